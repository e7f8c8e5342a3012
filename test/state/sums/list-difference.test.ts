// What differs between two lists, however long, and sums kept over a list from one to the next.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { differences, followRows, joinedPairs, noTraces, pairUp } from '../../../state/sums/list-difference.ts';

type Row = { readonly id: string; readonly weight: number };

const rowOf = (id: string, weight = 1): Row => ({ id, weight });

/** Lists that follow each other: each drops some rows and puts others in, as a situation does. */
const histories = fc.array(
	fc.array(fc.tuple(fc.nat(200), fc.nat(30), fc.array(fc.nat(9), { maxLength: 60 })), { maxLength: 4 }),
	{ minLength: 1, maxLength: 6 },
);

const edited = (rows: readonly Row[], at: number, gone: number, come: readonly number[]): readonly Row[] => {
	const next = [...rows];
	next.splice(at, gone, ...come.map((weight) => rowOf(`r${weight}`, weight)));
	return next;
};

test('rows that stayed are in neither part, whatever was taken out and put in', () => {
	fc.assert(
		fc.property(histories, (history) => {
			let rows: readonly Row[] = Array.from({ length: 120 }, (_, index) => rowOf(`start${index}`));
			for (const edits of history) {
				const before = rows;
				for (const [at, gone, come] of edits) rows = edited(rows, at, gone, come);
				const found = differences(before, rows);
				expect(new Set(found.gone)).toEqual(new Set(before.filter((row) => !rows.includes(row))));
				expect(new Set(found.come)).toEqual(new Set(rows.filter((row) => !before.includes(row))));
			}
		}),
		{ numRuns: 60 },
	);
});

test('a sum that follows a list is the sum over the list, forth and back', () => {
	fc.assert(
		fc.property(histories, (history) => {
			let sum = 0;
			const follow = followRows<Row>(
				({ weight }) => {
					sum -= weight;
				},
				({ weight }) => {
					sum += weight;
				},
			);
			const lists: (readonly Row[])[] = [[]];
			for (const edits of history)
				lists.push(edits.reduce((rows, [at, gone, come]) => edited(rows, at, gone, come), lists.at(-1)!));
			for (const rows of [...lists, ...lists.toReversed()]) {
				follow(rows);
				expect(sum).toBe(rows.reduce((total, { weight }) => total + weight, 0));
			}
		}),
		{ numRuns: 60 },
	);
});

test('a row that goes on under another id is known by a trace it left', () => {
	const traced = (id: string, ...places: readonly (readonly [string, number])[]) => ({
		id,
		traces: places.map(([documentId, start]) => ({ documentId, start })),
	});
	const before = [traced('a', ['one.txt', 0], ['two.txt', 7]), traced('b', ['three.txt', 3])];
	const after = [traced('c', ['nine.txt', 1], ['two.txt', 7]), traced('d', ['three.txt', 4])];
	const pairs = pairUp(before, after, {
		of: ({ traces }) => traces,
		key: ({ start }: { readonly documentId: string; readonly start: number }) => `${start}`,
	});
	expect(pairs.map((pair) => [pair.before?.id, pair.after?.id])).toEqual([
		['a', 'c'],
		[undefined, 'd'],
		['b', undefined],
	]);
	expect(pairUp([rowOf('x')], [rowOf('x', 2)], noTraces).map(({ after }) => after?.weight)).toEqual([2]);
});

test('a row that is gone goes on in the row that has its traces', () => {
	type Traced = { readonly id: string; readonly traces: readonly string[] };
	const tracing = {
		of: ({ traces }: Traced) => traces.map((documentId) => ({ documentId })),
		key: () => '',
	};
	const traced = (id: string, ...traces: readonly string[]): Traced => ({ id, traces });
	const [before, after] = [traced('e1', 'a'), traced('e1', 'a', 'b', 'c')];
	const [second, third] = [traced('e2', 'b'), traced('e3', 'd')];
	const pairs = pairUp([before, second, third], [after], tracing);
	expect([...joinedPairs(pairs, tracing)]).toEqual([[{ before, after }, [second]]]);
	expect(pairs).toContainEqual({ before: third, after: undefined });
});
