// Sorted lists of numbers under keys: very many, most of them short, some with a number for each of a hundred thousand
// reports. They lie in pieces in one memory, for as arrays they would take three times as much, and to put a number
// into a long list does not move all of it.

export type Compare = (left: number, right: number) => number;

/** Those next to a place on either side, the nearest first. */
export type Window = { readonly before: readonly number[]; readonly after: readonly number[] };

/** What stands under a key: a number alone, where its only piece begins as `~piece`, or where each of its pieces begins. */
type Held = number | number[];

// A piece is a head, how many numbers it has and which of these sizes it is of, and the numbers.
const sizes = [3, 4, 6, 8, 12, 16, 24, 32, 48, 64, 96, 128, 192, 256, 384, 512];
const largest = sizes.length - 1;
const sizeBits = 5;
const slabBits = 16;
const slabSize = 1 << slabBits;
const stride = 1024;

const sizeFor = (count: number): number => sizes.findIndex((size) => count < size);

/** Blocks without a number. Numbers are whole and not below 0. */
export class Blocks {
	readonly #held = new Map<number, Held>();
	readonly #slabs: Int32Array[] = [];
	#end = slabSize;
	readonly #free: number[][] = sizes.map(() => []);

	has(key: number): boolean {
		return this.#held.has(key);
	}

	/** Whether more than one number stood under a key since it was empty. */
	isShared(key: number): boolean {
		const held = this.#held.get(key);
		return typeof held === 'object' || (held !== undefined && held < 0);
	}

	/** All numbers under a key. */
	all(key: number): number[] {
		return this.around(key, 0, Number.POSITIVE_INFINITY).after.slice();
	}

