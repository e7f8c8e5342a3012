// What the mouse says among the keys.

// One report as SGR mode writes it. A piece of one at the edge of a chunk is dropped further on.
const reports = /\u001b\[<\d{1,3};\d{1,4};\d{1,4}[Mm]/g;

/** What was typed, without the reports of the mouse; these are told instead. */
export const withoutPointer = (chunk: string, onReport: (report: string) => void): string => {
	for (const [report] of chunk.matchAll(reports)) onReport(report);
	return chunk.replace(reports, '');
};
