// The operator's own keys: what a wish gives, and what is said about one that cannot be had.
import { expect, test } from 'vitest';
import { commands } from '../../../state/commands.ts';
import { bindKeys, type KeyWishes } from '../../../state/keyboard/keymap.ts';
import { commandFor } from '../../../state/keys.ts';
import { initialState } from '../../../state/reduce.ts';

const screen = { columns: 120, rows: 40, isAscii: false, zone: 'UTC' };
const idOf = (wishes: KeyWishes, key: string) => commandFor(bindKeys(commands, wishes).commands, ['anywhere'], key)?.id;

test('a wished key means its command, and no longer the one that had it', () => {
	const wishes = { help: ['c', 'f1'] };
	expect(idOf(wishes, 'c')).toBe('help');
	expect(idOf(wishes, 'f1')).toBe('help');
	expect(idOf(wishes, '?')).toBeUndefined();
	expect(bindKeys(commands, wishes)).toMatchObject({ problems: [], keyless: ['next-change'] });
});

test('keys that tell several meanings apart keep doing so', () => {
	const bound = bindKeys(commands, { 'go-to-pane': ['!', '@', '#', '$', '%'] }).commands;
	const state = initialState('ostra', screen, 0);
	const run = (key: string) => commandFor(bound, ['anywhere'], key)?.run(state, key);
	expect(run('@')).toEqual(commands.find(({ id }) => id === 'go-to-pane')?.run(state, '2'));
});

test.each<readonly [string, KeyWishes, string]>([
	['a command that is not there', { dance: ['x'] }, 'there is no command dance'],
	['the key that always quits', { help: ['ctrl+c'] }, 'ctrl+c always quits and cannot be given away'],
	['what is no key', { help: ['hold j'] }, '"hold j" is not a key: write j, ctrl+d, f2, enter …'],
	['one key for two commands', { help: ['c'], problems: ['c'] }, 'c is already given to help'],
])('%s is refused with a reason', (_name, wishes, what) => {
	expect(bindKeys(commands, wishes).problems.map((problem) => problem.what)).toContain(what);
});
