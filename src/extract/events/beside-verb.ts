// Words beside a verb that tell of whom or of what a line is: as places among the tokens.
import type { Clause } from '../clauses.ts';
import type { SentenceView } from './sentence.ts';

/** First and last token, the latter excluded; null where there is nothing. */
type Stretch = readonly [first: number, end: number] | null;

/** What opens another clause, or closes the one before. */
export const opensClause =
	/^(?:[,;:.—–"“”()]|that|which|who|and|but|or|as|when|while|because|after|before|if|whether|said|says)$/;

const locates = /^(?:at|in|near|around|outside|off|along|between|inside|under)$/;
const longestWhereabouts = 7;

/** "Roads around the port were closed": where the thing is that something happened to or that did it, if that is short. */
export const whereabouts = (view: SentenceView, { subjects: [subject], verb }: Clause): Stretch => {
	const { lower } = view.reading.tokens;
	if (subject === undefined || !locates.test(lower[subject.end] ?? '')) return null;
	if (verb.first <= subject.end || verb.first - subject.end > longestWhereabouts) return null;
	for (let at = subject.end; at < verb.first; at += 1)
		if (opensClause.test(lower[at]!) && lower[at] !== 'and') return null;
	return [subject.end, verb.first];
};

/** "Roads around the port | remained closed": where no subject was made out, the words of its clause before the verb. */
export const wordsBefore = (view: SentenceView, verb: number): Stretch => {
	const { tokens, sentences } = view.reading;
	const floor = Math.max(sentences[tokens.sentence[verb]!]!.firstToken, verb - 12);
	let first = verb;
	// "in and around the town" opens nothing.
	const opens = (at: number) =>
		opensClause.test(tokens.lower[at]!) && !(tokens.pos[at - 1] === 'ADP' && tokens.pos[at + 1] === 'ADP');
	while (first > floor && !opens(first - 1)) first -= 1;
	const pos = tokens.pos.slice(first, verb);
	return pos.some((tag) => tag === 'NOUN' || tag === 'PROPN') ? [first, verb] : null;
};
