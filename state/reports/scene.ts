// Where a report plays, by what it opens with: two incidents alike in all but the place are two.
import type { Report } from '../../src/domain.ts';
import { hashText31 } from '../../src/lib/stable-id.ts';
import { nodeKey } from '../names/name-keys.ts';
import { countShared, findTerms } from './terms.ts';

/** What two reports are held against each other by. */
export type Setting = {
	/** Words of the places that title and first sentences name, sorted; a country is one number, however it is called. */
	readonly scene: readonly number[];
	/** Words of all names in it. */
	readonly story: readonly number[];
};

// Sentences that begin so soon are the title and what the report opens with.
const opening = 160;

// "South Ostra" and "South Norland" have nothing in common.
const general = new Set(
	findTerms(
		'north south east west northern southern eastern western central upper lower city town village county province state district region island islands river lake port bay valley mount cape gulf saint san santa',
		40,
	),
);

const byValue = (left: number, right: number): number => left - right;

/** The scene of a report; empty where its opening names no place. */
export const sceneOf = ({ document, extraction: { sentences, actors } }: Report): readonly number[] => {
	const end =
		sentences.findLast(({ start }) => start < document.bodyStart + opening)?.end ?? document.bodyStart + opening;
	const words = actors.flatMap(({ name, kind, mentions }): readonly number[] => {
		if ((kind !== 'place' && kind !== 'country') || !mentions.some(({ start }) => start < end)) return [];
		const own = findTerms(name, 8).filter((term) => !general.has(term));
		return kind === 'country' ? [...own, hashText31(nodeKey({ name, kind }))] : own;
	});
	return [...new Set(words)].sort(byValue);
};

/** Whether both play somewhere and neither names where the other one does. */
export const areElsewhere = (left: Setting, right: Setting): boolean =>
	left.scene.length > 0 &&
	right.scene.length > 0 &&
	countShared(left.scene, right.scene) === 0 &&
	countShared(left.scene, right.story) === 0 &&
	countShared(right.scene, left.story) === 0;
