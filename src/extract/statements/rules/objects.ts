// Verbs that report with a mere noun: "condemned the attack", "demanded an apology", "confirmed the loss", "appealed for calm".
import { isNarrative, type Reading } from '../../reading.ts';
import type { Attribution } from '../attributions.ts';
import { type TokenRange, toAttribution } from '../draft.ts';
import { phraseBefore } from './source.ts';

const withObject = /^(?:condemn|denounc|demand|acknowledg|confirm|deplor)(?:s|es|ed)$/;
const withFor = /^(?:appeal(?:s|ed)?|plead(?:s|ed)?|call(?:s|ed))$/;
const stops = /^(?:[,;:—–”"]|but|while|after|before|when|which|who|because|that|as|saying|adding|during|following)$/;

/** What such verbs report, where a subject stands before them or before the verb they are joined to. */
export const findObjects = (reading: Reading): readonly Attribution[] => {
	const { tokens, sentences, blocks } = reading;
	const found: Attribution[] = [];
	for (let at = 1; at < tokens.count; at += 1) {
		const word = tokens.lower[at]!;
		const isFor = withFor.test(word);
		if ((!isFor && !withObject.test(word)) || tokens.pos[at] !== 'VERB' || tokens.quotation[at]! >= 0) continue;
		const sentence = sentences[tokens.sentence[at]!]!;
		const block = blocks[sentence.block]!;
		if (!isNarrative(block) || block.kind === 'headline' || isUnsaid(reading, at)) continue;
		if (isFor && tokens.lower[at + 1] !== 'for') continue;
		const content = objectAfter(reading, isFor ? at + 2 : at + 1, sentence.endToken);
		const source = content && subjectOf(reading, at, sentence.firstToken);
		if (!content || !source) continue;
		const cue = [{ first: at, end: isFor ? at + 2 : at + 1 }];
		found.push(toAttribution(reading, { rule: 'object', score: 0.6, source, cue, content: [content] }));
	}
	return found;
};

// Passives, and what was not confirmed.
const isUnsaid = ({ tokens }: Reading, at: number): boolean => {
	let before = at - 1;
	while (before > 0 && tokens.pos[before] === 'ADV' && !/^(?:not|n't|never)$/.test(tokens.lower[before]!)) before -= 1;
	if (/^(?:not|n't|never|nor)$/.test(tokens.lower[before]!)) return true;
	return tokens.pos[before] === 'AUX' && /^(?:is|are|was|were|be|been|being)$/.test(tokens.lower[before]!);
};

const objectAfter = ({ tokens }: Reading, first: number, limit: number): TokenRange | null => {
	const opens =
		/^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(tokens.pos[first] ?? '') ||
		/^(?:its|his|her|their)$/.test(tokens.lower[first] ?? '');
	if (!opens || tokens.lower[first] === 'that') return null;
	let end = first;
	while (end < limit && !stops.test(tokens.lower[end]!)) {
		if (tokens.lower[end] === 'and' && /^(?:VERB|AUX|ADV)$/.test(tokens.pos[end + 1] ?? '')) break;
		if (/^(?:on|in)$/.test(tokens.lower[end]!) && /day$|^(?:a|an)$/.test(tokens.lower[end + 1] ?? '')) break;
		end += 1;
	}
	while (end > first && /^[.!?]$/.test(tokens.text[end - 1]!)) end -= 1;
	return end > first && tokens.quotation[end - 1]! < 0 && tokens.lower[end] !== 'that' ? { first, end } : null;
};

// "condemned the attack and demanded an apology": the subject of the verb before.
const subjectOf = (reading: Reading, at: number, floor: number): TokenRange | null => {
	const { tokens } = reading;
	if (!/^(?:and|but)$/.test(tokens.lower[at - 1]!)) return phraseBefore(reading, at, floor);
	for (let verb = floor + 1; verb < at; verb += 1)
		if (tokens.pos[verb] === 'VERB') return phraseBefore(reading, verb, floor);
	return null;
};
