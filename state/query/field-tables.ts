// The values of `is:`, `has:`, `type:`, `mode:` and `state:`. One row a value: its name and what it asks.
import { eventTypes } from '../../src/event-types.ts';
import { questionKinds } from '../../src/question-kinds.ts';
import { documentsById, statementsByDocument } from '../lookups.ts';
import type { Ground } from './ground.ts';
import type { Rest } from './rests.ts';
import { documentsOf, idOf, type Thing, timeOf } from './things.ts';
import { intervalOf } from './times.ts';

/** A value of a field: what it is called, and whether it is true of a thing. */
export type ValueRow = {
	readonly name: string;
	readonly holds: (thing: Thing, ground: Ground) => boolean;
	/** What it looks at beside the thing; left out: at nothing where it takes the thing alone, else at what nobody knows. */
	readonly rests?: readonly Rest[];
	/** The answer changes with the clock. */
	readonly isTimed?: boolean;
};

const kind = (...kinds: readonly Thing['kind'][]): ValueRow['holds'] => {
	const wanted = new Set(kinds);
	return ({ kind: found }) => wanted.has(found);
};

const isContested: ValueRow['holds'] = (thing) => {
	switch (thing.kind) {
		case 'event':
			return thing.value.state === 'contested' || thing.value.quantities.some(({ contested }) => contested);
		case 'question':
			return thing.value.state === 'contested';
		case 'actor':
			return thing.value.contested > 0;
		default:
			return false;
	}
};

const questionIs =
	(...states: readonly string[]): ValueRow['holds'] =>
	(thing) =>
		thing.kind === 'question' && states.includes(thing.value.state);

const isOverdue: ValueRow['holds'] = (thing, { now, zone }) => {
	if (thing.kind !== 'question' || thing.value.state !== 'pending') return false;
	const due = intervalOf(thing.value.due, zone);
	return due !== null && due.to <= now;
};

const isNew: ValueRow['holds'] = (thing, ground) => {
	const id = idOf(thing);
	return id !== null && ground.isNew(id);
};

const marked =
	(what: (mark: NonNullable<ReturnType<Ground['marks']>>) => boolean): ValueRow['holds'] =>
	(thing, { marks }) => {
		const id = idOf(thing);
		const mark = id === null ? undefined : marks(id);
		return mark !== undefined && what(mark);
	};

const isRead = marked((mark) => mark.isRead);

// Of a report its newsroom holds, and of nothing else.
const isHeld: ValueRow['holds'] = (thing, { floor }) => {
	const documents = thing.kind === 'row' || thing.kind === 'actor' ? [] : documentsOf(thing);
	return documents.length > 0 && documents.every((id) => documentsById(floor.situation).get(id)?.wire?.isHeld === true);
};

/** Values of `is:`. */
export const isRows: readonly ValueRow[] = [
	{ name: 'event', holds: kind('event') },
	{ name: 'statement', holds: kind('statement') },
	{ name: 'question', holds: kind('question') },
	{ name: 'actor', holds: kind('actor') },
	{ name: 'report', holds: kind('report') },
	{ name: 'contested', holds: isContested },
	{ name: 'open', holds: questionIs('open', 'contested', 'pending') },
	{ name: 'pending', holds: questionIs('pending') },
	{ name: 'overdue', holds: isOverdue, rests: [], isTimed: true },
	{ name: 'answered', holds: questionIs('answered') },
	{ name: 'new', holds: isNew, rests: ['news'] },
	{ name: 'unread', holds: (thing, ground) => isNew(thing, ground) && !isRead(thing, ground) },
	{ name: 'read', holds: isRead },
	{ name: 'pinned', holds: marked((mark) => mark.isPinned) },
	{ name: 'mine', holds: marked((mark) => mark.isMine) },
	{
		name: 'planned',
		holds: (thing) => thing.kind === 'event' && ['planned', 'threatened'].includes(thing.value.status),
	},
	{ name: 'held', holds: isHeld, rests: ['documents'] },
	{ name: 'background', holds: (thing) => thing.kind === 'event' && thing.value.background },
	{
		name: 'undated',
		holds: (thing, ground) =>
			(thing.kind === 'event' ? thing.value.start : timeOf(ground.floor, thing, ground.zone)) === null,
		rests: ['documents'],
	},
];

