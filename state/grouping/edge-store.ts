// Edges between numbered nodes, in typed arrays: a hundred thousand reports have some seven million of them, and as
// objects these alone would fill the memory. The edges of a node hang together in a chain.

import { grown, roomFor } from './grown.ts';

const begun = 1024;

/** An edge or node that is not there. */
export const none = -1;

export class EdgeStore {
	/** The two ends; `one` stands before `two` in canonical order. */
	one = new Int32Array(begun);
	two = new Int32Array(begun);
	/** In how many blocks its ends stand beside each other. */
	blocks = new Uint8Array(begun);
	#nextOfOne = new Int32Array(begun);
	#nextOfTwo = new Int32Array(begun);
	#first = new Int32Array(begun).fill(none);
	readonly #free: number[] = [];
	#end = 0;

	/** The first edge of a node, `none` where it has none. */
	firstOf(node: number): number {
		return node < this.#first.length ? this.#first[node]! : none;
	}

	/** The edge of a node that follows in its chain. */
	after(edge: number, node: number): number {
		return this.one[edge] === node ? this.#nextOfOne[edge]! : this.#nextOfTwo[edge]!;
	}

	farEnd(edge: number, node: number): number {
		return this.one[edge] === node ? this.two[edge]! : this.one[edge]!;
	}

	between(node: number, other: number): number {
		for (let edge = this.firstOf(node); edge !== none; edge = this.after(edge, node)) {
			if (this.farEnd(edge, node) === other) return edge;
		}
		return none;
	}

	/** An edge between two nodes that are so much alike, which nobody may ask for again. */
	add(one: number, two: number, _likeness: number): number {
		const edge = this.#free.pop() ?? this.#next();
		this.one[edge] = one;
		this.two[edge] = two;
		this.blocks[edge] = 1;
		this.#reach(Math.max(one, two));
		this.#nextOfOne[edge] = this.#first[one]!;
		this.#nextOfTwo[edge] = this.#first[two]!;
		this.#first[one] = edge;
		this.#first[two] = edge;
		return edge;
	}

	remove(edge: number): void {
		this.#unchain(edge, this.one[edge]!);
		this.#unchain(edge, this.two[edge]!);
		this.#free.push(edge);
	}

	#unchain(edge: number, node: number): void {
		const next = this.after(edge, node);
		let at = this.#first[node]!;
		if (at === edge) {
			this.#first[node] = next;
			return;
		}
		for (let following = this.after(at, node); following !== edge; following = this.after(at, node)) at = following;
		if (this.one[at] === node) this.#nextOfOne[at] = next;
		else this.#nextOfTwo[at] = next;
	}

	#next(): number {
		if (this.#end === this.one.length) {
			this.grow(roomFor(this.#end));
		}
		this.#end += 1;
		return this.#end - 1;
	}

	/** Makes room for so many edges. */
	protected grow(size: number): void {
		this.one = grown(this.one, size);
		this.two = grown(this.two, size);
		this.blocks = grown(this.blocks, size);
		this.#nextOfOne = grown(this.#nextOfOne, size);
		this.#nextOfTwo = grown(this.#nextOfTwo, size);
	}

	#reach(node: number): void {
		const { length } = this.#first;
		if (node < length) return;
		this.#first = grown(this.#first, Math.max(node + 1, roomFor(length)));
		this.#first.fill(none, length);
	}
}

/** Edges of which more is known than that they are there. */
export class WeighedEdgeStore extends EdgeStore {
	likeness = new Float64Array(begun);
	/** What its users note about it: 0 when it is made. */
	note = new Int32Array(begun);
	mark = new Uint8Array(begun);

	override add(one: number, two: number, likeness: number): number {
		const edge = super.add(one, two, likeness);
		this.likeness[edge] = likeness;
		this.note[edge] = 0;
		this.mark[edge] = 0;
		return edge;
	}

	override remove(edge: number): void {
		super.remove(edge);
		this.mark[edge] = 0;
	}

	protected override grow(size: number): void {
		super.grow(size);
		this.likeness = grown(this.likeness, size);
		this.note = grown(this.note, size);
		this.mark = grown(this.mark, size);
	}
}
