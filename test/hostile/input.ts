// What a hostile input is: files to put into a folder, and what must still be read of them.
import { Buffer } from 'node:buffer';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Canaries, canariesOf } from './canaries.ts';

/** Which of the two canaries must be found: what stands beyond a bound that is told is not asked for. */
export type Found = 'both' | 'first' | 'none';

export type Place = {
	/** The folder of this input; nothing else is in it. */
	readonly folder: string;
	/** A folder outside the watched one, for what links point to. */
	readonly outside: string;
	readonly first: string;
	readonly last: string;
	readonly write: (name: string | Buffer, content: string | Uint8Array) => void;
};

export type Input = {
	readonly id: string;
	readonly found: Found;
	/** Takes long to make or to read: left out of the quick part. */
	readonly isHeavy?: true;
	/** Seconds it may take to read; 5 where nothing is said. */
	readonly seconds?: number;
	readonly put: (place: Place) => void;
};

/** An input of one text file with the hazard between the canaries. */
export const textInput = (id: string, hazard: string | Uint8Array, name = 'a.txt', found: Found = 'both'): Input => ({
	id,
	found,
	put: ({ write, first, last }) =>
		write(name, Buffer.concat([Buffer.from(`${first}\n\n`), Buffer.from(hazard), Buffer.from(`\n\n${last}\n`)])),
});

/** An input of one file that is made of the two sentences. */
export const fileInput = (
	id: string,
	name: string,
	make: (first: string, last: string) => string | Uint8Array,
	more: Partial<Input> = {},
): Input => ({ id, found: 'both', put: ({ write, first, last }) => write(name, make(first, last)), ...more });

/** Puts an input into a folder of its own. */
export const putInput = (input: Input, folder: string, outside: string): Canaries => {
	const canaries = canariesOf(input.id);
	mkdirSync(folder, { recursive: true });
	input.put({
		folder,
		outside,
		first: canaries.first.sentence,
		last: canaries.last.sentence,
		write: (name, content) => {
			if (typeof name === 'string') mkdirSync(dirname(join(folder, name)), { recursive: true });
			const path = Buffer.concat([Buffer.from(`${folder}/`), Buffer.from(name as string)]);
			writeFileSync(path, content);
		},
	});
	return canaries;
};
