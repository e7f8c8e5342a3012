// Lines that a text quotes from a mail: "On 3 March 2026, Ben Oduya wrote:", and under it lines that begin with ">".
import type { Span } from '../domain.ts';
import { mailAttribution, writerName } from '../lib/mail-attribution.ts';
import type { Block, Reading } from './reading.ts';

export type QuotedLines = {
	readonly header: number;
	/** Blocks from `first` to `end`, exclusive. */
	readonly first: number;
	readonly end: number;
	readonly writer: Span;
	readonly verb: Span;
};

const known = new WeakMap<readonly Block[], readonly QuotedLines[]>();

/** What is quoted under each such line, in text order. */
export const findQuotedLines = (reading: Reading): readonly QuotedLines[] => {
	const before = known.get(reading.blocks);
	if (before) return before;
	const found = read(reading);
	known.set(reading.blocks, found);
	return found;
};

const read = ({ text, blocks }: Reading): readonly QuotedLines[] =>
	blocks.flatMap(({ start, end }, header) => {
		if (end - start > 300 || !text.startsWith('On ', start)) return [];
		const line = text.slice(start, end);
		const attribution = mailAttribution(line.replace(/\s+/g, ' '));
		const name = attribution && writerName(attribution.writer);
		const at = name ? line.lastIndexOf(name) : -1;
		let last = header + 1;
		while (last < blocks.length && quoted.test(text.slice(blocks[last]!.start, blocks[last]!.start + 3))) last += 1;
		if (at < 0 || last === header + 1) return [];
		const verb = start + line.lastIndexOf('wrote');
		return [
			{
				...{ header, first: header + 1, end: last },
				writer: { start: start + at, end: start + at + name!.length },
				verb: { start: verb, end: verb + 'wrote'.length },
			},
		];
	});

// What is quoted once, and not in a quotation.
const quoted = /^> ?[^>]/;
