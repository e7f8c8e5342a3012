// Items as clustering holds them, and the edges between them.
import type { Cluster } from './clustering.ts';

/** Items that hang together, and the clusters they were taken apart into. */
export type Component<Item> = { readonly nodes: readonly Node<Item>[]; readonly clusters: readonly Cluster<Item>[] };

/** An item with all that is known of it: no look-ups by name while items are compared. */
export type Node<Item> = {
	readonly item: Item;
	/** Not many: an array takes a tenth of the memory of a map. */
	edges: Edge<Item>[];
	component: Component<Item> | null;
	cluster: Cluster<Item> | undefined;
	/** The last entry of an item that was found to be unlike this one. */
	unlikeAt: number;
};

/** Between two nodes: how alike they are, and in how many blocks they stand beside each other. */
export type Edge<Item> = {
	readonly one: Node<Item>;
	readonly two: Node<Item>;
	readonly likeness: number;
	blocks: number;
};

/** The other end of an edge. */
export const farEnd = <Item>({ one, two }: Edge<Item>, node: Node<Item>): Node<Item> => (one === node ? two : one);

/** The edge that two nodes share, if there is one. */
export const edgeBetween = <Item>(left: Node<Item>, right: Node<Item>): Edge<Item> | undefined => {
	const [fewer, other] = left.edges.length <= right.edges.length ? [left, right] : [right, left];
	for (const edge of fewer.edges) if (edge.one === other || edge.two === other) return edge;
	return undefined;
};

/** Takes an edge from one of its ends. */
export const cut = <Item>(node: Node<Item>, edge: Edge<Item>) => {
	const last = node.edges.pop()!;
	if (last !== edge) node.edges[node.edges.indexOf(edge)] = last;
};
