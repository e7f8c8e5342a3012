import { ownLabel } from '../acts/own-events.ts';
import { ownQuestion } from '../acts/own-questions.ts';
import { whenOf } from '../clock.ts';
import { helpLines } from '../keyboard/help.ts';
import { shownPassage } from '../keyboard/steps.ts';
import { actorsById, eventsById, questionsById } from '../lookups.ts';
import { documentLabel } from '../panes/statements.ts';
import { clockCell, typeLabel } from '../panes/timeline.ts';
import { filteredRows, floorPanes, listPanes, rowsOf } from '../panes.ts';
import { type Box, contentSize } from '../screen/layout.ts';
import { fitSegments, type Line, type Segment, segment, segmentsWidth } from '../screen/lines.ts';
import type { State } from '../state.ts';
import type { Subject } from '../subjects.ts';
import { paceLines } from '../sums/pace.ts';
import { filterOf, focusOf, isList, type ListId, type PaneId } from '../view.ts';
import { say } from '../words.ts';
import { cursorIndex } from './cursor.ts';
import { queryOf } from './filter.ts';
import { footLines } from './foot.ts';
import { listLines } from './list-lines.ts';
import { listInfo, sourceInfo } from './pane-info.ts';
import { stopNear, stopsOf } from './rows.ts';
import { sourceFoot, sourceHeight } from './source-foot.ts';
import { type SourceView, sourceLine, sourceView } from './source-view.ts';
import { whyLines } from './why.ts';

const paneNumber = (pane: PaneId): string => {
	const index = floorPanes.findIndex(([id]) => id === pane);
	return index === -1 ? '' : `${index + 1} `;
};

/** A subject in a few words: for breadcrumbs and titles. */
export const subjectLabel = (state: State, subject: Subject): string => {
	const { situation } = state.floor;
	switch (subject.kind) {
		case 'event': {
			const event = eventsById(situation).get(subject.id);
			if (event === undefined) return 'an event no report tells any more';
			const clock = clockCell(whenOf(event.start, state.screen.zone));
			return say(state.screen, `${clock === '' ? '' : `${clock} `}${typeLabel(event.type)}  ${event.summary}`);
		}
		case 'question':
			return say(state.screen, questionsById(situation).get(subject.id)?.question ?? 'a question nobody asks any more');
		case 'actor':
			return say(state.screen, actorsById(situation).get(subject.id)?.name ?? 'an actor no report names any more');
		case 'document':
			return say(state.screen, subject.id);
		case 'statement':
		case 'passage':
			return documentLabel(state, subject.documentId);
		case 'act':
			return say(
				state.screen,
				ownLabel(state, subject.id) ?? ownQuestion(state, subject.id)?.act.text ?? 'an act that has lost its words',
			);
		case 'fold':
			return 'background';
		case 'command':
			return subject.id;
	}
};

/** Place of the cursor among the rows: `3/61`. */
export const position = (state: State, list: ListId): string => {
	const rows = rowsOf(state, list);
	const stops = stopsOf(rows);
	if (stops.length === 0) return '0/0';
	return `${stopNear(rows, cursorIndex(rows, state.view.lists[list])) + 1}/${stops.length}`;
};

/** What narrows a list, and to how many rows; empty where nothing does. */
export const filterLabel = (state: State, list: ListId): readonly Segment[] => {
	const filter = filterOf(state.view, list);
	if (filter === '') return [];
	if (state.view.waiting?.lists.includes(list))
		return [segment(` /${say(state.screen, filter.trim())} `, 'focused'), segment(' …', 'muted')];
	const all = listPanes[list].rows(state).filter(({ subject }) => subject !== null && subject.kind !== 'fold').length;
	const { problem } = queryOf(filter);
	const { rows, isForgiven } = filteredRows(state, list);
	return [
		segment(` /${say(state.screen, filter.trim())} `, 'focused'),
		segment(` ${stopsOf(rows).length} of ${all}${isForgiven ? ' with slips forgiven' : ''}`),
		...(problem === null ? [] : [segment(` ${say(state.screen, problem.what)}`, 'alert')]),
	];
};

const sourceTitle = (state: State, view: SourceView | undefined): readonly Segment[] => {
	const passage = shownPassage(state);
	if (passage === undefined) return [];
	return [
		segment(` ${say(state.screen, passage.documentId)}`),
		...(view === undefined ? [] : [segment(` line ${view.lineNumber} of ${view.lineCount}`, 'muted')]),
	];
};

const listTitle = (state: State, list: ListId): readonly Segment[] => {
	const { subject } = state.view.shown;
	if (list === 'statements' && subject !== null) return [segment(` on ${subjectLabel(state, subject)}`)];
	return filterLabel(state, list);
};

/** The rows of one pane between its borders, ready to draw. */
export type PaneView = {
	readonly title: readonly Segment[];
	readonly info: readonly Segment[];
	readonly footer: string;
	readonly lines: readonly Line[];
};

/** Where a source pane of this height starts, given how far it is scrolled. */
export const sourceTop = (view: SourceView, scroll: number, height: number): number => {
	const lead = Math.max(1, Math.floor(height / 4));
	const last = Math.max(0, view.rows.length - height);
	return Math.min(last, Math.max(0, Math.max(0, view.target - lead) + scroll));
};

