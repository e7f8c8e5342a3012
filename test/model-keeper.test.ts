// When the screen is kept: a while after the model is whole, seldom while it changes, and at the end.
import { readdirSync } from 'node:fs';
import { expect, onTestFinished, test, vi } from 'vitest';
import { createModelKeeper } from '../src/model-keeper.ts';
import { emptyFloor } from '../state/floor.ts';
import { temporaryFolder } from './support/temp-folder.ts';

const openKeeper = () => {
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
	onTestFinished(() => void vi.useRealTimers());
	const stateDir = temporaryFolder();
	let minute = 0;
	const keeper = createModelKeeper({
		...{ stateDir, scope: 's', engine: 'e', soon: 5_000, seldom: 60_000 },
		clock: () => `2026-03-14T14:${String(minute++).padStart(2, '0')}:00Z`,
	});
	const from = (): number | undefined => keeper.read(() => undefined)?.keptFrom;
	return { stateDir, keeper, from };
};

const minute = (count: number): number => Date.parse(`2026-03-14T14:${String(count).padStart(2, '0')}:00Z`);

test('it is kept soon after it is whole, then once a minute at most, and at the end', () => {
	const { keeper, from } = openKeeper();
	keeper.note(emptyFloor);
	vi.advanceTimersByTime(4_000);
	expect(from()).toBeUndefined();
	vi.advanceTimersByTime(2_000);
	expect(from()).toBe(minute(0));
	keeper.note(emptyFloor);
	vi.advanceTimersByTime(30_000);
	expect(from()).toBe(minute(0));
	vi.advanceTimersByTime(31_000);
	expect(from()).toBe(minute(1));
	keeper.note(emptyFloor);
	keeper.close();
	expect(from()).toBe(minute(2));
});

test('where the model was never whole nothing is written', () => {
	const { keeper, stateDir } = openKeeper();
	keeper.close();
	expect(readdirSync(stateDir)).toEqual([]);
});
