// The pace: how many reports arrived in each ten minutes of the last hours, as a row of bars.
import type { Situation } from '../src/domain.ts';
import { clockLabel, type Moment } from './clock.ts';
import { fitSegments, type Line, segment } from './lines.ts';
import { memoLast } from './rows.ts';
import type { State } from './state.ts';

const step = 10 * 60_000;
const bars = '▁▂▃▄▅▆▇█';
/** Steps shown: three hours. */
const steps = 18;

const arrivals = memoLast((situation: Situation): readonly Moment[] =>
	situation.documents.map(({ receivedAt }) => Date.parse(receivedAt)).filter((moment) => !Number.isNaN(moment)),
);

/** Three lines for the foot of the timeline; none where nothing arrived in that time. */
export const paceLines = (state: State, width: number): readonly Line[] => {
	const end = Math.floor(state.now / step) + 1;
	const counts = new Array<number>(steps).fill(0);
	for (const moment of arrivals(state.floor.situation)) {
		const index = Math.floor(moment / step) - (end - steps);
		if (index >= 0 && index < steps) counts[index]! += 1;
	}
	const most = Math.max(...counts);
	if (most === 0 || width < 60) return [];
	const row = counts.map((count) =>
		(count === 0 ? '▁' : bars[Math.ceil((count / most) * (bars.length - 1))]!).repeat(2),
	);
	const first = clockLabel((end - steps) * step, state.screen.zone);
	const label = `${first}${' '.repeat(steps * 2 - 8)}now`;
	return [
		{ key: 'pace', segments: fitSegments([segment(`  Pace: reports in 10 min, at most ${most}`, 'muted')], width) },
		{ key: 'pace bars', segments: fitSegments([segment(`  ${row.join('')}`)], width) },
		{ key: 'pace scale', segments: fitSegments([segment(`  ${label}`, 'muted')], width) },
	];
};
