// Two reports that tell of one deed in other words give one event; of deeds that look alike each stays its own.
import { expect, test } from 'vitest';
import { type Sheet, situationOf } from '../../support/situation-of.ts';

/** Whether one event is told where `words` stand in the first report and where `others` stand in the second. */
const areOne = (first: Sheet, words: string, second: Sheet, others: string): boolean => {
	const spans = [first, second].map(({ text }, index) => {
		const start = text.indexOf([words, others][index]!);
		if (start < 0) throw new Error(`no such words: ${[words, others][index]}`);
		return { id: `r${index + 1}.txt`, start, end: start + [words, others][index]!.length };
	});
	return situationOf(first, second).events.some(({ reports }) =>
		spans.every(({ id, start, end }) =>
			reports.some(({ documentId, trigger }) => documentId === id && trigger.start < end && start < trigger.end),
		),
	);
};

const walkout = {
	on: '2024-05-06',
	text: 'BROMVIK - Tram drivers of Bromvik Transit downed tools on Monday, their union Fareways said. The pay talks had failed.',
};
const quake = {
	on: '2024-05-06',
	text: 'ELDRAM - A magnitude 6.1 tremor shook Eldram on Monday, bringing down chimneys, mayor Ida Torv said.',
};
const bomb = {
	on: '2024-05-06',
	text: 'KALDO - A bomb went off near the fish market in Kaldo on Monday, wounding nine, police chief Arne Vold said.',
};

test.each<[string, Sheet, string, Sheet, string]>([
	[
		'tools downed, and the walkout',
		walkout,
		'downed tools',
		{
			on: '2024-05-08',
			text: 'BROMVIK - The walkout of tram drivers on Monday cost Bromvik Transit a million crowns, it said. Fareways, their union, plans no more.',
		},
		'walkout',
	],
	[
		'a shopping centre ablaze, and the fire there',
		{
			on: '2024-05-06',
			text: 'LUNDE - A blaze tore through the Marla paint works in Lunde on Monday, the Lunde brigade said.',
		},
		'blaze',
		{
			on: '2024-05-07',
			text: "LUNDE - Monday's fire at the Marla paint works in Lunde began in a dryer, the Lunde brigade said.",
		},
		'fire',
	],
	[
		'a bomb that went off, and the bombing',
		bomb,
		'went off',
		{
			on: '2024-05-07',
			text: "KALDO - Police chief Arne Vold said nobody had claimed Monday's bombing at the fish market in Kaldo.",
		},
		'bombing',
	],
])('%s', (_, first, words, second, others) => {
	expect(areOne(first, words, second, others)).toBe(true);
});

test.each<[string, Sheet, string, Sheet, string]>([
	[
		'a quake and its aftershock',
		quake,
		'tremor shook',
		{
			on: '2024-05-08',
			text: 'ELDRAM - An aftershock sent people in Eldram into the streets, mayor Ida Torv said. Nothing came down.',
		},
		'aftershock',
	],
	[
		'a walkout, and a second one',
		walkout,
		'downed tools',
		{
			on: '2024-05-08',
			text: 'BROMVIK - A second walkout of tram drivers hit Bromvik Transit, their union Fareways said. The pay talks had failed again.',
		},
		'walkout',
	],
	[
		'bombs of two days of the week',
		{ ...bomb, on: '2024-05-08' },
		'went off',
		{
			on: '2024-05-08',
			text: 'KALDO - A bomb went off at the ferry landing of Kaldo on Tuesday, police chief Arne Vold said.',
		},
		'went off',
	],
])('two: %s', (_, first, words, second, others) => {
	expect(areOne(first, words, second, others)).toBe(false);
});
