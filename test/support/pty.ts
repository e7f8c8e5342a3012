// The built program in a real pseudo-terminal over a folder of its own: keys in, a screen out.
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { spawn } from '@lydell/node-pty';
import xterm from '@xterm/headless';

const program = new URL('../../dist/watchfloor.js', import.meta.url).pathname;

const keys: Readonly<Record<string, string>> = {
	enter: '\r',
	esc: '\u001b',
	tab: '\t',
	down: '\u001b[B',
	up: '\u001b[A',
	'ctrl+c': '\u0003',
	'ctrl+k': '\u000b',
	'ctrl+r': '\u0012',
	'ctrl+s': '\u0013',
	'ctrl+u': '\u0015',
	f2: '\u001bOQ',
	f5: '\u001b[15~',
	'ctrl+z': '\u001a',
};

export type FloorOptions = {
	readonly columns?: number;
	readonly rows?: number;
	readonly files?: Readonly<Record<string, string>>;
	readonly env?: Readonly<Record<string, string>>;
	readonly flags?: readonly string[];
	/** A folder of reports and one for the state that are there already, and stay when the floor is closed. */
	readonly home?: { readonly folder: string; readonly state: string };
	/** Milliseconds until what is waited for is given up. */
	readonly patience?: number;
	/** The room of another floor: the same folder and the same state directory. */
	readonly room?: string;
};

const usualPatience = 15_000;

const isAlive = (pid: number): boolean => {
	try {
		process.kill(pid, 0);
		return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
	} catch {
		return false;
	}
};

/** Starts the dashboard over a temporary folder with these files. */
export const openFloor = async (options: FloorOptions = {}) => {
	const { columns = 120, rows = 40, files = {}, env = {}, flags = [], home, patience = usualPatience } = options;
	const room = options.room ?? mkdtempSync(join(tmpdir(), 'watchfloor-'));
	const folder = home?.folder ?? join(room, 'reports');
	mkdirSync(folder, { recursive: true });
	const add = (name: string, text: string): void => {
		mkdirSync(dirname(join(folder, name)), { recursive: true });
		writeFileSync(join(folder, name), text);
	};
	for (const [name, text] of Object.entries(files)) add(name, text);
	const { CI: _ci, NO_COLOR: _noColor, ...inherited } = process.env;
	const child = spawn(process.execPath, [program, folder, '--state', home?.state ?? join(room, 'state'), ...flags], {
		cols: columns,
		rows,
		cwd: room,
		env: { ...inherited, TERM: 'xterm-256color', LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8', ...env } as Record<string, string>,
	});
	const terminal = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true });
	let received = '';
	let exitCode: number | undefined;
	const waiting = new Set<() => void>();
	const wake = (): void => {
		for (const look of waiting) look();
	};
	child.onData((data) => {
		received += data;
		terminal.write(data, wake);
	});
	child.onExit(({ exitCode: code }) => {
		exitCode = code;
		wake();
	});
	const screen = (): string =>
		Array.from(
			{ length: terminal.rows },
			(_, row) => terminal.buffer.active.getLine(terminal.buffer.active.baseY + row)?.translateToString(true) ?? '',
		).join('\n');
	const until = (what: string, condition: () => boolean): Promise<void> =>
		new Promise((resolve, reject) => {
			const timer = setTimeout(() => {
				waiting.delete(look);
				reject(new Error(`never came: ${what}\n${screen()}`));
			}, patience);
			const look = (): void => {
				if (!condition()) return;
				clearTimeout(timer);
				waiting.delete(look);
				resolve();
			};
			waiting.add(look);
			look();
		});
	return {
		room,
		folder,
		pid: child.pid,
		/** Waits until it holds, looking whenever something is drawn. */
		until,
		add,
		rename: (from: string, to: string) => renameSync(join(folder, from), join(folder, to)),
		remove: (name: string) => rmSync(join(folder, name)),
		press: (...names: readonly string[]) => {
			for (const name of names) child.write(keys[name] ?? name);
		},
		resize: (width: number, height: number) => {
			terminal.resize(width, height);
			child.resize(width, height);
		},
		kill: (signal: string) => child.kill(signal),
		/** The line drops: the terminal goes away under the program. */
		hangUp: () => (child as unknown as { destroy: () => void }).destroy(),
		/** The terminal stops to take bytes. */
		stall: () => child.pause(),
		/** Whether the process is there, also where its terminal is not. */
		isAlive: () => isAlive(child.pid),
		state: join(room, 'state'),
		screen,
		received: () => received,
		/** Waits until the screen says it. */
		sees: (text: string | RegExp) =>
			until(String(text), () => (typeof text === 'string' ? screen().includes(text) : text.test(screen()))),
		misses: (text: string) => until(`no ${text}`, () => !screen().includes(text)),
		ends: async (): Promise<number> => {
			await until('the end', () => exitCode !== undefined);
			return exitCode!;
		},
		isAlternate: () => terminal.buffer.active.type === 'alternate',
		close: () => {
			if (exitCode === undefined) child.kill('SIGKILL');
			rmSync(room, { recursive: true, force: true });
		},
	};
};
