// Which file names are read, which are passed over silently, and how a name that is not UTF-8 is written.
import { isUtf8 } from 'node:buffer';
import { extensionOf, formatOf } from '../formats/index.ts';

/** `ignored`: hidden files and what editors and downloads leave while they work; only counted. */
export type NameVerdict = 'read' | 'ignored' | { readonly reason: string };

const passing = new Set([
	'tmp',
	'temp',
	'part',
	'partial',
	'crdownload',
	'download',
	'swp',
	'swo',
	'swx',
	'bak',
	'orig',
	'lock',
]);

/** Hidden files and directories, editors' copies and unfinished downloads. */
export const isIgnoredName = (name: string): boolean =>
	name.startsWith('.') || name.endsWith('~') || /^#.*#$/.test(name) || passing.has(extensionOf(name));

/** What to do with a regular file of this name. */
export const judgeName = (name: string): NameVerdict => {
	if (isIgnoredName(name)) return 'ignored';
	if (formatOf(name) !== undefined) return 'read';
	const extension = extensionOf(name);
	return { reason: extension === '' ? 'no known format: the name has no ending' : `no known format: .${extension}` };
};

/**
 * A file name as text: of one that comes as bytes those that are not UTF-8 are written `\xNN`. Two names never become
 * one: where a name has such signs of its own, their backslash is written so too.
 */
export const nameText = (name: string | Buffer): string => {
	if (typeof name === 'string') return name.includes('\\') ? name.replace(/\\(?=x[0-9a-f]{2})/g, '\\x5c') : name;
	return isUtf8(name) ? nameText(name.toString('utf8')) : textOfBytes(name);
};

const textOfBytes = (bytes: Buffer): string => {
	let text = '';
	for (let at = 0; at < bytes.length; ) {
		const length = [4, 3, 2, 1].find((size) => at + size <= bytes.length && isCharacter(bytes.subarray(at, at + size)));
		const isPlain = length !== undefined && bytes[at] !== backslash;
		text += isPlain ? bytes.toString('utf8', at, at + length) : `\\x${bytes[at]!.toString(16).padStart(2, '0')}`;
		at += length ?? 1;
	}
	return text;
};

const backslash = 0x5c;
const isCharacter = (bytes: Buffer): boolean => isUtf8(bytes) && [...bytes.toString('utf8')].length === 1;
