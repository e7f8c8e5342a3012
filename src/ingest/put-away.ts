// Reports whose text and reading lie on disk: the situation asks for them seldom, and a hundred thousand of them do
// not fit into memory. To whoever holds one it is a report like any other.
import { createShelf, type Shelf, type Shelved } from '../db/shelf.ts';
import type { Instant, Report } from '../domain.ts';
import type { Reading, WrittenReading } from './documents.ts';

export type PutAway = {
	/** The report of a reading; put away where the disk takes it. */
	readonly reportOf: (reading: WrittenReading, receivedAt: Instant) => Report;
	readonly close: () => void;
};

/** Bytes of readings that are kept at hand: what a screen shows, what an edit touches, small folders as a whole. */
const atHand = 6_000_000;
/** So many are kept however long they are. */
const fewest = 32;

/** Puts reports away into a folder; without one, or where that cannot be written, they stay in memory. */
export const createPutAway = (folder: string | null): PutAway => {
	const shelf = folder === null ? null : openShelf(folder);
	const recent = new Map<Shelved, Reading>();
	let length = 0;
	// The one that was asked for last stands last.
	const keep = (shelved: Shelved, reading: Reading): void => {
		if (!recent.delete(shelved)) length += shelved.length;
		recent.set(shelved, reading);
		for (const first of recent.keys()) {
			if (length <= atHand || recent.size <= fewest) return;
			recent.delete(first);
			length -= first.length;
		}
	};
	const bring = (shelved: Shelved): Reading => {
		const known = recent.get(shelved);
		const reading = known ?? (JSON.parse(shelved.take()) as Reading);
		keep(shelved, reading);
		return reading;
	};
	return {
		reportOf({ document, extraction, json }, receivedAt) {
			const shelved = shelf?.put(json) ?? null;
			if (shelved === null) return { document, extraction, receivedAt };
			keep(shelved, { document, extraction });
			return new ShelvedReport(receivedAt, shelved, bring);
		},
		close() {
			shelf?.close();
		},
	};
};

// A class, for there are very many: an object with accessors of its own is held as a dictionary.
class ShelvedReport implements Report {
	readonly isPutAway = true;
	readonly receivedAt: Instant;
	readonly #shelved: Shelved;
	readonly #bring: (shelved: Shelved) => Reading;

	constructor(receivedAt: Instant, shelved: Shelved, bring: (shelved: Shelved) => Reading) {
		this.receivedAt = receivedAt;
		this.#shelved = shelved;
		this.#bring = bring;
	}

	get document() {
		return this.#bring(this.#shelved).document;
	}

	get extraction() {
		return this.#bring(this.#shelved).extraction;
	}
}

const openShelf = (folder: string): Shelf | null => {
	try {
		return createShelf(folder);
	} catch {
		return null;
	}
};
