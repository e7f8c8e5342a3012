// The actors: most active first, with what they did, how often they spoke, and when last.
import type { SituationActor } from '../../src/domain.ts';
import { actSigns, gradeCells } from '../acts/signs.ts';
import { shortDayLabel, whenOf } from '../clock.ts';
import { actorsById } from '../lookups.ts';
import { type Side, sidesOf } from '../questions/sides.ts';
import { isShown, widthOf } from '../rows/columns.ts';
import { inBuckets, memoLast, type PaneRow, rowsOf } from '../rows/rows.ts';
import { type Cell, cell, fitCells, type Segment, segment } from '../screen/lines.ts';
import type { Floor, State } from '../state.ts';
import { activityBars, activitySteps, isAnybodyActive } from '../sums/activity.ts';
import { say } from '../words.ts';

/** Who speaks comes before who acts, and who acts before who is only named. */
const rankOf = ({ statements, events }: SituationActor): number => (statements > 0 ? 0 : events > 0 ? 1 : 2);

const ranked = inBuckets(3, rankOf, rowsOf<SituationActor>('actor'));

const build = memoLast(({ situation }: Floor): readonly PaneRow[] => ranked(situation.actors).flat());

/** Rows of the actors. */
export const actorRows = (state: State): readonly PaneRow[] => build(state.floor);

/** A time value in at most six columns: the clock if it was today's, else the day. */
export const lastLabel = (value: string | null, state: State): string => {
	if (value === null) return '';
	const { day, clock, moment } = whenOf(value, state.screen.zone);
	if (moment !== null && state.now - moment < 20 * 3_600_000) return clock;
	const short = /^\w{3} (\d+ \w{3}) \d{4}$/.exec(day ?? '');
	return short?.[1] ?? (moment === null ? (day ?? '').slice(0, 8) : shortDayLabel(moment, state.screen.zone));
};

/** From these widths on a row has room for what an actor is, for counts, for its bars. */
const roomFor = { role: 64, counts: 56, bars: 36 };

/** Which columns a row of this width has. */
const roomIn = ({ screen, floor, now }: State, width: number) => ({
	role: width >= roomFor.role && isShown(screen, 'role'),
	counts: width >= roomFor.counts && isShown(screen, 'counts'),
	bars: width >= roomFor.bars && isShown(screen, 'bars') && isAnybodyActive(floor.situation, now),
	last: isShown(screen, 'last'),
});

/** What the columns of the actors are, for the frame of their pane. */
export const actorColumns = (state: State, width: number): string => {
	const has = roomIn(state, width);
	return [
		...(has.counts ? ['stmts', 'events'] : []),
		...(has.bars ? ['2 h'] : []),
		...(has.last ? ['last said'] : []),
	].join(' · ');
};

const sideCell = (side: Side): Cell => cell(side, side === 'A' || side === 'B' ? 'strong' : 'muted', 1);

const countCell = (count: number): Cell => cell(count === 0 ? '·' : `${count}`, 'plain', 4, 'right');

/** One row of the actors. */
export const actorLine = (state: State, row: PaneRow, width: number): readonly Segment[] => {
	const { screen, floor, now } = state;
	const { situation } = floor;
	const actor = row.subject?.kind === 'actor' ? actorsById(situation).get(row.subject.id) : undefined;
	if (actor === undefined) return fitCells([cell('')], width);
	const signs = row.subject === null ? [] : actSigns(state, row.subject, actor.acts);
	const has = roomIn(state, width);
	return fitCells(
		[
			sideCell(sidesOf(situation).of(actor)),
			{
				parts: [...signs, segment(say(screen, actor.name))],
				...(has.role ? { width: widthOf(screen, 'name', Math.floor(width * 0.34), width) } : {}),
			},
			...(has.role ? [cell(say(screen, actor.roles[0] ?? actor.kind), 'muted')] : []),
			...(has.counts ? [countCell(actor.statements), countCell(actor.events)] : []),
			...(has.bars ? [cell(activityBars(situation, now, actor.id), 'plain', activitySteps)] : []),
			...(has.last ? [cell(lastLabel(actor.lastSaid, state), 'plain', 6, 'right')] : []),
			...gradeCells(state, row.subject),
			cell(actor.contested === 0 ? '' : `≠${actor.contested}`, 'contested', 3, 'right'),
		],
		width,
	);
};
