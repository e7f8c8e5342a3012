// What one shift tells the next, and what is in the folders: whole programs over a folder and its state.
import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test, vi } from 'vitest';
import { temporaryFolder } from '../support/temp-folder.ts';

vi.setConfig({ testTimeout: 60_000 });

const desk = () => {
	const folder = temporaryFolder();
	const state = temporaryFolder();
	const run = (command: string, rest: readonly string[] = [], input = '') => {
		const argv = ['src/main.ts', command, folder, '--state', state, ...rest];
		const done = promisify(execFile)(process.execPath, argv);
		done.child.stdin?.end(input);
		return done
			.catch((error) => error)
			.then((result) => ({ code: result.code ?? 0, out: String(result.stdout), said: String(result.stderr) }));
	};
	return { folder, state, run };
};

test('a hand-over tells what changed, who did what, what rang and what was noted for the next desk', async () => {
	const { folder, state, run } = desk();
	writeFileSync(
		join(folder, 'a.txt'),
		'OSTRA, 14 March 2026\n\nNine people were injured, harbour master Jon Reyes said.\nIt is not known who was on duty.\n',
	);
	const listed = await run('report', ['--format', 'json']);
	const [question] = JSON.parse(listed.out).questions;
	const acts = [
		{ id: 'n1', op: 'note', target: '*', text: 'call the hospital at six', author: 'jk' },
		{ id: 't1', op: 'tag', target: question.id, text: '@ab', author: 'ab' },
	];
	await run('annotate', [], acts.map((act) => JSON.stringify(act)).join('\n'));
	const alert = { id: 'x', rule: 'toll', count: 1, label: 'nine injured', subject: { kind: 'event', id: 'e' } };
	mkdirSync(state, { recursive: true });
	const raised = [
		{ ...alert, at: new Date().toISOString(), isAcknowledged: true, answer: { by: 'jk', at: Date.now() } },
		{ ...alert, id: 'y', rule: 'port', at: new Date().toISOString(), isAcknowledged: false },
	];
	writeFileSync(join(state, 'alerts.json'), JSON.stringify({ schema: 1, raised, quietUntil: 0, rules: {} }));
	const { out, code } = await run('handover', ['--since', '2020-01-01T00:00:00Z', '--format', 'text']);
	expect(code).toBe(0);
	expect(out).toMatch(/FOR THE NEXT DESK\n {2}- jk .*: call the hospital at six/);
	expect(out).toMatch(/- .* port: nine injured — NOT ACKNOWLEDGED\n.*- .* toll: nine injured — acknowledged by jk/);
	expect(out).toMatch(/WHAT CHANGED\n {2}- NEW /);
	expect(out).toMatch(/OPENED\n {2}- .*\(a\.txt:\d\)/);
	expect(out).toMatch(/IN HAND\n {2}- @ab: /);
	expect((await run('handover', ['--format', 'csv'])).code).toBe(2);
});

test('a file that cannot be read is named wherever it should be; so is damage to the program’s own files', async () => {
	const { folder, state, run } = desk();
	writeFileSync(join(folder, 'a.txt'), 'OSTRA, 14 March 2026\n\nThe bridge was closed, mayor Ana Bell said.\n');
	writeFileSync(
		join(folder, 'b.txt'),
		Uint8Array.from({ length: 400 }, (_, index) => (index * 7) % 32),
	);
	writeFileSync(join(state, 'history.db'), 'this is no database, and it is longer than a page header would be');
	const reported = await run('report', ['--format', 'json']);
	expect(reported.code).toBe(3);
	const binary = 'unreadable: a binary file, not text';
	expect(reported.said).toContain(`b.txt: ${binary}`);
	expect(reported.said).toContain('history.db was damaged: set aside as');
	const { documents, problems } = JSON.parse(reported.out);
	expect(documents.map(({ id, status }: { id: string; status: string }) => [id, status])).toContainEqual([
		'b.txt',
		'unreadable',
	]);
	expect(problems).toContainEqual({ path: join(folder, 'b.txt'), what: binary, documentId: 'b.txt' });
	const checked = await run('check');
	expect(checked).toMatchObject({ code: 3, out: expect.stringContaining(`unreadable\tund\tb.txt\t${binary}`) });
	expect(checked.said).not.toContain('damaged');
});

test('check lists every file: read or not and why, its language, what there is to know', async () => {
	const { folder, run } = desk();
	writeFileSync(join(folder, 'a.txt'), 'OSTRA, 14 March 2026\n\nThe bridge was closed, mayor Ana Bell said.\n');
	expect(await run('check', ['-q'])).toMatchObject({ code: 0, out: 'read\ten\ta.txt\n', said: '' });
	writeFileSync(
		join(folder, 'b.txt'),
		Buffer.from(
			'Le pont a été fermé hier soir, a déclaré le maire de la ville. Les écoles du quartier sont restées ouvertes, mais les trains ne circulaient plus dans la région. '.repeat(
				3,
			),
			'latin1',
		),
	);
	writeFileSync(join(folder, 'c.zip'), 'PK');
	const { code, out, said } = await run('check');
	expect(code).toBe(1);
	expect(out).toMatch(/^not read\tfr\tb\.txt\t.*no rules for this language/m);
	expect(out).toMatch(/1252/);
	expect(said).toMatch(/1 read, 1 in a language without rules/);
});

test('export writes what report writes, a feed too', async () => {
	const { folder, run } = desk();
	writeFileSync(
		join(folder, 'a<b.txt'),
		'OSTRA, 14 March 2026\n\nThe <b>bridge</b> & the pier were closed on Saturday, mayor Ana Bell said.\n',
	);
	const csv = ['--format', 'csv', '--now', '2026-03-15T00:00:00Z'];
	expect((await run('export', csv)).out).toBe((await run('report', csv)).out);
	const { out } = await run('export', ['--format', 'rss']);
	expect(out).toMatch(/^<\?xml .*<rss version="2.0">/s);
	expect(out).toMatch(/<item>\n<title>[A-Z]+: .*&lt;b&gt;/);
	expect(out).not.toContain('<b>');
});
