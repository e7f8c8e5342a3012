// All acts that hold: those that have lost their words first, then the newest. Read marks are not listed.

import { type Desk, deskOf, isOrphan, type Placed } from '../acts/desk.ts';
import { actWords } from '../acts/wording.ts';
import { whenLabel } from '../clock.ts';
import { memoLast, type PaneRow, rule } from '../rows/rows.ts';
import { cell, fitCells, type Segment } from '../screen/lines.ts';
import type { State } from '../state.ts';
import { say } from '../words.ts';

const rowOf = ({ act, subject }: Placed): PaneRow => ({
	key: `act ${act.id}`,
	subject: subject ?? { kind: 'act', id: act.id },
	label: '',
});

const build = memoLast(({ placed, orphans }: Desk): readonly PaneRow[] => {
	const newest = placed.toReversed();
	const lost = newest.filter(isOrphan).map(rowOf);
	const held = newest.filter((one) => !isOrphan(one)).map(rowOf);
	if (orphans.length === 0) return held;
	return [rule('orphans', '── orphans: their words are gone ──'), ...lost, rule('held', '── in force ──'), ...held];
});

/** Rows of the list of acts. */
export const actRows = (state: State): readonly PaneRow[] => build(deskOf(state));

/** One act: when, who, what; of an orphan also the words it was made on. */
export const actLine = (state: State, row: PaneRow, width: number): readonly Segment[] => {
	const placed = deskOf(state).placed.find(({ act }) => `act ${act.id}` === row.key);
	if (placed === undefined) return fitCells([cell(row.label, 'muted')], width);
	const { act } = placed;
	const isLost = isOrphan(placed);
	const lost = isLost && act.anchor !== null ? ` — lost: “${act.anchor.quote.replace(/\s+/g, ' ')}”` : '';
	return fitCells(
		[
			cell(isLost ? '!' : ' ', 'alert', 1),
			cell(whenLabel(act.at, state.screen.zone), 'muted', width < 70 ? 11 : 24),
			cell(say(state.screen, act.author), 'source', 10),
			cell(say(state.screen, actWords(act) + lost)),
		],
		width,
	);
};
