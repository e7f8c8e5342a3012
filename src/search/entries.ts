// What is searched: rows of text with a key, sent to the search thread and found again by it.

export type SearchEntry = {
	readonly key: string;
	/** What the result shows. */
	readonly text: string;
	/** Searched too, shown only where the match is in it. */
	readonly more: string;
};

export type Hit = {
	readonly key: string;
	readonly text: string;
	/** Where the query matched, half-open, in code units of `text`. */
	readonly ranges: readonly (readonly [from: number, to: number])[];
};

export type SearchAnswer = {
	readonly query: string;
	readonly hits: readonly Hit[];
	readonly total: number;
	/** How many there are of each kind: the first word of their keys. */
	readonly counts: Readonly<Record<string, number>>;
};

/** To the thread: entries that came or changed, keys that went, which alone may be found, the words of a query. */
export type SearchOrder =
	| { readonly kind: 'put'; readonly entries: readonly SearchEntry[] }
	| { readonly kind: 'remove'; readonly keys: readonly string[] }
	| { readonly kind: 'narrow'; readonly keys: readonly string[] | null }
	| { readonly kind: 'query'; readonly query: string; readonly words: string };
