// The health of the sources: who still reports, and who has fallen silent.
import { ageLabel, clockLabel, type Moment, shortDayLabel } from '../clock.ts';
import { sourceTallies } from '../reports/sources.ts';
import type { State } from '../state.ts';
import { say } from '../words.ts';
import { quietAfter, staleAfter } from './liveness.ts';

export type SourceHealth = {
	readonly source: string;
	readonly reports: string;
	readonly last: string;
	readonly age: string;
	readonly state: string;
};

/** Rows a small ruled table can hold, however much room there is. */
const mostSources = 12;

const word = (age: number): string => (age < quietAfter ? '● live' : age < staleAfter ? '○ quiet' : '◌ stale');

const lastLabel = (last: Moment, now: Moment, zone: string): string =>
	now - last < staleAfter ? clockLabel(last, zone) : `${shortDayLabel(last, zone)} ${clockLabel(last, zone)}`;

/** One row for each source, the most recent first, at most so many; what exceeds them is counted in the last row. */
export const sourceHealth = (state: State, most = mostSources): readonly SourceHealth[] => {
	const all = sourceTallies(state.floor.situation);
	const room = Math.max(0, Math.min(most, mostSources));
	const rows = all.slice(0, all.length <= room ? room : Math.max(0, room - 1)).map(
		({ source, reports, last }): SourceHealth => ({
			source: say(state.screen, source ?? 'no source named'),
			reports: `${reports}`,
			last: lastLabel(last, state.now, state.screen.zone),
			age: ageLabel(last, state.now),
			state: word(state.now - last),
		}),
	);
	const more = all.length - rows.length;
	return more === 0 || room === 0
		? rows
		: [...rows, { source: `${more} more`, reports: '', last: '', age: '', state: '' }];
};
