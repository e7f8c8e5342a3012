// Facts beside those of the reading: a ladder in rows, where its table has no room; what an analyst entered.
import { cutText } from '../../src/lib/text-width.ts';
import { gradeLabel } from '../acts/judgement.ts';
import { ownFacts } from '../acts/own-events.ts';
import { ownQuestionFacts } from '../acts/own-questions.ts';
import { gradeFromSource } from '../acts/signs.ts';
import type { State } from '../state.ts';
import type { Subject } from '../subjects.ts';
import type { Fact } from './facts.ts';
import { type Ladder, laddersOn, type Rung } from './ladder.ts';
import { memoLast } from './rows.ts';

/** Columns of a fact's name. */
const nameWidth = 10;

/** Narrower screens have no room for the place: the passages above tell it. */
const roomForPlace = 60;

const rungLine = ({ value, holder, when, standing, grade, place, repeats }: Rung, widest: number): string =>
	[
		`${value.padEnd(widest)}  ${holder}${repeats === '' ? '' : ` ${repeats}`}`,
		when,
		standing === 'stands' ? '' : standing,
		grade,
		place,
	]
		.filter((part) => part !== '')
		.join(' · ');

type Room = { readonly hasTable: boolean; readonly hasPlaces: boolean };

/** A line for each value, what they come to, and the sentence for a report; only that where the table stands. */
const factsOfLadder = (
	{ isContested, what, rungs, now, wording }: Ladder,
	{ hasTable, hasPlaces }: Room,
): readonly Fact[] => {
	const widest = Math.max(...rungs.map(({ value }) => value.length));
	const name = cutText(`${isContested ? '≠ ' : ''}${what}`, nameWidth);
	const values = rungs.map(
		(rung, index): Fact => [index === 0 ? name : '', rungLine(hasPlaces ? rung : { ...rung, place: '' }, widest)],
	);
	return [...(hasTable ? [] : [...values, ...(now === '' ? [] : [['', now] as const])]), ['Wording', wording]];
};

const build = memoLast((ladders: readonly Ladder[], hasTable: boolean, hasPlaces: boolean): readonly Fact[] =>
	ladders.flatMap((ladder, index) => factsOfLadder(ladder, { hasTable: hasTable && index === 0, hasPlaces })),
);

const none: readonly Fact[] = [];

const own = memoLast((acts: State['acts'], screen: State['screen'], id: string): readonly Fact[] => [
	...ownFacts({ acts, screen }, id),
	...ownQuestionFacts({ acts, screen }, id),
]);

const withGrade = memoLast((grade: string, facts: readonly Fact[]): readonly Fact[] =>
	grade === '' ? facts : [['Grade', `${gradeLabel(grade)}: its source, by the configuration`], ...facts],
);

/**
 * What is said of a subject before its own facts: the figures that are told more than one way, the first of which may
 * stand as a table on the page; of an event that an analyst entered, all that is known.
 */
export const moreFacts = (state: State, subject: Subject, hasTable: boolean): readonly Fact[] => {
	if (subject.kind === 'act') return own(state.acts, state.screen, subject.id);
	const ladders = laddersOn(state, subject);
	const figures = ladders.length === 0 ? none : build(ladders, hasTable, state.screen.columns >= roomForPlace);
	return withGrade(gradeFromSource(state, subject), figures);
};
