// What a query is asked of: one thing of the situation, its words, its documents, its time.
import type {
	DocumentId,
	EventCluster,
	SituationActor,
	SituationDocument,
	SituationQuestion,
	SituationStatement,
	Span,
} from '../../src/domain.ts';
import { actorsById, documentsById, eventsById, questionsById, statementsByDocument } from '../lookups.ts';
import type { Floor } from '../state.ts';
import type { Subject } from '../subjects.ts';
import { wordsAt } from '../words.ts';
import { type Interval, intervalOf } from './times.ts';
import { folded } from './words.ts';

export type Thing = { /** Its words, once they were asked for. */ words?: string } & (
	| { readonly kind: 'event'; readonly value: EventCluster }
	| { readonly kind: 'statement'; readonly value: SituationStatement }
	| { readonly kind: 'question'; readonly value: SituationQuestion }
	| { readonly kind: 'actor'; readonly value: SituationActor }
	| { readonly kind: 'report'; readonly value: SituationDocument }
	/** Words of a report that nobody is quoted with. */
	| { readonly kind: 'passage'; readonly documentId: DocumentId; readonly span: Span }
	/** A row that stands for nothing but its text. */
	| { readonly kind: 'row'; readonly text: string }
);

/** The thing a row is about; undefined where the situation no longer has it. */
export const thingOf = (floor: Floor, subject: Subject): Thing | undefined => {
	const { situation } = floor;
	const found = <Kind extends Thing['kind'], Value>(kind: Kind, value: Value | undefined) =>
		value === undefined ? undefined : ({ kind, value } as unknown as Thing);
	switch (subject.kind) {
		case 'event':
			return found('event', eventsById(situation).get(subject.id));
		case 'question':
			return found('question', questionsById(situation).get(subject.id));
		case 'actor':
			return found('actor', actorsById(situation).get(subject.id));
		case 'document':
			return found('report', documentsById(situation).get(subject.id));
		case 'statement':
			return found(
				'statement',
				(statementsByDocument(situation).get(subject.documentId) ?? []).find(({ id }) => id === subject.id),
			);
		case 'passage':
			return { kind: 'passage', documentId: subject.documentId, span: subject.span };
		default:
			return undefined;
	}
};

/** Id by which analysts' acts know a thing; null where there is none. */
export const idOf = (thing: Thing): string | null => ('value' in thing ? thing.value.id : null);

const placeText = ({ situation }: Floor, { place }: EventCluster): string => {
	if (place === null) return '';
	return 'actor' in place ? (actorsById(situation).get(place.actor)?.name ?? '') : place.text;
};

/** The name of the place of an event, folded; empty where there is none. */
export const placeOf = (floor: Floor, event: EventCluster): string => folded(placeText(floor, event));

/** What a statement says, folded: not who says it, nor how. */
export const contentText = (floor: Floor, { documentId, content }: SituationStatement): string =>
	folded(content.map((span) => wordsAt(floor, documentId, span)).join(' '));

const statementText = (floor: Floor, { documentId, content, source, cue }: SituationStatement): string =>
	[...content, ...(source === null ? [] : [source]), ...cue]
		.map((span) => wordsAt(floor, documentId, span))
		.join(' | ');

const textMakers: {
	readonly [Kind in Thing['kind']]: (floor: Floor, thing: Extract<Thing, { kind: Kind }>) => string;
} = {
	event: (floor, { value }) =>
		[value.summary, value.type, placeText(floor, value), ...value.quantities.map(({ what }) => what)].join(' | '),
	statement: (floor, { value }) => statementText(floor, value),
	question: (_, { value }) => [value.question, ...value.positions.map((position) => position.value ?? '')].join(' | '),
	actor: (_, { value }) => [value.name, ...value.aliases, ...value.roles].join(' | '),
	report: (_, { value }) => [value.title ?? value.path, value.path, value.source ?? ''].join(' | '),
	passage: (floor, { documentId, span }) => wordsAt(floor, documentId, span),
	row: (_, { text }) => text,
};

