// Laws of the engine: whatever was put and removed before, the situation is the one of the reports that are left.
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { Change, Report } from '../../src/domain.ts';
import { createSituation } from '../../state/situation.ts';
import { change, put, report } from '../support/random-reports.ts';

// Random histories on a busy machine take longer than a test of one case.
vi.setConfig({ testTimeout: 60_000 });

const fresh = (reports: Iterable<Report>) => {
	const engine = createSituation();
	engine.apply([...reports].map(put));
	engine.settle();
	return engine.situation;
};

const survivors = (history: readonly Change[]): Report[] => {
	const left = new Map<string, Report>();
	for (const step of history) {
		if (step.kind === 'put') left.set(step.report.document.id, step.report);
		else left.delete(step.documentId);
	}
	return [...left.values()];
};

test('a living situation equals one built fresh, also when settled in small slices', () => {
	fc.assert(
		fc.property(fc.array(change, { maxLength: 24 }), fc.nat(40), (history, patience) => {
			const engine = createSituation();
			for (const step of history) {
				engine.apply([step]);
				let budget = patience;
				if (patience % 4 === 0) engine.prepare(() => budget-- > 0);
				else if (patience % 4 === 1) engine.compare(() => budget-- > 0);
				else engine.settle(() => budget-- > 0);
			}
			expect(engine.settle()).toBe(true);
			expect(engine.situation).toEqual(fresh(survivors(history)));
		}),
		{ numRuns: 120 },
	);
});

test('the order of reports is irrelevant', () => {
	fc.assert(
		fc.property(fc.array(change, { maxLength: 12 }), fc.infiniteStream(fc.nat()), (history, dice) => {
			const reports = survivors(history);
			const shuffled = [...reports].sort(() => (dice.next().value % 2 === 0 ? 1 : -1));
			expect(fresh(shuffled)).toEqual(fresh(reports));
			expect(fresh([...reports].reverse())).toEqual(fresh(reports));
		}),
		{ numRuns: 50 },
	);
});

test('removing all reports leaves nothing', () => {
	fc.assert(
		fc.property(fc.array(change, { maxLength: 12 }), (history) => {
			const engine = createSituation();
			engine.apply(history);
			engine.settle();
			engine.apply(survivors(history).map(({ document }) => ({ kind: 'remove', documentId: document.id })));
			engine.settle();
			expect(engine.situation).toEqual(createSituation().situation);
		}),
		{ numRuns: 40 },
	);
});

test('a settle that changes nothing keeps the lists', () => {
	fc.assert(
		fc.property(fc.array(report, { maxLength: 6 }), (reports) => {
			const engine = createSituation();
			engine.apply(reports.map(put));
			engine.settle();
			const { situation, revision } = engine;
			engine.settle();
			expect(engine.situation).toBe(situation);
			expect(engine.revision).toBe(revision);
		}),
		{ numRuns: 30 },
	);
});
