// Finding without a screen: `query`, `ls`, `show`, and reports narrowed by a filter, a view or a period.
import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test, vi } from 'vitest';
import { temporaryFolder } from '../support/temp-folder.ts';

vi.setConfig({ testTimeout: 60_000 });

const texts = {
	'a.txt': `OSTRA, 14 March 2026

The ferry Marta Lind ran aground off Grain Pier. Nine people were injured, harbour master Jon Reyes said.
`,
	'b.txt': `LUND, 10 March 2026

The school in Lund was closed, mayor Ana Bell said.
`,
};

const desk = () => {
	const folder = temporaryFolder();
	const state = temporaryFolder();
	for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, name), text);
	const run = async (command: string, ...rest: readonly string[]) => {
		const argv = ['src/main.ts', command, ...rest, folder, '--state', state, '--now', '2026-03-14T12:00:00Z'];
		const result = await promisify(execFile)(process.execPath, argv).catch((error) => error);
		return { code: result.code ?? 0, out: String(result.stdout), said: String(result.stderr) };
	};
	return { state, folder, run };
};

test('query prints what it finds, one a line, and an id that show takes', async () => {
	const { run } = desk();
	const { code, out } = await run('query', 'said:reyes is:statement');
	expect(code).toBe(0);
	expect(out.trim().split('\n')).toHaveLength(1);
	const [kind, id, , state, text, where] = out.trim().split('\t');
	expect([kind, state]).toEqual(['statement', 'asserts']);
	expect(text).toContain('Nine people were injured');
	expect(where).toMatch(/a\.txt:3$/);
	const shown = await run('show', id!);
	expect(shown.out).toMatch(/a\.txt:3 {2}“Nine people were injured/);
	const json = await run('ls', 'statements', '--filter', 'said:reyes', '--jsonl');
	expect(JSON.parse(json.out)).toMatchObject({ row: 'statement', id });
});

test('a file name cannot act on the terminal', async () => {
	const { run, folder } = desk();
	writeFileSync(join(folder, 'x\u001b]0;owned\u0007.txt'), 'The bridge at Lund was closed, Ana Bell said.\n');
	const { out } = await run('ls', 'reports');
	expect(out.trim().split('\n')).toHaveLength(3);
	expect(out).toContain('x␛]0;owned␇.txt');
	expect(out).not.toMatch(/[\u001b\u0007]/);
});

test('nothing found, a query that is wrong, an id that is not there', async () => {
	const { run } = desk();
	expect(await run('query', 'zeppelin')).toMatchObject({ code: 1, out: '' });
	expect(await run('query', 'ferry acter:x')).toMatchObject({
		code: 2,
		said: expect.stringContaining('query: column 7: no field acter:, did you mean actor:?'),
	});
	expect(await run('ls', 'ships')).toMatchObject({ code: 2, said: expect.stringContaining('ls: name a kind: events') });
});

test('a report is narrowed by a saved view, and says so', async () => {
	const { run, state } = desk();
	writeFileSync(join(state, 'views.json'), '{"views":[{"name":"school","query":"near:lund","list":null}]}');
	const { out } = await run('sitrep', '--view', 'school');
	expect(out).toContain('# Part of the situation');
	expect(out).toContain('Only: near\\:lund');
	expect(out).toContain('Ana Bell');
	expect(out).not.toContain('Marta');
	expect(await run('report', '--view', 'ports')).toMatchObject({
		code: 2,
		said: expect.stringContaining('there are school'),
	});
});
