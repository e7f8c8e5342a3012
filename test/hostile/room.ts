// A room for one run: the watched folder with its inputs, a place outside it, a state directory, and what changed there.
import { Buffer } from 'node:buffer';
import { lstatSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Canaries } from './canaries.ts';
import { type Input, putInput } from './input.ts';

export type Placed = { readonly input: Input; readonly canaries: Canaries; readonly folder: string };

export type Room = {
	readonly folder: string;
	readonly outside: string;
	readonly state: string;
	readonly work: string;
	readonly placed: readonly Placed[];
	/** Everything in the room but the state directory, with its kind, size and times. */
	readonly look: () => ReadonlyMap<string, string>;
	readonly close: () => void;
};

const walk = (path: Buffer, visit: (path: Buffer) => void): void => {
	for (const name of readdirSync(path, { encoding: 'buffer' })) {
		const inner = Buffer.concat([path, Buffer.from('/'), name]);
		visit(inner);
		if (lstatSync(inner).isDirectory()) walk(inner, visit);
	}
};

/** Regular files below a folder whose names are text: what a command line can name. */
export const filesIn = (folder: string): readonly string[] => {
	const files: string[] = [];
	walk(Buffer.from(folder), (path) => {
		const isText = Buffer.from(path.toString()).equals(path);
		if (isText && lstatSync(path).isFile()) files.push(path.toString());
	});
	return files.sort();
};

/** Puts each input into a numbered folder of its own. */
export const openRoom = (inputs: readonly Input[]): Room => {
	const base = realpathSync(mkdtempSync(join(tmpdir(), 'watchfloor-hostile-')));
	const [folder, outside, state, work] = ['reports', 'outside', 'state', 'work'].map((name) => join(base, name)) as [
		string,
		string,
		string,
		string,
	];
	for (const path of [folder, outside, state, work]) mkdirSync(path);
	const placed = inputs.map((input, index) => {
		const own = join(folder, `${index}`.padStart(3, '0'));
		return { input, canaries: putInput(input, own, outside), folder: own };
	});
	return {
		folder,
		outside,
		state,
		work,
		placed,
		look: () => {
			const seen = new Map<string, string>();
			walk(Buffer.from(base), (path) => {
				const name = path.toString('latin1');
				const { mode, size, mtimeMs } = lstatSync(path);
				if (!name.startsWith(state)) seen.set(name, `${mode} ${size} ${mtimeMs}`);
			});
			return seen;
		},
		close: () => rmSync(base, { recursive: true, force: true }),
	};
};

/** What two looks at a room differ in. */
export const differences = (
	before: ReadonlyMap<string, string>,
	after: ReadonlyMap<string, string>,
): readonly string[] =>
	[...new Set([...before.keys(), ...after.keys()])]
		.filter((path) => before.get(path) !== after.get(path))
		.map((path) => `touched: ${JSON.stringify(path)}`);
