// Firms named after what they do: "Velmora Logistics", "Greenfield Energy", whatever their first word is elsewhere.
import { tradeNouns } from '../lang/en/actor-words.ts';
import { createWordScan } from '../word-scans.ts';
import { createDraft, type Draft, type DraftStep, draftOfToken, type NameContext, overlay } from './drafts.ts';
import { gazetteerFlags } from './gazetteer.ts';
import { caseStyles } from './marks.ts';
import { shapes } from './shapes.ts';

// "National Security", "Public Health", "Social Media": of these an adjective makes no firm.
const doubtful = new Set('health group media line security motor food chemical pharmaceutical'.split(' '));
const trades = createWordScan(
	(lower, word) => /^\p{Lu}\p{Ll}/u.test(word) && tradeNouns.has(lower) && !doubtful.has(lower),
);

const surnames = new Set('steel power rail water'.split(' '));

const longest = 3;

/** A name that ends in a trade is a firm's, where nobody bears it and no other body does. */
export const addFirms: DraftStep = (drafts, context) => {
	const found = trades(context.reading.tokens);
	if (found.length === 0) return drafts;
	const owner = draftOfToken(drafts, context.reading.tokens.count);
	return overlay(
		drafts,
		found.flatMap((token) => firmAt(context, drafts, owner, token) ?? []),
	);
};

const firmAt = (context: NameContext, drafts: readonly Draft[], owner: Int32Array, trade: number): Draft | null => {
	const { marks, models, reading } = context;
	const { tokens } = reading;
	const isPart = (token: number): boolean =>
		tokens.sentence[token] === tokens.sentence[trade] &&
		(marks.shape[token] === shapes.capitalized || marks.shape[token] === shapes.capitalJoined) &&
		marks.style[token] === caseStyles.prose &&
		tokens.pos[token] !== 'DET' &&
		tokens.pos[token] !== 'PRON';
	let first = trade;
	while (trade - first < longest && isPart(first - 1)) first -= 1;
	if (first === trade || !isPart(trade) || marks.shape[trade + 1] === shapes.capitalized) return null;
	// "Atomic Energy", "Royal Shipping": what a common word opens may be anything.
	const row = marks.ownRow[first]!;
	if (marks.wordClass[first] !== 0 && row < 0 && !tokens.text[first]!.includes('-')) return null;
	const over = [...new Set(owner.subarray(first, trade + 1))].flatMap((index) => drafts[index] ?? []);
	const isFree = over.every(
		({ kind, titleToken, firstToken, endToken }) =>
			(kind === 'place' || kind === 'person') &&
			titleToken === undefined &&
			firstToken >= first &&
			endToken <= trade + 1,
	);
	const isFirstName = row >= 0 && (models.gazetteer.flags[row]! & (gazetteerFlags.male | gazetteerFlags.female)) !== 0;
	// "Danielle Steel" is somebody, "Delmar Logistics" nobody.
	return !isFree || (isFirstName && surnames.has(tokens.lower[trade]!))
		? null
		: createDraft({ firstToken: first, endToken: trade + 1, kind: 'organization', score: 0.7 });
};
