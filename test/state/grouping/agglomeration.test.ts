// Groups that follow changes equal those that going through all edges anew gives, whatever the history.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Agglomeration, createAgglomeration } from '../../../state/grouping/agglomeration.ts';
import type { Cluster } from '../../../state/grouping/clustering.ts';

/** Something at a place, of a colour that goes only with itself; some are of no colour. */
type Thing = { readonly id: string; readonly at: number; readonly colour: number };

const compare = (left: Thing, right: Thing): number => left.at - right.at || (left.id < right.id ? -1 : 1);
const likeness = (left: Thing, right: Thing): number => 6 - Math.abs(left.at - right.at);

const create = (): Agglomeration<Thing> =>
	createAgglomeration<Thing>({
		near: { blocks: ({ at }) => [at % 2, 10 + Math.floor(at / 9)], compare, reach: 2, likeness },
		joining: {
			boundsOf: ({ colour }) => (colour === 0 ? [] : [colour]),
			areBoundsOne: (left, right) => left.length === 0 || right.length === 0 || left[0] === right[0],
			joinBounds: (left, right) => (left.length === 0 ? right : left),
			tells: (left, right) => left.id !== right.id,
			likeness,
			against: -3,
			mayJoin: (pairs, alike, against) => against < alike && alike * 3 >= pairs,
		},
	});

/** The groups as those who are told of changes know them. */
const listen = (things: Agglomeration<Thing>) => {
	const clusters = new Map<string, Cluster<Thing>>();
	return (mayContinue = () => true) =>
		things.settle(mayContinue, (gone, made) => {
			for (const { items } of gone) clusters.delete(items[0]!.id);
			for (const cluster of made) clusters.set(cluster.items[0]!.id, cluster);
		})
			? [...clusters.values()].map(({ items }) => items.map(({ id }) => id).join(' ')).sort()
			: null;
};

const fresh = (things: Iterable<Thing>): readonly string[] | null => {
	const all = create();
	for (const thing of things) all.put(thing);
	return listen(all)();
};

const ids = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'];
// Few places make large groups, many make small ones.
const thing = fc.record({
	id: fc.constantFrom(...ids),
	at: fc.oneof(fc.nat(5), fc.nat(30)),
	colour: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, fc.nat(2)),
});
const isRemoved = fc.oneof({ weight: 3, arbitrary: fc.constant(false) }, fc.boolean());
const step = fc.record({ thing, isRemoved, patience: fc.option(fc.nat(3)) });

test('groups that follow changes equal those made anew, also when worked out in steps', () => {
	fc.assert(
		fc.property(fc.array(step, { maxLength: 120, size: 'max' }), (history) => {
			const living = create();
			const settle = listen(living);
			const left = new Map<string, Thing>();
			for (const { thing, isRemoved, patience } of history) {
				if (isRemoved) {
					living.remove(thing.id);
					left.delete(thing.id);
				} else {
					living.put(thing);
					left.set(thing.id, thing);
				}
				let steps = patience ?? 0;
				if (patience !== null) settle(() => steps-- > 0);
			}
			expect(settle()).toEqual(fresh(left.values()));
		}),
		{ numRuns: 100 },
	);
});

test('the order in which things come is irrelevant', () => {
	fc.assert(
		fc.property(fc.uniqueArray(thing, { selector: ({ id }) => id, maxLength: 52, size: 'max' }), (things) => {
			expect(fresh([...things].reverse())).toEqual(fresh(things));
		}),
		{ numRuns: 60 },
	);
});

test('a chain of neighbours is not one group', () => {
	const things = [0, 4, 8, 12, 16].map((at) => ({ id: `t${at}`, at, colour: 0 }));
	expect(fresh(things)?.length).toBeGreaterThan(1);
});

test('what nothing may join stays apart, whatever it is like', () => {
	const things = [1, 2].map((colour) => ({ id: `t${colour}`, at: 5, colour }));
	expect(fresh(things)).toEqual(['t1', 't2']);
});

test('a group of which there is more to tell is told anew, the others are not', () => {
	const things = create();
	for (const [id, at] of [
		['a', 1],
		['b', 1],
		['c', 40],
	] as const)
		things.put({ id, at, colour: 0 });
	const settle = listen(things);
	settle();
	things.restate('b');
	const told: string[] = [];
	things.settle(
		() => true,
		(gone, made) => {
			for (const { items } of gone) told.push(`gone ${items.map(({ id }) => id).join(' ')}`);
			for (const { items } of made) told.push(`made ${items.map(({ id }) => id).join(' ')}`);
		},
	);
	expect(told).toEqual(['gone a b', 'made a b']);
});
