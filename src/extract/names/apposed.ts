// Names that the words beside them explain: "the operator, Linhas Norte,", "airline Velair", "the mayor of Santa Vela".
import { tradeNouns } from '../lang/en/actor-words.ts';
import { createWordScan } from '../word-scans.ts';
import type { Draft, DraftStep, NameContext } from './drafts.ts';
import { genderOf } from './gazetteer.ts';

/** Settles the kind of names that were taken for persons or places where the words beside them say otherwise. */
export const settleApposed: DraftStep = (drafts, context) => {
	const firstWords = firstWordsOfBodies(drafts, context);
	return drafts.map((draft) => {
		if (isVoicedCentre(draft, context) || isAgency(draft, context))
			return { ...draft, kind: 'organization' as const, score: draft.score + 1.5 };
		if (!isOpen(draft, context)) return draft;
		if (isBodyBefore(draft, context) || isBodyBehind(draft, context) || isShortBody(draft, firstWords, context))
			return { ...draft, kind: 'organization' as const, score: draft.score + 1.5 };
		return isTownBefore(draft, context) ? { ...draft, kind: 'place' as const, score: draft.score + 1.5 } : draft;
	});
};

/** The words that organisations of several words begin with, where nobody's name ends with them. */
const firstWordsOfBodies = (drafts: readonly Draft[], { reading }: NameContext): ReadonlySet<string> => {
	const { text, lower } = reading.tokens;
	const words = new Set<string>();
	for (const { kind, firstToken, endToken } of drafts) {
		const isLong = kind === 'organization' && endToken - firstToken > 1;
		if (isLong || (kind === 'person' && isFirm(lower, firstToken, endToken))) words.add(text[firstToken]!);
	}
	for (const at of plants(reading.tokens)) {
		const name = /^\p{Ll}/u.test(text[at - 1] ?? '') ? at - 2 : at - 1;
		if (lower[name - 1] === 'the' && /^\p{Lu}\p{Ll}/u.test(text[name] ?? '')) words.add(text[name]!);
	}
	for (const { kind, firstToken, endToken } of drafts)
		if (kind === 'person' && endToken - firstToken > 1) words.delete(text[endToken - 1]!);
	return words;
};

// "Halden Chemicals": named after what it does.
const isFirm = (lower: readonly string[], first: number, end: number): boolean =>
	end - first > 1 && tradeNouns.has(lower[end - 1]!);

// "the Halden fertiliser plant": plants are called after firms or places, not after persons.
const plantNouns = /^(?:plant|factory|refinery|smelter|mill|shipyard)$/;
const plants = createWordScan((word) => plantNouns.test(word));

// "Halden Health said … a spokesman for Halden"
const isShortBody = (
	{ kind, firstToken, endToken }: Draft,
	firstWords: ReadonlySet<string>,
	{ reading }: NameContext,
): boolean => kind === 'person' && endToken - firstToken === 1 && firstWords.has(reading.tokens.text[firstToken]!);

// "the mayor of Santa Vela", "near Santa Vela": persons have no mayors, and are seldom near.
const isTownBefore = ({ kind, firstToken: first, endToken: end }: Draft, { reading }: NameContext): boolean => {
	const { lower } = reading.tokens;
	const before = lower[first - 1];
	return (
		kind === 'person' &&
		(before === 'near' ||
			(before === 'of' && townNouns.test(lower[first - 2] ?? '')) ||
			(before === ',' && /^[,.]$/.test(lower[end] ?? '') && townNouns.test(lower[first - 2] ?? '')) ||
			ownsState(lower, end))
	);
};
// "Velia's ambassador", "Velia's foreign ministry": states and regions have these, persons do not.
const ownsState = (lower: readonly string[], end: number): boolean =>
	lower[end] === "'s" &&
	/^(?:ambassador|parliament|coastline|borders?|capital|army|airspace|navy|electorate|neighbou?rs?)\b|^(?:foreign|defen[cs]e|interior|health|finance) minist(?:ry|er)\b|^(?:central bank|armed forces|coast guard)\b/.test(
		`${lower[end + 1] ?? ''} ${lower[end + 2] ?? ''}`,
	);

const townNouns =
	/^(?:mayor|capital|city|town|village|port|province|district|suburbs?|outskirts|residents|streets|island|coast|governor|west|east|north|south)$/;

// "The National Crisis Centre said": a building says nothing.
const isVoicedCentre = ({ kind, isListed, endToken: end }: Draft, { reading }: NameContext): boolean =>
	kind === 'place' &&
	!isListed &&
	/^(?:centre|center|institute|observatory|laboratory)$/.test(reading.tokens.lower[end - 1]!) &&
	/^(?:sa(?:ys|id)|report(?:s|ed)|warn(?:s|ed)|announced|confirmed|urged|told|estimated|recorded|added)$/.test(
		reading.tokens.lower[end] ?? '',
	);

