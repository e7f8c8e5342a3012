// The rows of a list as its pane shows them: which of them are on the screen, and what stands where there are none.
import { pickedOf } from '../acts/chosen.ts';
import { queryHelp } from '../keyboard/query-help.ts';
import { listPanes, rowsOf } from '../panes.ts';
import { emptyWords } from '../screen/empty-words.ts';
import { type Box, contentSize } from '../screen/layout.ts';
import { fitSegments, type Line, type Segment, segment } from '../screen/lines.ts';
import type { State } from '../state.ts';
import { subjectKey } from '../subjects.ts';
import { focusOf, type ListId } from '../view.ts';
import { sayLabel } from '../words.ts';
import { cursorIndex } from './cursor.ts';
import { listHeight } from './foot.ts';
import type { PaneRow } from './rows.ts';

/** In ASCII a bar beside the bar of the frame would be none. */
const restingMark = ({ screen }: State): string => (screen.isAscii ? '-' : '▏');

const markFor = (state: State, isCursor: boolean, isFocused: boolean, isPicked: boolean): Segment =>
	isPicked
		? segment(isCursor ? '▙' : '■', 'strong')
		: isCursor
			? segment(isFocused ? '▌' : restingMark(state), isFocused ? 'strong' : 'muted')
			: segment(' ');

const blankLines = (count: number, width: number): readonly Line[] =>
	Array.from({ length: Math.max(0, count) }, (_, index) => ({
		key: `above ${index}`,
		segments: [segment(' '.repeat(width))],
	}));

/** The rows of a list between the borders of its pane, with the marks of cursor and choice before them. */
export const listLines = (state: State, list: ListId, box: Box): readonly Line[] => {
	const height = listHeight(state, box);
	const { width } = contentSize(box);
	// A column of air before the frame, as there is one for the mark behind it.
	const margin = box.border === 'box' ? 1 : 0;
	const room = width - 1 - margin;
	const rows = rowsOf(state, list);
	const view = state.view.lists[list];
	const at = cursorIndex(rows, view);
	const isFocused = focusOf(state.view) === list;
	const picked = isFocused ? pickedOf(state) : state.view.picked;
	const isPicked = ({ subject }: PaneRow): boolean =>
		picked.size > 0 && subject !== null && picked.has(subjectKey(subject));
	if (list === 'results' && state.search.query.trim() === '') return queryHelp(state, width).slice(0, height);
	if (rows.length === 0)
		return emptyWords(state, list)
			.slice(0, height)
			.map((text, index) => ({
				key: `empty ${index}`,
				segments: fitSegments([segment(`  ${text}`, 'muted')], width),
			}));
	const top = Math.max(0, view.top);
	const above = blankLines(-view.top, width);
	const drawn = rows.slice(top, top + height - above.length).map((row, index) => ({
		key: row.key,
		segments: [
			markFor(state, top + index === at, isFocused, isPicked(row)),
			...(row.fact === undefined && (row.subject === null || row.subject.kind === 'fold')
				? fitSegments([segment(` ${sayLabel(state.screen, row.label)}`, 'muted')], room)
				: listPanes[list].line(state, row, room)),
			segment(' '.repeat(margin)),
		],
	}));
	return [...above, ...drawn];
};
