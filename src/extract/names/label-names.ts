// Names that what stands around them gives away: the town of a dateline, "the town of Zeb", the speaker of a turn
// ("MS. ABARA: …") or of an entry.
import { findDatelines } from '../datelines.ts';
import { findLogEntries } from '../log-entries.ts';
import { createWordScan } from '../word-scans.ts';
import { createDraft, type Draft, type DraftStep, draftOfToken, type NameContext, overlay } from './drafts.ts';
import { phraseKinds } from './phrases.ts';
import { shapes } from './shapes.ts';

/** Settles the towns that datelines name; a country keeps its kind. */
export const addDatelines: DraftStep = (drafts, { reading }) => {
	const owner = draftOfToken(drafts, reading.tokens.count);
	const additions: Draft[] = [];
	for (const { first, end, body } of findDatelines(reading).values()) {
		const known = drafts[owner[first]!];
		if (known?.kind !== 'country' && !(known && known.endToken > end))
			additions.push(createDraft({ firstToken: first, endToken: end, kind: 'place', score: 0.8, isListed: true }));
		// "VELM, Ostra": the region behind it.
		const region = reading.tokens.text[end] === ',' ? drafts[owner[end + 1]!] : undefined;
		if (region?.kind === 'person' && region.endToken < body) additions.push({ ...region, kind: 'place' });
	}
	return overlay(drafts, additions);
};

const settlements = createWordScan((word) =>
	/^(?:town|village|city|district|province|governorate|island|suburb|county|municipality|hamlet|port)$/.test(word),
);

/** "the town of Zeb" is a place, whatever else the name looks like, and where the tagger saw none. */
export const addSettlements: DraftStep = (drafts, context) => {
	const { tokens, sentences } = context.reading;
	const owner = draftOfToken(drafts, tokens.count);
	const additions: Draft[] = [];
	for (const noun of settlements(tokens)) {
		const of = noun + 1;
		if (tokens.lower[of] !== 'of' || of + 1 >= tokens.count) continue;
		const first = of + 1;
		const known = drafts[owner[first]!];
		const isSettled = known && (known.kind === 'country' || known.titleToken !== undefined || known.endToken - of > 3);
		if (isSettled || (known && known.firstToken < first)) continue;
		const limit = Math.min(first + 3, sentences[tokens.sentence[of]!]!.endToken);
		let end = known ? known.endToken : first;
		while (!known && end < limit && isNamed(context, end)) end += 1;
		if (end > first) additions.push(createDraft({ firstToken: first, endToken: end, kind: 'place', score: 0.7 }));
	}
	return overlay(drafts, additions);
};

const isNamed = ({ marks, reading: { tokens } }: NameContext, token: number): boolean =>
	(marks.shape[token] === shapes.capitalized || marks.shape[token] === shapes.capitalJoined) &&
	marks.phrase[token] === 0 &&
	tokens.pos[token] !== 'DET';

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

/** The call sign of a log's entry ("ENGINE 5:") is a body that speaks; a person named so stays one. */
export const addCallSigns: DraftStep = (drafts, { reading }) => {
	const owner = draftOfToken(drafts, reading.tokens.count);
	const additions = [...findLogEntries(reading).values()]
		.filter(({ first }) => !/^(?:person|organization)$/.test(drafts[owner[first]!]?.kind ?? ''))
		.map(({ first, end }) =>
			createDraft({ firstToken: first, endToken: end, kind: 'organization', score: 0.7, isListed: true }),
		);
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
		? createDraft({ firstToken: first, endToken: end, kind: 'person', score: 0.8, titleToken: title, isListed: true })
		: undefined;
};

const isShouted = (shape: number): boolean =>
	shape === shapes.upper || shape === shapes.initial || shape === shapes.abbreviation;
