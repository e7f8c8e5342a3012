// The health of the sources: who still reports, and who has fallen silent.
import type { Situation } from '../src/domain.ts';
import { getOrCreate } from '../src/lib/get-or-create.ts';
import { ageLabel, clockLabel, type Moment, shortDayLabel } from './clock.ts';
import { createNewest, type Newest } from './newest.ts';
import { memoLast } from './rows.ts';
import type { State } from './state.ts';
import { quietAfter, staleAfter } from './status.ts';
import { say } from './words.ts';

export type SourceHealth = {
	readonly source: string;
	readonly reports: string;
	readonly last: string;
	readonly age: string;
	readonly state: string;
};

/** Rows a small ruled table can hold. */
const mostSources = 10;

type Tally = { readonly source: string | null; readonly reports: number; readonly last: Moment };

const tallies = memoLast((situation: Situation): readonly Tally[] => {
	const bySource = new Map<string | null, { reports: number; readonly newest: Newest }>();
	for (const { source, receivedAt } of situation.documents) {
		const known = getOrCreate(bySource, source, () => ({ reports: 0, newest: createNewest() }));
		known.reports += 1;
		known.newest.take(receivedAt);
	}
	return [...bySource]
		.map(([source, { reports, newest }]) => ({ source, reports, last: newest.moment() ?? 0 }))
		.sort((left, right) => right.last - left.last);
});

const word = (age: number): string => (age < quietAfter ? '● live' : age < staleAfter ? '○ quiet' : '◌ stale');

const lastLabel = (last: Moment, now: Moment, zone: string): string =>
	now - last < staleAfter ? clockLabel(last, zone) : `${shortDayLabel(last, zone)} ${clockLabel(last, zone)}`;

/** One row for each source, the most recent first; what exceeds the table is counted in its last row. */
export const sourceHealth = (state: State): readonly SourceHealth[] => {
	const all = tallies(state.floor.situation);
	const rows = all.slice(0, mostSources).map(
		({ source, reports, last }): SourceHealth => ({
			source: say(state.screen, source ?? 'no source named'),
			reports: `${reports}`,
			last: lastLabel(last, state.now, state.screen.zone),
			age: ageLabel(last, state.now),
			state: word(state.now - last),
		}),
	);
	const more = all.length - rows.length;
	return more === 0 ? rows : [...rows, { source: `${more} more`, reports: '', last: '', age: '', state: '' }];
};
