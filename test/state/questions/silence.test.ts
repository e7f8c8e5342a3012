// Who was accused and has said nothing since, while reports come and go.
import { expect, test } from 'vitest';
import { silencesOf } from '../../../state/questions/silence.ts';
import { createSituation } from '../../../state/situation.ts';
import { readSheet } from '../../support/situation-of.ts';

const sheets = [
	{
		on: '2024-03-01',
		text: 'Fire at the quay\n\nThe union accused the Ostra Shipping Company of negligence on Friday.',
	},
	{ on: '2024-03-02', text: 'Reply\n\nThe Ostra Shipping Company said on Saturday that no load was lost.' },
	{ on: '2024-03-03', text: 'Again\n\nThe union accused Velma Harbour Ltd of lying on Sunday.' },
].map((sheet, at) => readSheet(sheet, at));

const silentIn = ({ situation }: Pick<ReturnType<typeof createSituation>, 'situation'>) =>
	silencesOf(situation).map(({ actor, accused }) => `${actor.name} ${accused}`);

test('whoever speaks is silent no more, and silent again once that report is gone', () => {
	const live = createSituation();
	const seen: (readonly string[])[] = [];
	const here = new Set<number>();
	for (const at of [0, 2, 1, 1, 0, 1, 0]) {
		const report = sheets[at]!;
		if (here.delete(at)) live.apply([{ kind: 'remove', documentId: report.document.id }]);
		else {
			here.add(at);
			live.apply([{ kind: 'put', report }]);
		}
		live.settle();
		const fresh = createSituation();
		fresh.apply([...here].map((one) => ({ kind: 'put', report: sheets[one]! })));
		fresh.settle();
		expect(silentIn(live)).toEqual(silentIn(fresh));
		seen.push(silentIn(live));
	}
	expect(seen.slice(1, 4)).toEqual([
		['Ostra Shipping Company 1', 'Velma Harbour Ltd 1'],
		['Velma Harbour Ltd 1'],
		['Ostra Shipping Company 1', 'Velma Harbour Ltd 1'],
	]);
});
