// What components may ask: finished lines for every part of the screen.

import { whenOf } from './clock.ts';
import { commands } from './commands.ts';
import { cursorIndex, cursorRow } from './cursor.ts';
import { blockedReason } from './keys.ts';
import { type Box, layoutKind, layoutOf } from './layout.ts';
import {
	cell,
	fitCells,
	fitEnds,
	fitSegments,
	type Line,
	type Segment,
	segment,
	segmentsWidth,
	type Tone,
	wholePieces,
} from './lines.ts';
import { actorsById, eventsById, questionsById } from './lookups.ts';
import { documentLabel, passageSentence, placeLabel } from './panes/statements.ts';
import { clockCell, typeLabel } from './panes/timeline.ts';
import { floorPanes, listPanes, rowsOf } from './panes.ts';
import { stopNear, stopsOf } from './rows.ts';
import { type SourceView, sourceLine, sourceView } from './source-view.ts';
import type { State } from './state.ts';
import { newsLine, statusLine } from './status.ts';
import { shownPassage } from './steps.ts';
import type { Subject } from './subjects.ts';
import { isList, type ListId, openPage, type PaneId } from './view.ts';
import { say } from './words.ts';

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
		case 'fold':
			return 'background';
	}
};

const position = (state: State, list: ListId): string => {
	const rows = rowsOf(state, list);
	const stops = stopsOf(rows);
	if (stops.length === 0) return '0/0';
	return `${stopNear(rows, cursorIndex(rows, state.view.lists[list])) + 1}/${stops.length}`;
};

