// Denials that name no speaker of their own: whoever speaks there denies, else the body whose statement the text is.
import { createOverlaps, type Overlaps } from '../../lib/overlaps.ts';
import { findIssuer } from '../issuer.ts';
import type { Reading } from '../reading.ts';
import type { Attribution } from './attributions.ts';
import { modeOf } from './mode.ts';

/** The attributions, each denied claim with the source of the words around it, and no other running over its denial. */
export const withVoices = (reading: Reading, attributions: readonly Attribution[]): Attribution[] => {
	const isDenial = ({ why }: Attribution): boolean => why.rule === 'denied-claim';
	const verdicts = attributions.filter((one) => isDenial(one) || isApposed(one));
	if (verdicts.length === 0) return [...attributions];
	const ends = createOverlaps<Attribution>(cell);
	for (const one of verdicts) for (const span of isDenial(one) ? one.cue : one.content) ends.add(span, one);
	const voices = createOverlaps<Attribution>(cell);
	for (const one of attributions) if (one.source !== null) for (const part of one.content) voices.add(part, one);
	const issuer = verdicts.some(isDenial) ? findIssuer(reading) : null;
	return attributions.map((one) => {
		if (isDenial(one)) return one.source ? one : { ...one, source: narrowest(one, voices)?.source ?? issuer };
		return isApposed(one) ? one : cutAtVerdict(reading, one, ends);
	});
};

const isApposed = ({ why }: Attribution): boolean => why.rule === 'apposed';

// Characters to a cell: about a sentence.
const cell = 256;

// "… that the guards demanded money are wrong", "accused them of fraud, a charge they deny": what one says ends before the
// verdict on it.
const cutAtVerdict = (reading: Reading, one: Attribution, verdicts: Overlaps<Attribution>): Attribution => {
	const last = one.content.at(-1)!;
	let end = last.end;
	verdicts.some(last, (other) => {
		const at = isApposed(other) ? other.content[0]!.start : other.cue[0]!.start;
		const isAfter = isApposed(other) ? one.mode !== 'direct' : last.start > other.content[0]!.start;
		if (isAfter && last.start < at && at < end) end = at;
		return false;
	});
	if (end === last.end) return one;
	const said = reading.text.slice(last.start, end).replace(/[\s,—–-]+$/u, '').length;
	if (said === 0) return one;
	const content = [...one.content.slice(0, -1), { ...last, end: last.start + said }];
	return { ...one, content, mode: one.mode === 'direct' ? one.mode : modeOf(reading, content) };
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
