// `report` as another program runs it: from source, in a process of its own.
import { execFile } from 'node:child_process';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../support/temp-folder.ts';

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
