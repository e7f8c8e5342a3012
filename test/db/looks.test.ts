// What an operator had seen comes back after a restart, or not at all.
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readLooks, writeLooks } from '../../src/db/looks.ts';
import { findChanges } from '../../state/news/changes.ts';
import { harbour } from '../support/harbour.ts';
import { temporaryFolder } from '../support/temp-folder.ts';

test('a look tells the same changes after it was kept', () => {
	const folder = temporaryFolder();
	const seen = { ...harbour, events: harbour.events.slice(1), questions: harbour.questions.slice(1) };
	writeLooks(folder, 'jk/../x', [{ act: 'a1', since: 7, seen }]);
	const [look] = readLooks(folder, 'jk/../x');
	expect(look).toMatchObject({ act: 'a1', since: 7 });
	const of = (before: typeof harbour) =>
		findChanges(before, harbour).filter(({ subject }) => subject === 'event' || subject === 'question');
	expect(of(look!.seen)).toEqual(of(seen));
	expect(readLooks(folder, 'other')).toEqual([]);
});

test('a damaged file counts as none', () => {
	const folder = temporaryFolder();
	writeLooks(folder, 'jk', [{ act: '', since: 7, seen: harbour }]);
	for (const name of readdirSync(folder)) writeFileSync(join(folder, name), 'nothing of the kind');
	expect(readLooks(folder, 'jk')).toEqual([]);
});
