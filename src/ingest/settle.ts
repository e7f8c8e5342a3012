// Decides when what was seen of a file may be believed: half-written files wait until they have been left alone,
// files that vanish until they stay away (a save by delete and create is not a removal).
import { type Breath, createBreath } from './breath.ts';
import { type FoundFile, lookAgain } from './scan.ts';

/** A file must have been left alone for so long before it is read. */
const quietMs = 250;
/** An absent file must have stayed away for so long. */
const absentMs = 120;
/** A file that never rests is read all the same after so long, and again when it changes. */
const longestMs = 2_000;
const retryMs = 1_000;

/** The files of one folder on their way from being seen to being handed on. */
export type Settler = {
	/**
	 * All files of the folder as one scan found them; those for which `isUnsure` holds are left as they are. Of very many
	 * in slices, so that keys are answered in between; resolves when all are seen.
	 */
	readonly see: (files: ReadonlyMap<string, FoundFile>, isUnsure: (id: string) => boolean) => Promise<void>;
	/** One file as a look at it alone found it. */
	readonly seeOne: (found: FoundFile) => void;
	/** What was handed on turned out stale or could not be read: look again after a while. */
	readonly lookLater: (id: string, delayMs: number) => void;
	/** How many files are seen but not yet handed on. */
	readonly pending: () => number;
	readonly known: () => number;
	readonly close: () => void;
};

type Entry = {
	found: FoundFile | null;
	/** The last file of this name: where to look again while it is absent. */
	last: FoundFile;
	/** When this state was first seen, and when the first difference was. */
	since: number;
	differsSince: number;
	notBefore: number;
	/** The identity that was handed on; undefined before the first. */
	accepted: string | null | undefined;
};

export type SettlerHandlers = {
	/** Told each state of a file once, null when it is gone. */
	readonly onSettled: (id: string, found: FoundFile | null) => void;
	/** After files were looked at again, whatever came of it. */
	readonly onLooked: () => void;
};

/** Holds no file longer than two seconds. */
export const createSettler = ({ onSettled, onLooked }: SettlerHandlers): Settler => {
	const entries = new Map<string, Entry>();
	const pending = new Set<string>();
	let timer: NodeJS.Timeout | null = null;
	let isClosed = false;

	const observe = (id: string, entry: Entry, found: FoundFile | null): void => {
		const before = entry.found?.identity;
		// Nothing new: of a hundred thousand files the facts of the last look are kept, those of this one can go.
		if (found !== null && before === found.identity && entry.accepted === before) {
			pending.delete(id);
			return;
		}
		const now = performance.now();
		entry.found = found;
		if (entry.accepted === identityOf(found)) {
			pending.delete(id);
			return;
		}
		if (found !== null) entry.last = found;
		if (!pending.has(id)) {
			pending.add(id);
			entry.differsSince = now;
			entry.since = now;
		} else if (before !== found?.identity) entry.since = now;
		if (waitOf(entry, now) <= 0) accept(id, entry);
	};

	const accept = (id: string, entry: Entry): void => {
		pending.delete(id);
		entry.accepted = identityOf(entry.found);
		if (entry.found === null) entries.delete(id);
		onSettled(id, entry.found);
	};

	const plan = (): void => {
		if (pending.size === 0 || timer !== null || isClosed) return;
		const now = performance.now();
		let wait = longestMs;
		for (const id of pending) wait = Math.min(wait, waitOf(entries.get(id)!, now));
		timer = setTimeout(() => void lookAtPending(), Math.max(20, wait));
	};

	const lookAtPending = async (): Promise<void> => {
		const now = performance.now();
		for (const id of [...pending]) {
			const entry = entries.get(id);
			if (entry === undefined || waitOf(entry, now) > 0) continue;
			try {
				const found = await lookAgain(entry.last);
				if (isClosed) return;
				if (pending.has(id)) observe(id, entry, found);
			} catch {
				entry.notBefore = performance.now() + retryMs;
			}
		}
		timer = null;
		plan();
		onLooked();
	};

	const take = (found: FoundFile): void => {
		let entry = entries.get(found.id);
		if (entry === undefined) {
			entry = newEntry(found);
			entries.set(found.id, entry);
		}
		observe(found.id, entry, found);
	};

	const seeMissing = async (
		files: ReadonlyMap<string, FoundFile>,
		isUnsure: (id: string) => boolean,
		breath: Breath,
	): Promise<void> => {
		for (const [id, entry] of entries) {
			if (breath.isDue()) await breath.out();
			if (!files.has(id) && !isUnsure(id)) observe(id, entry, null);
		}
	};

	return {
		see: async (files, isUnsure) => {
			const breath = createBreath();
			for (const found of entries.size === 0 ? oldestFirst(files) : files.values()) {
				if (breath.isDue()) await breath.out();
				if (isClosed) return;
				take(found);
			}
			// All of them are known: as many means none is missing.
			if (entries.size > files.size) await seeMissing(files, isUnsure, breath);
			plan();
		},
		seeOne: (found) => {
			take(found);
			plan();
		},
		lookLater: (id, delayMs) => {
			const entry = entries.get(id);
			if (entry === undefined) return;
			const now = performance.now();
			Object.assign(entry, { accepted: undefined, since: now, differsSince: now, notBefore: now + delayMs });
			pending.add(id);
			plan();
		},
		pending: () => pending.size,
		known: () => entries.size,
		close: () => {
			isClosed = true;
			if (timer !== null) clearTimeout(timer);
		},
	};
};

// In the order in which things happened each report stands behind those that are there already: the cheapest place.
const oldestFirst = (files: ReadonlyMap<string, FoundFile>): readonly FoundFile[] =>
	[...files.values()].sort((one, other) => one.modifiedMs - other.modifiedMs);

const newEntry = (found: FoundFile): Entry => ({
	found: null,
	last: found,
	since: 0,
	differsSince: 0,
	notBefore: 0,
	accepted: undefined,
});

const identityOf = (found: FoundFile | null): string | null => found?.identity ?? null;

// Milliseconds until the state of a file may be believed.
const waitOf = (entry: Entry, now: number): number => {
	const blocked = entry.notBefore - now;
	if (entry.found === null) return Math.max(blocked, absentMs - (now - entry.since));
	// A file that was last touched long ago needs no wait; a clock that differs from the disk's must not say so.
	const sinceTouched = Date.now() - entry.found.changedMs;
	const quiet = Math.max(now - entry.since, sinceTouched);
	return Math.max(blocked, Math.min(quietMs - quiet, longestMs - (now - entry.differsSince)));
};
