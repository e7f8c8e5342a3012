// Whether a trigger is told as something of this world at all: habits, questions, purposes and commands are not.
import type { EventTypeId } from '../../domain.ts';
import type { Clause } from '../clauses.ts';
import { carriers } from '../lang/en/event-nouns.ts';
import { verbList } from './frames.ts';
import { isSetFor } from './matching.ts';
import { isJudged } from './object-times.ts';
import type { SentenceView } from './sentence.ts';
import type { Trigger } from './triggers.ts';

/** `told`: an event of its own; `passing`: only a mention of one told elsewhere; `none`: no event. */
export type Realis = 'told' | 'passing' | 'none';

const carrying = verbList(Object.values(carriers).join(' '));
const spoken = new Set<EventTypeId>(['REQUEST', 'REJECT', 'ACCUSE', 'THREATEN', 'SUPPORT', 'AGREE', 'CONCEDE']);
const bodily = new Set<EventTypeId>([
	'ASSAULT',
	'CASUALTY',
	'ACCIDENT',
	'HAZARD',
	'DISRUPTION',
	'MOBILIZE',
	'MOVEMENT',
	'PROTEST',
	'COERCE',
	'SANCTION',
]);

/** What a clause with "after" mentions in passing: "shortly after he arrived". */
const asides = new Set<EventTypeId>(['MOVEMENT', 'OTHER', 'CONSULT', 'SUPPORT', 'ECONOMY']);

type Rule = {
	readonly gives: Realis;
	readonly when: (view: SentenceView, clause: Clause, trigger: Trigger) => boolean;
};

const rules: readonly Rule[] = [
	{ gives: 'none', when: (view) => view.reading.tokens.lower[view.end - 1] === '?' },
	{
		gives: 'none',
		when: (view, clause) => clause.marker === 'whether' || (clause.marker === 'if' && asks(view, clause)),
	},
	{
		gives: 'passing',
		when: (_, { relation, verb }, { noun }) => noun === null && relation === 'relative' && verb.tense === 'perfect',
	},
	// "condolences to those who lost their lives"
	{
		gives: 'passing',
		when: (view, { relation, subjects }) =>
			relation === 'relative' && subjects[0] !== undefined && view.reading.tokens.lower[subjects[0].head] === 'those',
	},
	{ gives: 'passing', when: (_, { relation }, { type }) => relation === 'reduced' && type === 'COERCE' },
	{ gives: 'none', when: (view, clause) => isCommand(view, clause) },
	// "a source who asked not to be named", "declined to comment": how somebody spoke, not what happened.
	{ gives: 'none', when: (view, clause) => isAnonymity(view, clause) },
	{ gives: 'none', when: (view, clause) => isOfPaper(view, clause) },
	{ gives: 'passing', when: (view, clause) => isFeared(view, clause) },
	// "The generator died at nine."
	{
		gives: 'none',
		when: ({ reading }, { subjects }, { type, lemma }) =>
			type === 'CASUALTY' && lemma === 'die' && subjects.some(({ head }) => things.test(reading.tokens.lower[head]!)),
	},
	{
		gives: 'passing',
		when: (_, clause, trigger) =>
			trigger.type === 'OTHER' &&
			trigger.rule !== 'plan' &&
			(clause.relation === 'infinitive' || clause.relation === 'subordinate' || clause.verb.modal === 'can'),
	},
	{ gives: 'passing', when: (view, _, trigger) => trigger.noun !== null && isNone(view, trigger) },
	// "cannot confirm casualties", "did not rule out an attack": nobody says that there were any.
	{
		gives: 'none',
		when: ({ reading }, { verb, objects }, { noun }) =>
			noun !== null &&
			objects.includes(noun) &&
			(verb.isNegated || verb.modal !== null) &&
			/^(?:confirm|verify|rule|exclude)/.test(reading.tokens.lower[verb.head]!),
	},
	{
		gives: 'passing',
		when: (_, { relation, verb }) =>
			relation === 'relative' && (verb.modal !== null || (verb.tense === 'present' && !verb.isProgressive)),
	},
	{
		gives: 'passing',
		when: (_, { relation, marker }) =>
			relation === 'gerund' && marker !== null && marker !== 'after' && marker !== 'before',
	},
	{
		gives: 'passing',
		when: (view, clause, trigger) =>
			clause.relation === 'reduced' && !bodily.has(trigger.type) && view.clauses.length > 1,
	},
	{ gives: 'told', when: (view, clause, trigger) => isProtesting(view, clause, trigger) },
	{ gives: 'passing', when: (view, clause) => clause.relation === 'infinitive' && !isCarried(view, clause) },
	{
		gives: 'passing',
		when: (_, { relation, marker }, { type }) =>
			relation === 'subordinate' &&
			asides.has(type) &&
			(marker === 'after' || marker === 'before' || marker === 'until'),
	},
	{ gives: 'passing', when: (view, clause, trigger) => isHabit(view, clause, trigger) },
	{ gives: 'none', when: (view, clause, trigger) => isUsual(view, clause, trigger) },
	{ gives: 'passing', when: (view, clause, { type }) => !spoken.has(type) && isCustom(view, clause) },
];

