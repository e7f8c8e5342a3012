// What a wish or a refusal makes of an act: a promised help is an agreement, a promised strike a threat.
import type { EventTypeId } from '../../domain.ts';
import type { Clause } from '../clauses.ts';
import { passes, type SentenceView } from './sentence.ts';

const helpful = new Set<EventTypeId>(['AID', 'SUPPORT', 'COOPERATE', 'CONCEDE', 'RETREAT']);
const harmful = new Set<EventTypeId>(['ASSAULT', 'SANCTION', 'COERCE', 'PROTEST']);
const actor = { words: new Set<string>(), actor: 'any' } as const;

/** The type of an act that is only announced, refused or demanded; null where the act keeps its own. */
export const intentOf = (view: SentenceView, clause: Clause, type: EventTypeId): EventTypeId | null => {
	const { verb } = clause;
	const isAnnounced = verb.tense === 'future' || (verb.modal === 'would' && isReported(view, clause));
	const isOwn = !clause.isPassive && clause.subjects.some((noun) => passes(view, noun, actor));
	if (!isOwn) return null;
	if (verb.modal === 'must' || verb.modal === 'should') return isReported(view, clause) ? 'REQUEST' : null;
	if (!isAnnounced) return null;
	if (verb.isNegated) return helpful.has(type) || type === 'AGREE' || type === 'CONSULT' ? 'REJECT' : null;
	if (helpful.has(type)) return 'AGREE';
	return harmful.has(type) ? 'THREATEN' : null;
};

const isReported = (view: SentenceView, clause: Clause): boolean =>
	clause.governor >= 0 &&
	/^(?:said|says|say|saying|announced|confirmed|reiterated|concluded|declared|vowed|warned|insisted|stated|told|added)$/.test(
		view.reading.tokens.lower[view.clauses[clause.governor]!.verb.head]!,
	);
