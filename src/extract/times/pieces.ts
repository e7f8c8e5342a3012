// The words that time rules match over: the tokens of a Reading, those with a hyphen cut at it ("mid-1996", "four-day").
import type { Reading, Tokens } from '../reading.ts';
import { createWordTest } from '../word-scans.ts';
import type { Found } from './found.ts';

/** Pieces as columns. `glued[i]`: no gap before piece i. `token[i]`: the token it comes from. */
export type Pieces = {
	readonly count: number;
	readonly start: Int32Array;
	readonly end: Int32Array;
	readonly lower: readonly string[];
	/** 1 or 0. */
	readonly glued: Uint8Array;
	readonly token: Int32Array;
	/** What time classes found at the last pieces they were asked at, `places` for each class. */
	readonly found: (Found | null)[];
	readonly foundAt: Int32Array;
};

/** Pieces that a class remembers; a power of two. */
export const places = 8;
const mostClasses = 24;

const longest = 40;
const isCut = createWordTest((lower) => lower.length >= 4 && lower.length <= longest && /[-‐‑]/.test(lower));

/** Pieces of the tokens `first` to `end` (exclusive). */
export const cutPieces = ({ tokens }: Pick<Reading, 'tokens'>, first: number, end: number): Pieces => {
	const room = roomFor(tokens, first, end);
	const pieces = {
		start: new Int32Array(room),
		end: new Int32Array(room),
		lower: [] as string[],
		glued: new Uint8Array(room),
		token: new Int32Array(room),
	};
	let count = 0;
	const add = (token: number, start: number, lower: string) => {
		pieces.glued[count] = count > 0 && start === pieces.end[count - 1] ? 1 : 0;
		pieces.start[count] = start;
		pieces.end[count] = start + lower.length;
		pieces.lower.push(lower);
		pieces.token[count] = token;
		count += 1;
	};
	for (let token = first; token < end; token += 1) {
		const lower = tokens.lower[token]!;
		const start = tokens.start[token]!;
		const isWhole = lower.length === tokens.end[token]! - start;
		if (!isWhole || !isCut(tokens, token)) {
			add(token, start, isWhole ? lower : tokens.text[token]!);
			continue;
		}
		let offset = 0;
		for (const part of lower.split(/([-‐‑])/)) {
			if (part !== '') add(token, start + offset, part === '‐' || part === '‑' ? '-' : part);
			offset += part.length;
		}
	}
	return {
		count,
		start: pieces.start,
		end: pieces.end,
		lower: pieces.lower,
		glued: pieces.glued,
		token: pieces.token,
		found: new Array(places * mostClasses).fill(null),
		foundAt: new Int32Array(places * mostClasses).fill(-1),
	};
};

// A word of so many letters is at most as many pieces.
const roomFor = (tokens: Tokens, first: number, end: number): number => {
	let room = end - first;
	for (let token = first; token < end; token += 1) if (isCut(tokens, token)) room += tokens.lower[token]!.length;
	return Math.max(0, room);
};
