// The configuration: what a file gives, and what is said about one that cannot be used, with the line.
import { parse } from 'smol-toml';
import { expect, test } from 'vitest';
import { type ReadConfig, readConfig, stylesOf } from '../../src/config/config.ts';
import { themes } from '../../state/screen/themes.ts';

const read = (toml: string): ReadConfig => readConfig(toml, parse);

test('what the fields say is taken', () => {
	const { config, problems } = read(`
folders = "desk"
timezone = "Europe/Kyiv"
theme = "night"
rescan = 30

[keys]
help = ["?", "f1"]

[themes.night]
base = "contrast"
open = "bold #ffaa00"
`);
	expect(problems).toEqual([]);
	expect(config).toMatchObject({ folders: ['desk'], timezone: 'Europe/Kyiv', rescan: 30, keys: { help: ['?', 'f1'] } });
	expect(stylesOf(config, 'night')).toEqual({ ...themes.contrast, open: 'bold #ffaa00' });
});

test.each<readonly [string, string, readonly string[]]>([
	['a field that is none', '\nthme = "dark"', ['2: thme is not known: did you mean theme?']],
	['a value of another kind', 'ascii = "yes"', ['1: ascii must be true or false, not "yes"']],
	[
		'a zone that is none',
		'timezone = "Mars/Base"',
		['1: timezone must be a time zone like Europe/Kyiv, not "Mars/Base"'],
	],
	['a theme that is none', '\n\ntheme = "neon"', ['3: theme neon is not a theme: dark, light, contrast, mono']],
	[
		'a style that is none',
		'[themes.night]\nbase = "dark"\nopen = "purplish"',
		['3: themes.night.open must be a style like "bold #ff8800 on black", not "purplish"'],
	],
	['a command that is none', '[keys]\nhelp = "?"\ndance = "x"', ['3: keys: there is no command dance']],
	['a table where a value is due', '[theme]\nx = 1', ['1: theme must be a text, not {"x":1}']],
	[
		'several faults are all told',
		'ascii = 1\nrescan = 0',
		['1: ascii must be true or false, not 1', '2: rescan must be a number from 1 on, not 0'],
	],
])('%s', (_name, toml, expected) => {
	expect(read(toml).problems.map(({ line, what }) => `${line}: ${what}`)).toEqual(expected);
});

test('a file that is no TOML is refused with its line', () => {
	const { config, problems } = read('theme = "dark"\nkeys = [');
	expect(config).toEqual({});
	expect(problems).toHaveLength(1);
	expect(problems[0]?.line).toBeGreaterThan(1);
});

test('a command that loses its key is told of, and the file used all the same', () => {
	expect(read('[keys]\nhelp = "c"')).toMatchObject({
		problems: [],
		notices: [{ line: 1, what: 'keys: next-change is left without a key' }],
	});
});

test('names that objects have by birth are names like others', () => {
	expect(read('[keys]\nconstructor = "x"').problems[0]?.what).toBe('keys: there is no command constructor');
	expect(read('theme = "constructor"').problems[0]?.what).toContain('is not a theme');
	expect(read('toString = 1').problems[0]?.what).toBe('toString is not known');
});
