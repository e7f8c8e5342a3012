// Full-screen programs people know, each over a list of the size ours is measured with, as far as they are installed.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Program } from './pty-meter.ts';

export type Peer = {
	readonly name: string;
	/** What it shows. */
	readonly content: string;
	readonly next: string;
	readonly previous: string;
	readonly page: string;
	/** What its screen says once it is up. */
	readonly ready: RegExp;
	/** Makes its list under a folder; returns how it is started. */
	readonly prepare: (room: string, rows: number) => Pick<Program, 'command' | 'options' | 'cwd' | 'env'>;
};

/** Whether a program can be started here. */
export const isInstalled = (name: string): boolean => spawnSync('which', [name]).status === 0;

const lineAt = (index: number): string => {
	const moment = new Date(Date.UTC(2026, 0, 1) + index * 60_000).toISOString().slice(0, 19);
	return `${moment}Z INFO row ${index}: the ring road was closed between the bridge and the mill, and families gathered at the gate`;
};

const writeLog = (room: string, rows: number): string => {
	const file = join(room, 'list.log');
	writeFileSync(file, `${Array.from({ length: rows }, (_, index) => lineAt(index)).join('\n')}\n`);
	return file;
};

const commitStream = function* (rows: number): Generator<string> {
	for (let index = 0; index < rows; index += 1) {
		const message = lineAt(index);
		yield `commit refs/heads/main\ncommitter Bench <bench@example.org> ${1_700_000_000 + index * 60} +0000\ndata ${message.length}\n${message}\n\n`;
	}
};

const feedOf = (rows: number): string => {
	const entries = Array.from(
		{ length: rows },
		(_, index) =>
			`<item><title>${lineAt(index)}</title><guid>row-${index}</guid><pubDate>${new Date(Date.UTC(2026, 0, 1) + index * 60_000).toUTCString()}</pubDate></item>`,
	);
	return `<?xml version="1.0"?><rss version="2.0"><channel><title>Bench</title>${entries.join('')}</channel></rss>`;
};

/** newsboat keeps all in a database: more than this many articles take minutes to fill in. */
const mostArticles = 20_000;

export const peers: readonly Peer[] = [
	{
		name: 'less',
		content: 'log',
		next: 'j',
		previous: 'k',
		page: ' ',
		ready: /row 5:/,
		prepare: (room, rows) => ({ command: 'less', options: ['-S', writeLog(room, rows)], env: { LESS: '' } }),
	},
	{
		name: 'lnav',
		content: 'log',
		next: 'j',
		previous: 'k',
		page: ' ',
		ready: /row \d+:/,
		prepare: (room, rows) => ({ command: 'lnav', options: [writeLog(room, rows)], env: { HOME: room } }),
	},
	{
		name: 'tig',
		content: 'commits',
		next: 'j',
		previous: 'k',
		page: ' ',
		ready: /row \d+:/,
		prepare: (room, rows) => {
			const cwd = join(room, 'repository');
			mkdirSync(cwd);
			execFileSync('git', ['init', '-q', '-b', 'main'], { cwd });
			execFileSync('git', ['fast-import', '--quiet'], { cwd, input: [...commitStream(rows)].join('') });
			return { command: 'tig', options: [], cwd };
		},
	},
	{
		name: 'newsboat',
		content: `articles (${mostArticles.toLocaleString('en')})`,
		next: 'j',
		previous: 'k',
		page: 'pagedown',
		ready: /row \d+:/,
		prepare: (room, rows) => {
			const at = (name: string): string => join(room, name);
			writeFileSync(at('feed.xml'), feedOf(Math.min(rows, mostArticles)));
			writeFileSync(at('urls'), `file://${at('feed.xml')}\n`);
			writeFileSync(at('config'), 'bind-key j down\nbind-key k up\nrun-on-startup open\n');
			const options = ['-u', at('urls'), '-c', at('cache.db'), '-C', at('config')];
			execFileSync('newsboat', [...options, '-x', 'reload'], { env: { ...process.env, HOME: room } });
			return { command: 'newsboat', options, env: { HOME: room } };
		},
	},
	{
		name: 'htop',
		content: 'processes of this machine',
		next: 'down',
		previous: '\u001b[A',
		page: 'pagedown',
		ready: /PID/,
		prepare: (room) => ({ command: 'htop', options: ['-d', '100'], env: { HOME: room } }),
	},
];
