// The README says what is so: its table of keys is the program's. UPDATE_GOLDEN=1 writes it again.
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { formatKeyTable } from '../../state/keyboard/key-table.ts';

const section = /(<!-- keys -->\n)([\s\S]*?)(\n?<!-- \/keys -->)/;

test('the keys of the README are the keys of the program', () => {
	const readme = readFileSync('README.md', 'utf8');
	const table = formatKeyTable();
	if (process.env.UPDATE_GOLDEN === '1')
		writeFileSync(
			'README.md',
			readme.replace(section, (_, open) => `${open}${table}\n<!-- /keys -->`),
		);
	else expect(section.exec(readme)?.[2]).toBe(table);
});

test('every script that the README names exists', () => {
	const scripts = Object.keys((JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object }).scripts);
	const named = [...readFileSync('README.md', 'utf8').matchAll(/npm run ([\w:]+)/g)].map((match) => match[1]!);
	expect(named.filter((name) => !scripts.includes(name))).toEqual([]);
});
