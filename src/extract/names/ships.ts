// Ships: named behind a noun that says so ("the ferry Alma Star") or behind what navies and owners write before a name ("MV Alma").
import { measures } from '../lang/en/opposition.ts';
import { createWordScan, createWordTest } from '../word-scans.ts';
import { createDraft, type Draft, type DraftStep, draftOfToken, type NameContext, overlay } from './drafts.ts';
import { caseStyles } from './marks.ts';
import { shapes } from './shapes.ts';

const prefixes = new Set('MV MT MS SS FV RV HMS HMCS HMAS USS USNS USCGC INS BRP KRI M/V M/T M/Y S/Y'.split(' '));
const isPrefix = createWordTest((_, word) => prefixes.has(word));
const openings = createWordScan(
	(lower, word) =>
		prefixes.has(word) ||
		/^(?:vessel|ship|tanker|ferry|freighter|trawler|yacht|frigate|destroyer|submarine|corvette|bulker|barge|liner|dredger|tugboat|icebreaker|schooner|minesweeper)$/.test(
			lower,
		),
);

const longest = 3;

/** Ships are actors of their own: they sink, collide and fire, whoever is aboard. */
export const addShips: DraftStep = (drafts, context) => {
	const { tokens } = context.reading;
	const found = openings(tokens);
	if (found.length === 0) return drafts;
	const owner = draftOfToken(drafts, tokens.count);
	const additions: Draft[] = [];
	const bare = new Set<string>();
	let last = 0;
	for (const opening of found) {
		if (opening < last || context.marks.style[opening] !== caseStyles.prose) continue;
		const ship = shipAt(context, drafts, owner, opening);
		if (ship === null) continue;
		additions.push(ship);
		last = ship.endToken;
		if (isPrefix(tokens, ship.firstToken) && ship.endToken === ship.firstToken + 2)
			bare.add(tokens.text[ship.firstToken + 1]!);
	}
	return overlay(
		drafts,
		bare.size === 0 ? additions : [...additions, ...calledSo(context, additions, bare)].sort(inOrder),
	);
};

const inOrder = (left: Draft, right: Draft): number => left.firstToken - right.firstToken;

const shipAt = (context: NameContext, drafts: readonly Draft[], owner: Int32Array, opening: number): Draft | null => {
	const { tokens } = context.reading;
	const isMarked = isPrefix(tokens, opening);
	// "Passenger Ship Safety Certificates": a word of another name.
	if (!isMarked && /^\p{Lu}/u.test(tokens.text[opening]!) && tokens.sentence[opening - 1] === tokens.sentence[opening])
		return null;
	const first = isMarked ? opening : opening + 1;
	const named = isPrefix(tokens, first) ? first + 1 : first;
	const known = drafts[owner[named]!];
	if (tokens.sentence[named] !== tokens.sentence[opening]) return null;
	// "the ferry Captain Ana Ruiz sailed", "the ship Norland sent".
	if (known !== undefined && (known.titleToken !== undefined || known.kind === 'country')) return null;
	let end = known === undefined || known.firstToken < first ? named : known.endToken;
	while (end - named < longest && isNamed(context, end) && tokens.sentence[end] === tokens.sentence[opening]) end += 1;
	// "MV Alma 2", and not two miles off.
	if (end > named && isMarked && /^\d{1,2}$/.test(tokens.text[end] ?? '') && !measures.has(tokens.lower[end + 1] ?? ''))
		end += 1;
	if (end === named || (named === first && /^(?:said|says|told)$/.test(tokens.lower[end] ?? ''))) return null;
	return createDraft({ firstToken: first, endToken: end, kind: 'group', score: 0.8 });
};

// "the Alda", where "MT Alda" stands before.
const calledSo = (
	{ reading: { tokens } }: NameContext,
	ships: readonly Draft[],
	names: ReadonlySet<string>,
): Draft[] => {
	const called: Draft[] = [];
	for (let token = ships[0]!.endToken; token < tokens.count; token += 1) {
		if (!names.has(tokens.text[token]!) || tokens.lower[token - 1] !== 'the') continue;
		called.push(createDraft({ firstToken: token, endToken: token + 1, kind: 'group', score: 0.7 }));
	}
	return called;
};

const isNamed = ({ marks, reading: { tokens } }: NameContext, token: number): boolean =>
	(marks.shape[token] === shapes.capitalized ||
		marks.shape[token] === shapes.capitalJoined ||
		marks.shape[token] === shapes.upper) &&
	tokens.pos[token] !== 'DET' &&
	tokens.pos[token] !== 'PRON';
