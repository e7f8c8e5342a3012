// What one more report costs the main thread: the engine, then the screen, piece by piece. No pty: what would be sent is
// counted and thrown away.
//   node test/bench/one-more.ts READINGS [COUNT] [ADDED]     READINGS: a file of makeReadings, made where it is missing
import { existsSync } from 'node:fs';
import { Writable } from 'node:stream';
import type { WriteStream } from 'node:tty';
import { paintParts } from '../../components/painted.ts';
import { createTheme } from '../../components/theme.ts';
import type { Report } from '../../src/domain.ts';
import { createScreenOutput } from '../../src/tty/screen-output.ts';
import { createFloor } from '../../state/floor.ts';
import { initialState, reduce } from '../../state/reduce.ts';
import { themes } from '../../state/screen/themes.ts';
import { createSituation } from '../../state/situation.ts';
import { createStore } from '../../state/store.ts';
import { makeReadings, readingsOf } from './readings.ts';

const [path = '/tmp/readings.jsonl', count = '1000', last = '60'] = process.argv.slice(2);
const total = Number(count);
const added = Number(last);
if (!existsSync(path)) await makeReadings(path, total);
const engine = createSituation();
const reports: Report[] = [];
const start = Date.parse('2026-01-01T00:00:00Z');
for await (const reading of readingsOf(path, total))
	reports.push({
		...reading,
		receivedAt: new Date(start + reports.length * 1000).toISOString() as Report['receivedAt'],
	});
const backlog = reports.slice(0, -added);
for (let at = 0; at < backlog.length; at += 50) {
	engine.apply(backlog.slice(at, at + 50).map((report) => ({ kind: 'put', report })));
	engine.prepare();
}
engine.settle();

let sent = 0;
const terminal = Object.assign(
	new Writable({
		write(chunk: Buffer, _encoding, done) {
			sent += chunk.length;
			done();
		},
	}),
	{ columns: 200, rows: 55, isTTY: true },
) as unknown as WriteStream;
const output = createScreenOutput(terminal);
const now = start + total * 1000 + 60_000;
const store = createStore(reduce, initialState('bench', { columns: 200, rows: 55, isAscii: false, zone: 'UTC' }, now));
const theme = createTheme(themes.dark, 'any');
const floorNow = () => createFloor(engine.situation, engine.report, engine.identities);
let painted = 0;
output.drawWith(() => {
	const from = performance.now();
	const parts = paintParts(store.getState(), theme);
	painted = performance.now() - from;
	return parts;
});
store.subscribe(output.refresh);
output.enter();
const tick = () => new Promise((resolve) => setImmediate(() => setImmediate(resolve)));
store.dispatch(
	{ type: 'watch-changed', watch: { status: 'live' } },
	{ type: 'situation-settled', floor: floorNow(), at: now, isLoaded: true },
);
await tick();
const spent: Record<string, number[]> = { engine: [], reduce: [], paint: [], frame: [], bytes: [] };
const timed = async (what: string, work: () => unknown): Promise<void> => {
	const from = performance.now();
	await work();
	spent[what]!.push(performance.now() - from);
};
for (const [index, report] of reports.slice(-added).entries()) {
	await timed('engine', () => {
		engine.apply([{ kind: 'put', report }]);
		engine.settle();
	});
	const before = sent;
	await timed('reduce', () =>
		store.dispatch({ type: 'situation-settled', floor: floorNow(), at: now + index * 1000, isLoaded: true }),
	);
	await timed('frame', tick);
	spent.paint!.push(painted);
	spent.bytes!.push(sent - before);
}
for (const [what, times] of Object.entries(spent)) {
	const sorted = times.slice(5).sort((a, b) => a - b);
	const at = (share: number): string => sorted[Math.floor((sorted.length - 1) * share)]!.toFixed(1);
	console.log(what.padEnd(8), 'p50', at(0.5), 'p95', at(0.95), 'max', at(1));
}
