// Which pager, editor and browser are started, and how they are told the line.
import { expect, test } from 'vitest';
import { browserCommand, editorCommand, openableAddress, pagerCommand } from '../src/openers.ts';

test.each<readonly [string | undefined, readonly [string, readonly string[]]]>([
	[undefined, ['less', ['-+r', '-j.3', '+12', '--', '/r/a.txt']]],
	['', ['less', ['-+r', '-j.3', '+12', '--', '/r/a.txt']]],
	['/usr/bin/less -S', ['/usr/bin/less', ['-S', '-+r', '-j.3', '+12', '--', '/r/a.txt']]],
	['less -R', ['less', ['-R', '-+r', '-j.3', '+12', '--', '/r/a.txt']]],
	['more', ['more', ['+12', '--', '/r/a.txt']]],
	['bat --plain', ['bat', ['--plain', '--', '/r/a.txt']]],
	['cat; rm -rf x', ['cat;', ['rm', '-rf', 'x', '--', '/r/a.txt']]],
])('PAGER=%s', (pager, expected) => {
	expect(pagerCommand(pager, '/r/a.txt', 12)).toEqual(expected);
});

test.each<readonly [Readonly<Record<string, string>>, readonly [string, readonly string[]]]>([
	[{}, ['vi', ['+12', '/r/a.txt']]],
	[{ EDITOR: 'nano -w' }, ['nano', ['-w', '+12', '/r/a.txt']]],
	[{ EDITOR: 'nano', VISUAL: 'nvim' }, ['nvim', ['--cmd', 'set nomodeline', '+12', '--', '/r/a.txt']]],
	[{ EDITOR: 'code' }, ['code', ['--wait', '--goto', '/r/a.txt:12']]],
	[{ EDITOR: 'hx' }, ['hx', ['/r/a.txt:12']]],
	[{ EDITOR: 'myedit' }, ['myedit', ['--', '/r/a.txt']]],
	[{ EDITOR: 'constructor' }, ['constructor', ['--', '/r/a.txt']]],
])('editor for %o', (env, expected) => {
	expect(editorCommand(env, '/r/a.txt', 12)).toEqual(expected);
});

test('a report sets nothing in an editor that obeys its text', () => {
	const vim = ['--cmd', 'set nomodeline', '+12', '--', '/r/a.txt'];
	expect(editorCommand({}, '/r/a.txt', 12, () => 'vim.basic')).toEqual(['vi', vim]);
	expect(editorCommand({ EDITOR: '/usr/bin/view' }, '/r/a.txt', 12, () => 'nvi')).toEqual(['/usr/bin/view', vim]);
	expect(editorCommand({}, '/r/a.txt', 12, () => 'nvi')).toEqual(['vi', ['+12', '/r/a.txt']]);
	expect(editorCommand({ EDITOR: 'emacs -nw' }, '/r/a.txt', 12)[1]).toContain('--eval');
});

test.each([
	['https://example.org/a?b=1', 'https://example.org/a?b=1'],
	['HTTP://example.org', 'http://example.org/'],
	['mailto:desk@example.org', 'mailto:desk@example.org'],
	['mailto:desk@example.org?attach=/etc/passwd&body=x', 'mailto:desk@example.org'],
	['javascript:alert(1)', null],
	['file:///etc/passwd', null],
	['ftp://example.org', null],
	['--version', null],
	['https://', null],
])('%s is opened as %s', (address, expected) => {
	expect(openableAddress(address)).toBe(expected);
});

test.each<readonly [Readonly<Record<string, string>>, string, ReturnType<typeof browserCommand>]>([
	[{ BROWSER: 'w3m -N' }, 'linux', ['w3m', ['-N', '--', 'https://a.b/']]],
	[{ BROWSER: 'firefox %s:lynx' }, 'linux', ['firefox', ['--', 'https://a.b/']]],
	[{ DISPLAY: ':0' }, 'linux', ['xdg-open', ['https://a.b/']]],
	[{ DISPLAY: ':0', SSH_TTY: '/dev/pts/1' }, 'linux', null],
	[{}, 'linux', null],
	[{}, 'darwin', ['open', ['https://a.b/']]],
])('browser for %o on %s', (env, platform, expected) => {
	expect(browserCommand(env, platform, 'https://a.b/')).toEqual(expected);
});
