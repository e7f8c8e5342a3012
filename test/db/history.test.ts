// The history of versions: which text was there when, over edits, deletes, restarts and damage.
import { chmodSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type History, openHistory } from '../../src/db/history.ts';
import { openAsItStands } from '../../src/db/open.ts';
import { documentOf } from '../support/document-of.ts';
import { temporaryFolder } from '../support/temp-folder.ts';

const at = (clock: string): string => `2026-03-14T${clock}:00.000Z`;

const put = (id: string, text: string, receivedAt: string, seen = receivedAt) => ({
	document: documentOf(text, { id, path: `/reports/${id}`, hash: `sha256:${text}` }),
	receivedAt: at(receivedAt),
	seen: at(seen),
});

/** `a: one` for each document that was there at a moment. */
const shown = (history: History, clock: string): readonly string[] =>
	history
		.at(at(clock))
		.map((version) => `${version.documentId}: ${history.document(version)?.text}`)
		.sort();

const opened = (folder = temporaryFolder()): History & { readonly folder: string } => ({
	...openHistory(folder, 'scope'),
	folder,
});

test('a text is there from its file’s time until it is replaced or gone', () => {
	const history = opened();
	history.note([put('a', 'one', '02:00'), put('b', 'other', '02:10')]);
	history.note([put('a', 'two', '02:40')]);
	history.note([{ documentId: 'b', seen: at('03:00') }]);
	history.flush();
	expect(shown(history, '01:59')).toEqual([]);
	expect(shown(history, '02:10')).toEqual(['a: one', 'b: other']);
	expect(shown(history, '02:40')).toEqual(['a: two', 'b: other']);
	expect(shown(history, '03:00')).toEqual(['a: two']);
	expect(history.of('a').map(({ known, gone }) => [known, gone])).toEqual([
		[at('02:00'), at('02:40')],
		[at('02:40'), null],
	]);
	history.close();
});

test('a file that is moved in was not there before, however old it is', () => {
	const history = opened();
	history.note([put('a', 'one', '02:00', '02:30'), put('b', 'other', '01:00', '02:30')]);
	history.noteWhole(new Set(['a', 'b']), at('02:30'));
	history.note([{ documentId: 'a', seen: at('03:00') }, put('c', 'one', '02:00', '03:00')]);
	history.close();
	const again = opened(history.folder);
	again.note([put('d', 'late', '02:40', '04:00'), put('e', 'new', '03:30', '04:00')]);
	again.flush();
	expect(shown(again, '01:30')).toEqual(['b: other']);
	expect(shown(again, '02:45')).toEqual(['a: one', 'b: other']);
	expect(shown(again, '03:45')).toEqual(['b: other', 'c: one', 'e: new']);
	expect(shown(again, '04:00')).toEqual(['b: other', 'c: one', 'd: late', 'e: new']);
	again.close();
});

test('what could not be read is remembered as that', () => {
	const history = opened();
	const binary = put('a', '\u0001\u0002', '02:00');
	const problems = [{ what: 'unreadable: a binary file, not text', span: null }];
	history.note([{ ...binary, document: { ...binary.document, problems } }]);
	history.flush();
	const [version] = history.at(at('02:00'));
	expect(history.document(version!)?.problems).toEqual(problems);
});

test('the same text again is no version, nor is a file that was only touched', () => {
	const history = opened();
	history.note([put('a', 'one', '02:00'), put('a', 'one', '02:30'), put('a', 'one', '02:50')]);
	history.flush();
	expect(history.of('a').length).toBe(1);
});

test('a text that comes back from an older file is known since it was seen', () => {
	const history = opened();
	history.note([put('a', 'one', '02:00'), put('a', 'two', '02:20'), put('a', 'one', '02:00', '02:45')]);
	history.flush();
	expect(shown(history, '02:30')).toEqual(['a: two']);
	expect(shown(history, '02:45')).toEqual(['a: one']);
});

test('what went while nobody watched is gone since the next look', () => {
	const history = opened();
	history.note([put('a', 'one', '02:00'), put('b', 'other', '02:00')]);
	history.flush();
	history.noteWhole(new Set(['a']), at('04:00'));
	history.flush();
	expect(shown(history, '03:59')).toEqual(['a: one', 'b: other']);
	expect(shown(history, '04:00')).toEqual(['a: one']);
});

