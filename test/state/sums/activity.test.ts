// Who was active lately: counted from the reports of the last two hours, without going through what all others say.
import { expect, test } from 'vitest';
import type { Situation } from '../../../src/domain.ts';
import { lookUpIn, type Source } from '../../../state/lookups.ts';
import { activityBars, isAnybodyActive } from '../../../state/sums/activity.ts';

const document = (id: string, receivedAt: string) => ({ id, receivedAt }) as Situation['documents'][number];

const now = Date.parse('2026-03-02T12:07:00Z');

const situationOf = (documents: Situation['documents']): { situation: Situation; asked: string[] } => {
	const asked: string[] = [];
	const situation: Situation = {
		documents,
		actors: [],
		events: [],
		questions: [],
		get statements(): never {
			throw new Error('all statements were asked for');
		},
	};
	const speakersIn = (id: string) => {
		asked.push(id);
		return ['mayor', 'mayor'];
	};
	lookUpIn(situation, { speakersIn, isLatest: () => false } as unknown as Source);
	return { situation, asked };
};

test('only reports of the last two hours are looked into', () => {
	const { situation, asked } = situationOf([
		document('old.txt', '2026-03-02T09:59:59.000Z'),
		document('young.txt', '2026-03-02T12:01:00Z'),
		document('ahead.txt', '2026-03-02T13:00:00Z'),
	]);
	expect(isAnybodyActive(situation, now)).toBe(true);
	expect(activityBars(situation, now, 'mayor').at(-1)).not.toBe('▁');
	expect(activityBars(situation, now, 'pilot')).toBe('▁▁▁▁▁▁▁▁');
	expect(asked).toEqual(['young.txt']);
});

test('nobody is active where every report is old', () => {
	const { situation } = situationOf([document('old.txt', '2026-03-01T12:00:00Z')]);
	expect(isAnybodyActive(situation, now)).toBe(false);
});

test('counts that go on from one situation to the next are those of a fresh count', () => {
	const told = (id: string, documentId: string) =>
		({
			id,
			actors: [{ actor: 'pilot', role: 'other' }],
			reports: [{ documentId }],
		}) as unknown as Situation['events'][number];
	const documents = [document('a.txt', '2026-03-02T11:10:00Z'), document('b.txt', '2026-03-02T12:01:00Z')];
	const blank = { actors: [], questions: [], statements: [] };
	const first: Situation = { ...blank, documents: documents.slice(0, 1), events: [told('one', 'a.txt')] };
	const second: Situation = {
		...blank,
		documents,
		events: [...first.events, told('two', 'b.txt'), told('three', 'b.txt')],
	};
	// The same report, taken in anew a while later.
	const third: Situation = { ...second, documents: [document('a.txt', '2026-03-02T12:02:00Z'), documents[1]!] };
	const bars = [first, second, third, second, first].map((situation) => activityBars(situation, now, 'pilot'));
	expect(bars).toEqual(['▁▁▁█▁▁▁▁', '▁▁▁▅▁▁▁█', '▁▁▁▁▁▁▁█', '▁▁▁▅▁▁▁█', '▁▁▁█▁▁▁▁']);
});
