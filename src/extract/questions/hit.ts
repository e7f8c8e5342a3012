// One match of a question row, and its words made fit to stand in a question.
import type { Actor, Span } from '../../domain.ts';
import { parseSentence } from '../clauses.ts';
import type { EventContext } from '../events/events.ts';
import { numberWords } from '../lang/en/amounts.ts';
import { spanOfTokens, tokenAt } from '../reading.ts';
import { nameOf, tidy } from './wording.ts';

/** One match: where it and its named groups stand in the text, and the sentence before it. */
export type Hit = {
	readonly context: EventContext;
	readonly span: Span;
	readonly groups: Readonly<Record<string, Span | undefined>>;
	readonly before: string;
};

/** The words of a group as written. */
export const textOf = ({ context }: Hit, span: Span): string => context.reading.text.slice(span.start, span.end);

/** Who is to decide: the noun before "in deciding", else the subject of the clause, else "they". */
export const subjectBefore = ({ context, span, before }: Hit): string => {
	const { tokens, sentences } = context.reading;
	const at = tokenAt(tokens, span.start);
	const sentence = sentences[tokens.sentence[at] ?? 0]!;
	const { chunks, clauses } = parseSentence(tokens, sentence.firstToken, Math.min(sentence.endToken, at + 8));
	const isNested = /\b(?:in|of|for|while|before)\s+$/i.test(before);
	const clause = clauses.findLast(({ verb }) => verb.first <= at);
	const near = chunks.findLast((chunk) => chunk.kind === 'noun' && chunk.end <= at);
	const noun = isNested ? near : (clause?.subjects[0] ?? near);
	if (noun?.kind !== 'noun') return 'they';
	return nameOf(context, spanOfTokens(tokens, noun.first, noun.end));
};

/** Who "we" are: the body or country that the speaker of the words speaks for by office, else the speaker. */
export const sideOf = ({ context, span }: Hit): string => {
	const statement = context.statements.find(({ content }) =>
		content.some(({ start, end }) => start <= span.start && end >= span.end),
	);
	const speaker = context.actors.actors.find(({ id }) => id === statement?.speaker);
	if (!speaker) return 'they';
	return (speaker.kind === 'person' ? bodyOf(context, speaker) : null) ?? speaker.name;
};

const empty = new Set(
	'Department Ministry Office Agency Secretary Minister President Assistant Deputy Public Affairs General Director Chief State National The'.split(
		' ',
	),
);
const properWords = (name: string): string[] =>
	(name.match(/\p{Lu}[\p{L}.'’-]+/gu) ?? [])
		.map((word) => word.replace(/['’]s$/, ''))
		.filter((word) => !empty.has(word));

// "Assistant to the Secretary of Defense" speaks for the Defense Department, "Velm Power's director" for Velm Power.
const bodyOf = ({ actors: { actors } }: EventContext, speaker: Actor): string | null => {
	const office = new Set(speaker.roles.flatMap(properWords));
	for (const kind of ['organization', 'country'] as const) {
		const body = actors.find(
			(actor) =>
				actor.kind === kind &&
				[actor.name, ...actor.aliases].some((name) => {
					const words = properWords(name);
					return words.length > 0 && words.every((word) => office.has(word));
				}),
		);
		if (body)
			return /^(?:\p{Lu}[\p{L}.'’-]*\s)*(?:Department|Ministry|Office|Agency|House|Army|Police)\b/u.test(body.name)
				? `the ${body.name}`
				: body.name;
	}
	return null;
};

/** The words sought. */
export const nounOf = (hit: Hit, name = 'noun'): string => {
	const span = hit.groups[name];
	return span ? tidy(nameOf(hit.context, span)) : '';
};

/** A phrase that can be a subject: with an article, if it has no determiner. */
export const withArticle = (noun: string): string => {
	if (/^(?:either|both)\s/i.test(noun)) {
		return noun
			.replace(/^(?:either|both)\s/i, 'the two ')
			.replace(/\bman$/, 'men')
			.replace(/\bsuspect$/, 'suspects');
	}
	const isDetermined =
		/^(?:the|a|an|his|her|its|their|our|my|these|those|this|that|any|some|several|no|many|few)\b/i.test(noun);
	const first = /^\p{L}+/u.exec(noun)?.[0] ?? '';
	if (Object.hasOwn(numberWords, first.toLowerCase())) return `the ${noun[0]!.toLowerCase()}${noun.slice(1)}`;
	return isDetermined || /^\p{Lu}/u.test(noun) || /['’]s\s/.test(noun) ? noun : `the ${noun}`;
};

/** Whether a phrase is plural. */
export const isMany = (noun: string): boolean => {
	const head = noun.replace(/(\d) to (?=\d)/, '$1-').replace(/\s+(?:of|in|who|that|to|at|from|on|for|with)\s.*$/i, '');
	return (
		/(?:[^s'’]s|men|people|women|children|bodies|missing|police)$/i.test(head) &&
		!/\b(?:news|series|crisis)$/i.test(head)
	);
};

/** Whether a phrase says nothing by itself. */
export const isPronoun = (noun: string): boolean =>
	/^(?:it|he|she|they|him|her|them|us|me|this|that|which|who|we|i|there|what|these|those|you|one|nothing|everything|something)$/i.test(
		noun,
	) || noun === '';
