// What clusters are made by and told as: the rules of one kind of item, and what came of them. Types only.

export type Clustering<Item extends { readonly id: string }> = {
	/** Numbers of the blocks an item stands in: few, for each costs up to twice `reach` comparisons. */
	readonly blocks: (item: Item) => Iterable<number>;
	/** Total order of items: only neighbours within `reach` in a block are compared, so that big blocks stay cheap. */
	readonly compare: (left: Item, right: Item) => number;
	readonly reach: number;
	/** Symmetric and pure: how well these two belong together; they do above 0. */
	readonly likeness: (left: Item, right: Item) => number;
	/** Takes a component apart where not all of it belongs together; items come in canonical order. */
	readonly split: (items: readonly Item[], linked: Linked) => readonly (readonly Item[])[];
};

/** The ids an item has an edge to. */
export type Linked = (id: string) => Iterable<string>;

/** Its items in canonical order. A cluster that changes is replaced, never edited. */
export type Cluster<Item> = { readonly items: readonly Item[] };

export type Clusters<Item> = {
	readonly put: (item: Item) => void;
	readonly remove: (id: string) => void;
	readonly has: (id: string) => boolean;
	/** An edge that does not come from likeness; undone by `unlink`. */
	readonly link: (left: string, right: string) => void;
	readonly unlink: (left: string, right: string) => void;
	/** Asks anew how a component splits, and tells its cluster again, although its items stayed as they were. */
	readonly touch: (id: string) => void;
	/** Recomputes touched components while it may. True when none is left. */
	readonly settle: (mayContinue: () => boolean, changed: ClusterChange<Item>) => boolean;
	readonly clusterOf: (id: string) => Cluster<Item> | undefined;
};

/** Told once for each set of components that was recomputed: `gone` clusters no longer hold, `made` ones now do. */
export type ClusterChange<Item> = (gone: readonly Cluster<Item>[], made: readonly Cluster<Item>[]) => void;
