// Where exports are written, and where not.
import { existsSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { exportName, writeExport } from '../src/exports.ts';
import { temporaryFolder } from './support/temp-folder.ts';

const room = () => {
	const dir = temporaryFolder();
	const folder = join(dir, 'reports');
	mkdirSync(folder);
	const write = (path: string | null, pieces: Iterable<string> = ['a', 'é']) =>
		writeExport({ path, stateDir: join(dir, 'state'), name: 'timeline.md', folders: [folder], pieces });
	return { dir, folder, write };
};

test('without a name it goes into the state directory, each time into a file of its own', () => {
	const { dir, write } = room();
	expect(write(null)).toBe(`written: ${join(dir, 'state/exports/timeline.md')}`);
	expect(write(null)).toBe(`written: ${join(dir, 'state/exports/timeline-2.md')}`);
	expect(readFileSync(join(dir, 'state/exports/timeline.md'), 'utf8')).toBe('aé');
	expect(statSync(join(dir, 'state/exports/timeline.md')).mode & 0o777).toBe(0o600);
});

test('a named file is written, never over another', () => {
	const { dir, write } = room();
	expect(write(join(dir, 'x.md'))).toBe(`written: ${join(dir, 'x.md')}`);
	expect(write(join(dir, 'x.md'))).toContain('there is such a file already');
	expect(write(join(dir, 'no/x.md'))).toContain('there is no such folder');
});

test('nothing is written into the watched folder, not even through a link', () => {
	const { dir, folder, write } = room();
	mkdirSync(join(folder, 'sub'));
	symlinkSync(folder, join(dir, 'link'));
	for (const path of [join(folder, 'x.md'), join(folder, 'sub/x.md'), join(dir, 'link/x.md')]) {
		expect(write(path)).toContain('that is in the watched folder');
		expect(existsSync(path)).toBe(false);
	}
	mkdirSync(join(dir, 'reports-too'));
	expect(write(join(dir, 'reports-too/x.md'))).toContain('written');
});

test('a link that is there already is not followed', () => {
	const { dir, write } = room();
	writeFileSync(join(dir, 'target'), 'mine');
	symlinkSync(join(dir, 'target'), join(dir, 'x.md'));
	expect(write(join(dir, 'x.md'))).toContain('there is such a file already');
	expect(readFileSync(join(dir, 'target'), 'utf8')).toBe('mine');
});

test('what breaks half-way leaves no file', () => {
	const { dir, write } = room();
	const broken = (function* () {
		yield 'a';
		throw new Error('broken');
	})();
	expect(write(join(dir, 'x.md'), broken)).toContain('broken');
	expect(existsSync(join(dir, 'x.md'))).toBe(false);
});

test('a name tells kind and moment', () => {
	expect(exportName('sitrep', '2026-03-14T03:02:10.000Z', 'md')).toBe('sitrep-20260314-030210Z.md');
});
