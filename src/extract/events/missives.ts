// Letters and notices: who sent them to whom, and on which day ("a letter from X, the mayor, to Y, dated Monday").
import type { TimeExpression } from '../../domain.ts';
import type { Phrase } from '../clauses.ts';
import { missives } from '../lang/en/event-nouns.ts';
import type { SentenceView } from './sentence.ts';
import type { Trigger } from './triggers.ts';

const words = new Set(missives.split(' '));
const sending = /^(?:dated|sent|signed|delivered|issued|received|written|posted)$/;

const isMissive = ({ noun, lemma }: Trigger): boolean => noun !== null && words.has(lemma);

/** Sender and addressee of a letter, also behind an apposition; none for other triggers. */
export const missivePhrases = (view: SentenceView, trigger: Trigger): readonly Phrase[] => {
	if (!isMissive(trigger)) return [];
	const { lower } = view.reading.tokens;
	const found: Phrase[] = [];
	const start = view.chunks.indexOf(trigger.noun!);
	for (let at = start + 1; at + 1 < view.chunks.length && found.length < 4; at += 1) {
		const part = view.chunks[at]!;
		const next = view.chunks[at + 1]!;
		if (part.kind === 'break' || (part.kind === 'verb' && !sending.test(lower[part.head]!))) break;
		if (part.kind !== 'preposition' || next.kind !== 'noun') continue;
		const preposition = lower[part.first]!;
		const isKnown = trigger.nounPhrases.some(({ noun }) => noun === next);
		if (!isKnown && (preposition === 'from' || preposition === 'to')) found.push({ preposition, noun: next });
	}
	return found;
};

/** The time beside "dated" or "sent" behind a letter; null where there is none. */
export const missiveTime = (
	view: SentenceView,
	trigger: Trigger,
	times: readonly TimeExpression[],
): TimeExpression | null => {
	if (!isMissive(trigger)) return null;
	const { lower, start, end } = view.reading.tokens;
	for (let at = trigger.noun!.end; at < view.end; at += 1) {
		if (!sending.test(lower[at]!)) continue;
		const limit = end[Math.min(view.end, at + 5) - 1]!;
		return times.find((time) => time.start >= end[at]! && time.start < limit && start[at]! < time.start) ?? null;
	}
	return null;
};
