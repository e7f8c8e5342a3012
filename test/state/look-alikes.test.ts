// Incidents of one sort, told by the same outlets in the same words, stay as many as there are: one row for two
// incidents would be a lie, and a group that takes in all of them makes every report that comes dear.
import { expect, test, vi } from 'vitest';
import { corpusOf } from '../bench/corpus.ts';
import { situationOf } from '../support/situation-of.ts';

// Some hundred reports are read.
vi.setConfig({ testTimeout: 120_000 });

const mostMixed = 0.02;

test('events and questions of made-up incidents hold reports of one place each', () => {
	const texts = [...corpusOf(400, 7)].map(({ text }) => text);
	const placeOf = (text: string): string => / in (\p{Lu}\p{L}+): /u.exec(text)![1]!;
	const dayOf = (text: string): string => /\d{4}-\d\d-\d\d/.exec(text)?.[0] ?? '2025-06-01';
	const { events, questions } = situationOf(...texts.map((text) => ({ on: dayOf(text), text })));
	const places = new Map(texts.map((text, index) => [`r${index + 1}.txt`, placeOf(text)]));
	/** The share of reports that stand in a row that most reports of another place make up. */
	const mixed = (rows: readonly (readonly { readonly documentId: string }[])[]): number => {
		let [all, strays] = [0, 0];
		for (const row of rows) {
			const counts = new Map<string, number>();
			const ids = new Set(row.map(({ documentId }) => documentId));
			for (const id of ids) counts.set(places.get(id)!, (counts.get(places.get(id)!) ?? 0) + 1);
			all += ids.size;
			strays += ids.size - Math.max(...counts.values());
		}
		return strays / all;
	};
	expect(new Set(places.values()).size).toBeGreaterThan(5);
	expect(mixed(events.map(({ reports }) => reports))).toBeLessThan(mostMixed);
	expect(mixed(questions.map(({ evidence, positions }) => [...evidence, ...positions]))).toBeLessThan(mostMixed);
});

test('two blasts in one town months apart stay two, and so do the questions and tolls of each', () => {
	const blast = (day: string, later: string, toll: number) => [
		{
			on: day,
			text: `Explosion in Vunov kills ${toll}\n\nVUNOV - An explosion tore through a market in Vunov on Monday, killing ${toll} people, police chief Olav Brandt said. It was not clear what caused the blast.`,
		},
		{
			on: later,
			text: `Vunov mourns\n\nThe death toll of the explosion in Vunov has risen to ${toll + 3}, officials said. Olav Brandt said nobody had been arrested.`,
		},
	];
	const { events, questions } = situationOf(
		...blast('2024-03-04', '2024-03-05', 9),
		...blast('2024-06-03', '2024-06-04', 14),
	);
	const isOfBoth = (row: readonly { readonly documentId: string }[]): boolean =>
		row.some(({ documentId }) => documentId < 'r3') && row.some(({ documentId }) => documentId >= 'r3');
	expect(events.filter(({ reports }) => isOfBoth(reports))).toEqual([]);
	expect(questions.filter(({ evidence, positions }) => isOfBoth([...evidence, ...positions]))).toEqual([]);
});
