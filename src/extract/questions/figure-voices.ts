// Whose a number is that somebody sets against one told before, or that one speaker tells of another.
import type { EventContext } from '../events/events.ts';
import { spanOfTokens } from '../reading.ts';
import type { Count } from './count-reading.ts';

type Speakers = Pick<EventContext, 'reading' | 'actors'>;

export type Voice = Pick<Count, 'speaker' | 'actor'>;

/** "put the number of marchers at 80,000, police at 22,000": who gives the other number of the same thing. */
export const otherFigure = (
	{ reading, actors }: Speakers,
	{ first: at, end: after }: { readonly first: number; readonly end: number },
	before: Count | undefined,
	sentence: number,
): Voice | null => {
	const { tokens } = reading;
	const { lower, pos } = tokens;
	if (/^(?:was|were|is|are|stood)$/.test(lower[at - 1] ?? ''))
		return saidToBe({ reading, actors }, at, before, sentence);
	if (isAllSaid(lower, at, after)) return saidAlone({ reading, actors }, at, before, sentence);
	if (lower[at - 1] !== 'at' || !before?.isFigure || (before.noun === '' && before.state === null)) return null;
	const isIt = lower[at - 2] === 'it' && /^(?:put|puts|set|sets|estimated)$/.test(lower[at - 3] ?? '');
	if (sentence - before.sentence > (isIt ? 1 : 0)) return null;
	const end = isIt ? at - 3 : at - 1;
	let first = end;
	while (first > end - 6 && /^(?:NOUN|PROPN|ADJ|DET)$/.test(pos[first - 1] ?? '')) first -= 1;
	const opens = isIt ? /^(?:,|and|while|but|;|\.)$/ : /^(?:,|and|while|but|;)$/;
	if (first === end || !opens.test(lower[first - 1] ?? '.')) return null;
	return voiceIn({ reading, actors }, first, end);
};

// Whoever is named among some words, and the words.
const voiceIn = ({ reading: { tokens }, actors }: Speakers, first: number, end: number): Voice => ({
	speaker: tokens.lower.slice(first, end).join(' '),
	actor: actors.actorsIn(spanOfTokens(tokens, first, end))[0]?.actor ?? null,
});

// "He put the number of the missing at 33. A teacher told the radio it was more than 50."
const saidToBe = (
	{ reading: { tokens, sentences }, actors }: Speakers,
	at: number,
	before: Count | undefined,
	sentence: number,
): Voice | null => {
	const { lower } = tokens;
	const { firstToken } = sentences[sentence]!;
	const pronoun = at - 2;
	if (!/^(?:it|they)$/.test(lower[pronoun] ?? '') && !/^(?:it|they)$/.test(lower[pronoun - 1] ?? '')) return null;
	if (!before?.isFigure || sentence - before.sentence > 2 || pronoun <= firstToken) return null;
	let cue = pronoun - 1;
	while (cue > firstToken && pronoun - cue < 9 && !saying.test(lower[cue]!)) cue -= 1;
	if (cue <= firstToken || !saying.test(lower[cue]!)) return null;
	const from = Math.max(firstToken, cue - 8);
	return {
		speaker: lower.slice(from, cue).join(' '),
		actor: actors.actorsIn(spanOfTokens(tokens, from, cue)).at(-1)?.actor ?? null,
	};
};

const saying = /^(?:said|says|told|tells|claimed|claims|insisted|insists|estimated|estimates|believes|believed)$/;

// "300 people marched; the police said 120."
const saidAlone = (context: Speakers, at: number, before: Count | undefined, sentence: number): Voice | null =>
	!before || before.noun === '' || sentence - before.sentence > 1 ? null : sayerBefore(context, at, sentence);

/** Who stands before the word for saying that a number follows; null where nobody does. */
export const sayerBefore = ({ reading, actors }: Speakers, at: number, sentence: number): Voice | null => {
	const { pos } = reading.tokens;
	const { firstToken } = reading.sentences[sentence]!;
	let first = at - 1;
	while (first > Math.max(firstToken, at - 7) && /^(?:NOUN|PROPN|ADJ|DET)$/.test(pos[first - 1] ?? '')) first -= 1;
	return first === at - 1 ? null : voiceIn({ reading, actors }, first, at - 1);
};

/** "The union says at least 1,300 barrels.": whether a number, with its noun, is all that somebody says. */
export const isAllSaid = (lower: readonly string[], first: number, end: number): boolean =>
	saying.test(lower[first - 1] ?? '') && /^(?:[.;]|)$/.test(lower[end] ?? '');

/** "12 dead (police), 15 dead (Red Cross)": who stands in brackets behind a number and its noun. */
export const creditedTo = ({ reading, actors }: Speakers, end: number): Voice | null => {
	const { lower, pos } = reading.tokens;
	if (lower[end] !== '(' || !/^(?:PROPN|NOUN)$/.test(pos[end + 1] ?? '')) return null;
	const close = lower.indexOf(')', end);
	return close < 0 || close - end > longestCredit ? null : voiceIn({ reading, actors }, end + 1, close);
};

const longestCredit = 10;

/** "the figure of 5,000, given by the village heads": whose figure it is, whoever speaks of it. */
export const quotedFrom = ({ reading, actors }: Speakers, end: number): Voice | null => {
	const { lower, pos } = reading.tokens;
	const given = lower[end] === ',' ? end + 1 : end;
	if (!/^(?:given|cited|quoted|provided|issued|reported|supplied)$/.test(lower[given] ?? '')) return null;
	if (lower[given + 1] !== 'by') return null;
	let last = given + 2;
	while (last < given + 9 && /^(?:NOUN|PROPN|ADJ|DET)$/.test(pos[last] ?? '')) last += 1;
	if (last === given + 2) return null;
	return voiceIn({ reading, actors }, given + 2, last);
};

/** "15, not 17, people": whether a number is one that is set right just before it. */
export const isSetRight = (lower: readonly string[], at: number, first: number): boolean =>
	at - 3 >= first && lower[at - 1] === 'not' && lower[at - 2] === ',' && /^\d|^(?:[a-z]+)$/.test(lower[at - 3]!);