/** How a trigger's own clause tells of its event; nouns outside subject and object are judged by their own weight. */
export const realisOf = (view: SentenceView, trigger: Trigger): Realis => {
	const { clause, noun } = trigger;
	if (clause === null) return 'told';
	if (noun !== null && !clause.subjects.includes(noun) && !clause.objects.includes(noun)) {
		return isNone(view, trigger) ? 'passing' : 'told';
	}
	return rules.find((rule) => rule.when(view, clause, trigger))?.gives ?? 'told';
};

// "unclear if", "asked if": the clause is a question.
const asks = (view: SentenceView, clause: Clause): boolean => {
	const { lower } = view.reading.tokens;
	const before = lower[clause.first - 1] ?? '';
	return /^(?:unclear|clear|know|known|unknown|see|ask|asked|wonder|doubt|sure|determine|say|confirm)$/.test(before);
};

const isAnonymity = ({ reading: { tokens } }: SentenceView, { verb }: Clause): boolean => {
	const behind = tokens.lower.slice(verb.head + 1, verb.head + 6).join(' ');
	return /^(?:not to be|to remain|that (?:he|she|they|it) (?:not )?be|anonymity|not be) ?(?:named|identified|quoted|anonymous)?/.test(
		behind,
	)
		? /\b(?:named|identified|quoted|anonymous|anonymity)\b/.test(behind)
		: /^(?:declin|refus)/.test(tokens.lower[verb.head]!) &&
				/^to (?:comment|say|answer|discuss|elaborate|confirm|give)\b/.test(behind);
};

// "the danger of the roof collapsing"
const isFeared = (view: SentenceView, clause: Clause): boolean => {
	if (clause.relation !== 'reduced' && clause.relation !== 'gerund') return false;
	const { lower } = view.reading.tokens;
	const words = lower.slice(Math.max(view.first, clause.verb.first - 9), clause.verb.first);
	const at = words.findLastIndex((word) =>
		/^(?:threat|risk|danger|fear|fears|possibility|prospect|chance|likelihood)$/.test(word),
	);
	return at >= 0 && words.slice(at).includes('of');
};

const isCommand = (view: SentenceView, clause: Clause): boolean => {
	const isBare = clause.verb.tense === 'present' && !clause.verb.hasAuxiliary && !clause.isPassive;
	const isHeadline = view.reading.blocks[view.reading.sentences[view.index]!.block]!.kind === 'headline';
	return (
		isBare &&
		clause.subjects.length === 0 &&
		clause.relation === 'main' &&
		!isHeadline &&
		clause.verb.first === view.first
	);
};

const printed = /^(?:publish|appear|updat|correct|amend|republish|syndicat|translat|edit|print|r[ua]ns?$)/;
const papers = /^(?:reports?|article|story|piece|dispatch|column|interview)$/;

// "This report was first published by …": no news but of the paper itself.
const isOfPaper = (view: SentenceView, { verb, subjects }: Clause): boolean => {
	const { lower } = view.reading.tokens;
	if (!printed.test(lower[verb.head]!)) return false;
	return subjects.some(({ first, head }) => papers.test(lower[head]!) && /^th(?:is|ese)$/.test(lower[first]!));
};

