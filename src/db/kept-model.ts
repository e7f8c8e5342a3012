// What the screen showed last, in a file of the state directory. A damaged file, or one of another program, counts as
// none; nothing is said where it cannot be written, for nothing but time is lost.
import { createHash } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { makeFolder } from './make-folder.ts';
import { freeSpace, removeQuietly } from './open.ts';

/** For which folders it was kept, and by which program. */
export type KeptFor = { readonly scope: string; readonly engine: string };

const fileOf = (stateDir: string, { scope }: KeptFor): string => join(stateDir, `floor-${scope}.bin`);

/** The notes come first: this never takes the last of the disk. */
const spaceLeft = 64_000_000;
const checkLength = 16;
/** No file that was written here is as large. */
const longest = 64_000_000;

const checkOf = ({ scope, engine }: KeptFor, packed: Uint8Array): Buffer =>
	createHash('sha256').update(`${scope} ${engine}\n`).update(packed).digest().subarray(0, checkLength);

/** What was kept for these folders by this very program; undefined where there is nothing of use. */
export const readKept = (stateDir: string, whose: KeptFor): unknown => {
	try {
		const bytes = readFileSync(fileOf(stateDir, whose));
		const packed = bytes.subarray(checkLength);
		if (!checkOf(whose, packed).equals(bytes.subarray(0, checkLength))) return undefined;
		return JSON.parse(inflateRawSync(packed, { maxOutputLength: longest }).toString('utf8')) as unknown;
	} catch {
		return undefined;
	}
};

/** Keeps a value of JSON in place of the one before. */
export const writeKept = (stateDir: string, whose: KeptFor, value: unknown): void => {
	const path = fileOf(stateDir, whose);
	const beside = `${path}.${process.pid}.tmp`;
	try {
		makeFolder(stateDir);
		if (freeSpace(stateDir) < spaceLeft) return;
		const packed = deflateRawSync(JSON.stringify(value), { level: 1 });
		writeFileSync(beside, Buffer.concat([checkOf(whose, packed), packed]), { mode: 0o600 });
		renameSync(beside, path);
	} catch {
		removeQuietly(beside);
	}
};
