// What the screen costs at 200x55 over a list of 100,000 rows: milliseconds and bytes a key, at rest, at the start;
// beside it the same of other programs. Prints a table and writes it to test/bench/screen.md.
//   npm run bench:screen [-- ROWS] [--alone]     --alone: ours only, nothing is written
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
// @ts-expect-error: plain JavaScript, for the build runs before anything is checked.
import { common } from '../../esbuild.options.mjs';
import { isInstalled, type Peer, peers } from './peers.ts';
import { type Meter, type Spread, sleep, spreadOf, startMeter } from './pty-meter.ts';

const isAlone = process.argv.includes('--alone');
const rows = Number(process.argv.slice(2).find((word) => word !== '--alone') ?? 100_000);
const began = performance.now();
/** Says on standard error what is measured now, for it takes minutes. */
const tell = (what: string): void => {
	process.stderr.write(`${((performance.now() - began) / 1000).toFixed(0).padStart(4)} s  ${what}\n`);
};
const size = { columns: 200, rows: 55 };
const root = new URL('../../', import.meta.url).pathname;
const presses = 150;
const pages = 40;

type Keys = Pick<Peer, 'next' | 'previous' | 'page'>;

type Measured = {
	readonly move: Spread;
	readonly moveBytes: Spread;
	readonly moveCpu: number;
	readonly heldBytes: number;
	readonly page: Spread;
	readonly pageBytes: Spread;
	readonly idle: { readonly bytesPerSecond: number; readonly cpuShare: number };
	readonly rssMb: number;
};

const pressAll = async (meter: Meter, names: readonly string[], quiet?: number) => {
	const answers = [];
	for (const name of names) answers.push(await meter.press(name, quiet));
	return answers.filter(({ ms }) => ms !== null).map(({ ms, ...rest }) => ({ ms: ms!, ...rest }));
};

const repeated = (names: readonly string[], times: number): readonly string[] =>
	Array.from({ length: times }, (_, index) => names[index % names.length]!);

const measure = async (meter: Meter, { next, previous, page }: Keys): Promise<Measured> => {
	await meter.quiet(500);
	await pressAll(meter, repeated([next, previous], 60));
	const cpu = meter.cost().cpuMs;
	const moves = await pressAll(meter, repeated([next, previous], presses));
	const moveCpu = (meter.cost().cpuMs - cpu) / presses;
	const heldBytes = await meter.hold(next, 120, 33);
	const turns = await pressAll(meter, repeated([page], pages), 60);
	const idle = await meter.idle(6_000);
	return {
		move: spreadOf(moves.map(({ ms }) => ms)),
		moveBytes: spreadOf(moves.map(({ bytes }) => bytes)),
		moveCpu,
		heldBytes,
		page: spreadOf(turns.map(({ ms }) => ms)),
		pageBytes: spreadOf(turns.map(({ bytes }) => bytes)),
		idle,
		rssMb: meter.cost().rssMb,
	};
};

const number = (value: number, digits = 0): string =>
	digits === 0 ? Math.round(value).toLocaleString('en') : value.toFixed(digits);

const spread = ({ min, p50, p99 }: Spread, digits = 0): string =>
	[min, p50, p99].map((value) => number(value, digits)).join(' / ');

const line = (name: string, content: string, { idle, ...measured }: Measured, start: string): string =>
	`| ${[
		name,
		content,
		start,
		spread(measured.move, 1),
		number(measured.moveCpu, 1),
		number(measured.moveBytes.p50),
		number(measured.heldBytes),
		spread(measured.page, 1),
		number(measured.pageBytes.p50),
		`${number(idle.bytesPerSecond)} B, ${number(idle.cpuShare * 100, 1)} %`,
		number(measured.rssMb),
	].join(' | ')} |`;

const head = `| program | rows | start ms | cursor key ms, min / p50 / p99 | CPU ms | bytes p50 | held, bytes a key | page ms, min / p50 / p99 | bytes p50 | idle, a second | RSS MB |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |`;

const bundleHost = async (): Promise<string> => {
	// Beside the packages, where the bundle finds those that are not in it.
	const outdir = join(root, 'node_modules/.cache/bench-screen');
	mkdirSync(outdir, { recursive: true });
	await build({ ...common, entryPoints: { host: join(root, 'test/bench/screen-host.ts') }, outdir });
	return join(outdir, 'host.js');
};

/** Bytes of each row that arrives, the first one apart; `room`: of the frames in which more room is made for them. */
type Arrivals = { readonly first: number; readonly row: Spread; readonly room: Spread; readonly rowsARoom: number };

type Live = { readonly rest: Spread; readonly atEdge: Arrivals; readonly below: Arrivals };

const arrivals = 17;

const measureRows = async (meter: Meter): Promise<Arrivals> => {
	const rowBytes: number[] = [];
	const roomBytes: number[] = [];
	const since = async (before: number, quiet: number): Promise<number> => {
		await meter.quiet(quiet);
		return meter.received() - before;
	};
	for (let count = 0; count < arrivals; count += 1) {
		const before = meter.received();
		meter.signal('SIGUSR2');
		rowBytes.push(await since(before, 700));
		roomBytes.push(await since(meter.received(), 1_300));
	}
	const [first = 0, ...row] = rowBytes;
	const room = roomBytes.filter((bytes) => bytes > 0);
	return { first, row: spreadOf(row), room: spreadOf(room), rowsARoom: arrivals / Math.max(1, room.length) };
};

