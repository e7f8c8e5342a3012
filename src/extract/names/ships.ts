// Ships: named behind a noun that says so ("the ferry Alma Star") or behind what navies and owners write before a name ("MV Alma").
import { measures } from '../lang/en/opposition.ts';
import type { Tokens } from '../reading.ts';
import { createWordScan, createWordTest } from '../word-scans.ts';
import { createDraft, type Draft, type DraftStep, draftOfToken, type NameContext, overlay } from './drafts.ts';
import { caseStyles } from './marks.ts';
import { shapes } from './shapes.ts';

const prefixes = new Set(
	'MV MT MS SS FV RV HMS HMCS HMAS USS USNS USCGC INS BRP KRI M/V M/T M/Y S/Y F/V R/V S/V'.split(' '),
);
const isPrefix = createWordTest((_, word) => prefixes.has(word));
const kinds = new Set(
	`vessel ship tanker ferry freighter trawler yacht frigate destroyer submarine corvette bulker barge liner dredger tugboat icebreaker
	schooner minesweeper tug lifeboat steamer ketch cutter drillship coaster dhow catamaran hydrofoil hovercraft liftboat sloop gunboat
	supertanker warship minehunter lugger boat carrier`
		.split(/\s+/)
		.filter(Boolean),
);
// "M / V": what the tokens make of "M/V".
const halves = new Set('M F R S'.split(' '));
const openings = createWordScan((lower, word) => prefixes.has(word) || halves.has(word) || kinds.has(lower));

/** Tokens of the prefix that begins at one: 0 where none does. */
const prefixAt = ({ text }: Tokens, token: number, isOne: boolean): number => {
	if (isOne) return 1;
	return halves.has(text[token]!) && text[token + 1] === '/' && /^[VTY]$/.test(text[token + 2] ?? '') ? 3 : 0;
};

const longest = 3;

/** Ships are actors of their own: they sink, collide and fire, whoever is aboard. */
export const addShips: DraftStep = (drafts, context) => {
	const { tokens } = context.reading;
	const found = openings(tokens);
	if (found.length === 0) return drafts;
	const owner = draftOfToken(drafts, tokens.count);
	const additions: Draft[] = [];
	const names: string[][] = [];
	let last = 0;
	for (const opening of found) {
		if (opening < last || context.marks.style[opening] !== caseStyles.prose) continue;
		const ship = shipAt(context, drafts, owner, opening) ?? shipBefore(context, owner, drafts, opening);
		if (ship === null) continue;
		additions.push(ship);
		last = Math.max(last, ship.endToken);
		const bare = ship.firstToken + prefixAt(tokens, ship.firstToken, isPrefix(tokens, ship.firstToken));
		names.push(tokens.text.slice(bare, ship.endToken) as string[]);
	}
	return additions.length === 0
		? drafts
		: overlay(drafts, withoutOverlap([...additions, ...calledSo(context, names)].sort(inOrder)));
};

const inOrder = (left: Draft, right: Draft): number => left.firstToken - right.firstToken || right.score - left.score;

const withoutOverlap = (drafts: readonly Draft[]): Draft[] => {
	const kept: Draft[] = [];
	for (const draft of drafts) if (draft.firstToken >= (kept.at(-1)?.endToken ?? 0)) kept.push(draft);
	return kept;
};

// "bulk carrier", "gas carrier", and no carrier of people or mail; "fishing boat", "patrol boat".
const isOfSea = ({ lower }: Tokens, token: number): boolean => {
	const before = lower[token - 1] ?? '';
	if (lower[token] === 'carrier')
		return /^(?:bulk|gas|lng|lpg|car|ore|oil|aircraft|vehicle|crude|cement|livestock)$/.test(before);
	return (
		lower[token] !== 'boat' ||
		/^(?:fishing|patrol|pilot|tour|passenger|supply|migrant|river|motor|missile|torpedo|sailing|dive|crew)$/.test(
			before,
		)
	);
};

