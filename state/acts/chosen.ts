// What an act is about when a key is pressed: the marked rows, else the row under the cursor, else the open page.

import type { Annotation } from '../../src/domain.ts';
import { shownPassage } from '../keyboard/steps.ts';
import { rowsOf } from '../panes.ts';
import { cursorRow } from '../rows/cursor.ts';
import { indexOfKey } from '../rows/rows.ts';
import type { State } from '../state.ts';
import { type Subject, subjectKey } from '../subjects.ts';
import { isList, type ListId, openPage } from '../view.ts';
import { holdOf } from './holds.ts';
import type { Draft } from './wording.ts';

const focusedList = (state: State): ListId | undefined => {
	const { focus } = openPage(state.view);
	return isList(focus) ? focus : undefined;
};

/** Rows from the one where the range began to the cursor. */
const rangeOf = (state: State): readonly Subject[] => {
	const { range } = state.view;
	const list = focusedList(state);
	if (range === null || list !== range.list) return [];
	const rows = rowsOf(state, list);
	const from = indexOfKey(rows, range.key);
	const to = indexOfKey(rows, cursorRow(state, list)?.key ?? '');
	if (from < 0 || to < 0) return [];
	return rows.slice(Math.min(from, to), Math.max(from, to) + 1).flatMap(({ subject }) => subject ?? []);
};

// Rows that stand for nothing one could act on.
const unusable: ReadonlySet<Subject['kind']> = new Set(['fold', 'act', 'command']);

const usable = (subject: Subject | null): readonly Subject[] =>
	subject === null || unusable.has(subject.kind) ? [] : [subject];

/** The marked rows, each once, in the order of marking; the open range after them. */
export const pickedOf = (state: State): ReadonlyMap<string, Subject> => {
	const range = rangeOf(state).flatMap(usable);
	return range.length === 0
		? state.view.picked
		: new Map([...state.view.picked, ...range.map((subject) => [subjectKey(subject), subject] as const)]);
};

/** What the cursor stands on; from the source, the passage that is shown. */
export const rowSubject = (state: State): Subject | null => {
	const list = focusedList(state);
	if (list !== undefined) return cursorRow(state, list)?.subject ?? null;
	if (openPage(state.view).focus !== 'source') return null;
	const passage = shownPassage(state);
	if (passage === undefined) return null;
	const { documentId, statement, marks } = passage;
	return statement === null
		? { kind: 'passage', documentId, span: marks[0] ?? { start: 0, end: 0 } }
		: { kind: 'statement', documentId, id: statement.id };
};

/** The marked rows, else what the cursor stands on. */
export const chosenRows = (state: State): readonly Subject[] => {
	const picked = pickedOf(state);
	return picked.size > 0 ? [...picked.values()] : usable(rowSubject(state));
};

/** The marked rows, else the subject of the open page, else what the cursor stands on. */
export const chosenSubjects = (state: State): readonly Subject[] => {
	const page = openPage(state.view);
	return state.view.picked.size === 0 && page.kind === 'detail' ? usable(page.subject) : chosenRows(state);
};

const targetOf = (subject: Subject): string =>
	subject.kind === 'passage' ? subject.documentId : subject.kind === 'fold' ? '' : subject.id;

/** One act for each subject; the words each holds on to are looked up now. */
export const draftsOn = (
	state: State,
	subjects: readonly Subject[],
	op: Annotation['op'],
	text: string | null = null,
	other: Subject | null = null,
): readonly Draft[] =>
	subjects.map((subject) => ({
		op,
		target: targetOf(subject),
		text: text ?? (other === null ? null : targetOf(other)),
		hold: holdOf(state.floor, subject),
		other: other === null ? null : holdOf(state.floor, other),
	}));