/** Bytes that follow a cursor at rest (its words and their source), and those of one new row. */
const measureLive = async (meter: Meter): Promise<Live> => {
	const rest: number[] = [];
	for (const key of repeated(['j', 'k'], 20)) {
		const { allBytes, bytes } = await meter.press(key, 400);
		rest.push(allBytes - bytes);
	}
	await meter.press('g', 600);
	const atEdge = await measureRows(meter);
	await pressAll(meter, ['j', 'j', 'j'], 600);
	return { rest: spreadOf(rest), atEdge, below: await measureRows(meter) };
};

const measureOurs = async (): Promise<{ readonly measured: Measured; readonly notes: readonly string[] }> => {
	tell(`watchfloor: ${number(rows)} rows`);
	const options = [await bundleHost(), String(rows)];
	const meter = startMeter({ command: process.execPath, options, ...size, env: { NODE_ENV: 'production' } });
	await meter.sees(/from the post/);
	const measured = await measure(meter, { next: 'j', previous: 'k', page: 'pagedown' });
	tell('watchfloor: new rows');
	const { rest, atEdge, below } = await measureLive(meter);
	await meter.close();
	tell('watchfloor: new rows, side margins');
	const other = startMeter({
		command: process.execPath,
		options,
		...size,
		env: { NODE_ENV: 'production' },
		hasMargins: true,
	});
	await other.sees(/from the post/);
	await other.quiet(1500);
	await other.press('g', 600);
	const beside = await measureRows(other);
	await other.close();
	return {
		measured,
		notes: [
			`- Words and source follow a cursor that rests: ${number(rest.p50)} bytes (p99 ${number(rest.p99)}).`,
			`- A new row while following, with its words: ${number(atEdge.row.p50)} bytes (p99 ${number(atEdge.row.p99)}). The first of a session moves the rows below to make room for the next ones: ${number(atEdge.first)}. Where that room is taken, more is made once nothing has come for 1.5 s, in a frame of its own: ${number(atEdge.room.p50)} bytes (p99 ${number(atEdge.room.p99)}), every ${atEdge.rowsARoom.toFixed(0)} rows.`,
			`- A new row while paused: ${number(below.row.p50)} bytes (p99 ${number(below.row.p99)}).`,
			`- While following in a terminal with margins at the sides, which moves one pane beside the others: ${number(beside.row.p50)} bytes (p99 ${number(beside.row.p99)}), room ${number(beside.room.p50)}.`,
		],
	};
};

/** The built command over the report in `seeds/`, from the start to the first frame: milliseconds, processor time. */
const measureStart = async (): Promise<{ readonly ms: Spread; readonly cpu: Spread }> => {
	tell('watchfloor: start of the built command');
	const room = mkdtempSync(join(tmpdir(), 'watchfloor-start-'));
	const options = [join(root, 'dist/watchfloor.js'), join(root, 'seeds'), '--state', room];
	const times: number[] = [];
	const cpu: number[] = [];
	for (let round = 0; round < 12; round += 1) {
		const meter = startMeter({ command: process.execPath, options, ...size });
		const ms = await meter.sees(/Timeline/);
		// The first run fills the caches.
		if (round > 0) {
			times.push(ms);
			cpu.push(meter.cost().cpuMs);
		}
		await meter.close();
	}
	rmSync(room, { recursive: true, force: true });
	return { ms: spreadOf(times), cpu: spreadOf(cpu) };
};

const measurePeer = async (peer: Peer): Promise<string> => {
	tell(peer.name);
	if (!isInstalled(peer.name)) return `| ${peer.name} | not installed here | | | | | | | | | |`;
	const room = mkdtempSync(join(tmpdir(), 'watchfloor-peer-'));
	try {
		const meter = startMeter({ ...peer.prepare(room, rows), ...size });
		const startMs = await meter.sees(peer.ready, 60_000);
		const measured = await measure(meter, peer);
		await meter.close();
		return line(peer.name, peer.content, measured, number(startMs));
	} catch (error) {
		return `| ${peer.name} | not measured: ${String(error).split('\n')[0]} | | | | | | | | | |`;
	} finally {
		rmSync(room, { recursive: true, force: true });
	}
};

const machine = (): string =>
	`${availableParallelism()} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}, Node ${process.version}, Linux ${readFileSync('/proc/sys/kernel/osrelease', 'utf8').trim()}, load ${loadavg()[0]!.toFixed(1)} at the start`;

const started = machine();
const { measured, notes } = await measureOurs();
const first = await measureStart();
const lines = [line('**watchfloor**', 'timeline', measured, `${number(first.ms.min)}¹`)];
for (const peer of isAlone ? [] : peers) {
	await sleep(500);
	lines.push(await measurePeer(peer));
}
const text = `# What the screen costs

\`npm run bench:screen\` writes this page. ${size.columns}x${size.rows}, ${number(rows)} rows, ${presses} cursor keys, ${pages} pages; all programs in one run on
${started}.
Times are from the key to the last byte of its frame. Where the machine does other work, min and CPU tell the cost of the program itself, p99 that of the others.

${[head, ...lines].join('\n')}

¹ The built command over \`seeds/\`, start to first frame: ${spread(first.ms)} ms (min / p50 / p99 of 11), ${number(first.cpu.p50)} ms of processor time.

${notes.join('\n')}
`;
if (!isAlone) writeFileSync(join(root, 'test/bench/screen.md'), text);
process.stdout.write(text);
