// Fourth stage of the engine: the open questions of all documents, those that ask the same put together.

import type { DocumentId, SituationQuestion } from '../src/domain.ts';
import { questionKinds } from '../src/question-kinds.ts';
import { createClusters } from './clusters.ts';
import { createListing, createSetIndex } from './listing.ts';
import {
	compareQuestionItems,
	composeQuestion,
	type QuestionItem,
	questionBlocks,
	questionsAlike,
} from './question-items.ts';

export type QuestionStage = {
	readonly replace: (before: readonly QuestionItem[], after: readonly QuestionItem[]) => void;
	readonly settle: (mayContinue: () => boolean) => boolean;
	readonly list: () => readonly SituationQuestion[];
	readonly get: (id: string) => SituationQuestion | undefined;
	/** Questions with evidence or an answer in a document. */
	readonly inDocument: (id: DocumentId) => readonly SituationQuestion[];
	/** Contested questions that an actor is a side of. */
	readonly contestedOf: (actorId: string) => number;
	readonly takeTouched: () => ReadonlySet<string>;
};

export const createQuestionStage = (): QuestionStage => {
	const listing = createListing<SituationQuestion>();
	const byDocument = createSetIndex();
	const contested = createSetIndex();
	let touched = new Set<string>();
	const clusters = createClusters<QuestionItem>({
		blocks: questionBlocks,
		compare: compareQuestionItems,
		reach: 24,
		alike: questionsAlike,
		split: (items) => [items],
	});
	const forget = (id: string) => {
		const before = listing.get(id);
		if (before === undefined) return;
		for (const document of documentsOf(before)) byDocument.remove(document, id);
		for (const actor of sidesOf(before)) {
			contested.remove(actor, id);
			touched.add(actor);
		}
		listing.replace(id, undefined, '');
	};
	const keep = (question: SituationQuestion, first: QuestionItem) => {
		for (const document of documentsOf(question)) byDocument.add(document, question.id);
		for (const actor of sidesOf(question)) {
			contested.add(actor, question.id);
			touched.add(actor);
		}
		listing.replace(question.id, question, `${rankOf(question)}\n${first.entry.order}\n${first.entry.id}`);
	};
	return {
		replace(before, after) {
			const kept = new Set(after.map(({ id }) => id));
			for (const { id } of before) if (!kept.has(id)) clusters.remove(id);
			for (const item of after) clusters.put(item);
		},
		settle: (mayContinue) =>
			clusters.settle(mayContinue, (gone, made) => {
				for (const { items } of gone) forget(items[0]!.id);
				for (const { items } of made) keep(composeQuestion(items), items[0]!);
			}),
		list: listing.list,
		get: listing.get,
		inDocument: (id) => [...byDocument.of(id)].sort().flatMap((question) => listing.get(question) ?? []),
		contestedOf: (actorId) => contested.of(actorId).size,
		takeTouched() {
			const taken = touched;
			touched = new Set();
			return taken;
		},
	};
};

const documentsOf = ({ evidence, answeredBy }: SituationQuestion): Set<DocumentId> =>
	new Set([...evidence, ...(answeredBy === null ? [] : [answeredBy])].map(({ documentId }) => documentId));

const sidesOf = ({ state, positions }: SituationQuestion): Set<string> =>
	new Set(state === 'contested' ? positions.flatMap(({ actor }) => actor ?? []) : []);

const rankOf = ({ kind }: SituationQuestion): number => questionKinds.findIndex(({ id }) => id === kind);
