// What a wish or a refusal makes of an act: a promised help is an agreement, a promised strike a threat.
import type { EventTypeId } from '../../domain.ts';
import type { Clause } from '../clauses.ts';
import { missives } from '../lang/en/event-nouns.ts';
import { nounForms } from '../lang/en/inflection.ts';
import { verbList } from './frames.ts';
import { passes, type SentenceView, statementAt } from './sentence.ts';

const helpful = new Set<EventTypeId>(['AID', 'SUPPORT', 'COOPERATE', 'CONCEDE', 'RETREAT']);
const harmful = new Set<EventTypeId>(['ASSAULT', 'SANCTION', 'COERCE', 'PROTEST']);
const actor = { words: new Set<string>(), actor: 'any' } as const;

/** The type of an act that is only announced, refused or demanded; null where the act keeps its own. */
export const intentOf = (view: SentenceView, clause: Clause, type: EventTypeId): EventTypeId | null => {
	const { verb } = clause;
	const isAnnounced =
		verb.tense === 'future' || isPlanned(view, clause) || (verb.modal === 'would' && isReported(view, clause));
	const isOwn = !clause.isPassive && clause.subjects.some((noun) => passes(view, noun, actor));
	if (!isOwn) return null;
	if (!isAnnounced) return null;
	if (verb.isNegated) return helpful.has(type) || type === 'AGREE' || type === 'CONSULT' ? 'REJECT' : null;
	if (helpful.has(type)) return 'AGREE';
	return harmful.has(type) ? 'THREATEN' : null;
};

/** A wish told without a verb of wishing: "said that X must leave" asks, "is ready to help" agrees. */
export const constructionOf = (
	view: SentenceView,
	clause: Clause,
): { readonly type: EventTypeId; readonly rule: string } | null => {
	const { lower } = view.reading.tokens;
	const { verb } = clause;
	const next = view.clauses[view.clauses.indexOf(clause) + 1];
	const word = lower[verb.head]!;
	if (clause.isShared) return null;
	const isNeed = /^(?:needs?|has|have)$/.test(word) && next?.relation === 'infinitive' && next.verb.first === verb.end;
	const subject = clause.subjects[0];
	if ((verb.modal === 'must' || (isNeed && !verb.isNegated)) && subject && passes(view, subject, actor)) {
		const isOther = !/^(?:we|i|you|it|he|she|who|they)$/.test(lower[subject.head]!);
		const isSaid = isReported(view, clause) || statementAt(view, verb.head) !== null;
		if (isOther && isSaid) return { type: 'REQUEST', rule: 'construction/must' };
	}
	if (
		clause.complement >= 0 &&
		verb.isLinking &&
		next?.relation === 'infinitive' &&
		/^(?:willing|ready|prepared)$/.test(lower[clause.complement]!)
	) {
		return { type: 'AGREE', rule: `construction/${lower[clause.complement]}` };
	}
	if (isDenial(view, clause)) return { type: 'REJECT', rule: 'construction/denial' };
	if (isPlan(view, clause)) return { type: 'OTHER', rule: 'plan' };
	return null;
};

/** "clarified that there were no plans", "said the letter had been a mistake": what was told before is taken back. */
const isDenial = (view: SentenceView, clause: Clause): boolean => {
	if (!isReported(view, clause)) return false;
	const { lower } = view.reading.tokens;
	const words = clause.objects.map(({ head }) => lower[head]!);
	if (lower[clause.subjects[0]?.head ?? -1] === 'there')
		return clause.objects.some(({ first, head }) => lower[first] === 'no' && denials.has(lower[head]!));
	if (!clause.subjects.some(({ head }) => told.has(lower[head]!))) return false;
	if (clause.complement >= 0) words.push(lower[clause.complement]!);
	const inError = clause.phrases.some(
		({ preposition, noun }) => /^(?:in|by)$/.test(preposition) && errors.has(lower[noun.head]!),
	);
	return inError || (clause.verb.isLinking && !clause.verb.isNegated && words.some((word) => errors.has(word)));
};

const denials = new Set([
	'plan',
	'plans',
	'intention',
	'intentions',
	'truth',
	'decision',
	'talks',
	'agreement',
	'deal',
]);
const errors = new Set(
	'mistake error wrong false fake hoax untrue incorrect inaccurate baseless unfounded fabricated lie lies rumour rumor'.split(
		' ',
	),
);
const told = new Set(
	[
		...missives.split(' '),
		...'report claim statement rumour rumor allegation alert warning announcement story account'.split(' '),
	].flatMap(nounForms),
);

/** "X wants to raise the levee": a plan of an actor. */
const isPlan = (view: SentenceView, clause: Clause): boolean => {
	const { lower } = view.reading.tokens;
	const subject = clause.subjects[0];
	if (!isPlanned(view, clause) || clause.isPassive || clause.verb.isLinking || !subject) return false;
	return passes(view, subject, actor) && !/^(?:we|i|you)$/.test(lower[subject.head]!);
};

const isPlanned = (view: SentenceView, clause: Clause): boolean => {
	if (clause.relation !== 'infinitive' || clause.governor < 0) return false;
	const above = view.clauses[clause.governor]!;
	return (
		!above.verb.isNegated && above.verb.modal === null && planning.has(view.reading.tokens.lower[above.verb.head]!)
	);
};

const planning = verbList('plan intend want aim decide prepare');

const isReported = (view: SentenceView, clause: Clause): boolean =>
	clause.governor >= 0 &&
	/^(?:said|says|say|saying|announced|confirmed|clarified|stressed|denied|reiterated|concluded|declared|vowed|warned|insisted|stated|told|added)$/.test(
		view.reading.tokens.lower[view.clauses[clause.governor]!.verb.head]!,
	);
