// Parts of speech, by wink-nlp's tagger laid over our own tokens.
import model from 'wink-eng-lite-web-model';
import winkNlp from 'wink-nlp';
import type { PartOfSpeech } from './reading.ts';
import type { RawTokens } from './tokens.ts';

const nlp = winkNlp(model, ['pos']);

/** One tag a token: that of the tagger's token over the same first character. */
export const tagPartsOfSpeech = (text: string, tokens: RawTokens): PartOfSpeech[] => {
	const tags: PartOfSpeech[] = new Array(tokens.count).fill('X');
	if (tokens.count === 0) return tags;
	const tagged = nlp.readDoc(text).tokens();
	const values = tagged.out(nlp.its.value) as string[];
	const winkTags = tagged.out(nlp.its.pos) as unknown as PartOfSpeech[];
	let offset = 0;
	let token = 0;
	for (const [index, value] of values.entries()) {
		const found = findNear(text, value, offset);
		if (found < 0) continue;
		offset = found + value.length;
		while (token < tokens.count && tokens.end[token]! <= found) token += 1;
		// A token of ours may hold several of the tagger's ("US-led"): the last wins, which is its head.
		for (let inside = token; inside < tokens.count && tokens.start[inside]! < offset; inside += 1) {
			if (winkTags[index] !== 'PUNCT' || tokens.end[inside]! - tokens.start[inside]! <= value.length) {
				if (winkTags[index] !== ('SPACE' as string)) tags[inside] = winkTags[index]!;
			}
		}
	}
	return tags;
};

// The tagger keeps its words as written; the window only guards against one that it altered.
const findNear = (text: string, value: string, offset: number): number => {
	let at = offset;
	while (at < text.length && text.charCodeAt(at) <= 32) at += 1;
	if (text.startsWith(value, at)) return at;
	const found = text.slice(at, at + 64 + value.length).indexOf(value);
	return found < 0 ? -1 : at + found;
};
