// Filters that stay on while the situation goes on: what was asked before is not asked again, and yet each list is what a
// fresh look at all of it would leave.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { EventCluster, Situation } from '../../../src/domain.ts';
import { listPanes, rowsOf } from '../../../state/panes.ts';
import { canForgive, prepareQuery, readQuery } from '../../../state/query/match.ts';
import { groundOf } from '../../../state/rows/filter.ts';
import { harbour } from '../../support/harbour.ts';
import { openRows } from '../../support/row-screen.ts';

const [pattern] = harbour.events;
const states = ['confirmed', 'reported', 'contested'] as const;

const eventAt = (index: number, turn: number): EventCluster => ({
	...pattern!,
	id: `n${index}`,
	summary: `boat ${index} reaches ${['the pier', 'the lock', 'Grain Pier'][(index + turn) % 3]!}`,
	state: states[(index * 5 + turn) % 3]!,
	origins: 1 + ((index + turn) % 3),
	actors: [{ actor: harbour.actors[(index + turn) % harbour.actors.length]!.id, role: 'other' }],
});

/** What a change does: events that turn, come or go, an actor under another name. */
type Change = { readonly turned: readonly number[]; readonly count: number; readonly named: number };

const change: fc.Arbitrary<Change> = fc.record({
	turned: fc.array(fc.nat(11), { maxLength: 3 }),
	count: fc.integer({ min: 4, max: 12 }),
	named: fc.nat(3),
});

const queries = [
	'is:contested',
	'pier',
	'reyes',
	'actor:brandt',
	'!actor:reyes',
	'origins:>=2 OR lock',
	'state:reported boat',
	'peir',
	'is:new',
	'after:-2h',
	'said:reyes',
	'^boat !"the lock"',
	'type:accident is:contested',
];

const freshRows = (state: Parameters<typeof rowsOf>[0], filter: string): readonly string[] => {
	const { query } = readQuery(filter);
	const found = (isForgiving: boolean) => {
		const holds = prepareQuery(query, groundOf(state), isForgiving);
		return listPanes.timeline
			.rows(state)
			.flatMap(({ event }) => (event !== undefined && holds({ kind: 'event', value: event }) ? [event.id] : []));
	};
	const exact = found(false);
	return exact.length > 0 || !canForgive(query) ? exact : found(true);
};

test('law: a filter that stays on leaves what it would leave if it were asked anew', () => {
	fc.assert(
		fc.property(fc.constantFrom(...queries), fc.array(change, { minLength: 1, maxLength: 6 }), (filter, changes) => {
			const turns = new Map<number, EventCluster>();
			const at = (index: number): EventCluster => turns.get(index) ?? eventAt(index, 0);
			let actors: Situation['actors'] = harbour.actors;
			for (let index = 0; index < 12; index += 1) turns.set(index, eventAt(index, 0));
			const situation = (count: number): Situation => ({
				...harbour,
				actors,
				events: Array.from({ length: count }, (_, index) => at(index)),
			});
			const screen = openRows({ situation: situation(6) });
			screen.store.dispatch({ type: 'lists-filtered', lists: ['timeline'], filter });
			for (const [turn, { turned, count, named }] of changes.entries()) {
				for (const index of turned) turns.set(index, eventAt(index, turn + 1));
				actors = actors.map((actor, index) =>
					index === named ? { ...actor, name: `${['Rita', 'Reyes', 'Brandt'][turn % 3]!} ${index}` } : actor,
				);
				screen.settle(situation(count));
				const state = screen.store.getState();
				const shown = rowsOf(state, 'timeline').flatMap(({ event }) => event?.id ?? []);
				expect(shown).toEqual(freshRows(state, filter));
			}
		}),
		{ numRuns: 150 },
	);
});
