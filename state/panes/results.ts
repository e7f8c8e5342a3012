// The results of the search over everything, best first: what kind, when, the words with the match marked, the state.
import { type When, whenOf } from '../clock.ts';
import { actorsById, documentsById, eventsById, questionsById, statementsByDocument } from '../lookups.ts';
import { memoLast, type PaneRow } from '../rows/rows.ts';
import type { SearchHit } from '../rows/search-state.ts';
import { eventSign, questionSign } from '../screen/glyphs.ts';
import { type Cell, cell, fitCells, type Segment, segment } from '../screen/lines.ts';
import type { State } from '../state.ts';
import { type Subject, subjectKey } from '../subjects.ts';
import { say } from '../words.ts';
import { clockCell, originsLabel } from './timeline.ts';

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

type Edges = { readonly when: string; readonly weight: string; readonly sign: Segment };

/** The time by the clock, else the day as far as six columns hold it. */
const momentCell = (when: When): string => {
	const clock = clockCell(when);
	if (clock !== '') return clock;
	const [, day] = /^\w+ (\d+ \w+) \d+$/.exec(when.day ?? '') ?? [];
	return day ?? (when.day !== null && when.day.length <= 6 ? when.day : '');
};

const noEdges: Edges = { when: '', weight: '', sign: segment(' ') };

/** When a result was, how much it rests on, and how it stands: the columns around its words. */
const edgesOf = ({ floor, screen }: State, subject: Subject): Edges => {
	const { situation } = floor;
	const clock = (value: string | null) => momentCell(whenOf(value, screen.zone));
	switch (subject.kind) {
		case 'event': {
			const event = eventsById(situation).get(subject.id);
			return event === undefined
				? noEdges
				: { when: clock(event.start), weight: originsLabel(event), sign: eventSign(event) };
		}
		case 'question': {
			const question = questionsById(situation).get(subject.id);
			return question === undefined
				? noEdges
				: { when: clock(question.due), weight: '', sign: questionSign(question.state) };
		}
		case 'statement': {
			const made = statementsByDocument(situation).get(subject.documentId) ?? [];
			const statement = made.find(({ id }) => id === subject.id);
			return statement === undefined ? noEdges : { ...noEdges, when: clock(statement.time), weight: statement.mode };
		}
		case 'actor': {
			const actor = actorsById(situation).get(subject.id);
			return actor === undefined
				? noEdges
				: { ...noEdges, when: clock(actor.lastSaid), weight: actor.statements === 0 ? '' : `${actor.statements} said` };
		}
		case 'document':
			return { ...noEdges, when: clock(documentsById(situation).get(subject.id)?.receivedAt ?? null) };
		default:
			return noEdges;
	}
};

/** One row of the results. */
export const resultLine = (state: State, row: PaneRow, width: number): readonly Segment[] => {
	const hit = hitsByKey.get(resultRows(state))?.get(row.key);
	if (hit === undefined) return fitCells([cell(row.label)], width);
	if (width < 50) return fitCells([cell(hit.sign, 'muted', 1), { parts: markedParts(state, hit) }], width);
	const { when, weight, sign } = edgesOf(state, hit.subject);
	const cells: readonly Cell[] = [
		cell(hit.sign, 'muted', 1),
		cell(when, 'plain', 6),
		{ parts: markedParts(state, hit) },
		cell(weight, 'muted', 8, 'right'),
		{ parts: [sign], width: 1 },
	];
	return fitCells(cells, width);
};
