// Parts of speech, by wink-nlp's tagger over our own tokens.
import model from 'wink-eng-lite-web-model';
import winkNlp from 'wink-nlp';
import type { PartOfSpeech } from './reading.ts';
import type { RawTokens } from './tokens.ts';

const nlp = winkNlp(model, ['pos']);

/** One tag a token: that of the tagger's token over it; of several ("US-led") the last, which is its head. */
export const tagPartsOfSpeech = (text: string, tokens: RawTokens): PartOfSpeech[] => {
	const tags: PartOfSpeech[] = new Array(tokens.count).fill('X');
	if (tokens.count === 0) return tags;
	// The tagger gets our tokens parted by blanks: how it splits words itself hangs on what it has read before, and
	// the same text must always be read alike.
	const tagged = nlp.readDoc(partedByBlanks(text, tokens)).tokens();
	const words = tagged.out(nlp.its.value) as string[];
	const gaps = tagged.out(nlp.its.precedingSpaces) as string[];
	const found = tagged.out(nlp.its.pos) as unknown as PartOfSpeech[];
	let offset = 0;
	let token = 0;
	let tokenEnd = given(tokens.text[0]!).length;
	for (const [index, word] of words.entries()) {
		const start = offset + gaps[index]!.length;
		offset = start + word.length;
		while (token + 1 < tokens.count && tokenEnd <= start) {
			token += 1;
			tokenEnd += 1 + given(tokens.text[token]!).length;
		}
		const isMarkInWord = found[index] === 'PUNCT' && tokens.text[token]!.length > word.length;
		if (!isMarkInWord) tags[token] = found[index]!;
	}
	for (let index = 1; index < tokens.count; index += 1) {
		if (tokens.lower[index] === "'s" && takesVerb.has(tokens.lower[index - 1]!)) tags[index] = 'AUX';
	}
	return tags;
};

// After these words "'s" is "is" or "has", elsewhere the genitive.
const takesVerb = new Set(['he', 'she', 'it', 'that', 'there', 'here', 'what', 'who', 'where', 'how', 'this', 'i']);

// The tagger’s time grows with the square of a word’s length.
const longest = 200;
const given = (word: string): string => (word.length > longest ? word.slice(0, longest) : word);

const partedByBlanks = (text: string, { count, start, end, text: words }: RawTokens): string => {
	let parted = '';
	for (let token = 0; token < count; token += 1) {
		if (token > 0) parted += text.slice(end[token - 1]!, start[token]!).includes('\n') ? '\n' : ' ';
		parted += given(words[token]!);
	}
	return parted.replaceAll('’', "'");
};
