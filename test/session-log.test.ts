// The log of a session: lines for what an operator had to know, nothing else, and nothing that acts on a terminal.
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keepLog } from '../src/session-log.ts';
import { openRows } from './support/row-screen.ts';
import { temporaryFolder } from './support/temp-folder.ts';

const at = '2026-03-14T03:02:00.000Z';

test('alerts, messages that stay and the watch are logged', () => {
	const file = join(temporaryFolder(), 'log');
	const { store } = openRows();
	keepLog(store, file, () => at);
	store.dispatch({ type: 'message-shown', text: 'saved' });
	store.dispatch({ type: 'message-shown', text: 'hook\u001b[2J failed', stays: true });
	store.dispatch({ type: 'watch-changed', watch: { status: 'gone', since: at } });
	expect(readFileSync(file, 'utf8')).toBe(`${at} start ostra\n${at} message hook␛[2J failed\n${at} watch gone\n`);
	expect(statSync(file).mode & 0o777).toBe(0o600);
});

test('a log that cannot be written is told of', () => {
	const { store } = openRows();
	keepLog(store, '/nowhere/log', () => at);
	expect(store.getState().view.message).toMatch(/\/nowhere\/log: the log cannot be written/);
});
