// Words that a stage looks for, found without a look at every token: a question about words is answered once a word, and
// one walk through a text's tokens notes where each question holds. Stages then go from find to find.
import { createWordMemory, inLowerCase, type NumberedWords, type WordList, wordsInList } from './words.ts';

/** A question about a word, by its lower case and as written. */
export type WordQuestion = (lower: string, written: string) => boolean;

/** The tokens, in order, whose word is one that is looked for. */
export type WordScan = (tokens: NumberedWords) => readonly number[];

/** Answers a question about a token's word. */
export type WordTest = (tokens: NumberedWords, token: number) => boolean;

const questions: WordQuestion[] = [];
/** Stands for the questions so far: what is kept of a word holds for these. */
let asked: object = {};
const none: readonly number[] = [];
const noFinds: readonly number[] = [];

const memory = createWordMemory<readonly number[]>();
/** Finds of a text by question; by a column of its tokens, which all stages share. */
const findsOf = new WeakMap<Int32Array, { readonly asked: object; readonly finds: readonly (readonly number[])[] }>();

/** A scan for the words that answer a question with yes. The answer must hang on the word alone. */
export const createWordScan = (question: WordQuestion): WordScan => {
	const id = questions.length;
	questions.push(question);
	asked = {};
	return (tokens) => findsIn(tokens)[id] ?? noFinds;
};

const findsIn = (tokens: NumberedWords): readonly (readonly number[])[] => {
	const known = findsOf.get(tokens.word);
	if (known !== undefined && known.asked === asked) return known.finds;
	const finds = walk(tokens);
	findsOf.set(tokens.word, { asked, finds });
	return finds;
};

const walk = ({ list, word, text }: NumberedWords): number[][] => {
	const finds: number[][] = [];
	const known = memory(asked, list);
	for (let token = 0; token < word.length; token += 1) {
		const number = word[token]!;
		let answers = number < 0 ? undefined : known[number];
		if (answers === undefined) {
			answers = answersOf(text[token]!);
			if (number >= 0) known[number] = answers;
		}
		for (let index = 0; index < answers.length; index += 1) {
			const id = answers[index]!;
			const found = finds[id];
			if (found === undefined) finds[id] = [token];
			else found.push(token);
		}
	}
	return finds;
};

const answersOf = (written: string): readonly number[] => {
	const lower = inLowerCase(written);
	const answers: number[] = [];
	for (const [id, question] of questions.entries()) if (question(lower, written)) answers.push(id);
	return answers.length === 0 ? none : answers;
};

/** Index of the first find at or behind a token. */
export const firstFind = (finds: readonly number[], token: number): number => {
	let low = 0;
	let high = finds.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (finds[middle]! < token) low = middle + 1;
		else high = middle;
	}
	return low;
};

/** Whether a find lies among the tokens `first` to `end` (exclusive). */
export const hasFind = (finds: readonly number[], first: number, end: number): boolean => {
	const next = finds[firstFind(finds, first)];
	return next !== undefined && next < end;
};

const unasked = 0;
const nothing = 1;
const mostFacts = 60_000;

/**
 * What there is to know of the word at a token, asked once a word; undefined where there is nothing. The answer must
 * hang on the word alone.
 */
export const createWordFact = <Fact>(
	ask: (lower: string, written: string) => Fact | undefined,
): ((tokens: NumberedWords, token: number) => Fact | undefined) => {
	const kept = new WeakMap<WordList, { readonly answers: Uint16Array; readonly facts: Fact[] }>();
	let list: WordList | null = null;
	let answers: Uint16Array = new Uint16Array(0);
	let facts: Fact[] = [];
	const learn = (number: number, fact: Fact | undefined): Fact | undefined => {
		if (fact === undefined) answers[number] = nothing;
		else if (facts.length < mostFacts) answers[number] = nothing + facts.push(fact);
		return fact;
	};
	return (tokens, token) => {
		const number = tokens.word[token];
		if (number === undefined) return undefined;
		const written = tokens.text[token]!;
		if (number < 0) return ask(inLowerCase(written), written);
		if (tokens.list !== list) {
			list = tokens.list;
			const known = kept.get(list) ?? { answers: new Uint16Array(wordsInList), facts: [] };
			kept.set(list, known);
			({ answers, facts } = known);
		}
		const answer = answers[number]!;
		if (answer === unasked) return learn(number, ask(inLowerCase(written), written));
		return answer === nothing ? undefined : facts[answer - nothing - 1];
	};
};

const yes = 1;
const no = 2;

/** A test of the word at a token, asked once a word. The answer must hang on the word alone. */
export const createWordTest = (question: WordQuestion): WordTest => {
	const kept = new WeakMap<WordList, Uint8Array>();
	let list: WordList | null = null;
	let answers: Uint8Array = new Uint8Array(0);
	const ask = (written: string): boolean => question(inLowerCase(written), written);
	return (tokens, token) => {
		const number = tokens.word[token];
		if (number === undefined) return false;
		if (number < 0) return ask(tokens.text[token]!);
		if (tokens.list !== list) {
			list = tokens.list;
			answers = kept.get(list) ?? new Uint8Array(wordsInList);
			kept.set(list, answers);
		}
		if (answers[number] === 0) answers[number] = ask(tokens.text[token]!) ? yes : no;
		return answers[number] === yes;
	};
};
