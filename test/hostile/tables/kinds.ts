// What lies in a folder and is no report: pipes, sockets, devices, links, traps. None of it may be opened or followed.
import { execFileSync } from 'node:child_process';
import { chmodSync, linkSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Input, Place } from '../input.ts';

/** Stands in every file outside the folder: whoever tells it has left the folder. */
export const secret = 'Zorvath';
const secretSentence = `President ${secret} Zorvath said on 9 March 2026 that this was secret.\n`;

const with2 = (id: string, put: (place: Place) => void, more: Partial<Input> = {}): Input => ({
	id,
	found: 'both',
	put: (place) => {
		place.write('good.txt', `${place.first}\n\n${place.last}\n`);
		put(place);
	},
	...more,
});

const outsideFile = ({ outside }: Place): string => {
	const path = join(outside, 'secret.txt');
	writeFileSync(path, secretSentence);
	return path;
};

const outsideFolder = ({ outside }: Place): string => {
	const path = join(outside, 'vault');
	mkdirSync(path, { recursive: true });
	writeFileSync(join(path, 'secret.txt'), secretSentence);
	return path;
};

const makeSocket = (path: string): void => {
	execFileSync(
		process.execPath,
		[
			'-e',
			'require("node:net").createServer().listen(process.argv[1], () => process.kill(process.pid, "SIGKILL"))',
			path,
		],
		{ stdio: 'ignore' },
	);
};

const attempt = (action: () => void): void => {
	try {
		action();
	} catch {
		// Not every machine can make every kind.
	}
};

/** Kinds of files. */
export const kindInputs: readonly Input[] = [
	with2('named pipe', ({ folder }) => attempt(() => execFileSync('mkfifo', [join(folder, 'a.txt')]))),
	with2('socket', ({ folder }) => attempt(() => makeSocket(join(folder, 'a.txt')))),
	with2('character device', ({ folder }) =>
		attempt(() => execFileSync('mknod', [join(folder, 'a.txt'), 'c', '1', '5'], { stdio: 'ignore' })),
	),
	with2('link to a device', ({ folder }) => symlinkSync('/dev/zero', join(folder, 'a.txt'))),
	with2('link to the terminal', ({ folder }) => symlinkSync('/dev/tty', join(folder, 'a.txt'))),
	with2('link to standard input', ({ folder }) => symlinkSync('/dev/stdin', join(folder, 'a.txt'))),
	with2('link to a kernel file', ({ folder }) => symlinkSync('/proc/self/environ', join(folder, 'a.txt'))),
	with2('link out', (place) => symlinkSync(outsideFile(place), join(place.folder, 'a.txt'))),
	with2('link to a folder outside', (place) => symlinkSync(outsideFolder(place), join(place.folder, 'sub'))),
	with2('link out by dots', (place) => {
		outsideFile(place);
		symlinkSync('../../outside/secret.txt', join(place.folder, 'a.txt'));
	}),
	with2('chain of links', (place) => {
		symlinkSync(outsideFile(place), join(place.folder, 'b.txt'));
		symlinkSync('b.txt', join(place.folder, 'a.txt'));
	}),
	with2('link loop', ({ folder }) => {
		symlinkSync('b.txt', join(folder, 'a.txt'));
		symlinkSync('a.txt', join(folder, 'b.txt'));
		symlinkSync('.', join(folder, 'self'));
		symlinkSync('..', join(folder, 'up'));
	}),
	with2('dangling link', ({ folder }) => symlinkSync('/nowhere/at/all.txt', join(folder, 'a.txt'))),
	with2('hard link inside', ({ folder }) => linkSync(join(folder, 'good.txt'), join(folder, 'twin.txt'))),
	with2('folder with a file name', ({ write, first }) => write('a.txt/inside.txt', first)),
	with2('no permission', ({ folder, write }) => {
		write('a.txt', 'Nobody may read this.');
		chmodSync(join(folder, 'a.txt'), 0);
	}),
	with2('folder without permission', ({ folder }) => mkdirSync(join(folder, 'shut'), { mode: 0 })),
	with2('deep folders', ({ folder, write }) => {
		const deep = Array.from({ length: 60 }, (_, n) => `d${n}`).join('/');
		mkdirSync(join(folder, deep), { recursive: true });
		write(`${deep}/a.txt`, 'A ship left.');
	}),
	with2('hidden and half-made', ({ write }) => {
		for (const name of ['.a.txt', '.git/a.txt', 'a.txt~', '#a.txt#', 'a.txt.part', 'a.swp', '.a.txt.Xy12ab'])
			write(name, 'HX');
	}),
	with2('unknown endings', ({ write }) => {
		for (const name of ['a.exe', 'a.pdf', 'a', 'a.', 'a.txt.exe', 'a.zip', 'a.docx', 'a.so']) write(name, 'HX');
	}),
	with2(
		'many files',
		({ write }) => {
			for (let n = 0; n < 3_000; n += 1) write(`many/${n}.txt`, 'A ship left Ostra.\n');
		},
		{ isHeavy: true, seconds: 30 },
	),
	with2('file times', ({ folder, write }) => {
		write('old.txt', 'A ship left.');
		write('new.txt', 'A ship left.');
		attempt(() => execFileSync('touch', ['-d', '@-62135596800', join(folder, 'old.txt')], { stdio: 'ignore' }));
		attempt(() => execFileSync('touch', ['-d', '9999-12-31', join(folder, 'new.txt')], { stdio: 'ignore' }));
	}),
];
