// What was known at a moment: texts as they were then, later ones left out.
import { rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { reportsAsOf } from '../../src/ingest/as-of.ts';
import { readFolders } from '../../src/ingest/ingest.ts';
import { temporaryFolder } from '../support/temp-folder.ts';

const at = (clock: string): string => `2026-03-14T${clock}:00.000Z`;

test('an edited and a deleted report are known as they were', async () => {
	const folder = temporaryFolder();
	const stateDir = temporaryFolder();
	const save = (name: string, text: string, clock: string): void => {
		writeFileSync(join(folder, name), text);
		utimesSync(join(folder, name), new Date(at(clock)), new Date(at(clock)));
	};
	const read = async (now: string) =>
		(await readFolders({ folders: [folder], stateDir, clock: () => at(now), workers: 1 })).reports;
	const shown = async (now: string, then: string): Promise<readonly string[]> =>
		(await reportsAsOf([folder], stateDir, await read(now), at(then)))
			.map(({ document, extraction }) => `${document.id}: ${document.text} ${extraction.sentences.length}`)
			.sort();
	save('a.txt', 'The bridge is open.', '02:00');
	save('b.txt', 'Nine were hurt.', '02:10');
	await read('02:15');
	save('a.txt', 'The bridge is closed. Take the ferry.', '02:40');
	rmSync(join(folder, 'b.txt'));
	expect(await shown('02:50', '02:20')).toEqual(['a.txt: The bridge is open. 1', 'b.txt: Nine were hurt. 1']);
	expect(await shown('02:50', '02:05')).toEqual(['a.txt: The bridge is open. 1']);
	expect(await shown('02:50', '02:50')).toEqual(['a.txt: The bridge is closed. Take the ferry. 2']);
}, 60_000);
