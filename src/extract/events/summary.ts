// One line for an event, in the words of the text: who did what to whom, where. At most 90 characters, whole words.
import type { NounPhrase } from '../chunks.ts';
import type { Clause } from '../clauses.ts';
import type { SentenceView } from './sentence.ts';
import type { Trigger } from './triggers.ts';

const limit = 90;

/** The summary of a trigger's event. Pronouns are given their names where the text tells them. */
export const summarize = (view: SentenceView, trigger: Trigger): string => {
	const parts = trigger.noun && !isCarried(trigger) ? ofNoun(view, trigger) : ofClause(view, trigger.clause!);
	return joinParts(parts);
};

const isCarried = (trigger: Trigger): boolean =>
	trigger.clause !== null &&
	!trigger.isWeak &&
	(trigger.clause.objects.includes(trigger.noun!) || trigger.clause.subjects.includes(trigger.noun!));

const joinParts = (parts: readonly string[]): string => {
	let line = '';
	for (const part of parts) {
		if (part === '') continue;
		const next = line === '' ? part : `${line} ${part}`;
		if (next.length > limit) {
			if (line !== '') break;
			line = clip(part);
			break;
		}
		line = next;
	}
	return line === '' ? line : line[0]!.toUpperCase() + line.slice(1);
};

// Whole words only: a phrase too long by itself loses its last words.
const clip = (part: string): string => {
	if (part.length <= limit) return part;
	const cut = part.lastIndexOf(' ', limit);
	return cut > 0 ? part.slice(0, cut).replace(/[,;:(]$/, '') : part.slice(0, limit);
};

const ofClause = (view: SentenceView, clause: Clause): string[] => {
	const subject = clause.subjects.map((noun) => wordsOf(view, noun)).filter((words) => words !== '');
	const verb = verbWords(view, clause);
	const rest = afterVerb(view, clause);
	const who = subject.length > 2 ? `${subject[0]} and others` : subject.join(' and ');
	return [who === '' ? verb : `${who} ${agree(view, clause, verb)}`, ...rest];
};

// "We are warning" becomes "The Guard is warning".
const agree = (view: SentenceView, clause: Clause, verb: string): string => {
	const isFirstPerson = /^(?:we|i)$/.test(view.reading.tokens.lower[clause.subjects[0]!.head]!);
	return isFirstPerson ? verb.replace(/^(?:are|am)\b/, 'is').replace(/^have\b/, 'has') : verb;
};

const verbWords = (view: SentenceView, clause: Clause): string => {
	const { verb } = clause;
	const { lower, text } = view.reading.tokens;
	if (clause.relation === 'reduced' && clause.isPassive) return text.slice(verb.head, verb.end).join(' ');
	const first =
		verb.form === 'infinitive' && lower[verb.first] === 'to' && clause.subjects.length === 0
			? verb.first + 1
			: verb.first;
	return text
		.slice(first, verb.end)
		.join(' ')
		.replace(/ n['’]t\b/g, "n't");
};

/** Complement, objects and phrases in the order of the text, each as one piece. */
const afterVerb = (view: SentenceView, clause: Clause): string[] => {
	const { tokens } = view.reading;
	const pieces: { at: number; words: string }[] = [];
	if (clause.complement >= 0) pieces.push({ at: clause.complement, words: tokens.text[clause.complement]! });
	for (const noun of clause.objects) pieces.push({ at: noun.first, words: wordsOf(view, noun) });
	for (const { preposition, noun } of clause.phrases)
		pieces.push({ at: noun.first, words: `${preposition} ${wordsOf(view, noun)}` });
	const next = view.clauses[view.clauses.indexOf(clause) + 1];
	if (next && next.relation === 'infinitive' && next.verb.first >= clause.verb.end) {
		pieces.push({ at: next.verb.first, words: [verbWords(view, next), ...afterVerbShallow(view, next)].join(' ') });
	}
	return pieces.sort((a, b) => a.at - b.at).map(({ words }) => words);
};

const afterVerbShallow = (view: SentenceView, clause: Clause): string[] => [
	...clause.objects.slice(0, 1).map((noun) => wordsOf(view, noun)),
	...(clause.objects.length === 0
		? clause.phrases.slice(0, 1).map(({ preposition, noun }) => `${preposition} ${wordsOf(view, noun)}`)
		: []),
];

const ofNoun = (view: SentenceView, trigger: Trigger): string[] => [
	wordsOf(view, trigger.noun!),
	...trigger.nounPhrases.map(({ preposition, noun }) => `${preposition} ${wordsOf(view, noun)}`),
];

const pronoun = /^(?:he|she|it|they|we|i|him|her|them|us|me|who|which|that|this|these|those|his|its|their)$/;

/** The words of a phrase; a pronoun's actor by name; nothing where a pronoun stays open. */
const wordsOf = (view: SentenceView, noun: NounPhrase): string => {
	const { tokens, text } = view.reading;
	const span = { start: tokens.start[noun.first]!, end: tokens.end[noun.end - 1]! };
	if (noun.end - noun.first === 1 && pronoun.test(tokens.lower[noun.first]!)) {
		const actor = view.actors.actorOf(span);
		return actor === null ? '' : (view.actorById.get(actor)?.name ?? '');
	}
	return text
		.slice(span.start, span.end)
		.replace(/\s+/g, ' ')
		.replace(/\s*\([^()]*\)/g, '')
		.replace(/["“”]/g, '');
};
