// A robot on watch: a rule of the configuration rings for what comes, its program is called, and what was acknowledged
// stays so over a restart and in the hand-over.
import { execFile } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { openFloor } from '../support/pty.ts';
import { temporaryFolder } from '../support/temp-folder.ts';
import { until } from '../support/until.ts';

const program = new URL('../../dist/watchfloor.js', import.meta.url).pathname;

const school = 'LUND, 14 March 2026\n\nThe school in Lund was closed on Friday, mayor Ana Bell said.\n';
const ferry =
	'OSTRA, 14 March 2026\n\nNine people were injured when the ferry ran aground, harbour master Jon Reyes said.\n';

test('an alert rings, calls its program, and is acknowledged once and for all', async () => {
	const room = temporaryFolder();
	const config = join(room, 'config.toml');
	const hook = join(room, 'hook');
	const told = join(room, 'told');
	writeFileSync(hook, `#!/bin/sh\ncat >> "${told}"\n`);
	chmodSync(hook, 0o700);
	writeFileSync(config, `author = "jk"\n[[alerts]]\nname = "toll"\nquery = "type:casualty"\nexec = ["${hook}"]\n`);
	const flags = ['--config', config, '--state', join(room, 'state')];
	const first = await openFloor({ files: { 'a.txt': school }, flags });
	onTestFinished(first.close);
	await first.sees('1 report');
	first.add('b.txt', ferry);
	await first.sees('! 1 ALERT');
	expect(first.received()).toContain('\u0007');
	await until('the program was called', () => existsSync(told) && readFileSync(told, 'utf8').endsWith('\n'));
	expect(JSON.parse(readFileSync(told, 'utf8'))).toMatchObject({
		rule: 'toll',
		place: 'b.txt:3',
		quote: expect.stringContaining('Nine people were injured'),
	});
	first.press('A');
	await first.misses('ALERT');
	first.press('q');
	expect(await first.ends()).toBe(0);

	const second = await openFloor({ files: { 'a.txt': school, 'b.txt': ferry }, flags });
	onTestFinished(second.close);
	await second.sees('2 reports');
	expect(second.screen()).not.toContain('ALERT');
	const argv = [program, 'handover', second.folder, ...flags, '--format', 'text'];
	const { stdout } = await promisify(execFile)(process.execPath, argv);
	expect(stdout).toMatch(/toll: .* — acknowledged by jk/);
}, 60_000);