const isNone = (view: SentenceView, trigger: Trigger): boolean => {
	const word = view.reading.tokens.lower[trigger.noun!.first];
	return word === 'no' || word === 'any';
};

/** "walked out to protest the cuts": what is done to protest is the protest; not what is only planned. */
export const isProtesting = (view: SentenceView, clause: Clause, { type, noun }: Trigger): boolean => {
	const above = clause.governor < 0 ? undefined : view.clauses[clause.governor];
	if (type !== 'PROTEST' || noun !== null || clause.relation !== 'infinitive' || !above) return false;
	const word = view.reading.tokens.lower[above.verb.head]!;
	return (
		(above.verb.tense === 'past' || above.verb.tense === 'perfect') &&
		!above.verb.isNegated &&
		above.verb.modal === null &&
		!willing.test(word)
	);
};

const willing =
	/^(?:plan|want|vow|threat|call|urge|ask|intend|decid|refus|fail|tr(?:y|ied)|agree|hope|promis|order|invit|allow|ban|forb|appeal|need|meant|used|continu|propos|prepar|encourag|told|mov|manag|forc)/;

const isCarried = (view: SentenceView, clause: Clause): boolean => {
	if (clause.governor < 0) return true;
	const above = view.clauses[clause.governor]!;
	// "has caused the river to burst its banks": it burst.
	if (causing.test(view.reading.tokens.lower[above.verb.head]!)) return true;
	return above.verb.isLinking || carrying.has(view.reading.tokens.lower[above.verb.head]!);
};

const things =
	/^(?:generators?|engines?|batter(?:y|ies)|phones?|lines?|signals?|lights?|radios?|power|connections?|networks?|wind|hopes?|talks|deals?|bills?|motions?|proposals?|screens?|servers?|motors?|laptops?)$/;

/** Verbs whose infinitive came true with them. */
export const causing = /^(?:cause[sd]?|causing|force[sd]|forcing|prompt(?:s|ed|ing))$/;

// "board members are appointed by the president": the simple present of prose tells what is usual.
const isHabit = (view: SentenceView, clause: Clause, trigger: Trigger): boolean => {
	const { verb } = clause;
	if (verb.tense !== 'present' || verb.isProgressive || verb.isLinking || spoken.has(trigger.type)) return false;
	// "condemns the attack": the attack was.
	if (isJudged(trigger, view)) return false;
	// "A second walkout is planned for Friday"
	if (isSetFor(view, clause, trigger)) return false;
	// "The harbour is closed": how it stands now.
	if (trigger.type === 'DISRUPTION' && clause.isPassive) return false;
	const { lower } = view.reading.tokens;
	if (lower.slice(verb.first, verb.head).includes('being')) return false;
	const { kind } = view.reading.blocks[view.reading.sentences[view.index]!.block]!;
	return kind !== 'headline' && !/^(?:remains?|continues?|wants?|reports?|says?|denies)$/.test(lower[verb.head]!);
};

const usual =
	/^(?:(?:so|very|too|quite|still|always|not|far|more|most|all) )*(?:common(?:place)?|routine|frequent|rare|usual|normal|typical|endemic|nothing new|(?:a )?(?:part|fact|way) of (?:\w+ )?life)\b/;

// "Landslides are common here", "power cuts were part of daily life", "she remembered the war": none of them in particular.
const isUsual = ({ reading: { tokens } }: SentenceView, { verb, objects }: Clause, { noun }: Trigger): boolean => {
	if (noun === null) return false;
	if (objects.includes(noun)) return /^(?:remember|recall|forg[eo]t)/.test(tokens.lower[verb.head]!);
	// "were part of" is taken for a verb of its own.
	const at = verb.isLinking ? verb.end : verb.head;
	return usual.test(tokens.lower.slice(at, at + 6).join(' '));
};

// "normally patrolled the harbour": what used to be done.
const isCustom = ({ reading: { tokens } }: SentenceView, { verb }: Clause): boolean =>
	verb.modal === null &&
	tokens.lower
		.slice(Math.max(0, verb.first - 1), verb.head)
		.some((word) =>
			/^(?:normally|usually|often|rarely|seldom|habitually|routinely|typically|traditionally|sometimes)$/.test(word),
		);
