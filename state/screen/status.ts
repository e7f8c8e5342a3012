// Row 1: is it alive, how old, how bad.
import type { SituationDocument } from '../../src/domain.ts';
import { deskOf } from '../acts/desk.ts';
import { unreadOf } from '../acts/unread.ts';
import { unacknowledged } from '../alerts/alerts.ts';
import { isWithin } from '../alerts/hours.ts';
import { clockLabel, secondLabel, zoneLabel } from '../clock.ts';
import { overdueIn } from '../questions/lateness.ts';
import type { State } from '../state.ts';
import { type Counts, countsOf } from '../sums/counts.ts';
import { followRows } from '../sums/list-difference.ts';
import { plural, say } from '../words.ts';
import { questionSign } from './glyphs.ts';
import { layoutKind } from './layout.ts';
import { fitEnds, fitSegments, type Segment, segment, segmentsWidth, wholePieces } from './lines.ts';
import { healthOf, isAtWork } from './liveness.ts';

/** What is overdue must not be looked for: `!` where there is no room for the words. */
const lateLabel = (state: State): readonly Segment[] => {
	const late = overdueIn(state);
	if (late === 0) return [];
	return [segment(layoutKind(state.screen) === 'small' ? '!' : ` (${late} late)`, 'stale')];
};

const openSigns = (state: State): readonly Segment[] => {
	const { contested, open, pending } = countsOf(state.floor.situation);
	const signs: readonly (readonly [Segment, number])[] = [
		[questionSign('contested'), contested],
		[questionSign('open'), open],
		[questionSign('pending'), pending],
	];
	return signs
		.filter(([, count]) => count > 0)
		.flatMap(([sign, count], index) => [segment(index === 0 ? '' : ' '), { ...sign, text: `${sign.text}${count}` }])
		.concat(lateLabel(state));
};

/** What has come since the operator left the live edge. */
const pausedLabel = ({ news, view }: State): string => {
	const then = view.lists.timeline.newThen;
	const count = [...(news?.newEvents ?? [])].filter((id) => then?.has(id) !== true).length;
	return count === 0 ? 'PAUSED' : `PAUSED ▼ ${count} new`;
};

const followLabel = (state: State): Segment =>
	state.travel !== null
		? segment('PAST', 'stale')
		: state.view.lists.timeline.cursor === null
			? segment('FOLLOW')
			: segment(pausedLabel(state), 'stale');

/** How many documents could not be read whole: kept from one list to the next. */
let troubled = 0;
const followTroubled = followRows<SituationDocument>(
	({ problems }) => {
		if (problems.length > 0) troubled -= 1;
	},
	({ problems }) => {
		if (problems.length > 0) troubled += 1;
	},
);

const troubles = ({ skipped, floor }: State): number => {
	followTroubled(floor.situation.documents);
	return skipped.length + troubled;
};

const countsLabel = ({ reports, sources, events, statements }: Counts): string =>
	[
		plural(reports, 'report'),
		...(sources > 0 ? [plural(sources, 'source')] : []),
		plural(events, 'event'),
		plural(statements, 'statement'),
	].join(' · ');

const orphanLabel = (state: State): readonly Segment[] => {
	const count = deskOf(state).orphans.length;
	return count === 0 ? [] : [segment(plural(count, 'orphan'), 'alert'), segment('  ')];
};

/** Bell and hooks hold back: whoever relies on them must see it. */
const bellLabel = (state: State): readonly Segment[] => {
	const { now, alerts, quietHours, screen } = state;
	const word = isWithin(quietHours, now, screen.zone) ? 'QUIET HOURS' : now < alerts.quietUntil ? 'BELL OFF' : '';
	return word === '' ? [] : [segment(word, 'stale'), segment('  ')];
};

/** Row 1. */
export const statusLine = (state: State): readonly Segment[] => {
	const { columns, zone } = state.screen;
	const { situation } = state.floor;
	const kind = layoutKind(state.screen);
	const counts = countsOf(situation);
	const health = healthOf(state);
	const asOf = `${clockLabel(state.now, zone)}${zoneLabel(zone, state.now)}`;
	const last =
		counts.lastReportAt === null || kind !== 'wide'
			? isAtWork(state)
				? ''
				: (health.age ?? '')
			: `last report ${secondLabel(counts.lastReportAt, zone)} (${health.age})`;
	const trouble = troubles(state);
	const left: readonly (readonly Segment[])[] = [
		[
			...(kind === 'wide' || kind === 'medium' ? [segment(' watchfloor  ', 'muted')] : [segment(' ')]),
			segment(say(state.screen, state.name), 'title'),
		],
		[segment(`${health.sign} ${health.word}`, health.tone), segment(last === '' ? '' : ` ${last}`)],
		[segment(kind === 'wide' ? `as of ${asOf}` : asOf)],
		...(kind === 'wide' || kind === 'medium' ? [[segment(countsLabel(counts), 'muted')]] : []),
	];
	const waiting = unacknowledged(state.alerts).length;
	const unread = unreadOf(state).size;
	const right: readonly Segment[] = [
		...(waiting > 0
			? [segment(kind === 'small' ? `!${waiting}` : ` ! ${plural(waiting, 'ALERT')} `, 'alert'), segment(' ')]
			: []),
		...(kind === 'small' ? [] : bellLabel(state)),
		...orphanLabel(state),
		...(trouble > 0 && kind !== 'small' ? [segment(`${trouble} not read whole`, 'stale'), segment('  ')] : []),
		...openSigns(state),
		...(unread > 0 && (kind === 'medium' || kind === 'tabs') ? [segment(`  ${unread} unread`, 'strong')] : []),
		...(kind === 'small' ? [] : [segment('  '), followLabel(state)]),
		segment(' '),
	];
	const room = columns - segmentsWidth(right) - 1;
	return fitEnds(wholePieces(left, kind === 'wide' ? '   ' : '  ', room), right, columns);
};

/** The one line of a terminal too small for anything else. */
export const tinyLine = (state: State): readonly Segment[] => {
	const health = healthOf(state);
	const asOf = `${clockLabel(state.now, state.screen.zone)}${zoneLabel(state.screen.zone, state.now)}`;
	const pieces: readonly (readonly Segment[])[] = [
		[segment(say(state.screen, state.name), 'title'), segment(` ${health.sign}`, health.tone)],
		[segment(asOf)],
		openSigns(state),
		[segment('needs 40x10', 'muted')],
	];
	return fitSegments(wholePieces(pieces, ' ', state.screen.columns), state.screen.columns);
};
