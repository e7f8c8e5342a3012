// Copying: which way a text takes, and what is said of it.
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
	type ClipboardPorts,
	clipboardSequence,
	copyText,
	keepCopy,
	mostEncoded,
	pasteable,
} from '../src/clipboard.ts';
import { temporaryFolder } from './support/temp-folder.ts';

const copied = async (env: ClipboardPorts['env'], text: string, tmux = true, path: string | null = '/s/copied.txt') => {
	const did: string[] = [];
	const message = await copyText(text, 'the row', {
		env,
		send: (sequence) => did.push(`sent ${JSON.stringify(sequence)}`),
		pipe: async (command, options, given) => {
			did.push(`${command} ${options.join(' ')} < ${given}`);
			return tmux;
		},
		keep: (given) => {
			did.push(`kept ${given.length}`);
			return path;
		},
	});
	return { did, message };
};

const long = 'x'.repeat(mostEncoded);

test.each<readonly [string, ClipboardPorts['env'], string, boolean, readonly string[], string]>([
	['a terminal', { TERM: 'xterm' }, 'ferry', true, ['sent "\\u001b]52;c;ZmVycnk=\\u0007"'], 'copied the row'],
	['tmux', { TERM: 'screen', TMUX: '/tmp/t,1,0' }, 'ferry', true, ['tmux load-buffer -w - < ferry'], 'tmux buffer'],
	[
		'a tmux that refuses',
		{ TMUX: 'x' },
		'ferry',
		false,
		['tmux load-buffer -w - < ferry', 'sent "\\u001b]52;c;ZmVycnk=\\u0007"'],
		'OSC 52',
	],
	['the console', { TERM: 'linux' }, 'ferry', true, ['kept 5'], 'it is in /s/copied.txt'],
	['a text too long', { TERM: 'xterm' }, long, true, [`kept ${mostEncoded}`], 'too much for this terminal'],
])('through %s', async (_name, env, text, tmux, did, said) => {
	const { did: done, message } = await copied(env, text, tmux);
	expect(done).toEqual(did);
	expect(message).toContain(said);
});

test('where nothing works, that is said', async () => {
	expect((await copied({ TERM: 'dumb' }, 'ferry', true, null)).message).toContain('could not be copied');
});

test('the longest text that is sent is just within the cap', () => {
	expect(clipboardSequence('x'.repeat(56_244))).not.toBeNull();
	expect(clipboardSequence('x'.repeat(56_247))).toBeNull();
});

test('nothing in a copied text can act', () => {
	expect(pasteable('a\u001b[31m\u0007b\u202e\r\nc')).toBe('a␛[31m␇b<U+202E>\nc');
});

test('a kept copy is for its owner only', () => {
	const dir = join(temporaryFolder(), 'state');
	expect(keepCopy(dir, 'ferry')).toBe(join(dir, 'copied.txt'));
	expect(readFileSync(join(dir, 'copied.txt'), 'utf8')).toBe('ferry\n');
	expect(statSync(join(dir, 'copied.txt')).mode & 0o777).toBe(0o600);
});
