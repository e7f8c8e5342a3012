// Sections of a log or live page under a heading that is a date: what stands below counts from that day.
import type { Block, Reading } from '../reading.ts';
import { type Day, parseDay } from './days.ts';

/** A heading's block, by its place, and its day. */
export type Section = { readonly block: number; readonly day: Day };

const longest = 48;
const fewest = 2;

/**
 * The sections of a text, in text order; none where fewer than two lines are dates and nothing else. `dayAt` reads the
 * one date among the tokens from `first` to `end`.
 */
export const findSections = (
	{ blocks, sentences, text }: Reading,
	dayAt: (
		first: number,
		end: number,
	) => { readonly start: number; readonly end: number; readonly value: string } | null,
): readonly Section[] => {
	const sections: Section[] = [];
	for (const [index, block] of blocks.entries()) {
		if (
			block.kind === 'metadata' ||
			block.end - block.start > longest ||
			!/\d/.test(text.slice(block.start, block.end))
		)
			continue;
		const first = sentences[block.firstSentence]?.firstToken;
		const last = sentences[block.endSentence - 1]?.endToken;
		if (first === undefined || last === undefined) continue;
		const found = dayAt(first, last);
		const day = found && parseDay(found.value);
		if (found && day && isAlone(text, block, found)) sections.push({ block: index, day });
	}
	return sections.length < fewest ? [] : sections;
};

// "Monday, Jan. 12", "Day 3 – 14 May 2026:"
const isAlone = (
	text: string,
	block: Block,
	{ start, end }: { readonly start: number; readonly end: number },
): boolean =>
	/^[\s\p{P}#*]*(?:(?:day|update|entry|log)\s\d{0,3}[\s\p{P}]*)?$/iu.test(text.slice(block.start, start)) &&
	/^[\s\p{P}#*]*$/u.test(text.slice(end, block.end));
