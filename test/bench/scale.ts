// The whole program over folders of 1,000, 10,000 and (with --full) 100,000 reports: how fast it reads them, starts
// again, takes in one more, searches, and how much memory it holds. Prints a table and writes it to test/bench/scale.md.
//   npm run bench -- [1000 10000 100000] [--full] [--minutes 30] [--keep DIR]
// Each size has so many minutes for its first reading; where they do not suffice, the table says how far it came.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openFloor } from '../support/pty.ts';
import { writeCorpus } from './corpus.ts';
import { foldReadings } from './fold.ts';

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { full: { type: 'boolean' }, minutes: { type: 'string' }, keep: { type: 'string' } },
});
const usual = values.full ? ['1000', '10000', '100000'] : ['1000', '10000'];
const sizes = (positionals.length > 0 ? positionals : usual).flatMap((list) => list.split(',')).map(Number);
const box = Number(values.minutes ?? (values.full ? 90 : 30)) * 60_000;
const home = values.keep ?? mkdtempSync(join(tmpdir(), 'watchfloor-scale-'));

type Figure = { readonly name: string; readonly bar: string; readonly of: (run: Run) => string };
type Run = {
	readonly reports: number;
	readonly megabytes: number;
	/** Reports that were on the screen when the first reading was over, or its time was. */
	readonly coldReports: number;
	readonly coldSeconds: number;
	readonly coldKeys: readonly number[];
	readonly warmFrame: number;
	readonly warmComplete: number;
	readonly additions: readonly number[];
	readonly mainThread: readonly number[];
	readonly searches: readonly number[];
	/** Megabytes: after the first reading, and of a start from the cache. */
	readonly coldMemory: number;
	readonly warmMemory: number;
	readonly edits: readonly number[];
	readonly foldSeconds: number;
};

const share = (list: readonly number[], part: number): number =>
	[...list].sort((one, other) => one - other)[Math.min(list.length - 1, Math.floor(list.length * part))] ?? Number.NaN;
const milliseconds = (list: readonly number[]): string =>
	list.length === 0 ? '–' : `${share(list, 0.5).toFixed(0)} / ${share(list, 0.95).toFixed(0)} ms`;
const seconds = (value: number): string => (Number.isNaN(value) ? '–' : `${value.toFixed(value < 10 ? 2 : 0)} s`);
const memory = (value: number): string => (Number.isNaN(value) ? '–' : `${value.toFixed(0)} MB`);

const figures: readonly Figure[] = [
	{ name: 'text', bar: '', of: ({ megabytes }) => `${megabytes.toFixed(1)} MB` },
	{
		name: 'first reading, whole',
		bar: '',
		of: ({ reports, coldReports, coldSeconds }) =>
			coldReports === reports ? seconds(coldSeconds) : `${number(coldReports)} in ${seconds(coldSeconds)}`,
	},
	{
		name: 'first reading, speed',
		bar: '≥ 0.5 MB/s',
		of: ({ reports, coldReports, megabytes, coldSeconds }) =>
			`${((megabytes * coldReports) / reports / coldSeconds).toFixed(2)} MB/s`,
	},
	{ name: 'a key meanwhile, p50 / p95', bar: '< 50 ms', of: ({ coldKeys }) => milliseconds(coldKeys) },
	{ name: 'start again: first full frame, as kept', bar: '< 1.5 s', of: ({ warmFrame }) => seconds(warmFrame) },
	{ name: 'start again: whole model', bar: '< 15 s', of: ({ warmComplete }) => seconds(warmComplete) },
	{ name: 'one more report, saved → on screen', bar: '< 400 / 700 ms', of: ({ additions }) => milliseconds(additions) },
	{ name: '… of that on the main thread', bar: '< 20 ms', of: ({ mainThread }) => milliseconds(mainThread) },
	{ name: 'search, key → results', bar: 'p95 < 50 ms', of: ({ searches }) => milliseconds(searches) },
	{ name: 'memory after the first reading', bar: '', of: ({ coldMemory }) => memory(coldMemory) },
	{ name: 'memory, started again', bar: '250 MB, 1.2 GB at 100,000', of: ({ warmMemory }) => memory(warmMemory) },
	{ name: 'engine alone: fold of all', bar: '', of: ({ foldSeconds }) => seconds(foldSeconds) },
	{
		name: 'engine alone: an edit',
		bar: '< 5 ms',
		of: ({ edits }) =>
			edits.length === 0 ? '–' : `${share(edits, 0.5).toFixed(1)} / ${share(edits, 0.95).toFixed(1)} ms`,
	},
];

