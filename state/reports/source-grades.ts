// How reliable the operator holds sources to be, as the configuration says: the grade a statement, a report, an actor or
// an event has as long as no analyst has given it one of its own. The program itself never grades.
import { actorsById, documentsById } from '../lookups.ts';
import type { Thing } from '../query/things.ts';
import type { Floor } from '../state.ts';

/** Grades by the folded names of publishers and actors. */
export type SourceGrades = ReadonlyMap<string, string>;

const shape = /^[a-f][1-6]?$/i;

/** Whether a text is an Admiralty grade of a source: a letter, and a digit where wished. */
export const isGrade = (text: string): boolean => shape.test(text);

const folded = (name: string): string => name.trim().replace(/\s+/g, ' ').toLowerCase();

/** The grades of a configuration. */
export const sourceGradesOf = (sources: Readonly<Record<string, string>>): SourceGrades =>
	new Map(Object.entries(sources).map(([name, grade]) => [folded(name), grade.toUpperCase()]));

const ofActor = ({ situation }: Floor, grades: SourceGrades, id: string | null): string => {
	const actor = id === null ? undefined : actorsById(situation).get(id);
	const names = actor === undefined ? [] : [actor.name, ...actor.aliases];
	return names.map((name) => grades.get(folded(name)) ?? '').find((grade) => grade !== '') ?? '';
};

const ofDocument = ({ situation }: Floor, grades: SourceGrades, id: string): string =>
	grades.get(folded(documentsById(situation).get(id)?.source ?? '')) ?? '';

/** The grade of a thing by who says it, else by who published it; of an event the best of those who report it; empty where none is known. */
export const gradeBySource = (floor: Floor, grades: SourceGrades, thing: Thing): string => {
	if (grades.size === 0) return '';
	switch (thing.kind) {
		case 'statement':
			return ofActor(floor, grades, thing.value.speaker) || ofDocument(floor, grades, thing.value.documentId);
		case 'report':
			return ofDocument(floor, grades, thing.value.id);
		case 'passage':
			return ofDocument(floor, grades, thing.documentId);
		case 'actor':
			return ofActor(floor, grades, thing.value.id);
		case 'event':
			return (
				thing.value.reports
					.map(({ documentId }) => ofDocument(floor, grades, documentId))
					.filter((grade) => grade !== '')
					.toSorted()[0] ?? ''
			);
		default:
			return '';
	}
};
