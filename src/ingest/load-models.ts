// Reads the weight files from disk, once a process.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeModels, type ModelFiles, type Models } from '../extract/models.ts';

const folder = new URL(import.meta.url.endsWith('.ts') ? '../extract/weights/' : './weights/', import.meta.url);

let loaded: Models | undefined;

/** The models of this installation. Throws, naming the file, where one is missing or damaged. */
export const loadModels = (): Models => {
	loaded ??= decodeModels(readModelFiles(folder.pathname));
	return loaded;
};

const readModelFiles = (path: string): ModelFiles =>
	new Map(readdirSync(path).map((name) => [name, readBytes(join(path, name))]));

// Not as a Buffer, whose `slice` gives a view in place of a copy.
const readBytes = (path: string): Uint8Array => {
	const { buffer, byteOffset, byteLength } = readFileSync(path);
	return new Uint8Array(buffer, byteOffset, byteLength);
};
