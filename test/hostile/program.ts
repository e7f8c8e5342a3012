// The built program as others run it, with what a run costs.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** The built command. */
export const program: string = new URL('../../dist/watchfloor.js', import.meta.url).pathname;

export type Run = {
	readonly code: number | null;
	readonly out: Buffer;
	readonly said: Buffer;
	readonly seconds: number;
	/** Time of processors: what a run costs, however busy the machine is. */
	readonly work: number;
	/** Peak of resident memory; 0 where the system does not tell. */
	readonly megabytes: number;
};

const lookEveryMs = 50;
const longestMs = 180_000;

const ticks = 100;

const workOf = (pid: number): number => {
	try {
		const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
		const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
		return (Number(fields[11]) + Number(fields[12])) / ticks;
	} catch {
		return 0;
	}
};

const peakOf = (pid: number): number => {
	try {
		return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1_024;
	} catch {
		return 0;
	}
};

/** Runs a command to its end; one that does not end is killed, with code null. */
export const runProgram = (argv: readonly string[], folder: string): Promise<Run> =>
	new Promise((resolve) => {
		const started = performance.now();
		const child = spawn(process.execPath, [program, ...argv], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
		const out: Buffer[] = [];
		const said: Buffer[] = [];
		let megabytes = 0;
		let work = 0;
		const watch = setInterval(() => {
			megabytes = Math.max(megabytes, peakOf(child.pid!));
			work = Math.max(work, workOf(child.pid!));
		}, lookEveryMs);
		const limit = setTimeout(() => child.kill('SIGKILL'), longestMs);
		child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
		child.stderr.on('data', (chunk: Buffer) => said.push(chunk));
		child.on('close', (code) => {
			clearInterval(watch);
			clearTimeout(limit);
			const seconds = (performance.now() - started) / 1_000;
			resolve({ code, out: Buffer.concat(out), said: Buffer.concat(said), seconds, work, megabytes });
		});
	});
