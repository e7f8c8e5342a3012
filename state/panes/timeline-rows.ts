// Which rows the timeline has: newest first, a rule for each day and each long silence, what is still to come above
// the present, undated events in a lane of their own, background folded away at the end.
import type { EventCluster } from '../../src/domain.ts';
import { type OwnRow, ownRows } from '../acts/own-events.ts';
import { dayLabel, type Moment, type When, whenOf } from '../clock.ts';
import { type Folds, hourLabel, hourOf, isFolded, noFolds } from '../folds.ts';
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

/** How dated rows are set out: the day that needs no rule, what makes keys of this lane its own, what is folded. */
type Setting = { readonly today: string; readonly prefix: string; readonly folds: Folds };

const ruleBetween = (later: When | undefined, row: EventRow, day: string | null, prefix: string, at: number) => {
	const { when } = row;
	if (when.day !== day) return rule(`${prefix}day ${when.day} ${at}`, `── ${when.day ?? 'no date given'} ──`);
	if (later?.moment == null || when.moment === null || later.moment - when.moment < longSilence) return undefined;
	const silence = silenceLabel(later.moment - when.moment);
	return rule(`${prefix}gap ${row.key}`, `· · · ${silence} without a dated event · · ·`);
};

/** Index after the last row of the hour that begins at `first`. */
const endOfHour = (events: readonly EventRow[], first: number, hour: string): number => {
	let end = first + 1;
	while (end < events.length && hourOf(events[end]!.when) === hour) end += 1;
	return end;
};

/** Rows for dated events, newest first, parted by days and silences. */
const datedRows = (events: readonly EventRow[], { today, prefix, folds }: Setting): PaneRow[] => {
	const rows: PaneRow[] = [];
	const isPlain = !folds.isByHour && folds.chosen.size === 0;
	let day: string | null = today;
	let later: When | undefined;
	for (let index = 0; index < events.length; index += 1) {
		const row = events[index]!;
		const between = ruleBetween(later, row, day, prefix, rows.length);
		if (between !== undefined) rows.push(between);
		day = row.when.day;
		later = row.when;
		const hour = isPlain ? null : hourOf(row.when);
		const end = hour === null || !isFolded(folds, hour) ? index + 1 : endOfHour(events, index, hour);
		// An event by itself takes no more room than its fold.
		rows.push(hour === null || end - index === 1 ? row : hourRow(hour, events.slice(index, end), prefix, index));
		index = end - 1;
		later = events[index]!.when;
	}
	return rows;
};

const hourRow = (hour: string, folded: readonly EventRow[], prefix: string, at: number): PaneRow => {
	const contested = folded.filter(({ event }) => event?.state === 'contested').length;
	return {
		key: `fold ${prefix}${hour}${at === 0 ? '' : ` ${folded[0]!.key}`}`,
		subject: { kind: 'fold', hour },
		label: `▸ ${hourLabel(folded[0]!.when)}  ${folded.length} events${contested === 0 ? '' : `  ≠${contested}`}`,
	};
};

const foldRow = (count: number, isUnfolded: boolean): PaneRow => ({
	key: 'fold',
	subject: { kind: 'fold', hour: null },
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

/** When a row begins: of a day, with the day. */
const startOf = ({ event, when }: EventRow): number => when.moment ?? Date.parse(event?.start?.slice(0, 10) ?? '');

/** The lanes with what analysts entered among the dated events. */
const withOwn = memoLast((lanes: Lanes, own: readonly OwnRow[]): Lanes => {
	if (own.length === 0) return lanes;
	const dated = [...lanes.dated];
	for (const row of own) {
		const at = dated.findIndex((one) => startOf(one) < row.when.moment);
		dated.splice(at === -1 ? dated.length : at, 0, row);
	}
	return { ...lanes, dated };
});

const build = memoLast((lanes: Lanes, today: string, ahead: number, folds: Folds, isUnfolded: boolean) => {
	const { dated, undated, background } = lanes;
	const setting = { today, folds };
	const rows = datedRows(dated.slice(0, ahead), { ...setting, prefix: 'ahead ' });
	const parts: readonly (readonly PaneRow[])[] = [
		ahead === 0 ? [] : [rule('now', '── now ──')],
		datedRows(dated.slice(ahead), { ...setting, prefix: '' }),
		undated.length === 0 ? [] : [rule('undated', '── no date given ──'), ...undated],
		background.length === 0 ? [] : [foldRow(background.length, isUnfolded)],
		isUnfolded ? datedRows(background, { ...setting, prefix: 'background ' }) : [],
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
	// A filter looks into folded hours too.
	const folds = state.view.lists.timeline.filter === '' ? state.view.folds : noFolds;
	const lanes = withOwn(lanesOf(state.floor, zone), ownRows(state));
	// A filter looks everywhere.
	const isUnfolded = state.view.isUnfolded || state.view.lists.timeline.filter !== '';
	return build(lanes, dayLabel(state.now, zone), countAhead(lanes, state.now), folds, isUnfolded);
};
