// Who the words of a source are: by name, title, description, writing ("a letter from X") or pronoun.
import type { Span } from '../../domain.ts';
import { documentNouns, personNouns, unnamedSources } from '../lang/en/actor-words.ts';
import type { Reading } from '../reading.ts';
import type { Cluster } from './clusters.ts';
import { type Discourse, type Entry, entryAt, rangeOf } from './discourse.ts';
import type { Range } from './naming.ts';
import { isCapitalised, isWord } from './phrases.ts';
import { isPronoun, pronounOf } from './pronouns.ts';

/** Answers for one document. `spans` are cheap: each looks at its own words and a bounded stretch before them. */
export type Resolver = { readonly clusterOf: (span: Span) => Cluster | null };

/** Resolves the sources of all attributions in text order, then answers for any span. */
export const createResolver = (reading: Reading, discourse: Discourse): Resolver => {
	const clusterOf = (span: Span): Cluster | null => {
		const range = trimRange(reading, rangeOf(reading, span));
		return range.firstToken < range.endToken ? actorOfPhrase(reading, discourse, range, speakerAt) : null;
	};
	const speakerAt = (start: number): Cluster | null => discourse.speakers.get(start) ?? null;
	const sources = discourse.attributions
		.flatMap(({ source }) => (source ? [source] : []))
		.sort((a, b) => a.start - b.start);
	const isSelf = (source: Span): boolean => isFirstPerson(reading, source);
	// "I" stands for the one quoted, whose own source may come later: those wait for a second round.
	for (const source of [...sources.filter((one) => !isSelf(one)), ...sources.filter(isSelf)]) {
		if (discourse.speakers.has(source.start)) continue;
		const cluster = clusterOf(source);
		discourse.speakers.set(source.start, cluster);
		if ((cluster || isStranger(reading, source)) && !isSelf(source))
			discourse.spoken.push({ token: rangeOf(reading, source).firstToken, cluster });
	}
	return { clusterOf: (span) => discourse.speakers.get(span.start) ?? clusterOf(span) };
};

// "a woman who got out", "another witness": one person, whom no name in the text is known for.
const isStranger = (reading: Reading, span: Span): boolean => {
	const { firstToken, endToken } = rangeOf(reading, span);
	const { lower } = reading.tokens;
	if (!/^(?:a|an|one|another)$/.test(lower[firstToken] ?? '')) return false;
	for (let at = firstToken + 1; at < Math.min(endToken, firstToken + 5); at += 1) {
		const word = lower[at]!;
		if (/^(?:of|who|from|in|at|for|with|,)$/.test(word)) return false;
		if (
			(personNouns.has(word) || unnamedSources.has(word)) &&
			!documentNouns.has(word) &&
			!/s$/.test(word.replace(/ss$/, ''))
		)
			return true;
	}
	return false;
};

const isFirstPerson = (reading: Reading, span: Span): boolean =>
	/^(?:i|we|our|my)$/i.test(reading.text.slice(span.start, span.end).split(' ', 1)[0]!);

const trimRange = (reading: Reading, { firstToken, endToken }: Range): Range => {
	let first = firstToken;
	let end = endToken;
	while (first < end && !isWord(reading.tokens.text[first]!)) first += 1;
	while (end > first && !isWord(reading.tokens.text[end - 1]!) && reading.tokens.text[end - 1] !== ')') end -= 1;
	return { firstToken: first, endToken: end };
};

type SpeakerAt = (start: number) => Cluster | null;

const actorOfPhrase = (reading: Reading, discourse: Discourse, range: Range, speakerAt: SpeakerAt): Cluster | null => {
	const { tokens } = reading;
	const word = tokens.lower[range.firstToken]!;
	const isLone = range.endToken - range.firstToken === 1;
	// "that official", "mine director Ana Berg": no pronouns.
	const isReadAlone = word === 'that' || word === 'mine';
	if (isPronoun(word) && !isShouted(tokens.text[range.firstToken]!) && (isLone || !isReadAlone)) {
		const isPossessive = /^(?:his|her|its|their|our|my|whose)$/.test(word);
		if (isLone || !isPossessive) return pronounOf(reading, discourse, range.firstToken, speakerAt);
	}
	const inside = entriesIn(discourse, range);
	const head = headOf(reading, inside, range);
	if (head.entry)
		return (
			apposedName(reading, inside, head.entry) ?? joinedName(reading, inside, head.entry, range) ?? head.entry.cluster
		);
	return actorOfNoun(reading, discourse, range, inside, head.token, speakerAt);
};

// "The government's lead negotiator, Gen. Tariq Aman": whom the description was last of is not asked where a name follows.
const apposedName = ({ tokens }: Reading, inside: readonly Entry[], head: Entry): Cluster | null => {
	if (isCapitalised(tokens.text[head.endToken - 1]!) || tokens.text[head.endToken] !== ',') return null;
	const next = inside.find(({ firstToken }) => firstToken > head.endToken);
	if (!next || next.cluster.kind === 'place' || !isCapitalised(tokens.text[next.endToken - 1]!)) return null;
	// "Dr. Hanna Sorel": a title may stand between, nothing else.
	const between = tokens.text.slice(head.endToken + 1, next.firstToken);
	const isNext = between.length <= 3 && between.every((word) => word === '.' || isCapitalised(word));
	return isNext && isCapitalised(tokens.text[head.endToken + 1]!) ? next.cluster : null;
};

