#!/usr/bin/env node
// The command itself. Becomes the program if this Node is new enough, else runs it on the one the project brings; then it
// stands between the program and whoever started it, so that signals, stops and exit codes are as if it were not there.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import * as module from 'node:module';
import { fileURLToPath } from 'node:url';

// A dozen threads with a pool of memory each keep some 20 MB that nobody uses; and large pieces are to go back to the
// system when they are let go: left alone, the allocator puts them between the small ones after a while. The smallest of
// these are what the compiler of fast code works in: pieces of 8 KB and more, many at once, seldom.
const frugal = {
	MALLOC_ARENA_MAX: '1',
	MALLOC_MMAP_THRESHOLD_: '8192',
	MALLOC_MMAP_MAX_: '32768',
	MALLOC_TRIM_THRESHOLD_: '131072',
};

// Beginning with less, the room for young objects is tidied up hundreds of times before the first report is read.
const heap = ['--min-semi-space-size=4'];

process.env.NODE_ENV = 'production';
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 22)) runOn(findRuntime());
else if (isFrugal() || process.platform !== 'linux' || process.execve === undefined) await run();
// The allocator reads its settings when a process begins.
else
	process.execve(
		process.execPath,
		[process.argv0, ...heap, ...process.execArgv, ...process.argv.slice(1)],
		frugalEnvironment(),
	);

function isFrugal() {
	return process.channel !== undefined || Object.keys(frugal).every((name) => process.env[name] !== undefined);
}

function frugalEnvironment() {
	return { ...frugal, ...process.env };
}

async function run() {
	// Not for the programs that this one starts.
	for (const [name, value] of Object.entries(frugal)) if (process.env[name] === value) delete process.env[name];
	// Beside the program: as trustworthy as its code, which a shared temporary folder is not.
	module.enableCompileCache?.(fileURLToPath(new URL('./compiled/', import.meta.url)));
	await import('./main.js');
}

function findRuntime() {
	try {
		return module.createRequire(import.meta.url).resolve(`node-${process.platform}-${process.arch}/bin/node`);
	} catch {
		process.stderr.write(`watchfloor: needs Node 22.22 or newer; this is ${process.version}\n`);
		process.exit(1);
	}
}

function runOn(runtime) {
	// The channel tells the program when this process was killed.
	const child = spawn(runtime, [...heap, fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
		stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
		env: frugalEnvironment(),
	});
	let isOver = false;
	const pass = (signal) => !isOver && child.kill(signal);
	for (const signal of ['SIGINT', 'SIGQUIT', 'SIGUSR1', 'SIGUSR2', 'SIGWINCH', 'SIGCONT', 'SIGTSTP']) {
		process.on(signal, pass);
	}
	for (const signal of ['SIGHUP', 'SIGTERM']) {
		process.on(signal, () => {
			pass(signal);
			setTimeout(pass, 4_000, 'SIGKILL').unref();
		});
	}
	// Told of children that stop, too: then this one stops, and the shell has its terminal back.
	process.on('SIGCHLD', () => stateOf(child.pid) === 'T' && process.kill(process.pid, 'SIGSTOP'));
	// A fault here must not take the screen away from the program, which goes on.
	process.on('uncaughtException', () => {});
	process.on('exit', () => {
		if (isOver) return;
		child.kill('SIGTERM');
		const sleeper = new Int32Array(new SharedArrayBuffer(4));
		for (let round = 0; round < 100 && !'Z'.includes(stateOf(child.pid)); round += 1) Atomics.wait(sleeper, 0, 0, 10);
	});
	child.on('error', (error) => {
		isOver = true;
		process.stderr.write(`watchfloor: cannot run ${runtime}: ${error.code}\n`);
		process.exit(1);
	});
	child.on('exit', (code, signal) => {
		isOver = true;
		if (signal === null) process.exit(code);
		process.removeAllListeners(signal);
		process.kill(process.pid, signal);
	});
}

/** One letter as in ps: T stopped, Z ended; empty where there is no /proc or no such process. */
function stateOf(pid) {
	try {
		return /\) (\S)/.exec(readFileSync(`/proc/${pid}/stat`, 'latin1'))?.[1] ?? '';
	} catch {
		return '';
	}
}
