// Facts of a row: names and values, a long value going on below itself.
import { expect, test } from 'vitest';
import { textWidth } from '../../../src/lib/text-width.ts';
import { unmarked } from '../../../state/acts/desk.ts';
import { factParts, factRows } from '../../../state/rows/facts.ts';
import { segmentsWidth } from '../../../state/screen/lines.ts';
import { floorOf, harbour } from '../../support/harbour.ts';
import { openRows } from '../../support/row-screen.ts';

test('a long fact is broken where its row ends: with the blank before it, nothing of it is cut', () => {
	const words = 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen';
	const { screen } = openRows().store.getState();
	const subject = { kind: 'actor', id: 'nobody' } as const;
	for (let width = 30; width < 60; width += 1) {
		const rows = factRows(floorOf(harbour), screen, subject, { width, marks: unmarked, more: [['Note', words]] });
		for (const row of rows) expect(1 + segmentsWidth(factParts(row))).toBeLessThanOrEqual(width);
		const told = rows.map(({ label }) => label.trim()).join(' ');
		expect(told).toBe(words);
		expect(textWidth(told)).toBe(words.length);
	}
});
