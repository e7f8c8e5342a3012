// Items that go with others and tie nothing together: each follows the one it is most like.
import { none } from './edge-store.ts';
import type { Neighbourhood } from './neighbourhood.ts';

export const createFollowers = <Item>(
	{ edges, item }: Neighbourhood<Item>,
	compare: (left: Item, right: Item) => number,
	isFollower: (item: Item) => boolean,
) => {
	/** Whom each follower goes with; `none` where with nobody. */
	const homes = new Map<number, number>();
	const following = new Map<number, Set<number>>();
	const lost = new Set<number>();
	let followed = new Set<number>();

	const release = (follower: number) => {
		const before = homes.get(follower) ?? none;
		if (before === none) return;
		const others = following.get(before);
		others?.delete(follower);
		if (others?.size === 0) following.delete(before);
		followed.add(before);
	};
	const nearest = (follower: number): number => {
		let best = none;
		let most = 0;
		for (let edge = edges.firstOf(follower); edge !== none; edge = edges.after(edge, follower)) {
			const other = edges.farEnd(edge, follower);
			const likeness = edges.likeness[edge]!;
			if (homes.has(other) || likeness < most) continue;
			if (likeness === most && best !== none && compare(item(best), item(other)) > 0) continue;
			best = other;
			most = likeness;
		}
		return best;
	};
	return {
		/** Whether it is one of these that came. */
		begin(node: number): boolean {
			if (!isFollower(item(node))) return false;
			homes.set(node, none);
			lost.add(node);
			return true;
		},
		/** Whether it is one of these that goes. */
		end(node: number): boolean {
			// Another one may come in the place of who goes.
			for (const follower of following.get(node) ?? []) {
				homes.set(follower, none);
				lost.add(follower);
			}
			following.delete(node);
			followed.delete(node);
			if (!homes.has(node)) return false;
			release(node);
			homes.delete(node);
			lost.delete(node);
			return true;
		},
		/** Whether an edge that comes or goes is one of a follower. */
		takes(edge: number): boolean {
			const ends = [edges.one[edge]!, edges.two[edge]!].filter((node) => homes.has(node));
			for (const node of ends) lost.add(node);
			return ends.length > 0;
		},
		/** Lets those whose edges changed look for the one they go with. */
		settle() {
			for (const follower of lost) {
				const home = nearest(follower);
				if (home === homes.get(follower)) continue;
				release(follower);
				homes.set(follower, home);
				if (home === none) continue;
				followed.add(home);
				const others = following.get(home);
				if (others === undefined) following.set(home, new Set([follower]));
				else others.add(follower);
			}
			lost.clear();
		},
		/** Those that others follow, or no longer follow, since this was last asked. */
		takeFollowed(): ReadonlySet<number> {
			const taken = followed;
			followed = new Set();
			return taken;
		},
		/** Nodes with all that follow them. */
		withThem: (nodes: readonly number[]): readonly number[] =>
			following.size === 0 ? nodes : nodes.flatMap((node) => [node, ...(following.get(node) ?? [])]),
	};
};
