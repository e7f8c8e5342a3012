// The fields of the query language as a table: what each asks, which values it takes, how it is completed.
import { compareText } from '../../src/lib/compare-text.ts';
import type { Floor } from '../state.ts';
import { hasRows, isRows, modeRows, stateRows, typeRows, type ValueRow } from './field-tables.ts';
import {
	byAnyActor,
	byCount,
	byDepth,
	byGrade,
	byLanguage,
	byMark,
	byNearness,
	byPlace,
	bySource,
	bySpeaker,
	bySubject,
	byTime,
	type FieldTest,
	gradeShape,
	momentAsked,
	namesOfSubject,
	originsOf,
	placesNamed,
	refusesCount,
	refusesTime,
	reportsOf,
} from './field-tests.ts';
import { actorsNamed, type Ground } from './ground.ts';
import type { FieldGrammar } from './parse.ts';
import type { Rest } from './rests.ts';
import { placeOf } from './things.ts';
import { folded } from './words.ts';

export type Field = FieldGrammar & {
	readonly name: string;
	readonly title: string;
	readonly example: string;
	/** What Tab offers. */
	readonly choices: (floor: Floor) => readonly string[];
	readonly test: FieldTest;
	/**
	 * What the answer rests on besides the thing that is asked: as long as this is the same, so is the answer. Null where
	 * it may be another one at any time.
	 */
	readonly basis: (value: string, ground: Ground) => string | null;
	/** What of the documents and the news it rests on beside that. */
	readonly rests: (value: string) => readonly Rest[];
};

type Usual = 'refuses' | 'choices' | 'basis' | 'rests';
type FieldRow = Omit<Field, Usual> & Partial<Pick<Field, Usual>>;

const field = (row: FieldRow): Field => ({
	refuses: () => undefined,
	choices: () => [],
	basis: () => null,
	rests: () => [],
	...row,
});

const onDocuments = (): readonly Rest[] => ['documents'];

const idsNamed = (value: string, ground: Ground): string => [...actorsNamed(ground, value)].join(' ');

const onThingAlone = (): string => '';

const actorChoices = ({ situation }: Floor): readonly string[] =>
	situation.actors.slice(0, 300).map(({ name }) => name);

const sourceChoices = ({ situation }: Floor): readonly string[] => [
	...new Set(situation.documents.flatMap(({ source }) => source ?? [])),
];

const placeChoices = (floor: Floor): readonly string[] => {
	const names = new Map<string, number>();
	for (const event of floor.situation.events) {
		const name = event.place === null ? '' : placeOf(floor, event);
		if (name !== '') names.set(name, (names.get(name) ?? 0) + 1);
	}
	return [...names].sort((a, b) => b[1] - a[1]).map(([name]) => name);
};

const fromTable = (name: string, title: string, example: string, rows: readonly ValueRow[]): Field => {
	const matching = (value: string) => {
		const wanted = folded(value);
		const exact = rows.filter((row) => row.name === wanted);
		return exact.length > 0 ? exact : rows.filter((row) => row.name.startsWith(wanted));
	};
	const names = [...new Set(rows.map((row) => row.name))];
	return {
		name,
		title,
		example,
		choices: () => names,
		refuses: (value) => (matching(value).length > 0 ? undefined : `${name}: has no value ${value}; Tab shows them`),
		test: (value, _, ground) => {
			const wanted = matching(value);
			return (thing) => wanted.some(({ holds }) => holds(thing, ground));
		},
		// What takes nothing but the thing looks at nothing else.
		basis: (value, { now }) => {
			const wanted = matching(value);
			if (wanted.some(({ holds, rests }) => holds.length > 1 && rests === undefined)) return null;
			return wanted.some(({ isTimed }) => isTimed) ? String(now) : '';
		},
		rests: (value) => matching(value).flatMap(({ rests = [] }) => rests),
	};
};

const timeChoices = (): readonly string[] => ['-30m', '-1h', '-2h', '-6h', '-1d', 'today', 'yesterday'];

