// The canonical order of the reports an engine holds, as numbers: to compare two reports costs one subtraction, however
// many begin with the same date and the same folder. What the order is, the reports alone decide.
import { Blocks } from '../grouping/blocks.ts';
import { compareEntries, type Entry } from './entries.ts';

export type EntryOrder = {
	readonly put: (entry: Entry) => void;
	/** After everything that holds the entry in order has let it go, or compares it by its texts from here on. */
	readonly remove: (entry: Entry) => void;
};

/** An order without reports. */
export const createEntryOrder = (): EntryOrder => {
	const order = new Blocks();
	// The entries by the numbers they have in it; the first place is for one that is looked for.
	const entries: (Entry | undefined)[] = [undefined];
	const free: number[] = [];
	const compare = (left: number, right: number): number => compareEntries(entries[left]!, entries[right]!);
	const placeOf = (entry: Entry): number => {
		entries[sought] = entry;
		const place = order.placeOf(all, sought, compare);
		entries[sought] = undefined;
		return place;
	};
	const numberAll = () => {
		for (const [at, number] of order.all(all).entries()) entries[number]!.rank = at + 1;
	};
	return {
		put(entry) {
			const place = placeOf(entry);
			const { before, after } = order.around(all, place, 1);
			const number = free.pop() ?? entries.length;
			entries[number] = entry;
			order.insert(all, place, number);
			const [low, high] = [entries[before[0] ?? sought]?.rank, entries[after[0] ?? sought]?.rank];
			entry.rank = low === undefined ? (high ?? 1) - 1 : high === undefined ? low + 1 : (low + high) / 2;
			if (entry.rank === low || entry.rank === high) numberAll();
		},
		remove(entry) {
			const place = placeOf(entry);
			const number = order.around(all, place, 1).after[0]!;
			order.remove(all, place);
			entries[number] = undefined;
			free.push(number);
			entry.rank = Number.NaN;
		},
	};
};

/** The one key: they all stand in one block. */
const all = 0;
const sought = 0;
