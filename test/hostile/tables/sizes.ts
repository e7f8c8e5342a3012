// Files that are too small, too large or too even. Their length is what is hostile.
import { Buffer } from 'node:buffer';
import { truncateSync } from 'node:fs';
import { join } from 'node:path';
import { fileInput, type Input, textInput } from '../input.ts';

const even: readonly (readonly [string, string])[] = [
	['letters', 'a'],
	['capitals', 'A'],
	['digits', '9'],
	['blanks', ' '],
	['line ends', '\n'],
	['commas', ','],
	['full stops', '.'],
	['open brackets', '('],
	['quotes', '"'],
	['curly quotes', '“'],
	['hyphens', '-'],
	['said', 'said '],
	['titles', 'Mr. '],
	['names', 'Ana Bell '],
	['names and and', 'Ana and Bell and '],
	['months', '1 March '],
	['dates', '2026-03-03 '],
	['times', '10:00 a.m. '],
	['numbers', 'about 100,000 '],
	['initials', 'A. B. '],
	['that', 'said that '],
	['quoted', '"no," said Ana, '],
	['questions', 'who? '],
	['ifs', 'if it may, '],
	['of the', 'of the '],
	['links', 'http://a.b/?c=d&e=(f) '],
	['mail addresses', 'a@b.c '],
	['accents', 'é'],
	['wide', '京'],
	['slashes', '/'],
	['apostrophes', "'s"],
	['equals', '=\n'],
	['dashes', '— '],
	['tabs', '\t'],
	['escapes', '\u001b['],
];

const small = 8_000;
const large = 1_000_000;
const repeated = (text: string, length: number): string => text.repeat(Math.ceil(length / text.length));
const lines = (count: number): string =>
	Array.from({ length: count }, (_, n) => `Line ${n} of the log says nothing.\n`).join('');
const reports = (count: number): string =>
	Array.from(
		{ length: count },
		(_, n) => `Minister Dan Orlo said on ${1 + (n % 28)} March 2026 that ${n} people had left Ostra.\n`,
	).join('');

/** Sizes from nothing to far too much. */
export const sizeInputs: readonly Input[] = [
	fileInput('empty', 'a.txt', () => '', { found: 'none' }),
	fileInput('one byte', 'a.txt', () => 'x', { found: 'none' }),
	fileInput('line ends only', 'a.txt', () => '\r\n\r\n\n', { found: 'none' }),
	...['a.html', 'a.json', 'a.jsonl', 'a.eml', 'a.mbox', 'a.xml', 'a.md', 'a.txt.gz'].map((name) =>
		fileInput(`empty ${name}`, name, () => '', { found: 'none' }),
	),
	...even.map(([name, text]) => textInput(`much of ${name}`, repeated(text, small))),
	...even.map(
		([name, text]): Input => ({ ...textInput(`very much of ${name}`, repeated(text, large)), isHeavy: true }),
	),
	fileInput('one line of 50 MB', 'a.txt', (a, b) => `${a}\n${'x'.repeat(50_000_000)}\n${b}\n`, {
		isHeavy: true,
		seconds: 20,
	}),
	fileInput('one line of 50 MB of words', 'a.txt', (a, b) => `${a} ${'the ship left '.repeat(3_600_000)} ${b}\n`, {
		isHeavy: true,
		seconds: 20,
	}),
	fileInput('a million lines', 'a.txt', (a, b) => `${a}\n${lines(1_000_000)}${b}\n`, { isHeavy: true }),
	fileInput('a hundred thousand sentences', 'a.txt', (a, b) => `${a}\n${reports(100_000)}${b}\n`, { isHeavy: true }),
	fileInput(
		'a large page',
		'a.html',
		(a, b) => `<p>${a}</p>${'<p>The ship left <b>Ostra</b>.</p>'.repeat(200_000)}<p>${b}</p>`,
		{ isHeavy: true },
	),
	fileInput('a large json', 'a.json', (a, b) => JSON.stringify({ text: `${a}\n${reports(60_000)}${b}` }), {
		isHeavy: true,
	}),
	fileInput(
		'a large mail',
		'a.eml',
		(a, b) => `From: a@example.org\r\nSubject: s\r\n\r\n${a}\r\n${reports(60_000)}\r\n${b}\r\n`,
		{ isHeavy: true },
	),
	{
		id: 'a sparse file of 200 MB',
		found: 'first',
		isHeavy: true,
		put: ({ write, folder, first }) => {
			write('a.txt', `${first}\n`);
			truncateSync(join(folder, 'a.txt'), 200_000_000);
		},
	},
	fileInput(
		'200 MB of text',
		'a.txt',
		(a, b) =>
			Buffer.concat([
				Buffer.from(`${a}\n`),
				Buffer.alloc(200_000_000, 'The ship left Ostra. '),
				Buffer.from(`\n${b}\n`),
			]),
		{ isHeavy: true },
	),
];
