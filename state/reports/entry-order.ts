// The canonical order of the reports an engine holds, as numbers: to compare two reports costs one subtraction, however
// many begin with the same date and the same folder. What the order is, the reports alone decide.
import { type Block, insertAt, placeIn, removeAt, windowAt } from '../grouping/block.ts';
import { compareEntries, type Entry } from './entries.ts';

export type EntryOrder = {
	readonly put: (entry: Entry) => void;
	/** After everything that holds the entry in order has let it go, or compares it by its texts from here on. */
	readonly remove: (entry: Entry) => void;
};

/** An order without reports. */
export const createEntryOrder = (): EntryOrder => {
	const block: Block<Entry> = [];
	const numberAll = () => {
		let rank = 0;
		for (const entry of block.flat()) {
			rank += 1;
			entry.rank = rank;
		}
	};
	return {
		put(entry) {
			const place = placeIn(block, entry, compareEntries);
			const { before, after } = windowAt(block, place, 1);
			insertAt(block, place, entry);
			const [low, high] = [before[0]?.rank, after[0]?.rank];
			entry.rank = low === undefined ? (high ?? 1) - 1 : high === undefined ? low + 1 : (low + high) / 2;
			if (entry.rank === low || entry.rank === high) numberAll();
		},
		remove(entry) {
			const place = placeIn(block, entry, compareEntries);
			removeAt(block, place);
			entry.rank = Number.NaN;
		},
	};
};
