// The table of commands: no key twice in one place, each command can be reached and says what it does.
import { expect, test } from 'vitest';
import { commands, contextOf } from '../../state/commands.ts';
import { commandFor, type KeyPress, keysOf } from '../../state/keys.ts';
import { initialState } from '../../state/reduce.ts';

const state = initialState('ostra', { columns: 120, rows: 40, isAscii: false, zone: 'UTC' }, 0);

test('no key means two things in one place', () => {
	const taken = commands.flatMap(({ where, keys }) => keys.map((key) => `${where} ${key}`));
	expect(taken.filter((key, index) => taken.indexOf(key) !== index)).toEqual([]);
});

test.each(commands.map((command) => [command.id, command] as const))(
	'%s has keys, a title and is found by them',
	(_id, command) => {
		expect(command.title).not.toBe('');
		for (const key of command.keys) {
			const isTwice = key === '//';
			if (!isTwice) expect(commandFor(commands, contextOf(state), key)?.id).toBe(command.id);
		}
	},
);

const nothing: KeyPress = {
	upArrow: false,
	downArrow: false,
	leftArrow: false,
	rightArrow: false,
	pageDown: false,
	pageUp: false,
	home: false,
	end: false,
	return: false,
	escape: false,
	ctrl: false,
	shift: false,
	tab: false,
	backspace: false,
	delete: false,
	meta: false,
};

test.each<readonly [string, string, Partial<KeyPress>, readonly string[]]>([
	['a letter', 'j', {}, ['j']],
	['a held key in one piece', 'jjj', {}, ['j', 'j', 'j']],
	['an arrow', '', { downArrow: true }, ['down']],
	['Return', '\r', { return: true }, ['enter']],
	['text and Return in one piece', 'ab\r', {}, ['a', 'b', 'enter']],
	['control and a letter', 'd', { ctrl: true }, ['ctrl+d']],
	['back through the panes', '', { tab: true, shift: true }, ['shift+tab']],
	['letters of any script', 'ж北', {}, ['ж', '北']],
	['a control key and what follows in one piece', '\u0013ab\r', {}, ['ctrl+s', 'a', 'b', 'enter']],
	['a held control key', '\u000e\u000e', {}, ['ctrl+n', 'ctrl+n']],
	['what is no key at all', 'a\u001fb\u0000', {}, ['a', 'b']],
])('%s', (_name, input, press, keys) => {
	expect(keysOf(input, { ...nothing, ...press })).toEqual(keys);
});
