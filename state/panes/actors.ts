// The actors: most active first, with what they did, how often they spoke, and when last.
import type { SituationActor } from '../../src/domain.ts';
import { shortDayLabel, whenOf } from '../clock.ts';
import { cell, fitCells, type Segment } from '../lines.ts';
import { actorsById } from '../lookups.ts';
import { memoLast, type PaneRow } from '../rows.ts';
import type { Floor, State } from '../state.ts';
import { say } from '../words.ts';

/** Who speaks comes before who acts, and who acts before who is only named. */
const rankOf = ({ statements, events }: SituationActor): number => (statements > 0 ? 0 : events > 0 ? 1 : 2);

const build = memoLast((floor: Floor): readonly PaneRow[] =>
	floor.situation.actors
		.toSorted((left, right) => rankOf(left) - rankOf(right))
		.map((actor) => ({
			key: `actor ${actor.id}`,
			subject: { kind: 'actor', id: actor.id },
			label: '',
		})),
);

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

/** One row of the actors. */
export const actorLine = (state: State, row: PaneRow, width: number): readonly Segment[] => {
	const actor = row.subject?.kind === 'actor' ? actorsById(state.floor.situation).get(row.subject.id) : undefined;
	if (actor === undefined) return fitCells([cell('')], width);
	const { screen } = state;
	const role = say(screen, actor.roles[0] ?? actor.kind);
	const isWide = width >= 64;
	return fitCells(
		[
			cell(say(screen, actor.name), 'plain', isWide ? Math.floor(width * 0.38) : Math.max(8, width - 21)),
			...(isWide ? [cell(role, 'muted')] : []),
			cell(actor.statements === 0 ? '·' : `${actor.statements}`, 'plain', 4, 'right'),
			cell(actor.events === 0 ? '·' : `${actor.events}`, 'plain', 4, 'right'),
			cell(lastLabel(actor.lastSaid, state), 'plain', 6, 'right'),
			...(isWide ? [cell(actor.contested === 0 ? '' : `≠${actor.contested}`, 'contested', 4, 'right')] : []),
		],
		width,
	);
};
