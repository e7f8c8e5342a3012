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

const read = ({ text, blocks }: Reading): readonly QuotedLines[] => {
	const depths = blocks.map(({ start }) => depthAt(text, start));
	return blocks.flatMap(({ start, end }, header): readonly QuotedLines[] => {
		const marks = marksAt(text, start);
		if (end - start > 300 || !text.startsWith('On ', start + marks)) return [];
		const line = text.slice(start + marks, end);
		const attribution = mailAttribution(line.replace(/\s+/g, ' '));
		const name = attribution && writerName(attribution.writer);
		const at = name ? line.lastIndexOf(name) : -1;
		if (at < 0) return [];
		const from = start + marks;
		const verb = from + line.lastIndexOf('wrote');
		return runsUnder(depths, header, (block) => sortOf(text, blocks[block]!)).map(([first, last]) => ({
			...{ header, first, end: last },
			writer: { start: from + at, end: from + at + name!.length },
			verb: { start: verb, end: verb + 'wrote'.length },
		}));
	});
};

/** Ranges of blocks quoted once more than the header, without what is quoted in them and who they say wrote that. */
const runsUnder = (
	depths: readonly number[],
	header: number,
	sortOf: (block: number) => 'words' | 'header' | 'blank',
): readonly (readonly [number, number])[] => {
	const own = depths[header]! + 1;
	const runs: [number, number][] = [];
	let isOpen = false;
	for (let at = header + 1; at < depths.length && depths[at]! >= own; at += 1) {
		const sort = depths[at]! > own ? 'header' : sortOf(at);
		// A mark by itself parts paragraphs of one run.
		if (sort === 'blank') continue;
		if (sort === 'words' && isOpen) runs.at(-1)![1] = at + 1;
		else if (sort === 'words') runs.push([at, at + 1]);
		isOpen = sort === 'words';
	}
	return runs;
};

const sortOf = (text: string, { start, end }: Block): 'words' | 'header' | 'blank' => {
	const line = text.slice(start + marksAt(text, start), Math.min(end, start + 400));
	if (line.trim() === '') return 'blank';
	return mailAttribution(line.replace(/\s+/g, ' ')) === null ? 'words' : 'header';
};

const quoteMarks = /^(?: {0,3}>)+ ?/;
const marksAt = (text: string, start: number): number =>
	quoteMarks.exec(text.slice(start, start + 40))?.[0].length ?? 0;
const depthAt = (text: string, start: number): number =>
	(quoteMarks.exec(text.slice(start, start + 40))?.[0].match(/>/g) ?? []).length;
