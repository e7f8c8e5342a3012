// One open question as one report raises it, or one sentence that may answer questions of earlier reports.
import type { Question, Span } from '../../src/domain.ts';
import { compareText } from '../../src/lib/compare-text.ts';
import { stableId } from '../../src/lib/stable-id.ts';
import { isToldAsAnother } from '../events/another.ts';
import { compareEntries, type Entry } from '../reports/entries.ts';
import { findNameTerms, findTerms } from '../reports/terms.ts';
import {
	type Asked,
	isFormerWord,
	isStillOpen,
	type Measure,
	mayAnswer,
	measureAsked,
	readAsked,
	tellsCause,
} from './answer-cues.ts';
import { AnswerWords } from './answer-words.ts';
import { findLastSense, findSenses } from './senses.ts';
import { readSigns } from './sentence-signs.ts';

type Common = {
	readonly id: string;
	readonly entry: Entry;
	readonly index: number;
	readonly terms: readonly number[];
};

export type RaisedQuestion = Common & {
	readonly kind: 'question';
	readonly question: Question;
	readonly asked: Asked;
	/** What stands last in it: "Has patient data been accessed?" is about access. */
	readonly key: number;
	/** Names in the question. */
	readonly names: readonly number[];
	/** Words of its evidence beside those of the question. */
	readonly context: readonly number[];
	/** Where and in which words the report answers it itself. */
	readonly answered: { readonly span: Span; readonly terms: readonly number[] } | null;
	/** SituationActor of each position. */
	readonly sides: readonly (string | null)[];
	/** Acts of analysts on it. */
	readonly acts: readonly string[];
	/** What it asks a measure of; null where it asks none. */
	readonly measure: Measure | null;
	/** The figures that its sides give, as words and as written: who gives one of them is a side of it, too. */
	readonly figures: readonly Figure[];
	/** Senses of what the report says there was none of: a question only where another tells of it. Null where it asks. */
	readonly implied: readonly number[] | null;
};

/** A sentence that may answer. A class, for there are very many: what follows from the rest is not held. */
export class PossibleAnswer implements Common {
	readonly entry: Entry;
	readonly index: number;
	readonly start: number;
	readonly end: number;
	/** Words of the sentence before it, where it begins with a word for somebody or something told of there. */
	readonly lead: readonly number[];
	/** What its words tell by themselves, see `sentence-signs.ts`. */
	readonly signs: number;
	/** It answers questions for a cause; what it tells beside that is an answer of its own. */
	readonly ofCause: boolean;
	/** The words of all of its report, and which of these sentences it is. */
	readonly words: AnswerWords;
	readonly at: number;

	constructor(entry: Entry, { index, ofCause, ...told }: Told, words: AnswerWords, at: number) {
		this.entry = entry;
		this.index = index;
		this.words = words;
		this.at = at;
		this.start = told.start;
		this.end = told.end;
		this.lead = told.lead;
		this.signs = told.signs;
		this.ofCause = ofCause;
	}

	get kind(): 'answer' {
		return 'answer';
	}

	get id(): string {
		return stableId('w', `${this.entry.id}\n${this.start}${this.ofCause ? ' cause' : ''}`);
	}

	get terms(): readonly number[] {
		return this.words.termsOf(this.at);
	}

	get span(): Span {
		return { start: this.start, end: this.end };
	}
}

type Told = Pick<PossibleAnswer, 'index' | 'start' | 'end' | 'terms' | 'lead' | 'signs' | 'ofCause'>;

export type QuestionItem = RaisedQuestion | PossibleAnswer;

export const createQuestionItem = (
	entry: Entry,
	index: number,
	actorOf: (localId: string) => string | undefined,
): RaisedQuestion => {
	const question = entry.report.extraction.questions[index]!;
	return createQuestion(entry, question, index, actorOf);
};

const aside = / (?:that|which|who|in which) .*/s;

// Who was on board was aboard.
const inOneWord = (words: string): string => words.replace(/\bon ?board\b/gi, 'aboard');

