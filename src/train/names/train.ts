// Trains the tagger of names.
import { readFileSync } from 'node:fs';
import { decodeGazetteer } from '../../extract/names/gazetteer.ts';
import { encodeTagger } from '../../extract/names/tagger.ts';
import { decodeWordClasses } from '../../extract/names/word-classes.ts';
import type { TrainingOptions } from '../main.ts';
import { type Lists, type MarkedRow, readMarkedRows, recased, trainingRuns } from './corpus.ts';
import { learn } from './learn.ts';

const leastWeight = 0.05;
const posts = new Set(['wnut17', 'btc']);
const weightsFolder = new URL('../../extract/weights/', import.meta.url);

/** The lists that the features look up; built before training. */
export const readLists = (): Lists => ({
	gazetteer: decodeGazetteer(readFileSync(new URL('gazetteer.bin', weightsFolder))),
	wordClasses: decodeWordClasses(readFileSync(new URL('word-classes.bin', weightsFolder))),
});

/** The tagger's file, from the rows. The same rows give the same bytes. */
export const trainTagger = (rows: readonly MarkedRow[], lists: Lists, say: (line: string) => void): Uint8Array => {
	const runs = rows.flatMap((row) =>
		[row, ...recased(row)].flatMap((text) => trainingRuns(text, lists, posts.has(row.source) ? 0.5 : 1)),
	);
	say(`names: ${rows.length} rows, ${runs.length} runs`);
	const learned = learn(runs, { passes: 18, dropout: 0.4, rate: 0.1, leastCount: 3, decay: 1e-4, say });
	// Small weights cost bytes and decide nothing.
	const weights = learned.weights.map((weight) => (Math.abs(weight) < leastWeight ? 0 : weight));
	return encodeTagger(learned.buckets, weights, learned.transitions);
};

/** Trains on all rows but those whose texts the actors axis measures on. */
export const trainNames = ({ data, say }: TrainingOptions): ReadonlyMap<string, Uint8Array> => {
	const rows = readMarkedRows(data).filter((row) => !row.dev?.some((file) => file.startsWith('actors/')));
	return new Map([['names.bin', trainTagger(rows, readLists(), say)]]);
};
