// Names as the trained tagger sees them, before lists and rules have their say.
import type { Models } from '../models.ts';
import type { Reading } from '../reading.ts';
import { featureLimit, writeFeatures } from './features.ts';
import type { Marks } from './marks.ts';
import { findRuns } from './runs.ts';
import { decodeTags } from './tag-chain.ts';
import { scoreToken, type TagKind, tagCount, tagKinds } from './tagger.ts';

export type TaggedName = {
	readonly firstToken: number;
	readonly endToken: number;
	readonly kind: TagKind;
	/** Least probability among its tokens. */
	readonly score: number;
};

/** All names that the tagger finds, in text order. */
export const tagNames = (reading: Reading, marks: Marks, models: Models): TaggedName[] => {
	const names: TaggedName[] = [];
	const features = new Uint32Array(featureLimit);
	const context = { words: reading.tokens.text, marks, gazetteer: models.gazetteer, wordClasses: models.wordClasses };
	for (const run of findRuns(reading, marks)) {
		const length = run.end - run.first;
		const scores = new Float32Array(length * tagCount);
		for (let token = 0; token < length; token += 1) {
			const count = writeFeatures(context, run, run.first + token, features);
			scoreToken(models.nameTagger, features, count, scores, token * tagCount);
		}
		const { tags, probability } = decodeTags(models.nameTagger, scores, length);
		addNames(names, run.first, tags, probability);
	}
	return names;
};

const addNames = (names: TaggedName[], first: number, tags: Uint8Array, probability: Float32Array): void => {
	let token = 0;
	while (token < tags.length) {
		const tag = tags[token]!;
		if (tag === 0) {
			token += 1;
			continue;
		}
		const kind = tagKinds[(tag - 1) >> 1]!;
		const inside = tag % 2 === 1 ? tag + 1 : tag;
		let score = probability[token]!;
		let end = token + 1;
		for (; end < tags.length && tags[end] === inside; end += 1) score = Math.min(score, probability[end]!);
		names.push({ firstToken: first + token, endToken: first + end, kind, score });
		token = end;
	}
};
