// The analyst layer against the worst: killed at any moment, no room on the disk, and room again.
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { openAnnotations } from '../../src/db/annotations.ts';
import { temporaryFolder } from '../support/temp-folder.ts';

vi.setConfig({ testTimeout: 60_000 });

const program = new URL('../../dist/watchfloor.js', import.meta.url).pathname;

const placed = () => {
	const room = temporaryFolder();
	mkdirSync(join(room, 'reports'));
	return {
		room,
		state: join(room, 'state'),
		argv: [program, 'annotate', join(room, 'reports'), '--state', join(room, 'state')],
	};
};

const act = (id: string) =>
	`${JSON.stringify({ id, op: 'note', target: 't', text: `note ${id} ␛ "x" ${'y'.repeat(300)}` })}\n`;

const acknowledged = (out: string): readonly string[] =>
	out
		.split('\n')
		.slice(0, -1)
		.map((line) => JSON.parse(line) as { id: string; ok: boolean })
		.filter(({ ok }) => ok)
		.map(({ id }) => id);

test('what was acknowledged before a kill is there, once, as it was', async () => {
	const { state, argv } = placed();
	const promised: string[] = [];
	for (let round = 0; round < 6; round += 1) {
		const child = spawn(process.execPath, argv, { stdio: ['pipe', 'pipe', 'ignore'] });
		let out = '';
		child.stdout.on('data', (chunk) => {
			out += chunk;
			// A different moment each time, always in the middle of something.
			if (out.length > 400 * (round + 1)) child.kill('SIGKILL');
		});
		child.stdin.on('error', () => {});
		for (let n = 0; n < 2_000; n += 1) child.stdin.write(act(`${round}-${n}`));
		await new Promise((done) => child.on('close', done));
		promised.push(...acknowledged(out));
	}
	expect(promised.length).toBeGreaterThan(6);
	const kept = openAnnotations(state).all();
	const ids = kept.map(({ id }) => id);
	expect(new Set(ids).size).toBe(ids.length);
	expect(promised.filter((id) => !ids.includes(id))).toEqual([]);
	for (const { id, text } of kept) expect(text).toBe(JSON.parse(act(id)).text);
});

test('without room each note is refused aloud; with room again it is taken, and nothing is torn', () => {
	const { state, argv } = placed();
	const input = Array.from({ length: 40 }, (_, n) => act(`n${n}`)).join('');
	const annotate = (blocks: string) => {
		const limited = `ulimit -f ${blocks}; exec "$@"`;
		const { stdout, status } = spawnSync('sh', ['-c', limited, 'sh', process.execPath, ...argv], {
			input,
			timeout: 20_000,
		});
		return { taken: acknowledged(stdout.toString()), answers: stdout.toString().trim().split('\n').length, status };
	};
	expect(annotate('1')).toMatchObject({ taken: [], answers: 40, status: 5 });
	expect(annotate('unlimited')).toMatchObject({ answers: 40, status: 0 });
	const kept = openAnnotations(state).all();
	expect(kept.map(({ id }) => id).toSorted()).toEqual(Array.from({ length: 40 }, (_, n) => `n${n}`).toSorted());
	for (const { id, text } of kept) expect(text).toBe(JSON.parse(act(id)).text);
});

test('a state directory that cannot be made is told, for each note', () => {
	const { argv } = placed();
	const { stdout, status } = spawnSync(process.execPath, [...argv.slice(0, -1), '/proc/none'], {
		input: act('a'),
		timeout: 20_000,
	});
	expect(JSON.parse(stdout.toString())).toMatchObject({
		id: 'a',
		ok: false,
		error: expect.stringMatching(/^not saved: /),
	});
	expect(status).toBe(5);
});
