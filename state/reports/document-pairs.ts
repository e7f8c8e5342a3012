// The documents of two situations, those that only changed their names with what they are called now.
import type { Situation, SituationDocument } from '../../src/domain.ts';
import { getOrCreate } from '../../src/lib/get-or-create.ts';
import { noTraces, type Pair, pairUp, type Renamed } from '../sums/list-difference.ts';

export type DocumentPairs = { readonly pairs: readonly Pair<SituationDocument>[]; readonly renamed: Renamed };

/** A file that went while the same bytes came under another name was renamed: nothing it says is new or gone. */
export const pairDocuments = (before: Situation, after: Situation): DocumentPairs => {
	const pairs = pairUp(before.documents, after.documents, noTraces);
	const gone = new Map<string, SituationDocument[]>();
	for (const pair of pairs) {
		if (pair.before !== undefined && pair.after === undefined)
			getOrCreate(gone, contentKey(pair.before), () => []).push(pair.before);
	}
	if (gone.size === 0) return { pairs, renamed: new Map() };
	const renamed = new Map<string, string>();
	const moved = pairs.map((pair): Pair<SituationDocument> => {
		const old = pair.before === undefined ? gone.get(contentKey(pair.after!))?.shift() : undefined;
		if (old === undefined) return pair;
		renamed.set(old.id, pair.after!.id);
		return { before: old, after: pair.after };
	});
	return { pairs: moved.filter(({ before: old, after: now }) => now !== undefined || !renamed.has(old!.id)), renamed };
};

// Of a file that holds many documents each keeps its number.
const contentKey = ({ hash, id }: SituationDocument): string => `${hash} ${/#\d+$/.exec(id)?.[0] ?? ''}`;
