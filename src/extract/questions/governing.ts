// The verb that a clause turns on when it becomes a question, found among relatives, participles and second verbs.
import { type Clause, parseSentence } from '../clauses.ts';
import type { Reading } from '../reading.ts';

/** The clause that the words are about. */
export const governing = ({ tokens }: Reading, first: number, end: number): Clause | undefined => {
	const { clauses } = parseSentence(tokens, first, end);
	return clauses.find(
		({ verb, relation }) =>
			verb.first > first &&
			// "Tees" of "Tees General" is no verb.
			!(/^\p{Lu}/u.test(tokens.text[verb.head]!) && !verb.hasAuxiliary) &&
			relation !== 'relative' &&
			!isAside(tokens, first, verb.first) &&
			relation !== 'reduced' &&
			verb.form === 'finite',
	);
};

// "the airport, whose tower was damaged, will reopen": what stands between the commas is told beside.
const isAside = ({ lower, text }: Reading['tokens'], first: number, verb: number): boolean => {
	for (let at = verb - 1; at > first && at > verb - 10; at -= 1) {
		if (text[at] === ',') return /^(?:who|whose|which|where)$/.test(lower[at + 1]!);
	}
	return false;
};

/** The words of a clause behind its verb, without a second verb: "escaped and remains wanted" does not go with "did". */
export const withoutSecondVerb = ({ tokens, text }: Reading, from: number, end: number): string => {
	let last = end;
	for (let at = from; at + 1 < end; at += 1) {
		if (tokens.lower[at] === 'and' && (tokens.pos[at + 1] === 'VERB' || tokens.pos[at + 1] === 'AUX')) {
			last = at;
			break;
		}
	}
	return last > from ? text.slice(tokens.start[from]!, tokens.end[last - 1]!) : '';
};
