// One subject on a page: every passage it rests on, then the facts as the reports have them.
import { type Marks, marksOf } from '../acts/desk.ts';
import { type Fact, factRows } from '../rows/facts.ts';
import { moreFacts } from '../rows/more-facts.ts';
import { memoLast, type PaneRow, rule } from '../rows/rows.ts';
import { layoutOf } from '../screen/layout.ts';
import type { Segment } from '../screen/lines.ts';
import type { Floor, Screen, State } from '../state.ts';
import type { Subject } from '../subjects.ts';
import { openPage } from '../view.ts';
import { passageRows, statementLine } from './statements.ts';

const build = memoLast(
	(
		floor: Floor,
		screen: Screen,
		subject: Subject,
		width: number,
		marks: Marks,
		more: readonly Fact[],
	): readonly PaneRow[] => {
		const facts = factRows(floor, screen, subject, { width, marks, more });
		return [...passageRows(floor, subject), ...(facts.length === 0 ? [] : [rule('facts', '')]), ...facts];
	},
);

/** Rows of the open detail page. */
export const detailRows = (state: State): readonly PaneRow[] => {
	const page = openPage(state.view);
	if (page.kind !== 'detail') return [];
	const { subject } = page;
	const { boxes } = layoutOf(state);
	const width = boxes.find(({ pane }) => pane === 'detail')?.width ?? state.screen.columns;
	const more = moreFacts(
		state,
		subject,
		boxes.some(({ pane }) => pane === 'ladder'),
	);
	return build(state.floor, state.screen, subject, width - 4, marksOf(state, subject), more);
};

/** One row of the detail page. */
export const detailLine = (state: State, row: PaneRow, width: number): readonly Segment[] =>
	statementLine(state, row, width);
