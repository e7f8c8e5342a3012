// The clock of the screen: it moves when a label is due, and catches up with a clock that jumped.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startTicker } from '../src/ticker.ts';

beforeEach(() => {
	vi.useFakeTimers({ now: Date.parse('2026-03-14T12:00:00Z') });
});
afterEach(() => {
	vi.useRealTimers();
});

const start = (next: () => number) => {
	const ticks: string[] = [];
	const ticker = startTicker({
		clock: () => new Date().toISOString(),
		untilNext: next,
		onTick: (now) => ticks.push(new Date(now).toISOString().slice(11, 19)),
	});
	return { ticks, ...ticker };
};

test('it ticks when a label is due and not before', () => {
	const { ticks } = start(() => 60_000 - (Date.now() % 60_000));
	vi.advanceTimersByTime(59_000);
	expect(ticks).toEqual([]);
	vi.advanceTimersByTime(62_000);
	expect(ticks).toEqual(['12:01:00', '12:02:00']);
});

test.each([
	['a night of sleep', '2026-03-14T19:30:00Z', '19:30:05'],
	['a clock set back', '2026-03-14T09:00:00Z', '09:00:05'],
])('%s is noticed within seconds', (_, to, seen) => {
	const { ticks } = start(() => 600_000);
	vi.advanceTimersByTime(1_000);
	vi.setSystemTime(Date.parse(to));
	vi.advanceTimersByTime(6_000);
	expect(ticks.map((time) => time.slice(0, 7))).toEqual([seen.slice(0, 7)]);
});

test('a timer that is a little late is no jump', () => {
	const { ticks } = start(() => 600_000);
	vi.advanceTimersByTime(1_000);
	vi.setSystemTime(Date.now() + 1_500);
	vi.advanceTimersByTime(30_000);
	expect(ticks).toEqual([]);
});

test('what is due sooner is waited for anew', () => {
	let wait = 600_000;
	const { ticks, rearm } = start(() => wait);
	wait = 250;
	rearm();
	vi.advanceTimersByTime(300);
	expect(ticks).toEqual(['12:00:00']);
});
