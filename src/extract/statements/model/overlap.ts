// Which of overlapping attributions stay: the surest first; one inside another's content is an attribution of its
// own (what somebody says that somebody said), but two may not share a content otherwise.
import type { Reading } from '../../reading.ts';
import type { Draft } from './find-by-model.ts';

/** The drafts that stand beside each other. */
export const keepBest = (reading: Reading, drafts: readonly Draft[]): Draft[] => {
	const kept: Draft[] = [];
	for (const draft of [...drafts].sort((a, b) => b.score - a.score || a.anchor - b.anchor)) {
		if (draft.content.length === 0) continue;
		if (kept.every((other) => canStand(reading, draft, other))) kept.push(draft);
	}
	return kept;
};

const canStand = (reading: Reading, draft: Draft, other: Draft): boolean => {
	const [first, last] = [draft.content[0]!, draft.content.at(-1)!];
	if (last < other.content[0]! || first > other.content.at(-1)!) return true;
	const taken = new Set(other.content);
	const shared = draft.content.filter((token) => taken.has(token)).length;
	if (shared === 0) return true;
	if (holds(taken, draft)) return reading.tokens.quotation[draft.anchor]! < 0;
	if (holds(new Set(draft.content), other)) return reading.tokens.quotation[other.anchor]! < 0;
	return shared < 0.2 * Math.min(draft.content.length, other.content.length);
};

const holds = (content: ReadonlySet<number>, inner: Draft): boolean =>
	content.has(inner.anchor) && inner.content.every((token) => content.has(token));