// "Would the owner appeal if it lost?" is about the appeal.
const provided = / (?:if|unless|should) .*/s;

// What an inquiry will show is what caused it.
const ofInquiry = /^what will the (?:\p{L}+ )?(?:investigation|inquiry|probe|review|inquest) (?:of|into) | show\?$/giu;

// Two hikers were missing, and the hikers are found.
const numeral = /\b(?:\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|a dozen|dozens of|hundreds of)\b/gi;
const askedOf = (asked: Asked, question: string): string =>
	inOneWord(
		asked === 'cause'
			? question.replace(ofInquiry, '').replace(aside, '')
			: asked === 'where'
				? question.replace(numeral, '')
				: asked === 'whether'
					? question.replace(provided, '')
					: question,
	);

/** A question of a report as an item; `implied` where the report tells it only. */
export const createQuestion = (
	entry: Entry,
	question: Question,
	index: number,
	actorOf: (localId: string) => string | undefined,
	implied: RaisedQuestion['implied'] = null,
): RaisedQuestion => {
	const { text } = entry.report.document;
	const asked = readAsked(question.question);
	const context = findSenses(question.evidence.map(({ start, end }) => text.slice(start, end)).join(' '), 40);
	return {
		kind: 'question',
		acts: entry.marks.questions.get(question.id) ?? [],
		implied,
		id: stableId('q', `${entry.id}\n${question.id}`),
		entry,
		index,
		question,
		asked,
		// "What caused the fire that destroyed the mill?" is answered by who tells of the fire.
		terms: withMissing(asked, findSenses(askedOf(asked, question.question), 24), context),
		key: findLastSense(askedOf(asked, question.question)),
		// A question begins with a capital, whatever its first word is.
		names: findNameTerms(question.question.replace(/^\S+/, ''), 8),
		context,
		measure: measureAsked(question.question),
		figures: figuresOf(question),
		answered:
			question.answer === null
				? null
				: { span: question.answer, terms: findSenses(text.slice(question.answer.start, question.answer.end), 40) },
		sides: question.positions.map(({ actor }) => (actor === null ? null : (actorOf(actor) ?? null))),
	};
};

type Figure = { readonly terms: readonly number[]; readonly value: string };

// Of thousands two reports hardly speak by chance.
const figuresOf = ({ kind, why, positions }: Question): readonly Figure[] =>
	kind === 'contested' && why.rule.endsWith('contested-count')
		? positions.flatMap(({ value }) => {
				const written = /\d{1,3}(?:,\d{3})+|\d{4,}/.exec(value ?? '')?.[0];
				return value === null || written === undefined ? [] : [{ terms: findTerms(written, 4), value }];
			})
		: [];

// "What happened to the four people?" is told by whoever tells of the missing; where divers search for "12 people", by
// whoever tells who was found.
const [missing] = findSenses('missing', 1);
const [found] = findSenses('found', 1);
const [search] = findSenses('search', 1);
const withMissing = (asked: Asked, terms: readonly number[], context: readonly number[]): readonly number[] => {
	if (asked !== 'where' || missing === undefined || found === undefined) return terms;
	const isSearch = search !== undefined && context.includes(search) && terms.every((term) => idlePeople.includes(term));
	if (!isSearch && !context.includes(missing)) return terms;
	return [...new Set([...terms, missing, ...(isSearch ? [found] : [])])].sort((one, other) => one - other);
};
const idlePeople = findSenses('people persons others', 4);

/** Whether two items of one question, or answer, of one report say the same: then its sides are the same persons. */
export const isQuestionItemSame = (left: QuestionItem, right: QuestionItem): boolean =>
	left.id === right.id &&
	(left.kind === 'answer' || (right.kind === 'question' && left.sides.every((side, at) => side === right.sides[at])));

// "Will they investigate the causes of the fire?" leaves open what caused it, too.
const ofCauses = /\b(?:causes?|origins?) of ((?:\p{L}+[ -]){0,6}\p{L}+)\?$/u;

