// What analysts put on a subject, as facts beside those that were read: who, when, in their own words.

import type { Annotation } from '../../src/domain.ts';
import { clockLabel } from '../clock.ts';
import type { Fact } from '../rows/facts.ts';
import type { Marks } from './desk.ts';
import { gradeLabel, likelihoodLabel } from './judgement.ts';
import { actWords } from './wording.ts';

/** `jk 02:55` */
const by = ({ author, at }: Annotation, zone: string): string => `${author} ${clockLabel(Date.parse(at), zone)}`;

/** Who took it on is told apart. */
const tagFacts = (tags: readonly string[]): readonly Fact[] => {
	const plain = tags.filter((tag) => !tag.startsWith('@')).map((tag) => `#${tag}`);
	return plain.length === 0 ? [] : [['Tags', plain.join(' ')]];
};

/** Judgements first, then notes in their order, then what changed the situation itself. */
export const actFacts = (marks: Marks, zone: string): readonly Fact[] => [
	...(marks.likelihood === null
		? []
		: [
				[
					'Likelihood',
					`${likelihoodLabel(marks.likelihood.text ?? '')}, set by ${by(marks.likelihood, zone)}`,
				] as const,
			]),
	...(marks.grade === null
		? []
		: [['Grade', `${gradeLabel(marks.grade.text ?? '')}, set by ${by(marks.grade, zone)}`] as const]),
	...(marks.owner === null ? [] : [['Taken by', by(marks.owner, zone)] as const]),
	...tagFacts(marks.tags),
	...marks.notes.map((note): Fact => ['Note', `${by(note, zone)} “${note.text ?? ''}”`]),
	...marks.rulings.map((act): Fact => ['† Act', `${by(act, zone)} ${actWords(act)}`]),
	...(marks.pin === null ? [] : [['Pinned', `by ${by(marks.pin, zone)}`] as const]),
];
