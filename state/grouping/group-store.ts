// The history of joins: who went together with whom, edge by edge, as trees whose leaves are nodes. In typed arrays,
// for there are twice as many groups as items.
import { none } from './edge-store.ts';
import { grown, roomFor } from './grown.ts';

const begun = 1024;

/** Of so many first members, in canonical order, a group knows itself: what it is judged by. */
export const headsEach = 6;

export class GroupStore {
	parent = new Int32Array(begun);
	left = new Int32Array(begun);
	right = new Int32Array(begun);
	/** The edge that made it; `none` of a leaf, and where that edge has been taken away. */
	edge = new Int32Array(begun);
	/** The node of a leaf; `none` of any other, and where that node has been taken away. */
	node = new Int32Array(begun);
	/** Its first members, `headsEach` places a group, `none` behind the last. */
	heads = new Int32Array(begun * headsEach);
	/** A number that groups with the same first members share. */
	sort = new Float64Array(begun);
	/** The run in which it was made. */
	run = new Int32Array(begun);
	readonly #free: number[] = [];
	#end = 0;

	leaf(node: number): number {
		const group = this.#take();
		this.left[group] = none;
		this.right[group] = none;
		this.edge[group] = none;
		this.node[group] = node;
		this.run[group] = 0;
		this.heads.fill(none, group * headsEach, (group + 1) * headsEach);
		this.heads[group * headsEach] = node;
		return group;
	}

	join(left: number, right: number, edge: number, compare: (one: number, other: number) => number): number {
		const group = this.#take();
		this.left[group] = left;
		this.right[group] = right;
		this.edge[group] = edge;
		this.node[group] = none;
		this.renew(group, compare);
		return group;
	}

	/** Its first members are those of its two parts. */
	renew(group: number, compare: (one: number, other: number) => number): void {
		let [one, other] = [this.left[group]! * headsEach, this.right[group]! * headsEach];
		const [oneEnd, otherEnd] = [one + headsEach, other + headsEach];
		for (let at = 0; at < headsEach; at += 1) {
			const first = one < oneEnd ? this.heads[one]! : none;
			const second = other < otherEnd ? this.heads[other]! : none;
			const isFirst = second === none || (first !== none && compare(first, second) < 0);
			this.heads[group * headsEach + at] = isFirst ? first : second;
			if (isFirst) one += 1;
			else other += 1;
		}
	}

	/** Another group that is all that this one is. */
	copy(group: number): number {
		const other = this.#take();
		this.copyTo(group, other);
		return other;
	}

	/** Makes one group all that another one is, but for what it is part of. */
	copyTo(group: number, other: number): void {
		this.left[other] = this.left[group]!;
		this.right[other] = this.right[group]!;
		this.edge[other] = this.edge[group]!;
		this.node[other] = this.node[group]!;
		this.sort[other] = this.sort[group]!;
		this.run[other] = this.run[group]!;
		this.heads.copyWithin(other * headsEach, group * headsEach, (group + 1) * headsEach);
	}

	free(group: number): void {
		this.#free.push(group);
	}

	isLeaf(group: number): boolean {
		return this.left[group] === none;
	}

	/** The nodes of a group. */
	nodesBelow(group: number): number[] {
		const found: number[] = [];
		const open = [group];
		for (let next = open.pop(); next !== undefined; next = open.pop()) {
			if (this.isLeaf(next)) found.push(this.node[next]!);
			else open.push(this.left[next]!, this.right[next]!);
		}
		return found;
	}

	/** Whether more nodes than so many are in a group. */
	hasMoreThan(group: number, limit: number): boolean {
		let count = 0;
		const open = [group];
		for (let next = open.pop(); next !== undefined && count <= limit; next = open.pop()) {
			if (this.isLeaf(next)) count += 1;
			else open.push(this.left[next]!, this.right[next]!);
		}
		return count > limit;
	}

	#take(): number {
		const group = this.#free.pop() ?? this.#next();
		this.parent[group] = none;
		return group;
	}

	#next(): number {
		if (this.#end === this.parent.length) {
			const size = roomFor(this.#end);
			this.parent = grown(this.parent, size);
			this.left = grown(this.left, size);
			this.right = grown(this.right, size);
			this.edge = grown(this.edge, size);
			this.node = grown(this.node, size);
			this.run = grown(this.run, size);
			this.heads = grown(this.heads, size * headsEach);
			this.sort = grown(this.sort, size);
		}
		this.#end += 1;
		return this.#end - 1;
	}
}
