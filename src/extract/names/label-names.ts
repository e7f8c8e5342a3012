// Names that the layout gives away: the town of a dateline, the speaker of a turn ("MS. ABARA: …").
import { findDatelines } from '../datelines.ts';
import { type Draft, type DraftStep, draftOfToken, type NameContext, overlay } from './drafts.ts';
import { phraseKinds } from './phrases.ts';
import { shapes } from './shapes.ts';

/** Settles the towns that datelines name; a country keeps its kind. */
export const addDatelines: DraftStep = (drafts, { reading }) => {
	const owner = draftOfToken(drafts, reading.tokens.count);
	const additions: Draft[] = [];
	for (const { first, end } of findDatelines(reading).values()) {
		const known = drafts[owner[first]!];
		if (known?.kind === 'country' || (known && known.endToken > end)) continue;
		additions.push({ firstToken: first, endToken: end, kind: 'place', score: 0.8, isListed: true });
	}
	return overlay(drafts, additions);
};

/** A label in capitals with a title, before a colon that opens a block, is a person. */
export const addSpeakers: DraftStep = (drafts, context) => {
	const { sentences, blocks } = context.reading;
	const additions: Draft[] = [];
	for (const { firstSentence, endSentence } of blocks) {
		const sentence = sentences[firstSentence];
		const speaker = sentence && firstSentence < endSentence ? speakerAt(context, sentence.firstToken) : undefined;
		if (speaker) additions.push(speaker);
	}
	return overlay(drafts, additions);
};

const longest = 4;

const speakerAt = ({ reading: { tokens }, marks }: NameContext, title: number): Draft | undefined => {
	let first = title;
	while (marks.phrase[first]! >= phraseKinds.honorific && marks.phraseEnd[first]! > first)
		first = marks.phraseEnd[first]!;
	if (first === title) return undefined;
	let end = first;
	while (end < Math.min(first + longest, tokens.count) && isShouted(marks.shape[end]!)) end += 1;
	return end > first && tokens.text[end] === ':'
		? { firstToken: first, endToken: end, kind: 'person', score: 0.8, titleToken: title, isListed: true }
		: undefined;
};

const isShouted = (shape: number): boolean =>
	shape === shapes.upper || shape === shapes.initial || shape === shapes.abbreviation;