// "The company's president and CEO Louis Vale": two offices of one, whose name stands at the end.
const joinedName = ({ tokens }: Reading, inside: readonly Entry[], head: Entry, range: Range): Cluster | null => {
	if (isCapitalised(tokens.text[head.endToken - 1]!) || tokens.lower[head.endToken] !== 'and') return null;
	const last = inside.at(-1)!;
	const isNamed = last.endToken === range.endToken && last.cluster.kind === 'person' && last.firstToken > head.endToken;
	if (!isNamed || !isCapitalised(tokens.text[last.endToken - 1]!)) return null;
	const between = tokens.pos.slice(head.endToken + 1, last.firstToken);
	return between.length < 5 && between.every((pos) => pos === 'NOUN' || pos === 'PROPN' || pos === 'ADJ')
		? last.cluster
		: null;
};

// "US" and "WHO" are no pronouns; "I" is one.
const isShouted = (word: string): boolean => word.length > 1 && word === word.toUpperCase();

const entriesIn = (discourse: Discourse, range: Range): Entry[] => {
	const found: Entry[] = [];
	const start = entryAt(discourse.entries, range.firstToken);
	// A span may begin inside a mention: "President X" of "former President X".
	for (let index = Math.max(0, start - 3); index < start; index += 1) {
		const entry = discourse.entries[index]!;
		if (entry.endToken > range.firstToken && entry.endToken <= range.endToken)
			found.push({ ...entry, firstToken: range.firstToken });
	}
	for (let index = start; index < discourse.entries.length; index += 1) {
		const entry = discourse.entries[index]!;
		if (entry.firstToken >= range.endToken) break;
		found.push(entry);
	}
	return found;
};

const boundary =
	/^(?:of|from|for|in|at|on|with|by|to|near|who|whom|whose|which|that|and|or|but|as|during|about|about|against|after|before|over)$/;

/** Head of the first noun phrase: the mention that ends it, or the token of its noun. */
const headOf = (reading: Reading, inside: readonly Entry[], range: Range): { entry: Entry | null; token: number } => {
	const { tokens } = reading;
	const starts = new Map<number, Entry>();
	for (const entry of inside) {
		const known = starts.get(entry.firstToken);
		// In capitals a phrase may run over the verb behind it: "LENA ORT URGED RESIDENTS".
		const isOver = entry.endToken > range.endToken && isShouted(tokens.text[range.endToken]!);
		if (!isOver && (!known || known.endToken < entry.endToken)) starts.set(entry.firstToken, entry);
	}
	let last: { entry: Entry | null; token: number } = { entry: null, token: range.firstToken };
	let index = range.firstToken;
	while (index < range.endToken) {
		const entry = starts.get(index);
		if (entry) {
			last = { entry, token: entry.endToken - 1 };
			index = Math.max(index + 1, entry.endToken);
			continue;
		}
		const word = tokens.lower[index]!;
		const pos = tokens.pos[index]!;
		if (boundary.test(word) || (!isWord(tokens.text[index]!) && word !== "'s" && word !== "'" && word !== '-')) break;
		if (
			pos === 'NOUN' ||
			pos === 'PROPN' ||
			(pos === 'ADJ' && index === range.endToken - 1) ||
			pos === 'NUM' ||
			isCapitalised(tokens.text[index]!)
		)
			last = { entry: null, token: index };
		else if (word === "'s" && last.entry) last = { entry: null, token: index };
		index += 1;
	}
	return last;
};

const actorOfNoun = (
	reading: Reading,
	discourse: Discourse,
	range: Range,
	inside: readonly Entry[],
	head: number,
	speakerAt: SpeakerAt,
): Cluster | null => {
	const { tokens } = reading;
	const noun = tokens.lower[head]!;
	const apposed = inside.find(
		(entry) => entry.firstToken > head && /^[,:–—(]$/.test(tokens.text[entry.firstToken - 1]!),
	);
	if (apposed && !documentNouns.has(noun) && (apposed.cluster.kind === 'person' || !personNouns.has(noun)))
		return apposed.cluster;
	if (documentNouns.has(noun)) return authorOf(reading, discourse, range, inside, head, speakerAt);
	const behind = inside.find((entry) => entry.firstToken > head && entry.cluster.kind === 'person' && !entry.isOblique);
	if (behind && personNouns.has(noun)) return behind.cluster;
	if (unnamedSources.has(noun) || personNouns.has(noun)) return ageOf(reading, discourse, range, head);
	const only = inside.length === 1 ? inside[0]! : null;
	return only && !only.isOblique ? only.cluster : null;
};

// "A Defense Department statement", "a letter from Gen. Lee", "his proposal", "the union's report".
const authorOf = (
	reading: Reading,
	discourse: Discourse,
	range: Range,
	inside: readonly Entry[],
	head: number,
	speakerAt: SpeakerAt,
): Cluster | null => {
	const { lower } = reading.tokens;
	const owner = inside.findLast((entry) => entry.endToken <= head);
	if (owner) return owner.cluster;
	if (/^(?:his|her|its|their|our|my)$/.test(lower[range.firstToken]!))
		return pronounOf(reading, discourse, range.firstToken, speakerAt);
	const maker = inside.find((entry) => entry.firstToken > head);
	if (!maker) return null;
	const link = lower.slice(head + 1, maker.firstToken).find((word) => /^(?:from|by|of|on)$/.test(word));
	return link && link !== 'on' ? maker.cluster : null;
};

// "the 52-year-old": the person named last.
const ageOf = (reading: Reading, discourse: Discourse, range: Range, head: number): Cluster | null => {
	const { lower } = reading.tokens;
	if (lower[range.firstToken] !== 'the' || !/year-old|^old$/.test(lower[head]!)) return null;
	const index = entryAt(discourse.entries, range.firstToken);
	return (
		discourse.entries.slice(Math.max(0, index - 8), index).findLast((entry) => entry.cluster.kind === 'person')
			?.cluster ?? null
	);
};
