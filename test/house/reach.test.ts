// How far the program can reach: what it starts, what it connects to, where it writes. Each power has one door, named here.
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const sources = globSync('{src,state,components}/**/*.{ts,tsx,js}')
	// Made at build time and by those who train, not part of what runs.
	.filter((file) => !/^src\/(?:train|gazetteers)\//.test(file))
	.map((file) => ({ file, code: readFileSync(file, 'utf8').replace(/^\s*(?:\/\/|\*|\/\*).*$/gm, '') }));

const filesWith = (pattern: RegExp): readonly string[] =>
	sources.filter(({ code }) => pattern.test(code)).map(({ file }) => file);

type Power = { readonly power: string; readonly pattern: RegExp; readonly doors: readonly string[] };

const powers: readonly Power[] = [
	{
		power: 'starts programs',
		pattern: /child_process/,
		doors: ['src/alerts/hook.ts', 'src/clipboard.ts', 'src/effects.ts', 'src/launcher.js', 'src/taking-away.ts'],
	},
	{
		power: 'uses a shell',
		pattern: /\bshell: true|import \{[^}]*\bexec(?:Sync)?\b[^}]*\} from 'node:child_process'/,
		doors: [],
	},
	{
		power: 'connects to something',
		pattern: /node:(?:net|http|https|http2|tls|dgram|dns)\b|\bfetch\(|WebSocket|EventSource/,
		doors: [],
	},
	{ power: 'makes code of text', pattern: /\beval\(|new Function\(|node:vm\b/, doors: [] },
	{
		// The platform's way never comes back from some places; `makeFolder` does.
		power: 'makes folders with what lies above them',
		pattern: /mkdir(?:Sync)?\([^)]*recursive/,
		doors: [],
	},
	{
		power: 'writes files',
		pattern:
			/import \{[^}]*\b(?:appendFile|writeFile|createWriteStream|mkdir|mkdtemp|rename|unlink|rm|rmdir|cp|copyFile|symlink|link|truncate|chmod|utimes|open)(?:Sync)?\b[^}]*\} from 'node:fs/,
		doors: [
			'src/alerts/alert-file.ts',
			'src/clipboard.ts',
			'src/db/annotations.ts',
			'src/db/journal.ts',
			'src/db/kept-model.ts',
			'src/db/looks.ts',
			'src/db/make-folder.ts',
			'src/db/open.ts',
			// A file without a name, in the state directory.
			'src/db/shelf.ts',
			'src/desk-memory.ts',
			// The terminal, for the pager.
			'src/effects.ts',
			'src/exports.ts',
			// For reading only: O_RDONLY.
			'src/ingest/read.ts',
			'src/live-file.ts',
			// Where the operator asks for one.
			'src/session-log.ts',
		],
	},
	{
		power: 'writes to the terminal or to standard output',
		pattern: /\bconsole\.|\b(?:stdout|stderr|terminal)\.write\(|\bwriteSync\(/,
		doors: [
			'src/db/journal.ts',
			'src/db/shelf.ts',
			'src/headless/output.ts',
			'src/launcher.js',
			'src/terminal.ts',
			'src/tty/screen-output.ts',
		],
	},
];

test.each(powers)('nothing $power but where it is meant to', ({ pattern, doors }) => {
	expect(filesWith(pattern).toSorted()).toEqual(doors);
});

test('foreign text passes `shown` before it is printed outside the screen', () => {
	expect(filesWith(/lib\/shown\.ts'/)).toEqual(
		expect.arrayContaining(['src/headless/output.ts', 'src/terminal.ts', 'src/tty/grid.ts', 'state/words.ts']),
	);
});

test('JSON for others is written by `jsonText`', () => {
	const printers = sources.filter(({ code }) => /writeOut\(/.test(code) && /JSON\.stringify\(/.test(code));
	expect(printers.map(({ file }) => file)).toEqual([]);
});
