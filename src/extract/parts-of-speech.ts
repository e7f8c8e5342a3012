// Parts of speech, by wink-nlp's tagger over our own tokens.
import type { PartOfSpeech } from './reading.ts';
import { machines, mayBe, type TaggerTape, tagName, writeTape } from './tag-words.ts';
import type { RawTokens } from './tokens.ts';
import { createWordScan } from './word-scans.ts';

/** One tag a token: that of the tagger's token over it; of several ("US-led") the last, which is its head. */
export const tagPartsOfSpeech = (text: string, tokens: RawTokens): PartOfSpeech[] => {
	const { start, end } = tokens;
	const tape = writeTape(tokens, (token) => token > 0 && hasLineBreak(text, end[token - 1]!, start[token]!));
	correct(tape);
	const found: PartOfSpeech[] = new Array(tokens.count).fill('X');
	for (let part = 0; part < tape.count; part += 1) {
		const token = tape.owner[part]!;
		const name = tagName(tape.tags[part]!);
		const isMarkInWord = name === 'PUNCT' && tokens.text[token]!.length > tape.length[part]!;
		if (!isMarkInWord) found[token] = name;
	}
	for (const index of clitics(tokens)) if (takesVerb.has(tokens.lower[index - 1] ?? '')) found[index] = 'AUX';
	return found;
};

const clitics = createWordScan((word) => word === "'s");

// After these words "'s" is "is" or "has", elsewhere the genitive.
const takesVerb = new Set(['he', 'she', 'it', 'that', 'there', 'here', 'what', 'who', 'where', 'how', 'this', 'i']);

const newline = 0x0a;
const hasLineBreak = (text: string, start: number, end: number): boolean => {
	for (let index = start; index < end; index += 1) if (text.charCodeAt(index) === newline) return true;
	return false;
};

// The most likely tags, corrected by what stands around them.
const correct = (tape: TaggerTape): void => {
	const likely = tape.tags.slice(0, tape.count);
	for (const machine of machines) {
		const found = machine(tape);
		for (let index = 0; index < found.length; index += 2) {
			const part = found[index]!;
			const tag = found[index + 1]!;
			if (tag < 0 || mayBe(tape.normal[part]!, tag)) tape.tags[part] = Math.abs(tag);
		}
	}
	for (let part = 0; part < tape.count; part += 1) if (tape.isFixed[part] === 1) tape.tags[part] = likely[part]!;
};
