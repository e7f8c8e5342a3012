// A program in a pseudo-terminal, and what its answers cost: bytes, milliseconds from a key to the last byte of the
// frame, processor time of the whole process tree. Linux only.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type IPty, spawn } from '@lydell/node-pty';

// CommonJS that does not name its exports.
const { Terminal } = createRequire(import.meta.url)('@xterm/headless') as typeof import('@xterm/headless');

export const sleep = (milliseconds: number): Promise<void> =>
	new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Bytes that come further apart than this belong to another frame. */
const frameGap = 8;
/** A program that is never silent is not waited for longer. */
const patienceForSilence = 10_000;
/** Clock ticks a second, as /proc counts them. */
const ticks = 100;

const keys: Readonly<Record<string, string>> = {
	down: '\u001b[B',
	pagedown: '\u001b[6~',
	pageup: '\u001b[5~',
	enter: '\r',
};

export type Answer = {
	/** To the last byte of the first frame; null where none came. */
	readonly ms: number | null;
	/** Of the first frame. */
	readonly bytes: number;
	/** Of all that came before silence. */
	readonly allBytes: number;
};

type Process = { readonly parent: number; readonly cpu: number; readonly rssPages: number };

const processOf = (pid: number): Process | undefined => {
	try {
		const fields = readFileSync(`/proc/${pid}/stat`, 'latin1').split(') ').at(-1)!.split(' ');
		return { parent: Number(fields[1]), cpu: Number(fields[11]) + Number(fields[12]), rssPages: Number(fields[21]) };
	} catch {
		return undefined;
	}
};

/** Processor time and memory of a process with all below it. */
const treeOf = (root: number): { readonly cpuMs: number; readonly rssMb: number } => {
	const processes = new Map(
		readdirSync('/proc')
			.filter((name) => /^\d+$/.test(name))
			.flatMap((name) => {
				const found = processOf(Number(name));
				return found === undefined ? [] : [[Number(name), found] as const];
			}),
	);
	const isBelow = (pid: number): boolean => pid === root || isBelowParent(processes.get(pid)?.parent);
	const isBelowParent = (pid: number | undefined): boolean => pid !== undefined && pid > 1 && isBelow(pid);
	const tree = [...processes].filter(([pid]) => isBelow(pid)).map(([, found]) => found);
	return {
		cpuMs: (tree.reduce((sum, { cpu }) => sum + cpu, 0) / ticks) * 1000,
		rssMb: (tree.reduce((sum, { rssPages }) => sum + rssPages, 0) * 4096) / 1e6,
	};
};

export type Meter = {
	/** Presses a key and waits until nothing has come for `quiet` ms. */
	readonly press: (key: string, quiet?: number) => Promise<Answer>;
	/** Repeats a key as a held one does, without waiting. Bytes a key, until silence. */
	readonly hold: (key: string, times: number, every: number) => Promise<number>;
	/** Leaves it alone. */
	readonly idle: (milliseconds: number) => Promise<{ readonly bytesPerSecond: number; readonly cpuShare: number }>;
	/** Resolves with the milliseconds from the start to the bytes that made the screen say so. */
	readonly sees: (pattern: RegExp, patience?: number) => Promise<number>;
	readonly quiet: (milliseconds: number) => Promise<void>;
	readonly cost: () => { readonly cpuMs: number; readonly rssMb: number };
	readonly received: () => number;
	readonly signal: (name: string) => void;
	readonly screen: () => string;
	readonly close: () => Promise<void>;
};

export type Program = {
	readonly command: string;
	readonly options: readonly string[];
	readonly cwd?: string;
	readonly env?: Readonly<Record<string, string>>;
	readonly columns: number;
	readonly rows: number;
	/** The terminal says that it has margins at the sides; the model of it has none, so its screen is not to be read then. */
	readonly hasMargins?: boolean;
};

