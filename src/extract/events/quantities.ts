// Numbers that belong to an event: how many, of what, how sure of the number, and whose claim it is.

import type { Amount, Quantity, Span, Statement, TimeExpression } from '../../domain.ts';
import type { NounPhrase } from '../chunks.ts';
import type { Phrase } from '../clauses.ts';
import { animals, bounds, countedStates, multipliers, numberWords, roundAmounts } from '../lang/en/amounts.ts';
import { measures } from '../lang/en/opposition.ts';
import type { Tokens } from '../reading.ts';
import { isAge } from '../subjects.ts';
import { isFatal } from './kin.ts';
import type { SentenceView } from './sentence.ts';
import type { Trigger } from './triggers.ts';

type Found = { readonly amount: Amount; readonly first: number; readonly end: number };

/** The quantities told with a trigger, in text order; `statements` are those whose content may hold them. */
export const quantitiesOf = (
	view: SentenceView,
	trigger: Trigger,
	times: readonly TimeExpression[],
	statements: readonly Statement[],
): Quantity[] => {
	const { tokens } = view.reading;
	const quantities: Quantity[] = [];
	for (const noun of countedPhrases(view, trigger)) {
		const found =
			nobodyAt(tokens.lower, noun) ?? amountIn(tokens, Math.max(view.first, noun.first - 4), noun.first, noun.end);
		// "five of seven drones were shot down" is a share, of the drones.
		if (!found || (tokens.lower[found.end] === 'of' && numberAt(tokens, found.end + 1, noun.end) !== null)) continue;
		const span = { start: tokens.start[found.first]!, end: tokens.end[noun.end - 1]! };
		if (times.some((time) => time.start < span.end && span.start < time.end)) continue;
		const what = whatOf(view, trigger, noun, found);
		if (what === null || (fatesCounted.has(what) && isIncrement(tokens.lower, found))) continue;
		quantities.push(quantityOf(what, atLeast(tokens.lower, noun, found.amount), span, statements));
	}
	return joined(
		view,
		trigger,
		quantities.sort((a, b) => a.span.start - b.span.start),
	);
};

// Bodies are found one after the other: so many at least are dead.
const atLeast = (lower: readonly string[], { head }: NounPhrase, amount: Amount): Amount =>
	/^(?:bodies|corpses)$/.test(lower[head]!) && amount.high !== null ? { ...amount, high: null } : amount;

// "Nobody was killed", "No one was hurt": a count of nought.
const nobodyAt = (lower: readonly string[], { first, end }: NounPhrase): Found | null => {
	const isTwo = lower[first] === 'no' && /^(?:one|people|persons)$/.test(lower[first + 1] ?? '');
	if (!isTwo && lower[first] !== 'nobody') return null;
	return { amount: { low: 0, high: 0, about: false }, first, end: Math.min(end, first + (isTwo ? 2 : 1)) };
};

// "one officer and one protester died": two.
const joined = (view: SentenceView, { clause }: Trigger, quantities: readonly Quantity[]): Quantity[] => {
	const { start, end } = view.reading.tokens;
	const [one, other] = quantities;
	const isPair =
		clause?.subjects.length === 2 &&
		quantities.length === 2 &&
		one!.what === other!.what &&
		fatesCounted.has(one!.what) &&
		clause.subjects.every((noun, at) => {
			const { span } = quantities[at]!;
			return start[noun.first]! <= span.start + 12 && span.end <= end[noun.end - 1]!;
		});
	if (!isPair) return [...quantities];
	const value = sumOf(one!.value, other!.value);
	return [{ ...one!, value, span: { start: one!.span.start, end: other!.span.end } }];
};

/** How many two counts make together. */
export const sumOf = (left: Amount, right: Amount): Amount => ({
	low: left.low + right.low,
	high: left.high === null || right.high === null ? null : left.high + right.high,
	about: left.about || right.about,
});

/** A quantity at `span`, the claim of the statement in whose content it stands. */
export const quantityOf = (what: string, value: Amount, span: Span, statements: readonly Statement[]): Quantity => {
	const holder = statements.find(({ content }) =>
		content.some((part) => part.start <= span.start && part.end >= span.end),
	);
	return { what, value, span, statement: holder?.id ?? null };
};

const countedPhrases = (view: SentenceView, trigger: Trigger): NounPhrase[] => {
	const { clause, noun } = trigger;
	const own = noun
		? [noun, ...trigger.nounPhrases.filter(({ preposition }) => preposition === 'of').map((phrase) => phrase.noun)]
		: [];
	const around =
		clause && noun === null
			? [...clause.subjects, ...clause.objects, ...clause.phrases.map((phrase) => phrase.noun)]
			: [];
	const state = view.chunks.flatMap((part, index) => {
		const next = view.chunks[index + 1];
		return part.kind === 'noun' && next?.kind === 'adjective' && next.first === trigger.first ? [part] : [];
	});
	return [...new Set([...own, ...around, ...state])].filter((phrase) => !isAge(view.reading.tokens, phrase));
};

