// The lanes of the timeline: dated events newest first, undated ones, what is only background. A lane is kept in pieces:
// after a change most of them are those of before, however long the lane is.
import type { EventCluster } from '../../src/domain.ts';
import type { OwnRow } from '../acts/own-events.ts';
import { type Moment, type When, whenOf } from '../clock.ts';
import { memoLast, type PaneRow } from '../rows/rows.ts';
import type { Floor } from '../state.ts';
import { inChunks } from '../sums/chunks.ts';

export type EventRow = PaneRow & { readonly when: When };

/** Rows of neighbours in a lane, at least one. */
export type Piece = readonly EventRow[];

export type Lanes = {
	/** Newest first. */
	readonly dated: readonly Piece[];
	readonly undated: readonly EventRow[];
	/** Newest first. */
	readonly background: readonly Piece[];
};

const createRow = (event: EventCluster, zone: string): EventRow => ({
	key: `event ${event.id}`,
	subject: { kind: 'event', id: event.id },
	event,
	label: '',
	when: whenOf(event.start, zone),
});

type LanePieces = { readonly dated: Piece; readonly undated: Piece; readonly background: Piece };

/** Which lanes some events go into; their own order is oldest first. */
const layOut = (events: readonly EventCluster[], zone: string): LanePieces => {
	const pieces = { dated: [] as EventRow[], undated: [] as EventRow[], background: [] as EventRow[] };
	for (const event of events) {
		const lane = event.background ? 'background' : event.start === null ? 'undated' : 'dated';
		pieces[lane].push(createRow(event, zone));
	}
	pieces.dated.reverse();
	pieces.background.reverse();
	return pieces;
};

/** One list of events is followed for each zone: who changes it starts anew. */
let laidOut = { zone: '', pieces: inChunks((events: readonly EventCluster[]) => layOut(events, '')) };

/** The lanes of a situation's events. */
export const lanesOf = memoLast(({ situation }: Floor, zone: string): Lanes => {
	if (laidOut.zone !== zone)
		laidOut = { zone, pieces: inChunks((events: readonly EventCluster[]) => layOut(events, zone)) };
	const pieces = laidOut.pieces(situation.events);
	const newestFirst = (lane: 'dated' | 'background'): readonly Piece[] =>
		pieces
			.map((piece) => piece[lane])
			.filter((rows) => rows.length > 0)
			.reverse();
	return {
		dated: newestFirst('dated'),
		undated: pieces.flatMap(({ undated }) => undated),
		background: newestFirst('background'),
	};
});

/** When a row begins: of a day, with the day. */
const startOf = ({ event, when }: EventRow): number => when.moment ?? Date.parse(event?.start?.slice(0, 10) ?? '');

/** The lanes with what analysts entered among the dated events. */
export const withOwn = memoLast((lanes: Lanes, own: readonly OwnRow[]): Lanes => {
	if (own.length === 0) return lanes;
	const dated = [...lanes.dated];
	for (const row of own) {
		const isBefore = (one: EventRow): boolean => startOf(one) < row.when.moment;
		const found = dated.findIndex((piece) => piece.some(isBefore));
		const at = found === -1 ? dated.length : found;
		const piece = dated[at] ?? [];
		const place = piece.findIndex(isBefore);
		const left = place === -1 ? piece.length : place;
		dated.splice(at, 1, [...piece.slice(0, left), row, ...piece.slice(left)]);
	}
	return { ...lanes, dated };
});

/** The last moment a dated event can have begun: undated parts count as their start. */
const isAhead = ({ event, when }: EventRow, now: Moment): boolean => {
	const start = event?.start ?? null;
	if (start === null) return false;
	if (when.moment !== null) return when.moment > now;
	const day = Date.parse(start.slice(0, 10));
	return !Number.isNaN(day) && day > now;
};

/** How many of the dated events are still to come. */
export const countAhead = memoLast(({ dated }: Lanes, now: Moment): number => {
	let count = 0;
	for (const piece of dated) {
		const present = piece.findIndex((row) => !isAhead(row, now));
		if (present !== -1) return count + present;
		count += piece.length;
	}
	return count;
});

/** The first `count` rows of a lane, and the rest. */
export const splitAt = (lane: readonly Piece[], count: number): readonly [readonly Piece[], readonly Piece[]] => {
	let left = count;
	for (const [index, piece] of lane.entries()) {
		if (left === 0) return [lane.slice(0, index), lane.slice(index)];
		if (left < piece.length)
			return [
				[...lane.slice(0, index), piece.slice(0, left)],
				[piece.slice(left), ...lane.slice(index + 1)],
			];
		left -= piece.length;
	}
	return [lane, []];
};
