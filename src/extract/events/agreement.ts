// Verbs that agree with whom a summary names instead of "we" and "I".
import type { Clause } from '../clauses.ts';
import type { SentenceView } from './sentence.ts';

// "We deny it" of one by name: "Lund denies it".
const ofOne = ({ reading }: SentenceView, { verb }: Clause, word: string): string => {
	if (verb.tense !== 'present' || verb.hasAuxiliary || reading.tokens.lower[verb.head] !== word || /s$/.test(word))
		return word;
	if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
	return /(?:sh|ch|x|z|o)$/.test(word) ? `${word}es` : `${word}s`;
};

/** "We are warning" becomes "The Guard is warning". */
export const agree = (view: SentenceView, clause: Clause, who: string, line: string): string => {
	const subject = clause.subjects[0];
	const isFirstPerson = subject !== undefined && /^(?:we|i)$/.test(view.reading.tokens.lower[subject.head]!);
	if (!isFirstPerson || who === '' || !line.startsWith(who)) return line;
	const rest = line.slice(who.length);
	return (
		who +
		rest
			.replace(/^ (?:are|am)\b/, ' is')
			.replace(/^ were\b/, ' was')
			.replace(/^ have\b/, ' has')
			.replace(/^ (\p{Ll}+)/u, (_, word: string) => ` ${ofOne(view, clause, word)}`)
	);
};
