// Several at once, answers in order, never more under way than allowed.
import { expect, test } from 'vitest';
import { inOrder } from '../../src/headless/in-order.ts';

test('answers come in the order of the questions, and only so many are under way', async () => {
	let running = 0;
	let most = 0;
	const work = async (delay: number) => {
		running += 1;
		most = Math.max(most, running);
		await new Promise((resolve) => setTimeout(resolve, delay));
		running -= 1;
		return delay;
	};
	const answers: number[] = [];
	for await (const answer of inOrder([9, 1, 5, 2, 7, 3], 3, work)) answers.push(answer);
	expect(answers).toEqual([9, 1, 5, 2, 7, 3]);
	expect(most).toBe(3);
});

test('a failure is told when its turn comes', async () => {
	const answers: number[] = [];
	const run = async () => {
		for await (const answer of inOrder([1, 2, 3], 3, async (input) => {
			if (input === 2) throw new Error('two');
			return input;
		}))
			answers.push(answer);
	};
	await expect(run()).rejects.toThrow('two');
	expect(answers).toEqual([1]);
});
