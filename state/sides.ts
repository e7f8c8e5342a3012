// Sides: the two who act against each other most, and who acts against one of them only. Read from the events alone,
// with no reasoning from opponent to ally: a wrong side misleads more than none helps.
import type { EventCluster, EventTypeId, Situation, SituationActor } from '../src/domain.ts';
import { getOrCreate } from '../src/lib/get-or-create.ts';
import { followRows } from './list-difference.ts';
import { memoLast } from './rows.ts';

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

type Pair = { readonly a: string; readonly b: string; readonly acts: number };

/** The two with most acts between them; of two such pairs the one named first. */
const leadersOf = (opponents: Opponents, rank: ReadonlyMap<string, number>): Pair | undefined => {
	let best: Pair | undefined;
	const rankOf = (id: string): number => rank.get(id) ?? Number.POSITIVE_INFINITY;
	for (const [a, others] of opponents) {
		for (const [b, acts] of others) {
			if (acts < leastActs || !rank.has(a) || !rank.has(b) || rankOf(a) > rankOf(b)) continue;
			const isBetter =
				best === undefined ||
				acts > best.acts ||
				(acts === best.acts && (rankOf(a) - rankOf(best.a) || rankOf(b) - rankOf(best.b)) < 0);
			if (isBetter) best = { a, b, acts };
		}
	}
	return best;
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
	const rank = new Map(situation.actors.map(({ id }, index) => [id, index]));
	const opponents = opponentsIn(situation);
	const pair = leadersOf(opponents, rank);
	const sides = pair === undefined ? new Map<string, Side>() : sidesBy(opponents, pair);
	return {
		of: (actor) => sides.get(actor.id) ?? (isNamed(actor) ? '·' : '?'),
		leaders:
			pair === undefined ? null : { a: situation.actors[rank.get(pair.a)!]!, b: situation.actors[rank.get(pair.b)!]! },
	};
});
