// The results of the search over everything, best first.
import { cell, fitCells, type Segment, segment } from '../lines.ts';
import { memoLast, type PaneRow } from '../rows.ts';
import type { SearchHit } from '../search-state.ts';
import type { State } from '../state.ts';
import { subjectKey } from '../subjects.ts';
import { say } from '../words.ts';

const hitsByKey = new WeakMap<readonly PaneRow[], ReadonlyMap<string, SearchHit>>();

const build = memoLast((hits: readonly SearchHit[]): readonly PaneRow[] => {
	const rows = hits.map((hit) => ({ key: subjectKey(hit.subject), subject: hit.subject, label: '' }));
	hitsByKey.set(rows, new Map(hits.map((hit) => [subjectKey(hit.subject), hit])));
	return rows;
});

/** Rows of the results. */
export const resultRows = (state: State): readonly PaneRow[] => build(state.search.hits);

const markedParts = (state: State, { text, ranges }: SearchHit): readonly Segment[] => {
	const parts: Segment[] = [];
	let at = 0;
	for (const [from, to] of ranges) {
		if (from < at) continue;
		parts.push(
			segment(say(state.screen, text.slice(at, from))),
			segment(say(state.screen, text.slice(from, to)), 'content'),
		);
		at = to;
	}
	return [...parts, segment(say(state.screen, text.slice(at)))];
};

/** One row of the results. */
export const resultLine = (state: State, row: PaneRow, width: number): readonly Segment[] => {
	const hit = hitsByKey.get(resultRows(state))?.get(row.key);
	if (hit === undefined) return fitCells([cell(row.label)], width);
	return fitCells([cell(hit.sign, 'muted', 1), { parts: markedParts(state, hit) }], width);
};
