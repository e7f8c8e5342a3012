// What was not read, and why: files left out, and trouble inside those that were read.

import type { SkippedFile } from '../../src/domain.ts';
import { cell, fitCells, type Segment } from '../lines.ts';
import { memoLast, type PaneRow } from '../rows.ts';
import type { Floor, State } from '../state.ts';
import { say } from '../words.ts';

const build = memoLast((floor: Floor, skipped: readonly SkippedFile[]): readonly PaneRow[] => [
	...skipped.map(({ path, reason }) => ({
		key: `skipped ${path}`,
		subject: { kind: 'document' as const, id: path },
		label: `${path}\u0000${reason}`,
	})),
	...floor.situation.documents.flatMap((document) =>
		[...(document.status === 'read' ? [] : [{ what: document.status }]), ...document.problems].map(
			({ what }, index) => ({
				key: `problem ${document.id} ${index}`,
				subject: { kind: 'document' as const, id: document.id },
				label: `${document.id}\u0000${what}`,
			}),
		),
	),
]);

/** Rows of the problems. */
export const problemRows = (state: State): readonly PaneRow[] => build(state.floor, state.skipped);

/** One row of the problems: file, reason. */
export const problemLine = (state: State, row: PaneRow, width: number): readonly Segment[] => {
	const [path = '', reason = ''] = row.label.split('\u0000');
	return fitCells(
		[cell(say(state.screen, path), 'strong', Math.floor(width * 0.4)), cell(say(state.screen, reason))],
		width,
	);
};
