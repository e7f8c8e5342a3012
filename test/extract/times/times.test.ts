import { describe, expect, test } from 'vitest';
import type { Document, Reference } from '../../../src/domain.ts';
import { readDocument } from '../../../src/extract/reading.ts';
import { findReference } from '../../../src/extract/times/reference.ts';
import { findTimes } from '../../../src/extract/times/times.ts';
import { documentOf } from '../../support/document-of.ts';

// A Wednesday.
const reference: Reference = { date: '2026-03-11', precision: 'day', basis: 'header', span: null };

const timesOf = (text: string, from: Reference | null = reference): string =>
	findTimes(readDocument(documentOf(text)), from)
		.map(({ start, end, type, value }) => `${text.slice(start, end)} = ${type} ${value}`)
		.join('; ');

describe('time expressions', () => {
	test.each([
		['The bridge fell on Monday.', 'Monday = DATE 2026-03-09'],
		['The council will vote on Monday.', 'Monday = DATE 2026-03-16'],
		['Crews plan to reopen the road Friday.', 'Friday = DATE 2026-03-13'],
		['The vote is on Monday.', 'Monday = DATE 2026-03-16'],
		['Talks resume on Monday.', 'Monday = DATE 2026-03-16'],
		['It could be Monday before the power is back.', 'Monday = DATE 2026-03-16'],
		['The ship may arrive Monday.', 'Monday = DATE 2026-03-16'],
		['The ship may have arrived Monday.', 'Monday = DATE 2026-03-09'],
		['Police would not comment on Monday.', 'Monday = DATE 2026-03-09'],
		['He could not be reached on Monday.', 'Monday = DATE 2026-03-09'],
		['Photos taken on Monday show smoke.', 'Monday = DATE 2026-03-09'],
		['It has rained since Monday.', 'Monday = DATE 2026-03-09'],
		['The union called a strike for Monday.', 'Monday = DATE 2026-03-16'],
		["Crowds grew ahead of Sunday's vote.", 'Sunday = DATE 2026-03-15'],
		['It reopened on 2026-03-10 06:12 ET.', '2026-03-10 06:12 = TIME 2026-03-10T06:12'],
		['The port opens on Friday. It shut at 2 p.m.', 'Friday = DATE 2026-03-13; 2 p.m. = TIME 2026-03-11T14:00'],
		['OSTRA, March 9 - Last week it rained.', 'March 9 = DATE 2026-03-09; Last week = DATE 2026-W10'],
		["Tuesday's strike killed two.", 'Tuesday = DATE 2026-03-10'],
		['He left last Friday and returns next Friday.', 'last Friday = DATE 2026-03-06; next Friday = DATE 2026-03-20'],
		['The fire broke out on March 26, 1996.', 'March 26, 1996 = DATE 1996-03-26'],
		['They met on 3 May 2021 and in June last year.', '3 May 2021 = DATE 2021-05-03; June last year = DATE 2025-06'],
		['It struck on Dec. 4.', 'Dec. 4 = DATE 2025-12-04'],
		['The port opened in mid-1996.', 'mid-1996 = DATE 1996'],
		['Prices rose in the late 1970s.', 'the late 1970s = DATE 197'],
		['He died two years ago.', 'two years ago = DATE 2024'],
		['Rebels left the town several years ago.', 'several years ago = DATE PAST_REF'],
		['Rain fell for three days last week.', 'three days = DURATION P3D; last week = DATE 2026-W10'],
		['The past few weeks were calm.', 'The past few weeks = DURATION PXW'],
		['A four-day siege ended.', 'four-day = DURATION P4D'],
		['The 52-year-old driver was held.', ''],
		['They pay 40 dollars a month.', 'a month = SET P1M'],
		[
			'It hit at 1:34 a.m. local time on Tuesday.',
			'1:34 a.m. local time = TIME 2026-03-10T01:34; Tuesday = DATE 2026-03-10',
		],
		['It was felt at 2230 GMT.', '2230 GMT = TIME 2026-03-11T22:30Z'],
		['Police raided the house Tuesday night.', 'Tuesday night = TIME 2026-03-10TNI'],
		['Profits fell in the fourth quarter.', 'the fourth quarter = DATE 2025-Q4'],
		['He was freed on Christmas Eve.', 'Christmas Eve = DATE 2025-12-24'],
		['Shops will close on Good Friday.', 'Good Friday = DATE 2026-04-03'],
		['The dam failed in 2003. The following year it was rebuilt.', '2003 = DATE 2003; The following year = DATE 2004'],
	])('%s', (text, expected) => expect(timesOf(text)).toBe(expected));

	test.each([
		'She may march on in the fall of the house.',
		'He came second and sat down.',
		'Some 2000 people fled.',
		'May Robinson sang.',
		'The Sun reported it.',
		'He is 56 years old.',
	])('no time in: %s', (text) => expect(timesOf(text)).toBe(''));

	test('without a reference only what is certain is valued', () =>
		expect(timesOf('It fell on Monday, on 4 May, last year and today.', null)).toBe(
			'Monday = DATE XXXX-WXX-1; 4 May = DATE XXXX-05-04; last year = DATE XXXX; today = DATE XXXX-XX-XX',
		));
});

test('a post counts from its own stamp', () => {
	const text = '[2026-03-09 06:12 ET] @quay: Open tomorrow.\n\n[2026-03-11 08:00 ET] @quay: Closed today.';
	expect(timesOf(text)).toBe(
		'2026-03-09 06:12 = TIME 2026-03-09T06:12; tomorrow = DATE 2026-03-10; ' +
			'2026-03-11 08:00 = TIME 2026-03-11T08:00; today = DATE 2026-03-11',
	);
});

