// The cue of a window, and what lies between it and the token at hand.
import type { Reading } from '../../reading.ts';
import { type Columns, mark, posCode } from './columns.ts';
import { mix } from './hash.ts';
import type { Structure } from './structure.ts';
import type { Window } from './window.ts';

export type Scene = {
	readonly reading: Reading;
	readonly columns: Columns;
	readonly structure: Structure;
	/** How sure stage one is that the token is a cue, in steps of 0 to 5. */
	readonly cueStep: Uint8Array;
};

/** Steps of a cue's probability, as the features of stage two see it. */
export const cueStepOf = (probability: number): number =>
	probability < 0.02
		? 0
		: probability < 0.1
			? 1
			: probability < 0.3
				? 2
				: probability < 0.6
					? 3
					: probability < 0.9
						? 4
						: 5;

/** The cue's own facts, the same for each token of its window. */
export type Cue = {
	readonly token: number;
	readonly word: number;
	readonly stem: number;
	readonly kind: number;
	readonly fine: number;
	readonly frame: number;
	readonly groupFirst: number;
	readonly groupEnd: number;
	readonly quotes: number;
	readonly segment: number;
	readonly sentence: number;
};

/** What has been passed on the way from the cue to the token at hand. */
export type Passed = {
	commas: number;
	verbs: number;
	cues: number;
	quotes: number;
	that: number;
	chunks: number;
	path: number;
};

/** Nothing passed yet. */
export const startPassing = (): Passed => ({ commas: 0, verbs: 0, cues: 0, quotes: 0, that: 0, chunks: 0, path: 5 });

/** Reads the facts of the cue that the window stands around. */
export const readCue = (scene: Scene, window: Window): Cue => {
	const { columns, structure, reading } = scene;
	const { word, stem, pos, rate, count } = columns;
	const token = window.tokens[window.anchor]!;
	const isVerbal = (index: number) => {
		const tag = pos[index];
		return tag === posCode.AUX || tag === posCode.ADV || tag === posCode.VERB || tag === posCode.PART;
	};
	let groupFirst = token;
	while (groupFirst > 0 && token - groupFirst < 5 && isVerbal(groupFirst - 1)) groupFirst -= 1;
	let groupEnd = token + 1;
	while (groupEnd < count && groupEnd - token < 3 && pos[groupEnd] === posCode.ADV) groupEnd += 1;
	const next = token + 1 < count ? word[token + 1]! : 1;
	return {
		token,
		word: word[token]!,
		stem: stem[token]!,
		fine: columns.fine[token]! + 1000,
		kind: pos[token]! * 256 + rate[token]!,
		frame: mix(mix(stem[token]!, next), token + 2 < count ? pos[token + 2]! : 31),
		groupFirst,
		groupEnd,
		quotes: findQuotes(scene, window),
		segment: structure.segment[token]!,
		sentence: reading.tokens.sentence[token]!,
	};
};

// Which quotations the window has: before and after the cue, near or far, and how they touch it.
const findQuotes = ({ reading, columns }: Scene, { tokens, anchor, size }: Window): number => {
	const { quotation } = reading.tokens;
	let code = quotation[tokens[anchor]!]! >= 0 ? 1 : 0;
	for (let index = anchor - 1; index >= 0; index -= 1) {
		if (quotation[tokens[index]!]! < 0) continue;
		code += 2 + (anchor - index < 4 ? 4 : anchor - index < 10 ? 8 : 0);
		if (columns.mark[tokens[index]! - 1] === mark.comma) code += 16;
		break;
	}
	for (let index = anchor + 1; index < size; index += 1) {
		if (quotation[tokens[index]!]! < 0) continue;
		code += 32 + (index - anchor < 4 ? 64 : index - anchor < 10 ? 128 : 0);
		break;
	}
	return code;
};

/** Goes on past one token. */
export const pass = ({ columns, structure, cueStep, reading }: Scene, token: number, passed: Passed): void => {
	const { mark: marks, pos } = columns;
	const kind = marks[token]!;
	passed.path = mix(passed.path, kind === mark.word ? pos[token]! : 32 + kind);
	if (kind === mark.comma && passed.commas < 3) passed.commas += 1;
	if (kind === mark.quoteOpens || kind === mark.quoteCloses) passed.quotes = Math.min(3, passed.quotes + 1);
	if (pos[token] === posCode.VERB && passed.verbs < 3) passed.verbs += 1;
	if (cueStep[token]! >= 3 && passed.cues < 2) passed.cues += 1;
	if (reading.tokens.lower[token] === 'that') passed.that = 1;
	if (structure.chunkFirst[token] === token && passed.chunks < 4) passed.chunks += 1;
};
