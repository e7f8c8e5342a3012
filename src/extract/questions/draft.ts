// What the finders of questions hand over, before joining and numbering.
import type { Position, QuestionKindId, Span, TimeValue } from '../../domain.ts';

export type Draft = {
	readonly kind: QuestionKindId;
	readonly question: string;
	readonly evidence: readonly Span[];
	readonly positions: readonly Position[];
	readonly due: TimeValue | null;
	readonly rule: string;
	readonly words: readonly Span[];
	readonly score: number;
	/** Where the same text answers it. */
	readonly answer: Span | null;
};
