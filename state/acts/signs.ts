// What analysts put on a row, as signs before its words, and their judgements behind.
import { isShown } from '../columns.ts';
import { type Cell, cell, type Segment, segment } from '../lines.ts';
import { memoLast } from '../rows.ts';
import type { State } from '../state.ts';
import { type Subject, subjectKey } from '../subjects.ts';
import { say } from '../words.ts';
import { type Desk, deskOf, type Marks } from './desk.ts';

const signsOf = (marks: Marks | undefined, isRuled: boolean): string =>
	[
		marks?.pin == null ? '' : '◆',
		marks === undefined || marks.notes.length === 0 ? '' : '¶',
		isRuled || (marks?.rulings.length ?? 0) > 0 ? '†' : '',
	].join('');

/** Signs of a row: `◆` pinned, `¶` noted, `†` changed by an analyst; then its tags. Empty where there are none. */
export const actSigns = (state: State, subject: Subject, acts: readonly string[] | undefined): readonly Segment[] => {
	const marks = deskOf(state).of.get(subjectKey(subject));
	const isRuled = acts !== undefined && acts.length > 0;
	if (marks === undefined && !isRuled) return [];
	const signs = signsOf(marks, isRuled);
	const tags = (marks?.tags ?? []).map((tag) => `#${say(state.screen, tag)} `).join('');
	return [...(signs === '' ? [] : [segment(`${signs} `, 'strong')]), ...(tags === '' ? [] : [segment(tags, 'muted')])];
};

const anyGrade = memoLast((desk: Desk): boolean => [...desk.of.values()].some(({ grade }) => grade !== null));

const hasGrades = (state: State): boolean => anyGrade(deskOf(state));

/** The Admiralty grade of a row; empty where nobody graded it. */
export const gradeOf = (state: Parameters<typeof deskOf>[0], subject: Subject): string =>
	deskOf(state).of.get(subjectKey(subject))?.grade?.text ?? '';

/** The column of grades: there as soon as anybody has graded anything. */
export const gradeCells = (state: State, subject: Subject | null): readonly Cell[] =>
	hasGrades(state) && isShown(state.screen, 'grade')
		? [cell(subject === null ? '' : gradeOf(state, subject), 'strong', 2)]
		: [];
