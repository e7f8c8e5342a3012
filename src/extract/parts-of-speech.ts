// Parts of speech, by wink-nlp's tagger laid over our own tokens.
import model from 'wink-eng-lite-web-model';
import winkNlp from 'wink-nlp';
import type { PartOfSpeech } from './reading.ts';
import type { RawTokens } from './tokens.ts';

const nlp = winkNlp(model, ['pos']);

/** One tag a token: that of the tagger's token over it; of several ("US-led") the last, which is its head. */
export const tagPartsOfSpeech = (text: string, tokens: RawTokens): PartOfSpeech[] => {
	const tags: PartOfSpeech[] = new Array(tokens.count).fill('X');
	if (tokens.count === 0) return tags;
	const tagged = nlp.readDoc(text).tokens();
	const words = tagged.out(nlp.its.value) as string[];
	const gaps = tagged.out(nlp.its.precedingSpaces) as string[];
	const found = tagged.out(nlp.its.pos) as unknown as PartOfSpeech[];
	let offset = 0;
	let token = 0;
	for (const [index, word] of words.entries()) {
		const start = offset + gaps[index]!.length;
		offset = start + word.length;
		while (token < tokens.count && tokens.end[token]! <= start) token += 1;
		for (let inside = token; inside < tokens.count && tokens.start[inside]! < offset; inside += 1) {
			const isMarkInWord = found[index] === 'PUNCT' && tokens.end[inside]! - tokens.start[inside]! > word.length;
			if (!isMarkInWord) tags[inside] = found[index]!;
		}
	}
	return tags;
};
