// What a name's first and last words say of its kind, and capitals that belong to it.
import { sureOrganizationHeads } from '../lang/en/names/organizations.ts';
import { surePlaceHeads } from '../lang/en/names/places.ts';
import type { Draft, DraftStep, NameContext } from './drafts.ts';
import { hashFolded } from './fold.ts';
import { heads } from './heads.ts';
import { hasCapital } from './shapes.ts';

const hashes = (words: readonly string[]) => new Set(words.map((word) => hashFolded(word)));
const openers = hashes('camp fort lake mount mt port strait gulf cape river hotel villa hill isle'.split(' '));
const places = hashes(surePlaceHeads);
const organizations = hashes(sureOrganizationHeads);

/** Takes in heads in capitals that follow ("Texas Forest" + "Service"), then lets first and last words settle the kind. */
export const settleHeads: DraftStep = (drafts, context) =>
	drafts.map((draft, index) => {
		if (draft.isListed && draft.kind !== 'place') return draft;
		return settled(extended(draft, drafts[index + 1], context), context);
	});

const extended = (draft: Draft, next: Draft | undefined, { marks, reading }: NameContext): Draft => {
	if (draft.kind === 'person' || draft.kind === 'other') return draft;
	const end = reading.sentences[reading.tokens.sentence[draft.firstToken]!]!.endToken;
	const limit = Math.min(end, next?.firstToken ?? end);
	let endToken = draft.endToken;
	while (endToken < limit && hasCapital(marks.shape[endToken]!) && (heads.get(marks.hash[endToken]!) ?? 0) & 5)
		endToken += 1;
	return endToken === draft.endToken ? draft : { ...draft, endToken, isListed: false };
};

const settled = (draft: Draft, { marks }: NameContext): Draft => {
	const first = marks.hash[draft.firstToken]!;
	const last = marks.hash[draft.endToken - 1]!;
	if (draft.endToken - draft.firstToken < 2 || draft.kind === 'other') return draft;
	const isUnsure = draft.kind !== 'person' || draft.score < 0.8;
	if (organizations.has(last) && draft.kind !== 'group' && isUnsure) return { ...draft, kind: 'organization' };
	if (places.has(last) && isUnsure) return { ...draft, kind: 'place' };
	if (openers.has(first) && isUnsure && !((heads.get(last) ?? 0) & 1)) return { ...draft, kind: 'place' };
	return draft;
};
