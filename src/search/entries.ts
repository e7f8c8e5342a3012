// What is searched: rows of text with a key, sent to the search thread in groups and found again by it.

export type SearchEntry = {
	readonly key: string;
	/** What the result shows. */
	readonly text: string;
	/** Searched too, shown only where the match is in it. */
	readonly more: string;
	/** Of results that answer equally well the heavier one stands first. */
	readonly weight: number;
};

/** Entries that come and go together, such as a report with its statements. */
export type SearchGroup = { readonly group: string; readonly entries: readonly SearchEntry[] };

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

/** From the thread: an answer, or that one more portion of groups was taken. */
export type SearchReply = SearchAnswer | 'taken';

/** To the thread: groups as they are now (gone where they are empty), which keys alone may be found, the words of a query. */
export type SearchOrder =
	| { readonly kind: 'put'; readonly groups: readonly SearchGroup[] }
	| { readonly kind: 'narrow'; readonly keys: readonly string[] | null }
	| { readonly kind: 'query'; readonly query: string; readonly words: string };
