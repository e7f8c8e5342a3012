// The pace: how many reports arrived in each ten minutes of the last hours, as a row of bars.
import type { Situation, SituationDocument } from '../../src/domain.ts';
import { clockLabel } from '../clock.ts';
import { fitSegments, type Line, segment } from '../screen/lines.ts';
import type { State } from '../state.ts';
import { followRows } from './list-difference.ts';

const step = 10 * 60_000;
const bars = '▁▂▃▄▅▆▇█';
/** Steps shown: three hours. */
const steps = 18;
/** Columns of a step. */
const barWidth = 2;
const leastWidth = 60;

/** The bar of a count, the highest standing for `most`. */
export const barOf = (count: number, most: number): string =>
	count === 0 || most === 0 ? '▁' : bars[Math.ceil((count / most) * (bars.length - 1))]!;

/** Arrivals in each step there ever was; goes on from one list of reports to the next. */
const arrivals = new Map<number, number>();

const countArrival = ({ receivedAt }: SituationDocument, by: number): void => {
	const at = Math.floor(Date.parse(receivedAt) / step);
	const count = (arrivals.get(at) ?? 0) + by;
	if (count > 0) arrivals.set(at, count);
	else arrivals.delete(at);
};

const followArrivals = followRows<SituationDocument>(
	(document) => countArrival(document, -1),
	(document) => countArrival(document, 1),
);

/** Arrivals in each step up to the one that ends with `end`. */
const countArrivals = ({ documents }: Situation, end: number): readonly number[] => {
	followArrivals(documents);
	return Array.from({ length: steps }, (_, index) => arrivals.get(end - steps + index) ?? 0);
};

/** Labels of the full hours under their bars, the present at the end. */
const scaleOf = (end: number, zone: string): string => {
	let scale = '';
	for (let index = 0; index < steps - 2; index += 1) {
		const label = clockLabel((end - steps + index) * step, zone);
		if (label.endsWith(':00') && (scale === '' || scale.length + 1 < index * barWidth))
			scale = scale.padEnd(index * barWidth) + label;
	}
	return `${scale.padEnd((steps - 1) * barWidth)}▲ now`;
};

/** Three lines for the foot of the timeline; none where nothing arrived in that time. */
export const paceLines = (state: State, width: number): readonly Line[] => {
	const end = Math.floor(state.now / step) + 1;
	const counts = countArrivals(state.floor.situation, end);
	const most = Math.max(...counts);
	if (most === 0 || width < leastWidth) return [];
	const row = counts.map((count) => barOf(count, most).repeat(barWidth)).join('');
	const title = `  Pace: reports in 10 min, at most ${most}`;
	return [
		{ key: 'pace', segments: fitSegments([segment(title, 'muted')], width) },
		{ key: 'pace bars', segments: fitSegments([segment(`  ${row}`)], width) },
		{ key: 'pace scale', segments: fitSegments([segment(`  ${scaleOf(end, state.screen.zone)}`, 'muted')], width) },
	];
};
