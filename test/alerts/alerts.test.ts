// Watch rules at work: shown, rung, told to a hook, and kept over a restart.
import { chmodSync, existsSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { watchAlerts } from '../../src/alerts/alerts.ts';
import { runHook } from '../../src/alerts/hook.ts';
import type { Situation } from '../../src/domain.ts';
import { unacknowledged, type WatchRule } from '../../state/alerts/alerts.ts';
import { hoursOf } from '../../state/alerts/hours.ts';
import { initialState, reduce } from '../../state/reduce.ts';
import { createStore } from '../../state/store.ts';
import { floorOf, harbour, now } from '../support/harbour.ts';
import { temporaryFolder } from '../support/temp-folder.ts';

const rule: WatchRule = {
	name: 'harm',
	query: 'is:event',
	threshold: 1,
	within: 60,
	cooldown: 0,
	bell: true,
	notify: false,
	escalate: null,
	always: false,
	exec: ['told'],
};
const before: Situation = { ...harbour, events: harbour.events.filter(({ id }) => id !== 'e5') };

const start = (stateDir: string | null, fault: string | null = null) => {
	const store = createStore(
		reduce,
		initialState('ostra', { columns: 120, rows: 40, isAscii: false, zone: 'UTC' }, now),
	);
	const rings: string[] = [];
	const told: unknown[] = [];
	const notified: string[] = [];
	const watch = watchAlerts({
		store,
		stateDir,
		ring: (times = 1) => rings.push('ring'.repeat(times)),
		notify: (name, label) => notified.push(`${name}: ${label}`),
		hook: async (_command, alert) => {
			told.push(alert);
			return fault;
		},
	});
	const settle = (situation: Situation) =>
		store.dispatch({ type: 'situation-settled', floor: floorOf(situation), at: now, isLoaded: true });
	const tick = (minutes: number) => store.dispatch({ type: 'clock-ticked', now: now + minutes * 60_000 });
	return { store, rings, told, notified, watch, settle, tick };
};

test('a match that comes after the start is shown, rung and told', () => {
	const { store, rings, told, watch, settle } = start(null);
	watch.setRules([rule]);
	settle(before);
	expect(store.getState().alerts.raised).toEqual([]);
	settle(harbour);
	expect(unacknowledged(store.getState().alerts)).toHaveLength(1);
	expect(rings).toHaveLength(1);
	expect(told).toMatchObject([
		{
			rule: 'harm',
			query: 'is:event',
			subject: { id: 'e5' },
			quote: expect.stringContaining('will speak to the press'),
			place: expect.stringMatching(/0255-daily-signal\.txt:3$/),
		},
	]);
});

test('who wants it is notified by the terminal, unless the bell is off', () => {
	const { store, notified, watch, settle } = start(null);
	watch.setRules([rule, { ...rule, name: 'desk', notify: true }]);
	settle(before);
	settle(harbour);
	expect(notified).toEqual([expect.stringMatching(/^desk: ./)]);
	store.dispatch({ type: 'bell-quieted', until: now + 60_000 });
	settle({ ...harbour, events: harbour.events.map((event) => ({ ...event, id: `${event.id}x` })) });
	expect(notified).toHaveLength(1);
});

test('the bell can be turned off; the alert stands all the same', () => {
	const { store, rings, watch, settle } = start(null);
	watch.setRules([rule]);
	settle(before);
	store.dispatch({ type: 'bell-quieted', until: now + 60_000 });
	settle(harbour);
	expect(rings).toEqual([]);
	expect(unacknowledged(store.getState().alerts)).toHaveLength(1);
});

test('over a restart an alert stays, and nothing rings twice', () => {
	const stateDir = temporaryFolder();
	const first = start(stateDir);
	first.watch.setRules([rule]);
	first.settle(before);
	first.settle(harbour);
	const second = start(stateDir);
	second.watch.setRules([rule]);
	second.settle(before);
	second.settle(harbour);
	expect(second.rings).toEqual([]);
	expect(unacknowledged(second.store.getState().alerts)).toHaveLength(1);
});

test('a damaged file begins anew', () => {
	const stateDir = temporaryFolder();
	writeFileSync(join(stateDir, 'alerts.json'), '{"schema":1,"raised":[{]');
	expect(start(stateDir).store.getState().alerts.raised).toEqual([]);
});

test('a hook gets the alert as JSON, and no shell reads its arguments', async () => {
	const folder = temporaryFolder();
	const script = join(folder, 'hook');
	writeFileSync(script, `#!/bin/sh\nprintf '%s' "$1" > "${folder}/argument"\ncat > "${folder}/input"\n`);
	chmodSync(script, 0o700);
	expect(await runHook([script, '$(touch x); y'], { label: 'two\u001b[2J dead' })).toBeNull();
	expect(readFileSync(join(folder, 'argument'), 'utf8')).toBe('$(touch x); y');
	expect(JSON.parse(readFileSync(join(folder, 'input'), 'utf8'))).toEqual({ schema: 1, label: 'two\u001b[2J dead' });
	expect(existsSync(join(folder, 'x'))).toBe(false);
});

test('a hook that is not there or fails is told of', async () => {
	expect(await runHook(['/nowhere/hook'], {})).toContain('/nowhere/hook');
	expect(await runHook(['false'], {})).toBe('false ended with 1');
});

test('a query watched by key rings for what comes after it, and no longer once that is ended', () => {
	const { store, rings, settle } = start(null);
	settle(before);
	store.dispatch({ type: 'query-watched', query: 'is:event', isOn: true });
	expect(rings).toEqual([]);
	settle(harbour);
	expect(rings).toEqual(['ring']);
	expect(unacknowledged(store.getState().alerts)[0]?.rule).toBe('is:event');
	store.dispatch({ type: 'query-watched', query: 'is:event', isOn: false });
	settle(before);
	settle(harbour);
	expect(rings).toEqual(['ring']);
});

test('what nobody acknowledges is told again, louder, three times and no more', () => {
	const { store, rings, told, watch, settle, tick } = start(null);
	watch.setRules([{ ...rule, escalate: 10 }]);
	settle(before);
	settle(harbour);
	tick(9);
	expect(rings).toHaveLength(1);
	tick(10);
	expect(rings).toEqual(['ring', 'ringringring']);
	expect(told).toMatchObject([{ rule: 'harm' }, { rule: 'harm', escalations: 1 }]);
	for (let minutes = 11; minutes < 90; minutes += 1) tick(minutes);
	expect(told).toHaveLength(4);
	expect(unacknowledged(store.getState().alerts)[0]?.escalations).toBe(3);
});

test('what was acknowledged is not told again, nor while the bell is off', () => {
	const { store, rings, watch, settle, tick } = start(null);
	watch.setRules([{ ...rule, escalate: 10 }]);
	settle(before);
	settle(harbour);
	store.dispatch({ type: 'bell-quieted', until: now + 30 * 60_000 });
	tick(20);
	expect(rings).toHaveLength(1);
	store.dispatch({ type: 'alerts-acknowledged' });
	tick(60);
	expect(rings).toHaveLength(1);
});

const clock = (minutes: number): string => new Date(now + minutes * 60_000).toISOString().slice(11, 16);

test('in quiet hours an alert stands without a sound; at their end one line and one call tell what came', () => {
	const { store, rings, told, notified, watch, settle, tick } = start(null);
	const quiet = hoursOf([`${clock(-60)}-${clock(60)}`]);
	watch.setRules([{ ...rule, notify: true, escalate: 10 }], quiet);
	settle(before);
	settle(harbour);
	tick(30);
	expect([rings, told, notified]).toEqual([[], [], []]);
	expect(unacknowledged(store.getState().alerts)).toHaveLength(1);
	tick(61);
	expect(rings).toHaveLength(1);
	expect(told).toMatchObject([{ rule: 'harm', held: 1 }]);
	expect(store.getState().view.message).toMatch(/^1 alert in quiet hours: harm 1; 1 not acknowledged/);
	tick(62);
	expect(rings).toHaveLength(1);
	tick(72);
	expect(told).toHaveLength(2);
});

test('a rule may ring in quiet hours, too; what is held is held over a restart', () => {
	const stateDir = temporaryFolder();
	const quiet = hoursOf([`${clock(-60)}-${clock(60)}`]);
	const first = start(stateDir);
	first.watch.setRules([rule, { ...rule, name: 'flash', always: true }], quiet);
	first.settle(before);
	first.settle(harbour);
	expect(first.told).toMatchObject([{ rule: 'flash' }]);
	const second = start(stateDir);
	second.watch.setRules([rule], quiet);
	second.settle(harbour);
	second.tick(61);
	expect(second.told).toMatchObject([{ rule: 'harm', held: 1 }]);
});

test('what is acknowledged at one desk is so at another with the same state directory, and told there no more', () => {
	const stateDir = temporaryFolder();
	const desks = [start(stateDir), start(stateDir)] as const;
	for (const { watch, settle } of desks) {
		watch.setRules([{ ...rule, escalate: 10 }]);
		settle(before);
		settle(harbour);
	}
	const [desk, wall] = desks;
	desk.store.dispatch({ type: 'alerts-acknowledged' });
	utimesSync(join(stateDir, 'alerts.json'), new Date(), new Date(Date.now() + 5_000));
	wall.tick(11);
	expect(unacknowledged(wall.store.getState().alerts)).toEqual([]);
	expect(wall.rings).toEqual(['ring']);
	expect(unacknowledged(start(stateDir).store.getState().alerts)).toEqual([]);
});

test('a program that fails is an alert of its own, once', async () => {
	const { store, watch, settle, tick } = start(null, 'notify-desk ended with 1');
	watch.setRules([{ ...rule, escalate: 10 }]);
	settle(before);
	settle(harbour);
	await Promise.resolve();
	await Promise.resolve();
	tick(10);
	await Promise.resolve();
	await Promise.resolve();
	expect(unacknowledged(store.getState().alerts).map(({ rule: name, label }) => `${name}: ${label}`)).toEqual([
		'hook of harm: alert harm: notify-desk ended with 1',
		expect.stringMatching(/^harm: /),
	]);
});
