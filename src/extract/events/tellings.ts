// What each sentence tells of events: its triggers with their parties, time, status and numbers.
import type { Reference, Statement, TimeExpression } from '../../domain.ts';
import type { NounPhrase } from '../chunks.ts';
import { createOpening } from '../datelines.ts';
import { isNarrative, spanOfTokens } from '../reading.ts';
import { formatDay } from '../times/days.ts';
import { leadsOf } from './asides.ts';
import { defaultTime, withClock } from './dating.ts';
import type { EventContext } from './events.ts';
import { isOfClass } from './frames.ts';
import { stemOf } from './kin.ts';
import type { Telling } from './likeness.ts';
import { missiveTime } from './missives.ts';
import { partiesOf } from './participants.ts';
import { mayTellDeed } from './plain-deeds.ts';
import { quantitiesOf } from './quantities.ts';
import { type Desk, rolesOf, type SentenceView, statementAt, statementsBySentence, viewSentence } from './sentence.ts';
import { isCharge, statusOf } from './status.ts';
import { findTriggers, mayTrigger, type Trigger } from './triggers.ts';
import { isLongAgo, timeBeside } from './when.ts';
import { addBareFigure, isCited, withTolls } from './with-tolls.ts';

// Longer sentences (a table, no full stops) are read in pieces of so many tokens: time stays linear.
const longest = 240;

/** What the sentences of a text tell, in text order. */
export const findTellings = (context: EventContext, desk: Desk): Telling[] => {
	const { reading } = context;
	const { tokens } = reading;
	const said = statementsBySentence(reading, context.statements);
	const tellings: Telling[] = [];
	const isLead = leadsOf(reading);
	const opening = createOpening(reading);
	let time = 0;
	for (const [index, sentence] of reading.sentences.entries()) {
		const { kind } = reading.blocks[sentence.block]!;
		if (!isNarrative({ kind }) && kind !== 'caption') continue;
		for (let first = opening(index, sentence); first < sentence.endToken; first += longest) {
			const end = Math.min(first + longest, sentence.endToken);
			addBareFigure({ reading, index, first, end }, tellings, said.get(index) ?? []);
			if (!isLead(index) && !mayTrigger(tokens, first, end) && !mayTellDeed(tokens, first, end)) continue;
			const span = spanOfTokens(tokens, first, end);
			while (time < context.times.length && context.times[time]!.end <= span.start) time += 1;
			const times: TimeExpression[] = [];
			for (let at = time; at < context.times.length && context.times[at]!.start < span.end; at += 1)
				times.push(context.times[at]!);
			const statements = (said.get(index) ?? []).filter(({ content }) =>
				content.some((part) => part.start < span.end && part.end > span.start),
			);
			const view = viewSentence(desk, index, first, end, statements);
			// A caption shows what is told elsewhere: it adds to an event, and makes none.
			const told = findTriggers(view, isLead(index))
				.filter((trigger) => !isCited(view, trigger.first) && !isField(view, trigger))
				.map((trigger) =>
					tell(
						context,
						view,
						kind === 'caption' || isPointedAt(view, trigger) ? { ...trigger, isWeak: true } : trigger,
						times,
						statements,
					),
				);
			tellings.push(
				...withTolls(view, told, times, statements, (trigger) => tell(context, view, trigger, times, statements)),
			);
		}
	}
	return tellings;
};

// "Threatened: 2,100": the name of a field, what is counted there was not threatened by anybody.
const isField = ({ reading: { tokens } }: SentenceView, { type, end }: Trigger): boolean =>
	type === 'THREATEN' && tokens.lower[end] === ':' && /^\d/.test(tokens.lower[end + 1] ?? '');

// "the release of all those detained" points at what is told elsewhere.
const isPointedAt = ({ reading }: SentenceView, { clause, noun }: Trigger): boolean => {
	const before = clause === null || noun !== null ? -1 : clause.verb.first - 1;
	return reading.tokens.lower[before] === 'those' && clause!.isPassive && !clause!.verb.hasAuxiliary;
};

