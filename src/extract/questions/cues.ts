// Questions that a phrase of the text raises: unclear, not verified, still being decided …
import type { Span, TimeExpression } from '../../domain.ts';
import { createLetters, gateOf, mayMatch, readLetters } from '../../lib/needles.ts';
import { createOpening } from '../datelines.ts';
import type { EventContext } from '../events/events.ts';
import { type QuestionRow, questionRows, questionWords } from '../lang/en/questions.ts';
import { isNarrative, type SentenceUnit } from '../reading.ts';
import { firstTimeFrom } from '../times/anchors.ts';
import { addDays, addMonths, formatDay, parseDay } from '../times/days.ts';
import { createWordScan, hasFind } from '../word-scans.ts';
import type { Draft } from './draft.ts';
import type { Hit } from './hit.ts';
import { makers } from './makers.ts';

/** Longest sentence, in characters, that is looked through. */
export const longest = 1500;

/** Questions raised by phrases, in text order. */
export const findCued = (context: EventContext): Draft[] => {
	const { reading } = context;
	const drafts: Draft[] = [];
	const opening = createOpening(reading);
	for (const [index, whole] of reading.sentences.entries()) {
		const firstToken = opening(index, whole);
		const sentence =
			firstToken === whole.firstToken ? whole : { ...whole, firstToken, start: reading.tokens.start[firstToken]! };
		if (!isNarrative(reading.blocks[sentence.block]!) || sentence.end - sentence.start > longest) continue;
		if (!mayRaise(context, sentence)) continue;
		const written = withPlainMarks(reading.text.slice(sentence.start, sentence.end));
		const found: Draft[] = [];
		readLetters(written, letters);
		for (let row = 0; row < questionRows.length; row += 1) {
			if (!mayMatch(gates[row]!, letters)) continue;
			const draft = draftOf(context, questionRows[row]!, sentence, written);
			if (draft && !found.some((other) => overlaps(other.words[0]!, draft.words[0]!))) found.push(draft);
		}
		drafts.push(...found);
	}
	return drafts;
};

const withPlainMarks = (written: string): string => (written.includes('’') ? written.replaceAll('’', "'") : written);

// Rows are many and their patterns costly; most of them need letters that a sentence does not have.
const gates = questionRows.map(({ pattern }) => gateOf(pattern));
const letters = createLetters();

const raising = createWordScan((word) => questionWords.has(word));

const mayRaise = ({ reading: { tokens } }: EventContext, { firstToken, endToken }: SentenceUnit): boolean =>
	hasFind(raising(tokens), firstToken, endToken);

const overlaps = (left: Span, right: Span): boolean => left.start < right.end && right.start < left.end;

