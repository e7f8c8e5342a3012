// Denials that name no speaker of their own: whoever speaks there denies, else the body whose statement the text is.
import { createOverlaps, type Overlaps } from '../../lib/overlaps.ts';
import { findIssuer } from '../issuer.ts';
import type { Reading } from '../reading.ts';
import type { Attribution } from './attributions.ts';

/** The attributions, each denied claim with the source of the words around it, and no other running over its denial. */
export const withVoices = (reading: Reading, attributions: readonly Attribution[]): Attribution[] => {
	const isDenial = ({ why }: Attribution): boolean => why.rule === 'denied-claim';
	if (!attributions.some(isDenial)) return [...attributions];
	const denials = createOverlaps<Attribution>(cell);
	const voices = createOverlaps<Attribution>(cell);
	for (const one of attributions) {
		if (isDenial(one)) for (const cue of one.cue) denials.add(cue, one);
		if (one.source !== null) for (const part of one.content) voices.add(part, one);
	}
	const issuer = findIssuer(reading);
	return attributions.map((one) => {
		if (!isDenial(one)) return cutAtDenial(one, denials);
		return one.source ? one : { ...one, source: narrowest(one, voices)?.source ?? issuer };
	});
};

// Characters to a cell: about a sentence.
const cell = 256;

// "… that the guards demanded money are wrong": what the guards demanded ends before the denial.
const cutAtDenial = (one: Attribution, denials: Overlaps<Attribution>): Attribution => {
	const last = one.content.at(-1)!;
	let denial: Attribution | undefined;
	denials.some(last, (other) => {
		if (last.start > other.content[0]!.start && last.start < other.cue[0]!.start) denial = other;
		return denial !== undefined;
	});
	return denial ? { ...one, content: [...one.content.slice(0, -1), { ...last, end: denial.content[0]!.end }] } : one;
};

const lengthOf = ({ content }: Attribution): number => content.reduce((sum, { start, end }) => sum + end - start, 0);

/** The narrowest attribution with a source in whose content the whole denial stands. */
const narrowest = (one: Attribution, voices: Overlaps<Attribution>): Attribution | null => {
	const words = [...one.cue, ...one.content];
	let best: Attribution | null = null;
	voices.some(one.cue[0]!, (other) => {
		const holdsAll =
			other !== one &&
			words.every((word) => other.content.some((part) => part.start <= word.start && word.end <= part.end));
		if (holdsAll && (best === null || lengthOf(other) < lengthOf(best))) best = other;
		return false;
	});
	return best;
};
