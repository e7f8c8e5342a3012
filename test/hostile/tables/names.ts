// File names that are commands, options, sequences or traps for those who take a name for a harmless word.
import { Buffer } from 'node:buffer';
import type { Input } from '../input.ts';

const names: readonly (readonly [id: string, name: string | Buffer])[] = [
	['escape', 'a\u001b[31;7mHX\u001b[2J.txt'],
	['clipboard', 'a\u001b]52;c;SFg=\u0007.txt'],
	['title', '\u001b]0;HX\u0007.txt'],
	['c1', 'a\u009b2JHX.txt'],
	['newline', 'a\nwatchfloor: forged line\n.txt'],
	['return', 'a\rHX.txt'],
	['tab', 'a\tHX.txt'],
	['delete', 'a\u007f\u007fHX.txt'],
	['option', '-rf.txt'],
	['long option', '--format=html.txt'],
	['double dash', '--.txt'],
	['dash', '-.txt'],
	['proto', '__proto__.txt'],
	['constructor', 'constructor.txt'],
	['proto folder', '__proto__/toString.txt'],
	['command', '$(touch HX).txt'],
	['backticks', '`touch HX`.txt'],
	['semicolon', 'a;touch HX;.txt'],
	['pipe', '|touch HX.txt'],
	['quotes', `a"b'c.txt`],
	['backslash', 'a\\..\\..\\HX.txt'],
	['percent', '%s%n%2e%2e%2fHX.txt'],
	['spaces', '   a   .txt'],
	['formula', '=HYPERLINK("http://HX").txt'],
	['at formula', '@SUM(1+9)*cmd|HX.txt'],
	['tag', '<img src=x onerror=HX>.txt'],
	['markdown link', '[HX](javascript:HX).md'],
	['markdown heading', '# HX.md'],
	['less option', '+!touch HX.txt'],
	['less preprocessor', '|touch HX'.concat('.txt')],
	['bidi', 'report\u202etxt.exe.txt'],
	['zero width', 'a\u200b\u2060b.txt'],
	['marks', `a${'\u0301'.repeat(40)}.txt`],
	['long', `${'n'.repeat(250)}.txt`],
	['emoji', '👩\u200d🚒.txt'],
	['not UTF-8', Buffer.from([0x61, 0xff, 0xfe, 0x9b, 0x32, 0x4a, 0x2e, 0x74, 0x78, 0x74])],
	['half character', Buffer.from([0x61, 0xc3, 0x2e, 0x74, 0x78, 0x74])],
	['raw c1', Buffer.from([0x9b, 0x33, 0x31, 0x6d, 0x2e, 0x74, 0x78, 0x74])],
	['surrogate', Buffer.from([0x61, 0xed, 0xa0, 0x80, 0x2e, 0x74, 0x78, 0x74])],
];

const named = names.map(
	([id, name]): Input => ({
		id: `name ${id}`,
		found: 'both',
		put: ({ write, first, last }) => write(name, `${first}\n\n${last}\n`),
	}),
);

/** Files with such names, and names that differ only to a machine. */
export const nameInputs: readonly Input[] = [
	...named,
	{
		id: 'name twins by normal form',
		found: 'both',
		put: ({ write, first, last }) => {
			write('caf\u00e9.txt', first);
			write('cafe\u0301.txt', last);
		},
	},
	{
		id: 'name twins by bytes',
		found: 'both',
		put: ({ write, first, last }) => {
			write(Buffer.from([0x61, 0xff, 0x2e, 0x74, 0x78, 0x74]), first);
			write('a\\xff.txt', last);
		},
	},
	{
		id: 'name of a document in a file of many',
		found: 'both',
		put: ({ write, first, last }) => {
			write('a.jsonl', `${JSON.stringify({ text: first })}\n${JSON.stringify({ text: 'A ship left.' })}\n`);
			write('a.jsonl#2', 'x');
			write('a.jsonl#2.txt', last);
		},
	},
];
