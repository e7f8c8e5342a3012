// Which setting holds: flags before the environment, that before the file.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Options, parseArguments } from '../src/cli.ts';
import { settleOptions } from '../src/settings.ts';
import { temporaryFolder } from './support/temp-folder.ts';

const optionsOf = (...argv: readonly string[]): Options => {
	const parsed = parseArguments(argv);
	if (parsed.kind !== 'run') throw new Error(`not understood: ${argv.join(' ')}`);
	return parsed.options;
};

const fileWith = (toml: string): string => {
	const path = join(temporaryFolder(), 'config.toml');
	writeFileSync(path, toml);
	return path;
};

const here = { XDG_CONFIG_HOME: '/nowhere' };

test('flag, then environment, then file', async () => {
	const config = fileWith('timezone = "Asia/Tokyo"\ntheme = "light"\nauthor = "desk"\nfolders = ["a", "b"]');
	const settled = await settleOptions(optionsOf('--config', config, '--tz', 'Europe/Kyiv'), {
		WATCHFLOOR_TZ: 'Asia/Kabul',
		WATCHFLOOR_THEME: 'contrast',
	});
	expect(settled).toMatchObject({
		options: { zone: 'Europe/Kyiv', theme: 'contrast', author: 'desk', folders: ['a', 'b'] },
	});
});

test('without a file all is as usual', async () => {
	expect(await settleOptions(optionsOf(), here)).toMatchObject({
		kind: 'settled',
		options: { zone: null, theme: null, folders: ['seeds'] },
	});
});

test.each<readonly [string, readonly string[], Readonly<Record<string, string>>, object]>([
	['a file that was asked for and is not there', ['--config', '/nowhere/c.toml'], {}, { code: 4 }],
	['the same by the environment', [], { WATCHFLOOR_CONFIG: '/nowhere/c.toml' }, { code: 4 }],
	['a theme that is none', ['--theme', 'neon'], here, { code: 2 }],
	['a zone of the environment that is none', [], { ...here, WATCHFLOOR_TZ: 'Mars' }, { code: 2 }],
])('%s refuses the start', async (_name, argv, environment, expected) => {
	expect(await settleOptions(optionsOf(...argv), environment)).toMatchObject({ kind: 'refused', ...expected });
});

test('--no-hooks leaves the rules and takes their programs', async () => {
	const config = fileWith('[[alerts]]\nname = "toll"\nquery = "type:casualty"\nexec = ["notify-desk"]\nescalate = 5\n');
	const settled = await settleOptions(optionsOf('--config', config, '--no-hooks'), here);
	expect(settled).toMatchObject({ options: { settings: { alerts: [{ name: 'toll', escalate: 5 }] } } });
	expect(JSON.stringify(settled)).not.toContain('notify-desk');
});

test.each([
	['colour = false', [], true],
	['colour = false', ['--color=always'], false],
	['colour = true', ['--color=never'], true],
	['colour = false', ['--color', 'auto'], false],
	['colour = true', ['--color=always', '--no-color'], true],
])('%s with %j: without colour is %s', async (toml, argv, noColor) => {
	expect(await settleOptions(optionsOf('--config', fileWith(toml), ...argv), here)).toMatchObject({
		options: { noColor },
	});
});
