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
	/** Peak of resident memory; 0 where the system does not tell. */
	readonly megabytes: number;
};

const lookEveryMs = 50;
const longestMs = 180_000;

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
		const watch = setInterval(() => {
			megabytes = Math.max(megabytes, peakOf(child.pid!));
		}, lookEveryMs);
		const limit = setTimeout(() => child.kill('SIGKILL'), longestMs);
		child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
		child.stderr.on('data', (chunk: Buffer) => said.push(chunk));
		child.on('close', (code) => {
			clearInterval(watch);
			clearTimeout(limit);
			const seconds = (performance.now() - started) / 1_000;
			resolve({ code, out: Buffer.concat(out), said: Buffer.concat(said), seconds, megabytes });
		});
	});
