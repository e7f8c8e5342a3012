#!/usr/bin/env node
// The command itself. Runs the program on this Node if it is new enough, else on the one the project brings.
import { spawnSync } from 'node:child_process';
import { createRequire, enableCompileCache } from 'node:module';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';

process.env.NODE_ENV = 'production';
const [major, minor] = process.versions.node.split('.').map(Number);
if (major > 22 || (major === 22 && minor >= 22)) {
	enableCompileCache?.();
	await import('./main.js');
} else {
	let runtime;
	try {
		runtime = createRequire(import.meta.url).resolve(`node-${process.platform}-${process.arch}/bin/node`);
	} catch {
		process.stderr.write(`watchfloor needs Node 22.22 or newer; this is ${process.version}\n`);
		process.exit(1);
	}
	const result = spawnSync(runtime, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: 'inherit' });
	process.exit(result.status ?? 128 + (constants.signals[result.signal] ?? 0));
}
