// The program without a screen: a line for each change and each alert.
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { temporaryFolder } from '../support/temp-folder.ts';
import { until } from '../support/until.ts';

const start = (...argv: readonly string[]) => {
	const child = spawn(process.execPath, ['src/main.ts', ...argv], { stdio: ['ignore', 'pipe', 'inherit'] });
	onTestFinished(() => {
		child.kill();
	});
	let said = '';
	child.stdout.setEncoding('utf8').on('data', (text: string) => {
		said += text;
	});
	return () => said;
};

// A program of its own, on a machine that may be busy.
test('--plain tells what stands, what changes, and what a watch rule waits for', { timeout: 60_000 }, async () => {
	const folder = temporaryFolder();
	const config = join(temporaryFolder(), 'config.toml');
	writeFileSync(config, '[[alerts]]\nname = "harm"\nquery = "type:casualty OR type:assault"\n');
	writeFileSync(join(folder, 'a.txt'), 'VELMA, 3 March 2024 - The bridge was closed on Sunday.\n');
	const said = start('--plain', folder, '--config', config, '--state', temporaryFolder());
	await until('the folder is read', () => said().includes('The bridge was closed'));
	expect(said()).not.toContain('ALERT');
	writeFileSync(
		join(folder, 'b.txt'),
		'VELMA, 3 March 2024 - A bomb killed four soldiers at the port on Sunday, police said.\n',
	);
	await until('the rule rings', () => said().includes('ALERT harm: '));
	expect(said()).toContain('NEW A bomb killed four soldiers at the port');
	expect(said()).toMatch(/NEW [Pp]olice: A bomb killed four soldiers at the port on Sunday/);
});

test('--filter leaves what a query finds', { timeout: 60_000 }, async () => {
	const folder = temporaryFolder();
	writeFileSync(join(folder, 'a.txt'), 'VELMA, 3 March 2024 - The bridge was closed on Sunday.\n');
	const said = start('watch', folder, '--filter', 'type:assault,casualty', '--state', temporaryFolder());
	await until('the folder is read', () => said().includes('1 document,'));
	writeFileSync(join(folder, 'b.txt'), 'VELMA, 3 March 2024 - The school was closed on Sunday.\n');
	writeFileSync(
		join(folder, 'c.txt'),
		'VELMA, 3 March 2024 - A bomb killed four soldiers at the port on Sunday, police said.\n',
	);
	await until('the bomb is told', () => said().includes('A bomb killed four soldiers'));
	expect(said()).not.toContain('school');
});
