// What the model knows of each token before it looks at any cue: hashes and classes in parallel columns.
import { hashFolded } from '../../names/fold.ts';
import { type WordClasses, wordClassOf } from '../../names/word-classes.ts';
import { type PartOfSpeech, partsOfSpeech, type Reading } from '../../reading.ts';
import { createWordMemory } from '../../words.ts';
import { hashText, mix } from './hash.ts';
import { type Lexicon, type Rate, stemKey, unknownRate, wordKey } from './lexicon.ts';

/** Classes of marks; 0 is a word. */
export const mark = {
	word: 0,
	comma: 1,
	stop: 2,
	semicolon: 3,
	colon: 4,
	dash: 5,
	quoteOpens: 6,
	quoteCloses: 7,
	bracketOpens: 8,
	bracketCloses: 9,
	other: 10,
} as const;

/** Whether a mark parts clauses or sentences: commas, stops, colons, dashes. */
export const isSeparator = (code: number): boolean => code >= mark.comma && code <= mark.dash;

const markOfText: Readonly<Record<string, number>> = {
	',': mark.comma,
	'.': mark.stop,
	'?': mark.stop,
	'!': mark.stop,
	'…': mark.stop,
	'...': mark.stop,
	';': mark.semicolon,
	':': mark.colon,
	'—': mark.dash,
	'–': mark.dash,
	'-': mark.dash,
	'--': mark.dash,
	'“': mark.quoteOpens,
	'”': mark.quoteCloses,
	'(': mark.bracketOpens,
	'[': mark.bracketOpens,
	')': mark.bracketCloses,
	']': mark.bracketCloses,
};

/** Codes of the parts of speech in `Columns.pos`. */
export const posCode = Object.fromEntries(partsOfSpeech.map((tag, index) => [tag, index])) as Readonly<
	Record<PartOfSpeech, number>
>;

export type Columns = {
	readonly count: number;
	readonly word: Int32Array;
	readonly stem: Int32Array;
	readonly suffix: Int32Array;
	readonly pos: Uint8Array;
	readonly shape: Uint8Array;
	readonly mark: Uint8Array;
	/** Rate as a cue: of the word in the low four bits, of its stem in the high four. */
	readonly rate: Uint8Array;
	/** Class of the word among words used alike, fine and coarse; 0 for rare words. */
	readonly fine: Uint16Array;
	readonly coarse: Uint8Array;
};

/** What is known of a word by itself. */
type WordFacts = {
	readonly word: number;
	readonly stem: number;
	readonly suffix: number;
	readonly mark: number;
	readonly rate: number;
	readonly fine: number;
	readonly coarse: number;
};

/** Looks a lower-case word up. */
export type Vocabulary = (word: string) => WordFacts;

/** A vocabulary over a lexicon and word classes. */
export const createVocabulary =
	(lexicon: Lexicon, classes: WordClasses): Vocabulary =>
	(word) =>
		factsOf(word, lexicon, classes);

const memory = createWordMemory<WordFacts>();

const factsOf = (word: string, lexicon: Lexicon, classes: WordClasses): WordFacts => {
	const key = wordKey(word);
	const stem = stemKey(word);
	const fine = wordClassOf(classes, hashFolded(word));
	const wordRate: Rate = lexicon.words.get(key) ?? unknownRate;
	const stemRate: Rate = lexicon.stems.get(stem) ?? unknownRate;
	return {
		word: /\d/.test(word) ? hashText(word.replace(/\d/g, '0')) : key,
		stem,
		suffix: mix(hashText(word.slice(-3)), 3),
		mark: markOfText[word] ?? (/[\p{L}\p{N}]/u.test(word) ? mark.word : mark.other),
		rate: wordRate | (stemRate << 4),
		fine,
		coarse: fine === 0 ? 0 : classes.coarse[fine - 1]! + 1,
	};
};

const shapeOf = (text: string, isSentenceStart: boolean): number => {
	const code = text.charCodeAt(0);
	if (code >= 48 && code <= 57) return 1;
	if (code >= 97 && code <= 122) return 2;
	const isCapital = (code >= 65 && code <= 90) || (code > 191 && text.charAt(0) !== text.charAt(0).toLowerCase());
	if (!isCapital) return 0;
	if (text.length > 1 && text === text.toUpperCase()) return 3;
	return isSentenceStart ? 4 : 5;
};

/** The columns of one document. */
export const readColumns = (reading: Reading, vocabulary: Vocabulary): Columns => {
	const { tokens, sentences, quotations } = reading;
	const { count } = tokens;
	const columns = {
		count,
		word: new Int32Array(count),
		stem: new Int32Array(count),
		suffix: new Int32Array(count),
		pos: new Uint8Array(count),
		shape: new Uint8Array(count),
		mark: new Uint8Array(count),
		rate: new Uint8Array(count),
		fine: new Uint16Array(count),
		coarse: new Uint8Array(count),
	};
	const known = memory(vocabulary, tokens.list);
	for (let token = 0; token < count; token += 1) {
		const facts = known[tokens.word[token]!] ?? vocabulary(tokens.lower[token]!);
		if (tokens.word[token]! >= 0) known[tokens.word[token]!] = facts;
		columns.word[token] = facts.word;
		columns.stem[token] = facts.stem;
		columns.suffix[token] = facts.suffix;
		columns.mark[token] = facts.mark;
		columns.rate[token] = facts.rate;
		columns.fine[token] = facts.fine;
		columns.coarse[token] = facts.coarse;
		columns.pos[token] = posCode[tokens.pos[token]!];
		const isStart = sentences[tokens.sentence[token]!]!.firstToken === token;
		columns.shape[token] = shapeOf(tokens.text[token]!, isStart);
	}
	for (const { firstToken, endToken, isOpen } of quotations) {
		columns.mark[firstToken] = mark.quoteOpens;
		if (!isOpen) columns.mark[endToken - 1] = mark.quoteCloses;
	}
	return columns;
};
