// Credited lines of a situation report: "2,000 customers are without power. (Region V Operations Report)".
import { type Reading, tokenAt } from '../../reading.ts';
import type { Draft } from '../draft.ts';

const credit = /\((?:source:?\s*)?(?<name>[^()]{2,80})\)\s*\.?\s*$/iu;
const acronym = /^[A-Z]{2,8}(?:[ /-][A-Z][\w-]{0,12}){0,2}$/;
// "(DOE EAGLE-I as of 7:00 a.m.)", "(ARC, Aug 19)": the name ends before its date.
const dating = /(?:,| as of | as at | on | dated ).*$/iu;
// "- ", "Energy: ": what leads a line in is not what its source says.
const leading = /^(?:[-*•·–▪◦]\s+)?(?:\p{Lu}[\p{L} /&-]{2,40}:\s+)?/u;
const sourceWords = /\b(?:report|reports|sitrep|bulletin|update|source|ministry|agency|dispatch)\b/i;

/** The last parenthesis of a short line names its source, if it is an acronym or calls itself a report. */
export function* findCredits(reading: Reading): Iterable<Draft> {
	const { text, blocks, tokens } = reading;
	for (const block of blocks) {
		if (block.kind === 'metadata' || block.kind === 'caption' || block.end - block.start > 400) continue;
		const words = text.slice(block.start, block.end);
		const found = credit.exec(words);
		if (!found?.groups || found.index < 10) continue;
		const name = found.groups.name!.replace(dating, '');
		const before = words.slice(0, found.index).trimEnd();
		// "(Red Cross, 10 Aug)": a name with its date.
		const isDated =
			name !== found.groups.name &&
			/\d/.test(found.groups.name!.slice(name.length)) &&
			/^\p{Lu}[\p{L}.-]*(?: \p{Lu}[\p{L}.-]*){0,3}$/u.test(name);
		const isSource = isDated || sourceWords.test(name) || (acronym.test(name) && /[.;]$|\d/.test(before));
		if (!isSource || isSpelledOut(before, name)) continue;
		const nameStart = block.start + found.index + found[0].indexOf(name);
		yield {
			rule: 'credit',
			score: 0.7,
			source: {
				first: tokenAt(tokens, nameStart),
				end: tokenAt(tokens, nameStart + name.length),
			},
			cue: [],
			content: [
				{
					first: tokenAt(tokens, block.start + leading.exec(before)![0].length),
					end: tokenAt(tokens, block.start + before.length),
				},
			],
		};
	}
}

// "the National Disaster Agency (NDA)": letters of the name before them, no source of the line.
const isSpelledOut = (before: string, name: string): boolean => {
	const initials = before
		.split(/\s+/)
		.slice(-name.length - 3)
		.filter((word) => /^\p{Lu}/u.test(word))
		.map((word) => word.charAt(0))
		.join('');
	return name.length > 1 && initials.endsWith(name);
};
