// The dashboard in a pseudo-terminal over hostile inputs: every list and a good part of the sources are brought onto the
// screen, and every byte it sent is judged.
import { spawn } from '@lydell/node-pty';
import { auditTerminal, tellBreaches } from './audit.ts';
import type { Problems } from './checks.ts';
import { program } from './program.ts';
import type { Room } from './room.ts';

const patienceMs = 60_000;
const quietMs = 250;
const down = '\u001b[B';
const pageDown = '\u001b[6~';

/** Keys that bring much onto the screen: each list by pages, then some of its rows whole. */
const tourOf = (pages: number): readonly string[] =>
	['1', '2', '3', '4', '5'].flatMap((list) => [
		'\u001b',
		list,
		...Array.from({ length: pages }, () => pageDown),
		'\r',
		...Array.from({ length: Math.ceil(pages / 2) }, () => [down, pageDown]).flat(),
		'\u001b',
	]);

const keysOf = (pages: number): readonly string[] => [
	...tourOf(pages),
	'?',
	'\u001b',
	'/',
	'H',
	'X',
	'\r',
	down,
	'\r',
	'\u001b',
];

export type Tour = { readonly problems: Problems; readonly bytes: number };

/** Walks through the dashboard and leaves it. `pages` says how far down each list. */
export const checkDashboard = async ({ folder, state, work }: Room, pages: number): Promise<Tour> => {
	const { CI: _ci, NO_COLOR: _noColor, ...inherited } = process.env;
	const child = spawn(process.execPath, [program, folder, '--state', state], {
		cols: 200,
		rows: 55,
		cwd: work,
		env: { ...inherited, TERM: 'xterm-256color', LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8' } as Record<string, string>,
		encoding: null,
	});
	const chunks: Buffer[] = [];
	let last = performance.now();
	let code: number | null = null;
	child.onData((data) => {
		chunks.push(data as unknown as Buffer);
		last = performance.now();
	});
	child.onExit(({ exitCode }) => {
		code = exitCode;
	});
	const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
	const rest = async (quiet: number): Promise<void> => {
		const deadline = performance.now() + patienceMs;
		last = performance.now();
		while (performance.now() - last < quiet && performance.now() < deadline && code === null) await wait(20);
	};
	const received = (): string => Buffer.concat(chunks).toString('latin1');
	const deadline = performance.now() + patienceMs;
	while (!received().includes('report') && performance.now() < deadline && code === null) await wait(50);
	await rest(1_500);
	for (const key of keysOf(pages)) {
		if (code !== null) break;
		child.write(key);
		await rest(quietMs / 5);
	}
	await rest(quietMs);
	const wasUp = code === null;
	child.write('\u001b\u001bq');
	const end = performance.now() + 5_000;
	while (code === null && performance.now() < end) await wait(20);
	if (code === null) child.kill('SIGKILL');
	const bytes = Buffer.concat(chunks);
	return {
		bytes: bytes.length,
		problems: [
			...tellBreaches('dashboard', auditTerminal(bytes)),
			...(wasUp ? [] : [`dashboard: ended by itself with ${code}`]),
			...(wasUp && code !== 0 ? [`dashboard: ended with ${code}`] : []),
			...(bytes.length < 5_000 ? ['dashboard: hardly anything was drawn'] : []),
		],
	};
};
