// Few at a time, in the order in which they came, also where one of them fails.
import { expect, test } from 'vitest';
import { createTurns } from '../../src/lib/turns.ts';

test('at most two run at once, and all of them run in their order', async () => {
	const turn = createTurns(2);
	const log: string[] = [];
	let running = 0;
	let most = 0;
	const work = (name: string) =>
		turn(async () => {
			running += 1;
			most = Math.max(most, running);
			log.push(name);
			await Promise.resolve();
			running -= 1;
			if (name === 'b') throw new Error(name);
			return name;
		});
	const done = await Promise.allSettled(['a', 'b', 'c', 'd', 'e'].map(work));
	expect(most).toBe(2);
	expect(log).toEqual(['a', 'b', 'c', 'd', 'e']);
	expect(done.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'fulfilled', 'fulfilled']);
	expect(await work('f')).toBe('f');
});
