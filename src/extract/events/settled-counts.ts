// Counts that an incident settles once for all, wherever its text tells them: who was aboard, how many cars left the track,
// how many took part. Each is a quantity of the event that it counts.
import type { Amount, Event, Quantity, Span } from '../../domain.ts';
import { multipliers } from '../lang/en/amounts.ts';
import { type SettledTelling, settledTellings, settledWords } from '../lang/en/settled-counts.ts';
import { isNarrative, type Reading, type SentenceUnit, spanOfTokens, tokenAt } from '../reading.ts';
import { createWordScan, hasFind } from '../word-scans.ts';
import type { EventContext } from './events.ts';
import { isIncrement, quantityOf, sumOf } from './quantities.ts';
import { statementsBySentence } from './sentence.ts';
import { amountAt } from './tolls.ts';
import { isLongAgo } from './when.ts';

type Told = Pick<SettledTelling, 'what' | 'of'> & {
	readonly value: Amount;
	readonly span: Span;
	/** Its first number alone. */
	readonly number: Span;
};

/** A text that tells more of them is a table. */
const most = 12;

const tellingWords = createWordScan((lower) => settledWords.has(lower));

/** The events of a text with the settled counts that it tells. */
export const withSettledCounts = (context: EventContext, events: readonly Event[]): readonly Event[] => {
	const { reading } = context;
	const words = tellingWords(reading.tokens);
	if (words.length === 0 || events.length === 0) return events;
	const said = statementsBySentence(reading, context.statements);
	const added: { readonly event: Event; readonly quantity: Quantity }[] = [];
	for (const [index, sentence] of reading.sentences.entries()) {
		if (!hasFind(words, sentence.firstToken, sentence.endToken) || added.length >= most) continue;
		if (!isNarrative(reading.blocks[sentence.block]!) || reading.text[sentence.end - 1] === '?') continue;
		for (const told of countsIn(reading, sentence)) {
			// "Local 88 walked out": a number in a name counts nobody.
			if (isInName(context, told.number)) continue;
			const event = eventOf(context, events, sentence, told);
			if (event === undefined) continue;
			added.push({ event, quantity: quantityOf(told.what, told.value, told.span, said.get(index) ?? []) });
		}
	}
	return added.length === 0 ? events : events.map((event) => withAdded(event, added));
};

// "38 cars derailed" counts no other cars.
const withAdded = (event: Event, added: readonly { readonly event: Event; readonly quantity: Quantity }[]): Event => {
	const isElse = ({ span }: Quantity): boolean =>
		!added.some(({ quantity }) => span.start < quantity.span.end && quantity.span.start < span.end);
	const own = added.filter((one) => one.event === event).map(({ quantity }) => quantity);
	return own.length === 0 && event.quantities.every(isElse)
		? event
		: {
				...event,
				quantities: [...event.quantities.filter(isElse), ...own].sort((a, b) => a.span.start - b.span.start),
			};
};

const isInName = ({ actors }: EventContext, { start, end }: Span): boolean =>
	actors.actors.some(
		({ kind, mentions }) =>
			kind === 'organization' && mentions.some((mention) => mention.start < start && end <= mention.end),
	);

// The one that its sentence tells, else what the text tells most of; "in 2008 the Star sank with 800 aboard" counts in
// neither.
const eventOf = (
	{ times, reference }: EventContext,
	events: readonly Event[],
	{ start, end }: Span,
	{ of }: Told,
): Event | undefined => {
	const counted = events.filter(({ type }) => of.includes(type));
	const own = counted.find(({ mentions }) => mentions.some((mention) => mention.start === start));
	const isPast = times.some((time) => start <= time.start && time.end <= end && isLongAgo(time.value, reference));
	if (isPast || own !== undefined) return isPast && own?.background !== true ? undefined : own;
	return counted
		.filter(({ background }) => !background)
		.reduce<Event | undefined>(
			(most, event) => (most !== undefined && most.mentions.length >= event.mentions.length ? most : event),
			undefined,
		);
};

const reach = 90;

const countsIn = ({ tokens, text }: Reading, { start, end, firstToken, endToken }: SentenceUnit): readonly Told[] => {
	const counts: Told[] = [];
	for (let at = firstToken; at < endToken; at += 1) {
		const found =
			amountAt(tokens, firstToken, at, endToken) ?? dollarsAt(tokens, at, endToken) ?? magnitudeAt(tokens, at);
		if (found === null) continue;
		at = Math.max(at, found.end - 1);
		if (isIncrement(tokens.lower, found)) continue;
		const bare = spanOfTokens(tokens, found.first, found.end);
		// The sign of the currency is one of the words that tell what is counted.
		const number = text[bare.start] === '$' ? { ...bare, start: bare.start + 1 } : bare;
		const before = text.slice(Math.max(start, number.start - reach), number.start);
		const way = wayOf(before, text.slice(number.end, Math.min(end, number.end + reach)));
		if (way === null) continue;
		const { what, of, adds } = way.count;
		// "31 of the train's 118 cars": the words of one count hold no other.
		const next = tokenAt(tokens, number.end + way.behind);
		const other = adds ? amountAt(tokens, found.end, next, endToken) : null;
		if (adds && other === null) continue;
		const last = Math.max(at, other === null ? next - 1 : other.end - 1);
		const value = other === null ? found.amount : sumOf(found.amount, other.amount);
		counts.push({ what, of, value, number, span: { start: number.start - way.before, end: tokens.end[last]! } });
		at = last;
	}
	return counts;
};

// "$2 million" is one token and the multiplier.
const dollarsAt = ({ lower }: Reading['tokens'], at: number, end: number): ReturnType<typeof amountAt> => {
	const digits = /^\$(\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)$/.exec(lower[at]!)?.[1];
	if (digits === undefined) return null;
	const times = at + 1 < end ? multipliers[lower[at + 1]!] : undefined;
	const value = Math.round(Number(digits.replaceAll(',', '')) * (times ?? 1));
	return { amount: { low: value, high: value, about: false }, first: at, end: times === undefined ? at + 1 : at + 2 };
};

// "a 6.1-magnitude quake": a number that counts nothing else.
const magnitudeAt = ({ lower }: Reading['tokens'], at: number): ReturnType<typeof amountAt> => {
	if (!/^\d(?:\.\d)?$/.test(lower[at]!) || lower[lower[at + 1] === '-' ? at + 2 : at + 1] !== 'magnitude') return null;
	const value = Number(lower[at]);
	return { amount: { low: value, high: value, about: false }, first: at, end: at + 1 };
};

/** The count that the words about a number tell, and how many characters of them do, on either side. */
const wayOf = (
	before: string,
	behind: string,
): { readonly count: SettledTelling; readonly before: number; readonly behind: number } | null => {
	for (const count of settledTellings) {
		const led = count.before === null ? '' : count.before.exec(before)?.[0];
		const follows = led === undefined ? undefined : count.behind.exec(behind)?.[0];
		if (led === undefined || follows === undefined) continue;
		return { count, before: led.length, behind: follows.length };
	}
	return null;
};
