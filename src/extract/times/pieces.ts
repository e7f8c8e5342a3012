// The words that time rules match over: the tokens of a Reading, those with a hyphen cut at it ("mid-1996", "four-day").
import type { Reading } from '../reading.ts';
import type { Found } from './found.ts';

/** Pieces as columns. `glued[i]`: no gap before piece i. `token[i]`: the token it comes from. */
export type Pieces = {
	readonly count: number;
	readonly start: readonly number[];
	readonly end: readonly number[];
	readonly lower: readonly string[];
	readonly glued: readonly boolean[];
	readonly token: readonly number[];
	/** What time classes found at the last pieces they were asked at, `places` for each class. */
	readonly found: (Found | null)[];
	readonly foundAt: Int32Array;
};

/** Pieces that a class remembers; a power of two. */
export const places = 8;
const mostClasses = 24;

/** Pieces of the tokens `first` to `end` (exclusive). */
export const cutPieces = ({ tokens }: Pick<Reading, 'tokens'>, first: number, end: number): Pieces => {
	const pieces = {
		start: [] as number[],
		end: [] as number[],
		lower: [] as string[],
		glued: [] as boolean[],
		token: [] as number[],
	};
	let lastEnd = -1;
	const add = (token: number, start: number, lower: string) => {
		pieces.glued.push(start === lastEnd);
		pieces.start.push(start);
		lastEnd = start + lower.length;
		pieces.end.push(lastEnd);
		pieces.lower.push(lower);
		pieces.token.push(token);
	};
	for (let token = first; token < end; token += 1) {
		const lower = tokens.lower[token]!;
		const start = tokens.start[token]!;
		if (lower.length < 4 || lower.length > 40 || lower.length !== tokens.end[token]! - start || !/[-‐‑]/.test(lower)) {
			add(token, start, tokens.end[token]! - start === lower.length ? lower : tokens.text[token]!);
			continue;
		}
		let offset = 0;
		for (const part of lower.split(/([-‐‑])/)) {
			if (part !== '') add(token, start + offset, part === '‐' || part === '‑' ? '-' : part);
			offset += part.length;
		}
	}
	return {
		count: pieces.start.length,
		...pieces,
		found: new Array(places * mostClasses).fill(null),
		foundAt: new Int32Array(places * mostClasses).fill(-1),
	};
};
