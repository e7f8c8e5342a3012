import { expect, test } from 'vitest';
import { abilitiesOf } from '../src/terminal.ts';

const wishes = { isAscii: false, isColour: true, theme: null };
const utf8 = { TERM: 'xterm-256color', LANG: 'en_GB.UTF-8' };

test.each([
	['a usual terminal', utf8, wishes, false, false],
	['no locale named', { TERM: 'xterm' }, wishes, false, false],
	['a plain locale', { ...utf8, LC_ALL: 'C' }, wishes, true, false],
	['the Linux console', { ...utf8, TERM: 'linux' }, wishes, true, false],
	['a terminal that can do little', { ...utf8, TERM: 'dumb' }, wishes, true, true],
	['NO_COLOR', { ...utf8, NO_COLOR: '1' }, wishes, false, true],
	['NO_COLOR set to nothing', { ...utf8, NO_COLOR: '' }, wishes, false, false],
	['--no-color', utf8, { ...wishes, isColour: false }, false, true],
	['--theme mono', utf8, { ...wishes, theme: 'mono' }, false, true],
	['--ascii', utf8, { ...wishes, isAscii: true }, true, false],
])('%s', (_name, env, asked, isAscii, isMono) => {
	expect(abilitiesOf(env, asked)).toEqual({ isAscii, isMono });
});
