// Robots that find things: the contested figure and its two sources, and a filter that is saved and there again.
import { expect, onTestFinished, test } from 'vitest';
import { type FloorOptions, openFloor } from '../support/pty.ts';
import { temporaryFolder } from '../support/temp-folder.ts';

const open = async (options: FloorOptions = {}) => {
	const floor = await openFloor(options);
	onTestFinished(floor.close);
	return floor;
};

const limit = 60_000;

const files = {
	'a-harbour.txt': `OSTRA, 14 March 2026

The ferry Marta Lind ran aground off Grain Pier. Nine people were injured, harbour master Jon Reyes said.
`,
	'b-signal.txt': `OSTRA, 14 March 2026

The ferry Marta Lind ran aground off Grain Pier. Four people were injured, the ferry company said.
`,
	'c-school.txt': `LUND, 14 March 2026

The school in Lund was closed on Friday, mayor Ana Bell said.
`,
};

test(
	'filter, save the view, reload',
	async () => {
		const flags = ['--state', temporaryFolder()];
		const first = await open({ columns: 200, rows: 55, files, flags });
		await first.sees('3 reports');
		first.press('/', ...'near:lund');
		await first.sees('/near:lund▏');
		first.press('ctrl+s', ...'schools', 'enter');
		await first.sees('saved as view schools: F5 or :view schools');
		first.press('q');
		expect(await first.ends()).toBe(0);

		const second = await open({ columns: 200, rows: 55, files, flags });
		await second.sees('3 reports');
		second.press('f5');
		await second.sees(/\[1 Timeline\] \/near:lund/);
		await second.misses('ran aground');
		second.press('f5');
		await second.sees(/Marta Lind/);
		second.press(':', ...'view sch', 'enter');
		await second.sees(/\[1 Timeline\] \/near:lund/);
		second.press('/', 'ctrl+u', 'ctrl+r');
		await second.sees('/near:lund▏');
	},
	limit,
);

test(
	'find the contested figure and its two sources',
	async () => {
		const floor = await open({ columns: 200, rows: 55, files });
		await floor.sees('3 reports');
		floor.press('//', ...'injurd is:contested is:question');
		await floor.sees(/1 found: 1 question/);
		await floor.sees(/Q .*How many injured\?.*≠/);
		await floor.sees(/Jon Reyes +said +.*Nine people were injured/);
		await floor.sees(/the ferry company +said +.*Four people were injured/);
		await floor.sees(/5 Source {2}[ab]-\w+\.txt line 3/);
		floor.press('enter');
		await floor.sees('[Detail]');
		await floor.sees(/State +contested/);
		floor.press('o');
		await floor.misses('watchfloor');
		await floor.sees(/people were injured/);
		floor.press('q');
		await floor.sees('[Detail]');
		floor.press('//', 'ctrl+u', ...'injured', 'ctrl+k');
		await floor.sees(/\[1 Timeline\] \/injured/);
	},
	limit,
);

test(
	'copy, export, look into the editor and come back',
	async () => {
		const flags = ['--state', temporaryFolder()];
		const floor = await open({ columns: 200, rows: 55, files, flags, env: { EDITOR: 'less', TMUX: '' } });
		await floor.sees('3 reports');
		floor.press('/', ...'is:contested', 'enter');
		await floor.sees(/Jon Reyes +said/);
		floor.press('Y');
		await floor.sees('copied the citation (by OSC 52');
		const [, sent = ''] = /\u001b\]52;c;([^\u0007]*)\u0007/.exec(floor.received()) ?? [];
		expect(Buffer.from(sent, 'base64').toString()).toMatch(
			/^“Nine people were injured” — Jon Reyes, .*a-harbour\.txt:3/,
		);
		floor.press('E', ...'md', 'enter');
		await floor.sees(/written: \S+exports\/timeline-\d{8}-\d{6}Z\.md/);
		floor.press('e');
		await floor.misses('1 Timeline');
		await floor.sees('OSTRA, 14 March 2026');
		floor.press('q');
		await floor.sees('[1 Timeline] /is:contested');
		floor.press('esc');
		await floor.sees('1 Timeline] ──');
	},
	limit,
);
