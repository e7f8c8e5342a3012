// Names that a company noun beside them explains: "the operator, Linhas Norte,", "airline Velair", "chief executive of Ostran".
import type { Draft, DraftStep, NameContext } from './drafts.ts';
import { genderOf } from './gazetteer.ts';

/** Makes organisations of what was taken for persons or places where the words beside a name say so; a first name stays a person's. */
export const settleApposed: DraftStep = (drafts, context) =>
	drafts.map((draft) =>
		isOpen(draft, context) && (isBodyBefore(draft, context) || isBodyBehind(draft, context))
			? { ...draft, kind: 'organization' as const, score: draft.score + 1 }
			: draft,
	);

const isOpen = ({ kind, titleToken, isListed, firstToken }: Draft, { reading, marks, models }: NameContext): boolean =>
	(kind === 'person' || (kind === 'place' && marks.placeRow[firstToken]! < 0)) &&
	titleToken === undefined &&
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
	if (bodies.has(before) || (before === 'operator' && pos[first - 2] !== 'NOUN')) return true;
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
	if (end - firstToken > 1 && corporate.test(lower[end] ?? '') && lower[end + 1] === 'its') return true;
	return (
		(lower[end] === 'press' && lower[end + 1] === 'office') ||
		(lower[end] === 'chief' && lower[end + 1] === 'executive') ||
		/^(?:shares|shareholders|employees|executives)$/.test(lower[end] ?? '')
	);
};
