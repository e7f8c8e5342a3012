// Names in the making: what the stages of finding names hand to each other.
import type { ActorKind } from '../../domain.ts';
import type { Models } from '../models.ts';
import type { Reading } from '../reading.ts';
import type { Marks } from './marks.ts';

export type Draft = {
	readonly firstToken: number;
	readonly endToken: number;
	/** `other`: a work, product or event; no actor, but it keeps its words from being read as one. */
	readonly kind: ActorKind | 'other';
	readonly score: number;
	readonly titleToken?: number | undefined;
	readonly mentionKind?: ActorKind | undefined;
	readonly country?: string | undefined;
	/** Named by a list: the kind is known. */
	readonly isListed?: boolean;
};

/** A draft in the one shape that all have, which code made fast for it relies on. */
export const createDraft = (given: Draft): Draft => ({
	firstToken: given.firstToken,
	endToken: given.endToken,
	kind: given.kind,
	score: given.score,
	titleToken: given.titleToken,
	mentionKind: given.mentionKind,
	country: given.country,
	isListed: given.isListed === true,
});

/** One step from drafts to drafts. Drafts are in text order and do not overlap. */
export type DraftStep = (drafts: readonly Draft[], context: NameContext) => readonly Draft[];

export type NameContext = { readonly reading: Reading; readonly marks: Marks; readonly models: Models };

/** Both lists in text order; a draft that an addition overlaps gives way. */
export const overlay = (drafts: readonly Draft[], additions: readonly Draft[]): Draft[] => {
	const merged: Draft[] = [];
	let next = 0;
	for (const addition of additions) {
		for (; next < drafts.length && drafts[next]!.endToken <= addition.firstToken; next += 1) merged.push(drafts[next]!);
		while (next < drafts.length && drafts[next]!.firstToken < addition.endToken) next += 1;
		merged.push(addition);
	}
	for (; next < drafts.length; next += 1) merged.push(drafts[next]!);
	return merged;
};

/** Index of the draft over each token, or -1. */
export const draftOfToken = (drafts: readonly Draft[], count: number): Int32Array => {
	const owner = new Int32Array(count).fill(-1);
	for (let index = 0; index < drafts.length; index += 1) {
		const { firstToken, endToken } = drafts[index]!;
		for (let token = firstToken; token < endToken; token += 1) owner[token] = index;
	}
	return owner;
};
