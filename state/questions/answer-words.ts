// The words of the sentences of one report that may answer, held together: each word once, with the sentences that have
// it as bits. As lists of their own they would take three times as much.

const none: readonly number[] = [];

// Whose words were asked for last: a sentence is asked for them again and again while it is held against a question.
let lastWords: AnswerWords | null = null;
let lastAt = 0;
let lastTerms = none;

export class AnswerWords {
	/** All words, ascending, and behind them of each the sentences that have it. */
	readonly #numbers: Int32Array;

	/** The words of sentences, each list ascending. */
	constructor(lists: readonly (readonly number[])[]) {
		const having = new Map<number, number>();
		for (const [at, terms] of lists.entries()) {
			for (const term of terms) having.set(term, (having.get(term) ?? 0) | (1 << at));
		}
		const words = [...having.keys()].sort((left, right) => left - right);
		this.#numbers = Int32Array.from([...words, ...words.map((word) => having.get(word)!)]);
	}

	/** All of them, ascending. */
	all(): readonly number[] {
		return Array.from(this.#numbers.subarray(0, this.#numbers.length >> 1));
	}

	/** Those of one sentence, ascending. */
	termsOf(at: number): readonly number[] {
		if (lastWords === this && lastAt === at) return lastTerms;
		const numbers = this.#numbers;
		const count = numbers.length >> 1;
		const bit = 1 << at;
		const terms: number[] = [];
		for (let word = 0; word < count; word += 1) if ((numbers[count + word]! & bit) !== 0) terms.push(numbers[word]!);
		lastWords = this;
		lastAt = at;
		lastTerms = terms;
		return terms;
	}

	/** The sentences that have any of some words, which ascend: one bit each. */
	having(terms: readonly number[]): number {
		const numbers = this.#numbers;
		const count = numbers.length >> 1;
		let [found, word] = [0, 0];
		for (const term of terms) {
			while (word < count && numbers[word]! < term) word += 1;
			if (word < count && numbers[word] === term) found |= numbers[count + word]!;
		}
		return found;
	}
}
