// The command line: what is understood, and what is said about what is not.
import { expect, test } from 'vitest';
import { parseArguments } from '../src/cli.ts';
import { commands } from '../src/command-rows.ts';
import { formatHelp } from '../src/help.ts';
import { optionRows } from '../src/option-rows.ts';

test('a command with its files and options is understood, options anywhere', () => {
	expect(parseArguments(['--state', 'x', 'extract', 'a.txt', '--now=2020-01-08T03:12:00+03:00', '-'])).toEqual({
		kind: 'run',
		options: expect.objectContaining({
			command: 'extract',
			paths: ['a.txt', '-'],
			state: 'x',
			now: '2020-01-08T00:12:00.000Z',
			jsonl: false,
		}),
	});
});

test('after -- everything is a file', () => {
	expect(parseArguments(['extract', '--', '--jsonl'])).toMatchObject({ options: { paths: ['--jsonl'], jsonl: false } });
});

test.each([
	[['extract', '--jsnl'], 'unknown option --jsnl: did you mean --jsonl?'],
	[['extract', '--frobnicate'], 'unknown option --frobnicate'],
	[['extrct'], 'unknown command extrct: did you mean extract?'],
	[['extract', '--now', 'yesterday'], '--now yesterday: not a moment like 2020-01-08T03:12:00Z'],
	[['extract', '--now', '2020-13-45'], '--now 2020-13-45: not a moment like 2020-01-08T03:12:00Z'],
	[['extract', '--tz', 'Mars/Base'], '--tz Mars/Base: not a time zone like Europe/Kyiv'],
	[['extract', '--state'], '--state needs a value: --state DIR'],
	[['extract', '--jsonl=yes'], '--jsonl takes no value'],
])('%j is refused with a reason', (argv, message) => {
	expect(parseArguments(argv)).toEqual({ kind: 'wrong', message });
});

test('help wins over everything else', () => {
	expect(parseArguments(['extract', '--nonsense', '-h'])).toMatchObject({ kind: 'help', command: 'extract' });
	expect(parseArguments(['--help'])).toMatchObject({ kind: 'help', command: null });
	expect(parseArguments(['help'])).toMatchObject({ kind: 'help', command: null });
	expect(parseArguments(['help', 'report'])).toMatchObject({ kind: 'help', command: 'report' });
	expect(parseArguments(['-V'])).toEqual({ kind: 'version' });
});

test('help names every command and option', () => {
	const help = formatHelp(null);
	for (const { name } of commands) expect(help).toContain(`watchfloor ${name}`);
	for (const { flag } of optionRows) expect(help).toContain(`--${flag}`);
});

test('a manual page is asked for like help, colours in three ways', () => {
	expect(parseArguments(['help', 'config', '--man'])).toMatchObject({ kind: 'help', page: 'config', isMan: true });
	expect(parseArguments(['--color=never', '-qv'])).toMatchObject({
		options: { color: 'never', quiet: true, verbose: true },
	});
	expect(parseArguments(['--color', 'pink'])).toEqual({
		kind: 'wrong',
		message: '--color pink: not auto, always, never',
	});
});

test('help keeps within the terminal, also a narrow one', () => {
	const lines = formatHelp(null, 80).split('\n');
	const told = lines.slice(0, lines.indexOf('Examples:')).filter((line) => !/^ {2}watchfloor|^ {6}--/.test(line));
	expect(told.filter((line) => line.length > 80)).toEqual([]);
});