type Floor = Awaited<ReturnType<typeof openFloor>>;

const rest = (wait: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, wait));
const countOn = (floor: Floor): number => Number(/([\d,]+) reports?/.exec(floor.screen())?.[1]?.replace(/,/g, '') ?? 0);
const focusOn = (floor: Floor): string => /\[(\d \w+)/.exec(floor.screen())?.[1] ?? '';
const residentOf = (pid: number): number =>
	Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
/** Milliseconds the main thread has run; the kernel counts them in nanoseconds. */
const ranFor = (pid: number): number =>
	Number(readFileSync(`/proc/${pid}/task/${pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6;

const timed = async (work: () => Promise<unknown>): Promise<number> => {
	const from = performance.now();
	await work();
	return performance.now() - from;
};

const isComplete = (floor: Floor, count: number) => (): boolean =>
	countOn(floor) === count && / SINCE |Δ /.test(floor.screen());

const pressTab = (floor: Floor): Promise<number> =>
	timed(async () => {
		const before = focusOn(floor);
		floor.press('tab');
		await floor.until('the next pane', () => focusOn(floor) !== before);
	});

const searchWords = ['explosion', 'gov', 'resce', 'rescue teams', 'wildfir', 'toll rises', 'Jonas', 'ferry capsized'];

/** From each key of a query to results that answer it. */
const search = async (floor: Floor): Promise<readonly number[]> => {
	const times: number[] = [];
	floor.press('/', '/');
	await floor.sees('everywhere');
	for (const words of searchWords) {
		for (let length = 1; length <= words.length; length += 1) {
			const query = words.slice(0, length);
			floor.press(words[length - 1]!);
			const from = performance.now();
			await floor.until(`results for ${query}`, () => new RegExp(`› ${query}▏?\\s+\\d+ found`).test(floor.screen()));
			// The first query has the index made; nobody waits for it again.
			if (times.length > 0 || words !== searchWords[0] || length > 2) times.push(performance.now() - from);
		}
		floor.press('ctrl+u');
		await rest(50);
	}
	floor.press('esc', 'esc');
	return times;
};

const addReports = async (floor: Floor, folder: string, count: number) => {
	const additions: number[] = [];
	const mainThread: number[] = [];
	const extra = mkdtempSync(join(tmpdir(), 'watchfloor-more-'));
	writeCorpus(extra, 20, 77);
	for (let index = 0; index < 20; index += 1) {
		const text = readFileSync(join(extra, '000', `${String(index).padStart(6, '0')}.txt`), 'utf8');
		await rest(700);
		const ran = ranFor(floor.pid);
		additions.push(
			await timed(async () => {
				writeFileSync(join(folder, `more-${index}.txt`), text);
				await floor.until('one more report', () => countOn(floor) === count + index + 1);
			}),
		);
		await rest(100);
		mainThread.push(ranFor(floor.pid) - ran);
	}
	for (let index = 0; index < 20; index += 1) rmSync(join(folder, `more-${index}.txt`));
	rmSync(extra, { recursive: true });
	await floor.until('all as before', () => countOn(floor) === count);
	return { additions, mainThread };
};

const quit = async (floor: Floor): Promise<void> => {
	floor.press('q');
	await floor.ends();
};

/** The first reading of all, with keys pressed meanwhile. */
const readFirst = async (floor: Floor, reports: number) => {
	const coldKeys: number[] = [];
	const from = performance.now();
	const isOver = isComplete(floor, reports);
	await floor.sees('Timeline');
	while (!isOver() && performance.now() - from < box) {
		coldKeys.push(await pressTab(floor));
		await rest(200);
	}
	const coldSeconds = (performance.now() - from) / 1000;
	// What is held, not what was on its way.
	await rest(5_000);
	return { coldReports: countOn(floor), coldSeconds, coldKeys, coldMemory: residentOf(floor.pid) };
};

/** The program started again over what it has read before. */
const startAgain = async (open: () => Promise<Floor>, folder: string, reports: number) => {
	const from = performance.now();
	const floor = await open();
	await floor.until('a full frame', () => countOn(floor) > 0 && /\d\/\d+ ─/.test(floor.screen()));
	const warmFrame = (performance.now() - from) / 1000;
	await floor.until('the whole model', isComplete(floor, reports));
	const warmComplete = (performance.now() - from) / 1000;
	process.stderr.write(`${reports}: started again in ${seconds(warmComplete)}\n`);
	await rest(3_000);
	const warmMemory = residentOf(floor.pid);
	const added = await addReports(floor, folder, reports);
	const searches = await search(floor);
	await quit(floor);
	floor.close();
	process.stderr.write(`${reports}: searched\n`);
	return { warmFrame, warmComplete, warmMemory, searches, ...added };
};

const notMeasured = {
	...{ warmFrame: Number.NaN, warmComplete: Number.NaN, warmMemory: Number.NaN, foldSeconds: Number.NaN },
	...{ additions: [], mainThread: [], searches: [], edits: [] },
};

const measure = async (reports: number): Promise<Run> => {
	const room = join(home, String(reports));
	const [folder, state] = [join(room, 'reports'), join(room, 'state')];
	if (!existsSync(folder)) {
		mkdirSync(folder, { recursive: true });
		writeCorpus(folder, reports, reports);
	}
	rmSync(state, { recursive: true, force: true });
	const megabytes = Number(execFileSync('du', ['-sb', folder], { encoding: 'utf8' }).split('\t')[0]) / 1e6;
	const open = () => openFloor({ home: { folder, state }, columns: 200, rows: 55, patience: 4 * 3_600_000 });
	const floor = await open();
	const cold = { reports, megabytes, ...(await readFirst(floor, reports)) };
	process.stderr.write(`${reports}: ${cold.coldReports} read in ${seconds(cold.coldSeconds)}\n`);
	const isWhole = cold.coldReports === reports;
	// What was read goes to the cache when there is time.
	if (isWhole) await rest(Math.max(2_000, reports));
	await quit(floor);
	floor.close();
	if (!isWhole) return { ...cold, ...notMeasured };
	const warm = await startAgain(open, folder, reports);
	return { ...cold, ...warm, ...foldReadings(join(state, 'cache.db')) };
};

const number = (value: number): string => value.toLocaleString('en-GB');

const pageOf = (runs: readonly Run[]): string => {
	const machine = `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${(totalmem() / 2 ** 30).toFixed(0)} GB, Node ${process.version}, load ${loadavg()[0]!.toFixed(1)}`;
	const table = [
		['', ...runs.map(({ reports }) => `${number(reports)} reports`), 'bar'],
		['---', ...runs.map(() => '---:'), '---'],
		...figures.map(({ name, bar, of }) => [name, ...runs.map(of), bar]),
	]
		.map((cells) => `| ${cells.join(' | ')} |`)
		.join('\n');
	return `# Scale

Made by \`npm run bench\` on ${machine}. Where two figures stand, they are the median and the 95th percentile.
Reports are made up by \`test/bench/corpus.ts\`; the program runs in a pseudo-terminal of 200 × 55. A load above the
number of processors means that others were at work on the machine: then times that are not processor time are too long.

${table}
`;
};

const runs: Run[] = [];
for (const size of sizes) {
	runs.push(await measure(size));
	// After each size: the largest takes long, and what is known by then is worth having.
	writeFileSync(new URL('./scale.md', import.meta.url), pageOf(runs));
}
if (values.keep === undefined) rmSync(home, { recursive: true, force: true });
process.stdout.write(pageOf(runs));
