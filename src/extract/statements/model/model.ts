// The trained statement model as it lies in memory, and its decoder.
import type { WordClasses } from '../../names/word-classes.ts';
import { createVocabulary, type Vocabulary } from './columns.ts';
import type { Lexicon } from './lexicon.ts';
import { decodeTable, type WeightTable } from './table.ts';

export type StatementModel = {
	readonly lexicon: Lexicon;
	readonly vocabulary: Vocabulary;
	/** Stage one: is it a cue; if so, of speech (rather than of thought or deed). */
	readonly cues: WeightTable;
	/** Stage two: labels over the cue's window. */
	readonly spans: WeightTable;
};

/** The names of its files under `src/extract/weights/`. */
export const statementFiles = {
	lexicon: 'statement-lexicon.bin',
	cues: 'statement-cues.bin',
	spans: 'statement-spans.bin',
} as const;

/** Bytes of a lexicon: two counts, then for words and for stems the sorted hashes and the rates. */
export const encodeLexicon = (lexicon: Lexicon): Uint8Array => {
	const parts = [lexicon.words, lexicon.stems].map((rates) => [...rates].sort((a, b) => a[0] - b[0]));
	const total = parts.reduce((sum, part) => sum + part.length * 5, 8);
	const bytes = new Uint8Array(total);
	const view = new DataView(bytes.buffer);
	let offset = 0;
	for (const part of parts) {
		view.setUint32(offset, part.length, true);
		offset += 4;
		for (const [hash, rate] of part) {
			view.setInt32(offset, hash, true);
			bytes[offset + 4] = rate;
			offset += 5;
		}
	}
	return bytes;
};

/** Reads a lexicon that `encodeLexicon` wrote. */
export const decodeLexicon = (bytes: Uint8Array): Lexicon => {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	let offset = 0;
	const read = () => {
		const rates = new Map<number, number>();
		const size = view.getUint32(offset, true);
		offset += 4;
		for (let index = 0; index < size; index += 1, offset += 5) {
			rates.set(view.getInt32(offset, true), bytes[offset + 4]!);
		}
		return rates;
	};
	return { words: read(), stems: read() };
};

/** Decodes the model from its files; throws with the name of one that is missing. */
export const decodeStatementModel = (files: ReadonlyMap<string, Uint8Array>, classes: WordClasses): StatementModel => {
	const file = (name: string): Uint8Array => {
		const bytes = files.get(name);
		if (!bytes) throw new Error(`missing model file: ${name}`);
		return bytes;
	};
	const lexicon = decodeLexicon(file(statementFiles.lexicon));
	return {
		lexicon,
		vocabulary: createVocabulary(lexicon, classes),
		cues: decodeTable(file(statementFiles.cues)),
		spans: decodeTable(file(statementFiles.spans)),
	};
};
