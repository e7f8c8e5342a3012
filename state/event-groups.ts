// Takes a component of events that are alike apart: the most alike go together first, as long as nothing said of
// any of them speaks against it. A chain of neighbours does not make one event of two days or two places.
import type { Ties } from './clustering.ts';
import type { EventItem } from './event-items.ts';
import { type Bounds, eventLikeness, joinBounds, mayBeOne } from './event-likeness.ts';

/** Items by their place in the component, ascending. */
type Group = { readonly members: readonly number[]; readonly bounds: Bounds };

type Edge = { readonly left: number; readonly right: number; readonly likeness: number };

/** The events of a component; items come in canonical order. */
export const splitEvents = (items: readonly EventItem[], ties: Ties<EventItem>): readonly (readonly EventItem[])[] => {
	const groupAt: Group[] = items.map((item, at) => ({
		members: [at],
		bounds: item,
	}));
	const refused = new Map<Group, Set<Group>>();
	for (const { left, right } of edgesOf(items, ties)) {
		const [one, other] = [groupAt[left]!, groupAt[right]!];
		if (one === other || refused.get(one)?.has(other)) continue;
		if (canJoin(one, other, items)) {
			const joined = join(one, other);
			for (const at of joined.members) groupAt[at] = joined;
		} else {
			refuse(refused, one, other);
			refuse(refused, other, one);
		}
	}
	return [...new Set(groupAt)].map(({ members }) => members.map((at) => items[at]!));
};

const refuse = (refused: Map<Group, Set<Group>>, one: Group, other: Group) => {
	const known = refused.get(one);
	if (known === undefined) refused.set(one, new Set([other]));
	else known.add(other);
};

// The most alike first; where they are equally alike, the earlier reports.
const edgesOf = (items: readonly EventItem[], ties: Ties<EventItem>): readonly Edge[] => {
	const places = new Map(items.map((item, at) => [item, at]));
	return ties()
		.map(({ left, right, likeness }) => ({ left: places.get(left)!, right: places.get(right)!, likeness }))
		.sort((one, other) => other.likeness - one.likeness || one.left - other.left || one.right - other.right);
};

const comparedEach = 3;

// Two groups must be alike on the whole, by their first members.
const canJoin = (one: Group, other: Group, items: readonly EventItem[]): boolean => {
	if (!mayBeOne(one.bounds, other.bounds)) return false;
	let sum = 0;
	for (const left of one.members.slice(0, comparedEach)) {
		for (const right of other.members.slice(0, comparedEach)) {
			sum += Math.max(leastLikeness, likenessOf(items[left]!, items[right]!));
		}
	}
	return sum > 0;
};

// One report tells its events apart itself, though it may tell one twice: in its headline and again below.
const sameReport = -2;

const likenessOf = (left: EventItem, right: EventItem): number =>
	eventLikeness(left, right) + (left.entry === right.entry ? sameReport : 0);

// Two tellings that have nothing in common weigh against a group; what forbids it are the bounds alone.
const leastLikeness = -2;

const join = (one: Group, other: Group): Group => ({
	members: [...one.members, ...other.members].sort((left, right) => left - right),
	bounds: joinBounds(one.bounds, other.bounds),
});
