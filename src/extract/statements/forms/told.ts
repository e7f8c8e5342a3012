// People who are told: "Residents were told to stay indoors", "is accused by prosecutors of taking bribes".
// The subject hears; whoever speaks stands after "by", or nowhere.
import { isNarrative, type Reading } from '../../reading.ts';
import { createWordScan } from '../../word-scans.ts';
import type { Draft } from '../draft.ts';
import { phraseAfter } from '../rules/source.ts';

const telling = /^(?:told|asked|ordered|urged|advised|instructed|warned|requested|encouraged|directed)$/;
const accusing = /^(?:accused|suspected|convicted)$/;
const told = createWordScan((word) => telling.test(word) || accusing.test(word));
const being = /^(?:was|were|is|are|been|being|be)$/;

/** Passive orders and requests with their infinitive; accusations with an agent. */
export function* findTold(reading: Reading): Iterable<Draft> {
	const { tokens, sentences, blocks } = reading;
	for (const at of told(tokens)) {
		if (at === 0 || tokens.quotation[at]! >= 0) continue;
		const word = tokens.lower[at]!;
		const isTelling = telling.test(word);
		const sentence = sentences[tokens.sentence[at]!]!;
		const block = blocks[sentence.block]!;
		const isShort = block.kind === 'list' || block.kind === 'headline';
		if (!isNarrative(block) || !(isPassive(reading, at) || (isShort && isBare(reading, at)))) continue;
		const agent = tokens.lower[at + 1] === 'by' ? phraseAfter(reading, at + 2, sentence.endToken) : null;
		const first = agent?.end ?? at + 1;
		const negated = tokens.lower[first] === 'not' ? 1 : 0;
		const link = tokens.lower[first + negated];
		const isReported = isTelling ? link === 'to' : link === 'of' && agent !== null && word === 'accused';
		if (!isReported || first + negated + 2 > sentence.endToken) continue;
		const end = clauseEnd(reading, first + negated + 1, sentence.endToken);
		if (end - first < 2) continue;
		yield {
			rule: 'told',
			score: 0.75,
			source: agent,
			cue: [{ first: being.test(tokens.lower[at - 1]!) ? at - 1 : at, end: at + 1 }],
			content: [{ first, end }],
		};
	}
}

const isPassive = ({ tokens }: Reading, at: number): boolean => {
	let before = at - 1;
	while (before > 0 && tokens.pos[before] === 'ADV') before -= 1;
	return being.test(tokens.lower[before]!);
};

// "20 families advised to leave": headings and lists leave the auxiliary out.
const isBare = ({ tokens }: Reading, at: number): boolean =>
	tokens.pos[at - 1] === 'NOUN' && /s$|people/.test(tokens.lower[at - 1]!) && tokens.lower[at + 1] === 'to';

// "… to stay indoors and schools were closed": what has a verb of its own after "and" is another matter.
const clauseEnd = ({ tokens }: Reading, first: number, limit: number): number => {
	let end = first;
	let joint = -1;
	for (; end < limit && !/^(?:[,;:—–”"]|while|but|after|because|which|who)$/.test(tokens.lower[end]!); end += 1) {
		if (tokens.lower[end] === 'and' && joint < 0) joint = end;
		if (joint >= 0 && end > joint + 1 && tokens.pos[end] === 'AUX') return joint;
	}
	while (end > first && /^[.!?]$/.test(tokens.text[end - 1]!)) end -= 1;
	return end;
};
