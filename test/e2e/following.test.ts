// The live edge in the whole program: follow, pause, resume while files arrive.
import { afterEach, expect, test } from 'vitest';
import { openFloor } from '../support/pty.ts';

const limit = 60_000;
let floor: Awaited<ReturnType<typeof openFloor>> | undefined;

afterEach(() => floor?.close());

const dated = (words: string): string => `OSTRA, 14 March 2026\n\n${words}\n`;

const closed = dated('The harbour bridge was closed at 08:10 UTC on Saturday, mayor Ana Bell said.');
const derailed = dated('A goods train derailed near Velm at 08:40 UTC on Saturday.');
const fire = dated('A fire broke out at the grain terminal at 09:05 UTC on Saturday.');
const protest = dated('Families of the crew protested at the port gate at 09:30 UTC on Saturday.');

const selected = (screen: string): string => screen.split('\n').find((line) => line.includes('▌')) ?? '';

test(
	'follow, pause, resume while files arrive',
	async () => {
		const flags = ['--now', '2026-03-14T12:00:00Z', '--tz', 'UTC'];
		floor = await openFloor({ flags, files: { 'a.txt': closed, 'b.txt': derailed } });
		const { sees, press, add, until, screen, misses } = floor;
		await sees(/2 reports/);
		await sees('FOLLOW');
		await until('the newest is selected', () => selected(screen()).includes('train'));
		add('c.txt', fire);
		await until('it is followed', () => selected(screen()).includes('fire'));
		press('j');
		await sees('PAUSED');
		await until('one row down', () => selected(screen()).includes('train'));
		add('d.txt', protest);
		await sees(/PAUSED ▼ \d new/);
		await sees(/protest/);
		expect(selected(screen())).toContain('train');
		press('F');
		await sees('FOLLOW');
		await until('the newest again', () => selected(screen()).includes('protest'));
		press('z');
		await sees('nothing to undo');
		await misses('nothing to undo');
	},
	limit,
);

const planned = dated('The harbour master Jon Reyes will meet the mayor at 18:00 UTC on Saturday.');

test(
	'what is still to come stands above the live edge, and does not hold it',
	async () => {
		const flags = ['--now', '2026-03-14T12:00:00Z', '--tz', 'UTC'];
		floor = await openFloor({ flags, files: { 'a.txt': closed, 'b.txt': derailed, 'p.txt': planned } });
		const { sees, press, add, until, screen } = floor;
		await sees(/3 reports/);
		await sees('── now ──');
		await until('the newest that has been is selected', () => selected(screen()).includes('train'));
		add('c.txt', fire);
		await until('it is followed', () => selected(screen()).includes('fire'));
		expect(screen()).toContain('FOLLOW');
		press('k');
		await until('the planned one above', () => selected(screen()).includes('harbour master'));
		await sees('PAUSED');
		press('g');
		await until('back at the live edge', () => selected(screen()).includes('fire'));
	},
	limit,
);
