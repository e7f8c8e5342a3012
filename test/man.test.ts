// Manual pages: made from the tables, and set by troff as they were meant.
import { expect, test } from 'vitest';
import { commands } from '../src/command-rows.ts';
import { fields } from '../src/config/config.ts';
import { formatMan } from '../src/man.ts';
import { optionRows } from '../src/option-rows.ts';
import { fieldsByName } from '../state/query/fields.ts';

const plain = (page: string): string => page.replaceAll('\\-', '-');

test('the page of the program has every command, option and exit code', () => {
	const page = plain(formatMan(''));
	for (const { name } of commands) expect(page).toContain(`\\fB${name}\\fR`);
	for (const { flag } of optionRows) expect(page).toContain(`\\fB--${flag}\\fR`);
	expect(page).toMatch(/^\.TH WATCHFLOOR 1 /);
});

test('those of configuration and queries have every field', () => {
	for (const name of Object.keys(fields)) expect(plain(formatMan('config'))).toContain(`\\fB${name}\\fR`);
	for (const [name] of fieldsByName) expect(plain(formatMan('query'))).toContain(name);
});

test.each(['', 'config', 'query'])('no line of page %j is taken for a request', (name) => {
	for (const line of formatMan(name).split('\n')) if (/^['.]/.test(line)) expect(line).toMatch(/^\.(TH|SH|TP|br)/);
});
