// The run of the text as pronouns see it: who was mentioned where, as what, and who spoke last.
import type { Span } from '../../domain.ts';
import { firstPlace } from '../../lib/sorted.ts';
import { type Reading, tokenAt } from '../reading.ts';
import type { Attribution } from '../statements/attributions.ts';
import type { Cluster } from './clusters.ts';
import type { Range } from './naming.ts';
import { isAfterPreposition, isBeforeVerb } from './phrases.ts';

/** One mention of an actor, by name, phrase or resolved pronoun. */
export type Entry = Range & {
	readonly cluster: Cluster;
	readonly sentence: number;
	readonly isSubject: boolean;
	readonly isOblique: boolean;
	readonly isPossessor: boolean;
	readonly isQuoted: boolean;
	readonly isPlural: boolean;
	/** First mention of its kind in its sentence. */
	readonly isTopic: boolean;
};

export type Discourse = {
	/** For each sentence how many before it are not inside a quotation. */
	readonly narrated: Uint32Array;
	/** Sorted by token. */
	readonly entries: readonly Entry[];
	/** Contents of attributions, sorted by start; `attribution` is an index. */
	readonly contents: readonly (Span & { readonly attribution: number })[];
	readonly attributions: readonly Attribution[];
	/** Cluster of each attribution's source once it is known, by the start of the source. */
	readonly speakers: Map<number, Cluster | null>;
	/** Speakers in text order as they become known: the token of their source; null for one person without a name. */
	readonly spoken: { readonly token: number; readonly cluster: Cluster | null }[];
	/** Whose own statement the text is, if anybody's. */
	readonly issuer: Cluster | null;
};

/** A mention as an entry, its part in the sentence read off the words around it. */
export const entryOf = (reading: Reading, range: Range, cluster: Cluster, isPlural: boolean): Entry => {
	const { tokens } = reading;
	const isPossessor = tokens.lower[range.endToken] === "'s" || tokens.lower[range.endToken - 1] === "'s";
	const isOblique = isPossessor || isAfterPreposition(reading, range.firstToken);
	return {
		...range,
		cluster,
		sentence: tokens.sentence[range.firstToken]!,
		isSubject: !isPossessor && (isBeforeVerb(reading, range.endToken) || (!isOblique && isSubject(reading, range))),
		isOblique,
		isPossessor,
		isQuoted: tokens.quotation[range.firstToken]! >= 0,
		isPlural,
		isTopic: false,
	};
};

// What stands before its verb, or opens the sentence, or follows the verb of an inverted "said X".
const isSubject = (reading: Reading, { firstToken, endToken }: Range): boolean => {
	const { tokens } = reading;
	if (firstToken === reading.sentences[tokens.sentence[firstToken]!]!.firstToken) return true;
	if (tokens.text[endToken] === ',' || tokens.text[endToken] === '(') {
		const before = tokens.pos[firstToken - 1];
		return before === 'PUNCT' || before === 'SCONJ' || before === 'VERB' || before === undefined;
	}
	return /^(?:said|says|added|asked|wrote|replied|explained)$/.test(tokens.lower[firstToken - 1] ?? '');
};

/** The entries in text order, the first person and the first body of each sentence marked as its topics. */
export const inOrder = (entries: readonly Entry[]): Entry[] => {
	const seen = new Set<string>();
	return [...entries]
		.sort((a, b) => a.firstToken - b.firstToken || b.endToken - a.endToken)
		.map((entry) => {
			const key = `${entry.sentence} ${entry.cluster.kind === 'person'}`;
			if (seen.has(key)) return entry;
			seen.add(key);
			return { ...entry, isTopic: true };
		});
};

/** Counts the sentences that the narrator tells: quoted ones don't put an antecedent farther away. */
export const countNarrated = (reading: Reading): Uint32Array => {
	const narrated = new Uint32Array(reading.sentences.length + 1);
	for (const [index, sentence] of reading.sentences.entries()) {
		const { quotation } = reading.tokens;
		const isQuoted = quotation[sentence.firstToken]! >= 0 && quotation[sentence.endToken - 1]! >= 0;
		narrated[index + 1] = narrated[index]! + (isQuoted ? 0 : 1);
	}
	return narrated;
};

/** Index of the first entry that begins at or after `token`. */
export const entryAt = (entries: readonly Pick<Range, 'firstToken'>[], token: number): number =>
	firstPlace(entries.length, (index) => entries[index]!.firstToken >= token);

/** Attributions whose content holds `offset`, innermost first; at most a few. */
export const attributionsAround = (discourse: Discourse, offset: number): Attribution[] => {
	const { contents, attributions } = discourse;
	const low = firstPlace(contents.length, (index) => contents[index]!.start > offset);
	const found: Attribution[] = [];
	for (let index = low - 1; index >= 0 && index >= low - 6; index -= 1) {
		if (contents[index]!.end > offset) found.push(attributions[contents[index]!.attribution]!);
	}
	return found;
};

/** Contents of all attributions in text order. */
export const contentsOf = (attributions: readonly Attribution[]): Discourse['contents'] =>
	attributions
		.flatMap(({ content }, attribution) => content.map(({ start, end }) => ({ start, end, attribution })))
		.sort((a, b) => a.start - b.start || b.end - a.end);

/** Tokens of a span, end exclusive. */
export const rangeOf = (reading: Reading, span: Span): Range => {
	const firstToken = tokenAt(reading.tokens, span.start);
	let endToken = firstToken;
	while (endToken < reading.tokens.count && reading.tokens.start[endToken]! < span.end) endToken += 1;
	return { firstToken, endToken };
};
