// When do two reports leave the same thing open?

import type { Joining } from '../grouping/join-history.ts';
import type { Entry } from '../reports/entries.ts';
import { countShared, findTerms } from '../reports/terms.ts';
import { causeWords } from './answer-cues.ts';
import type { RaisedQuestion } from './items.ts';
import { findSenses, isSense } from './senses.ts';
import { areNear, closeness, leastStory } from './stories.ts';

const askedWords = 6;
const askedSenses = 4;

/** Words under which questions meet each other: names of the story are in all that its reports ask. */
export const questionBlocks = ({ terms, entry }: RaisedQuestion): readonly number[] => {
	const own = terms.filter((term) => !isSense(term) && !entry.story.includes(term));
	const of = terms.filter(isSense).slice(0, askedSenses);
	return [
		...(own.length > 0 || of.length > 0 ? own : terms).slice(0, askedWords),
		...of.flatMap((sense) => senseBlocks(entry, sense)),
	];
};

// A sense is in reports of all sorts: in one story it stands beside few.
const senseBlocks = ({ story, opening }: Entry, sense: number): readonly number[] =>
	[...story.slice(0, 5), ...opening.slice(0, 1)].map((term) => (term ^ sense) | 0);

/** Above 0 where two reports leave the same thing open. */
export const questionLikeness = (left: RaisedQuestion, right: RaisedQuestion): number =>
	isSameQuestion(left, right) ? sharedPart(left, right) : 0;

const leastAlike = 0.5;

/** Askings are one question where most of the first of them are: a chain of stories does not make one of many. */
export const questionJoining: Joining<RaisedQuestion> = {
	boundsOf: () => none,
	areBoundsOne: () => true,
	joinBounds: () => none,
	tells: (left, right) => left.entry !== right.entry,
	likeness: questionLikeness,
	against: Number.NEGATIVE_INFINITY,
	mayJoin: (pairs, alike) => alike >= leastAlike * pairs,
};

const none: readonly number[] = [];

const manyAsked = 3;

// The part of the longer question's words that the other one has: above 0 where they are one.
const sharedPart = (left: RaisedQuestion, right: RaisedQuestion): number =>
	countShared(left.terms, right.terms) / Math.max(left.terms.length, right.terms.length);

const longestOpen = 60 * 86_400_000;

// What caused "the blast" is asked months later of another blast, or by a report that says of which.
const areLongApart = (left: Entry, right: Entry): boolean =>
	Math.abs(Date.parse(left.order) - Date.parse(right.order)) > longestOpen;

// "Why did the vessel overturn?", "What caused the Star to capsize?": names of the story tell of what, not what is asked.
const askOneCause = (left: RaisedQuestion, right: RaisedQuestion): boolean => {
	if (left.asked !== 'cause' || closeness(left.entry, right.entry) < closeStory) return false;
	const [one, other] = [left, right].map(causeTerms) as [readonly number[], readonly number[]];
	const fewer = Math.min(one.length, other.length);
	return fewer > 0 && Math.max(one.length, other.length) <= fewer + 1 && countShared(one, other) === fewer;
};
const closeStory = 0.3;
const causeTerms = ({ terms, entry, question }: RaisedQuestion): readonly number[] => {
	// "Star" and "Power" are names of ships, and mean nothing.
	const named = findSenses((question.question.slice(1).match(/\p{Lu}\p{L}+/gu) ?? []).join(' '), 8);
	return terms.filter(
		(term) => !idle.has(term) && !named.includes(term) && (isSense(term) || !entry.story.includes(term)),
	);
};
const idle = new Set(findTerms(causeWords, 40));

const isSameQuestion = (left: RaisedQuestion, right: RaisedQuestion): boolean => {
	if (left.entry === right.entry || left.asked !== right.asked) return false;
	const shorter = Math.min(left.terms.length, right.terms.length);
	const shared = countShared(left.terms, right.terms);
	const longer = Math.max(left.terms.length, right.terms.length);
	const isPart = (left.asked === 'whether' && shared === shorter && longer <= shorter + 3) || askOneCause(left, right);
	if (shared === 0 || (shared * 2 < longer && !isPart)) return false;
	// The same is asked of every fire: a name in both tells which one, else the names of the story do.
	if (left.names.length > 0 && right.names.length > 0) return countShared(left.names, right.names) > 0;
	if (areLongApart(left.entry, right.entry)) return false;
	const isNameless = Math.min(left.entry.story.length, right.entry.story.length) < 2;
	if (isNameless ? shared >= 3 : closeness(left.entry, right.entry) >= leastStory) return true;
	return shared === longer && shared >= manyAsked && areNear(left.entry, right.entry);
};
