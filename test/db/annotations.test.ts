// The analyst layer on disk: what was acknowledged stays, whatever happens to the rest of the file.
import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openAnnotations } from '../../src/db/annotations.ts';
import type { Annotation } from '../../src/domain.ts';
import { temporaryFolder } from '../support/temp-folder.ts';

const act = (id: string, text: string | null = null): Annotation => ({
	id,
	op: text === null ? 'pin' : 'note',
	target: 'e-1',
	text,
	author: 'jk',
	at: '2020-01-08T03:12:00Z',
	anchor: null,
});

const idsIn = (folder: string): string[] =>
	openAnnotations(folder)
		.all()
		.map(({ id }) => id);

test(
	'acts come back in order, whatever their text',
	() =>
		fc.assert(
			fc.property(fc.array(fc.string({ unit: 'binary' }), { maxLength: 5 }), (texts) => {
				const folder = temporaryFolder();
				const acts = texts.map((text, index) => act(`a${index}`, text.toWellFormed()));
				expect(openAnnotations(folder).add(acts).size).toBe(0);
				expect(openAnnotations(folder).all()).toEqual(acts);
			}),
			{ numRuns: 5 },
		),
	30_000,
);

test('two programs add to one file, and each sees the other', () => {
	const folder = temporaryFolder();
	const [one, two] = [openAnnotations(folder), openAnnotations(folder)];
	one.add([act('a')]);
	two.add([act('b')]);
	expect(one.refresh()).toBe(true);
	expect(one.refresh()).toBe(false);
	expect(one.all().map(({ id }) => id)).toEqual(['a', 'b']);
});

test('the same act twice is there once; another act under its id is refused', () => {
	const folder = temporaryFolder();
	const store = openAnnotations(folder);
	const other = act('a', 'other');
	expect(store.add([act('a'), act('a')]).size).toBe(0);
	expect(store.add([act('a')]).size).toBe(0);
	expect(store.add([other, act('b')])).toEqual(new Map([[other, 'the id a is taken by another act']]));
	expect(idsIn(folder)).toEqual(['a', 'b']);
});

test('a writer that was killed in the middle of a line costs that line only', () => {
	const folder = temporaryFolder();
	openAnnotations(folder).add([act('a')]);
	appendFileSync(join(folder, 'analyst.jsonl'), '\n{"check":"00","row":{"id":"tor');
	const store = openAnnotations(folder);
	expect(store.notices()).toEqual([]);
	store.add([act('b')]);
	expect(idsIn(folder)).toEqual(['a', 'b']);
	expect(store.notices()).toEqual([`${folder}/analyst.jsonl: 1 line is damaged, kept and passed over`]);
});

test.each<[string, (bytes: Buffer) => Buffer, string[]]>([
	['cut by one byte', (bytes) => bytes.subarray(0, -1), ['a', 'b', 'new']],
	[
		'one bit turned',
		(bytes) => Buffer.from(bytes.map((byte, index) => (index === 40 ? byte ^ 0x40 : byte))),
		['b', 'c', 'new'],
	],
	[
		'a hole of zeros',
		(bytes) => Buffer.concat([bytes.subarray(0, 170), Buffer.alloc(60), bytes.subarray(230)]),
		['a', 'c', 'new'],
	],
	['emptied', () => Buffer.alloc(0), ['new']],
	['random', (bytes) => Buffer.from(bytes.map((_, index) => (index * 197) % 256)), ['new']],
])('a damaged file: %s', (_, damage, ids) => {
	const folder = temporaryFolder();
	openAnnotations(folder).add([act('a'), act('b'), act('c')]);
	const path = join(folder, 'analyst.jsonl');
	const damaged = damage(readFileSync(path));
	writeFileSync(path, damaged);
	expect(openAnnotations(folder).add([act('new')]).size).toBe(0);
	expect(idsIn(folder)).toEqual(ids);
	expect(readFileSync(path).subarray(0, damaged.length)).toEqual(damaged);
});

test('something else under the name is moved aside', () => {
	const folder = temporaryFolder();
	mkdirSync(join(folder, 'analyst.jsonl'));
	const store = openAnnotations(folder);
	expect(store.notices()[0]).toContain('was no file: set aside as');
	expect(store.add([act('a')]).size).toBe(0);
	expect(idsIn(folder)).toEqual(['a']);
});

test('where nothing can be saved, an act is refused with the reason', () => {
	const folder = temporaryFolder();
	writeFileSync(join(folder, 'file'), '');
	const store = openAnnotations(join(folder, 'file', 'state'));
	expect(store.refusal()).toContain('the state directory is not a folder (ENOTDIR)');
	expect([...store.add([act('a')]).values()]).toEqual(['not saved: the state directory is not a folder (ENOTDIR)']);
	expect(store.all()).toEqual([]);
});