const known = new WeakMap<object, string>();

/** The words a thing is found by, folded; what a reader sees first stands first. Kept as long as the thing is. */
export const textOf = (floor: Floor, thing: Thing): string => {
	if (thing.words !== undefined) return thing.words;
	const make = () => folded((textMakers[thing.kind] as (floor: Floor, thing: Thing) => string)(floor, thing));
	const before = 'value' in thing ? known.get(thing.value) : undefined;
	const text = before ?? make();
	if (before === undefined && 'value' in thing) known.set(thing.value, text);
	thing.words = text;
	return text;
};

/** The documents that bear a thing out. */
export const documentsOf = (thing: Thing): readonly DocumentId[] => {
	switch (thing.kind) {
		case 'event':
			return thing.value.reports.map(({ documentId }) => documentId);
		case 'statement':
			return [thing.value.documentId];
		case 'question':
			return [thing.value.openedBy, ...thing.value.positions.map(({ documentId }) => documentId)];
		case 'actor':
			return [thing.value.evidence.documentId];
		case 'report':
			return [thing.value.id];
		case 'passage':
			return [thing.documentId];
		case 'row':
			return [];
	}
};

const receivedBy = (floor: Floor, ids: readonly DocumentId[]): number | null => {
	const moments = ids.flatMap((id) => {
		const moment = Date.parse(documentsById(floor.situation).get(id)?.receivedAt ?? '');
		return Number.isNaN(moment) ? [] : [moment];
	});
	return moments.length === 0 ? null : moments.reduce((a, b) => Math.min(a, b));
};

// What a report tells of has happened by the time the report is there.
const capped = (interval: Interval | null, received: number | null): Interval | null =>
	interval === null || received === null || received < interval.from
		? interval
		: { from: interval.from, to: Math.min(interval.to, received) };

const reportTime = (floor: Floor, id: DocumentId, zone: string): Interval | null => {
	const received = receivedBy(floor, [id]);
	const dated = intervalOf(documentsById(floor.situation).get(id)?.reference?.date ?? null, zone);
	return capped(dated, received) ?? (received === null ? null : { from: received, to: received });
};

const eventTime = (floor: Floor, event: EventCluster, zone: string): Interval | null => {
	const start = intervalOf(event.start, zone);
	const end = intervalOf(event.end, zone);
	const whole = start === null || end === null || end.to < start.to ? start : { from: start.from, to: end.to };
	const isAhead = event.status === 'planned' || event.status === 'threatened';
	return isAhead ? whole : capped(whole, receivedBy(floor, documentsOf({ kind: 'event', value: event })));
};

/** When a thing can have been: when an event happened, words were said, a report was made; null where nobody says. */
export const timeOf = (floor: Floor, thing: Thing, zone: string): Interval | null => {
	switch (thing.kind) {
		case 'event':
			return eventTime(floor, thing.value, zone);
		case 'statement': {
			const said = intervalOf(thing.value.time, zone);
			return said === null
				? reportTime(floor, thing.value.documentId, zone)
				: capped(said, receivedBy(floor, [thing.value.documentId]));
		}
		case 'question':
			return intervalOf(thing.value.due, zone) ?? reportTime(floor, thing.value.openedBy, zone);
		case 'actor':
			return intervalOf(thing.value.lastSaid, zone);
		case 'report':
			return reportTime(floor, thing.value.id, zone);
		case 'passage':
			return reportTime(floor, thing.documentId, zone);
		case 'row':
			return null;
	}
};

/** All that a floor has to ask: in the order in which a reader wants to see it. */
export function* thingsOf({ situation }: Floor): Generator<Thing> {
	for (const value of situation.events) yield { kind: 'event', value };
	for (const value of situation.statements) yield { kind: 'statement', value };
	for (const value of situation.questions) yield { kind: 'question', value };
	for (const value of situation.actors) yield { kind: 'actor', value };
	for (const value of situation.documents) yield { kind: 'report', value };
}
