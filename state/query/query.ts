// What a query is once it has been read: words, fields, and how they go together. Reading it is `parse.ts`,
// answering it `match.ts`.

/** How a word must occur: `loose` anywhere in the text, forgiving slips where nothing has it as typed. */
export type WordMode = 'loose' | 'exact' | 'start' | 'end' | 'whole';

export type Comparison = '=' | '<' | '<=' | '>' | '>=';

/** A part of the query's text, half-open. */
export type Place = { readonly at: number; readonly end: number };

export type WordTest = Place & { readonly kind: 'word'; readonly mode: WordMode; readonly text: string };

/** `values` are alternatives: one of them must hold. */
export type FieldTest = Place & {
	readonly kind: 'field';
	readonly field: string;
	readonly comparison: Comparison;
	readonly values: readonly string[];
};

export type Query =
	| WordTest
	| FieldTest
	| { readonly kind: 'all'; readonly parts: readonly Query[] }
	| { readonly kind: 'any'; readonly parts: readonly Query[] }
	| { readonly kind: 'not'; readonly part: Query };

/** What is wrong with a query, and where in its text. */
export type QueryProblem = Place & { readonly what: string };

/** `query` holds what could be understood; where there is a problem, that is not all of it. */
export type ParsedQuery = { readonly query: Query; readonly problem: QueryProblem | null };

/** Everything matches. */
export const emptyQuery: Query = { kind: 'all', parts: [] };

/** Whether a query asks for nothing. */
export const isEmptyQuery = (query: Query): boolean => query.kind === 'all' && query.parts.length === 0;

/** The words and fields of a query that are wanted, not those it excludes. */
export const wantedTests = (query: Query): readonly (WordTest | FieldTest)[] => {
	switch (query.kind) {
		case 'word':
		case 'field':
			return [query];
		case 'not':
			return [];
		case 'all':
		case 'any':
			return query.parts.flatMap(wantedTests);
	}
};

/** The words that every answer must have, loosely: what a ranked search goes by. The rest of the query only narrows. */
export const rankedWords = (query: Query): readonly WordTest[] => {
	const parts = query.kind === 'all' ? query.parts : [query];
	return parts.flatMap((part) => (part.kind === 'word' && part.mode === 'loose' ? [part] : []));
};

/** The query without its ranked words. */
export const narrowingPart = (query: Query): Query => {
	const ranked = new Set<Query>(rankedWords(query));
	const parts = (query.kind === 'all' ? query.parts : [query]).filter((part) => !ranked.has(part));
	return parts.length === 1 ? parts[0]! : { kind: 'all', parts };
};
