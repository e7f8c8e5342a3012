// The engine alone: folds the readings a run has cached, then takes reports out and puts them in again. Readings lie on
// disk meanwhile, as in the program.
import { tmpdir } from 'node:os';
import { DatabaseSync } from 'node:sqlite';
import type { Change, Report } from '../../src/domain.ts';
import { type Reading, written } from '../../src/ingest/documents.ts';
import { createPutAway } from '../../src/ingest/put-away.ts';
import { createSituation } from '../../state/situation.ts';

const edited = 100;
const portion = 8;
const restShare = 4;

// Beside the readings of files the cache holds how the files looked.
const ofFiles = "from readings where value like '[{%'";

/** Seconds of processor time for all, milliseconds for each edit: other programs on the machine do not count. */
export const foldReadings = (path: string): { readonly foldSeconds: number; readonly edits: readonly number[] } => {
	const database = new DatabaseSync(path, { readOnly: true });
	const putAway = createPutAway(tmpdir());
	const engine = createSituation();
	const kept: Report[] = [];
	let fold = 0;
	const timed = (work: () => void): number => {
		const from = process.cpuUsage();
		work();
		const { user, system } = process.cpuUsage(from);
		return (user + system) / 1000;
	};
	const take = (changes: readonly Change[]): number =>
		timed(() => {
			engine.apply(changes);
			engine.settle();
		});
	// As the program does: taken in as they come, compared and put together for a part of the time.
	let restUntil = 0;
	const takeIn = (changes: readonly Change[]): void => {
		fold += timed(() => {
			engine.apply(changes);
			engine.prepare();
		});
		if (fold < restUntil) return;
		const cost = timed(() => engine.settle());
		fold += cost;
		restUntil = fold + cost * restShare;
	};
	let waiting: Change[] = [];
	const every = Math.max(1, Math.floor(countOf(database) / edited));
	let at = 0;
	for (const row of database.prepare(`select value ${ofFiles}`).iterate()) {
		for (const reading of readingsIn(row)) {
			const report = putAway.reportOf(written(reading), '2026-01-01T00:00:00Z');
			if (at % every === 0) kept.push(report);
			at += 1;
			waiting.push({ kind: 'put', report });
		}
		if (waiting.length < portion) continue;
		takeIn(waiting);
		waiting = [];
	}
	fold += take(waiting);
	database.close();
	const edits = kept.flatMap((report) => [
		take([{ kind: 'remove', documentId: report.document.id }]),
		take([{ kind: 'put', report }]),
	]);
	putAway.close();
	return { foldSeconds: fold / 1000, edits };
};

const countOf = (database: DatabaseSync): number =>
	Number(database.prepare(`select count(*) as rows ${ofFiles}`).get()?.rows ?? 0);

const readingsIn = (row: object): readonly Reading[] => JSON.parse((row as { value: string }).value) as Reading[];