const tell = (
	context: EventContext,
	view: SentenceView,
	trigger: Trigger,
	times: readonly TimeExpression[],
	statements: readonly Statement[],
): Telling => {
	const { sentences, blocks } = context.reading;
	const block = blocks[sentences[view.index]!.block]!;
	const statement = statementAt(view, trigger.first);
	const told = statusOf(view, trigger, statement);
	const status =
		told === 'confirmed' && statement?.source && isCharge(view, trigger, statement.source) ? 'claimed' : told;
	const reference = referenceOf(context, view);
	const beside = timeBeside(view, trigger, times, reference?.date.slice(0, 10) ?? null);
	// "a request by the government in 2014": a date and a doer of its own make a bare noun history worth a row.
	const isOld = isLongAgo(beside.start, context.reference) && hasDoer(trigger);
	const isRow = trigger.isWeak && beside.isExplicit && trigger.noun !== null && (isOld || isSent(view, trigger, times));
	const assumed = defaultTime(reference, trigger, status, statement);
	// What stands under a date in a log is of that date.
	const isDated = assumed.start !== null && reference !== context.reference && block.kind !== 'post';
	const when = beside.isExplicit ? beside : { ...withClock(assumed, beside), isExplicit: isDated, end: beside.end };
	const tense = trigger.clause?.verb.tense;
	// "A rally has been called for Sunday": what is dated ahead has not been; what "was" is rather dated wrongly.
	const isOpen = trigger.noun !== null && (tense === 'present' || tense === 'perfect') && status === 'confirmed';
	const isAhead = isOpen && beside.isExplicit && isDoneLater(beside.start, reference);
	const isPast = tense === 'pastPerfect' && trigger.noun === null && statement === null;
	const roles = trigger.clause ? rolesOf(view, trigger.clause) : { subjects: [], objects: [] };
	const objects = roles.objects.filter(
		(noun) => !/^(?:minutes|hours|days|weeks|months|years)$/.test(context.reading.tokens.lower[noun.head]!),
	);
	const thingsOf = objects.length > 0 ? objects : roles.subjects;
	return {
		view,
		trigger: isRow ? { ...trigger, isWeak: false } : trigger,
		when,
		parties: partiesOf(view, trigger, statement?.speaker ?? null),
		status: isAhead ? 'planned' : status,
		isBackground:
			isLongAgo(when.start, context.reference) && status !== 'ongoing'
				? true
				: isPast && beside.isExplicit && isLongAgo(beside.start, context.reference),
		quantities: quantitiesOf(view, trigger, times, statements),
		tolls: [],
		block: sentences[view.index]!.block,
		isHeadline: block.kind === 'headline',
		things: (trigger.noun ? ofPhrases(trigger) : thingsOf).flatMap((noun) => contentWords(view, noun)),
		stem: stemOf(view, trigger),
	};
};

// A day or more behind the report's own; zones may put an event a day ahead.
const isDoneLater = (start: string | null, reference: Reference | null): boolean =>
	start !== null &&
	reference?.precision === 'day' &&
	start.length >= 10 &&
	Date.parse(start.slice(0, 10)) - Date.parse(reference.date.slice(0, 10)) > 86_400_000;

/** The document's date; in a post or section the one that this has. */
const referenceOf = ({ reading, reference }: EventContext, view: SentenceView): Reference | null => {
	const own = view.dayOf(reading.sentences[view.index]!.block);
	return own && reference ? { ...reference, date: formatDay(own), precision: 'day' } : reference;
};

// "a letter from X to Y, dated Monday": news by itself.
const isSent = (view: SentenceView, trigger: Trigger, times: readonly TimeExpression[]): boolean =>
	missiveTime(view, trigger, times) !== null;

const hasDoer = ({ noun, nounPhrases }: Trigger): boolean =>
	(noun?.possessor ?? null) !== null || nounPhrases.some(({ preposition }) => preposition === 'by');

const ofPhrases = ({ nounPhrases }: Trigger): readonly NounPhrase[] =>
	nounPhrases.filter(({ preposition }) => preposition === 'of').map(({ noun }) => noun);

const contentWords = (view: SentenceView, noun: NounPhrase): string[] => {
	const { lower, pos } = view.reading.tokens;
	const words: string[] = [];
	const first = noun.possessor ? noun.possessor.end : noun.first;
	for (let index = first; index < noun.end; index += 1)
		if (pos[index] === 'NOUN' || pos[index] === 'PROPN' || index === noun.head)
			// "signed a contract … signed the agreement": one thing.
			words.push(isOfClass(lower[index]!, 'agreement') ? 'agreement' : lower[index]!);
	return words;
};
