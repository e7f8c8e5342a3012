// Marked names as training runs: which candidate tokens begin or continue a name of which kind.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { featureLimit, type Run, writeFeatures } from '../../extract/names/features.ts';
import { type Gazetteer, gazetteerFlags } from '../../extract/names/gazetteer.ts';
import { type Marks, markTokens } from '../../extract/names/marks.ts';
import { phraseKinds } from '../../extract/names/phrases.ts';
import { findRuns } from '../../extract/names/runs.ts';
import { hasCapital } from '../../extract/names/shapes.ts';
import { bucketCount, tagKinds } from '../../extract/names/tagger.ts';
import type { WordClasses } from '../../extract/names/word-classes.ts';
import { type Reading, readDocument } from '../../extract/reading.ts';

export type MarkedRow = {
	readonly id: string;
	readonly source: string;
	readonly text: string;
	readonly dev?: readonly string[];
	readonly mentions: readonly {
		readonly start: number;
		readonly end: number;
		readonly kind: string;
		readonly inner?: boolean;
		readonly handle?: boolean;
	}[];
};

/** Tokens of one run: buckets of their features, and their tags. */
export type TrainingRun = {
	readonly buckets: readonly Uint32Array[];
	readonly tags: Uint8Array;
	readonly weight: number;
};

export type Lists = { readonly gazetteer: Gazetteer; readonly wordClasses: WordClasses };

/** Rows of `names.jsonl.gz`. */
export const readMarkedRows = (folder: string): MarkedRow[] =>
	gunzipSync(readFileSync(join(folder, 'names.jsonl.gz')))
		.toString('utf8')
		.trimEnd()
		.split('\n')
		.map((line) => JSON.parse(line) as MarkedRow);

/** Passages of an edited text once more in capitals, in small letters and in Title Case: headlines and posts are so. */
export const recased = (row: MarkedRow): MarkedRow[] => {
	if (!edited.has(row.source)) return [];
	const part = (from: number, to: number, change: (text: string) => string): MarkedRow => {
		const text = change(row.text.slice(from, to));
		const mentions = row.mentions
			.filter(({ start, end }) => start >= from && end <= to)
			.map((mention) => ({ ...mention, start: mention.start - from, end: mention.end - from }));
		return { ...row, text: text.length === to - from ? text : '', mentions };
	};
	const passageAt = (index: number, change: (text: string) => string) =>
		part(Math.min(row.text.length, index * passage), Math.min(row.text.length, (index + 1) * passage), change);
	return [
		passageAt(0, (text) => text.toUpperCase()),
		passageAt(1, (text) => text.toLowerCase()),
		passageAt(2, (text) => text.replaceAll(/(?<!\p{L})\p{Ll}(?=\p{L}{3})/gu, (letter) => letter.toUpperCase())),
	].filter(({ text }) => text !== '');
};

const edited = new Set(['gum', 'wikigold']);
const passage = 500;

/** All runs of one row. */
export const trainingRuns = (row: MarkedRow, lists: Lists, weight = 1): TrainingRun[] => {
	const reading = readDocument({
		id: row.id,
		path: row.id,
		hash: '',
		format: 'txt',
		title: null,
		source: null,
		language: null,
		declaredDate: null,
		modifiedAt: null,
		text: row.text,
		bodyStart: 0,
		problems: [],
	});
	const marks = markTokens(reading, lists.gazetteer, lists.wordClasses);
	const tags = goldTags(row, reading, marks, lists.gazetteer);
	const features = new Uint32Array(featureLimit);
	const context = { words: reading.tokens.text, marks, ...lists };
	return findRuns(reading, marks).map((run: Run) => ({
		weight,
		tags: tags.slice(run.first, run.end),
		buckets: Array.from({ length: run.end - run.first }, (_, index) => {
			const count = writeFeatures(context, run, run.first + index, features);
			return features.slice(0, count).map((hash) => hash & (bucketCount - 1));
		}),
	}));
};

const { demonym, people } = gazetteerFlags;

const goldTags = (row: MarkedRow, { tokens }: Reading, marks: Marks, gazetteer: Gazetteer): Uint8Array => {
	const tags = new Uint8Array(tokens.count);
	for (const { start, end, kind, inner, handle } of row.mentions) {
		const tag = tagKinds.indexOf(kind as (typeof tagKinds)[number]);
		if (inner || handle || tag < 0) continue;
		let first = 0;
		while (first < tokens.count && tokens.end[first]! <= start) first += 1;
		let last = first;
		while (last < tokens.count && tokens.start[last]! < end) last += 1;
		while (first < last && (!marks.candidate[first] || tokens.lower[first] === 'the')) first += 1;
		while (last > first && !marks.candidate[last - 1]) last -= 1;
		if (kind === 'person') first = afterTitles(marks, first, last);
		if (first === last || isNationality(marks, gazetteer, first, last)) continue;
		let begins = true;
		for (let token = first; token < last; token += 1) {
			if (!marks.candidate[token]) begins = true;
			else {
				tags[token] = 1 + 2 * tag + (begins ? 0 : 1);
				begins = false;
			}
		}
	}
	return tags;
};

// Some corpora count the title in; ours is the name alone. A title without a name is a role, no name.
const afterTitles = (marks: Marks, first: number, last: number): number => {
	let token = first;
	while (token < last && marks.phrase[token]! >= phraseKinds.honorific) token = marks.phraseEnd[token]!;
	// "Governor of Virginia" is an office.
	return token >= last || !hasCapital(marks.shape[token]!) ? last : token;
};

// Adjectives and words for a people are told by the gazetteer.
const isNationality = (marks: Marks, gazetteer: Gazetteer, first: number, last: number): boolean => {
	for (let token = first; token < last; token += 1) {
		const row = marks.placeRow[token]!;
		if (row < 0 || !(gazetteer.flags[row]! & (demonym | people))) return false;
	}
	return true;
};
