// The timeline: newest first, one line an event, a rule for each day; undated events in a lane of their own,
// background folded away at the end.
import type { EventCluster, EventTypeId } from '../../src/domain.ts';
import { eventTypes } from '../../src/event-types.ts';
import { dayLabel, type Moment, type When, whenOf } from '../clock.ts';
import { eventSign } from '../glyphs.ts';
import { type Cell, cell, fitCells, type Segment, segment, type Tone } from '../lines.ts';
import { eventsById } from '../lookups.ts';
import { memoLast, type PaneRow, rule } from '../rows.ts';
import type { Floor, State } from '../state.ts';
import { say } from '../words.ts';

const types = new Map(eventTypes.map((type) => [type.id, type]));

/** An event type as the screen says it. */
export const typeLabel = (id: EventTypeId): string => types.get(id)?.label ?? id;

/** Weight of a type: what harms stands out. */
export const typeTone = (id: EventTypeId): Tone => ((types.get(id)?.severity ?? 0) >= 3 ? 'severe' : 'plain');

/** A silence between two dated events worth a row of its own. */
const longSilence = 30 * 60_000;

const silenceLabel = (milliseconds: number): string => {
	const minutes = Math.round(milliseconds / 60_000);
	return minutes < 120 ? `${minutes} min` : `${Math.floor(minutes / 60)} h`;
};

const rowOf = (event: EventCluster): PaneRow => ({
	key: `event ${event.id}`,
	subject: { kind: 'event', id: event.id },
	label: '',
});

/** The last moment a dated event can have begun: undated parts count as their start. */
const isAhead = (event: EventCluster, now: Moment): boolean => {
	const { start } = event;
	if (start === null) return false;
	const { moment } = whenOf(start, 'UTC');
	if (moment !== null) return moment > now;
	const day = Date.parse(start.slice(0, 10));
	return !Number.isNaN(day) && day > now;
};

/** Rows for dated events, newest first, parted by days and silences. */
const datedRows = (
	events: readonly EventCluster[],
	zone: string,
	today: string,
	prefix: string,
): readonly PaneRow[] => {
	const rows: PaneRow[] = [];
	let day: string | null = today;
	let later: When | undefined;
	for (const event of events) {
		const when = whenOf(event.start, zone);
		if (when.day !== day) {
			day = when.day;
			rows.push(rule(`${prefix}day ${day} ${rows.length}`, `── ${day ?? 'no date given'} ──`));
		} else if (later?.moment != null && when.moment !== null && later.moment - when.moment >= longSilence) {
			const silence = silenceLabel(later.moment - when.moment);
			rows.push(rule(`${prefix}gap ${event.id}`, `· · · ${silence} without a dated event · · ·`));
		}
		later = when;
		rows.push(rowOf(event));
	}
	return rows;
};

const foldRow = (count: number, isUnfolded: boolean): PaneRow => ({
	key: 'fold',
	subject: { kind: 'fold' },
	label: `${isUnfolded ? '▾' : '▸'} ${count} background event${count === 1 ? '' : 's'}`,
});

const build = memoLast(
	(floor: Floor, zone: string, today: string, ahead: number, isUnfolded: boolean): readonly PaneRow[] => {
		const { dated, undated, background } = lanesOf(floor);
		return [
			...datedRows(dated.slice(0, ahead), zone, today, 'ahead '),
			...(ahead === 0 ? [] : [rule('now', '── now ──')]),
			...datedRows(dated.slice(ahead), zone, today, ''),
			...(undated.length === 0 ? [] : [rule('undated', '── no date given ──'), ...undated.map(rowOf)]),
			...(background.length === 0 ? [] : [foldRow(background.length, isUnfolded)]),
			...(isUnfolded ? datedRows(background, zone, today, 'background ') : []),
		];
	},
);

type Lanes = {
	readonly dated: readonly EventCluster[];
	readonly undated: readonly EventCluster[];
	readonly background: readonly EventCluster[];
};

const lanesOf = memoLast((floor: Floor): Lanes => {
	const newest = floor.situation.events.toReversed();
	const current = newest.filter((event) => !event.background);
	return {
		dated: current.filter(({ start }) => start !== null),
		undated: current.filter(({ start }) => start === null).toReversed(),
		background: newest.filter((event) => event.background),
	};
});

/** Rows of the timeline: what is still to come stands above the present. */
export const timelineRows = (state: State): readonly PaneRow[] => {
	const { dated } = lanesOf(state.floor);
	const present = dated.findIndex((event) => !isAhead(event, state.now));
	const ahead = present === -1 ? dated.length : present;
	return build(state.floor, state.screen.zone, dayLabel(state.now, state.screen.zone), ahead, state.view.isUnfolded);
};

const unreal: Readonly<Partial<Record<EventCluster['status'], string>>> = {
	denied: 'denied: ',
	planned: 'planned: ',
	threatened: 'threatened: ',
};

/** What happened, with a word before it where it has not (yet) happened. */
export const summaryParts = (state: State, event: EventCluster): readonly Segment[] => {
	// A threat that was made has happened; what it threatens is in its words.
	const word = event.type === 'THREATEN' ? undefined : unreal[event.status];
	const tone: Tone = event.state === 'withdrawn' ? 'withdrawn' : event.background ? 'muted' : 'plain';
	return [...(word === undefined ? [] : [segment(word, 'pending')]), segment(say(state.screen, event.summary), tone)];
};

/** Origins among reports: `2/9`. */
export const originsLabel = (event: EventCluster): string => `${event.origins}/${event.origins + event.copies}`;

/** `03:12`, with `~` where the text gave no zone. */
export const clockCell = (when: When): string => `${when.clock}${when.isZoneUnknown ? '~' : ''}`;

/** One row of the timeline. */
export const timelineLine = (state: State, row: PaneRow, width: number): readonly Segment[] => {
	if (row.subject?.kind !== 'event')
		return fitCells([cell(''), { parts: [segment(row.label, 'muted')], width: width - 3 }].slice(1), width);
	const event = eventsById(state.floor.situation).get(row.subject.id);
	if (event === undefined) return fitCells([cell('')], width);
	const isNew = state.news?.newEvents.has(event.id) ?? false;
	const cells: readonly Cell[] = [
		cell(`${isNew ? '+' : ' '}${clockCell(whenOf(event.start, state.screen.zone))}`, isNew ? 'strong' : 'plain', 7),
		...(width < 50 ? [] : [cell(typeLabel(event.type), typeTone(event.type), 10)]),
		{ parts: summaryParts(state, event) },
		...(width < 50 ? [] : [cell(originsLabel(event), 'plain', 5, 'right')]),
		{ parts: [eventSign(event)], width: 1 },
	];
	return fitCells(cells, width);
};
