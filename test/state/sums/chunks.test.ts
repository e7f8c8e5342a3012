// A long list in chunks: all of it is there, in order, and only what changed is made again.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inChunks } from '../../../state/sums/chunks.ts';

type Row = { readonly id: number };

let count = 0;
const rowsOf = (length: number): readonly Row[] =>
	Array.from({ length }, () => {
		count += 1;
		return { id: count };
	});

const follow = () => {
	let made = 0;
	const chunks = inChunks((rows: readonly Row[]) => {
		made += rows.length;
		return rows;
	});
	return (rows: readonly Row[]) => {
		const before = made;
		const pieces = chunks(rows);
		return { rows: pieces.flat(), pieces: pieces.length, made: made - before };
	};
};

test('whatever is taken out and put in, the chunks together are the list', () => {
	const edits = fc.array(fc.tuple(fc.nat(3000), fc.nat(700), fc.nat(900)), { maxLength: 5 });
	fc.assert(
		fc.property(fc.array(edits, { minLength: 1, maxLength: 5 }), (history) => {
			const see = follow();
			let rows = rowsOf(2500);
			expect(see(rows).rows).toEqual(rows);
			for (const steps of history) {
				const next = [...rows];
				for (const [at, gone, come] of steps) next.splice(at, gone, ...rowsOf(come));
				rows = next;
				expect(see(rows).rows).toEqual(rows);
			}
		}),
		{ numRuns: 40 },
	);
});

test('rows that come one by one cost little, and do not cut the list into crumbs', () => {
	const see = follow();
	let rows = rowsOf(20_000);
	see(rows);
	for (const at of [20_000, 20_000, 7, 7, 10_000, 10_000, 10_001]) {
		rows = [...rows.slice(0, at), ...rowsOf(1), ...rows.slice(at)];
		expect(see(rows).made).toBeLessThan(1100);
	}
	for (let arrived = 0; arrived < 300; arrived += 1) {
		rows = [...rows, ...rowsOf(1)];
		see(rows);
	}
	expect(see(rows)).toMatchObject({ made: 0 });
	expect(see(rows).pieces).toBeLessThan(60);
});
