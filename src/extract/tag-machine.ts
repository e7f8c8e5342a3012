// One of the tagger's machines: it runs over parts of speech and corrects some. The same steps as wink-nlp's automaton,
// over tables of numbers in place of objects.

/** What a machine reads: for each token its part of speech so far, and the hint that the word gives in its place (or 0). */
export type Tape = { readonly count: number; readonly tags: Uint8Array; readonly hints: Uint8Array };

/** Where parts of speech are to be corrected: token and part of speech by turns; negative: whatever the word is else. */
export type Machine = (tape: Tape) => readonly number[];

// How the model writes events: parts of speech as they are, hints and signals from these numbers on.
const writtenHint = 1_080_000;
const writtenOtherwise = 2_070_003;
const mostTags = 32;
const mostHints = 96;
const otherwise = mostTags + mostHints;
const end = otherwise + 1;
const columns = end + 1;
/** No part of speech at all: such a token is passed over. */
const unknown = 0;

type States = Readonly<Record<string, Readonly<Record<string, number>>>>;
type Exported = readonly [number, number, States, Record<string, string>, Record<string, readonly [number, number]>];

/** Reads a machine as the model package exports it. */
export const readMachine = (json: string): Machine => {
	const [, lastState, states, names, marks] = JSON.parse(json) as Exported;
	const next = new Int16Array((lastState + 1) * columns);
	const name = new Int8Array(lastState + 1);
	const before = new Int8Array(lastState + 1);
	const isLast = new Uint8Array(lastState + 1);
	for (const [state, steps] of Object.entries(states))
		for (const [event, target] of Object.entries(steps)) {
			const column = columnOf(Number(event));
			if (column >= 0) next[Number(state) * columns + column] = target;
		}
	for (const [state, tag] of Object.entries(names)) {
		isLast[Number(state)] = 1;
		name[Number(state)] = Number(tag);
		before[Number(state)] = marks[state]?.[0] ?? 0;
	}
	return createMachine({ next, name, before, isLast });
};

const columnOf = (event: number): number => {
	if (event === writtenOtherwise) return otherwise;
	if (event >= 0 && event < mostTags) return event;
	return event >= writtenHint && event < writtenHint + mostHints ? mostTags + event - writtenHint : -1;
};

type Tables = {
	/** State after a state and an event; 0 is the root. */
	readonly next: Int16Array;
	/** Part of speech that a last state gives; negative where it holds for words that never have it, too. */
	readonly name: Int8Array;
	/** Tokens of the pattern before the one that is corrected. */
	readonly before: Int8Array;
	readonly isLast: Uint8Array;
};

// Greedy: the longest pattern from the leftmost token; after it, on behind it.
const createMachine = ({ next, name, before, isLast }: Tables): Machine => {
	const found: number[] = [];
	let first = 0;
	const correct = (state: number): void => {
		if (name[state] !== 0) found.push(first + before[state]!, name[state]!);
	};
	return ({ count, tags, hints }) => {
		found.length = 0;
		let state = 0;
		let otherwiseAt = 0;
		let otherwiseState = 0;
		for (let from = 0; from <= count; from += 1) {
			for (let token = from, isOver = false; token <= count && !isOver; token += 1) {
				const isEnd = token === count;
				if (!isEnd && tags[token] === unknown) continue;
				const event = isEnd ? end : hints[token] === 0 ? tags[token]! : mostTags + hints[token]!;
				let reached = next[state * columns + event]!;
				if (state === 0) first = token;
				isOver = reached === 0 || isLast[reached] === 1;
				if (reached !== 0 && isOver) {
					correct(reached);
					from = token;
					reached = 0;
					otherwiseState = 0;
				} else if (isOver && otherwiseState !== 0) {
					correct(otherwiseState);
					from = otherwiseAt;
					otherwiseState = 0;
				}
				state = reached;
				const fallback = next[state * columns + otherwise]!;
				if (fallback !== 0) {
					otherwiseAt = token;
					otherwiseState = fallback;
				}
			}
		}
		return found;
	};
};
