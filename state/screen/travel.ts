// Time travel: the floor as it was known at a moment, while the live one goes on behind it and waits.
import type { Instant } from '../../src/domain.ts';
import { clockLabel, dayLabel, type Moment, zoneLabel } from '../clock.ts';
import { queryTime } from '../query/times.ts';
import type { Action, Effect, Floor, State } from '../state.ts';
import { type Segment, segment, wholePieces } from './lines.ts';

export type Travel = {
	/** The moment that is shown. */
	readonly at: Moment;
	/** What has come to pass meanwhile. */
	readonly live: Floor;
	readonly clock: Moment;
};

const hour = 3_600_000;
const day = 24 * hour;

/** The moment that was typed: `02:40`, `-30m`, `yesterday`, a date with or without a time; null if it is none, or not past. */
export const readMoment = (state: State, typed: string): Moment | null => {
	const now = liveNow(state);
	const found = queryTime(typed, now, state.screen.zone);
	if (found === null) return null;
	// Of a whole day one wants to see what was known at its end.
	const moment = found.to - found.from > hour ? found.to : found.from;
	if (moment <= now) return moment;
	// A time by the clock that is still to come was yesterday's.
	if (/^\d{1,2}:\d\d$/.test(typed) && moment - day <= now) return moment - day;
	return found.from < now ? now : null;
};

/** The moment it is outside. */
export const liveNow = ({ travel, now }: State): Moment => travel?.clock ?? now;

/** The State at another moment: cursors and filters stay as they are. */
export const atMoment = (state: State, at: Moment, floor: Floor): State => ({
	...state,
	floor,
	now: at,
	travel: { at, live: state.travel?.live ?? state.floor, clock: liveNow(state) },
});

/** The State back in the present. */
export const backToLive = (state: State): State =>
	state.travel === null ? state : { ...state, floor: state.travel.live, now: state.travel.clock, travel: null };

const behind = (milliseconds: number): string => {
	const minutes = Math.max(1, Math.round(milliseconds / 60_000));
	if (minutes < 120) return `${minutes} min`;
	return minutes < 48 * 60 ? `${Math.round(minutes / 60)} h` : `${Math.round(minutes / 60 / 24)} days`;
};

/** `02:40Z`, with the day where it is not today. */
export const momentLabel = (state: State, at: Moment): string => {
	const { zone } = state.screen;
	const label = `${clockLabel(at, zone)}${zoneLabel(zone, at)}`;
	const [then, today] = [dayLabel(at, zone), dayLabel(liveNow(state), zone)];
	return then === today ? label : `${then} ${label}`;
};

/** Row 2 while one looks at the past: never to be taken for the present. */
export const travelLine = (state: State, travel: Travel): readonly Segment[] =>
	wholePieces(
		[
			[segment(` ◀ AS KNOWN ${momentLabel(state, travel.at)}`, 'focused')],
			[segment(`${behind(travel.clock - travel.at)} behind live`, 'focused')],
			...['Esc live', '< > step', 'T other time'].map((hint) => [segment(hint, 'muted')]),
		],
		' · ',
		state.screen.columns,
	);

const instantOf = (moment: Moment): Instant => new Date(moment).toISOString();

/** To the last moment before the one shown at which something came or went, or to the next. */
export const travelStep = (state: State, by: 1 | -1): readonly (Action | Effect)[] => [
	{ effect: 'travel-step', from: state.travel === null ? null : instantOf(state.travel.at), by },
];

/** To the moment that was typed, or what is wrong with it. */
export const travelTo = (state: State, typed: string): readonly (Action | Effect)[] | string => {
	const moment = readMoment(state, typed);
	return moment === null
		? 'a past moment: 02:40, -30m, yesterday, 2026-03-14 02:40'
		: [{ effect: 'travel', to: instantOf(moment) }];
};

/** Why a command that makes or changes something cannot be given now. */
export const blockedInPast = (state: State): string | undefined =>
	state.travel === null ? undefined : 'this is the past: Esc goes back to live first';