/** All fields, in the order of the help. */
export const fields: readonly Field[] = [
	field({
		name: 'actor',
		title: 'by or about somebody',
		example: 'actor:reyes',
		choices: actorChoices,
		test: (value, _, ground) => byAnyActor(value, ground),
		basis: idsNamed,
	}),
	field({
		name: 'said',
		title: 'said or held by',
		example: 'said:"coast guard"',
		choices: actorChoices,
		test: (value, _, ground) => bySpeaker(value, ground),
		basis: idsNamed,
		rests: () => ['statements'],
	}),
	field({
		name: 'about',
		title: 'names somebody or something',
		example: 'about:pilot',
		choices: actorChoices,
		test: (value, _, ground) => bySubject(value, ground),
		basis: (value, ground) => [idsNamed(value, ground), ...namesOfSubject(value, ground)].join('|'),
	}),
	fromTable('type', 'kind of event, statement, actor, question', 'type:assault,casualty', typeRows),
	fromTable('mode', 'direct, indirect, mixed; historical, future …', 'mode:direct', modeRows),
	fromTable('state', 'how far it is borne out', 'state:confirmed', stateRows),
	field({
		name: 'src',
		title: 'publisher or file',
		example: 'src:wire',
		choices: sourceChoices,
		test: (value, _, ground) => bySource(value, ground),
		basis: onThingAlone,
		rests: onDocuments,
	}),
	field({
		name: 'lang',
		title: 'language of a report',
		example: 'lang:en',
		choices: ({ situation }) => [...new Set(situation.documents.map(({ language }) => language))].sort(compareText),
		test: (value, _, ground) => byLanguage(value, ground),
		basis: onThingAlone,
		rests: onDocuments,
	}),
	field({
		name: 'grade',
		title: 'grade set by an analyst, else that of its source',
		example: 'grade:>=B2',
		refuses: (value) => (gradeShape.test(value) && value !== '' ? undefined : `${value} is no grade: A to F, 1 to 6`),
		choices: () => ['A1', 'A2', 'B1', 'B2', 'B3', 'C3'],
		test: byGrade,
	}),
	field({
		name: 'after',
		title: 'may be at this time or later',
		example: 'after:-2h',
		refuses: refusesTime,
		choices: timeChoices,
		test: byTime(true),
		basis: momentAsked,
		rests: onDocuments,
	}),
	field({
		name: 'before',
		title: 'may be before this time',
		example: 'before:03:00',
		refuses: refusesTime,
		choices: timeChoices,
		test: byTime(false),
		basis: momentAsked,
		rests: onDocuments,
	}),
	fromTable('is', 'contested, new, unread, pending, statement …', 'is:contested', isRows),
	fromTable('has', 'figure, quote, note, place, denial …', 'has:figure', hasRows),
	field({
		name: 'place',
		title: 'where it happened',
		example: 'place:ostra',
		choices: placeChoices,
		test: (value, _, ground) => byPlace(value, ground),
		basis: placesNamed,
	}),
	field({
		name: 'near',
		title: 'where it happened, or named there',
		example: 'near:pier',
		choices: placeChoices,
		test: (value, _, ground) => byNearness(value, ground),
		basis: placesNamed,
	}),
	field({
		name: 'origins',
		title: 'independent origins',
		example: 'origins:>=2',
		refuses: refusesCount,
		test: byCount(originsOf),
		basis: onThingAlone,
	}),
	field({
		name: 'reports',
		title: 'reports that tell it',
		example: 'reports:>3',
		refuses: refusesCount,
		test: byCount(reportsOf),
		basis: onThingAlone,
	}),
	field({
		name: 'depth',
		title: 'how often it was passed on before it was printed',
		example: 'depth:>=2',
		refuses: refusesCount,
		test: byDepth,
		basis: onThingAlone,
		rests: () => ['documents', 'statements'],
	}),
	field({ name: 'tag', title: 'tagged by an analyst', example: 'tag:port', test: byMark(({ tags }) => tags) }),
	field({
		name: 'note',
		title: 'words in an analyst’s note',
		example: 'note:berth',
		test: byMark(({ notes }) => notes),
	}),
];

/** The fields by name. */
export const fieldsByName: ReadonlyMap<string, Field> = new Map(fields.map((one) => [one.name, one]));
