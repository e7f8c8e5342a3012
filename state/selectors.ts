// What components may ask: finished lines for every part of the screen.

import { shownPassage } from './keyboard/steps.ts';
import { typedSegments } from './keyboard/typed-line.ts';
import { newsLine } from './news/news-line.ts';
import { passageRows, passageSentence, placeLabel } from './panes/statements.ts';
import { floorPanes, rowsOf } from './panes.ts';
import { placeBehind } from './rows/onward.ts';
import { filterLabel, subjectLabel } from './rows/pane-view.ts';
import { stopsOf } from './rows/rows.ts';
import { layoutKind } from './screen/layout.ts';
import { fitEnds, fitSegments, type Line, type Segment, segment, segmentsWidth, type Tone } from './screen/lines.ts';
import { statusLine } from './screen/status.ts';
import type { State } from './state.ts';
import { isList, openPage } from './view.ts';
import { say } from './words.ts';

const pageNames = {
	floor: '',
	detail: '',
	search: 'everywhere',
	help: 'Help',
	problems: 'Problems',
	acts: 'Acts',
	versions: 'Versions',
} as const;

const kindNames: readonly (readonly [kind: string, one: string, many: string])[] = [
	['event', 'event', 'events'],
	['question', 'question', 'questions'],
	['statement', 'statement', 'statements'],
	['actor', 'actor', 'actors'],
	['document', 'report', 'reports'],
];

const kindsFound = (counts: State['search']['counts']): string => {
	const kinds = kindNames.flatMap(([kind, one, many]) => {
		const count = counts[kind] ?? 0;
		return count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];
	});
	return kinds.length === 0 ? '' : `: ${kinds.join(' · ')}`;
};

const breadcrumbs = (state: State): readonly Segment[] => {
	const page = openPage(state.view);
	const floor = floorPanes.find(([pane]) => pane === state.view.driver)?.[1] ?? '';
	const from = state.view.pages.at(-2)?.kind === 'search' ? pageNames.search : floor;
	if (page.kind === 'search') {
		const { query, answered, hits, total, counts } = state.search;
		const count =
			query === ''
				? ''
				: query === answered
					? `${total} found${kindsFound(counts)}${total > hits.length ? `, best ${hits.length} shown` : ''}`
					: 'searching';
		const isTyped = state.view.typing?.what === 'search';
		return [
			segment(' everywhere › ', 'muted'),
			...(isTyped
				? typedSegments(state, Math.max(10, state.screen.columns - 50))
				: [segment(say(state.screen, query), 'title')]),
			segment(`   ${count}`, 'muted'),
		];
	}
	const name = page.kind === 'detail' ? subjectLabel(state, page.subject) : pageNames[page.kind];
	return [segment(` ‹ ${from} › `, 'muted'), segment(name, 'title')];
};

/** Where panes have no titles, the filter of the one that is shown stands in row 2: it must always be seen. */
const narrowLabel = (state: State): readonly Segment[] => {
	const { focus } = openPage(state.view);
	const kind = layoutKind(state.screen);
	const label = kind === 'wide' || kind === 'medium' || !isList(focus) ? [] : filterLabel(state, focus);
	return label.length === 0 ? [] : [segment(' '), ...label, segment(' ')];
};

/** Row 1 and row 2. */
export const headLines = (state: State): readonly Line[] => {
	const { columns } = state.screen;
	const isFloor = openPage(state.view).kind === 'floor';
	const narrow = narrowLabel(state);
	const second = isFloor
		? fitSegments([...narrow, ...newsLine(state)], columns)
		: fitEnds([...narrow, ...breadcrumbs(state)], [segment(`${placeBehind(state)}  Esc back `, 'muted')], columns);
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
	const rows = passageRows(state.floor, state.view.shown.subject);
	const at = rows.findIndex((row) => row.passage?.key === passage.key);
	const more = rows.length > 1 ? ` · ${rows.length} passages: 4` : '';
	const width = columns - 2;
	const words = [passage, ...rows.slice(at + 1).flatMap((row) => row.passage ?? [])]
		.slice(0, height - 2)
		.flatMap((one) => splitSegments(passageSentence(state, one), width));
	return [
		ruleLine,
		...words.slice(0, height - 2).map((segments, index) => ({
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
