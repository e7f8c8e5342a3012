// Watch rules: what rings, and what does not.
import { expect, test } from 'vitest';
import type { Situation } from '../../../src/domain.ts';
import {
	acknowledged,
	freshMemory,
	noAlerts,
	takeAsSeen,
	unacknowledged,
	type WatchRule,
	watchFor,
	withRaised,
} from '../../../state/alerts/alerts.ts';
import type { Ground } from '../../../state/query/ground.ts';
import { initialState, reduce } from '../../../state/reduce.ts';
import { groundOf } from '../../../state/rows/filter.ts';
import { floorOf, harbour, now } from '../../support/harbour.ts';

const rule: WatchRule = {
	name: 'all',
	query: 'is:event',
	threshold: 1,
	within: 60,
	cooldown: 15,
	bell: true,
	notify: false,
	escalate: null,
	always: false,
	exec: [],
};

const groundAt = (situation: Situation, minutes = 0): Ground => {
	const at = now + minutes * 60_000;
	const state = initialState('ostra', { columns: 120, rows: 40, isAscii: false, zone: 'UTC' }, at);
	return groundOf(reduce(state, { type: 'situation-settled', floor: floorOf(situation), at, isLoaded: true }));
};

const without = (...ids: readonly string[]): Situation => ({
	...harbour,
	events: harbour.events.filter(({ id }) => !ids.includes(id)),
});

test('what is there at the start never rings; what comes later does, once', () => {
	const memory = freshMemory();
	takeAsSeen(rule, memory, groundAt(without('e5')));
	expect(watchFor(rule, memory, groundAt(without('e5'), 1))).toBeNull();
	expect(watchFor(rule, memory, groundAt(harbour, 2))).toMatchObject({
		rule: 'all',
		count: 1,
		subject: { kind: 'event', id: 'e5' },
	});
	expect(watchFor(rule, memory, groundAt(harbour, 60))).toBeNull();
});

test('a rule keeps quiet for its cooldown, then tells how much there was', () => {
	const memory = freshMemory();
	takeAsSeen(rule, memory, groundAt(without('e1', 'e3', 'e5')));
	expect(watchFor(rule, memory, groundAt(without('e1', 'e3'), 1))).not.toBeNull();
	expect(watchFor(rule, memory, groundAt(harbour, 5))).toBeNull();
	expect(watchFor(rule, memory, groundAt(harbour, 20))).toMatchObject({ count: 2 });
});

test('below its threshold a rule is silent', () => {
	const memory = freshMemory();
	const two = { ...rule, threshold: 2 };
	takeAsSeen(two, memory, groundAt(without('e1', 'e5')));
	expect(watchFor(two, memory, groundAt(without('e1'), 1))).toBeNull();
	expect(watchFor(two, memory, groundAt(harbour, 2))).toMatchObject({ count: 2 });
});

test('a new state of the same event is news', () => {
	const memory = freshMemory();
	takeAsSeen(rule, memory, groundAt(harbour));
	const [first, ...others] = harbour.events;
	const changed: Situation = { ...harbour, events: [{ ...first!, state: 'withdrawn' }, ...others] };
	expect(watchFor(rule, memory, groundAt(changed, 1))).toMatchObject({ subject: { id: first!.id } });
});

test('alerts wait until they are acknowledged', () => {
	const memory = freshMemory();
	takeAsSeen(rule, memory, groundAt(without('e5')));
	const alert = watchFor(rule, memory, groundAt(harbour, 1))!;
	const alerts = withRaised(noAlerts, [alert]);
	expect(unacknowledged(alerts)).toEqual([alert]);
	expect(unacknowledged(acknowledged(alerts, 'jk', 7))).toEqual([]);
	expect(acknowledged(alerts, 'jk', 7).raised[0]?.answer).toEqual({ by: 'jk', at: 7 });
});
