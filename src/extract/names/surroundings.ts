// What only the words around a name give away: towns and countries ("the road between Zeb and Ora", "Zeb's electoral
// commission"), where the name of a body begins ("the Free Plains Front").
import { sureOrganizationHeads } from '../lang/en/names/organizations.ts';
import type { Draft, DraftStep, NameContext } from './drafts.ts';
import { hashFolded } from './fold.ts';
import { gazetteerFlags } from './gazetteer.ts';
import { caseStyles } from './marks.ts';
import { shapes } from './shapes.ts';

const { male, female } = gazetteerFlags;

/** A name that the tagger took for a person's, or a body's, is a place where what stands around it says so. */
export const settleSurroundings: DraftStep = (drafts, context) =>
	drafts.map((draft, index) =>
		isOpen(draft, context) && isAmongPlaces(draft, drafts[index - 1], drafts[index + 1], context)
			? { ...draft, kind: 'place', score: Math.max(draft.score, sure) }
			: draft,
	);

const sure = 1.2;
const longest = 2;

const isOpen = (
	{ kind, titleToken, isListed, firstToken, endToken }: Draft,
	{ marks, models }: NameContext,
): boolean => {
	if (
		(kind !== 'person' && kind !== 'place') ||
		titleToken !== undefined ||
		isListed ||
		endToken - firstToken > longest
	)
		return false;
	const row = marks.ownRow[firstToken]!;
	return row < 0 || (models.gazetteer.flags[row]! & (male | female)) === 0;
};

const isAmongPlaces = (
	draft: Draft,
	before: Draft | undefined,
	after: Draft | undefined,
	context: NameContext,
): boolean =>
	isWhere(draft, context) ||
	isOwner(draft, context) ||
	isBetween(draft, before, after, context) ||
	isIssue(draft, context);

const wherePrepositions = /^(?:in|near|outside|across|throughout|neighbou?ring)$/;

// "in Zeb", but not "in Zeb's view".
const isWhere = ({ firstToken, endToken }: Draft, { reading: { tokens } }: NameContext): boolean =>
	(wherePrepositions.test(tokens.lower[firstToken - 1] ?? '') ||
		/^neighbou?ring$/.test(tokens.lower[firstToken - 1] ?? '')) &&
	!isPossessive(tokens.lower[endToken]);

const isPossessive = (word: string | undefined): boolean =>
	word === "'s" || word === '’s' || word === "'" || word === '’';

const organs =
	/^(?:parliament|president|presidency|capital|border|coast|coastline|airspace|district|province|region|navy|constitution|judiciary|airport|port|suburbs?|outskirts|centre|center)$/;
const ranks =
	/^(?:constitutional|supreme|electoral|prime|central|health|interior|foreign|defen[cs]e|finance|coast|air|civil|national)$/;
const bodies = /^(?:court|commission|minister|ministry|bank|guard|force|defen[cs]e|assembly)$/;

// "Zeb's parliament", "Zeb's Constitutional Court", "Zeb's Loma district"
const isOwner = ({ endToken }: Draft, { reading: { tokens } }: NameContext): boolean => {
	if (!isPossessive(tokens.lower[endToken])) return false;
	const [next, then] = [tokens.lower[endToken + 1] ?? '', tokens.lower[endToken + 2] ?? ''];
	return (
		organs.test(next) ||
		(ranks.test(next) && bodies.test(then)) ||
		(isName(tokens.text[endToken + 1]) && regions.test(then))
	);
};

const regions = /^(?:district|province|region|county|state|governorate|prefecture|island)$/;

const isName = (word: string | undefined): boolean => /^\p{Lu}\p{Ll}/u.test(word ?? '');

const ways =
	/^(?:road|highway|route|railway|line|motorway|border|bus|train|ferry|flights?|traffic|pass|bridge|halfway|way)$/;
const reach = 6;

