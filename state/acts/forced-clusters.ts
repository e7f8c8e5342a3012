// Clusters as analysts let them stand: those whose members bear marks are joined and parted over what likeness found.
import type { Cluster, ClusterChange } from '../grouping/clustering.ts';
import { forceParts } from './forced.ts';
import type { ForcedMark } from './rulings.ts';

/** Clusters that marks hold together, and what came of them. */
type Ruled<Item> = { readonly from: ReadonlySet<Cluster<Item>>; readonly parts: readonly Cluster<Item>[] };

/** Hands changes of clusters on, those with marks after what was said of them. */
export const createForcedClusters = <Item>(
	marksOf: (item: Item) => readonly ForcedMark[],
	compare: (left: Item, right: Item) => number,
) => {
	const ruled = new Map<Cluster<Item>, Ruled<Item>>();
	const byMark = new Map<ForcedMark, Set<Cluster<Item>>>();

	const marksIn = ({ items }: Cluster<Item>): ReadonlySet<ForcedMark> => new Set(items.flatMap(marksOf));
	const isMarked = ({ items }: Cluster<Item>): boolean => items.some((item) => marksOf(item).length > 0);
	const file = (cluster: Cluster<Item>) => {
		for (const mark of marksIn(cluster)) byMark.set(mark, (byMark.get(mark) ?? new Set()).add(cluster));
	};
	const unfile = (cluster: Cluster<Item>) => {
		for (const mark of marksIn(cluster)) {
			byMark.get(mark)?.delete(cluster);
			if (byMark.get(mark)?.size === 0) byMark.delete(mark);
		}
	};
	// Clusters with a mark in common are ruled together, whichever of them changed.
	const drawIn = (region: Set<Cluster<Item>>, gone: Set<Cluster<Item>>) => {
		for (const cluster of region) {
			const before = ruled.get(cluster);
			for (const part of before?.parts ?? []) gone.add(part);
			for (const other of before?.from ?? []) region.add(other);
			for (const mark of marksIn(cluster)) for (const other of byMark.get(mark) ?? []) region.add(other);
		}
	};
	return (gone: readonly Cluster<Item>[], made: readonly Cluster<Item>[]): Parameters<ClusterChange<Item>> => {
		const left = new Set(gone.filter((cluster) => !ruled.has(cluster)));
		const region = new Set([...gone.filter((cluster) => ruled.has(cluster)), ...made.filter(isMarked)]);
		if (region.size === 0) return [gone, made];
		for (const cluster of region) if (made.includes(cluster)) file(cluster);
		drawIn(region, left);
		for (const cluster of gone) {
			if (ruled.has(cluster)) unfile(cluster);
			region.delete(cluster);
		}
		const sources = [...region].sort((one, other) => compare(one.items[0]!, other.items[0]!));
		const parts = forceParts(
			sources.map(({ items }) => items),
			marksOf,
		).map((items) => ({ items: [...items].sort(compare) }));
		for (const cluster of gone) ruled.delete(cluster);
		for (const cluster of region) ruled.set(cluster, { from: region, parts });
		return [[...left], [...made.filter((cluster) => !region.has(cluster)), ...parts]];
	};
};
