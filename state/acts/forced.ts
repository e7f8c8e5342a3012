// What analysts said is one or is not, over what likeness found: groups are joined and parted by the marks that
// their members bear. A function of the members alone, in whatever order they came.
import { compareText } from '../../src/lib/compare-text.ts';
import { getOrCreate } from '../../src/lib/get-or-create.ts';
import type { ForcedMark } from './rulings.ts';

type Groups<Item> = readonly (readonly Item[])[];

type MarksOf<Item> = (item: Item) => readonly ForcedMark[];

const joins = (marks: readonly ForcedMark[]): readonly ForcedMark[] => marks.filter((mark) => mark.startsWith('='));

// Groups with a join in common become one; a chain of them too.
const joinGroups = <Item>(groups: Groups<Item>, marksOf: MarksOf<Item>): Groups<Item> => {
	const homes = new Map<ForcedMark, Item[]>();
	const result = new Set<Item[]>();
	for (const group of groups) {
		const members = [...group];
		result.add(members);
		for (const mark of new Set(group.flatMap((item) => joins(marksOf(item))))) {
			const other = homes.get(mark);
			if (other !== undefined && other !== members) {
				members.push(...other);
				result.delete(other);
				for (const [known, home] of homes) if (home === other) homes.set(known, members);
			}
			homes.set(mark, members);
		}
	}
	return [...result];
};

const parted = <Item>(group: readonly Item[], act: string, marksOf: MarksOf<Item>): Groups<Item> => {
	const isOf = (item: Item, side: 0 | 1): boolean => marksOf(item).includes(`|${act}/${side}`);
	const leaving = new Set(group.filter((item) => isOf(item, 1) && !isOf(item, 0)));
	const staying = group.filter((item) => isOf(item, 0));
	if (leaving.size === 0 || staying.length === 0) return [group];
	// What was said to be one with those who leave leaves with them, unless it was also said to stay.
	for (const item of leaving) {
		const own = joins(marksOf(item));
		for (const other of group) {
			if (!staying.includes(other) && joins(marksOf(other)).some((mark) => own.includes(mark))) leaving.add(other);
		}
	}
	return [group.filter((item) => !leaving.has(item)), [...leaving]];
};

/** The groups with joins and partings carried out. */
export const forceParts = <Item>(groups: Groups<Item>, marksOf: MarksOf<Item>): Groups<Item> => {
	const marks = new Set(groups.flatMap((group) => group.flatMap(marksOf)));
	if (marks.size === 0) return groups;
	const acts = new Map<string, true>();
	for (const mark of marks) if (mark.startsWith('|')) getOrCreate(acts, mark.slice(1, -2), () => true);
	return [...acts.keys()]
		.sort(compareText)
		.reduce<Groups<Item>>(
			(parts, act) => parts.flatMap((group) => parted(group, act, marksOf)),
			joinGroups(groups, marksOf),
		);
};

/** The acts of marks that show in a group: a join that brought others in, a parting that took others out. */
export const actsOfMarks = (marks: readonly ForcedMark[]): readonly string[] => [
	...new Set(marks.map((mark) => (mark.startsWith('=') ? mark.slice(1) : mark.slice(1, -2)))),
];