// "a bus on the road between Zeb and Ora", "Highway 5 closed between Zeb and Ora"
const isBetween = (
	{ firstToken, endToken }: Draft,
	before: Draft | undefined,
	after: Draft | undefined,
	{ reading: { tokens } }: NameContext,
): boolean => {
	const opens =
		tokens.lower[firstToken - 1] === 'between' &&
		tokens.lower[endToken] === 'and' &&
		after?.firstToken === endToken + 1;
	const closes =
		tokens.lower[firstToken - 1] === 'and' &&
		before?.endToken === firstToken - 1 &&
		tokens.lower[before.firstToken - 1] === 'between';
	if (!opens && !closes) return false;
	const between = (opens ? firstToken : before!.firstToken) - 1;
	for (let at = between - 1; at >= Math.max(0, between - reach); at -= 1)
		if (ways.test(tokens.lower[at]!)) return tokens.sentence[at] === tokens.sentence[firstToken];
	return false;
};

// A line that is a town and a date, as letters and statements bear: "Zeb, 21 October 2026".
const isIssue = ({ firstToken, endToken }: Draft, { reading: { text, tokens } }: NameContext): boolean => {
	const start = tokens.start[firstToken]!;
	return (
		(start === 0 || text[start - 1] === '\n') &&
		/^, (?:\d{1,2} \p{Lu}\p{Ll}{2,8}|\p{Lu}\p{Ll}{2,8} \d{1,2},?) \d{4}\.?\s*(?:\n|$)/u.test(
			text.slice(tokens.end[endToken - 1]!, tokens.end[endToken - 1]! + 32),
		)
	);
};

const openings =
	/^(?:free|new|united|popular|national|democratic|royal|federal|red|black|white|green|blue|northern|southern|eastern|western)$/;

const isFirst = ({ sentence }: NameContext['reading']['tokens'], token: number): boolean =>
	sentence[token - 1] !== sentence[token];

const organizations = new Set(sureOrganizationHeads.map((word) => hashFolded(word)));

/** The capital between the article and a body's name begins it: "the Free Plains Front", "the New Ostra Party". */
export const addOpenings: DraftStep = (drafts, { marks, reading: { tokens } }) =>
	drafts.map((draft, index) => {
		const before = draft.firstToken - 1;
		const isBody = draft.kind !== 'person' && !draft.isListed && organizations.has(marks.hash[draft.endToken - 1]!);
		const isOpen =
			isBody &&
			before >= 0 &&
			(drafts[index - 1]?.endToken ?? 0) <= before &&
			marks.shape[before] === shapes.capitalized &&
			(tokens.lower[before - 1] === 'the' || (isFirst(tokens, before) && openings.test(tokens.lower[before]!))) &&
			marks.phrase[before] === 0 &&
			marks.style[before] === caseStyles.prose;
		return isOpen ? { ...draft, firstToken: before } : draft;
	});

const voices =
	/^(?:said|says|confirmed|denied|declined|acknowledged|admitted|announced|apologi[sz]ed|rejected|agreed|plans|reported|added)$/;

/** A town whose name opens that of a firm, and who speaks, is the firm: "Ostra Bank … Ostra said". */
export const settleFirms: DraftStep = (drafts, { marks, reading: { tokens } }) => {
	const firms = new Set(
		drafts.flatMap(({ kind, firstToken, endToken }) =>
			kind === 'organization' && endToken - firstToken === 2 && organizations.has(marks.hash[endToken - 1]!)
				? [tokens.text[firstToken]!]
				: [],
		),
	);
	if (firms.size === 0) return drafts;
	return drafts.map((draft) => {
		const { kind, firstToken, endToken, titleToken } = draft;
		const isFirm =
			(kind === 'place' || kind === 'person') &&
			endToken - firstToken === 1 &&
			titleToken === undefined &&
			firms.has(tokens.text[firstToken]!) &&
			voices.test(tokens.lower[endToken] ?? '');
		return isFirm ? { ...draft, kind: 'organization' } : draft;
	});
};
