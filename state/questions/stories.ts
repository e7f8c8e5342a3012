// Which reports are of one story, so that one may answer what the other leaves open?
import type { Entry } from '../reports/entries.ts';
import { openingLikeness, storyLikeness } from '../reports/entry-pairs.ts';

/** Reports that are as close as this are of one story. */
export const leastStory = 0.15;

const fewestNames = 0.1;

/** How far two reports are of one story: by the names in them, and where these are few, by how they open. */
export const closeness = (left: Entry, right: Entry): number => {
	const story = storyLikeness(left, right);
	return story < fewestNames ? story : Math.max(story, openingLikeness(left, right));
};

const leastOpening = 0.2;
const fewStory = 8;

/** A mail of five lines names few: what takes up all that is asked, and opens as the one that asks, is of its story. */
export const areNear = (left: Entry, right: Entry): boolean =>
	Math.min(left.story.length, right.story.length) <= fewStory
		? openingLikeness(left, right) >= leastOpening
		: storyLikeness(left, right) >= fewestNames / 2;

/** Above 0 where one of two reports may answer the other. */
export const storyCloseness = (left: Entry, right: Entry): number => {
	const found = closeness(left, right);
	return found >= leastStory || areNear(left, right) ? Math.max(found, Number.MIN_VALUE) : 0;
};

const storyWords = 12;
const openingWords = 4;

/** Words under which reports of one story meet. */
export const storyBlocks = ({ story, opening }: Entry): readonly number[] => [
	...story.slice(0, storyWords),
	...opening.slice(0, openingWords),
];
