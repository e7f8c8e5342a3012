// A file for what is too large to be held in memory and is only needed now and then. It belongs to this process alone
// and has no name while in use, so that nobody can damage it and nothing is left behind.
import { closeSync, fstatSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder } from './make-folder.ts';

/** A text that was put away. Its place in the file is free again once nobody holds this any more. */
export type Shelved = {
	readonly take: () => string;
	/** Bytes it takes on the shelf. */
	readonly length: number;
};

export type Shelf = {
	/** Puts a text away; null where the disk does not take it, and it has to be held in memory. */
	readonly put: (text: string) => Shelved | null;
	/** Bytes of the file. */
	readonly size: () => number;
	readonly close: () => void;
};

/** Places are multiples of this, so that one that was left fits another text of about the same length. */
const unit = 1024;

/** No text is as long as so many units. */
const mostUnits = 1 << 20;

/** Opens a shelf in a folder. Throws what the disk says. */
export const createShelf = (folder: string): Shelf => {
	makeFolder(folder);
	const path = join(folder, `shelf-${process.pid}-${opened++}.tmp`);
	const file = openSync(path, 'wx+', 0o600);
	rmSync(path);
	const free = new Map<number, number[]>();
	let end = 0;
	let isClosed = false;
	// Told the place that was left and its length in units as one number: of a million objects each would take as much as
	// what it is told of.
	const left = new FinalizationRegistry<number>((place) => {
		const units = place % mostUnits;
		const at = ((place - units) / mostUnits) * unit;
		const places = free.get(units);
		if (places === undefined) free.set(units, [at]);
		else places.push(at);
	});
	const placeFor = (units: number): number => {
		const known = free.get(units)?.pop();
		if (known !== undefined) return known;
		const at = end;
		end += units * unit;
		return at;
	};
	return {
		put(text) {
			if (isClosed) return null;
			const bytes = Buffer.from(text);
			const units = Math.ceil(bytes.length / unit);
			if (units >= mostUnits) return null;
			const at = placeFor(units);
			try {
				for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done, bytes.length - done, at + done);
			} catch {
				return null;
			}
			const shelved = new ShelvedText(file, at, bytes.length);
			left.register(shelved, (at / unit) * mostUnits + units);
			return shelved;
		},
		size: () => (isClosed ? 0 : fstatSync(file).size),
		close() {
			if (!isClosed) closeSync(file);
			isClosed = true;
		},
	};
};

let opened = 0;

// A class, for there are very many: each with a function of its own would be twice as large.
class ShelvedText implements Shelved {
	readonly #file: number;
	readonly #at: number;
	readonly length: number;

	constructor(file: number, at: number, length: number) {
		this.#file = file;
		this.#at = at;
		this.length = length;
	}

	take(): string {
		return readAt(this.#file, this.#at, this.length).toString();
	}
}

const readAt = (file: number, at: number, length: number): Buffer => {
	const bytes = Buffer.allocUnsafe(length);
	for (let done = 0; done < length; ) {
		const read = readSync(file, bytes, done, length - done, at + done);
		if (read === 0) throw new Error('the shelf ends too early');
		done += read;
	}
	return bytes;
};
