// Which sentence goes with which question: of the same story, however many reports lie between, and of no other.
import { expect, test } from 'vitest';
import { situationOf } from '../../support/situation-of.ts';

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
