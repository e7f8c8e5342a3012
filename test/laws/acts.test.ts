// Laws of the analyst layer: whatever came first, reports or acts, the situation is the one of the reports and acts
// that are left; and what is undone leaves nothing behind.
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { Annotation, AnnotationOp, Report } from '../../src/domain.ts';
import { draftsOn } from '../../state/acts/chosen.ts';
import { createFloor } from '../../state/floor.ts';
import { createSituation } from '../../state/situation.ts';
import type { State } from '../../state/state.ts';
import type { Subject } from '../../state/subjects.ts';
import { change, put, report } from '../support/random-reports.ts';

// Random histories on a busy machine take longer than a test of one case.
vi.setConfig({ testTimeout: 60_000 });

const fresh = (reports: Iterable<Report>, acts: readonly Annotation[]) => {
	const engine = createSituation();
	engine.setActs(acts);
	engine.apply([...reports].map(put));
	engine.settle();
	return engine;
};

const wish = fc.record({
	op: fc.constantFrom<AnnotationOp>('same', 'different', 'reject', 'speaker', 'rename', 'resolve', 'reopen', 'undo'),
	target: fc.nat(),
	other: fc.nat(),
	text: fc.constantFrom('Ann Marsh', 'nine', ''),
});

type Wish = typeof wish extends fc.Arbitrary<infer One> ? One : never;

const kinds: Readonly<Partial<Record<AnnotationOp, readonly Subject['kind'][]>>> = {
	same: ['actor', 'event'],
	different: ['actor', 'event'],
	reject: ['event', 'statement', 'question'],
	speaker: ['statement'],
	rename: ['actor'],
	resolve: ['question'],
	reopen: ['question'],
};

/** Acts as an analyst would make them who sees these reports. */
const actsOn = (reports: readonly Report[], wishes: readonly Wish[]): readonly Annotation[] => {
	const acts: Annotation[] = [];
	for (const { op, target, other, text } of wishes) {
		const engine = fresh(reports, acts);
		const floor = createFloor(engine.situation, engine.report, engine.identities);
		const { actors, events, questions, statements } = engine.situation;
		const subjects: readonly Subject[] = [
			...actors.map(({ id }) => ({ kind: 'actor' as const, id })),
			...events.map(({ id }) => ({ kind: 'event' as const, id })),
			...questions.map(({ id }) => ({ kind: 'question' as const, id })),
			...statements.map(({ id, documentId }) => ({ kind: 'statement' as const, id, documentId })),
		].filter(({ kind }) => kinds[op]?.includes(kind));
		const made = { id: `act${acts.length}`, author: 'jk', at: '2024-03-10T00:00:00Z', anchor: null };
		if (op === 'undo') {
			if (acts.length > 0) acts.push({ ...made, op, target: acts[target % acts.length]!.id, text: null });
			continue;
		}
		const subject = subjects[target % Math.max(1, subjects.length)];
		if (subject === undefined) continue;
		const actor = actors[other % Math.max(1, actors.length)];
		const second: Subject | undefined =
			op === 'speaker' ? actor && { kind: 'actor', id: actor.id } : subjects[other % subjects.length];
		const isPair = op === 'same' || op === 'different' || op === 'speaker';
		if (isPair && (second === undefined || (op !== 'speaker' && second.kind !== subject.kind))) continue;
		const state = { floor } as State;
		for (const draft of draftsOn(state, [subject], op, isPair ? null : text, isPair ? second! : null)) {
			acts.push({ ...draft, ...made });
		}
	}
	return acts;
};

const survivors = (history: readonly ReturnType<typeof put>[]): Report[] => {
	const left = new Map<string, Report>();
	for (const step of history) {
		if (step.kind === 'put') left.set(step.report.document.id, step.report);
		else left.delete(step.documentId);
	}
	return [...left.values()];
};

const seen = fc.array(report, { minLength: 1, maxLength: 5 });
const wishes = fc.array(wish, { maxLength: 6 });

test('a living situation with acts equals a fresh one, whichever came first, also in small slices', () => {
	fc.assert(
		fc.property(
			seen,
			wishes,
			fc.array(change, { maxLength: 8 }),
			fc.array(fc.nat(8), { maxLength: 8 }),
			fc.nat(30),
			(reports, wished, later, moments, patience) => {
				const history = [...reports.map(put), ...later];
				const acts = actsOn(survivors(reports.map(put)), wished);
				const engine = createSituation();
				for (const [index, step] of history.entries()) {
					engine.apply([step]);
					if (moments.includes(index)) engine.setActs(acts.slice(0, index));
					let budget = patience;
					engine.settle(() => budget-- > 0);
				}
				engine.setActs(acts);
				expect(engine.settle()).toBe(true);
				expect(engine.situation).toEqual(fresh(survivors(history), acts).situation);
			},
		),
		{ numRuns: 80 },
	);
});

test('the order of reports is irrelevant, and undoing all acts gives the situation without any', () => {
	fc.assert(
		fc.property(seen, wishes, (reports, wished) => {
			const left = survivors(reports.map(put));
			const acts = actsOn(left, wished);
			const ruled = fresh(left, acts);
			expect(fresh([...left].reverse(), acts).situation).toEqual(ruled.situation);
			const undone = acts
				.filter(({ op }) => op !== 'undo')
				.map((act): Annotation => ({ ...act, id: `u${act.id}`, op: 'undo', target: act.id }));
			ruled.setActs([...acts.filter(({ op }) => op !== 'undo'), ...undone]);
			ruled.settle();
			expect(ruled.situation).toEqual(fresh(left, []).situation);
		}),
		{ numRuns: 40 },
	);
});
