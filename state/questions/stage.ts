// Fourth stage of the engine: the open questions of all documents, those that ask the same put together.

import type { SituationQuestion } from '../../src/domain.ts';
import { questionKinds } from '../../src/question-kinds.ts';
import { createAgglomeration } from '../grouping/agglomeration.ts';
import { orderOf } from '../reports/entries.ts';
import { createListing } from '../sums/listing.ts';
import { createTally } from '../sums/tally.ts';
import { accountsId, raiseAccounts } from './accounts.ts';
import { createAnswering } from './answering.ts';
import { composeQuestion } from './answers.ts';
import type { EventQuestion } from './event-questions.ts';
import { asksCount, createFigureFolding, isOfDenial, isOfFigures } from './figures.ts';
import { compareQuestionItems, type QuestionItem, type RaisedQuestion } from './items.ts';
import { questionBlocks, questionJoining, questionLikeness } from './likeness.ts';

export type QuestionStage = {
	readonly replace: (before: readonly QuestionItem[], after: readonly QuestionItem[]) => void;
	/** Questions that an event raises by itself, as where its figures contradict each other; none if it is gone. */
	readonly fromEvent: (eventId: string, raised: readonly EventQuestion[]) => void;
	readonly settle: (
		mayContinue: () => boolean,
		isWithdrawn: (item: QuestionItem) => boolean,
		ruled: RuleQuestion,
	) => boolean;
	readonly list: () => readonly SituationQuestion[];
	readonly get: (id: string) => SituationQuestion | undefined;
	/** As the list that was handed out last has it. */
	readonly listed: (id: string) => SituationQuestion | undefined;
	/** Contested questions that an actor is a side of. */
	readonly contestedOf: (actorId: string) => number;
	readonly takeTouched: () => ReadonlySet<string>;
};

/** How a question stands after the acts of these ids; undefined where it is rejected. */
export type RuleQuestion = (question: SituationQuestion, acts: readonly string[]) => SituationQuestion | undefined;

const actsOn = (items: readonly QuestionItem[]): readonly string[] =>
	items.flatMap((item) => (item.kind === 'question' ? item.acts : []));

export const createQuestionStage = (): QuestionStage => {
	const listing = createListing<SituationQuestion>();
	const contested = createTally();
	let touched = new Set<string>();
	const clusters = createAgglomeration<RaisedQuestion>({
		near: {
			blocks: questionBlocks,
			compare: compareQuestionItems,
			moment: ({ entry }) => entry.moment,
			reach: 6,
			likeness: questionLikeness,
		},
		joining: questionJoining,
	});
	const answering = createAnswering();
	const withAnswers = (questions: readonly RaisedQuestion[]): readonly QuestionItem[] =>
		[...questions, ...questions.flatMap(answering.answersTo)].sort(compareQuestionItems);
	const forget = (id: string) => {
		const before = listing.get(id);
		if (before === undefined) return;
		for (const actor of sidesOf(before)) {
			contested.add(actor, -1);
			touched.add(actor);
		}
		listing.replace(id, undefined, '');
	};
	const keep = (question: SituationQuestion, order: string) => {
		for (const actor of sidesOf(question)) {
			contested.add(actor, 1);
			touched.add(actor);
		}
		listing.replace(question.id, question, `${rankOf(question)}\n${order}`);
	};
	const raisedBy = new Map<string, readonly string[]>();
	const folding = createFigureFolding();
	const settleFigures = (ruled: RuleQuestion) =>
		folding.settle(
			(id, own) => {
				forget(id);
				const standing = own === undefined ? undefined : ruled(own.question, own.acts);
				if (own !== undefined && standing !== undefined) keep(standing, own.order);
			},
			(id, figures) => {
				forget(id);
				if (figures !== undefined) keep(figures.question, figures.order);
			},
		);
	return {
		fromEvent(eventId, raised) {
			for (const id of raisedBy.get(eventId) ?? []) folding.dropRaised(id);
			for (const figures of raised) folding.putRaised(figures);
			if (raised.length === 0) raisedBy.delete(eventId);
			else
				raisedBy.set(
					eventId,
					raised.map(({ question }) => question.id),
				);
		},
		replace(before, after) {
			answering.replace(before, after);
			const kept = new Set(after.map(({ id }) => id));
			for (const { id } of before) if (!kept.has(id)) clusters.remove(id);
			const same = new Set(before);
			for (const item of after) if (item.kind === 'question' && !same.has(item)) clusters.put(item);
		},
		settle(mayContinue, isWithdrawn, ruled) {
			if (!answering.settle(mayContinue)) return false;
			for (const id of answering.takeStirred()) clusters.restate(id);
			const isDone = clusters.settle(mayContinue, (gone, made) => {
				for (const { items } of gone) {
					for (const { id } of items) {
						forget(id);
						folding.dropOwn(id);
						forget(accountsId(id));
					}
				}
				for (const { items: questions } of made) {
					const items = withAnswers(questions);
					const composed = composeQuestion(items, isWithdrawn);
					if (composed === null) continue;
					const acts = actsOn(items);
					const order = orderOf(items.find(({ id }) => id === composed.id)!.entry);
					if (isOfFigures(composed) || asksCount(composed) || isOfDenial(composed)) {
						folding.putOwn(composed.id, { question: composed, order, acts });
						continue;
					}
					const question = ruled(composed, acts);
					if (question === undefined) continue;
					keep(question, order);
					const accounts = raiseAccounts(question, items, isWithdrawn);
					if (accounts !== null) keep(accounts, order);
				}
			});
			if (isDone) settleFigures(ruled);
			return isDone;
		},
		list: listing.list,
		get: listing.get,
		listed: listing.listed,
		contestedOf: (actorId) => contested.of(actorId),
		takeTouched() {
			const taken = touched;
			touched = new Set();
			return taken;
		},
	};
};

const sidesOf = ({ state, positions }: SituationQuestion): Set<string> =>
	new Set(state === 'contested' ? positions.flatMap(({ actor }) => actor ?? []) : []);

const rankOf = ({ kind }: SituationQuestion): number => questionKinds.findIndex(({ id }) => id === kind);
