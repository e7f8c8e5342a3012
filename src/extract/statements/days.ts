// A day is no source: "The men arrested on Monday said …".
import { parseSentence } from '../clauses.ts';
import { isTime } from '../noun-chunks.ts';
import { spanOfTokens, tokenAt } from '../reading.ts';
import type { Repair } from './repair.ts';

/** In place of a day the subject of the cue, where it is seen. */
export const withoutDays: Repair = (reading, one) => {
	const { tokens, sentences } = reading;
	const [cue] = one.cue;
	if (one.source === null || cue === undefined) return one;
	const first = tokenAt(tokens, one.source.start);
	const length = tokens.lower.length;
	for (let at = first; at < length && tokens.start[at]! < one.source.end; at += 1)
		if (!isTime(tokens, at, length)) return one;
	const verb = tokenAt(tokens, cue.start);
	const sentence = sentences[tokens.sentence[verb] ?? -1];
	if (sentence === undefined) return { ...one, source: null };
	const { clauses } = parseSentence(tokens, sentence.firstToken, sentence.endToken);
	const subject = clauses.find((clause) => clause.verb.first <= verb && verb < clause.verb.end)?.subjects[0];
	return { ...one, source: subject ? spanOfTokens(tokens, subject.first, subject.end) : null };
};