/** "seven more bodies", "another six": they come on top of a figure told elsewhere. */
export const isIncrement = (lower: readonly string[], { first, end }: Pick<Found, 'first' | 'end'>): boolean =>
	/^(?:more|further|additional|extra)$/.test(lower[end] ?? '') ||
	/^(?:another|additional|further)$/.test(lower[first - 1] ?? '');

const fatesCounted = new Set(Object.values(countedStates));

/** Whether a count is of what became of people: "killed", "missing". */
export const isFate = (what: string): boolean => fatesCounted.has(what);

/** The first amount among the tokens from `first` to `end`; words that bend it may stand from `from` on. */
export const amountIn = (
	tokens: Pick<Tokens, 'lower' | 'text'>,
	from: number,
	first: number,
	end: number,
): Found | null => {
	if (tokens.lower[first] === 'no') return null;
	for (let index = first; index < end; index += 1) {
		const round = roundAt(tokens, index, end);
		if (round) return bend(tokens, from, round, true);
		const number = numberAt(tokens, index, end);
		if (number && !isMagnitude(tokens.lower, number.end, end)) return bend(tokens, from, number, false);
	}
	return null;
};

// "a 6.1-magnitude quake" counts nothing; behind the last figure of a line may stand the dash of the next.
const isMagnitude = (lower: readonly string[], at: number, end: number): boolean =>
	(lower[at] === '-' && (at < end || lower[at + 1] === 'magnitude')) || lower[at] === 'magnitude';

type Plain = { readonly low: number; readonly high: number; readonly first: number; readonly end: number };

// "tens of thousands", "hundreds of thousands"
const roundOfRound = (lower: readonly string[], index: number, end: number): Plain | null => {
	const [one, of, two] = [lower[index]!, lower[index + 1], lower[index + 2] ?? ''];
	if (of !== 'of' || index + 2 >= end || !Object.hasOwn(roundAmounts, one) || !Object.hasOwn(multiples, two))
		return null;
	const [low, high] = roundAmounts[one]!;
	return { low: low * multiples[two]!, high: (high + 1) * multiples[two]! - 1, first: index, end: index + 3 };
};

const multiples: Readonly<Record<string, number>> = { thousands: 1000, millions: 1_000_000 };

const roundAt = (tokens: Pick<Tokens, 'lower'>, index: number, end: number): Plain | null => {
	const double = roundOfRound(tokens.lower, index, end);
	if (double) return double;
	const one = tokens.lower[index]!;
	if (!Object.hasOwn(roundAmounts, one) && one !== 'a') return null;
	const two = index + 1 < end ? `${one} ${tokens.lower[index + 1]}` : one;
	const range = roundAmounts[two] ?? roundAmounts[one];
	if (!range || (!Object.hasOwn(roundAmounts, two) && !Object.hasOwn(roundAmounts, one))) return null;
	return { low: range[0], high: range[1], first: index, end: Object.hasOwn(roundAmounts, two) ? index + 2 : index + 1 };
};

const numberAt = (tokens: Pick<Tokens, 'lower' | 'text'>, index: number, end: number): Plain | null => {
	const first = numberOf(tokens.lower[index]!);
	if (first === null) return null;
	let value = first;
	let at = index + 1;
	while (at < end && Object.hasOwn(multipliers, tokens.lower[at]!)) {
		value *= multipliers[tokens.lower[at]!]!;
		at += 1;
	}
	return { low: value, high: value, first: index, end: at };
};

const numberOf = (word: string): number | null => {
	if (Object.hasOwn(numberWords, word)) return numberWords[word]!;
	const pair = /^([a-z]+)-([a-z]+)$/.exec(word);
	if (pair && Object.hasOwn(numberWords, pair[1]!) && Object.hasOwn(numberWords, pair[2]!))
		return numberWords[pair[1]!]! + numberWords[pair[2]!]!;
	if (!/^\d{1,3}(?:,\d{3})*(?:\.\d+)?$|^\d+(?:\.\d+)?$/.test(word)) return null;
	const value = Number(word.replaceAll(',', ''));
	return Number.isSafeInteger(Math.round(value)) ? value : null;
};

const boundLists = bounds.map(({ words, bend: how }) => ({ list: words.split(' '), how }));

const bend = (tokens: Pick<Tokens, 'lower'>, from: number, plain: Plain, isRound: boolean): Found => {
	for (const { list, how } of boundLists) {
		const start = plain.first - list.length;
		if (start < from || !list.every((word, offset) => tokens.lower[start + offset] === word)) continue;
		return { amount: bent(plain, how), first: start, end: plain.end };
	}
	return {
		amount: { low: plain.low, high: plain.high, about: isRound && plain.low !== plain.high },
		first: plain.first,
		end: plain.end,
	};
};