/** The question for a cause that lies in another question, where there is one. */
export const createCauseQuestion = (entry: Entry, index: number): readonly RaisedQuestion[] => {
	const question = entry.report.extraction.questions[index]!;
	const matter = ofCauses.exec(question.question)?.[1];
	if (matter === undefined || question.status === 'answered' || readAsked(question.question) === 'cause') return [];
	const asked = `What caused ${matter}?`;
	const cause: Question = { ...question, id: `${question.id} cause`, question: asked, kind: 'unknown', positions: [] };
	return [createQuestion(entry, cause, index, () => undefined)];
};

// "He is no person of interest": who he is stands in the sentence before.
const pointing =
	/^["“‘'\s]*(?:he|she|it|they|this|that|these|those|his|her|its|their|both|all|none|neither|one|another|the (?:latter|two|pair))\b/i;

// "27 bodies were found there", "We have 44 of them"
const pointingBack = /\bof (?:them|these|those)\b|\bthere\b(?! (?:is|are|was|were|has|have|had|will)\b)/i;
const shortly = 90;

const leadOf = (text: string, sentences: readonly Span[], index: number): readonly number[] => {
	const [before, own] = [sentences[index - 1], sentences[index]!];
	const words = text.slice(own.start, own.end);
	if (before === undefined || !(pointing.test(words) || (words.length <= shortly && pointingBack.test(words))))
		return none;
	return findSenses(inOneWord(text.slice(before.start, before.end)), 40);
};

const none: readonly number[] = [];

// "A second blast was heard in Velm. Nobody was hurt.": the toll of another event than others ask about.
const harm = /\b(?:hurt|injured|wounded|harmed|killed|dead|died|casualt(?:y|ies))\b/i;
const isBeside = (event: Span, around: Span): boolean => event.start < around.end && around.start < event.end;

const mostAnswers = 20;
const longestReport = 80;

/** The sentences of a report that may answer what earlier ones left open. */
export const createAnswers = (entry: Entry): readonly PossibleAnswer[] => {
	// Without a date nobody knows what came later: such a report answers nothing.
	const { reference, sentences, questions, events } = entry.report.extraction;
	if (reference === null) return [];
	const { text } = entry.report.document;
	// What is only unconfirmed may still answer an older question.
	const open = questions.flatMap(({ kind, evidence, why }) =>
		kind === 'unconfirmed' || kind === 'contested' || why.rule.endsWith('count-missing') ? [] : evidence,
	);
	const others = events.filter(({ mentions }) => isToldAsAnother(text, mentions)).flatMap(({ mentions }) => mentions);
	const answers = sentences
		.slice(0, longestReport)
		.flatMap(({ start, end }, index): Told[] => {
			const words = text.slice(start, end);
			if (!mayAnswer(words) || isStillOpen(words) || isFormerWord(words)) return [];
			if (open.some((span) => span.start < end && start < span.end)) return [];
			if (
				harm.test(words) &&
				others.some((other) => isBeside(other, { start: sentences[index - 1]?.start ?? start, end }))
			)
				return [];
			const lead = leadOf(text, sentences, index);
			const terms = findSenses(inOneWord(words), 40);
			const told = { index, start, end, terms, lead, signs: readSigns(words), ofCause: false };
			return tellsCause(words) ? [{ ...told, ofCause: true }, told] : [told];
		})
		.slice(0, mostAnswers);
	const words = new AnswerWords(answers.map(({ terms }) => terms));
	return answers.map((told, at) => new PossibleAnswer(entry, told, words, at));
};

/** Canonical order: as their documents stand, then as the text has them, questions first. */
export const compareQuestionItems = (left: QuestionItem, right: QuestionItem): number =>
	compareEntries(left.entry, right.entry) ||
	compareText(right.kind, left.kind) ||
	left.index - right.index ||
	compareText(left.id, right.id);
