// Who reports: how many reports each source has sent, and when its last one came.
import type { Situation } from '../../src/domain.ts';
import { getOrCreate } from '../../src/lib/get-or-create.ts';
import type { Moment } from '../clock.ts';
import { memoLast } from '../rows/rows.ts';
import { createNewest, type Newest } from '../sums/newest.ts';

export type SourceTally = { readonly source: string | null; readonly reports: number; readonly last: Moment };

/** The sources of a situation, the most recent first; null stands for reports that name none. */
export const sourceTallies = memoLast((situation: Situation): readonly SourceTally[] => {
	const bySource = new Map<string | null, { reports: number; readonly newest: Newest }>();
	for (const { source, receivedAt } of situation.documents) {
		const known = getOrCreate(bySource, source, () => ({ reports: 0, newest: createNewest() }));
		known.reports += 1;
		known.newest.take(receivedAt);
	}
	return [...bySource]
		.map(([source, { reports, newest }]) => ({ source, reports, last: newest.moment() ?? 0 }))
		.sort((left, right) => right.last - left.last);
});
