// What the screen shows, as the source of a written report: the rows of the list in focus, and what they rest on.
import { pickedOf } from '../acts/chosen.ts';
import { ownEntries } from '../acts/own-entries.ts';
import { annotationRows } from '../annotation-rows.ts';
import { actorsById } from '../lookups.ts';
import { listPanes, rowsOf } from '../panes.ts';
import type { Thing } from '../query/things.ts';
import { narrowSituation } from '../rows/narrow.ts';
import type { State } from '../state.ts';
import { type Subject, subjectKey } from '../subjects.ts';
import { isList, type ListId, openPage } from '../view.ts';
import { newestOf, type ReportSource } from './report-source.ts';

const keyOf = (thing: Thing): string | undefined => {
	if (!('value' in thing)) return undefined;
	const { kind, value } = thing;
	if (kind === 'statement') return subjectKey({ kind, id: value.id, documentId: value.documentId });
	return subjectKey({ kind: kind === 'report' ? 'document' : kind, id: value.id });
};

/** The list that would be exported: the one in focus, else the one that drives the evidence. */
export const exportedList = (state: State): ListId => {
	const { focus } = openPage(state.view);
	return isList(focus) && focus !== 'palette' ? focus : state.view.driver;
};

const subjectsIn = (state: State, list: ListId): readonly Subject[] => {
	const page = openPage(state.view);
	const subjects = rowsOf(state, list).flatMap(({ subject }) => subject ?? []);
	return list === 'detail' && page.kind === 'detail' ? [page.subject, ...subjects] : subjects;
};

const titleOf = (state: State, list: ListId): string => {
	const { title } = listPanes[list];
	const query = list === 'results' ? state.search.query : state.view.lists[list].filter;
	return query === '' ? title : `${title} /${query}`;
};

/** Everything on the floor, as a report is made from it. */
export const floorSource = ({ floor, skipped, acts }: State, generatedAt: string): ReportSource => ({
	situation: floor.situation,
	report: floor.report,
	actorName: (id) => actorsById(floor.situation).get(id)?.name,
	skipped,
	annotations: annotationRows(acts, floor),
	own: ownEntries(acts),
	generatedAt,
	asOf: newestOf(floor.situation),
	since: null,
	scope: null,
});

/** The rows of a list, as a report is made from them. */
export const viewSource = (state: State, generatedAt: string): ReportSource => {
	const list = exportedList(state);
	const keys = subjectsIn(state, list).map(subjectKey);
	const picked = pickedOf(state);
	const marked = keys.filter((key) => picked.has(key));
	const kept = new Set(marked.length > 0 ? marked : keys);
	const situation = narrowSituation(state.floor.situation, (thing) => kept.has(keyOf(thing) ?? ''));
	return {
		...floorSource(state, generatedAt),
		situation,
		own: ownEntries(state.acts, (id) => kept.has(subjectKey({ kind: 'act', id }))),
		skipped: list === 'problems' ? state.skipped : [],
		scope: marked.length > 0 ? `${titleOf(state, list)}, ${marked.length} marked` : titleOf(state, list),
	};
};
