// When are two groups of tellings one event? Enough of their first tellings must be alike, and few may be such as
// cannot be one event: one day that was read wrongly does not part what many reports hold together, and one likeness
// does not join two incidents. A chain of neighbours does not make one event of two days or two places.

import type { Joining } from '../grouping/join-history.ts';
import { areBoundsOne, boundsOf, joinBounds } from './bounds.ts';
import type { EventItem } from './items.ts';
import { eventLikeness } from './likeness.ts';
import { impossible } from './signs.ts';

const leastShare = 0.25;

export const eventJoining: Joining<EventItem> = {
	boundsOf,
	areBoundsOne,
	joinBounds,
	// A report tells its events apart itself.
	tells: (left, right) => left.entry !== right.entry,
	likeness: eventLikeness,
	against: impossible,
	mayJoin: (pairs, alike, against) => (against === 0 || against < alike) && alike >= leastShare * pairs,
};