/** The source around the shown passage; undefined where nothing is selected or its report has just changed. */
export const shownSource = (state: State, width: number): SourceView | undefined => {
	const passage = shownPassage(state);
	return passage === undefined ? undefined : sourceView(state.floor, state.screen, passage, width);
};

const sourcePane = (state: State, width: number, whole: number): PaneView => {
	const height = sourceHeight(whole);
	const view = shownSource(state, width - 1);
	if (view === undefined)
		return {
			title: sourceTitle(state, undefined),
			info: [],
			footer: '',
			lines: [{ key: 'empty', segments: fitSegments([segment('  select a row to see its words', 'muted')], width) }],
		};
	const top = sourceTop(view, state.view.scroll, height);
	return {
		title: sourceTitle(state, view),
		info: sourceInfo(view),
		footer: `${Math.min(view.rows.length, top + height)}/${view.rows.length}`,
		lines: [
			...Array.from({ length: height }, (_, index) => {
				const row = view.rows[top + index];
				return {
					key: `${top + index}`,
					segments: row === undefined ? [segment(' '.repeat(width))] : [segment(' '), ...sourceLine(row, width - 1)],
				};
			}),
			...sourceFoot(state, width, whole),
		],
	};
};

const whyPane = (state: State, width: number, height: number): PaneView => ({
	title: [],
	info: [],
	footer: '',
	lines: whyLines(state, width).slice(0, height),
});

/** The rows with what stands at the foot of the pane. */
const withFoot = (state: State, box: Box, lines: readonly Line[]): readonly Line[] => {
	const { width, height } = contentSize(box);
	const foot = footLines(state, box);
	// A low timeline shows the pace while it has room for it.
	const isLow = foot.length === 0 && box.pane === 'timeline' && lines.length + 6 <= height;
	const shown = isLow ? paceLines(state, width) : foot;
	if (shown.length === 0) return lines;
	const blanks = Array.from({ length: height - lines.length - shown.length }, (_, index) => ({
		key: `blank ${index}`,
		segments: [segment(' '.repeat(width))],
	}));
	return [...lines, ...blanks, ...shown];
};

/** One pane's content for a box on the screen. */
export const paneView = (state: State, box: Box): PaneView => {
	const { width, height } = contentSize(box);
	const { pane } = box;
	if (pane === 'source') return sourcePane(state, width, height);
	if (pane === 'help') return { title: [], info: [], footer: '', lines: helpLines(state, box) };
	if (pane === 'why') return whyPane(state, width, height);
	if (!isList(pane)) return { title: [], info: [], footer: '', lines: [] };
	return {
		title: listTitle(state, pane),
		info: listInfo(state, pane, width),
		footer: position(state, pane),
		lines: withFoot(state, box, listLines(state, pane, box)),
	};
};

const otherTitles: Readonly<Partial<Record<PaneId, string>>> = { source: 'Source', why: 'Why the machine thinks so' };

/** Upper border of a pane: its number and title, what narrows it, what its columns are. */
export const topBorder = (state: State, box: Box, view: PaneView): readonly Segment[] => {
	const isFocused = focusOf(state.view) === box.pane;
	const name = isList(box.pane) ? listPanes[box.pane].title : (otherTitles[box.pane] ?? '');
	const title = `${paneNumber(box.pane)}${name}`;
	const left = [
		segment(box.border === 'box' ? '┌─' : '──', 'frame'),
		segment(isFocused ? `[${title}]` : ` ${title} `, isFocused ? 'focused' : 'title'),
		...view.title,
	];
	const infoWidth = segmentsWidth(view.info);
	const hasInfo = infoWidth > 0 && (infoWidth < box.width / 3 || segmentsWidth(left) + infoWidth + 4 <= box.width);
	const isTight = hasInfo && segmentsWidth(left) + infoWidth + 2 >= box.width;
	const room = box.width - 2 - (hasInfo ? infoWidth + (isTight ? 1 : 0) : 0);
	const fitted = segmentsWidth(left) >= room ? fitSegments(left, room) : left;
	const dashes = Math.max(0, room - segmentsWidth(fitted));
	return [
		...fitted,
		// An unmarked title without anything after it ends in a blank of its own.
		...(isFocused || view.title.length > 0
			? [segment((dashes > 0 ? ' ' : '') + '─'.repeat(Math.max(0, dashes - 1)), 'frame')]
			: [segment('─'.repeat(dashes), 'frame')]),
		...(isTight ? [segment('─', 'frame')] : []),
		...(hasInfo ? view.info : []),
		segment(box.border === 'box' ? '─┐' : '──', 'frame'),
	];
};

/** Lower border of a pane, with the position in it. */
export const bottomBorder = (box: Box, footer: string): readonly Segment[] => {
	const label = footer === '' ? '' : ` ${footer} `;
	const dashes = Math.max(0, box.width - 3 - label.length);
	return [segment(`└${'─'.repeat(dashes)}`, 'frame'), segment(label, 'muted'), segment('─┘', 'frame')];
};
