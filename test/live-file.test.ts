import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createLiveFile } from '../src/live-file.ts';

let folder: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'watchfloor-live-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('holds the last content, and leaves nothing beside it', async () => {
	const path = join(folder, 'live.json');
	let round = 0;
	const live = createLiveFile(
		path,
		() => ['{"round":', String(round), '}'],
		() => {},
	);
	for (round = 1; round <= 20; round += 1) live.refresh();
	round = 21;
	live.refresh();
	await vi.waitFor(() => expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual({ round: 21 }));
	await live.close();
	expect(readdirSync(folder)).toEqual(['live.json']);
});

test('a large content of many pieces is whole', async () => {
	const path = join(folder, 'live.json');
	const pieces = Array.from({ length: 30_000 }, (_, n) => `${n} ${'é'.repeat(60)}\n`);
	const live = createLiveFile(
		path,
		() => pieces,
		() => {},
	);
	live.refresh();
	await live.close();
	expect(readFileSync(path, 'utf8') === pieces.join('')).toBe(true);
});

test('a place that cannot be written is told, not thrown', async () => {
	const problems: string[] = [];
	const live = createLiveFile(
		join(folder, 'nowhere', 'live.json'),
		() => ['{}'],
		(message) => problems.push(message),
	);
	live.refresh();
	await live.close();
	expect(problems.join()).toContain('ENOENT');
});
