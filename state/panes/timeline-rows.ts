// Which rows the timeline has: newest first, a rule for each day and each long silence, what is still to come above
// the present, undated events in a lane of their own, background folded away at the end.
import type { EventCluster } from '../../src/domain.ts';
import { dayLabel, type Moment, type When, whenOf } from '../clock.ts';
import { memoLast, type PaneRow, rule } from '../rows.ts';
import type { Floor, State } from '../state.ts';

/** A silence between two dated events worth a row of its own. */
const longSilence = 30 * 60_000;

const silenceLabel = (milliseconds: number): string => {
	const minutes = Math.round(milliseconds / 60_000);
	return minutes < 120 ? `${minutes} min` : `${Math.floor(minutes / 60)} h`;
};

type EventRow = PaneRow & { readonly when: When };

const createRow = (event: EventCluster, zone: string): EventRow => ({
	key: `event ${event.id}`,
	subject: { kind: 'event', id: event.id },
	event,
	label: '',
	when: whenOf(event.start, zone),
});

/** How many events may have gone between two that stay, before those after them count as new. */
const lookAhead = 64;

/** Gives events their rows: the same ones as last time, for after a change most events are there as before. */
const createRowKeeper = () => {
	let known: { readonly zone: string; readonly rows: readonly EventRow[] } = { zone: '', rows: [] };
	return (events: readonly EventCluster[], zone: string): readonly EventRow[] => {
		const before = known.zone === zone ? known.rows : [];
		let at = 0;
		const rows = events.map((event) => {
			for (let next = at; next < Math.min(before.length, at + lookAhead); next += 1) {
				if (before[next]!.event !== event) continue;
				at = next + 1;
				return before[next]!;
			}
			return createRow(event, zone);
		});
		known = { zone, rows };
		return rows;
	};
};

/** The last moment a dated event can have begun: undated parts count as their start. */
const isAhead = ({ event, when }: EventRow, now: Moment): boolean => {
	const start = event?.start ?? null;
	if (start === null) return false;
	if (when.moment !== null) return when.moment > now;
	const day = Date.parse(start.slice(0, 10));
	return !Number.isNaN(day) && day > now;
};

/** Rows for dated events, newest first, parted by days and silences. */
const datedRows = (events: readonly EventRow[], today: string, prefix: string): PaneRow[] => {
	const rows: PaneRow[] = [];
	let day: string | null = today;
	let later: When | undefined;
	for (const row of events) {
		const { when } = row;
		if (when.day !== day) {
			day = when.day;
			rows.push(rule(`${prefix}day ${day} ${rows.length}`, `── ${day ?? 'no date given'} ──`));
		} else if (later?.moment != null && when.moment !== null && later.moment - when.moment >= longSilence) {
			const silence = silenceLabel(later.moment - when.moment);
			rows.push(rule(`${prefix}gap ${row.key}`, `· · · ${silence} without a dated event · · ·`));
		}
		later = when;
		rows.push(row);
	}
	return rows;
};

const foldRow = (count: number, isUnfolded: boolean): PaneRow => ({
	key: 'fold',
	subject: { kind: 'fold' },
	label: `${isUnfolded ? '▾' : '▸'} ${count} background event${count === 1 ? '' : 's'}`,
});

type Lanes = {
	readonly dated: readonly EventRow[];
	readonly undated: readonly EventRow[];
	readonly background: readonly EventRow[];
};

const keepers = { dated: createRowKeeper(), undated: createRowKeeper(), background: createRowKeeper() };

const lanesOf = memoLast(({ situation }: Floor, zone: string): Lanes => {
	const dated: EventCluster[] = [];
	const undated: EventCluster[] = [];
	const background: EventCluster[] = [];
	for (let index = situation.events.length - 1; index >= 0; index -= 1) {
		const event = situation.events[index]!;
		(event.background ? background : event.start === null ? undated : dated).push(event);
	}
	return {
		dated: keepers.dated(dated, zone),
		undated: keepers.undated(undated.reverse(), zone),
		background: keepers.background(background, zone),
	};
});

const build = memoLast((lanes: Lanes, today: string, ahead: number, isUnfolded: boolean): readonly PaneRow[] => {
	const { dated, undated, background } = lanes;
	const rows = datedRows(dated.slice(0, ahead), today, 'ahead ');
	const parts: readonly (readonly PaneRow[])[] = [
		ahead === 0 ? [] : [rule('now', '── now ──')],
		datedRows(dated.slice(ahead), today, ''),
		undated.length === 0 ? [] : [rule('undated', '── no date given ──'), ...undated],
		background.length === 0 ? [] : [foldRow(background.length, isUnfolded)],
		isUnfolded ? datedRows(background, today, 'background ') : [],
	];
	for (const part of parts) for (const row of part) rows.push(row);
	return rows;
});

/** How many of the dated events are still to come. */
const countAhead = memoLast(({ dated }: Lanes, now: Moment): number => {
	const present = dated.findIndex((row) => !isAhead(row, now));
	return present === -1 ? dated.length : present;
});

/** Rows of the timeline. */
export const timelineRows = (state: State): readonly PaneRow[] => {
	const { zone } = state.screen;
	const lanes = lanesOf(state.floor, zone);
	return build(lanes, dayLabel(state.now, zone), countAhead(lanes, state.now), state.view.isUnfolded);
};