// "VELMA, May 3 (Coast Wire) - …": who sends it.
const isAgency = ({ kind, firstToken: first, endToken: end }: Draft, { reading }: NameContext): boolean => {
	const { lower } = reading.tokens;
	const isBracketed = lower[first - 1] === '(' && lower[end] === ')';
	return (
		isBracketed &&
		(kind === 'place' || kind === 'person') &&
		/^(?:-{1,2}|–|—|:)$/.test(lower[end + 1] ?? '') &&
		first < 40
	);
};

const isOpen = ({ kind, titleToken, isListed, firstToken }: Draft, { reading, marks, models }: NameContext): boolean =>
	(kind === 'person' || (kind === 'place' && marks.placeRow[firstToken]! < 0)) &&
	(titleToken === undefined || looseBodies.has(reading.tokens.lower[titleToken]!)) &&
	!isListed &&
	genderOf(models.gazetteer, reading.tokens.text[firstToken]!) === null;

/** Nouns that name a firm or body and nobody's trade: no "operator", who may be a person, unless a comma or "the" is beside. */
const bodies = new Set(
	`company airline carrier carmaker automaker brewer retailer insurer lender bank broadcaster charity startup firm conglomerate
	manufacturer supplier shipbuilder utility drugmaker chipmaker watchdog newspaper magazine website network broadcaster
	agency union league party militia foundation`.split(/\s+/),
);
const looseBodies = new Set([
	...bodies,
	'operator',
	'owner',
	'contractor',
	'developer',
	'publisher',
	'group',
	'subsidiary',
]);

const isBodyBefore = ({ firstToken: first, endToken: end }: Draft, { reading }: NameContext): boolean => {
	const { lower, pos } = reading.tokens;
	const before = lower[first - 1] ?? '';
	// "crane operator Paul Norris" is a man; a firm has one word more often.
	if (bodies.has(before) || (before === 'operator' && (end - first === 1 || pos[first - 2] !== 'NOUN'))) return true;
	// "its owner Velair said"; a person has a first name there.
	if (before === 'owner' && end - first === 1 && isDefinite(lower[first - 2])) return true;
	// "The company, X, said"
	if (before === ',' && lower[end] === ',' && looseBodies.has(lower[first - 2] ?? ''))
		return isDefinite(lower[first - 3]) || isDefinite(lower[first - 4]);
	return before === 'of' && (posts.has(lower[first - 2] ?? '') || lower[first - 2] === 'executive');
};

const posts = new Set(['ceo', 'shareholders', 'shares', 'employees', 'subsidiary', 'headquarters', 'offices']);

const isDefinite = (word: string | undefined): boolean => word === 'the' || word === 'its' || word === "'s";

// What firms do with what is theirs; people have "his" and "her".
const corporate =
	/^(?:expresse[sd]|suspend(?:s|ed)|halt(?:s|ed)|cancel(?:s|led)|open(?:s|ed)|clos(?:es|ed)|launch(?:es|ed)|publish(?:es|ed)|announc(?:es|ed)|rais(?:es|ed)|cuts?|report(?:s|ed)|reiterat(?:es|ed)|recall(?:s|ed)|resum(?:es|ed))$/;

const isBodyBehind = ({ firstToken, endToken: end }: Draft, { reading }: NameContext): boolean => {
	const { lower } = reading.tokens;
	// "X, the ferry company": up to three words between.
	if (lower[end] === ',' && (isDefinite(lower[end + 1]) || lower[end + 1] === 'a' || lower[end + 1] === 'an'))
		for (let at = end + 2; at < end + 6 && /^[\p{L}-]+$/u.test(lower[at] ?? ''); at += 1)
			if (looseBodies.has(lower[at]!) && !/^[\p{L}-]+$/u.test(lower[at + 1] ?? '')) return true;
	if (isFirm(lower, firstToken, end)) return true;
	if (end - firstToken > 1 && corporate.test(lower[end] ?? '') && lower[end + 1] === 'its') return true;
	const own = lower[end] === "'s" || lower[end] === '’s' ? end + 1 : end;
	return (
		(lower[end] === 'press' && lower[end + 1] === 'office') ||
		(lower[own] === 'chief' && lower[own + 1] === 'executive') ||
		(own > end && /^(?:headquarters|shareholders|shares|subsidiary|ceo)$/.test(lower[own] ?? '')) ||
		(own > end && [own, own + 1, own + 2].some((at) => plantNouns.test(lower[at] ?? ''))) ||
		/^(?:shares|shareholders|employees|executives)$/.test(lower[end] ?? '')
	);
};
