// Row 1 counts what a fresh count would, whatever situations came before.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { QuestionState, Situation, SituationDocument, SituationQuestion } from '../../../src/domain.ts';
import { countsOf } from '../../../state/sums/counts.ts';
import { harbour } from '../../support/harbour.ts';

const document = (status: SituationDocument['status'], source: string | null, hour: number): SituationDocument => ({
	...harbour.documents[0]!,
	...{ status, source, receivedAt: `2026-03-01T${String(hour).padStart(2, '0')}:00:00Z` },
});
const question = (state: QuestionState): SituationQuestion => ({ ...harbour.questions[0]!, state });

const documents = fc.array(
	fc
		.tuple(
			fc.constantFrom('read', 'killed', 'unreadable'),
			fc.constantFrom(null, 'Coast Radio', 'Port News'),
			fc.nat(23),
		)
		.map((parts) => document(...(parts as Parameters<typeof document>))),
	{ maxLength: 12 },
);
const questions = fc.array(
	fc.constantFrom<QuestionState>('open', 'contested', 'pending', 'answered', 'superseded').map(question),
	{ maxLength: 8 },
);

const countAnew = (situation: Situation) => {
	const readable = situation.documents.filter(({ status }) => status !== 'unreadable');
	const of = (...states: readonly string[]) => situation.questions.filter(({ state }) => states.includes(state)).length;
	return {
		reports: readable.length,
		sources: new Set(readable.flatMap(({ source }) => source ?? [])).size,
		events: situation.events.length,
		statements: situation.statements.length,
		contested: of('contested'),
		open: of('open'),
		pending: of('pending'),
		closed: of('answered', 'unverifiable', 'superseded'),
		lastReportAt: readable.length === 0 ? null : Math.max(...readable.map(({ receivedAt }) => Date.parse(receivedAt))),
	};
};

test('counts go on from one situation to the next', () => {
	// Lists that share most of their rows, in order, as those of one folder do.
	const history = fc.tuple(documents, questions, fc.array(fc.tuple(fc.nat(4_095), fc.nat(255)), { maxLength: 6 }));
	fc.assert(
		fc.property(history, ([rows, asked, steps]) => {
			for (const [one, two] of steps) {
				const situation = {
					...harbour,
					documents: rows.filter((_, at) => (one >> at) % 2 === 1),
					questions: asked.filter((_, at) => (two >> at) % 2 === 1),
				};
				expect(countsOf(situation)).toEqual(countAnew(situation));
			}
		}),
	);
});
