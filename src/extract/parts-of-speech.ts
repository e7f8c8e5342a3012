// Parts of speech, by wink-nlp's tagger over our own tokens.
import type { PartOfSpeech } from './reading.ts';
import type { Tape } from './tag-machine.ts';
import { lineBreak, machines, mayBe, readTaggerTokens, type TaggerToken, tagName } from './tag-words.ts';
import type { RawTokens } from './tokens.ts';
import { createWordScan } from './word-scans.ts';

/** One tag a token: that of the tagger's token over it; of several ("US-led") the last, which is its head. */
export const tagPartsOfSpeech = (text: string, tokens: RawTokens): PartOfSpeech[] => {
	const { owners, parts } = writeTape(text, tokens);
	const tags = correct(parts);
	const found: PartOfSpeech[] = new Array(tokens.count).fill('X');
	for (let part = 0; part < parts.length; part += 1) {
		const token = owners[part]!;
		const name = tagName(tags[part]!);
		const isMarkInWord = name === 'PUNCT' && tokens.text[token]!.length > parts[part]!.length;
		if (!isMarkInWord) found[token] = name;
	}
	for (const index of clitics(tokens)) if (takesVerb.has(tokens.lower[index - 1] ?? '')) found[index] = 'AUX';
	return found;
};

const clitics = createWordScan((word) => word === "'s");

// After these words "'s" is "is" or "has", elsewhere the genitive.
const takesVerb = new Set(['he', 'she', 'it', 'that', 'there', 'here', 'what', 'who', 'where', 'how', 'this', 'i']);

// The tagger's tokens in a row, each with the token of ours that it belongs to; a break of the line is one, too.
const writeTape = (text: string, { count, start, end, ...words }: RawTokens) => {
	const tokensOf = readTaggerTokens(words);
	const parts: TaggerToken[] = [];
	const owners: number[] = [];
	for (let token = 0; token < count; token += 1) {
		if (token > 0 && hasLineBreak(text, end[token - 1]!, start[token]!)) {
			parts.push(lineBreak);
			owners.push(token);
		}
		for (const part of tokensOf(token)) {
			parts.push(part);
			owners.push(token);
		}
	}
	return { owners, parts };
};

const newline = 0x0a;
const hasLineBreak = (text: string, start: number, end: number): boolean => {
	for (let index = start; index < end; index += 1) if (text.charCodeAt(index) === newline) return true;
	return false;
};

// The most likely tags, corrected by what stands around them.
const correct = (parts: readonly TaggerToken[]): Uint8Array => {
	const count = parts.length;
	const tape: Tape = { count, tags: new Uint8Array(count), hints: new Uint8Array(count) };
	for (let part = 0; part < count; part += 1) {
		tape.tags[part] = parts[part]!.tag;
		tape.hints[part] = parts[part]!.hint;
	}
	for (const machine of machines) {
		const found = machine(tape);
		for (let index = 0; index < found.length; index += 2) {
			const part = found[index]!;
			const tag = found[index + 1]!;
			if (tag < 0 || mayBe(parts[part]!, tag)) tape.tags[part] = Math.abs(tag);
		}
	}
	for (let part = 0; part < count; part += 1) if (parts[part]!.isFixed) tape.tags[part] = parts[part]!.tag;
	return tape.tags;
};
