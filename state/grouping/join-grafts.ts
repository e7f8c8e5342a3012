// An item that comes or goes changes the group it joins, and those that one is part of as long as it is among their first
// members: by these groups are judged. What was decided of such groups is looked at again, edge by edge; the rest of the
// history of joins stands as it is. So an item is grafted onto it, and cut off again, in place.
import { none, type WeighedEdgeStore } from './edge-store.ts';
import { headsEach } from './group-store.ts';
import type { JoinHistory } from './join-history.ts';
import { undecided } from './join-run.ts';

/** What came of an item that was to be grafted; `kept`: that needs a run, everything is as it was. */
export type Graft = 'alone' | 'grafted' | 'outdated' | 'kept';

export type Grafts = {
	/** Puts a new node where its edges lead it. `outdated`: it is in, but its tree has to be taken up from some edge on. */
	readonly graft: (node: number) => Graft;
	/** Takes a node out of its tree, before its edges go; false where that needs a run. */
	readonly prune: (node: number) => boolean;
};

/** Groups of more members than these are not looked at edge by edge: a run does it as fast. */
const mostLookedAt = 160;

export const createGrafts = <Item>(
	edges: WeighedEdgeStore,
	history: JoinHistory<Item>,
	compareNodes: (left: number, right: number) => number,
): Grafts => {
	const { groups, places, begun } = history;

	const edgesOf = (node: number): number[] => {
		const found: number[] = [];
		for (let edge = edges.firstOf(node); edge !== none; edge = edges.after(edge, node)) {
			if (places.home[edges.farEnd(edge, node)] !== none) found.push(edge);
		}
		return found.sort(history.compareEdges);
	};
	// Whether a group is judged with a node as without it.
	const isIndifferent = (group: number, node: number): boolean => {
		const lastHead = groups.heads[(group + 1) * headsEach - 1]!;
		return lastHead !== none && compareNodes(lastHead, node) < 0;
	};
	// Whether a group will be taken apart, as its tree is out of date.
	const isGone = (group: number, root: number): boolean => {
		if (groups.isLeaf(group)) return false;
		const made = groups.edge[group]!;
		return made === none || history.isOutdatedAt(root, made);
	};
	// A group and those it is part of, the smallest first, as far as they may be judged otherwise with a node than without
	// it; null where these are large. What a node lets in may tell on all of them.
	const changedBy = (node: number, start: number, root: number): readonly number[] | null => {
		const isOpen = history.isOpen(places.leaf[node]!);
		const changed: number[] = [];
		for (let group = start; group !== none; group = groups.parent[group]!) {
			if (isGone(group, root) || (isOpen && isIndifferent(group, node))) break;
			changed.push(group);
		}
		const largest = changed.at(-1);
		return largest !== undefined && groups.hasMoreThan(largest, mostLookedAt) ? null : changed;
	};
	// What was decided of groups when they stood, the first decision first.
	const decisionsOn = (changed: readonly number[], gone: number): readonly number[] => {
		const among = new Set(changed);
		const found: number[] = [];
		for (const node of groups.nodesBelow(changed.at(-1)!)) {
			for (let edge = edges.firstOf(node); edge !== none; edge = edges.after(edge, node)) {
				const other = edges.farEnd(edge, node);
				if (other === gone || places.home[other] === none) continue;
				const group = history.groupAt(node, edge);
				if (among.has(group) && history.groupAt(other, edge) !== group) found.push(edge);
			}
		}
		return found.sort(history.compareEdges);
	};
	// From an edge on nothing that was decided holds.
	const forget = (decisions: readonly number[]) => {
		for (const edge of decisions) {
			edges.mark[edge] = undecided;
			const made = edges.note[edge]! - 1;
			if (made < 0) continue;
			groups.edge[made] = none;
			edges.note[edge] = 0;
		}
	};
	/** Looks at what was decided of groups whose first members changed; false where the tree is out of date from then on. */
	const lookAgain = (changed: readonly number[], root: number, gone = none): boolean => {
		if (changed.length === 0) return true;
		for (const group of changed) history.renew(group);
		const decisions = decisionsOn(changed, gone);
		for (const [at, edge] of decisions.entries()) {
			const [one, two] = [edges.one[edge]!, edges.two[edge]!];
			const isOutdated = history.isOutdatedAt(root, edge);
			const other = places.home[one] === root ? places.home[two]! : places.home[one]!;
			if (!isOutdated && history.isOutdatedAt(other, edge)) {
				edges.mark[edge] = undecided;
				continue;
			}
			const isMade = edges.note[edge]! > 0;
			if (isOutdated || history.mayJoin(history.groupAt(one, edge), history.groupAt(two, edge)) !== isMade) {
				if (!isOutdated) history.outdate(root, history.rankOf(edge));
				forget(decisions.slice(at));
				return false;
			}
			edges.mark[edge] = 0;
		}
		return true;
	};
	// What is above a group need not know that another one stands in its place.
	const insert = (group: number, node: number, edge: number) => {
		const leaf = places.leaf[node]!;
		const inner = history.copy(group);
		groups.left[group] = inner;
		groups.right[group] = leaf;
		groups.edge[group] = edge;
		groups.parent[inner] = group;
		groups.parent[leaf] = group;
		edges.note[edge] = group + 1;
	};
	// Edges after the one that brought a node in join nothing more; else its tree is out of date from there.
	const decide = (node: number, later: readonly number[]): boolean => {
		for (const edge of later) {
			const other = edges.farEnd(edge, node);
			if (history.isOutdatedAt(places.home[node]!, edge)) return false;
			if (history.isOutdatedAt(places.home[other]!, edge)) continue;
			const [left, right] = [history.groupAt(node, edge), history.groupAt(other, edge)];
			if (left !== right && history.mayJoin(left, right)) {
				history.outdate(places.home[node]!, history.rankOf(edge));
				return false;
			}
			edges.mark[edge] = 0;
		}
		return true;
	};
	return {
		graft(node) {
			const leaf = places.leaf[node]!;
			const own = edgesOf(node);
			for (const [at, edge] of own.entries()) {
				const other = edges.farEnd(edge, node);
				const root = places.home[other]!;
				if (history.isOutdatedAt(root, edge)) continue;
				const group = history.groupAt(other, edge);
				if (!history.mayJoin(leaf, group)) {
					edges.mark[edge] = 0;
					continue;
				}
				const changed = changedBy(node, group, root);
				if (changed === null) return 'kept';
				insert(group, node, edge);
				edges.mark[edge] = 0;
				begun.delete(leaf);
				places.home[node] = root;
				const isSame = lookAgain(changed, root);
				return decide(node, own.slice(at + 1)) && isSame ? 'grafted' : 'outdated';
			}
			begun.delete(leaf);
			return 'alone';
		},
		prune(node) {
			const leaf = places.leaf[node]!;
			const root = places.home[node]!;
			const group = groups.parent[leaf]!;
			if (group === none || groups.edge[group] === none) return false;
			if (history.isOutdatedAt(root, groups.edge[group]!)) return false;
			const changed = changedBy(node, group, root);
			if (changed === null) return false;
			const inner = groups.left[group] === leaf ? groups.right[group]! : groups.left[group]!;
			edges.note[groups.edge[group]!] = 0;
			history.takePlace(inner, group);
			history.free(leaf);
			lookAgain(changed, root, node);
			return true;
		},
	};
};
