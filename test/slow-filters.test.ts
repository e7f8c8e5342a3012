// A filter over a long list is worked out beside the keys.
import { expect, test } from 'vitest';
import type { Situation } from '../src/domain.ts';
import { workOutFilters } from '../src/slow-filters.ts';
import { harbour } from './support/harbour.ts';
import { openRows } from './support/row-screen.ts';
import { until } from './support/until.ts';

const [pattern] = harbour.events;

const many: Situation = {
	...harbour,
	events: Array.from({ length: 20_000 }, (_, index) => ({
		...pattern!,
		background: false,
		id: `n${index}`,
		summary: `${index % 1000 === 0 ? 'a lifeboat' : 'a barge'} number ${index} reaches the pier`,
	})),
};

test('what is typed stands there at once, the rows follow', async () => {
	const screen = openRows({ situation: many });
	workOutFilters(screen.store);
	screen.press('/', ...'lifeboat');
	expect(screen.text()).toContain('/lifeboat▏');
	expect(screen.text()).toContain('[1 Timeline] /lifeboat  …');
	await until('the list is narrowed', () => screen.text().includes('20 of 20000'));
	expect(screen.text()).not.toContain('a barge');
	screen.press('enter', 'esc');
	expect(screen.text()).toContain('a barge');
});

test('a later filter takes the place of an earlier, and Esc of both', async () => {
	const screen = openRows({ situation: many });
	workOutFilters(screen.store);
	screen.press('/', ...'barge');
	await new Promise((resume) => setImmediate(resume));
	screen.press('backspace', 'backspace', 'backspace', 'backspace', 'backspace', ...'lifeboat', 'enter');
	await until('the list is narrowed', () => screen.text().includes('20 of 20000'));
	screen.press('/', ...' 7000');
	screen.press('esc');
	await new Promise((resume) => setTimeout(resume, 50));
	expect(screen.text()).toContain('[1 Timeline] ──');
	expect(screen.text()).toContain('a barge');
});

test('rows that come meanwhile are asked too', async () => {
	const screen = openRows({ situation: many });
	workOutFilters(screen.store);
	screen.press('/', ...'lifeboat');
	await new Promise((resume) => setImmediate(resume));
	screen.settle({ ...many, events: [...many.events, { ...many.events[0]!, id: 'late', summary: 'a lifeboat late' }] });
	await until('the list is narrowed', () => screen.text().includes('21 of 20001'));
});
