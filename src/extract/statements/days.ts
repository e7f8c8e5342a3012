// A day is no source ("The men arrested on Monday said …"), and nothing said ("…, an official said late Monday").
import type { Span } from '../../domain.ts';
import { parseSentence } from '../clauses.ts';
import { isTime } from '../noun-chunks.ts';
import { type Reading, spanOfTokens, tokenAt } from '../reading.ts';
import type { Repair } from './repair.ts';

/** In place of a day the subject of the cue, where it is seen. */
export const withoutDays: Repair = (reading, one) => {
	const { tokens, sentences } = reading;
	const [cue] = one.cue;
	if (one.source === null || cue === undefined) return one;
	if (!isDay(reading, one.source)) return one;
	const verb = tokenAt(tokens, cue.start);
	const sentence = sentences[tokens.sentence[verb] ?? -1];
	if (sentence === undefined) return { ...one, source: null };
	const { clauses } = parseSentence(tokens, sentence.firstToken, sentence.endToken);
	const subject = clauses.find((clause) => clause.verb.first <= verb && verb < clause.verb.end)?.subjects[0];
	return { ...one, source: subject ? spanOfTokens(tokens, subject.first, subject.end) : null };
};

/** In place of a day what stands before the source. */
export const withoutSaidDays: Repair = (reading, one) => {
	const [part] = one.content;
	if (one.source === null || part === undefined || one.content.length > 1 || one.mode === 'direct') return one;
	if (part.start < one.source.end || !isDay(reading, part)) return one;
	const sentence = reading.sentences[reading.tokens.sentence[tokenAt(reading.tokens, part.start)] ?? -1];
	if (sentence === undefined) return one;
	const before = reading.text.slice(sentence.start, one.source.start);
	// "Asked when it would open, she said Monday": that was said.
	const said = /^(?!asked\b|when\b)(.*\S),\s$/isu.exec(before)?.[1];
	return said === undefined ? one : { ...one, content: [{ start: sentence.start, end: sentence.start + said.length }] };
};

const isDay = ({ tokens }: Reading, span: Span): boolean => {
	const length = tokens.lower.length;
	for (let at = tokenAt(tokens, span.start); at < length && tokens.start[at]! < span.end; at += 1)
		if (!isTime(tokens, at, length) && !/^(?:late|early|on)$/.test(tokens.lower[at]!)) return false;
	return true;
};
