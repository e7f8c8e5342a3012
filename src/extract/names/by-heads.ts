// What a name's first and last words say of its kind, and capitals that belong to it.
import { sureOrganizationHeads } from '../lang/en/names/organizations.ts';
import { surePlaceHeads } from '../lang/en/names/places.ts';
import { createWordScan } from '../word-scans.ts';
import { createDraft, type Draft, type DraftStep, draftOfToken, type NameContext, overlay } from './drafts.ts';
import { hashFolded } from './fold.ts';
import { gazetteerFlags } from './gazetteer.ts';
import { heads } from './heads.ts';
import { caseStyles } from './marks.ts';
import { hasCapital, shapes } from './shapes.ts';

const hashes = (words: readonly string[]) => new Set(words.map((word) => hashFolded(word)));
const openers = hashes('camp fort lake mount mt port strait gulf cape river hotel villa hill isle'.split(' '));
const places = hashes(surePlaceHeads);
const organizations = hashes(sureOrganizationHeads);

/** Takes in heads in capitals that follow ("Texas Forest" + "Service"), then lets first and last words settle the kind. */
export const settleHeads: DraftStep = (drafts, context) =>
	withParticles(joined(withBodies(withStations(drafts, context), context), context), context)
		.flatMap((draft) => parted(draft, context))
		.map((draft, index, all) => {
			if (draft.isListed && draft.kind !== 'place') return draft;
			return beforeRegion(
				all[index + 1],
				context,
			)(byGazetteer(byFirstName(settled(extended(draft, all[index + 1], context), context), context), context));
		});

const missions = hashes(['embassy', 'consulate']);
const operations = hashes(['operation', 'hurricane', 'cyclone', 'typhoon', 'storm']);
const stationHashes = hashes(['channel', 'radio']);
const stations = createWordScan((_, word) => stationHashes.has(hashFolded(word)));

// "Channel Nine", "Radio Seven": bodies that the tagger may miss.
const withStations = (drafts: readonly Draft[], { marks, reading: { tokens } }: NameContext): readonly Draft[] => {
	const owner = draftOfToken(drafts, tokens.count);
	const additions: Draft[] = [];
	for (const token of stations(tokens)) {
		if (token + 1 >= tokens.count || marks.shape[token] !== shapes.capitalized) continue;
		const around = drafts[owner[token]!];
		const isShort = !around || (around.firstToken === token && around.endToken <= token + 2);
		const isNext = hasCapital(marks.shape[token + 1]!) || marks.shape[token + 1] === shapes.number;
		const isOne = tokens.sentence[token] === tokens.sentence[token + 1] && tokens.pos[token + 1] !== 'VERB';
		if (!isShort || !isNext || !isOne) continue;
		additions.push(createDraft({ firstToken: token, endToken: token + 2, kind: 'organization', score: 0.7 }));
	}
	return overlay(drafts, additions);
};

// "Lowland" and "Savings Bank" side by side are one body.
const joined = (drafts: readonly Draft[], context: NameContext): readonly Draft[] => {
	const { marks } = context;
	const whole: Draft[] = [];
	for (const draft of drafts) {
		const before = whole.at(-1);
		const isBody =
			draft.kind === 'organization' && !draft.isListed && organizations.has(marks.hash[draft.endToken - 1]!);
		const isSide =
			before !== undefined &&
			before.endToken === draft.firstToken &&
			!before.isListed &&
			before.kind !== 'other' &&
			context.reading.tokens.sentence[before.firstToken] === context.reading.tokens.sentence[draft.firstToken];
		const isSaints =
			(draft.kind === 'organization' || draft.kind === 'place') &&
			before !== undefined &&
			underSaint(before, draft, context);
		if ((isBody && isSide && before.kind !== 'group') || isSaints)
			whole.splice(-1, 1, { ...draft, firstToken: before.firstToken });
		else whole.push(draft);
	}
	return whole;
};

