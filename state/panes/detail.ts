// One subject on a page: every passage it rests on, then the facts as the reports have them.
import { type Marks, marksOf } from '../acts/desk.ts';
import { factRows } from '../facts.ts';
import { layoutOf } from '../layout.ts';
import type { Segment } from '../lines.ts';
import { memoLast, type PaneRow, rule } from '../rows.ts';
import type { Floor, Screen, State } from '../state.ts';
import type { Subject } from '../subjects.ts';
import { openPage } from '../view.ts';
import { passageRows, statementLine } from './statements.ts';

const build = memoLast(
	(floor: Floor, screen: Screen, subject: Subject, width: number, marks: Marks): readonly PaneRow[] => {
		const facts = factRows(floor, screen, subject, width, marks);
		return [...passageRows(floor, subject), ...(facts.length === 0 ? [] : [rule('facts', '')]), ...facts];
	},
);

/** Rows of the open detail page. */
export const detailRows = (state: State): readonly PaneRow[] => {
	const page = openPage(state.view);
	if (page.kind !== 'detail') return [];
	const width = layoutOf(state).boxes.find(({ pane }) => pane === 'detail')?.width ?? state.screen.columns;
	return build(state.floor, state.screen, page.subject, width - 4, marksOf(state, page.subject));
};

/** One row of the detail page. */
export const detailLine = (state: State, row: PaneRow, width: number): readonly Segment[] =>
	statementLine(state, row, width);