	/** Where a number stands or would stand under a key: what is told holds until something is put or taken there. */
	placeOf(key: number, value: number, compare: Compare): number {
		const held = this.#held.get(key);
		if (held === undefined) return 0;
		if (typeof held === 'number' && held >= 0) return compare(held, value) < 0 ? 1 : 0;
		let piece = 0;
		if (typeof held === 'object') {
			// The last piece that does not begin behind it.
			let high = held.length - 1;
			while (piece < high) {
				const middle = (piece + high + 1) >> 1;
				if (compare(this.#slabOf(held[middle]!)[placeIn(held[middle]!) + 1]!, value) <= 0) piece = middle;
				else high = middle - 1;
			}
		}
		const start = typeof held === 'number' ? ~held : held[piece]!;
		const slab = this.#slabOf(start);
		const first = placeIn(start) + 1;
		let low = 0;
		let high = countIn(slab[first - 1]!);
		while (low < high) {
			const middle = (low + high) >> 1;
			if (compare(slab[first + middle]!, value) < 0) low = middle + 1;
			else high = middle;
		}
		return piece * stride + low;
	}

	/** Up to `reach` numbers on either side of a place: what stands there is the first behind it. */
	around(key: number, place: number, reach: number): Window {
		const before: number[] = [];
		const after: number[] = [];
		const held = this.#held.get(key);
		if (held === undefined) return { before, after };
		if (typeof held === 'number' && held >= 0) {
			(place === 0 ? after : before).push(held);
			return { before, after };
		}
		const pieces = typeof held === 'number' ? 1 : held.length;
		const start = Math.floor(place / stride);
		for (let piece = start, at = place % stride; before.length < reach; ) {
			if (at === 0) {
				if (piece === 0) break;
				piece -= 1;
				at = this.#countAt(pieceAt(held, piece));
			}
			const slab = this.#slabOf(pieceAt(held, piece));
			const first = placeIn(pieceAt(held, piece)) + 1;
			for (; at > 0 && before.length < reach; at -= 1) before.push(slab[first + at - 1]!);
		}
		for (let piece = start, at = place % stride; after.length < reach && piece < pieces; piece += 1, at = 0) {
			const slab = this.#slabOf(pieceAt(held, piece));
			const first = placeIn(pieceAt(held, piece)) + 1;
			const count = countIn(slab[first - 1]!);
			for (; at < count && after.length < reach; at += 1) after.push(slab[first + at]!);
		}
		return { before, after };
	}

	/** Puts a number at its place under a key. */
	insert(key: number, place: number, value: number): void {
		const held = this.#held.get(key);
		if (held === undefined) {
			this.#held.set(key, value);
			return;
		}
		if (typeof held === 'number' && held >= 0) {
			this.#held.set(key, ~this.#pieceOf(place === 0 ? [value, held] : [held, value]));
			return;
		}
		const piece = Math.floor(place / stride);
		const start = pieceAt(held, piece);
		const slab = this.#slabOf(start);
		const first = placeIn(start) + 1;
		const head = slab[first - 1]!;
		const count = countIn(head);
		const at = first + (place % stride);
		if (count + 1 < sizes[sizeIn(head)]!) {
			slab.copyWithin(at + 1, at, first + count);
			slab[at] = value;
			slab[first - 1] = head + (1 << sizeBits);
			return;
		}
		const values = Array.from(slab.subarray(first, first + count));
		values.splice(place % stride, 0, value);
		this.#replace(key, held, piece, values);
	}

	/** Takes out what stands at a place; who stood next to it stands next to the place. */
	remove(key: number, place: number): void {
		const held = this.#held.get(key)!;
		if (typeof held === 'number' && held >= 0) {
			this.#held.delete(key);
			return;
		}
		const piece = Math.floor(place / stride);
		const start = pieceAt(held, piece);
		const slab = this.#slabOf(start);
		const first = placeIn(start) + 1;
		const head = slab[first - 1]!;
		const count = countIn(head);
		if (sizeIn(head) > 0 && count * 3 < sizes[sizeIn(head)]!) {
			const values = Array.from(slab.subarray(first, first + count));
			values.splice(place % stride, 1);
			this.#replace(key, held, piece, values);
			return;
		}
		const at = first + (place % stride);
		slab.copyWithin(at, at + 1, first + count);
		slab[first - 1] = head - (1 << sizeBits);
		if (count === 1) this.#replace(key, held, piece, []);
	}

	// A piece by as many as its numbers need: two where they are too many for one, none where there are none.
	#replace(key: number, held: Held, piece: number, values: readonly number[]): void {
		this.#leave(pieceAt(held, piece));
		const half = values.length >> 1;
		const made = values.length < sizes[largest]! ? [values] : [values.slice(0, half), values.slice(half)];
		const starts = made.filter(({ length }) => length > 0).map((part) => this.#pieceOf(part));
		const pieces = typeof held === 'number' ? starts : held.toSpliced(piece, 1, ...starts);
		if (pieces.length === 0) this.#held.delete(key);
		else this.#held.set(key, pieces.length === 1 ? ~pieces[0]! : pieces);
	}

	#pieceOf(values: readonly number[]): number {
		const size = sizeFor(values.length);
		const start = this.#free[size]!.pop() ?? this.#take(sizes[size]!);
		const slab = this.#slabOf(start);
		slab[placeIn(start)] = (values.length << sizeBits) | size;
		slab.set(values, placeIn(start) + 1);
		return start;
	}

	#take(size: number): number {
		if (this.#end + size > slabSize) {
			this.#slabs.push(new Int32Array(slabSize));
			this.#end = 0;
		}
		const start = (this.#slabs.length - 1) * slabSize + this.#end;
		this.#end += size;
		return start;
	}

	#leave(start: number): void {
		this.#free[sizeIn(this.#slabOf(start)[placeIn(start)]!)]!.push(start);
	}

	#slabOf(start: number): Int32Array {
		return this.#slabs[start >>> slabBits]!;
	}

	#countAt(start: number): number {
		return countIn(this.#slabOf(start)[placeIn(start)]!);
	}
}

const placeIn = (start: number): number => start & (slabSize - 1);
const countIn = (head: number): number => head >>> sizeBits;
const sizeIn = (head: number): number => head & ((1 << sizeBits) - 1);
const pieceAt = (held: Held, piece: number): number => (typeof held === 'number' ? ~held : held[piece]!);
