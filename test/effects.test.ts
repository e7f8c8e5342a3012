import { expect, test } from 'vitest';
import { pagerCommand } from '../src/effects.ts';

test.each<readonly [string, string | undefined, readonly string[]]>([
	['less where none is named', undefined, ['less', '-j.3', '+7', '--', '/r/a.txt']],
	['an empty name', ' ', ['less', '-j.3', '+7', '--', '/r/a.txt']],
	['with options', 'less -S', ['less', '-S', '-j.3', '+7', '--', '/r/a.txt']],
	['by its path', '/usr/bin/most', ['/usr/bin/most', '+7', '--', '/r/a.txt']],
	['one whose way to a line is not known', 'bat --plain', ['bat', '--plain', '--', '/r/a.txt']],
])('the pager: %s', (_name, pager, expected) => {
	const [command, options] = pagerCommand(pager, '/r/a.txt', 7);
	expect([command, ...options]).toEqual(expected);
});

test('a file name is never an option or a command', () => {
	const [command, options] = pagerCommand('less', '/r/-o;rm -rf $HOME.txt', 1);
	expect([command, ...options]).toEqual(['less', '-j.3', '+1', '--', '/r/-o;rm -rf $HOME.txt']);
});
