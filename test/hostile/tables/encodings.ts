// Bytes that are not what they seem: marks, code pages, halves of characters, damage.
import { Buffer } from 'node:buffer';
import { fileInput, type Input, textInput } from '../input.ts';

const utf16be = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();
const bytesOf = (...parts: readonly (string | readonly number[])[]): Buffer =>
	Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))));
const utf32 = (text: string): Buffer =>
	Buffer.concat(
		[...text].map((one) => {
			const unit = Buffer.alloc(4);
			unit.writeUInt32LE(one.codePointAt(0)!);
			return unit;
		}),
	);

const both = (first: string, last: string): string => `${first}\n\nThe café in Łódź is “shut”.\n\n${last}\n`;

/** Encodings right, wrong and mixed. */
export const encodingInputs: readonly Input[] = [
	fileInput('utf-16le with mark', 'a.txt', (a, b) => Buffer.from(`\ufeff${both(a, b)}`, 'utf16le')),
	fileInput('utf-16be with mark', 'a.txt', (a, b) => utf16be(`\ufeff${both(a, b)}`)),
	fileInput('utf-16le without mark', 'a.txt', (a, b) => Buffer.from(both(a, b), 'utf16le')),
	fileInput('utf-16be without mark', 'a.txt', (a, b) => utf16be(both(a, b))),
	fileInput('utf-16 cut in a unit', 'a.txt', (a, b) =>
		Buffer.concat([Buffer.from(`\ufeff${both(a, b)}`, 'utf16le'), Buffer.from([0x61])]),
	),
	fileInput('utf-16 lone surrogate', 'a.txt', (a, b) =>
		Buffer.from(`\ufeff${a}\n\ud800 and \udc00\n${b}\n`, 'utf16le'),
	),
	fileInput('utf-32 with mark', 'a.txt', (a, b) => Buffer.concat([Buffer.from([0xff, 0xfe, 0, 0]), utf32(both(a, b))])),
	fileInput('utf-8 with mark', 'a.txt', (a, b) => `\ufeff${both(a, b)}`),
	fileInput('two marks', 'a.txt', (a, b) => `\ufeff\ufeff${both(a, b)}`),
	fileInput('mark inside', 'a.txt', (a, b) => `${a}\ufeff\n\n\ufeff${b}\n`),
	fileInput('windows-1252 quotes', 'a.txt', (a, b) =>
		bytesOf(`${a}\n`, [0x93], 'No', [0x94], ' said Ren', [0xe9], ' Holm ', [0x96], ' he left', [0x85], '\n', b, '\n'),
	),
	fileInput('windows-1251 words', 'a.txt', (a, b) =>
		bytesOf(
			`${a}\n`,
			[0xcc, 0xee, 0xf1, 0xea, 0xe2, 0xe0, 0x20, 0xe7, 0xe0, 0xff, 0xe2, 0xe8, 0xeb, 0xe0],
			'.\n',
			b,
			'\n',
		),
	),
	fileInput('latin-1 c1 bytes', 'a.txt', (a, b) =>
		bytesOf(`${a}\n`, [0x80, 0x81, 0x8d, 0x8f, 0x90, 0x9d], '\n', b, '\n'),
	),
	fileInput('mixed utf-8 and 1252', 'a.txt', (a, b) =>
		bytesOf(`${a}\n`, [0xe2, 0x80, 0x9c], 'Yes', [0x94], ' caf', [0xe9], '\n', b, '\n'),
	),
	textInput('mojibake', 'The mayor saidâ€™ â€œnoâ€\u009d: cafÃ© Å\u0081Ã³dÅº.'),
	textInput('overlong', Uint8Array.from([0xc0, 0x9b, 0xc1, 0x9b, 0xe0, 0x80, 0x9b, 0xf0, 0x80, 0x80, 0x9b])),
	textInput('cesu-8', Uint8Array.from([0xed, 0xa0, 0xbd, 0xed, 0xb8, 0x80])),
	textInput('beyond unicode', Uint8Array.from([0xf4, 0x90, 0x80, 0x80, 0xf8, 0x88, 0x80, 0x80, 0x80, 0xff, 0xfe])),
	fileInput('ends in half a character', 'a.txt', (a, b) =>
		Buffer.concat([Buffer.from(`${a}\n\n${b}\nThe caf`), Buffer.from([0xe2, 0x80])]),
	),
	fileInput('begins in half a character', 'a.txt', (a, b) =>
		Buffer.concat([Buffer.from([0x80, 0x94]), Buffer.from(` ${a}\n\n${b}\n`)]),
	),
	fileInput('nuls between', 'a.txt', (a, b) =>
		Buffer.concat([Buffer.from(`${a}\n`), Buffer.alloc(4096), Buffer.from(`\n${b}\n`)]),
	),
	fileInput('html in 1252', 'a.html', (a, b) =>
		bytesOf(
			`<html><head><meta charset="windows-1252"></head><body><p>${a}</p><p>caf`,
			[0xe9, 0x93],
			`</p><p>${b}</p></body></html>`,
		),
	),
	fileInput('html says utf-8, is 1252', 'a.html', (a, b) =>
		bytesOf(
			`<html><head><meta charset="utf-8"></head><body><p>${a}</p><p>caf`,
			[0xe9, 0x93],
			`</p><p>${b}</p></body></html>`,
		),
	),
	fileInput(
		'html says utf-7',
		'a.html',
		(a, b) =>
			`<html><head><meta charset="utf-7"></head><body><p>${a}</p>+ADw-script+AD4-HX+ADw-/script+AD4-<p>${b}</p></body></html>`,
	),
	fileInput(
		'html says nonsense',
		'a.html',
		(a, b) => `<html><head><meta charset="x-\u0007none"></head><body><p>${a}</p><p>${b}</p></body></html>`,
	),
	fileInput('feed says koi8-r', 'a.xml', (a, b) =>
		bytesOf(
			`<?xml version="1.0" encoding="koi8-r"?><rss version="2.0"><channel><title>F</title><item><title>`,
			[0xed, 0xcf],
			`</title><description>${a} ${b}</description></item></channel></rss>`,
		),
	),
	fileInput('feed in utf-16', 'a.xml', (a, b) =>
		Buffer.from(
			`\ufeff<?xml version="1.0" encoding="utf-16"?><rss version="2.0"><channel><title>F</title><item><title>t</title><description>${a} ${b}</description></item></channel></rss>`,
			'utf16le',
		),
	),
	fileInput('json in utf-16', 'a.json', (a, b) =>
		Buffer.from(`\ufeff${JSON.stringify({ text: both(a, b) })}`, 'utf16le'),
	),
	fileInput('json with mark', 'a.json', (a, b) => `\ufeff${JSON.stringify({ text: both(a, b) })}`),
	fileInput(
		'json lone surrogates',
		'a.json',
		(a, b) => `{"title":"x \\ud800 y","text":"${a}\\n\\udc00 \\ud83d\\n${b}"}`,
	),
	fileInput(
		'mail in unknown charset',
		'a.eml',
		(a, b) =>
			`From: a@example.org\r\nSubject: =?x-none?Q?=1B=9B?= =?utf-8?Q?half=E2?=\r\nContent-Type: text/plain; charset=x-none\r\n\r\n${a}\r\n\r\n${b}\r\n`,
	),
	fileInput(
		'mail in utf-7',
		'a.eml',
		(a, b) =>
			`From: a@example.org\r\nSubject: s\r\nContent-Type: text/plain; charset=utf-7\r\n\r\n${a}\r\n+ABs-[31m\r\n${b}\r\n`,
	),
];