test('a time by the clock keeps the zone that is written beside it', () => {
	const text = 'It fell at 5:30 p.m. EST on Tuesday, 2230 GMT, or 1:30 a.m. local time.';
	expect(findTimes(readDocument(documentOf(text)), reference).map(({ zone }) => zone)).toEqual([
		'EST',
		undefined,
		'GMT',
		'LOCAL',
	]);
});

describe('reference date', () => {
	const check = (text: string, more: Partial<Document> = {}) => {
		const found = findReference(readDocument(documentOf(text, more)));
		return found && `${found.date} ${found.basis}`;
	};
	const story =
		'A train left the rails near the old harbour bridge, and eleven people were taken to hospital with light wounds.';

	test.each<[string, Partial<Document>, string | null]>([
		[story, { declaredDate: '2026-03-11' }, '2026-03-11 header'],
		[story, { declaredDate: 'Wed, 11 Mar 2026 03:12:00 +0000' }, '2026-03-11 header'],
		[story, { declaredDate: 'Wednesday, March 11, 2026 9:12 PM' }, '2026-03-11 header'],
		[`Published 11 March 2026, 09:30\n\n${story}`, {}, '2026-03-11 header'],
		[`VARDEN, Norway, March 11, 2026 (AP) - ${story}`, {}, '2026-03-11 dateline'],
		[`VARDEN (March 11, 2026) — ${story}`, {}, '2026-03-11 dateline'],
		[`Train leaves rails\n\nMarch 11, 2026, Varden, NO -- ${story}`, {}, '2026-03-11 dateline'],
		[`Train leaves rails\n\nMarch 11, 2026\n\n${story}`, {}, '2026-03-11 dateline'],
		[`Situation report: Wednesday, March 11, 2026\n\n${story}`, {}, '2026-03-11 dateline'],
		[`${story}\n\nSmoke over the harbour — Ann Ash (@annash) March 11, 2026`, {}, '2026-03-11 post'],
		[
			`Early on Thursday ${story}\n\nSmoke over the harbour — Ann Ash (@annash) March 11, 2026`,
			{},
			'2026-03-12 weekday',
		],
		[story, { path: 'reports/2026-03-11-train.txt' }, '2026-03-11 file'],
		[`VARDEN, March 10 (AP) - ${story}`, { path: 'reports/20260311.txt' }, '2026-03-10 dateline'],
		[`VARDEN, Norway (March 11, 2026) — ${story}`, {}, '2026-03-11 dateline'],
		[`Varden, March 11, 2026 (NTB).- ${story}`, {}, '2026-03-11 dateline'],
		[`VARDEN, March 11 (AP) - On Wednesday ${story}`, { path: 'reports/20261020.txt' }, '2026-03-11 dateline'],
		[`VARDEN, March 11 (AP) - Late on Monday ${story}`, { path: 'reports/20261020.txt' }, '2024-03-11 dateline'],
		[
			`VARDEN, March 11 (AP) - ${story} They will meet on Monday.`,
			{ path: 'reports/20260313.txt' },
			'2026-03-11 dateline',
		],
		[`VARDEN, Tuesday, March 4 - ${story}`, { path: 'reports/20261020.txt' }, '2025-03-04 dateline'],
		[`VARDEN, Tuesday, March 4 - On Monday ${story}`, { path: 'reports/20261020.txt' }, '2025-03-04 dateline'],
		[`Tuesday, March 4\n\n${story}`, { modifiedAt: '2026-10-20T08:00:00Z' }, '2025-03-04 dateline'],
		[`March 4 (Tuesday)\n\n${story}`, { modifiedAt: '2026-10-20T08:00:00Z' }, '2025-03-04 dateline'],
		[`VARDEN, March 4 - ${story}`, { declaredDate: '2025' }, '2025-03-04 dateline'],
		[`VARDEN, March 4 - ${story}`, { declaredDate: '2025-03' }, '2025-03-04 dateline'],
		[`VARDEN, March 4 - ${story}`, { declaredDate: '2025-05' }, '2025-05 header'],
		[`VARDEN, March 4 - ${story}`, { declaredDate: '2025-03-06' }, '2025-03-06 header'],
		[`VARDEN, Feb. 29 (AP) - ${story}`, { path: 'reports/20260313.txt' }, '2024-02-29 dateline'],
		[story, { modifiedAt: '2026-03-11T08:00:00Z' }, '2026-03-11 file'],
		[`October 4, 2005 crash recalled\n\n${story}`, {}, null],
		[`${story} It was the worst since October 4, 2005.`, {}, null],
	])('%#', (text, more, expected) => expect(check(text, more)).toBe(expected));

	// 10 March was a Monday in 2025, a Wednesday in 2021.
	test.each<[string, string, string, true | undefined]>([
		['March 10', 'on Monday', '2025-03-10', undefined],
		['March 10', 'on Wednesday', '2021-03-10', true],
		['March 10', 'at dawn', '2025-03-10', true],
		['July 3', 'on Sunday', '2025-07-03', undefined],
	])('of %s, told %s, in a file of July 2025', (day, when, date, isYearAssumed) => {
		const text = `VARDEN, ${day} (AP) - ${story.replace('harbour bridge', `harbour bridge ${when}`)}`;
		const found = findReference(readDocument(documentOf(text, { modifiedAt: '2025-07-06T08:00:00Z' })));
		expect([found?.date, found?.isYearAssumed]).toEqual([date, isYearAssumed]);
	});
});
