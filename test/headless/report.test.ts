// `report` as another program runs it: from source, in a process of its own.
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test, vi } from 'vitest';
import { commands } from '../../src/command-rows.ts';
import { temporaryFolder } from '../support/temp-folder.ts';

// Each test starts whole processes, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const run = async (...argv: readonly string[]) => {
	const result = await promisify(execFile)(process.execPath, ['src/main.ts', ...argv]).catch((error) => error);
	return { code: result.code ?? 0, out: String(result.stdout), said: String(result.stderr) };
};

const text = 'The minister said on 8 January 2020 that the bridge was closed.\n';

test('the situation of a folder is one JSON object; passing over a file is told', async () => {
	const folder = temporaryFolder();
	writeFileSync(join(folder, 'a.txt'), text);
	writeFileSync(join(folder, 'map.png'), '');
	const { code, out, said } = await run('report', folder, '--format', 'json', '--now', '2020-01-09');
	expect(code).toBe(0);
	expect(JSON.parse(out)).toMatchObject({
		schema: 1,
		generatedAt: '2020-01-09T00:00:00.000Z',
		documents: [{ id: 'a.txt', path: join(folder, 'a.txt'), status: 'read' }],
	});
	expect(said).toBe(`watchfloor: ${folder}/map.png: no known format: .png\n`);
});

test('what is piped in is reported as a file would be, a feed as many', async () => {
	const rows = ['Ana Bell said the bridge was closed.', 'Jon Reyes said the port was open.'];
	const argv = ['src/main.ts', 'report', '-', '--format', 'json', '--state', temporaryFolder()];
	const done = promisify(execFile)(process.execPath, argv);
	done.child.stdin?.end(rows.map((row) => `${JSON.stringify({ text: row, date: '2020-01-08' })}\n`).join(''));
	const { documents, statements } = JSON.parse((await done).stdout);
	expect(documents.map(({ id }: { id: string }) => id)).toEqual(['-#1', '-#2']);
	expect(statements).toHaveLength(2);
});

test('a folder that is not there is wrong use', async () => {
	expect(await run('report', 'nowhere/at/all')).toMatchObject({
		code: 2,
		said: 'watchfloor: nowhere/at/all: no such folder\n',
	});
});

test.skipIf(process.getuid?.() === 0)('a file that may not be read gives exit code 3', async () => {
	const folder = temporaryFolder();
	mkdirSync(join(folder, 'shut'));
	chmodSync(join(folder, 'shut'), 0);
	expect((await run('report', folder)).code).toBe(3);
});

test('two moments of a folder differ by what came between them; the exit code says so', async () => {
	const folder = temporaryFolder();
	writeFileSync(join(folder, 'a.txt'), text);
	utimesSync(join(folder, 'a.txt'), 1_578_456_000, 1_578_456_000);
	const state = temporaryFolder();
	const differ = (first: string, second: string) => run('diff', first, second, folder, '--jsonl', '--state', state);
	const { code, out } = await differ('2020-01-01', '2020-02-01');
	expect(code).toBe(1);
	const changes = out
		.trim()
		.split('\n')
		.map((line) => JSON.parse(line));
	expect(changes).toContainEqual(expect.objectContaining({ kind: 'new', subject: 'document', id: 'a.txt' }));
	expect(await differ('2020-02-01', '2020-03-01')).toMatchObject({ code: 0, out: '' });
});

test.each(['bash', 'zsh', 'fish'])('completion for %s names every command', async (shell) => {
	const { code, out } = await run('completion', shell);
	expect(code).toBe(0);
	for (const { name } of commands) expect(out).toContain(name);
});

test('acts given by a script are printed back, and marked where their target is gone', async () => {
	const folder = temporaryFolder();
	writeFileSync(join(folder, 'a.txt'), text);
	const state = temporaryFolder();
	const child = execFile(process.execPath, ['src/main.ts', 'annotate', folder, '--state', state]);
	child.stdin!.end('{"id":"1","op":"pin","target":"a.txt"}\n{"id":"2","op":"note","target":"e-none","text":"x"}\nno\n');
	let answers = '';
	child.stdout!.on('data', (chunk) => {
		answers += chunk;
	});
	await once(child, 'close');
	expect(answers).toBe('{"id":"1","ok":true}\n{"id":"2","ok":true}\n{"id":null,"ok":false,"error":"not JSON"}\n');
	const { out } = await run('annotations', folder, '--state', state, '--format', 'json');
	expect(JSON.parse(out)).toMatchObject([
		{ id: '1', orphan: false },
		{ id: '2', orphan: true },
	]);
});
