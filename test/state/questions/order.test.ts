// Which of two reports is the later word.
import { expect, test } from 'vitest';
import { isNotBefore } from '../../../state/questions/order.ts';
import { createEntry } from '../../../state/reports/entries.ts';
import { reportOf } from '../../support/reports.ts';

const entryOf = (date: string, dateline = '') => {
	const report = reportOf({ id: date + dateline, date, text: `${dateline} A ferry sank off Torvik.` });
	const reference =
		dateline === ''
			? report.extraction.reference
			: { date, precision: 'day' as const, basis: 'dateline' as const, span: { start: 0, end: dateline.length } };
	return createEntry({ ...report, extraction: { ...report.extraction, reference } });
};

test.each<[string, string, string, boolean]>([
	['2020-01-03', '2019-12-30', '', true],
	['2019-12-30', '2020-01-03', '', false],
	// The year of the second is a guess: it stands beside the first.
	['2020-01-03', '2025-12-30', 'Dec. 30', true],
	['2020-01-03', '2025-01-05', 'Jan. 5', false],
	['2020-01-03', '2025-12-30', 'Dec. 30, 2025', false],
])('%s is not before %s (%s): %s', (later, earlier, dateline, holds) => {
	expect(isNotBefore(entryOf(later), entryOf(earlier, dateline))).toBe(holds);
});

test('a guessed year stands beside the other report from either side', () => {
	expect(isNotBefore(entryOf('2025-01-05', 'Jan. 5'), entryOf('2020-01-03'))).toBe(true);
	expect(isNotBefore(entryOf('2025-12-30', 'Dec. 30'), entryOf('2020-01-03'))).toBe(false);
});
