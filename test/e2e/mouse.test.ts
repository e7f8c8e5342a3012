// The mouse in the whole program: off unless asked for, and given back.
import { afterEach, expect, test } from 'vitest';
import { type FloorOptions, openFloor } from '../support/pty.ts';

const limit = 60_000;
let floor: Awaited<ReturnType<typeof openFloor>> | undefined;

const open = async (options: FloorOptions = {}) => {
	const files = {
		'a.txt': 'OSTRA, 14 March 2026\n\nMayor Ana Bell said the bridge was closed. It is not clear who closed it.\n',
	};
	floor = await openFloor({ columns: 200, rows: 55, files, ...options });
	await floor.sees('1 report');
	return floor;
};

afterEach(() => floor?.close());

test(
	'a click selects, the wheel moves, and the terminal has its mouse back',
	async () => {
		const { press, sees, received, ends, screen, until } = await open({ flags: ['--mouse'] });
		expect(received()).toContain('\u001b[?1000h\u001b[?1006h');
		await sees(/\? .*closed/);
		press('\u001b[<0;150;4M\u001b[<0;150;4m');
		await sees('[2 Open questions]');
		press('\u001b[<65;150;20M');
		await sees('[3 Actors]');
		expect(screen()).not.toContain('[<');
		press('q');
		await ends();
		await until(
			'the mouse is given back',
			() => received().lastIndexOf('\u001b[?1000l') > received().lastIndexOf('\u001b[?1000h'),
		);
	},
	limit,
);

test(
	'without --mouse the terminal keeps it',
	async () => {
		const { received } = await open();
		expect(received()).not.toContain('\u001b[?1000h');
	},
	limit,
);
