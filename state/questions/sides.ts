// Sides: the two who act against each other most, and who acts against one of them only. Read from the events alone,
// with no reasoning from opponent to ally: a wrong side misleads more than none helps.
import type { EventCluster, EventTypeId, Situation, SituationActor } from '../../src/domain.ts';
import { getOrCreate } from '../../src/lib/get-or-create.ts';
import { actorsById } from '../lookups.ts';
import { memoLast } from '../rows/rows.ts';
import { followRows } from '../sums/list-difference.ts';

/** The two sides, a third party, somebody who is not named. */
export type Side = 'A' | 'B' | '·' | '?';

export type Sides = {
	readonly of: (actor: SituationActor) => Side;
	/** Who stands for each side; null where nobody acts against anybody. */
	readonly leaders: { readonly a: SituationActor; readonly b: SituationActor } | null;
};

const against: ReadonlySet<EventTypeId> = new Set<EventTypeId>(['ASSAULT', 'ACCUSE', 'THREATEN', 'SANCTION']);

/** Fewer acts between two actors do not make sides. */
const leastActs = 2;

type Opponents = ReadonlyMap<string, ReadonlyMap<string, number>>;

const add = (opponents: Map<string, Map<string, number>>, from: string, to: string, by: number): void => {
	const known = getOrCreate(opponents, from, () => new Map<string, number>());
	const acts = (known.get(to) ?? 0) + by;
	if (acts > 0) known.set(to, acts);
	else known.delete(to);
	if (known.size === 0) opponents.delete(from);
};

/** Who acts against whom, and how often; goes on from one list of events to the next. */
const createOpponents = () => {
	const opponents = new Map<string, Map<string, number>>();
	const count = ({ type, actors, status }: EventCluster, by: number): void => {
		if (!against.has(type) || status === 'denied') return;
		for (const source of actors) {
			if (source.role !== 'source') continue;
			for (const target of actors) {
				if (target.role !== 'target' || target.actor === source.actor) continue;
				add(opponents, source.actor, target.actor, by);
				add(opponents, target.actor, source.actor, by);
			}
		}
	};
	const follow = followRows<EventCluster>(
		(event) => count(event, -1),
		(event) => count(event, 1),
	);
	return ({ events }: Situation): Opponents => {
		follow(events);
		return opponents;
	};
};

const opponentsIn = createOpponents();

type Pair = { readonly a: string; readonly b: string };

/** Those with most acts between them. */
const foremost = (opponents: Opponents, isThere: (id: string) => boolean): readonly Pair[] => {
	let pairs: Pair[] = [];
	let most = leastActs;
	for (const [a, others] of opponents) {
		for (const [b, acts] of others) {
			if (acts < most || a > b || !isThere(a) || !isThere(b)) continue;
			if (acts > most) pairs = [];
			most = acts;
			pairs.push({ a, b });
		}
	}
	return pairs;
};

/** Of several such pairs the one named first, and of each the one named first. */
const leadersOf = (situation: Situation, opponents: Opponents): Pair | undefined => {
	const pairs = foremost(opponents, (id) => actorsById(situation).get(id) !== undefined);
	if (pairs.length === 0) return undefined;
	const wanted = new Set(pairs.flatMap(({ a, b }) => [a, b]));
	const rank = new Map<string, number>();
	for (const { id } of situation.actors) if (wanted.has(id)) rank.set(id, rank.size);
	const rankOf = (id: string): number => rank.get(id) ?? Number.POSITIVE_INFINITY;
	return pairs
		.map(({ a, b }): Pair => (rankOf(a) < rankOf(b) ? { a, b } : { a: b, b: a }))
		.sort((one, other) => rankOf(one.a) - rankOf(other.a) || rankOf(one.b) - rankOf(other.b))[0];
};

/** Who acts against one of the two, more than once, and never against the other. */
const sidesBy = (opponents: Opponents, { a, b }: Pair): ReadonlyMap<string, 'A' | 'B'> => {
	const sides = new Map<string, 'A' | 'B'>();
	for (const [id, others] of opponents) {
		const [againstA, againstB] = [others.get(a) ?? 0, others.get(b) ?? 0];
		if (againstA >= leastActs && againstB === 0) sides.set(id, 'B');
		if (againstB >= leastActs && againstA === 0) sides.set(id, 'A');
	}
	return sides.set(a, 'A').set(b, 'B');
};

/** “A senior official” is somebody; a body without a name of its own is still known. */
const isNamed = ({ name, kind }: SituationActor): boolean => kind !== 'person' || /[\p{Lu}\p{Lo}\p{N}]/u.test(name);

/** Who stands on which side. */
export const sidesOf: (situation: Situation) => Sides = memoLast((situation: Situation): Sides => {
	const opponents = opponentsIn(situation);
	const pair = leadersOf(situation, opponents);
	const sides = pair === undefined ? new Map<string, Side>() : sidesBy(opponents, pair);
	const leader = (id: string): SituationActor => actorsById(situation).get(id)!;
	return {
		of: (actor) => sides.get(actor.id) ?? (isNamed(actor) ? '·' : '?'),
		leaders: pair === undefined ? null : { a: leader(pair.a), b: leader(pair.b) },
	};
});