const shipAt = (context: NameContext, drafts: readonly Draft[], owner: Int32Array, opening: number): Draft | null => {
	const { tokens } = context.reading;
	const marked = prefixAt(tokens, opening, isPrefix(tokens, opening));
	if (marked === 0 && (halves.has(tokens.text[opening]!) || !isOfSea(tokens, opening))) return null;
	const isMarked = marked > 0;
	// "Passenger Ship Safety Certificates": a word of another name.
	if (!isMarked && /^\p{Lu}/u.test(tokens.text[opening]!) && tokens.sentence[opening - 1] === tokens.sentence[opening])
		return null;
	const first = isMarked ? opening : opening + 1;
	const named = first + prefixAt(tokens, first, isPrefix(tokens, first));
	const known = drafts[owner[named]!];
	if (tokens.sentence[named] !== tokens.sentence[opening]) return null;
	// "the ferry Captain Ana Ruiz sailed", "the ship Norland sent".
	if (known !== undefined && (known.titleToken !== undefined || known.kind === 'country')) return null;
	let end = known === undefined || known.firstToken < first ? named : known.endToken;
	const isHere = (token: number): boolean =>
		isNamed(context, token) && tokens.sentence[token] === tokens.sentence[opening];
	while (end - named < longest && isHere(end)) end += 1;
	// "Star of Velm", "Herald of Free Trade"
	if (end === named + 1 && tokens.lower[end] === 'of' && isHere(end + 1)) {
		end += 2;
		if (isHere(end)) end += 1;
	}
	if (end > named && isNumberOfIt(tokens, end, isMarked)) end += 1;
	if (end === named || (named === first && /^(?:said|says|told)$/.test(tokens.lower[end] ?? ''))) return null;
	return createDraft({ firstToken: first, endToken: end, kind: 'group', score: 0.8 });
};

// "MV Alma 2", "the tug Bravo 2 took the line", and not two miles off, nor forty aboard.
const isNumberOfIt = ({ text, lower, pos }: Tokens, token: number, isMarked: boolean): boolean =>
	/^\d{1,2}$/.test(text[token] ?? '') &&
	!measures.has(lower[token + 1] ?? '') &&
	(isMarked || /^(?:VERB|AUX|PUNCT|ADV|ADP|CCONJ)$/.test(pos[token + 1] ?? 'PUNCT'));

// "The Petrel, a tanker": told behind the name, which has its article.
const shipBefore = (
	context: NameContext,
	owner: Int32Array,
	drafts: readonly Draft[],
	opening: number,
): Draft | null => {
	const { tokens } = context.reading;
	const { lower } = tokens;
	if (!kinds.has(lower[opening]!) || !isOfSea(tokens, opening)) return null;
	let at = opening - 1;
	while (at > opening - 5 && (tokens.pos[at] === 'ADJ' || tokens.pos[at] === 'NOUN' || tokens.pos[at] === 'PROPN'))
		at -= 1;
	if (!/^(?:a|an)$/.test(lower[at] ?? '') || lower[at - 1] !== ',') return null;
	const end = at - 1;
	let first = end;
	while (end - first < longest && isNamed(context, first - 1)) first -= 1;
	const known = drafts[owner[first]!];
	if (first === end || lower[first - 1] !== 'the' || known?.titleToken !== undefined || known?.kind === 'country')
		return null;
	return createDraft({ firstToken: first, endToken: end, kind: 'group', score: 0.8 });
};

// "the Alda", where "MT Alda" stands elsewhere; of more than one word also without its article.
const calledSo = ({ reading: { tokens } }: NameContext, names: readonly (readonly string[])[]): Draft[] => {
	const byFirst = new Map(names.map((name) => [name[0]!, name]));
	const called: Draft[] = [];
	for (let token = 0; token < tokens.count; token += 1) {
		const name = byFirst.get(tokens.text[token]!);
		if (name === undefined || !name.every((word, at) => tokens.text[token + at] === word)) continue;
		if (name.length === 1 && tokens.lower[token - 1] !== 'the') continue;
		called.push(createDraft({ firstToken: token, endToken: token + name.length, kind: 'group', score: 0.7 }));
	}
	return called;
};

const isNamed = ({ marks, reading: { tokens } }: NameContext, token: number): boolean =>
	(marks.shape[token] === shapes.capitalized ||
		marks.shape[token] === shapes.capitalJoined ||
		marks.shape[token] === shapes.upper) &&
	tokens.pos[token] !== 'DET' &&
	tokens.pos[token] !== 'PRON';
