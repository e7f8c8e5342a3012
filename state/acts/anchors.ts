// Words an act holds on to, and where they stand now. They are found exactly, or not at all: an act is never moved
// to words that only resemble those it was made on.
import type { Anchor, Document, Span } from '../../src/domain.ts';

const around = 40;
const longestQuote = 400;

/** The anchor of a span; `focus` is the telling word in it. */
export const anchorAt = (document: Document, { start, end }: Span, focus?: Span): Anchor => {
	const { id, hash, text } = document;
	const until = Math.min(end, start + longestQuote);
	const isInside = focus !== undefined && focus.start >= start && focus.end <= until;
	return {
		documentId: id,
		hash,
		quote: text.slice(start, until),
		prefix: text.slice(Math.max(0, start - around), start),
		suffix: text.slice(until, until + around),
		start,
		...(isInside ? { focus: { start: focus.start - start, end: focus.end - start } } : {}),
	};
};

/** So many places of one quote are looked at. */
const mostPlaces = 50;

const placesOf = (text: string, quote: string): readonly number[] => {
	const places: number[] = [];
	if (quote === '') return places;
	for (let at = text.indexOf(quote); at >= 0 && places.length < mostPlaces; at = text.indexOf(quote, at + 1)) {
		places.push(at);
	}
	return places;
};

/** A quote this long is its own proof where it stands only once; a shorter one needs its surroundings. */
const tellingQuote = 40;

/** Where the words of an anchor stand in a document now; null where they are gone or it cannot be told which they are. */
export const findAnchor = ({ hash, text }: Pick<Document, 'hash' | 'text'>, anchor: Anchor): Span | null => {
	const { quote, prefix, suffix } = anchor;
	const spanAt = (start: number): Span => ({ start, end: start + quote.length });
	if (hash === anchor.hash && anchor.start !== undefined && text.startsWith(quote, anchor.start)) {
		return spanAt(anchor.start);
	}
	const places = placesOf(text, quote);
	const isBefore = (at: number): boolean => prefix !== '' && text.endsWith(prefix, at);
	const isAfter = (at: number): boolean => suffix !== '' && text.startsWith(suffix, at + quote.length);
	const both = places.filter((at) => isBefore(at) && isAfter(at));
	if (both.length > 0) return both.length === 1 ? spanAt(both[0]!) : null;
	const either = places.filter((at) => isBefore(at) || isAfter(at));
	if (either.length > 0) return either.length === 1 ? spanAt(either[0]!) : null;
	return places.length === 1 && quote.length >= tellingQuote ? spanAt(places[0]!) : null;
};

/** The telling word of an anchor that was found at `span`; the whole span where none was named. */
export const focusAt = ({ focus }: Anchor, span: Span): Span =>
	focus === undefined ? span : { start: span.start + focus.start, end: span.start + focus.end };

/** Whether two spans share words. */
export const spansMeet = (left: Span, right: Span): boolean => left.start < right.end && right.start < left.end;
