// Which sentence goes with which question: of the same story, however many reports lie between, and of no other.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createSituation } from '../../../state/situation.ts';
import { readSheet, situationOf } from '../../support/situation-of.ts';

const dayOf = (day: number): string => `2024-03-${String(day).padStart(2, '0')}`;
const asks = {
	on: dayOf(1),
	text: 'Lights go out in Velma\n\nThe hospital of Velma in Ostra was without power on Friday. It is not known what caused the outage. Mayor Olav Brandt spoke.',
};
const tells = (town: string) => ({
	on: dayOf(28),
	text: `${town} looks back\n\nThe outage at the hospital of ${town} was caused by a flooded generator, investigators said in Ostra. Mayor Olav Brandt spoke.`,
});
const between = Array.from({ length: 30 }, (_, at) => ({
	on: dayOf(2 + Math.floor(at / 2)),
	text: `Velma waits, day ${at}\n\nMayor Olav Brandt said ${at + 2} roads of Velma in Ostra were closed. It is not clear how many people left.`,
}));
const causeOf = (...sheets: readonly { readonly on: string; readonly text: string }[]) =>
	situationOf(...sheets).questions.find(({ question }) => /outage/.test(question));

test('a question is answered after many reports of its story that tell nothing of it', () => {
	const { state, answeredBy } = causeOf(asks, ...between, tells('Velma'))!;
	expect([state, answeredBy?.documentId]).toEqual(['answered', `r${between.length + 2}.txt`]);
});

test('a report that plays elsewhere answers nothing', () => {
	const other = {
		...tells('Torvik'),
		text: tells('Torvik').text.replace(' in Ostra', '').replace('Olav Brandt', 'Rosa Lind'),
	};
	expect(causeOf(asks, other)?.state).toBe('open');
});

test('after any coming and going answers are those of a fresh situation', () => {
	const causes = ['a flooded generator', 'a burnt cable', 'a software update'];
	const sheets = [
		asks,
		{ ...asks, on: dayOf(9), text: asks.text.replace('on Friday', 'again') },
		...between.slice(0, 3),
		...causes.map((cause, at) => ({
			on: dayOf(8 + 6 * at),
			text: tells('Velma').text.replace('a flooded generator', cause),
		})),
		tells('Torvik'),
	];
	const reports = sheets.map(readSheet);
	const step = fc.record({ at: fc.nat(reports.length - 1), isGone: fc.boolean(), patience: fc.option(fc.nat(6)) });
	const fresh = (left: ReadonlySet<number>) => {
		const engine = createSituation();
		engine.apply([...left].map((at) => ({ kind: 'put', report: reports[at]! })));
		engine.settle();
		return engine.situation.questions;
	};
	fc.assert(
		fc.property(fc.array(step, { minLength: 4, maxLength: 30 }), (history) => {
			const engine = createSituation();
			const left = new Set<number>();
			for (const { at, isGone, patience } of history) {
				if (isGone) left.delete(at);
				else left.add(at);
				const { id } = reports[at]!.document;
				engine.apply([isGone ? { kind: 'remove', documentId: id } : { kind: 'put', report: reports[at]! }]);
				let steps = patience ?? 0;
				if (patience !== null) engine.settle(() => steps-- > 0);
			}
			engine.settle();
			expect(engine.situation.questions).toEqual(fresh(left));
		}),
		{ numRuns: 60 },
	);
});
