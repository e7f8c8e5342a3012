// One line of the timeline: when, what kind, what, how many origins, in what state.
import type { EventCluster, EventTypeId } from '../../src/domain.ts';
import { eventTypes } from '../../src/event-types.ts';
import { actSigns, gradeCells } from '../acts/signs.ts';
import { unreadOf } from '../acts/unread.ts';
import { type When, whenOf } from '../clock.ts';
import { figure } from '../events/quantities.ts';
import { movedTolls } from '../events/tolls.ts';
import { eventsById } from '../lookups.ts';
import { isShown, widthOf } from '../rows/columns.ts';
import type { PaneRow } from '../rows/rows.ts';
import { eventSign } from '../screen/glyphs.ts';
import { type Cell, cell, fitCells, type Segment, segment, type Tone } from '../screen/lines.ts';
import type { State } from '../state.ts';
import { say, sayLabel, saysNo } from '../words.ts';

const types = new Map(eventTypes.map((type) => [type.id, type]));

/** An event type as the screen says it. */
export const typeLabel = (id: EventTypeId): string => types.get(id)?.label ?? id;

/** Weight of a type: what harms stands out. */
export const typeTone = (id: EventTypeId): Tone => ((types.get(id)?.severity ?? 0) >= 3 ? 'severe' : 'plain');

const unreal: Readonly<Partial<Record<EventCluster['status'], string>>> = {
	denied: 'denied: ',
	planned: 'planned: ',
	threatened: 'threatened: ',
};

/**
 * The word before what has not (yet) happened; empty where it has, and where the words say so themselves ("Nobody has been
 * arrested"). A threat that was made has happened.
 */
export const unrealWord = ({ type, status, summary }: EventCluster): string =>
	type === 'THREATEN' || (status === 'denied' && saysNo(summary)) ? '' : (unreal[status] ?? '');

/** Tolls that have been told more than one way, as they stand now. */
const tollParts = (state: State, event: EventCluster): readonly Segment[] => {
	const tolls = movedTolls(event);
	return tolls.flatMap((quantity, index) => [
		segment(`${say(state.screen, quantity.what)} `),
		segment(sayLabel(state.screen, figure(quantity)), quantity.contested ? 'contested' : 'strong'),
		segment(index + 1 < tolls.length ? ', ' : ': '),
	]);
};

/** What happened, with a word before it where it has not (yet) happened, and the toll where it has changed since. */
export const summaryParts = (state: State, event: EventCluster): readonly Segment[] => {
	const word = unrealWord(event);
	const tone: Tone = event.state === 'withdrawn' ? 'withdrawn' : event.background ? 'muted' : 'plain';
	return [
		...(word === '' ? [] : [segment(word, 'pending')]),
		...tollParts(state, event),
		segment(say(state.screen, event.summary), tone),
	];
};

/** Origins among reports: `2/9`. */
export const originsLabel = (event: EventCluster): string => `${event.origins}/${event.origins + event.copies}`;

/** `03:12`, with `~` where the text gave no zone. */
export const clockCell = (when: When): string => `${when.clock}${when.isZoneUnknown ? '~' : ''}`;

/** When it was, as far as the text says; `≤` where only the day is known on which it was told. */
const whenCell = (event: EventCluster, when: When, isNew: boolean): Cell => {
	const clock = clockCell(when);
	const isBefore = event.isDateAssumed === true && clock === '';
	return {
		parts: [
			segment(isNew ? '+' : ' ', isNew ? 'strong' : 'plain'),
			isBefore ? segment('    ≤', 'muted') : segment(clock, isNew ? 'strong' : 'plain'),
		],
		width: 7,
	};
};

const eventOf = ({ floor }: State, subject: PaneRow['subject']): EventCluster | undefined =>
	subject?.kind === 'event' ? eventsById(floor.situation).get(subject.id) : undefined;

/** Whether an analyst entered it: no report tells of it. */
const isOwn = ({ subject }: PaneRow): boolean => subject?.kind === 'act';

const signsOf = (state: State, row: PaneRow, event: EventCluster): readonly Segment[] =>
	isOwn(row)
		? [segment(`† ${say(state.screen, row.label)}: `, 'muted')]
		: row.subject === null
			? []
			: actSigns(state, row.subject, event.acts);

/** One row of the timeline. */
export const timelineLine = (state: State, row: PaneRow, width: number): readonly Segment[] => {
	if (row.event === undefined && row.subject?.kind !== 'event')
		return fitCells([cell(''), { parts: [segment(row.label, 'muted')], width: width - 3 }].slice(1), width);
	const event = row.event ?? eventOf(state, row.subject);
	if (event === undefined) return fitCells([cell('')], width);
	const isNew = unreadOf(state).has(row.key);
	const cells: readonly Cell[] = [
		whenCell(event, row.when ?? whenOf(event.start, state.screen.zone), isNew),
		...(width < 50 || !isShown(state.screen, 'type')
			? []
			: [cell(typeLabel(event.type), typeTone(event.type), widthOf(state.screen, 'type', 10, width))]),
		{ parts: [...signsOf(state, row, event), ...summaryParts(state, event)] },
		...(width < 50 || !isShown(state.screen, 'origins')
			? []
			: [cell(isOwn(row) ? 'own' : originsLabel(event), 'plain', 5, 'right')]),
		...(width < 50 ? [] : gradeCells(state, row.subject)),
		{ parts: [eventSign(event)], width: 1 },
	];
	return fitCells(cells, width);
};
