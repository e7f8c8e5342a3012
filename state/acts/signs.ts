// What analysts put on a row, as signs before its words, and their judgements behind.
import type { Annotation } from '../../src/domain.ts';
import { ageLabel } from '../clock.ts';
import { thingOf } from '../query/things.ts';
import { gradeBySource } from '../reports/source-grades.ts';
import { isShown } from '../rows/columns.ts';
import { memoLast } from '../rows/rows.ts';
import { type Cell, cell, type Segment, segment } from '../screen/lines.ts';
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

/** `@jk 2 min`: who has it, and since when. */
export const ownerLabel = ({ screen, now }: Pick<State, 'screen' | 'now'>, owner: Annotation): string =>
	`${say(screen, owner.text ?? '')} ${ageLabel(Date.parse(owner.at), now)}`;

/** Signs of a row: `◆` pinned, `¶` noted, `†` changed by an analyst; then who took it on, and its tags. Empty where there are none. */
export const actSigns = (state: State, subject: Subject, acts: readonly string[] | undefined): readonly Segment[] => {
	const marks = deskOf(state).of.get(subjectKey(subject));
	const isRuled = acts !== undefined && acts.length > 0;
	if (marks === undefined && !isRuled) return [];
	const signs = signsOf(marks, isRuled);
	const owner = marks?.owner ?? null;
	const tags = (marks?.tags ?? []).filter((tag) => !tag.startsWith('@')).map((tag) => `#${say(state.screen, tag)} `);
	return [
		...(signs === '' ? [] : [segment(`${signs} `, 'strong')]),
		...(owner === null ? [] : [segment(`${ownerLabel(state, owner)} `, 'strong')]),
		...(tags.length === 0 ? [] : [segment(tags.join(''), 'muted')]),
	];
};

const anyGrade = memoLast((desk: Desk): boolean => [...desk.of.values()].some(({ grade }) => grade !== null));

const hasGrades = (state: State): boolean => (state.screen.sourceGrades?.size ?? 0) > 0 || anyGrade(deskOf(state));

/** What a grade of a row depends on. */
type Graded = Parameters<typeof deskOf>[0] & Pick<State, 'screen'>;

const givenGrade = (state: Graded, subject: Subject): string =>
	deskOf(state).of.get(subjectKey(subject))?.grade?.text ?? '';

const sourceGrade = ({ floor, screen }: Graded, subject: Subject): string => {
	const thing = screen.sourceGrades === undefined ? undefined : thingOf(floor, subject);
	return thing === undefined ? '' : gradeBySource(floor, screen.sourceGrades!, thing);
};

/** The Admiralty grade of a row: an analyst's, else that of its source; empty where there is neither. */
export const gradeOf = (state: Graded, subject: Subject): string =>
	givenGrade(state, subject) || sourceGrade(state, subject);

/** The grade a row has from its source alone; empty where it has one of its own, or none. */
export const gradeFromSource = (state: Graded, subject: Subject): string =>
	givenGrade(state, subject) === '' ? sourceGrade(state, subject) : '';

/** The column of grades: there as soon as anybody has graded anything. What a row has from its source is faint. */
export const gradeCells = (state: State, subject: Subject | null): readonly Cell[] => {
	if (!hasGrades(state) || !isShown(state.screen, 'grade')) return [];
	if (subject === null) return [cell('', 'plain', 2)];
	const given = givenGrade(state, subject);
	return [given === '' ? cell(sourceGrade(state, subject), 'muted', 2) : cell(given, 'strong', 2)];
};
