// Facets, and watch rules made by key.
import { expect, test } from 'vitest';
import { withRaised } from '../../../state/alerts/alerts.ts';
import { openRows } from '../../support/row-screen.ts';

test('f counts what the list holds; Enter narrows by it, and again takes it off', () => {
	const screen = openRows();
	screen.press('f');
	expect(screen.text()).toMatch(/:facet type:accident +2 of 7/);
	expect(screen.text()).toMatch(/:facet src:"harbour radio" +\d of 7/i);
	screen.press(...'acci', 'enter');
	expect(screen.text()).toContain('[1 Timeline] /type:accident  2 of');
	screen.press('f', ...'src:"harb', 'enter');
	expect(screen.text()).toMatch(/\/type:accident src:"Harbour Radio"/);
	screen.press('f');
	expect(screen.text()).toMatch(/:facet type:accident +on: Enter takes it off/);
	screen.press(...'type:acc', 'enter');
	expect(screen.text()).toMatch(/\[1 Timeline\] \/src:"Harbour Radio"/);
});

test('f is about the list in focus', () => {
	const screen = openRows();
	screen.press('2', 'f');
	expect(screen.text()).toMatch(/:facet state:contested +2 of 4/);
	screen.press(...'state:cont', 'enter');
	expect(screen.text()).toContain('[2 Open questions] /state:contested  2 of 4');
});

test('w watches the filter in use, W lists and ends it', () => {
	const screen = openRows();
	screen.press('W');
	expect(screen.text()).toContain('nothing is watched yet');
	screen.press('/', ...'is:contested', 'enter', 'w');
	expect(screen.text()).toContain(':watch is:contested');
	screen.press('enter');
	expect(screen.store.getState().memory.watches).toEqual(['is:contested']);
	expect(screen.text()).toContain('rings when something new answers is:contested');
	screen.press('W');
	expect(screen.text()).toMatch(/:rules is:contested +your rule/);
	screen.press('enter');
	expect(screen.store.getState().memory.watches).toEqual([]);
});

test('a query that is wrong is not watched', () => {
	const screen = openRows();
	screen.press('w', ...'acter:x', 'enter');
	expect(screen.store.getState().memory.watches).toEqual([]);
	expect(screen.text()).toContain('column 1');
});

test(':alerts goes to what an alert was about', () => {
	const screen = openRows();
	const { alerts } = screen.store.getState();
	const alert = {
		id: 'a1',
		rule: 'harm',
		at: '2026-03-14T03:00:00Z',
		count: 1,
		label: 'two lifeboats sent',
		subject: { kind: 'event', id: 'e2' } as const,
		isAcknowledged: true,
	};
	screen.store.dispatch({ type: 'alerts-kept', alerts: withRaised(alerts, [alert]) });
	screen.press(':', ...'alerts ');
	expect(screen.text()).toMatch(/:alerts 2026-03-14T03:00 harm .*two lifeboats sent/);
	screen.press('enter');
	expect(screen.selected()).toContain('two lifeboats sent');
});
