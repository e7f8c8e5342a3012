// Which items are compared: neighbours in their blocks, in canonical order, whatever came and went before.
import { expect, test } from 'vitest';
import { none } from '../../state/edge-store.ts';
import { createNeighbourhood } from '../../state/neighbourhood.ts';

type Thing = { readonly id: string; readonly day: number; readonly blocks: readonly number[] };

const things: readonly Thing[] = Array.from({ length: 60 }, (_, at) => ({
	id: `t${at}`,
	day: (at * 7) % 11,
	blocks: [at % 3, 10 + (at % 5), 100 + at],
}));

const edgesAmong = (given: readonly Thing[], moment: ((thing: Thing) => number) | undefined): readonly string[] => {
	const around = createNeighbourhood<Thing>(
		{
			blocks: ({ blocks }) => blocks,
			compare: (left, right) => left.day - right.day || (left.id < right.id ? -1 : left.id > right.id ? 1 : 0),
			...(moment === undefined ? {} : { moment }),
			reach: 2,
			likeness: (left, right) => Number((left.day + right.day) % 2 === 0),
		},
		{ joined: () => {}, parted: () => {} },
	);
	for (const thing of given) around.put(thing, () => {});
	for (const { id } of given.slice(0, 20)) around.remove(id, () => {});
	for (const thing of given.slice(0, 10)) around.put(thing, () => {});
	const found: string[] = [];
	for (const { id } of given) {
		const node = around.nodeOf(id);
		if (node === undefined) continue;
		for (let edge = around.edges.firstOf(node); edge !== none; edge = around.edges.after(edge, node)) {
			found.push(`${id} ${around.item(around.edges.farEnd(edge, node)).id}`);
		}
	}
	return found.sort();
};

test('a number that orders items as they are ordered anyway changes no edge', () => {
	const plain = edgesAmong(things, undefined);
	expect(plain.length).toBeGreaterThan(20);
	expect(edgesAmong(things, ({ day }) => day)).toEqual(plain);
});
