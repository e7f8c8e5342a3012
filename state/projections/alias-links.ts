// Pairs of names that reports use for one actor, and in how many reports: the evidence that joins names.

import type { Projection } from '../projection.ts';
import { actorIndex } from '../reports/entries.ts';
import { aliasKeys } from './names.ts';

export type AliasLink = { readonly left: string; readonly right: string; readonly support: number };

const separator = '\n';

export const aliasLinks: Projection<AliasLink> = {
	name: 'alias links',
	*rows(entry) {
		for (const { id } of entry.report.extraction.actors) {
			const index = actorIndex(entry, id);
			const own = entry.keys[index]!;
			for (const key of aliasKeys(entry, index)) {
				yield { key: [own, key].sort().join(separator), tag: 'report', index: -1 };
			}
		}
	},
	reduce: (key, group) => {
		const [left, right] = key.split(separator) as [string, string];
		return { left, right, support: group.count('report') };
	},
};
