// What the frame of a pane says at its right: counts, what the columns are.
import type { QuestionState } from '../../src/domain.ts';
import { eventsById } from '../lookups.ts';
import { actorColumns } from '../panes/actors.ts';
import { rowsOf } from '../panes.ts';
import { questionSign } from '../screen/glyphs.ts';
import { type Segment, segment } from '../screen/lines.ts';
import type { State } from '../state.ts';
import { countsOf } from '../sums/counts.ts';
import type { ListId } from '../view.ts';
import type { SourceView } from './source-view.ts';

/** How much of a report something was read out of. */
export const sourceInfo = (view: SourceView | undefined): readonly Segment[] =>
	view === undefined || view.sentences === 0
		? []
		: [
				segment(` ${view.used} of ${view.sentences} sentences used`, 'muted'),
				segment(view.used === view.sentences ? ' ' : ` · ░ ${view.sentences - view.used} not `, 'unused'),
			];

/** `≠ 2 contested  ? 1 unknown`: what the questions come to. */
const questionCounts = (state: State, width: number): readonly Segment[] => {
	const { contested, open, pending, closed } = countsOf(state.floor.situation);
	const counts: readonly (readonly [QuestionState, number, string])[] = [
		['contested', contested, 'contested'],
		['open', open, 'unknown'],
		['pending', pending, 'pending'],
		['answered', closed, 'closed'],
	];
	return counts
		.filter(([, count]) => count > 0)
		.flatMap(([kind, count, word]) => [
			segment(' '),
			questionSign(kind),
			segment(width < 64 ? `${count} ` : ` ${count} ${word} `, 'muted'),
		]);
};

/** The day of the topmost row where its own rule has been scrolled off. */
const dayAbove = (state: State): string => {
	const { top } = state.view.lists.timeline;
	const first = top > 0 ? rowsOf(state, 'timeline')[top] : undefined;
	const day = first?.subject == null ? undefined : first.when?.day;
	return day == null ? '' : `${day} · `;
};

/** What is said of a list of this width. */
export const listInfo = (state: State, list: ListId, width: number): readonly Segment[] => {
	if (list === 'timeline') return [segment(` ${dayAbove(state)}newest first `, 'muted')];
	if (list === 'questions') return questionCounts(state, width);
	if (list === 'actors') return [segment(` ${actorColumns(state, width)} `, 'muted')];
	if (list === 'statements') {
		const { subject } = state.view.shown;
		const event = subject?.kind === 'event' ? eventsById(state.floor.situation).get(subject.id) : undefined;
		const copies = event === undefined || event.copies === 0 ? '' : `· ${event.copies} not independent `;
		const passages = rowsOf(state, list).flatMap(({ passage }) => passage ?? []);
		const said = passages.filter(({ statement }) => statement !== null).length;
		return passages.length === 0 ? [] : [segment(` ${said} said · ${passages.length - said} told ${copies}`, 'muted')];
	}
	return [];
};
