// Names that our lists and the gazetteer know: bodies, outlets, armed groups, regions, countries and peoples.
import type { ActorKind } from '../../domain.ts';
import { plainWords } from '../lang/en/names/organizations.ts';
import { stateAbbreviations } from '../lang/en/names/places.ts';
import { createWordScan } from '../word-scans.ts';
import type { Draft, DraftStep, NameContext } from './drafts.ts';
import { createDraft, draftOfToken, overlay } from './drafts.ts';
import { hashFolded } from './fold.ts';
import { gazetteerFlags as flags } from './gazetteer.ts';
import { caseStyles } from './marks.ts';
import { phraseKinds } from './phrases.ts';
import { hasCapital, shapes } from './shapes.ts';

const plain = new Set(plainWords.map((word) => hashFolded(word)));

const kindOfPhrase: Readonly<Record<number, ActorKind>> = {
	[phraseKinds.body]: 'organization',
	[phraseKinds.state]: 'organization',
	[phraseKinds.outlet]: 'organization',
	[phraseKinds.armed]: 'organization',
	[phraseKinds.party]: 'organization',
	[phraseKinds.company]: 'organization',
	[phraseKinds.region]: 'place',
	[phraseKinds.power]: 'organization',
};

/** Adds what our lists name. A longer name that the tagger found around it stands ("Islamic State of Iraq" in a longer one). */
export const addListedNames: DraftStep = (drafts, context) => {
	const { marks } = context;
	const owner = draftOfToken(drafts, marks.hash.length);
	const additions: Draft[] = [];
	for (let token = 0; token < marks.hash.length; token += 1) {
		const isPower = marks.phrase[token] === phraseKinds.power;
		const kind = kindOfPhrase[marks.phrase[token]!];
		// "the West": the list has the article, the name does not.
		if (!kind || marks.phraseStart[token] !== (isPower ? token - 1 : token) || !marks.candidate[token]) continue;
		const endToken = marks.phraseEnd[token]!;
		const around = drafts[owner[token]!];
		const last = drafts[owner[endToken - 1]!];
		const isInLonger =
			around !== undefined && around === last && (around.firstToken < token || around.endToken > endToken);
		if (isInLonger && around.firstToken === token && marks.phrase[token] === phraseKinds.region) {
			additions.push(...partedRegion(around, endToken, context));
			continue;
		}
		if (
			isInLonger ||
			isPossessed(around, token, endToken, context) ||
			(!around && !isSureWord(context, token, endToken))
		)
			continue;
		if (around?.kind === 'person' && around.endToken === endToken && around.score > 0.8) continue;
		additions.push(
			createDraft({ firstToken: token, endToken, kind, score: Math.max(0.8, around?.score ?? 0), isListed: true }),
		);
	}
	return overlay(drafts, additions);
};

