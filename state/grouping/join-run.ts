// Takes up anew the edges of some trees of joins that are out of date, from where they are. A tree beside them that is
// up to date is drawn in only where a group of it would be joined, and only from there on.
import { none, type WeighedEdgeStore } from './edge-store.ts';
import { first, type JoinHistory, type Rank } from './join-history.ts';

/** The trees that were taken apart, and the ones made, each with its nodes. */
export type Rerun = {
	readonly before: readonly number[];
	readonly after: ReadonlyMap<number, readonly number[]>;
};

/** An edge that was not yet decided on as things stand. */
export const undecided = 1;

export const createRuns = <Item>(edges: WeighedEdgeStore, history: JoinHistory<Item>) => {
	const { groups, places, stale, begun } = history;
	let [run, draught] = [0, 0];
	let before: number[] = [];
	let members = new Map<number, number[]>();
	let dissolved: number[] = [];
	let adopted = new Set<number>();
	let refused = new Map<number, Set<number>>();
	let queue: number[] = [];
	let at = 0;

	// The groups of a tree as they stood before a rank.
	const takeApart = (root: number, from: Rank<Item>): number[] => {
		const nodes: number[] = [];
		const open = [root];
		before.push(root);
		stale.delete(root);
		begun.delete(root);
		for (let group = open.pop(); group !== undefined; group = open.pop()) {
			const made = groups.edge[group]!;
			if (groups.isLeaf(group) ? groups.node[group] === none : made === none || !history.isBefore(made, from)) {
				dissolved.push(group);
				if (!groups.isLeaf(group)) open.push(groups.left[group]!, groups.right[group]!);
				continue;
			}
			const own = groups.nodesBelow(group);
			members.set(group, own);
			for (const node of own) {
				places.run[node] = run;
				places.draught[node] = draught;
				places.top[node] = group;
				nodes.push(node);
			}
		}
		return nodes;
	};
	const edgesOf = (nodes: readonly number[], from: Rank<Item>): number[] => {
		const found: number[] = [];
		for (const node of nodes) {
			for (let edge = edges.firstOf(node); edge !== none; edge = edges.after(edge, node)) {
				const other = edges.farEnd(edge, node);
				if (places.home[other] === none) continue;
				// Between two that came in together it is found twice; who came in before brought it along.
				if (places.run[other] === run && (places.draught[other] !== draught || edges.one[edge] !== node)) continue;
				if (history.isBefore(edge, from)) continue;
				// Most edges join nothing more: their ends have been together since before.
				if (places.run[other] === run && places.top[node] === places.top[other]) edges.mark[edge] = 0;
				else found.push(edge);
			}
		}
		return found.sort(history.compareEdges);
	};
	const admit = (roots: readonly number[], from: Rank<Item>) => {
		draught += 1;
		const added = edgesOf(
			roots.flatMap((root) => takeApart(root, from)),
			from,
		);
		queue = merged(queue, at, added, history.compareEdges);
		at = 0;
	};
	const mayJoin = (left: number, right: number): boolean => {
		if (refused.get(left)?.has(right) === true) return false;
		if (history.mayJoin(left, right)) return true;
		for (const [one, other] of [
			[left, right],
			[right, left],
		] as const) {
			const known = refused.get(one);
			if (known === undefined) refused.set(one, new Set([other]));
			else known.add(other);
		}
		return false;
	};
	// Whether a group stood as it does when an edge was decided on.
	const stoodAt = (group: number, edge: number): boolean => {
		if (groups.run[group] === run) return false;
		const parent = groups.parent[group]!;
		if (parent === none) return true;
		const made = groups.edge[parent]!;
		return made !== none && history.compareEdges(made, edge) >= 0;
	};
	// Whether an edge leads to a group beside the region that is to be joined; that group's tree is drawn in.
	const drawsIn = (edge: number, inner: number, outer: number): boolean => {
		const root = places.home[outer]!;
		if (history.isOutdatedAt(root, edge)) {
			edges.mark[edge] = undecided;
			return false;
		}
		const group = places.top[inner]!;
		if (edges.mark[edge] !== undecided && stoodAt(group, edge)) return false;
		edges.mark[edge] = 0;
		if (!mayJoin(group, history.groupAt(outer, edge))) return false;
		admit([root], history.rankOf(edge));
		return true;
	};
	const bind = (left: number, right: number, group: number) => {
		const own = members.get(left)!;
		const other = members.get(right)!;
		const many = own.length > other.length ? own : other;
		for (const node of many === own ? other : own) many.push(node);
		members.delete(left);
		members.delete(right);
		members.set(group, many);
		for (const node of many) places.top[node] = group;
		groups.parent[left] = group;
		groups.parent[right] = group;
	};
	const takeUp = (edge: number) => {
		// One by one, here and above: of a large folder this is done a million times.
		const one = edges.one[edge]!;
		const two = edges.two[edge]!;
		const isOneIn = places.run[one] === run;
		const isTwoIn = places.run[two] === run;
		if (!(isOneIn && isTwoIn) && !drawsIn(edge, isOneIn ? one : two, isOneIn ? two : one)) return;
		const left = places.top[one]!;
		const right = places.top[two]!;
		const isDecided = edges.mark[edge] !== undecided;
		edges.mark[edge] = 0;
		if (left === right) return;
		const made = edges.note[edge]! - 1;
		if (made >= 0 && areChildren(made, left, right)) {
			adopted.add(made);
			bind(left, right, made);
			return;
		}
		if (isOneIn && isTwoIn) {
			if (isDecided && stoodAt(left, edge) && stoodAt(right, edge)) return;
			if (!mayJoin(left, right)) return;
		}
		const group = history.join(left, right, edge);
		groups.run[group] = run;
		edges.note[edge] = group + 1;
		bind(left, right, group);
	};
	const areChildren = (group: number, left: number, right: number): boolean =>
		(groups.left[group] === left && groups.right[group] === right) ||
		(groups.left[group] === right && groups.right[group] === left);
	const finish = (): Rerun => {
		for (const [group, nodes] of members) {
			groups.parent[group] = none;
			for (const node of nodes) places.home[node] = group;
		}
		for (const group of dissolved) {
			if (adopted.has(group)) continue;
			const made = groups.edge[group]!;
			if (made !== none && edges.note[made] === group + 1) edges.note[made] = 0;
			history.free(group);
		}
		return { before, after: members };
	};
	/** Works out anew trees that are out of date from the same place on. */
	return (roots: readonly number[]): Rerun => {
		run += 1;
		before = [];
		members = new Map();
		dissolved = [];
		adopted = new Set();
		refused = new Map();
		queue = [];
		at = 0;
		admit(roots, stale.get(roots[0]!) ?? first);
		while (at < queue.length) {
			const edge = queue[at]!;
			at += 1;
			takeUp(edge);
		}
		return finish();
	};
};

const merged = (
	list: readonly number[],
	from: number,
	added: number[],
	compare: (left: number, right: number) => number,
): number[] => {
	if (from >= list.length) return added;
	const result: number[] = [];
	let next = 0;
	for (let place = from; place < list.length; place += 1) {
		while (next < added.length && compare(added[next]!, list[place]!) < 0) result.push(added[next++]!);
		result.push(list[place]!);
	}
	while (next < added.length) result.push(added[next++]!);
	return result;
};
