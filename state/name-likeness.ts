// Which names, as keys, may be one actor's, judged by their letters alone; and which of a set of such names are.
import type { Linked } from './clusters.ts';

/** Blocks of names worth comparing. */
export const nameBlocks = (key: string): readonly string[] => {
	const words = key.slice(2).split(' ');
	return key.startsWith('p|') ? [`s ${words.at(-1)}`] : words.length > 1 ? [`w ${words.join(' ')}`] : [];
};

/** Whether two keys may name one actor. */
export const namesAlike = (left: string, right: string): boolean => isBare(left) !== isBare(right);

const isBare = (key: string): boolean => key.startsWith('p|') && !key.includes(' ');

type Item = { readonly id: string };

/** Parts a component of names: a surname alone goes to the one actor that bears it, to none where there are several. */
export const splitNames = (
	items: readonly Item[],
	linked: Linked,
	isDeclared: (left: string, right: string) => boolean,
): readonly (readonly Item[])[] => {
	const groupOf = new Map<string, Item[]>();
	const groups = new Set<Item[]>();
	const byId = new Map(items.map((item) => [item.id, item]));
	const grow = (start: Item) => {
		const group: Item[] = [];
		groups.add(group);
		const waiting = [start];
		while (waiting.length > 0) {
			const item = waiting.pop()!;
			if (groupOf.has(item.id)) continue;
			groupOf.set(item.id, group);
			group.push(item);
			for (const next of linked(item.id)) {
				const other = byId.get(next);
				if (other === undefined) continue;
				const isNameOnly = !isBare(next) && !isBare(item.id);
				if (isNameOnly || isDeclared(item.id, next)) waiting.push(other);
			}
		}
	};
	for (const item of items) if (!isBare(item.id) && !groupOf.has(item.id)) grow(item);
	for (const item of items) {
		if (groupOf.has(item.id)) continue;
		const bearers = new Set<Item[]>();
		for (const next of linked(item.id)) {
			const group = groupOf.get(next);
			if (group !== undefined) bearers.add(group);
		}
		const [only] = bearers;
		if (bearers.size === 1 && only !== undefined) only.push(item);
		else groups.add([item]);
	}
	return [...groups];
};
