import { expect, test } from 'vitest';
import { abilitiesOf } from '../src/terminal.ts';

const wishes = { isAscii: false, isColour: true };
const utf8 = { TERM: 'xterm-256color', LANG: 'en_GB.UTF-8' };

test.each([
	['a usual terminal', utf8, wishes, false, '256'],
	['no locale named', { TERM: 'xterm' }, wishes, false, '16'],
	['a plain locale', { ...utf8, LC_ALL: 'C' }, wishes, true, '256'],
	['the Linux console', { ...utf8, TERM: 'linux' }, wishes, true, '16'],
	['a terminal that can do little', { ...utf8, TERM: 'dumb' }, wishes, true, 'none'],
	['any colour', { ...utf8, COLORTERM: 'truecolor' }, wishes, false, 'any'],
	['NO_COLOR', { ...utf8, NO_COLOR: '1' }, wishes, false, 'none'],
	['NO_COLOR set to nothing', { ...utf8, NO_COLOR: '' }, wishes, false, '256'],
	['CLICOLOR', { ...utf8, CLICOLOR: '0' }, wishes, false, 'none'],
	['FORCE_COLOR wins over NO_COLOR', { ...utf8, NO_COLOR: '1', FORCE_COLOR: '3' }, wishes, false, 'any'],
	['FORCE_COLOR turns colours off', { ...utf8, FORCE_COLOR: '0' }, wishes, false, 'none'],
	['--no-color', utf8, { ...wishes, isColour: false }, false, 'none'],
	['--ascii', utf8, { ...wishes, isAscii: true }, true, '256'],
])('%s', (_name, env, asked, isAscii, depth) => {
	expect(abilitiesOf(env, asked)).toEqual({ isAscii, depth });
});

test('colours that are asked for are drawn whatever the environment says', () => {
	const asked = { isAscii: false, isColour: true, isColourForced: true };
	expect(abilitiesOf({ TERM: 'dumb', NO_COLOR: '1' }, asked).depth).toBe('16');
	expect(abilitiesOf({ TERM: 'xterm-256color', NO_COLOR: '1' }, asked).depth).toBe('256');
});
