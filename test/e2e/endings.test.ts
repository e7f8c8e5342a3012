// Ways out of the dashboard that nobody asked for: a line that drops, a terminal that stands still, a fault of our own.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { type FloorOptions, openFloor } from '../support/pty.ts';
import { temporaryFolder } from '../support/temp-folder.ts';
import { until } from '../support/until.ts';

vi.setConfig({ testTimeout: 60_000 });

type Floor = Awaited<ReturnType<typeof openFloor>>;
let floor: Floor | undefined;
const open = async (options: FloorOptions = {}): Promise<Floor> => {
	floor = await openFloor(options);
	await floor.sees('Timeline');
	return floor;
};
afterEach(() => floor?.close());

const report = 'The mayor of Ostra, Ana Bell, said on 14 March 2026 that the harbour bridge was closed.\n';

test('when the line drops, the program is gone', async () => {
	const { hangUp, isAlive } = await open({ files: { 'a.txt': report } });
	hangUp();
	await until('it has ended', () => !isAlive());
});

test('a warning of the platform does not reach the screen', async () => {
	const script = join(temporaryFolder(), 'warn.cjs');
	writeFileSync(script, "setInterval(() => process.emitWarning('harmless ' + process.uptime()), 200).unref();");
	const { screen, add, sees } = await open({
		files: { 'a.txt': report },
		env: { NODE_OPTIONS: `--require ${script}` },
	});
	add('b.txt', report.replace('Bell', 'Okafor'));
	await sees('2 reports');
	expect(screen()).not.toMatch(/harmless|Warning/);
});

test('a terminal that takes no bytes holds neither the model nor the end', async () => {
	const live = join(temporaryFolder(), 'live.json');
	const { stall, resize, add, kill, isAlive } = await open({
		files: { 'a.txt': report },
		flags: ['--live-json', live],
	});
	stall();
	for (let round = 0; round < 200; round += 1) resize(100 + (round % 20), 40);
	add('b.txt', report.replace('Bell', 'Okafor'));
	await until('the model follows', () => readText(live).includes('Okafor'));
	kill('SIGTERM');
	await until('it has ended', () => !isAlive());
});

const faults: readonly (readonly [string, string])[] = [
	['an exception', 'throw new Error("fault \u001b[31m\u009b2J here")'],
	['a rejected promise', 'Promise.reject(new Error("fault \u001b]52;c;aGk=\u0007 here"))'],
	['a stack that overflows', 'const dive = () => dive() + 1; dive()'],
];

test.each(faults)('%s of our own gives the terminal back and says why', async (_, code) => {
	const script = join(temporaryFolder(), 'fault.cjs');
	const isMain = "require('node:worker_threads').isMainThread";
	writeFileSync(script, `if (${isMain}) process.on('SIGUSR2', () => setImmediate(() => { ${code} }));`);
	const { kill, ends, isAlternate, received } = await open({ env: { NODE_OPTIONS: `--require ${script}` } });
	kill('SIGUSR2');
	expect(await ends()).toBe(1);
	expect(isAlternate()).toBe(false);
	const said = received().slice(received().lastIndexOf('\u001b[?1049l'));
	expect(said).toMatch(/watchfloor: (?:Error: fault ␛|RangeError)/);
	expect(said.replace(/\u001b\[\?[\d;]+[hl]|\u001b\[0m/g, '')).not.toMatch(/[\u001b\u0007\u009b]/);
});

const readText = (file: string): string => {
	try {
		return readFileSync(file, 'utf8');
	} catch {
		return '';
	}
};