const filterLabel = (state: State, list: ListId): readonly Segment[] => {
	const { filter } = state.view.lists[list];
	if (filter === '') return [];
	const all = stopsOf(listPanes[list].rows(state)).length;
	return [
		segment(` /${say(state.screen, filter)} `, 'focused'),
		segment(` ${stopsOf(rowsOf(state, list)).length} of ${all}`),
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

const sourceInfo = (view: SourceView | undefined): readonly Segment[] =>
	view === undefined || view.sentences === 0
		? []
		: [segment(` ${view.used} of ${view.sentences} sentences used `, 'muted')];

const listInfo = (state: State, list: ListId): readonly Segment[] => {
	if (list === 'timeline') return [segment(' newest first ', 'muted')];
	if (list === 'actors') return [segment(' stmts · events · last said ', 'muted')];
	if (list === 'statements') {
		const rows = rowsOf(state, list);
		const said = rows.filter(({ passage }) => passage?.statement != null).length;
		return rows.length === 0 ? [] : [segment(` ${said} said · ${rows.length - said} told `, 'muted')];
	}
	return [];
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

const markFor = (isCursor: boolean, isFocused: boolean): Segment =>
	isCursor ? segment(isFocused ? '▌' : '▏', isFocused ? 'focused' : 'muted') : segment(' ');

const listLines = (state: State, list: ListId, width: number, height: number): readonly Line[] => {
	const rows = rowsOf(state, list);
	const view = state.view.lists[list];
	const at = cursorIndex(rows, view);
	const isFocused = openPage(state.view).focus === list;
	if (rows.length === 0) {
		const { empty } = listPanes[list];
		const text = view.filter === '' ? empty : `nothing matches /${say(state.screen, view.filter)}`;
		return [{ key: 'empty', segments: fitSegments([segment(`  ${text}`, 'muted')], width) }];
	}
	return rows.slice(view.top, view.top + height).map((row, index) => ({
		key: row.key,
		segments: [
			markFor(view.top + index === at, isFocused),
			...(row.subject === null || row.subject.kind === 'fold'
				? row.passage === undefined && list === 'detail'
					? listPanes[list].line(state, row, width - 1)
					: fitSegments([segment(` ${say(state.screen, row.label)}`, 'muted')], width - 1)
				: listPanes[list].line(state, row, width - 1)),
		],
	}));
};

/** Where a source pane of this height starts, given how far it is scrolled. */
const sourceTop = (view: SourceView, scroll: number, height: number): number => {
	const lead = Math.max(1, Math.floor(height / 4));
	const last = Math.max(0, view.rows.length - height);
	return Math.min(last, Math.max(0, Math.max(0, view.target - lead) + scroll));
};

/** The source around the shown passage; undefined where nothing is selected or its report has just changed. */
export const shownSource = (state: State, width: number): SourceView | undefined => {
	const passage = shownPassage(state);
	return passage === undefined ? undefined : sourceView(state.floor, state.screen, passage, width);
};

const sourcePane = (state: State, width: number, height: number): PaneView => {
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
		lines: view.rows.slice(top, top + height).map((row, index) => ({
			key: `${top + index}`,
			segments: [segment(' '), ...sourceLine(row, width - 1)],
		})),
	};
};

/** One pane's content for a box on the screen. */
export const paneView = (state: State, box: Box): PaneView => {
	const width = box.width - (box.isFramed ? 2 : 0);
	const height = box.height - (box.isFramed ? 2 : 0);
	const { pane } = box;
	if (pane === 'source') return sourcePane(state, width, height);
	if (!isList(pane)) return { title: [], info: [], footer: '', lines: [] };
	return {
		title: listTitle(state, pane),
		info: listInfo(state, pane),
		footer: position(state, pane),
		lines: listLines(state, pane, width, height),
	};
};

/** Upper border of a pane: its number and title, what narrows it, what its columns are. */
export const topBorder = (state: State, box: Box, view: PaneView): readonly Segment[] => {
	const isFocused = openPage(state.view).focus === box.pane;
	const name = box.pane === 'source' ? 'Source' : isList(box.pane) ? listPanes[box.pane].title : box.pane;
	const title = `${paneNumber(box.pane)}${name}`;
	const left = [
		segment('┌─', 'frame'),
		segment(isFocused ? `[${title}]` : ` ${title} `, isFocused ? 'focused' : 'title'),
		...view.title,
	];
	const infoWidth = segmentsWidth(view.info);
	const room = box.width - 2 - (infoWidth > 0 && infoWidth < box.width / 3 ? infoWidth : 0);
	const fitted = segmentsWidth(left) >= room ? fitSegments(left, room) : left;
	const dashes = Math.max(0, room - segmentsWidth(fitted));
	return [
		...fitted,
		segment((dashes > 0 ? ' ' : '') + '─'.repeat(Math.max(0, dashes - 1)), 'frame'),
		...(room === box.width - 2 ? [] : view.info),
		segment('─┐', 'frame'),
	];
};

/** Lower border of a pane, with the position in it. */
export const bottomBorder = (box: Box, footer: string): readonly Segment[] => {
	const label = footer === '' ? '' : ` ${footer} `;
	const dashes = Math.max(0, box.width - 3 - label.length);
	return [segment(`└${'─'.repeat(dashes)}`, 'frame'), segment(label, 'muted'), segment('─┘', 'frame')];
};

const pageNames = { floor: '', detail: '', search: 'everywhere', help: 'Help', problems: 'Problems' } as const;

const breadcrumbs = (state: State): readonly Segment[] => {
	const page = openPage(state.view);
	const from = floorPanes.find(([pane]) => pane === state.view.driver)?.[1] ?? '';
	if (page.kind === 'search') {
		const { query, answered, hits, total } = state.search;
		const count =
			query === ''
				? ''
				: query === answered
					? `${total} found${total > hits.length ? `, best ${hits.length}` : ''}`
					: 'searching';
		const caret = state.view.typing?.what === 'search' ? '▏' : '';
		return [
			segment(' everywhere › ', 'muted'),
			segment(say(state.screen, query), 'title'),
			segment(caret, 'focused'),
			segment(`   ${count}`, 'muted'),
		];
	}
	const name = page.kind === 'detail' ? subjectLabel(state, page.subject) : pageNames[page.kind];
	return [segment(` ‹ ${from} › `, 'muted'), segment(name, 'title')];
};

/** Row 1 and row 2. */
export const headLines = (state: State): readonly Line[] => {
	const { columns } = state.screen;
	const isFloor = openPage(state.view).kind === 'floor';
	const second = isFloor ? newsLine(state) : fitEnds(breadcrumbs(state), [segment('Esc back ', 'muted')], columns);
	return [
		{ key: 'status', segments: statusLine(state) },
		{ key: 'news', segments: second },
	];
};

/** The tab bar of the one-pane layout. */
export const tabLine = (state: State): Line => {
	const { focus } = openPage(state.view);
	const tabs = floorPanes.map(([pane, title], index): readonly Segment[] => {
		const count = isList(pane) ? ` ${stopsOf(rowsOf(state, pane)).length}` : '';
		const name = title.replace('Open questions', 'Open');
		const tone: Tone = pane === focus ? 'focused' : 'plain';
		return [segment(pane === focus ? `[${index + 1} ${name}${count}]` : ` ${index + 1} ${name}${count} `, tone)];
	});
	const row = tabs.flatMap((tab) => [segment('─', 'frame'), ...tab]);
	const rest = Math.max(0, state.screen.columns - segmentsWidth(row));
	return { key: 'tabs', segments: fitSegments([...row, segment('─'.repeat(rest), 'frame')], state.screen.columns) };
};

/** The words of the selection under the one-pane layout: a rule, who says it, where it stands. */
export const evidenceLines = (state: State, height: number): readonly Line[] => {
	const { columns } = state.screen;
	const ruleLine: Line = { key: 'rule', segments: [segment('─'.repeat(columns), 'frame')] };
	const passage = shownPassage(state);
	if (passage === undefined) return [ruleLine];
	const passages = stopsOf(rowsOf(state, 'statements')).length;
	const more = passages > 1 ? ` · ${passages - 1} more: 4` : '';
	const words = passageSentence(state, passage);
	const width = columns - 2;
	const isLong = height > 3 && segmentsWidth(words) > width;
	const rows = isLong ? splitSegments(words, width) : [words];
	return [
		ruleLine,
		...rows.slice(0, height - 2).map((segments, index) => ({
			key: `words ${index}`,
			segments: [segment(' '), ...fitSegments(segments, columns - 1)],
		})),
		{ key: 'place', segments: fitSegments([segment(` ${placeLabel(state, passage)}${more}`, 'muted')], columns) },
	];
};

/** Two rows of words; what does not fit the second is cut there. */
const splitSegments = (segments: readonly Segment[], width: number): readonly (readonly Segment[])[] => {
	const first: Segment[] = [];
	let left = width;
	for (const [index, one] of segments.entries()) {
		if (segmentsWidth([one]) <= left) {
			first.push(one);
			left -= segmentsWidth([one]);
			continue;
		}
		const at = one.text.lastIndexOf(' ', left);
		const cut = at > 0 ? at : left;
		return [
			[...first, segment(one.text.slice(0, cut), one.tone)],
			[segment(one.text.slice(cut).trimStart(), one.tone), ...segments.slice(index + 1)],
		];
	}
	return [first];
};

const hintWidth = (state: State): number => (layoutKind(state.screen) === 'small' ? 6 : 8);

/** The last row: what is being typed, a message, or the keys that make sense now; at the right the position. */
export const hintLine = (state: State): Line => {
	const { columns } = state.screen;
	const { typing, message } = state.view;
	const page = openPage(state.view);
	const right = isList(page.focus) ? [segment(`${position(state, page.focus)} `, 'muted')] : [];
	const room = columns - segmentsWidth(right) - 2;
	if (typing?.what === 'filter') {
		const text = say(state.screen, state.view.lists[typing.list].filter);
		const left = [
			segment(' /', 'title'),
			segment(text),
			segment('▏', 'focused'),
			segment('   Enter keep · Esc clear · / everywhere', 'muted'),
		];
		return { key: 'hints', segments: fitEnds(left, right, columns) };
	}
	if (message !== null)
		return { key: 'hints', segments: fitEnds([segment(` ${say(state.screen, message)}`, 'stale')], right, columns) };
	const hints = commands
		.filter((command) => command.hint !== undefined && blockedReason(command, state) === undefined)
		.slice(0, hintWidth(state))
		.map((command) => [segment(keyLabel(command.keys[0]!), 'strong'), segment(` ${command.hint}`, 'muted')]);
	const back = page.kind === 'floor' ? [] : [[segment('Esc', 'strong'), segment(' back', 'muted')]];
	const left = [segment(' '), ...wholePieces([...back, ...hints], '  ', room)];
	return { key: 'hints', segments: fitEnds(left, right, columns) };
};

const keyNames: ReadonlyMap<string, string> = new Map([
	['enter', 'Enter'],
	['esc', 'Esc'],
	['tab', 'Tab'],
	['shift+tab', 'S-Tab'],
	['pagedown', 'PgDn'],
	['pageup', 'PgUp'],
	['up', '↑'],
	['down', '↓'],
	['left', '←'],
	['right', '→'],
	['home', 'Home'],
	['end', 'End'],
	[' ', 'Space'],
]);

/** A key as help and hints write it: `Enter`, `^d`, `j`. */
export const keyLabel = (key: string): string => keyNames.get(key) ?? key.replace('ctrl+', '^');

/** The help as lines, for terminals too small for its table. */
export const helpLines = (width: number): readonly Line[] =>
	commands.map((command) => ({
		key: command.id,
		segments: fitCells(
			[cell(''), cell(command.keys.map(keyLabel).join(' '), 'strong', 16), cell(command.title)].slice(1),
			width,
		),
	}));

export { cursorRow, layoutOf };