/** Starts a program in a terminal of its own. */
export const startMeter = ({ command, options, cwd, env, columns, rows, hasMargins = false }: Program): Meter => {
	const { CI: _ci, NO_COLOR: _noColor, TMUX: _tmux, ...inherited } = process.env;
	const began = performance.now();
	const child: IPty = spawn(command, [...options], {
		cols: columns,
		rows,
		cwd: cwd ?? process.cwd(),
		encoding: null,
		env: { ...inherited, TERM: 'xterm-256color', LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8', ...env } as Record<string, string>,
	});
	const terminal = new Terminal({ cols: columns, rows, allowProposedApi: true });
	let chunks: { readonly at: number; readonly bytes: number }[] = [];
	let total = 0;
	let lastAt = began;
	child.onData((data: string | Buffer) => {
		const bytes = Buffer.from(data as Buffer);
		lastAt = performance.now();
		total += bytes.length;
		chunks.push({ at: lastAt, bytes: bytes.length });
		// The model is fed after the measuring, so that it delays nothing.
		setImmediate(() => terminal.write(bytes));
	});
	terminal.onData((reply) => child.write(hasMargins ? reply.replace('?69;0$y', '?69;2$y') : reply));
	let isOver = false;
	child.onExit(() => {
		isOver = true;
	});
	const screen = (): string =>
		Array.from(
			{ length: rows },
			(_, row) => terminal.buffer.active.getLine(terminal.buffer.active.baseY + row)?.translateToString(true) ?? '',
		).join('\n');
	const quiet = async (milliseconds: number): Promise<void> => {
		const from = performance.now();
		while (
			performance.now() - Math.max(from, lastAt) < milliseconds &&
			performance.now() - from < patienceForSilence + milliseconds
		)
			await sleep(2);
	};
	const answer = (from: number): Answer => {
		const [first, ...rest] = chunks;
		if (first === undefined) return { ms: null, bytes: 0, allBytes: 0 };
		let end = first.at;
		let bytes = first.bytes;
		for (const chunk of rest) {
			if (chunk.at - end > frameGap) break;
			end = chunk.at;
			bytes += chunk.bytes;
		}
		return { ms: end - from, bytes, allBytes: chunks.reduce((sum, chunk) => sum + chunk.bytes, 0) };
	};
	return {
		async press(key, silence = 30) {
			chunks = [];
			const from = performance.now();
			child.write(keys[key] ?? key);
			await quiet(silence);
			return answer(from);
		},
		async hold(key, times, every) {
			const before = total;
			for (let count = 0; count < times; count += 1) {
				child.write(keys[key] ?? key);
				await sleep(every);
			}
			await quiet(300);
			return (total - before) / times;
		},
		async idle(milliseconds) {
			await quiet(1000);
			const before = { bytes: total, cpu: treeOf(child.pid).cpuMs };
			await sleep(milliseconds);
			return {
				bytesPerSecond: ((total - before.bytes) / milliseconds) * 1000,
				cpuShare: (treeOf(child.pid).cpuMs - before.cpu) / milliseconds,
			};
		},
		async sees(pattern, patience = 30_000) {
			while (!pattern.test(screen())) {
				if (isOver || performance.now() - began > patience) throw new Error(`${command}: never showed ${pattern}`);
				await sleep(1);
			}
			return lastAt - began;
		},
		quiet,
		cost: () => treeOf(child.pid),
		received: () => total,
		signal: (name) => process.kill(child.pid, name),
		screen,
		async close() {
			if (!isOver) child.kill('SIGTERM');
			for (let round = 0; round < 50 && !isOver; round += 1) await sleep(20);
			if (!isOver) child.kill('SIGKILL');
		},
	};
};

export type Spread = { readonly min: number; readonly p50: number; readonly p99: number; readonly mean: number };

/** Where the values lie; zeros where there is none. */
export const spreadOf = (values: readonly number[]): Spread => {
	const sorted = values.toSorted((a, b) => a - b);
	const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? 0;
	const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
	return { min: sorted[0] ?? 0, p50: at(0.5), p99: at(0.99), mean };
};
