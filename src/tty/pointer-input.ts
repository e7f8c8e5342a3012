// The keyboard's stream without what the mouse says in it: the input library would drop that.
import type { ReadStream } from 'node:tty';

// One report as SGR mode writes it. A piece of one at the edge of a chunk is dropped further on.
const reports = /\u001b\[<\d{1,3};\d{1,4};\d{1,4}[Mm]/g;

/** A stand-in of the stream whose reads leave out the reports of the mouse; these are told instead. */
export const withoutPointer = (stdin: ReadStream, onReport: (report: string) => void): ReadStream => {
	const read = (size?: number): unknown => {
		const chunk: unknown = stdin.read(size);
		if (typeof chunk !== 'string' || !chunk.includes('\u001b[<')) return chunk;
		for (const [report] of chunk.matchAll(reports)) onReport(report);
		return chunk.replace(reports, '');
	};
	return new Proxy(stdin, {
		get: (target, name) => {
			if (name === 'read') return read;
			const value: unknown = Reflect.get(target, name, target);
			return typeof value === 'function' ? value.bind(target) : value;
		},
	});
};