// "St. Brendan" + "'s" + "University Hospital": named after a saint.
const underSaint = ({ firstToken, endToken }: Draft, next: Draft, { reading: { tokens } }: NameContext): boolean =>
	/^(?:st|saint)$/.test(tokens.lower[firstToken]!.replace('.', '')) &&
	/^(?:'s|’s)$/.test(tokens.lower[endToken] ?? '') &&
	next.firstToken === endToken + 1;

const particles = hashes([
	'al',
	'el',
	'abu',
	'umm',
	'ain',
	'bin',
	'ibn',
	'ben',
	'san',
	'santa',
	'los',
	'las',
	'von',
	'van',
	'de',
	'mc',
	"o'",
]);

// "Al" before "Asad Air Base" belongs to it.
const withParticles = (drafts: readonly Draft[], { marks, reading: { tokens } }: NameContext): readonly Draft[] =>
	drafts.map((draft, index) => {
		const before = draft.firstToken - 1;
		const isFree = before >= 0 && (drafts[index - 1]?.endToken ?? 0) <= before && particles.has(marks.hash[before]!);
		const isOne = isFree && tokens.sentence[before] === tokens.sentence[draft.firstToken];
		return isOne && !draft.isListed && hasCapital(marks.shape[before]!) ? { ...draft, firstToken: before } : draft;
	});

const articles = hashes(['the', 'a', 'an', 'this', 'our', 'your', 'their', 'his', 'her', 'its', 'my', 'and', 'for']);

// A run of capitals that ends like a body's name is one, even where the tagger is silent: "Lowland Claims Board".
const withBodies = (
	drafts: readonly Draft[],
	{ marks, reading: { tokens, sentences } }: NameContext,
): readonly Draft[] => {
	const owner = draftOfToken(drafts, tokens.count);
	const additions: Draft[] = [];
	for (const { firstToken: first, endToken: end } of sentences) {
		if (marks.style[first] !== caseStyles.prose) continue;
		let start = first;
		for (let token = first; token < end; token += 1) {
			if (!isOpenCapital(token, marks, owner)) {
				start = token + 1;
				continue;
			}
			const isLast = token + 1 === end || !isOpenCapital(token + 1, marks, owner);
			if (!isLast || token === start || !organizations.has(marks.hash[token]!)) continue;
			additions.push(createDraft({ firstToken: start, endToken: token + 1, kind: 'organization', score: 0.55 }));
		}
	}
	return overlay(drafts, additions);
};

const isOpenCapital = (
	token: number,
	{ hash, shape, ownRow, phrase }: NameContext['marks'],
	owner: Int32Array,
): boolean =>
	hasCapital(shape[token]!) &&
	!articles.has(hash[token]!) &&
	owner[token]! < 0 &&
	(ownRow[token]! < 0 || phrase[token] === 0) &&
	shape[token] !== shapes.code;

const linkWords = new Set(['on', 'in', 'at']);

// "Lowland Bank on Market Street" is a body and a place, "Lowland Land Office and Velm Oil Company" are two bodies.
const parted = (draft: Draft, context: NameContext): Draft[] => {
	const { marks, reading } = context;
	const { tokens } = reading;
	const and = draft.isListed ? -1 : betweenBodies(draft, context);
	if (and >= 0)
		return [
			{ ...draft, endToken: and, kind: 'organization' },
			{ ...draft, firstToken: and + 1, kind: 'organization' },
		];
	for (let token = draft.firstToken + 1; token < draft.endToken - 1; token += 1) {
		if (!linkWords.has(tokens.lower[token]!) || marks.shape[token] !== shapes.lower) continue;
		if (!places.has(marks.hash[draft.endToken - 1]!) && marks.placeEnd[draft.endToken - 1] !== draft.endToken)
			return [draft];
		return [
			{ ...draft, endToken: token },
			{ ...draft, firstToken: token + 1, kind: 'place' },
		];
	}
	return [draft];
};

// "and" between two names of several words that both end like a body's; -1 where there is none.
const betweenBodies = ({ firstToken, endToken }: Draft, { marks, reading: { tokens } }: NameContext): number => {
	if (!endsBody(marks.hash[endToken - 1]!)) return -1;
	for (let token = firstToken + 2; token < endToken - 2; token += 1)
		if (tokens.lower[token] === 'and' && endsBody(marks.hash[token - 1]!)) return token;
	return -1;
};

const endsBody = (hash: number): boolean => ((heads.get(hash) ?? 0) & 1) !== 0;

// "Salem, Oregon": what stands before its state or country is a place, if the tagger is unsure.
const beforeRegion =
	(next: Draft | undefined, { marks, models, reading: { tokens } }: NameContext) =>
	(draft: Draft): Draft => {
		const isBefore = next?.firstToken === draft.endToken + 1 && tokens.text[draft.endToken] === ',';
		if (!isBefore || draft.isListed || draft.kind === 'place' || draft.score >= 0.7) return draft;
		const row = marks.placeRow[next.firstToken]!;
		const isRegion = row >= 0 && (models.gazetteer.flags[row]! & region) !== 0 && next.kind === 'place';
		return isRegion ? { ...draft, kind: 'place' } : draft;
	};

const isAcronym = (token: number, { shape, ownRow, phrase, style }: NameContext['marks']): boolean =>
	shape[token] === shapes.upper && ownRow[token]! < 0 && phrase[token] === 0 && style[token] !== caseStyles.upper;

const { male, female, town, region, ambiguous } = gazetteerFlags;

// An unsure body or work that is a town's name is the town.
const byGazetteer = (draft: Draft, { marks, models }: NameContext): Draft => {
	const row = marks.placeRow[draft.firstToken]!;
	const isUnsure = draft.score < 0.6 && (draft.kind === 'organization' || draft.kind === 'other');
	if (!isUnsure || row < 0 || marks.placeEnd[draft.firstToken] !== draft.endToken) return draft;
	if (marks.placeStart[draft.firstToken] !== draft.firstToken) return draft;
	const bits = models.gazetteer.flags[row]!;
	return bits & (town | region) && !(bits & ambiguous) ? { ...draft, kind: 'place' } : draft;
};

// Two or three unknown words that look like a person's name, the first of them a first name or nothing known, are one.
const byFirstName = (draft: Draft, { marks, models }: NameContext): Draft => {
	const { firstToken, endToken, kind, score } = draft;
	const length = endToken - firstToken;
	if (length < 2 || length > 3 || kind === 'other' || kind === 'country' || kind === 'group') return draft;
	for (let token = firstToken; token < endToken; token += 1) {
		if (marks.shape[token] !== shapes.capitalized && marks.shape[token] !== shapes.initial) return draft;
		if ((heads.get(marks.hash[token]!) ?? 0) & 13) return draft;
	}
	const row = marks.ownRow[firstToken]!;
	const isFirstName = row >= 0 && (models.gazetteer.flags[row]! & (male | female)) !== 0;
	if (isFirstName && kind === 'person') return { ...draft, score: Math.max(score, 0.7) };
	if (isFirstName && score < 0.7) return { ...draft, kind: 'person', score: 0.6 };
	const isUnknown = marks.wordClass[firstToken] === 0 || marks.wordClass[endToken - 1] === 0;
	return isUnknown && row < 0 && score < 0.5 ? { ...draft, kind: 'person', score: 0.5 } : draft;
};

// "82nd Airborne Division".
const ordinal = /^\d{1,3}(?:st|nd|rd|th|d)$/u;

const extended = (draft: Draft, next: Draft | undefined, { marks, reading }: NameContext): Draft => {
	if (draft.kind === 'person' || draft.kind === 'other') return draft;
	const end = reading.sentences[reading.tokens.sentence[draft.firstToken]!]!.endToken;
	const limit = Math.min(end, next?.firstToken ?? end);
	let endToken = draft.endToken;
	while (endToken < limit && hasCapital(marks.shape[endToken]!) && (heads.get(marks.hash[endToken]!) ?? 0) & 5)
		endToken += 1;
	const isNumbered =
		draft.kind === 'organization' && draft.firstToken > 0 && ordinal.test(reading.tokens.text[draft.firstToken - 1]!);
	const firstToken = isNumbered ? draft.firstToken - 1 : draft.firstToken;
	return endToken === draft.endToken && !isNumbered ? draft : { ...draft, firstToken, endToken, isListed: false };
};

const settled = (draft: Draft, { marks }: NameContext): Draft => {
	const first = marks.hash[draft.firstToken]!;
	const last = marks.hash[draft.endToken - 1]!;
	if (draft.endToken - draft.firstToken < 2) return draft;
	// "U.S. Embassy Antananarivo": the embassy, not the town.
	for (let token = draft.firstToken; token < draft.endToken - 1; token += 1)
		if (missions.has(marks.hash[token]!)) return { ...draft, kind: 'organization', isListed: true };
	if (operations.has(first) && !organizations.has(last)) return { ...draft, kind: 'other' };
	if (draft.kind === 'other') return organizations.has(last) ? { ...draft, kind: 'organization' } : draft;
	const isUnsure = draft.kind !== 'person' || draft.score < 0.8 || draft.endToken - draft.firstToken > 3;
	if (organizations.has(last) && draft.kind !== 'group' && isUnsure) return { ...draft, kind: 'organization' };
	if (places.has(last) && isUnsure) return { ...draft, kind: 'place' };
	// "EQ North Carolina", "State EOC": letters that stand first or last make a body.
	const isLettered = isAcronym(draft.firstToken, marks) || isAcronym(draft.endToken - 1, marks);
	if (draft.kind === 'place' && isLettered && !draft.isListed) return { ...draft, kind: 'organization' };
	if (openers.has(first) && isUnsure && !((heads.get(last) ?? 0) & 1)) return { ...draft, kind: 'place' };
	return draft;
};
