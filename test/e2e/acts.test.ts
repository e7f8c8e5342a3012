// The analyst's desk in a real terminal: acts are on the disk before the screen says so, and hold after restarts,
// edits and beside other programs; the past can be looked at and left.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { type FloorOptions, openFloor } from '../support/pty.ts';

type Floor = Awaited<ReturnType<typeof openFloor>>;

const limit = 90_000;
const floors: Floor[] = [];

const open = async (options: FloorOptions = {}): Promise<Floor> => {
	const floor = await openFloor({ columns: 200, rows: 55, env: { USER: 'jk' }, ...options });
	floors.push(floor);
	return floor;
};

afterEach(() => {
	for (const floor of floors.splice(0).reverse()) floor.close();
});

const program = new URL('../../dist/watchfloor.js', import.meta.url).pathname;

/** A command without a screen over the floor's folder. */
const run = ({ room, folder }: Floor, command: string, options: readonly string[] = [], input = ''): string =>
	spawnSync(process.execPath, [program, command, ...options, folder, '--state', join(room, 'state')], {
		input,
		encoding: 'utf8',
	}).stdout;

const bridge =
	'OSTRA, 14 March 2026\n\nThe mayor of Ostra, Ana Bell, said on Saturday that the harbour bridge was closed.\n';
const radio = 'OSTRA, 14 March 2026\n\nHarbour master Jon Reyes denied that the pilot had been drunk.\n';
const doubt = `${bridge}It is not clear who closed the bridge.\n`;

test(
	'a note is kept over a restart, follows its words through an edit, and is an orphan when they go, until L puts it on others',
	async () => {
		const first = await open({ files: { 'a.txt': bridge } });
		await first.sees('1 report');
		first.press('4', 'a', 'ask the ferry', 'enter');
		await first.sees('saved: noted “ask the ferry”');
		first.kill('SIGKILL');
		await first.ends();
		const second = await open({ room: first.room });
		await second.sees('1 report');
		await second.sees('¶');
		second.add('a.txt', bridge.replace('\n\n', '\n\nURGENT. Ferries run all night.\n'));
		await second.sees('Ferries run all night');
		second.press('J');
		await second.sees(/noted “ask the ferry” on said/);
		second.add('a.txt', bridge.replace('said on Saturday', 'announced'));
		await second.sees('1 orphan');
		await second.sees('orphans: their words are gone');
		// It is put on the statement that says nearly the same now.
		second.press('g', 'L');
		await second.sees(/noted “ask the ferry” on announced/);
		expect(second.screen()).not.toContain('orphan');
	},
	limit,
);

test(
	'an event entered by hand stands on the timeline after a restart, and x takes it back',
	async () => {
		const first = await open({ files: { 'a.txt': bridge } });
		await first.sees('1 report');
		first.press(':', 'event 02:40 assault second blast (by phone)', 'enter');
		await first.sees('saved: event entered');
		await first.sees('† jk: second blast');
		first.kill('SIGKILL');
		await first.ends();
		const second = await open({ room: first.room });
		await second.sees('1 report');
		await second.sees('† jk: second blast');
		second.press('/', 'second blast', 'enter', 'enter');
		await second.sees('no report tells it');
		second.press('x');
		await second.sees('saved: undone: event entered');
		expect(run(second, 'report', ['--format', 'md'])).not.toContain('second blast');
	},
	limit,
);

test(
	'a question of the desk is asked, resolved, and resolved after a restart',
	async () => {
		const first = await open({ files: { 'a.txt': bridge } });
		await first.sees('1 report');
		first.press('Q', 'Is berth 4 lit', 'enter');
		await first.sees('saved: question asked');
		first.press('2', 'G', 'r');
		await first.sees('answer');
		first.press('yes, by the pier', 'enter');
		await first.sees(/✓ † jk: Is berth 4 lit/);
		first.kill('SIGKILL');
		await first.ends();
		const second = await open({ room: first.room });
		await second.sees('1 report');
		await second.sees(/✓ † jk: Is berth 4 lit +yes, by the pier/);
		expect(second.screen()).not.toContain('orphan');
	},
	limit,
);

test(
	'two actors are joined and that is undone; the reports for programs say the same',
	async () => {
		const floor = await open({ files: { 'a.txt': bridge, 'b.txt': radio } });
		const people = (): readonly string[] =>
			(JSON.parse(run(floor, 'report', ['--format', 'json'])) as { actors: { name: string; kind: string }[] }).actors
				.filter(({ kind }) => kind === 'person')
				.map(({ name }) => name)
				.sort();
		await floor.sees('2 reports');
		floor.press('3', '/', 'kind:person', 'enter', '=');
		await floor.sees('same as ›');
		const before = people();
		expect(before.length).toBe(2);
		floor.press(floor.screen().includes('Ana Bell  same as') ? 'reyes' : 'bell', 'enter');
		await floor.sees(/saved: joined .* = /);
		expect(people().length).toBe(1);
		floor.press('z');
		await floor.sees('saved: undone: joined');
		expect(people()).toEqual(before);
	},
	limit,
);

