// The whole program in a real terminal: folder to screen, keys, and the terminal given back.
import { afterEach, expect, test } from 'vitest';
import { type FloorOptions, openFloor } from '../support/pty.ts';

type Floor = Awaited<ReturnType<typeof openFloor>>;

const limit = 60_000;
let floor: Floor | undefined;

const open = async (options: FloorOptions = {}): Promise<Floor> => {
	floor = await openFloor({ columns: 200, rows: 55, ...options });
	return floor;
};

afterEach(() => floor?.close());

const ferry =
	'OSTRA, 14 March 2026\n\nThe mayor of Ostra, Ana Bell, said on Saturday that the harbour bridge was closed.\n';
const radio = 'Harbour master Jon Reyes denied that the pilot had been drunk.\n';

test(
	'files that come, change, move and go are followed',
	async () => {
		const { sees, add, rename, remove, press, misses } = await open({ files: { 'a.txt': ferry } });
		await sees('1 report');
		await sees('nothing new');
		press('3');
		await sees(/Bell/);
		add('b.txt', radio);
		await sees(/Reyes/);
		await sees('+1 report');
		add('b.txt', radio.replace('Jon Reyes', 'Tom Okafor'));
		await sees(/Okafor/);
		await misses('Reyes');
		rename('b.txt', 'c.txt');
		press('//', 'okafor');
		await sees(/everywhere › okafor/);
		await sees(/S .*pilot had been drunk/);
		press('esc');
		remove('c.txt');
		await misses('Okafor');
	},
	limit,
);

test(
	'from a row to the exact words, and back',
	async () => {
		const { sees, press } = await open({ files: { 'a.txt': ferry } });
		await sees(/1 report .*1 statement/);
		press('3');
		await sees('[3 Actors]');
		press('enter');
		await sees(/‹ Actors ›/);
		await sees(/⟦the harbour bridge was closed⟧|⟦.*Bell⟧/);
		press('esc');
		await sees('[3 Actors]');
		press('?');
		await sees('line down');
		press('esc');
		await sees('[3 Actors]');
	},
	limit,
);

test(
	'the pager shows the file and the screen comes back',
	async () => {
		const { sees, press, misses } = await open({ files: { 'a.txt': ferry }, env: { PAGER: 'less' } });
		await sees('1 report');
		press('3');
		await sees(/Source {2}a\.txt line \d+ of/);
		press('o');
		await misses('watchfloor');
		await sees('OSTRA, 14 March 2026');
		press('q');
		await sees('[3 Actors]');
		press('1');
		await sees('[1 Timeline]');
	},
	limit,
);

test.each([
	['q', 0],
	['ctrl+c', 0],
])('%s gives the terminal back', async (key, code) => {
	const { sees, press, ends, isAlternate, received } = await open();
	await sees('Timeline');
	expect(isAlternate()).toBe(true);
	press(key);
	expect(await ends()).toBe(code);
	expect(isAlternate()).toBe(false);
	expect(received()).toMatch(/\u001b\[\?25h[^h]*$/);
});

test('a signal gives the terminal back', async () => {
	const { sees, kill, ends, isAlternate } = await open();
	await sees('Timeline');
	kill('SIGTERM');
	expect(await ends()).toBe(143);
	expect(isAlternate()).toBe(false);
});

test('another size is drawn anew, as small as it may be', async () => {
	const { sees, resize } = await open({ files: { 'a.txt': ferry } });
	await sees('1 report');
	resize(80, 24);
	await sees('─[1 Timeline');
	resize(20, 5);
	await sees(/^reports . \d\d:\d\dZ/);
	resize(200, 55);
	await sees('5 Source');
});

test('hostile names and texts stay text', async () => {
	const { sees, press, received } = await open({
		files: { 'a\u001b]52;c;aGk=\u0007.txt': 'Mayor \u001b[31mAna\u009b2J Bell said: "no \u202eone."\n' },
	});
	await sees('1 report');
	press('3', 'enter');
	await sees('Detail');
	expect(received()).not.toMatch(/\u001b\]|\u0007|\u009b|\u202e|\u001b\[31m/);
});

test(
	'SIGUSR1 looks over the folder, and opens no debugger',
	async () => {
		const { sees, add, kill, received } = await open({ files: { 'a.txt': ferry }, flags: ['--rescan', '3600'] });
		await sees('1 report');
		add('b.txt', radio);
		kill('SIGUSR1');
		await sees('2 reports');
		expect(received()).not.toContain('Debugger');
	},
	limit,
);

test(
	'a terminal that says what it can is taken at its word, and its answer is no key',
	async () => {
		const { sees, press, received, until, screen } = await open({ files: { 'a.txt': ferry } });
		await sees('1 report');
		expect(received()).toContain('\u001b[?69$p');
		press('\u001b[?69;0$y\u001b[2;4R');
		// The next large frame repeats signs.
		press('?');
		await sees('line down');
		press('esc');
		await sees('[1 Timeline]');
		await until('signs are repeated', () => /─\u001b\[\d+b/.test(received()));
		expect(screen()).toMatch(/└─{40,} /);
	},
	limit,
);

test(
	'an old console is asked nothing',
	async () => {
		const { sees, received } = await open({ files: { 'a.txt': ferry }, env: { TERM: 'linux' } });
		await sees('1 report');
		expect(received()).not.toContain('$p');
	},
	limit,
);

test(
	'from the page of one event on to the next, and back to where that stands',
	async () => {
		const files = {
			'a.txt': 'OSTRA, 14 March 2026\n\nA fire broke out at the grain terminal at 09:05 UTC on Saturday.\n',
			'b.txt': 'OSTRA, 14 March 2026\n\nA goods train derailed near Velm at 08:40 UTC on Saturday.\n',
		};
		const { sees, press } = await open({ files });
		await sees('2 reports');
		await sees(/▌.*fire/);
		press('enter');
		await sees(/‹ Timeline › .*fire.*1\/2/);
		press('j');
		await sees(/‹ Timeline › .*train.*2\/2/);
		press('esc');
		await sees(/▌.*train/);
	},
	limit,
);
