// Bytes to text: byte-order marks, UTF-8, UTF-16, and a guess among the old code pages that is always told.
import type { Problem } from '../domain.ts';
import { guessPage, guessWide } from './code-pages.ts';
import { problem } from './format.ts';

export type Decoded = { readonly text: string; readonly problems: readonly Problem[] };

type Mark = { readonly bytes: readonly number[]; readonly encoding: string };

const marks: readonly Mark[] = [
	{ bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
	{ bytes: [0xff, 0xfe], encoding: 'utf-16le' },
	{ bytes: [0xfe, 0xff], encoding: 'utf-16be' },
];

/**
 * Text of a file. The byte-order mark is dropped and nothing else moves; line ends stay as they are.
 * Whatever is not plain UTF-8, marked UTF-16 or in the encoding that the file declares is told as a problem.
 */
export const decode = (bytes: Uint8Array, declared: string | null = null): Decoded => {
	const order = wideOrder(bytes);
	if (order !== null) return { text: decodeWide(bytes, order === 'little'), problems: [] };
	const mark = marks.find((row) => row.bytes.every((byte, index) => bytes[index] === byte));
	if (mark !== undefined) return decodeAs(bytes, mark.encoding, []);
	const wide = guessWide(bytes);
	if (wide !== null) return decodeAs(bytes, wide, [problem(`no byte-order mark: read as ${wide.toUpperCase()}`)]);
	const whole = withoutCutEnd(bytes);
	try {
		const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(whole);
		return { text, problems: whole.length === bytes.length ? [] : [problem('ends in the middle of a character')] };
	} catch {
		return decodeDeclared(bytes, declared) ?? decodeOld(bytes);
	}
};

// UTF-32 is told by its mark alone, which begins like that of UTF-16; the platform has no decoder for it.
const wideOrder = (bytes: Uint8Array): 'little' | 'big' | null => {
	if (bytes.length < 8) return null;
	const [a, b, c, d] = bytes;
	if (a === 0xff && b === 0xfe && c === 0 && d === 0) return 'little';
	return a === 0 && b === 0 && c === 0xfe && d === 0xff ? 'big' : null;
};

const decodeWide = (bytes: Uint8Array, isLittle: boolean): string => {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const parts: string[] = [];
	for (let at = 4; at + 4 <= bytes.length; at += 4) {
		const point = view.getUint32(at, isLittle);
		parts.push(point > 0x10ffff || (point >= 0xd800 && point < 0xe000) ? '\ufffd' : String.fromCodePoint(point));
	}
	return parts.join('');
};

// Bytes that are not UTF-8 are what the file says they are, if that is known here.
const decodeDeclared = (bytes: Uint8Array, declared: string | null): Decoded | null => {
	if (declared === null || /^utf-?(?:8|16)/.test(declared)) return null;
	try {
		return { text: new TextDecoder(declared).decode(bytes), problems: [] };
	} catch {
		return null;
	}
};

const decodeAs = (bytes: Uint8Array, encoding: string, problems: readonly Problem[]): Decoded => {
	const text = new TextDecoder(encoding).decode(bytes);
	const broken = text.indexOf('\uFFFD');
	if (broken < 0 || encoding !== 'utf-8') return { text, problems };
	return { text, problems: [...problems, { what: 'not valid UTF-8 here', span: { start: broken, end: broken + 1 } }] };
};

// A file that is still being written, or was cut at the size limit, may end inside a character.
const withoutCutEnd = (bytes: Uint8Array): Uint8Array => {
	for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
		const byte = bytes[bytes.length - back]!;
		if (byte < 0x80) return bytes;
		if (byte >= 0xc0) {
			const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
			return needed > back && bytes.length > back ? bytes.subarray(0, bytes.length - back) : bytes;
		}
	}
	return bytes;
};

// Mostly valid UTF-8 with a few bad bytes is damaged UTF-8; else one of the old code pages.
const decodeOld = (bytes: Uint8Array): Decoded => {
	const asUtf8 = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
	const { good, bad, first } = countCharacters(asUtf8);
	if (good > bad * 4) {
		const what = `not valid UTF-8 in ${bad} ${bad === 1 ? 'place' : 'places'}`;
		return { text: asUtf8, problems: [{ what, span: { start: first, end: first + 1 } }] };
	}
	const { encoding, name } = guessPage(bytes);
	return { text: new TextDecoder(encoding).decode(bytes), problems: [problem(`not UTF-8: read as ${name}, a guess`)] };
};

const countCharacters = (text: string): { good: number; bad: number; first: number } => {
	let good = 0;
	let bad = 0;
	let first = -1;
	for (let index = 0; index < text.length; index += 1) {
		const code = text.charCodeAt(index);
		if (code === 0xfffd) {
			bad += 1;
			if (first < 0) first = index;
		} else if (code > 0x7f) good += 1;
	}
	return { good, bad, first };
};
