// Names that no list has and whose words beside them say what they are: "Toonvek, the director,", "the driver Torvek",
// "Harvek, 34,", "Sarvik, a village of 300 people".
import { personNouns } from '../lang/en/actor-words.ts';
import { timeWords } from '../lang/en/function-words.ts';
import { createWordScan } from '../word-scans.ts';
import { createDraft, type Draft, type DraftStep, draftOfToken, type NameContext, overlay } from './drafts.ts';
import { heads } from './heads.ts';
import { caseStyles } from './marks.ts';
import { shapes } from './shapes.ts';

const settlements = new Set(
	'village town city hamlet suburb island township settlement neighbourhood neighborhood'.split(' '),
);
const telling = createWordScan((lower) => personNouns.has(lower) || settlements.has(lower) || /^[1-9]\d$/.test(lower));

const longest = 3;
const mostBetween = 3;

/** Adds persons and places that only the words beside them tell. */
export const addToldBeside: DraftStep = (drafts, context) => {
	const { tokens } = context.reading;
	const found = telling(tokens);
	if (found.length === 0) return drafts;
	const owner = draftOfToken(drafts, tokens.count);
	const additions: Draft[] = [];
	for (const noun of found) {
		const draft = behind(context, owner, noun) ?? before(context, owner, noun);
		if (draft !== null && draft.firstToken >= (additions.at(-1)?.endToken ?? 0)) additions.push(draft);
	}
	return overlay(drafts, additions);
};

// "X, the director," and "X, 34,": the name stands before.
const behind = (context: NameContext, owner: Int32Array, noun: number): Draft | null => {
	const { lower, pos, sentence } = context.reading.tokens;
	const isAge = /^\d/.test(lower[noun]!);
	if (
		isAge
			? !/^[,.]$/.test(lower[noun + 1] ?? '')
			: !/^(?:,|\.|of|from|in|at|who|whose|near|on)$/.test(lower[noun + 1] ?? '')
	)
		return null;
	let comma = noun - 1;
	if (!isAge) {
		while (comma > noun - 1 - mostBetween && /^(?:ADJ|NOUN|VERB)$/.test(pos[comma]!)) comma -= 1;
		if (!/^(?:the|a|an|its|his|her)$/.test(lower[comma]!)) return null;
		comma -= 1;
	}
	if (lower[comma] !== ',') return null;
	let first = comma;
	while (comma - first < longest && isUnknown(context, owner, first - 1, comma)) first -= 1;
	// "Doctors in Torvek, the nurse": what a preposition governs is told of by nobody.
	const opens = sentence[first - 1] !== sentence[first] || /^(?:and|but|that|said|by|,|["“])$/.test(lower[first - 1]!);
	if (first === comma || sentence[first] !== sentence[noun] || !opens) return null;
	return named(first, comma, settlements.has(lower[noun]!) ? 'place' : 'person');
};

// "the driver Torvek was held", "the pilot, Harvek, said": the name stands behind.
const before = (context: NameContext, owner: Int32Array, noun: number): Draft | null => {
	const { lower, pos, sentence } = context.reading.tokens;
	if (!personNouns.has(lower[noun]!) || !/^(?:the|a|an|its|his|her)$/.test(lower[noun - 1] ?? '')) return null;
	const isApart = lower[noun + 1] === ',';
	const first = noun + (isApart ? 2 : 1);
	let end = first;
	while (end - first < longest && isUnknown(context, owner, end, noun)) end += 1;
	if (end === first || sentence[first] !== sentence[noun]) return null;
	if (isApart ? lower[end] !== ',' : !/^(?:VERB|AUX|PUNCT|ADP|CCONJ)$/.test(pos[end] ?? 'PUNCT')) return null;
	return named(first, end, 'person');
};

const named = (firstToken: number, endToken: number, kind: 'person' | 'place'): Draft =>
	createDraft({ firstToken, endToken, kind, score: 0.6 });

// A capital that nothing else explains: no known word, no part of another name, no head of a body or place.
const isUnknown = (
	{ marks, reading: { tokens } }: NameContext,
	owner: Int32Array,
	token: number,
	near: number,
): boolean =>
	token >= 0 &&
	token < tokens.count &&
	tokens.sentence[token] === tokens.sentence[near] &&
	owner[token]! < 0 &&
	(marks.shape[token] === shapes.capitalized || marks.shape[token] === shapes.capitalJoined) &&
	marks.style[token] === caseStyles.prose &&
	marks.wordClass[token] === 0 &&
	marks.phrase[token] === 0 &&
	!timeWords.has(tokens.lower[token]!) &&
	((heads.get(marks.hash[token]!) ?? 0) & 7) === 0;