const bent = (plain: Plain, how: (typeof bounds)[number]['bend']): Amount => {
	switch (how) {
		case 'least':
			return { low: plain.low, high: null, about: false };
		case 'more':
			return { low: plain.low === plain.high ? plain.low + 1 : plain.low, high: null, about: false };
		case 'most':
			return { low: 0, high: plain.high, about: false };
		case 'fewer':
			return { low: 0, high: Math.max(0, plain.high - 1), about: false };
		case 'about':
			return { low: plain.low, high: plain.high, about: true };
	}
};

const measured = /^(?:magnitude|category|highway|route|flight|article|section|page|chapter|class|grade)$/;

/** What is counted: the fate of people ("killed"), else the noun itself, plural and lower-case. */
const whatOf = (view: SentenceView, trigger: Trigger, noun: NounPhrase, found: Found): string | null => {
	const { lower, pos } = view.reading.tokens;
	const isObject = trigger.clause ? isAffected(trigger, noun) : true;
	const head = lower[noun.head]!;
	// "15 kilometers away", "within 300 metres": measures, which count nothing.
	if (measures.has(head)) return null;
	// "Some 3,500 fish were killed" is no toll of people.
	if (animals.has(head)) return head;
	if (Object.hasOwn(countedStates, head)) return countedStates[head]!;
	const isDead = trigger.clause !== null && trigger.noun === null && lower[trigger.clause.verb.end] === 'dead';
	const told = countedStates[lower[trigger.first]!] ?? fateTold(lower, trigger, noun);
	const fate =
		isDead || isFatal(lower, trigger) || (isObject && isTaken(lower, trigger))
			? 'killed'
			: isKept(lower, trigger)
				? 'arrested'
				: told;
	if (
		fate !== undefined &&
		(isObject || isLost(lower, trigger) || bearing.has(lower[trigger.first]!)) &&
		trigger.type !== 'OTHER'
	)
		return fate;
	if (noun.head < found.end && trigger.clause?.phrases.some((phrase) => isPower(view, phrase))) return 'customers';
	if (pos[noun.head] === 'PROPN' || pos[noun.head] === 'PRON' || noun.head < found.end || head.length < 2) return null;
	// "magnitude 6.4"
	if (measured.test(lower[found.first - 1] ?? '')) return null;
	return /s$/.test(head) || isMany.test(head) ? head : `${head}s`;
};

const isMany =
	/^(?:people|\p{L}*men|children|police|staff|crew|personnel|cavalry|aircraft|livestock|cattle|sheep|poultry)$/u;

// "The storm claimed 12 lives"
const isTaken = (lower: readonly string[], { type, first }: Trigger): boolean =>
	type === 'CASUALTY' && /^(?:los(?:t|e|es|ing)|claim(?:s|ed|ing)?)$/.test(lower[first]!);

// "37 had been held after the march", "nine remain in custody"
const isKept = (lower: readonly string[], { type, first }: Trigger): boolean =>
	type === 'COERCE' && /^(?:held|are|is|were|was|remain|remains|remained|been)$/.test(lower[first]!);

// "lost their lives", "were taken to hospital"
const fateTold = (lower: readonly string[], trigger: Trigger, noun: NounPhrase): string | undefined => {
	if (trigger.type !== 'CASUALTY' || !trigger.clause?.subjects.includes(noun)) return undefined;
	if (isLost(lower, trigger)) return 'killed';
	const behind = lower.slice(trigger.first + 1, trigger.first + 7).join(' ');
	// "Two workers suffered burns", "were treated for minor injuries"
	if (/^(?:(?:for|from) )?(?:[\p{L}-]+ ){0,2}(?:injur(?:y|ies)|burns|wounds)\b/u.test(behind)) return 'injured';
	return /\b(?:to|in|at) (?:[\p{L}.'’]+ ){0,3}hospitals?\b/u.test(behind) ? 'injured' : undefined;
};

const isLost = (lower: readonly string[], { first }: Trigger): boolean =>
	/^(?:lost|lose|loses|losing)$/.test(lower[first]!) &&
	/^(?:their|his|her)$/.test(lower[first + 1] ?? '') &&
	/^li(?:ves|fe)$/.test(lower[first + 2] ?? '');

// Who flees, who suffers burns, is who is counted.
const bearing = new Set(
	'flee flees fled fleeing suffer suffers suffered suffering sustain sustains sustained'.split(' '),
);

// "12,000 are without power": the utilities count customers.
const isPower = (view: SentenceView, { preposition, noun }: Phrase): boolean =>
	preposition === 'without' && /^(?:power|electricity)$/.test(view.reading.tokens.lower[noun.head]!);

const isAffected = (trigger: Trigger, noun: NounPhrase): boolean => {
	const clause = trigger.clause!;
	if (trigger.noun === noun || trigger.nounPhrases.some((phrase) => phrase.noun === noun)) return true;
	const affected = clause.isPassive || clause.objects.length === 0 ? clause.subjects : clause.objects;
	return affected.includes(noun);
};
