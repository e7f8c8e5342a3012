// Takes a component of events that are alike apart: the most alike go together first, as long as nothing said of
// any of them speaks against it. A chain of neighbours does not make one event of two days or two places.
import type { Ties } from './clustering.ts';
import { areVictimsOne, joinVictims } from './event-bounds.ts';
import type { EventItem } from './event-items.ts';
import { eventLikeness } from './event-likeness.ts';
import { impossible } from './event-signs.ts';

/** Items by their place in the component, ascending. */
type Group = { readonly members: readonly number[]; readonly victims: readonly number[] };

type Edge = { readonly left: number; readonly right: number; readonly likeness: number };

/** The events of a component; items come in canonical order. */
export const splitEvents = (items: readonly EventItem[], ties: Ties<EventItem>): readonly (readonly EventItem[])[] => {
	const groupAt: Group[] = items.map(({ victims }, at) => ({ members: [at], victims }));
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

/** Likeness of items that have stood at the head of groups: with each change the same ones are asked for again. */
const likenesses = new WeakMap<EventItem, WeakMap<EventItem, number>>();

const knownLikeness = (left: EventItem, right: EventItem): number => {
	let known = likenesses.get(left);
	if (known === undefined) {
		known = new WeakMap();
		likenesses.set(left, known);
	}
	let likeness = known.get(right);
	if (likeness === undefined) {
		likeness = eventLikeness(left, right);
		known.set(right, likeness);
	}
	return likeness;
};

const comparedEach = 6;
const leastShare = 0.25;

// Of the first tellings of two groups enough must be alike, and few may be such as cannot be one event: one day that
// was read wrongly does not part what many reports hold together, and one likeness does not join two incidents.
const canJoin = (one: Group, other: Group, items: readonly EventItem[]): boolean => {
	if (!areVictimsOne(one.victims, other.victims)) return false;
	let [pairs, alike, against] = [0, 0, 0];
	for (const left of one.members.slice(0, comparedEach)) {
		for (const right of other.members.slice(0, comparedEach)) {
			if (items[left]!.entry === items[right]!.entry) continue;
			const likeness = knownLikeness(items[left]!, items[right]!);
			pairs += 1;
			if (likeness > 0) alike += 1;
			else if (likeness <= impossible) against += 1;
		}
	}
	return (against === 0 || against < alike) && alike >= leastShare * pairs;
};

const join = (one: Group, other: Group): Group => ({
	members: [...one.members, ...other.members].sort((left, right) => left - right),
	victims: joinVictims(one.victims, other.victims),
});
