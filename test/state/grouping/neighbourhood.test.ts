// Which items are compared: neighbours in their blocks, in canonical order, whatever came and went before, and whenever.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { none } from '../../../state/grouping/edge-store.ts';
import { createNeighbourhood, type Neighbourhood } from '../../../state/grouping/neighbourhood.ts';

type Thing = { readonly id: string; readonly day: number; readonly blocks: readonly number[] };

const things: readonly Thing[] = Array.from({ length: 60 }, (_, at) => ({
	id: `t${at}`,
	day: (at * 7) % 11,
	blocks: [at % 3, 10 + (at % 5), 100 + at],
}));

const reach = 2;
const compare = (left: Thing, right: Thing): number =>
	left.day - right.day || (left.id < right.id ? -1 : left.id > right.id ? 1 : 0);
const likeness = (left: Thing, right: Thing): number => Number((left.day + right.day) % 2 === 0);

const around = (moment?: (thing: Thing) => number): Neighbourhood<Thing> =>
	createNeighbourhood<Thing>(
		{ blocks: ({ blocks }) => blocks, compare, ...(moment === undefined ? {} : { moment }), reach, likeness },
		{ joined: () => {}, parted: () => {} },
	);

/** Each edge from both its ends, with the number of blocks it stands for. */
const edgesOf = ({ edges, nodeOf, item }: Neighbourhood<Thing>): readonly string[] => {
	const found: string[] = [];
	for (const { id } of things) {
		const node = nodeOf(id);
		if (node === undefined) continue;
		for (let edge = edges.firstOf(node); edge !== none; edge = edges.after(edge, node))
			found.push(`${id} ${item(edges.farEnd(edge, node)).id} ${edges.blocks[edge]}`);
	}
	return found.sort();
};

const edgesAmong = (present: readonly Thing[]): readonly string[] => {
	const counts = new Map<string, number>();
	for (const block of new Set(present.flatMap(({ blocks }) => blocks))) {
		const inside = present.filter(({ blocks }) => blocks.includes(block)).sort(compare);
		for (const [at, left] of inside.entries())
			for (const right of inside.slice(at + 1, at + 1 + reach)) {
				if (likeness(left, right) <= 0) continue;
				for (const ends of [`${left.id} ${right.id}`, `${right.id} ${left.id}`])
					counts.set(ends, (counts.get(ends) ?? 0) + 1);
			}
	}
	return [...counts].map(([ends, count]) => `${ends} ${count}`).sort();
};

test('whatever came and went, and whenever it was compared, those within reach have edges', () => {
	const steps = fc.array(fc.tuple(fc.constantFrom('put', 'put', 'put', 'remove', 'compare'), fc.nat(59)), {
		maxLength: 120,
	});
	fc.assert(
		fc.property(steps, (history) => {
			const near = around();
			const present = new Map<string, Thing>();
			for (const [step, number] of history) {
				const thing = things[number]!;
				let budget = number % 7;
				if (step === 'compare') near.compare(() => budget-- > 0);
				else if (step === 'put' && !present.has(thing.id)) {
					near.put(thing, () => {});
					present.set(thing.id, thing);
				} else if (step === 'remove') {
					near.remove(thing.id, () => {});
					present.delete(thing.id);
				}
			}
			expect(near.compare(() => true)).toBe(true);
			expect(edgesOf(near)).toEqual(edgesAmong([...present.values()]));
		}),
		{ numRuns: 300 },
	);
});

test('a number that orders items as they are ordered anyway changes no edge', () => {
	const near = around(({ day }) => day);
	for (const thing of things) near.put(thing, () => {});
	near.compare(() => true);
	expect(edgesOf(near)).toEqual(edgesAmong(things));
});
