// The ladder: every value claimed for one figure, who holds it, since when and where. For small ruled tables, and in
// rows where there is no room for a table.
import type { SituationQuestion } from '../../src/domain.ts';
import { gradeOf } from '../acts/signs.ts';
import { whenOf } from '../clock.ts';
import { formatAmount } from '../events/amounts.ts';
import { claimsOfQuantity, claimsOfQuestion, type FigureClaim, rangeOf, wordingOf } from '../events/figure-claims.ts';
import { documentsById, eventsById, questionsById } from '../lookups.ts';
import { claimantName, reportName } from '../reports/naming.ts';
import type { State } from '../state.ts';
import type { Subject } from '../subjects.ts';
import { openPage } from '../view.ts';
import { lineNumberAt, say, sayLabel } from '../words.ts';
import { memoLast } from './rows.ts';

export type Rung = {
	readonly value: string;
	readonly holder: string;
	/** When it was said, or when the report of it was dated or came. */
	readonly when: string;
	/** `stands`, or what the same holder said later. */
	readonly standing: string;
	/** What an analyst graded the statement, or the report; else the grade of its source. */
	readonly grade: string;
	readonly source: string;
	readonly place: string;
	/** `+2 reports` that tell the same of the same holder; empty where there are none. */
	readonly repeats: string;
};

export type Ladder = {
	readonly title: string;
	/** What is counted. */
	readonly what: string;
	readonly rungs: readonly Rung[];
	readonly isContested: boolean;
	/** What the values that stand come to: `now 7–9`; empty where they are no numbers. */
	readonly now: string;
	/** All of it in one sentence, for a report. */
	readonly wording: string;
};

/** A table higher than this would hide what it is about. */
const mostRungs = 6;

/** What of the State a ladder depends on. */
type Ground = Pick<State, 'floor' | 'screen' | 'acts' | 'news' | 'travel'>;

const momentLabel = (moment: string, zone: string): string => {
	const { day, clock, isZoneUnknown } = whenOf(moment, zone);
	return clock === '' ? (day ?? '') : `${clock}${isZoneUnknown ? '~' : ''}`;
};

/** The same for a sentence: no weekday, no year. */
const shortMoment = (moment: string, zone: string): string =>
	momentLabel(moment, zone).replace(/^\w{3} (\d+ \w{3}) \d{4}$/, '$1');

const gradeOn = (ground: Ground, { statement, documentId }: FigureClaim): string =>
	(statement === undefined ? '' : gradeOf(ground, { kind: 'statement', documentId, id: statement.id })) ||
	gradeOf(ground, { kind: 'document', id: documentId });

const rungOf = (ground: Ground, claim: FigureClaim): Rung => {
	const { floor, screen } = ground;
	const { value, documentId, offset, moment, later, repeats } = claim;
	const text = floor.report(documentId)?.document.text ?? '';
	return {
		value: sayLabel(screen, value),
		holder: say(screen, claimantName(floor, claim) ?? 'the report itself'),
		when: sayLabel(screen, momentLabel(moment, screen.zone)),
		standing: sayLabel(screen, later === null ? 'stands' : `✗ now ${later}`),
		grade: gradeOn(ground, claim),
		source: say(screen, documentsById(floor.situation).get(documentId)?.source ?? ''),
		place: say(screen, `${documentId}:${lineNumberAt(text, offset)}`),
		repeats: repeats === 0 ? '' : `+${repeats} report${repeats === 1 ? '' : 's'}`,
	};
};

const figureAsked = /^How many ([^?]{1,40})\?/;

/** What is counted, where a question is about a count. */
const countedIn = ({ question }: SituationQuestion): string => figureAsked.exec(question)?.[1] ?? question;

type Figure = { readonly title: string; readonly what: string; readonly isContested: boolean };

const ladderFrom = (ground: Ground, figure: Figure, claims: readonly FigureClaim[]): Ladder => {
	const range = rangeOf(claims);
	const { screen } = ground;
	return {
		title: say(screen, figure.title),
		what: say(screen, figure.what),
		isContested: figure.isContested,
		now: range === null ? '' : sayLabel(screen, `now ${formatAmount(range)}`),
		wording: sayLabel(
			screen,
			wordingOf(figure.what, claims, {
				holder: (claim) => claimantName(ground.floor, claim) ?? reportName(ground.floor, claim.documentId),
				when: (moment) => shortMoment(moment, screen.zone),
			}),
		),
		// The newest first; the earlier words of who has said another number since stand below theirs.
		rungs: claims
			.toReversed()
			.slice(0, mostRungs)
			.map((claim) => rungOf(ground, claim)),
	};
};

const build = memoLast(
	(
		floor: Ground['floor'],
		screen: Ground['screen'],
		acts: Ground['acts'],
		news: Ground['news'],
		travel: Ground['travel'],
		subject: Subject,
	): readonly Ladder[] => {
		const ground = { floor, screen, acts, news, travel };
		const { situation } = floor;
		const event = subject.kind === 'event' ? eventsById(situation).get(subject.id) : undefined;
		const question = subject.kind === 'question' ? questionsById(situation).get(subject.id) : undefined;
		const figures = [
			...(event?.quantities ?? []).map((quantity) => ({
				figure: { title: quantity.what, what: quantity.what, isContested: quantity.contested },
				claims: claimsOfQuantity(situation, quantity),
			})),
			...(question === undefined
				? []
				: [
						{
							figure: {
								title: question.question,
								what: countedIn(question),
								isContested: question.state === 'contested',
							},
							claims: claimsOfQuestion(situation, question),
						},
					]),
		];
		return figures
			.filter(({ claims }) => claims.length > 1)
			.map(({ figure, claims }) => ladderFrom(ground, figure, claims))
			.toSorted((a, b) => Number(b.isContested) - Number(a.isContested));
	},
);

/** A ladder for each figure of a subject that is told more than one way, contested ones first. */
export const laddersOn = ({ floor, screen, acts, news, travel }: Ground, subject: Subject): readonly Ladder[] =>
	subject.kind === 'event' || subject.kind === 'question' ? build(floor, screen, acts, news, travel, subject) : [];

/** The ladder of the open page's subject; undefined where no figure of it is told in two ways. */
export const ladderOf = (state: State): Ladder | undefined => {
	const page = openPage(state.view);
	return page.kind === 'detail' ? laddersOn(state, page.subject)[0] : undefined;
};