test(
	'a question is resolved with its answer, also for the next program that starts',
	async () => {
		const floor = await open({ files: { 'a.txt': doubt } });
		await floor.sees(/\? .*bridge/i);
		floor.press('2', 'r', 'the harbour office', 'enter');
		await floor.sees('saved: resolved “the harbour office”');
		await floor.sees(/✓ .*bridge.*the harbour office; answered by jk/i);
		floor.press('q');
		expect(await floor.ends()).toBe(0);
		const next = await open({ room: floor.room });
		await next.sees(/✓ .*bridge.*the harbour office; answered by jk/i);
		expect(run(next, 'report', ['--format', 'json'])).toContain('"state":"answered"');
	},
	limit,
);

test(
	'one goes back in time and returns',
	async () => {
		const floor = await open({ files: { 'a.txt': radio } });
		await floor.sees('1 report');
		await floor.sees('nothing new');
		// The clock of files is coarser than that of the program.
		const then = new Date(Date.now() - 100).toISOString();
		floor.press('3');
		floor.add('a.txt', radio.replace('Jon Reyes', 'Tom Okafor'));
		await floor.sees('Okafor');
		floor.press('<');
		await floor.sees('◀ AS KNOWN');
		await floor.sees('Reyes');
		await floor.misses('Okafor');
		floor.press('p');
		await floor.sees('this is the past');
		floor.press('esc');
		await floor.sees('Okafor');
		await floor.misses('AS KNOWN');
		floor.press('T', '99:99', 'enter');
		await floor.sees('a past moment: 02:40');
		floor.press('esc');
		await floor.misses('what was known at');
		floor.press('D');
		await floor.sees('version 2 of 2');
		await floor.sees(/- Harbour master Jon Reyes/);
		await floor.sees(/\+ Harbour master Tom Okafor/);
		const now = new Date().toISOString();
		expect(run(floor, 'diff', [then, then])).toBe('');
		expect(run(floor, 'diff', [then, now])).not.toBe('');
		expect(run(floor, 'report', ['--as-of', then])).toContain('Reyes');
		expect(run(floor, 'report', ['--as-of', then])).not.toContain('Okafor');
	},
	limit,
);

test(
	'acts of a script and of another dashboard appear by themselves',
	async () => {
		const one = await open({ files: { 'a.txt': doubt } });
		await one.sees(/\? .*bridge/i);
		const other = await open({ room: one.room, env: { USER: 'mo' } });
		await other.sees(/\? .*bridge/i);
		other.press('2', 'p');
		await other.sees('saved: pinned');
		await one.sees('◆');
		const { questions } = JSON.parse(run(one, 'report', ['--format', 'json'])) as { questions: { id: string }[] };
		const act = { id: 'x1', op: 'tag', target: questions[0]!.id, text: 'berth4', author: 'script' };
		expect(run(one, 'annotate', [], `${JSON.stringify(act)}\n`)).toBe('{"id":"x1","ok":true}\n');
		await one.sees('#berth4');
		await other.sees('#berth4');
		const acts = JSON.parse(run(one, 'annotations')) as { op: string; author: string; anchor: object | null }[];
		expect(acts.map(({ op, author }) => `${op} ${author}`)).toEqual(['pin mo', 'tag script']);
		expect(acts.every(({ anchor }) => anchor !== null)).toBe(true);
	},
	limit,
);

test(
	'what was not read yet is still unread after a restart',
	async () => {
		const first = await open({ files: { 'a.txt': bridge } });
		await first.sees('nothing new');
		first.press('M');
		await first.sees('saved: marked read: everything');
		first.add('b.txt', 'OSTRA, 14 March 2026\n\nA fire at the grain terminal killed nine people on Saturday.\n');
		await first.sees('+1 report');
		first.press('q');
		await first.ends();
		const second = await open({ room: first.room });
		await second.sees('+1 report');
		second.press('u', 'm');
		await second.sees('saved: marked read');
	},
	limit,
);

test(
	'--read-only writes nothing, and says so',
	async () => {
		const floor = await open({ files: { 'a.txt': bridge }, flags: ['--read-only'] });
		await floor.sees('1 report');
		floor.press('4', 'a', 'ask the ferry', 'enter');
		await floor.sees('read-only: nothing is written');
		floor.press('T', '-30m', 'enter');
		await floor.sees('no history is kept');
		expect(existsSync(floor.state)).toBe(false);
	},
	limit,
);
