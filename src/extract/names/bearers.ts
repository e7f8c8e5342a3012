// Names of what is no actor, or no person, by the words around them: towns in a list of towns, signs in capitals.
import { nounFrames } from '../lang/en/event-nouns.ts';
import type { Draft, DraftStep, NameContext } from './drafts.ts';
import { caseStyles } from './marks.ts';

/** Settles names that the word before them, or those they stand beside, say are no persons. */
export const settleBearers: DraftStep = (drafts, context) => {
	const { lower } = context.reading.tokens;
	const families = new Set<string>();
	for (const { kind, firstToken, endToken } of drafts)
		if (kind === 'person' && endToken - firstToken > 1) families.add(lower[endToken - 1]!);
	return drafts
		.filter((draft) => !isSign(draft, context))
		.map((draft, index, all): Draft => {
			const isPlace =
				isSingle(draft, families, context) && (isWhere(draft, context) || isListedPlace(all, index, context));
			return isPlace ? { ...draft, kind: 'place', score: draft.score + 1 } : draft;
		});
};

const isSingle = (
	{ kind, firstToken, endToken, titleToken, isListed }: Draft,
	families: ReadonlySet<string>,
	{ reading: { tokens } }: NameContext,
): boolean =>
	kind === 'person' &&
	endToken - firstToken === 1 &&
	titleToken === undefined &&
	!isListed &&
	!/^[@#]/.test(tokens.text[firstToken]!) &&
	!families.has(tokens.lower[firstToken]!);

// "dies in Kerry": nobody dies in a person; "in Vance's view" is another matter.
const isWhere = ({ firstToken, endToken }: Draft, { reading: { tokens } }: NameContext): boolean =>
	tokens.lower[firstToken - 1] === 'in' &&
	tokens.sentence[firstToken - 1] === tokens.sentence[firstToken] &&
	!/^(?:'s|’s|'|’)$/.test(tokens.lower[endToken] ?? '') &&
	!/^(?:interested|believe|believes|believed|trust|confidence|faith|interest)$/.test(
		tokens.lower[firstToken - 2] ?? '',
	);

// "for Cork, Kerry and Clare": one of them is known for a place.
const isListedPlace = (drafts: readonly Draft[], index: number, { reading: { tokens } }: NameContext): boolean => {
	for (const step of [-1, 1]) {
		for (let at = index; at + step >= 0 && at + step < drafts.length && Math.abs(at - index) < 4; at += step) {
			const [left, right] = step < 0 ? [drafts[at - 1]!, drafts[at]!] : [drafts[at]!, drafts[at + 1]!];
			const gap = tokens.lower.slice(left.endToken, right.firstToken).join(' ');
			if (!/^(?:,|and|or|, and)$/.test(gap)) break;
			const other = drafts[at + step]!;
			if (other.kind === 'place' && other.endToken - other.firstToken === 1) return true;
			if (other.kind !== 'person' || other.endToken - other.firstToken > 1) break;
		}
	}
	return false;
};

const signs = new Set(
	nounFrames
		.filter(({ type }) => type === 'HAZARD' || type === 'ACCIDENT' || type === 'ASSAULT' || type === 'DISRUPTION')
		.flatMap(({ nouns }) => nouns.split(/\s+/)),
);

// "ISSUED A TSUNAMI WARNING", "ETA 07:30": a common noun in capitals, and what is expected when.
const isSign = ({ firstToken, endToken, kind }: Draft, { marks, reading: { tokens } }: NameContext): boolean => {
	if (endToken - firstToken !== 1) return false;
	if (tokens.text[firstToken] === 'ETA')
		return /^\d/.test(tokens.text[endToken] ?? '') || tokens.text[endToken] === ':';
	return marks.style[firstToken] === caseStyles.upper && kind !== 'place' && signs.has(tokens.lower[firstToken]!);
};