const draftOf = (context: EventContext, row: QuestionRow, sentence: SentenceUnit, written: string): Draft | null => {
	const match = row.pattern.exec(written);
	if (!match) return null;
	const at = sentence.start + match.index;
	const groups: Record<string, Span | undefined> = {};
	for (const [name, value] of Object.entries(match.groups ?? {})) {
		if (value === undefined) continue;
		const offset = name === 'clause' ? match[0].lastIndexOf(value) : match[0].indexOf(value);
		const isOpening = name === 'noun' && offset === 0 && !determiner.test(value);
		const start = at + offset - (isOpening ? phraseBefore(written, match.index).length : 0);
		groups[name] = trimGroup(context, { start, end: at + offset + value.length }, name, offset === 0);
	}
	if (row.before) {
		const near = phraseBefore(written, match.index).trimEnd();
		// "Two nurses, A and B, have not been heard from": over what stands between commas, the head before it.
		const head = near.length < 2 ? (apposed.exec(written.slice(0, match.index))?.[1] ?? '') : '';
		const phrase = head || near;
		if (phrase.length < 2) return null;
		const start = head ? sentence.start : at - phraseBefore(written, match.index).length;
		groups[row.before] = trimGroup(context, { start, end: start + phrase.length }, row.before, true);
	}
	const start = Math.min(at, ...Object.values(groups).map((group) => group!.start));
	const blank = /^[\s(]*/.exec(match[0])![0].length;
	const span = { start: start === at ? at + blank : start, end: at + match[0].length };
	const hit: Hit = { context, span, groups, before: written.slice(0, start - sentence.start) };
	const question = makers[row.form](hit);
	if (!question || question === '') return null;
	const due = row.kind === 'pending' || row.kind === 'asked' ? dueIn(context, sentence, span) : null;
	if (row.isDated && due === null) return null;
	const evidence = row.isNarrow ? span : sentence;
	return {
		kind: row.kind,
		question,
		evidence: [{ start: evidence.start, end: evidence.end }],
		positions: [],
		due,
		rule: row.id,
		words: [span],
		score: 0.7,
		answer: null,
	};
};

// The clause ends before an attribution or an afterthought: "…, police said", ", but", ", which".
const afterthought =
	/(?:,\s*(?:''|[”"])?\s*|\s+_\s+)(?:(?:the\s+)?[\p{L}.'’ -]{2,50}\s+(?:said|says|told|added|reported)\b|(?:said|says|if any|period|but|while|although|though|despite|after|before|according|with|he|she|they|where|who|which|when|as|since|because|adding|saying|including|causing|citing|nor|so)\b|and\s+(?:that|the|he|she|it|they|has|have|is|was|\p{L}+ (?:is|are|was|were|has|have))\b|[\p{L}.'’ -]{2,40}\s+replied\b).*$/su;
// A noun that is sought ends where its sentence goes on; one told of before its verb begins after the last joint.
const goesOn =
	/\s+(?:and|but|that|which|who|while|after|because|at this (?:time|point|stage)|so far|until|as of)\b.*$/su;
const joint = /^.*(?:\b(?:that|and|but|because|while|although|though|said|says|as|which|whose)\s+|["“”]\s*)/su;
// "The cause of a fire that destroyed the mill" is one noun.
const soughtOf =
	/\b(?:the )?(?:exact |likely )?(?:causes?|origins?|reasons?|motives?|identit(?:y|ies)) (?:of|for|behind) (?:the |an? )?(?:\p{L}+ ){1,3}(?:that|which|who) (?:\p{L}+ed|killed|hit|struck|broke|began|left|took|led|was|were|had) [^"“”]{0,80}$/iu;
// "“… no idea what caused it,” the owner"
const unquoted = /,\s*(?:''|[”"]).*$/su;
// "what went wrong and will post again": whoever looks into it does that.
const second = /(?<=\s\S+\s\S+)\s+and (?:will|would|said|says|told|concluded|found|promised|hopes?)\b.*$/su;
const moment =
	/\s+(?:to(?:day|night)|yesterday|yet|immediately|so far|at this (?:time|point|stage)|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\s*$/u;

/** The words of a group without what its sentence goes on to tell. */
export const trimGroup = ({ reading }: EventContext, span: Span, name: string, isBefore: boolean): Span => {
	const written = reading.text.slice(span.start, span.end);
	if (name === 'clause') {
		const cut = written
			.replace(unquoted, '')
			.replace(afterthought, '')
			.replace(second, '')
			.replace(moment, '')
			.trimEnd();
		return { start: span.start, end: span.start + cut.length };
	}
	if (isBefore) {
		const sought = soughtOf.exec(written);
		if (sought) return { start: span.start + sought.index, end: span.end };
		const cut = joint.exec(written)?.[0].length ?? 0;
		// "Rotterdam and Gdynia are …": a lone name behind "and" is half of the subject.
		const isRange = /\bbetween\s+\S+\s+and\s+$/i.test(written.slice(0, cut));
		const skipped =
			isRange || (/\band\s+$/.test(written.slice(0, cut)) && /^\p{Lu}[\p{L}-]+$/u.test(written.slice(cut))) ? 0 : cut;
		return { start: span.start + (skipped < written.length - 2 ? skipped : 0), end: span.end };
	}
	const cut = written.replace(goesOn, '').replace(moment, '').trimEnd();
	return { start: span.start, end: span.start + cut.length };
};

const apposed = /^([^,;:]{2,70}),[^,;:]{2,60},\s*$/u;
const determiner = /^(?:the|an?|its|their|our|his|her)\s/i;
const reach = 110;

/** The words right before a place, back to the last mark. */
const phraseBefore = (written: string, at: number): string => {
	const from = Math.max(0, at - reach);
	const near = written.slice(from, at);
	const mark = /^.*(?:[,;:!?]|--)\s*/su.exec(near)?.[0].length ?? 0;
	return near.slice(mark).replace(/^\s+/u, '');
};

/** When it falls due: the first date or term that looks ahead, behind the words that raise the question, else before them. */
export const dueIn = (context: EventContext, sentence: Span, raised: Span): string | null => {
	const { times } = context;
	let ahead: string | null = null;
	for (let at = firstTimeFrom(times, sentence.start); at < times.length && times[at]!.end <= sentence.end; at += 1) {
		const due = dueOf(context, times[at]!);
		if (due === null) continue;
		if (times[at]!.end > raised.start) return due;
		ahead ??= due;
	}
	return ahead;
};

const within = /\b(?:with)?in(?: the next| about| around)?\s+$/i;

/** A date from the report's own day on, or the end of "within 30 days"; null for one that is past or is no date. */
const dueOf = ({ reading, reference }: EventContext, { type, value, start }: TimeExpression): string | null => {
	const today = reference?.date.slice(0, 10) ?? null;
	if (type === 'DATE' || type === 'TIME') {
		if (!/^\d/.test(value)) return null;
		const isPast = today !== null && value.slice(0, 10) < today.slice(0, value.slice(0, 10).length);
		// "said on Saturday" of a report of that day tells when it was said.
		const isNow =
			value === today && !/\b(?:by|until|before|from)\s+$/i.test(reading.text.slice(Math.max(0, start - 8), start));
		return isPast || isNow ? null : value;
	}
	const term = /^P(\d{1,3})([DWM])$/.exec(value);
	const day = today ? parseDay(today) : null;
	if (!term || !day || !within.test(reading.text.slice(Math.max(0, start - 20), start))) return null;
	const count = Number(term[1]);
	return formatDay(term[2] === 'M' ? addMonths(day, count) : addDays(day, term[2] === 'W' ? count * 7 : count));
};
