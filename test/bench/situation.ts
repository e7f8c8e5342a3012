// The engine alone over ready readings: what a report costs in a cold fold, what an edit costs on top of so many, how
// much memory a report holds. Readings lie on disk as in the program (`--held` keeps them in memory).
//   node --expose-gc test/bench/situation.ts READINGS.jsonl 1000,3000,10000 [--held] [--edits 200]
// READINGS.jsonl has {document, extraction} a line; where there is no such file, reports are made up and read into it.
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Change, Report } from '../../src/domain.ts';
import { written } from '../../src/ingest/documents.ts';
import { createPutAway } from '../../src/ingest/put-away.ts';
import { createSituation } from '../../state/situation.ts';
import { makeReadings, readingsOf } from './readings.ts';

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { held: { type: 'boolean' }, edits: { type: 'string' } },
});
const [path = '/tmp/watchfloor-readings.jsonl', sizeList = '1000,3000,10000'] = positionals;
const sizes = sizeList.split(',').map(Number);
const editCount = Number(values.edits ?? 100);

/** Milliseconds this thread has worked: other programs on the machine do not count. */
const worked = (): number => {
	const { user, system } = process.threadCpuUsage();
	return (user + system) / 1000;
};
const megabytes = (): { readonly heap: number; readonly resident: number } => {
	globalThis.gc?.();
	const { heapUsed, rss } = process.memoryUsage();
	return { heap: heapUsed / 2 ** 20, resident: rss / 2 ** 20 };
};
const share = (list: readonly number[], part: number): string =>
	[...list].sort((one, other) => one - other)[Math.min(list.length - 1, Math.floor(list.length * part))]!.toFixed(1);

// As the program takes them: a few at a time, compared and put together for so small a part of the time.
const portion = 8;
const restShare = 4;

const measure = async (size: number) => {
	const putAway = createPutAway(values.held === true ? null : '/tmp');
	const engine = createSituation();
	const before = megabytes();
	const kept: Report[] = [];
	const every = Math.max(1, Math.floor(size / editCount));
	let [fold, settled, restUntil, longest] = [0, 0, 0, 0];
	let waiting: Change[] = [];
	let at = 0;
	const timed = (work: () => void): number => {
		const from = worked();
		work();
		return worked() - from;
	};
	const take = (changes: readonly Change[]): number =>
		timed(() => {
			engine.apply(changes);
			engine.settle();
		});
	const takeWaiting = () => {
		fold += timed(() => {
			engine.apply(waiting);
			engine.prepare();
		});
		waiting = [];
	};
	const settle = () => {
		let looked = performance.now();
		const cost = timed(() =>
			engine.settle(() => {
				longest = Math.max(longest, performance.now() - looked);
				looked = performance.now();
				return true;
			}),
		);
		fold += cost;
		settled += cost;
		restUntil = fold + cost * restShare;
	};
	let told = { at: 0, fold: 0 };
	for await (const reading of readingsOf(path, size)) {
		const report = putAway.reportOf(written(reading), '2026-01-01T00:00:00Z');
		if (at % every === 0) kept.push(report);
		at += 1;
		waiting.push({ kind: 'put', report });
		if (waiting.length < portion) continue;
		takeWaiting();
		if (fold > restUntil) settle();
		if (at % 4096 > 0) continue;
		process.stderr.write(`${at}: ${((fold - told.fold) / (at - told.at)).toFixed(2)} ms a report\n`);
		told = { at, fold };
	}
	takeWaiting();
	settle();
	const after = megabytes();
	const removals: number[] = [];
	const additions: number[] = [];
	for (const report of kept) {
		removals.push(take([{ kind: 'remove', documentId: report.document.id }]));
		additions.push(take([{ kind: 'put', report }]));
	}
	const { actors, statementCount, events, questions } = engine.situation;
	const row = {
		reports: at,
		'fold ms/report': (fold / at).toFixed(2),
		'of that settling': (settled / at).toFixed(2),
		'longest step ms': longest.toFixed(0),
		'take out p50/p95/max': [0.5, 0.95, 1].map((part) => share(removals, part)).join(' / '),
		'put in p50/p95/max': [0.5, 0.95, 1].map((part) => share(additions, part)).join(' / '),
		'heap kB/report': (((after.heap - before.heap) * 1024) / at).toFixed(1),
		'resident MB': after.resident.toFixed(0),
		actors: actors.length,
		events: events.length,
		questions: questions.length,
		statements: statementCount,
	};
	putAway.close();
	return row;
};

if (!existsSync(path)) await makeReadings(path, Math.max(...sizes));
for (const size of sizes) console.table([await measure(size)]);
