// The kinds of open questions, in the order the screen lists them.
import type { QuestionKindId } from './domain.ts';

export type QuestionKind = {
	readonly id: QuestionKindId;
	readonly label: string;
	/** What closes it. */
	readonly answeredBy: string;
};

export const questionKinds: readonly QuestionKind[] = [
	{ id: 'contested', label: 'contested', answeredBy: 'the sides agree, or one of them withdraws' },
	{ id: 'unknown', label: 'unknown', answeredBy: 'a report that says it' },
	{ id: 'unconfirmed', label: 'unconfirmed', answeredBy: 'a confirmation or a denial' },
	{ id: 'pending', label: 'pending', answeredBy: 'the promised result' },
	{ id: 'asked', label: 'asked', answeredBy: 'an answer by whoever was asked' },
];