test('one steps from change to change', () => {
	const history = opened();
	history.note([put('a', 'one', '02:00'), put('a', 'two', '02:40')]);
	history.note([{ documentId: 'a', seen: at('03:00') }]);
	history.flush();
	expect(history.step(at('02:50'), -1)).toBe(at('02:40'));
	expect(history.step(at('02:40'), -1)).toBe(at('02:00'));
	expect(history.step(at('02:00'), -1)).toBe(null);
	expect(history.step(at('02:40'), 1)).toBe(at('03:00'));
	expect(history.step(at('03:00'), 1)).toBe(null);
});

test('other folders have a history of their own, and two programs write one', () => {
	const folder = temporaryFolder();
	const [one, two, other] = [opened(folder), opened(folder), openHistory(folder, 'elsewhere')];
	one.note([put('a', 'one', '02:00')]);
	two.note([put('a', 'one', '02:00'), put('b', 'two', '02:05')]);
	other.note([put('a', 'else', '02:00')]);
	for (const history of [one, two, other]) history.flush();
	expect(shown(one, '02:05')).toEqual(['a: one', 'b: two']);
	expect(shown(other, '02:05')).toEqual(['a: else']);
});

test('a damaged file is set aside and begun anew; a place that cannot be written is told', () => {
	const folder = temporaryFolder();
	writeFileSync(join(folder, 'history.db'), 'this is no database, and it is longer than a page header would be');
	const history = opened(folder);
	expect(history.notices()[0]).toContain('was damaged: set aside');
	expect(readFileSync(join(folder, 'history.db.damaged'), 'utf8')).toContain('no database');
	history.note([put('a', 'one', '02:00')]);
	history.flush();
	expect(shown(history, '02:00')).toEqual(['a: one']);
	const nowhere = openHistory(join(folder, 'history.db', 'x'), 'scope');
	expect(nowhere.notices()[0]).toContain('the history is not kept');
	expect(nowhere.at(at('02:00'))).toEqual([]);
});

test('the texts are nobody else’s to read, also in a folder that is open to all', () => {
	const folder = temporaryFolder();
	chmodSync(folder, 0o755);
	writeFileSync(join(folder, 'history.db'), '', { mode: 0o644 });
	const history = opened(folder);
	history.note([put('a', 'one', '02:00')]);
	history.flush();
	const modes = readdirSync(folder).map((name) => statSync(join(folder, name)).mode & 0o777);
	expect(modes).toEqual(modes.map(() => 0o600));
	history.close();
});

test('a file that is as large as it may be takes no more texts, which is told; what went is still noted', () => {
	const history = openHistory(temporaryFolder(), 'scope', 50_000);
	history.note([put('a', 'one', '02:00')]);
	history.flush();
	const letters = Array.from({ length: 90_000 }, (_, at) => (at * at * 7919).toString(36)).join('');
	history.note([put('b', letters, '02:00')]);
	history.flush();
	for (let more = 0; more < 40; more += 1) history.note([put('c', `${more}${letters}`, `03:${10 + more}`)]);
	for (let round = 0; round < 3; round += 1) history.flush();
	history.note([put('d', 'four', '04:00')]);
	history.note([{ documentId: 'a', seen: at('04:00') }, put('c', 'else', '04:00')]);
	history.flush();
	expect(history.notices()).toEqual([expect.stringContaining('as large as it may be')]);
	expect(shown(history, '04:01').map(([id]) => id)).toEqual(['b']);
	history.close();
});

test.skipIf(process.getuid?.() === 0)('where nothing can be written, what was kept is looked into', () => {
	const folder = temporaryFolder();
	const kept = opened(folder);
	kept.note([put('a', 'one', '02:00')]);
	kept.close();
	chmodSync(folder, 0o500);
	const history = opened(folder);
	history.note([put('a', 'two', '02:40')]);
	history.flush();
	expect(shown(history, '03:00')).toEqual(['a: one']);
	expect(history.notices()).toHaveLength(1);
	history.close();
	chmodSync(folder, 0o700);
});

test('a file is looked into as it stands', () => {
	const { folder, ...history } = opened();
	history.note([put('a', 'one', '02:00')]);
	history.close();
	const database = openAsItStands(join(folder, 'history.db'))!;
	expect(database.prepare('select id from versions').all()).toEqual([expect.objectContaining({ id: 'a' })]);
	expect(() => database.exec('delete from versions')).toThrow();
	database.close();
	expect(openAsItStands(join(folder, 'none.db'))).toBeNull();
});
