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
	new Map(readdirSync(path).map((name) => [name, new Uint8Array(readFileSync(join(path, name)))]));