const isAnonymous = (thing: Thing, { floor }: Ground): boolean => {
	if (thing.kind === 'statement') return thing.value.speaker === null;
	if (thing.kind !== 'event') return false;
	const voices = thing.value.reports.flatMap(({ documentId, trigger }) =>
		(statementsByDocument(floor.situation).get(documentId) ?? []).filter(({ content }) =>
			content.some(({ start, end }) => start <= trigger.start && trigger.end <= end),
		),
	);
	return voices.length > 0 && voices.every(({ speaker }) => speaker === null);
};

const isDenial: ValueRow['holds'] = (thing) =>
	(thing.kind === 'event' && thing.value.status === 'denied') ||
	(thing.kind === 'statement' && thing.value.stance === 'denies');

/** Values of `has:`. */
export const hasRows: readonly ValueRow[] = [
	{ name: 'figure', holds: (thing) => thing.kind === 'event' && thing.value.quantities.length > 0 },
	{ name: 'place', holds: (thing) => thing.kind === 'event' && thing.value.place !== null },
	{
		name: 'time',
		holds: (thing, { floor, zone }) =>
			(thing.kind === 'event'
				? thing.value.start
				: thing.kind === 'statement'
					? thing.value.time
					: timeOf(floor, thing, zone)) !== null,
		rests: ['documents'],
	},
	{ name: 'quote', holds: (thing) => thing.kind === 'statement' && thing.value.mode !== 'indirect' },
	{ name: 'speaker', holds: (thing) => thing.kind === 'statement' && thing.value.speaker !== null },
	{ name: 'anon', holds: isAnonymous, rests: ['statements'] },
	{ name: 'via', holds: (thing) => thing.kind === 'statement' && thing.value.via !== null },
	{ name: 'denial', holds: isDenial },
	{ name: 'copies', holds: (thing) => thing.kind === 'event' && thing.value.copies > 0 },
	{ name: 'due', holds: (thing) => thing.kind === 'question' && thing.value.due !== null },
	{ name: 'answer', holds: (thing) => thing.kind === 'question' && thing.value.answeredBy !== null },
	{ name: 'problem', holds: (thing) => thing.kind === 'report' && thing.value.problems.length > 0 },
	{ name: 'note', holds: marked(({ notes }) => notes.length > 0) },
	{ name: 'tag', holds: marked(({ tags }) => tags.length > 0) },
	{ name: 'grade', holds: marked(({ grade }) => grade !== null) },
];

const valued = (names: readonly string[], read: (thing: Thing) => string | undefined): readonly ValueRow[] =>
	names.map((name) => ({ name, holds: (thing) => read(thing) === name }));

const stances = 'asserts denies confirms doubts declines asks threatens promises demands accuses praises'.split(' ');
const actorKinds = 'person organization country place group'.split(' ');

/** Values of `type:`: what kind of event, statement, actor or question. */
export const typeRows: readonly ValueRow[] = [
	...eventTypes.map(({ id }) => ({
		name: id.toLowerCase(),
		holds: (thing: Thing) => thing.kind === 'event' && thing.value.type === id,
	})),
	...valued(stances, (thing) => (thing.kind === 'statement' ? thing.value.stance : undefined)),
	...valued(actorKinds, (thing) => (thing.kind === 'actor' ? thing.value.kind : undefined)),
	...valued(
		questionKinds.map(({ id }) => id),
		(thing) => (thing.kind === 'question' ? thing.value.kind : undefined),
	),
];

const statuses = 'confirmed reported claimed denied planned threatened ongoing'.split(' ');

/** Values of `mode:`: how words are given, how real an event is. */
export const modeRows: readonly ValueRow[] = [
	...valued(['direct', 'indirect', 'mixed'], (thing) => (thing.kind === 'statement' ? thing.value.mode : undefined)),
	{ name: 'historical', holds: (thing) => thing.kind === 'event' && thing.value.background },
	{ name: 'future', holds: (thing) => thing.kind === 'event' && thing.value.status === 'planned' },
	{ name: 'hypothetical', holds: (thing) => thing.kind === 'event' && thing.value.status === 'threatened' },
	{ name: 'negation', holds: (thing) => thing.kind === 'event' && thing.value.status === 'denied' },
	...valued(statuses, (thing) => (thing.kind === 'event' ? thing.value.status : undefined)),
];

const states =
	'confirmed reported contested unverified withdrawn open pending answered unverifiable superseded read killed unreadable'.split(
		' ',
	);

/** Values of `state:`: how far a thing is borne out, how a question or a report stands. */
export const stateRows: readonly ValueRow[] = states.map((name) => ({
	name,
	holds: (thing) => {
		if (thing.kind === 'event' || thing.kind === 'question') return thing.value.state === name;
		return thing.kind === 'report' && thing.value.status === name;
	},
}));
