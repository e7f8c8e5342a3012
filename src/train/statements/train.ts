// The statement model from marked texts to weight files.

import { readFileSync } from 'node:fs';
import { decodeWordClasses } from '../../extract/names/word-classes.ts';
import { outputCount } from '../../extract/statements/model/chain.ts';
import { encodeLexicon, statementFiles } from '../../extract/statements/model/model.ts';
import { cueStepOf } from '../../extract/statements/model/span-cue.ts';
import { encodeTable } from '../../extract/statements/model/table.ts';
import type { TrainingOptions } from '../main.ts';
import { readCorpus } from './corpus.ts';
import { type Candidates, gatherCandidates, learnCues, weighCandidates } from './cues.ts';
import { packTable } from './learn.ts';
import { type Lesson, layOut } from './scenes.ts';
import { gatherSpans, learnSpans, type SpanCue, type SpanLessons, spanLeftOut } from './spans.ts';

const classesFile = new URL('../../extract/weights/word-classes.bin', import.meta.url);
const folds = 5;
const leastCue = 0.06;
/** Stage two is learnt several times over, in other orders; the weights are the mean of all. */
const seeds = [29, 31, 37] as const;
const schooling = { epochs: 5, rate: 0.05 };
const cueGroupBits = 14;
const spanGroupBits = 17;

/** Trains both stages; the same folder gives the same bytes. */
export const trainStatements = ({ data, openData, say }: TrainingOptions): ReadonlyMap<string, Uint8Array> => {
	const samples = readCorpus(data, openData);
	say(`statements: ${samples.length} readings of texts`);
	const { lessons, lexicon } = layOut(samples, decodeWordClasses(readFileSync(classesFile)));
	const candidates = gatherCandidates(lessons);
	say(`statements: ${candidates.count} candidate cues, ${candidates.dictionary.size} features`);
	const chances = crossWeigh(lessons, candidates);
	const cueWeights = learnCues(lessons, candidates, () => false);
	const spanLessons = gatherSpans(chooseCues(lessons, candidates, chances));
	say(`statements: ${spanLessons.rows.length} cues with windows, ${spanLessons.dictionary.size} features`);
	const spanWeights = learnMean(spanLessons, say);
	return new Map([
		[statementFiles.lexicon, encodeLexicon(lexicon)],
		[statementFiles.cues, encodeTable(packTable(candidates.dictionary, cueWeights, 2, cueGroupBits, 1))],
		[
			statementFiles.spans,
			encodeTable(packTable(spanLessons.dictionary, spanWeights, outputCount, spanGroupBits, 1 - spanLeftOut)),
		],
	]);
};

const learnMean = (spanLessons: SpanLessons, say: (line: string) => void): Float32Array => {
	const mean = new Float32Array(spanLessons.dictionary.size * outputCount);
	for (const seed of seeds) {
		const weights = learnSpans(spanLessons, { ...schooling, seed }, (epoch, loss) =>
			say(`  spans: seed ${seed}, epoch ${epoch}, mean missed probability ${loss.toFixed(4)}`),
		);
		for (let at = 0; at < mean.length; at += 1) mean[at]! += weights[at]! / seeds.length;
	}
	return mean;
};

/** Chance of each candidate to be a cue, by weights learnt from other texts. */
export const crossWeigh = (lessons: readonly Lesson[], candidates: Candidates): Float32Array => {
	const chances = new Float32Array(candidates.count);
	for (let fold = 0; fold < folds; fold += 1) {
		const inFold = (text: number) => text % folds === fold;
		weighCandidates(lessons, candidates, learnCues(lessons, candidates, inFold), inFold, chances);
	}
	for (let index = 0; index < candidates.count; index += 1) {
		lessons[candidates.lesson[index]!]!.scene.cueStep[candidates.token[index]!] = cueStepOf(chances[index]!);
	}
	return chances;
};

export const chooseCues = (lessons: readonly Lesson[], candidates: Candidates, chances: Float32Array): SpanCue[] => {
	const chosen: SpanCue[] = [];
	for (let index = 0; index < candidates.count; index += 1) {
		const lesson = lessons[candidates.lesson[index]!]!;
		const token = candidates.token[index]!;
		const gold = lesson.goldAt.get(token) ?? null;
		if (gold ? gold.isOptional : candidates.isCue[index]! < 0 || chances[index]! < leastCue) continue;
		chosen.push({ lesson, token, gold });
	}
	return chosen;
};
