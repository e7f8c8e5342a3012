// Which node has an item of this id? A table of nodes by a number made of the id: there are a million of them, and a map
// would take four times as much.
import { none } from './edge-store.ts';

const begun = 64;
/** So much of the table is in use at most. */
const fullest = 0.6;

const numberOf = (id: string): number => {
	let number = 0x811c9dc5;
	for (let at = 0; at < id.length; at += 1) number = Math.imul(number ^ id.charCodeAt(at), 0x01000193);
	return number ^ (number >>> 15);
};

export class NodeIndex {
	readonly #idOf: (node: number) => string;
	#nodes = new Int32Array(begun).fill(none);
	#count = 0;

	/** `idOf` gives the id of any node that is in. */
	constructor(idOf: (node: number) => string) {
		this.#idOf = idOf;
	}

	get(id: string): number | undefined {
		const node = this.#nodes[this.#placeOf(id)]!;
		return node === none ? undefined : node;
	}

	/** Puts in a node, or another one in its place. */
	set(id: string, node: number): void {
		const place = this.#placeOf(id);
		const isNew = this.#nodes[place] === none;
		this.#nodes[place] = node;
		if (!isNew) return;
		this.#count += 1;
		if (this.#count > this.#nodes.length * fullest) this.#grow();
	}

	delete(id: string): void {
		let place = this.#placeOf(id);
		if (this.#nodes[place] === none) return;
		this.#count -= 1;
		const last = this.#nodes.length - 1;
		// Those behind it move up, unless they would come to stand before where they are looked for.
		for (let next = (place + 1) & last; this.#nodes[next] !== none; next = (next + 1) & last) {
			const wanted = numberOf(this.#idOf(this.#nodes[next]!)) & last;
			if (((next - wanted) & last) < ((next - place) & last)) continue;
			this.#nodes[place] = this.#nodes[next]!;
			place = next;
		}
		this.#nodes[place] = none;
	}

	// Where an id stands, or would stand.
	#placeOf(id: string): number {
		const last = this.#nodes.length - 1;
		let place = numberOf(id) & last;
		while (this.#nodes[place] !== none && this.#idOf(this.#nodes[place]!) !== id) place = (place + 1) & last;
		return place;
	}

	#grow(): void {
		const before = this.#nodes;
		this.#nodes = new Int32Array(before.length * 2).fill(none);
		for (const node of before) if (node !== none) this.#nodes[this.#placeOf(this.#idOf(node))] = node;
	}
}
