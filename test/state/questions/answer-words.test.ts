// Words held together are those of each sentence.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { AnswerWords } from '../../../state/questions/answer-words.ts';

const ascending = (values: Iterable<number>): readonly number[] =>
	[...new Set(values)].sort((left, right) => left - right);
const terms = fc.array(fc.integer({ min: -20, max: 20 }), { maxLength: 12 }).map(ascending);

test('each sentence has its words, and each word its sentences', () => {
	fc.assert(
		fc.property(fc.array(terms, { maxLength: 20 }), terms, (lists, wanted) => {
			const words = new AnswerWords(lists);
			expect(words.all()).toEqual(ascending(lists.flat()));
			for (const [at, list] of lists.entries()) expect(words.termsOf(at)).toEqual(list);
			const having = lists.flatMap((list, at) => (list.some((term) => wanted.includes(term)) ? [at] : []));
			expect(lists.flatMap((_, at) => (((words.having(wanted) >> at) & 1) === 1 ? [at] : []))).toEqual(having);
		}),
	);
});
