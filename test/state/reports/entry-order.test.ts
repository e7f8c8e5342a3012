// Reports in order, by number: as their dates and ids stand, whatever came and went.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareEntries, createEntry, type Entry } from '../../../state/reports/entries.ts';
import { createEntryOrder } from '../../../state/reports/entry-order.ts';
import { report } from '../../support/random-reports.ts';

const inOrder = (entries: Iterable<Entry>): readonly Entry[] => [...entries].sort(compareEntries);

test('numbers stand as dates and ids do', () => {
	const step = fc.record({ report, isRemoved: fc.boolean() });
	fc.assert(
		fc.property(fc.array(step, { maxLength: 60, size: 'max' }), (history) => {
			const order = createEntryOrder();
			const held = new Map<string, Entry>();
			for (const { report, isRemoved } of history) {
				const before = held.get(report.document.id);
				if (before !== undefined) order.remove(before);
				held.delete(report.document.id);
				if (isRemoved) continue;
				const entry = createEntry(report);
				order.put(entry);
				held.set(entry.id, entry);
			}
			const numbered = inOrder(held.values());
			expect(numbered.every(({ rank }) => !Number.isNaN(rank))).toBe(true);
			expect(new Set(numbered.map(({ rank }) => rank)).size).toBe(numbered.length);
			for (const entry of numbered) entry.rank = Number.NaN;
			expect(inOrder(numbered)).toEqual(numbered);
		}),
		{ numRuns: 40 },
	);
});

test('between two there is always room for more', () => {
	const order = createEntryOrder();
	const [template] = fc.sample(report, { numRuns: 1, seed: 1 });
	const entryAt = (id: string): Entry =>
		createEntry({ ...template!, document: { ...template!.document, id, path: id } });
	const entries = ['a', 'z'].map(entryAt);
	for (const entry of entries) order.put(entry);
	for (let count = 0; count < 200; count += 1) {
		const entry = entryAt(`b${'b'.repeat(count)}`);
		order.put(entry);
		entries.push(entry);
	}
	const ranks = inOrder(entries).map(({ rank }) => rank);
	expect(ranks).toEqual([...new Set(ranks)].sort((left, right) => left - right));
	expect(inOrder(entries).map(({ id }) => id)).toEqual(entries.map(({ id }) => id).sort());
});
