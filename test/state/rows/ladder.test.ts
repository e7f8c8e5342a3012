// The ladder of a contested figure, and who the origins of an event are.
import { expect, test } from 'vitest';
import type { Claim, EventCluster, Situation } from '../../../src/domain.ts';
import { readAmount } from '../../../state/events/amounts.ts';
import { ladderOf } from '../../../state/rows/ladder.ts';
import { at, harbour } from '../../support/harbour.ts';
import { openRows } from '../../support/row-screen.ts';

const documentId = (id: string): string => harbour.documents.find((one) => one.id.includes(id))!.id;

const claim = (value: number, speaker: string | null, where: string, words: string): Claim => ({
	value: { low: value, high: value, about: false },
	speaker,
	documentId: documentId(where),
	span: at(where, words),
});

const withCasualties = (change: Partial<EventCluster>): Situation => ({
	...harbour,
	events: harbour.events.map((event) => (event.id === 'e3' ? { ...event, ...change } : event)),
});

const openCasualties = (change: Partial<EventCluster>) => {
	const screen = openRows({ columns: 200, rows: 55, situation: withCasualties(change) });
	screen.press('/', ...'seven people', 'enter', 'enter');
	return screen;
};

test('the newest stands first, and who has said another number since is revised', () => {
	const claims = [
		claim(4, 'reyes', '0212', 'how many are hurt'),
		claim(9, 'reyes', '0240', 'nine people'),
		claim(7, 'company', '0255', 'Seven people'),
	];
	const screen = openCasualties({ quantities: [{ what: 'injured', claims, contested: true }] });
	const ladder = ladderOf(screen.store.getState());
	expect(ladder?.now).toBe('now 7–9');
	expect(ladder?.rungs.map(({ value, standing }) => `${value} ${standing}`)).toEqual([
		'7 stands',
		'9 stands',
		'4 ✗ now 9',
	]);
});

test('copies stand under their origin', () => {
	const byOrigin = [[documentId('0240'), documentId('0212')], [documentId('0255')]];
	const text = openCasualties({ origins: 2, copies: 1, byOrigin }).text();
	expect(text).toMatch(/Origin 1 +Harbour Radio \(0240-harbour-radio\.txt\)/);
	expect(text).toMatch(/└ copies +.*0212-.*not independent/);
	expect(text).toMatch(/Origin 2 +Daily Signal \(0255-daily-signal\.txt\)/);
});

test.each([
	['9', { low: 9, high: 9, about: false }],
	['~17,000', { low: 17_000, high: 17_000, about: true }],
	['8–9', { low: 8, high: 9, about: false }],
	['≥3', { low: 3, high: null, about: false }],
	['dozens', null],
] as const)('%s is read back as an amount', (text, amount) => {
	expect(readAmount(text)).toEqual(amount);
});

test('where the table has no room the ladder stands in rows, one claim a holder and value, with a sentence for a report', () => {
	const claims = [
		claim(4, 'reyes', '0212', 'how many are hurt'),
		claim(9, 'reyes', '0240', 'nine people'),
		claim(7, 'company', '0255', 'Seven people'),
		claim(9, 'reyes', '0301', 'Nine people'),
	];
	const situation = withCasualties({ quantities: [{ what: 'injured', claims, contested: true }] });
	const screen = openRows({ columns: 120, rows: 40, situation });
	screen.press('/', ...'seven people', 'enter', 'enter');
	const text = screen.text();
	expect(text).toMatch(/9 {2}Jon Reyes \+1 report · .*0240-harbour-radio\.txt:1/);
	expect(text).toMatch(/≠ injured +7 {2}the ferry company · 02:55 · 0255-daily-signal\.txt:1/);
	expect(text).toMatch(/4 {2}Jon Reyes · .*✗ now 9/);
	expect(text).toContain('now 7–9');
	expect(text).toMatch(/Wording +Injured: 7, the ferry company \(02:55\); 9, Jon Reyes \(.*\), earlier 4/);
});

test('a question about a figure names the reports that hold a value themselves', () => {
	const questions = harbour.questions.map((question) =>
		question.positions.length > 1
			? {
					...question,
					question: 'How many injured?',
					positions: question.positions.map((one) => ({ ...one, actor: null, value: one.value ?? '9' })),
				}
			: question,
	);
	const screen = openRows({ columns: 120, rows: 40, situation: { ...harbour, questions } });
	screen.press('2', 'enter');
	expect(screen.text()).not.toMatch(/Position|the report:/);
	expect(screen.text()).toMatch(/Wording +Injured: \d+, [A-Z]/);
});

test('a number of somebody without a name is told as that one’s, and not as the report’s', () => {
	const claims = [claim(4, 'company', '0255', 'Seven people'), claim(2, null, '0240', 'two loud bangs')];
	const many = withCasualties({ quantities: [{ what: 'bangs', claims, contested: true }] });
	const tall = openRows({ columns: 200, rows: 55, situation: many });
	tall.press('/', ...'seven people', 'enter', 'enter');
	const ladder = ladderOf(tall.store.getState());
	expect(ladder?.rungs.map(({ holder }) => holder)).toEqual(['the ferry company', '“A listener”']);
	expect(ladder?.wording).toMatch(/2, “A listener” \(02:40\)/);
	const one = withCasualties({ quantities: [{ what: 'bangs', claims: claims.slice(1), contested: false }] });
	const wide = openRows({ columns: 120, rows: 40, situation: one });
	wide.press('/', ...'seven people', 'enter', 'enter');
	expect(wide.text()).toMatch(/Number +bangs: 2 “A listener”/);
});

test.each([
	['a least number beside a greater one leaves nothing open above it', ['≥3', '6'], 'now 3–6'],
	['a least number above all others does', ['3', '≥6'], 'now ≥3'],
	['two counts are the ends', ['7', '9'], 'now 7–9'],
])('%s', (_, values, now) => {
	const claims = values.map((value, index) => ({
		...claim(
			0,
			index === 0 ? 'reyes' : 'company',
			index === 0 ? '0240' : '0255',
			index === 0 ? 'nine people' : 'Seven people',
		),
		value: readAmount(value)!,
	}));
	const screen = openCasualties({ quantities: [{ what: 'injured', claims, contested: true }] });
	expect(ladderOf(screen.store.getState())?.now).toBe(now);
});
