// An item that is held says what was told, whatever of it stands apart or is held once for many.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { heldItem } from '../../../state/events/held-item.ts';
import type { EventItem } from '../../../state/events/items.ts';
import { createEntry } from '../../../state/reports/entries.ts';
import { report } from '../../support/random-reports.ts';

const [template] = fc.sample(report, { numRuns: 1, seed: 1 });
const entry = createEntry(template!);

const numbers = fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 3 });
const ascending = numbers.map((list) => [...new Set(list)].sort((left, right) => left - right));
const nullOr = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
const day = fc.record({ first: fc.nat(9), last: fc.nat(9) });
const spansOf = (lengths: readonly (readonly number[])[]): readonly number[] =>
	lengths.flatMap(([start, length, before, word]) => [
		start!,
		start! + length!,
		start! + before!,
		start! + before! + word!,
	]);
const mention = fc.tuple(
	fc.nat(3_000_000),
	fc.oneof(fc.nat(300), fc.nat(9_000)),
	fc.integer({ min: -5, max: 5_000 }),
	fc.nat(200),
);

const item: fc.Arbitrary<EventItem> = fc.record({
	id: fc.constant('e-1'),
	entry: fc.constant(entry),
	event: fc.constant({
		...{ type: 'ASSAULT', start: null, end: null, status: 'reported', background: false, quantities: [] },
		...{ rule: 'verb/raid', isDateAssumed: false },
	} as const),
	isAside: fc.boolean(),
	isAnother: fc.boolean(),
	index: fc.nat(300),
	family: fc.constant('harm'),
	actors: fc.array(
		fc.record({ actor: fc.constantFrom('a-1', 'a-2'), role: fc.constantFrom('source', 'target', 'other') }),
		{ maxLength: 2 },
	),
	place: nullOr(fc.constant('Velma')),
	isPlaceActor: fc.boolean(),
	where: fc.constant(null),
	stated: nullOr(day),
	clock: fc.constant(null),
	weekday: nullOr(fc.integer({ min: 0, max: 6 })),
	told: nullOr(day),
	background: nullOr(fc.boolean()),
	parties: numbers,
	specific: numbers,
	victims: numbers,
	targets: numbers,
	mark: fc.integer({ min: -9, max: 0 }),
	figures: numbers,
	harmed: fc.nat(3),
	ages: numbers,
	counts: numbers.map((counts) => new Map(counts.map((count) => [count, count]))),
	kin: numbers,
	cause: numbers,
	triggers: numbers,
	terms: ascending,
	names: ascending,
	spans: fc.array(mention, { minLength: 1, maxLength: 2 }).map(spansOf),
	agency: nullOr(fc.constant('Inland Press')),
	speakers: numbers.map((told) => new Map(told.map((number) => [`s${number}`, null]))),
	marks: fc.constant([]),
	figureActs: fc.constant([]),
});

test('what is held of an item is the item', () => {
	fc.assert(
		fc.property(item, (told) => {
			const held = heldItem(told);
			// Who takes part says who it is done to, and is held once for all of whom that is said.
			const { parties, specific, victims, targets, ...rest } = told;
			for (const name of Object.keys(rest) as (keyof typeof rest)[]) expect(held[name], name).toEqual(rest[name]);
		}),
	);
});

test('those who take part in many events are held once', () => {
	const told = (actor: string): EventItem =>
		({ ...fc.sample(item, { numRuns: 1, seed: 2 })[0]!, actors: [{ actor, role: 'target' }] }) as EventItem;
	expect(heldItem(told('a-1')).actors).toBe(heldItem(told('a-1')).actors);
	expect(heldItem(told('a-2')).actors).toEqual([{ actor: 'a-2', role: 'target' }]);
});
