// Files that are exchanged while they are read: a file for a link, a parent for a link, a write under way.
import { mkdirSync, renameSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { canariesOf } from './canaries.ts';
import type { Problems } from './checks.ts';
import { runProgram } from './program.ts';
import { openRoom } from './room.ts';
import { secret } from './tables/kinds.ts';

const rounds = 6;

// Swaps as fast as it can while the program looks.
const whileSwapping = async <Result>(swap: () => void, task: () => Promise<Result>): Promise<Result> => {
	let isOver = false;
	const run = (): void => {
		for (let n = 0; n < 20; n += 1) {
			try {
				swap();
			} catch {
				// Another round finds it the other way about.
			}
		}
		if (!isOver) setImmediate(run);
	};
	setImmediate(run);
	try {
		return await task();
	} finally {
		isOver = true;
	}
};

/** Folders whose files and parents become links out of them while a report is made. */
export const checkLive = async (): Promise<Problems> => {
	const problems: string[] = [];
	const room = openRoom([]);
	const { folder, outside, work } = room;
	const { first } = canariesOf('live');
	try {
		writeFileSync(join(outside, 'a.txt'), `President ${secret} Zorvath said on 9 March 2026 that this was secret.\n`);
		writeFileSync(join(folder, 'good.txt'), first.sentence);
		mkdirSync(join(folder, 'sub'));
		writeFileSync(join(folder, 'sub', 'a.txt'), 'A ship left.');
		let isLink = false;
		const swap = (): void => {
			isLink = !isLink;
			rmSync(join(folder, 'x.txt'), { force: true });
			if (isLink) {
				symlinkSync(join(outside, 'a.txt'), join(folder, 'x.txt'));
				renameSync(join(folder, 'sub'), join(work, 'sub'));
				symlinkSync(outside, join(folder, 'sub'));
			} else {
				writeFileSync(join(folder, 'x.txt'), 'A ship left Ostra.');
				unlinkSync(join(folder, 'sub'));
				renameSync(join(work, 'sub'), join(folder, 'sub'));
			}
		};
		for (let round = 0; round < rounds; round += 1) {
			const run = await whileSwapping(swap, () => runProgram(['report', folder, '--format', 'json'], work));
			const text = run.out.toString();
			if (text.includes(secret)) problems.push('a file outside the folder was read');
			if (!text.includes(first.name)) problems.push(`the good file was lost: ${run.said.toString().slice(0, 200)}`);
		}
	} finally {
		room.close();
	}
	return problems;
};