// "Lowland Marine's chief" names no marines.
const isPossessed = (
	around: Draft | undefined,
	token: number,
	endToken: number,
	{ reading: { tokens } }: NameContext,
): boolean =>
	around !== undefined &&
	around.firstToken < token &&
	around.endToken === endToken - 1 &&
	/^['’]s$/.test(tokens.lower[around.endToken]!);

// "Minister for the Middle East Jane Roe": the region ends where the person begins.
const partedRegion = (around: Draft, endToken: number, { marks, models }: NameContext): Draft[] => {
	const row = marks.ownRow[endToken]!;
	const isPerson = row >= 0 && models.gazetteer.flags[row]! & (flags.male | flags.female);
	if (!isPerson) return [around];
	return [
		{ ...around, endToken, kind: 'place', isListed: true },
		{ ...around, firstToken: endToken, kind: 'person' },
	];
};

// A single listed word may be a plain word at the head of a sentence or in capitals ("Time", "US", "IS").
const isSureWord = ({ marks, reading }: NameContext, token: number, end: number): boolean => {
	const style = marks.style[token]!;
	if (marks.shape[end] === shapes.handle) return false;
	if (end - token > 1) return style !== caseStyles.lower || end - token > 2;
	if (style === caseStyles.title) return !plain.has(marks.hash[token]!);
	if (style !== caseStyles.prose) return false;
	const { shape } = marks;
	if (shape[token] !== shapes.capitalized) return true;
	const first = reading.sentences[reading.tokens.sentence[token]!]!.firstToken;
	const isJoined =
		token > first && (marks.candidate[token - 1] === 1 || /^['’]s$/.test(reading.tokens.text[token - 1]!));
	return !(marks.elsewhere[token]! & 1) && ((token > first && !isJoined) || !plain.has(marks.hash[token]!));
};

const { country, demonym, people, region, town } = flags;

/** Settles countries, peoples and adjectives: "Iraq" is a country, "Iraqis" a group, "Iraqi" alone names nobody. */
export const settleNations: DraftStep = (drafts, context) => {
	const { marks, models } = context;
	const owner = draftOfToken(drafts, marks.hash.length);
	const additions: Draft[] = [];
	for (let token = 0; token < marks.hash.length; token += 1) {
		const row = marks.placeRow[token]!;
		if (row < 0 || marks.placeStart[token] !== token || !marks.candidate[token]) continue;
		const bits = models.gazetteer.flags[row]!;
		if (!(bits & (country | demonym | people))) continue;
		const endToken = marks.placeEnd[token]!;
		const around = drafts[owner[token]!];
		if (around && (around.firstToken < token || around.endToken > endToken)) continue;
		if (around?.isListed || (around && isOtherReading(around, bits, drafts, context))) continue;
		const nation = nationAt(context, token, endToken, bits);
		if (nation === undefined && !around) continue;
		const code = models.gazetteer.countries[models.gazetteer.country[row]!] ?? '';
		additions.push(
			createDraft({
				firstToken: token,
				endToken,
				kind: nation ?? 'other',
				score: Math.max(around?.score ?? 0, 0.85),
				isListed: true,
				country: code || undefined,
			}),
		);
	}
	return overlay(drafts, additions);
};

// "Jordan" and "Georgia" may be people, "Georgia" a state of the union: the tagger knows from the context.
const isOtherReading = (
	around: Draft,
	bits: number,
	drafts: readonly Draft[],
	{ marks, reading }: NameContext,
): boolean => {
	if (around.kind !== 'person' || around.score <= 0.5 || bits & demonym) return false;
	const { firstToken } = around;
	if (reading.tokens.pos[firstToken - 1] === 'ADP') return false;
	const isTitle = marks.phrase[firstToken - 1]! >= phraseKinds.honorific;
	const bears = ({ kind, firstToken: first, endToken }: Draft) =>
		kind === 'person' && endToken - first > 1 && marks.hash.subarray(first, endToken).includes(marks.hash[firstToken]!);
	return isTitle || drafts.some(bears);
};

const nationAt = (context: NameContext, token: number, end: number, bits: number): ActorKind | undefined => {
	const { marks, reading } = context;
	const { tokens } = reading;
	const isPlainUs = tokens.text[token] === 'US' && marks.style[token] === caseStyles.upper;
	if (marks.style[token] === caseStyles.lower && tokens.lower[token] === 'us') return undefined;
	if (tokens.text[end]?.startsWith('$')) return undefined;
	if (bits & country && !isPlainUs) {
		return bits & region && isAfterTown(context, token) ? 'place' : 'country';
	}
	if (bits & people) return 'group';
	// "the British said": the people, or whoever acts for them; "the British army" is told elsewhere.
	const next = tokens.pos[end];
	const standsAlone = next !== 'NOUN' && next !== 'PROPN' && next !== 'ADJ' && tokens.text[end] !== '-';
	return tokens.lower[token - 1] === 'the' && standsAlone && next !== 'CCONJ' ? 'group' : undefined;
};

const isAfterTown = ({ marks, models, reading }: NameContext, token: number): boolean => {
	const before = marks.placeRow[token - 2] ?? -1;
	return reading.tokens.text[token - 1] === ',' && before >= 0 && (models.gazetteer.flags[before]! & town) !== 0;
};

const abbreviations = new Set(stateAbbreviations);
const halves: Readonly<Record<string, string>> = { North: 'KP', South: 'KR' };

/** Short forms that only their surroundings make names: "Salem, OR"; "the North" where North Korea is spoken of. */
export const addShortForms: DraftStep = (drafts, context) => {
	const { marks } = context;
	const { tokens } = context.reading;
	const owner = draftOfToken(drafts, tokens.count);
	const codes = new Set(drafts.map((draft) => draft.country));
	const additions: Draft[] = [];
	for (let token = 2; token < tokens.count; token += 1) {
		if (!marks.candidate[token]) continue;
		const around = drafts[owner[token]!];
		if (around && (around.endToken - around.firstToken > 1 || around.isListed)) continue;
		const one = { firstToken: token, endToken: token + 1, score: 0.8, isListed: true };
		const before = drafts[owner[token - 2]!];
		const isAfterComma = tokens.text[token - 1] === ',' && before !== undefined && before.kind !== 'person';
		if (isAfterComma && abbreviations.has(tokens.text[token]!)) additions.push(createDraft({ ...one, kind: 'place' }));
		const half = halves[tokens.text[token]!];
		const isAlone =
			tokens.pos[token + 1] !== 'NOUN' && tokens.pos[token + 1] !== 'PROPN' && tokens.pos[token + 1] !== 'ADJ';
		if (half && codes.has(half) && tokens.lower[token - 1] === 'the' && isAlone) {
			additions.push(createDraft({ ...one, kind: 'country', country: half }));
		}
	}
	return overlay(drafts, additions);
};

// Longer addresses are pages, not names.
const site = /^[\p{L}\p{N}-]{2,40}\.(?:com|org|net|info|news|tv|ru|ua|ir|de|fr|co\.uk)$/u;

const sites = createWordScan((_, word) => word.length > 4 && word.includes('.', 2) && site.test(word));

/** Sites that are named by their address: "Example.com". */
export const addSites: DraftStep = (drafts, { reading: { tokens } }) => {
	const additions: Draft[] = [];
	for (const token of sites(tokens)) {
		additions.push(
			createDraft({ firstToken: token, endToken: token + 1, kind: 'organization', score: 0.7, isListed: true }),
		);
	}
	return overlay(drafts, additions);
};

/** Towns of some size, regions and capitals that the tagger passed over. */
export const addTowns: DraftStep = (drafts, { reading, marks, models }) => {
	const { tokens, sentences } = reading;
	const owner = draftOfToken(drafts, tokens.count);
	const additions: Draft[] = [];
	for (let token = 0; token < tokens.count; token += 1) {
		const row = marks.placeRow[token]!;
		if (row < 0 || owner[token]! >= 0 || marks.placeStart[token] !== token || marks.phrase[token]) continue;
		const endToken = marks.placeEnd[token]!;
		const bits = models.gazetteer.flags[row]!;
		const isFirst = sentences[tokens.sentence[token]!]!.firstToken === token;
		const isKnown = bits & flags.capital || (!isFirst && bits & (town | region) && models.gazetteer.size[row]! >= 6);
		const isName = bits & (flags.male | flags.female | demonym | people | flags.ambiguous);
		const isProse = marks.style[token] === caseStyles.prose && marks.shape[token] === shapes.capitalized;
		if (!isKnown || isName || !isProse || marks.elsewhere[token]! & 1 || owner[endToken - 1]! >= 0) continue;
		const isAlone =
			!hasCapital(marks.shape[endToken] ?? shapes.mark) && !hasCapital(marks.shape[token - 1] ?? shapes.mark);
		if (tokens.pos[token] !== 'PROPN' || !isAlone) continue;
		additions.push(createDraft({ firstToken: token, endToken, kind: 'place', score: 0.6 }));
	}
	return overlay(drafts, additions);
};
