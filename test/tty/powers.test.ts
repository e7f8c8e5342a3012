// What a terminal says of itself is heard, and never taken for keys.
import { expect, test } from 'vitest';
import { createListener, noPowers } from '../../src/tty/powers.ts';

const hear = (chunks: readonly string[]) => {
	const listener = createListener();
	listener.expect();
	const typed = chunks.map(listener.take).join('');
	return { typed, powers: listener.powers() };
};

test.each([
	['both', ['\u001b[?69;2$y\u001b[2;4R'], '', { margins: true, repeats: true }],
	['in the other order, between keys', ['j\u001b[2;4Rk\u001b[?69;1$yl'], 'jkl', { margins: true, repeats: true }],
	['cut in two', ['j\u001b[?6', '9;2$y\u001b[2;', '4Rk'], 'jk', { margins: true, repeats: true }],
	['no margins', ['\u001b[?69;0$y\u001b[2;4R'], '', { margins: false, repeats: true }],
	['margins for ever off', ['\u001b[?69;4$y\u001b[2;4R'], '', { margins: false, repeats: true }],
	['a repetition is not understood', ['\u001b[2;2R'], '', noPowers],
	['the sign is two columns wide', ['\u001b[2;7R'], '', noPowers],
	['no answer', ['jk\u001b[B'], 'jk\u001b[B', noPowers],
] as const)('%s', (_, chunks, typed, powers) => {
	expect(hear(chunks)).toEqual({ typed, powers });
});

test.each([
	['escape', ['\u001b', 'j'], '\u001bj'],
	['insert, cut in two', ['\u001b[2', '~'], '\u001b[2~'],
	['a paste', ['\u001b[200~a\u001b[201~'], '\u001b[200~a\u001b[201~'],
	['F3 with a modifier', ['\u001b[1;2R'], '\u001b[1;2R'],
] as const)('keys that begin like an answer are keys: %s', (_, chunks, typed) => {
	expect(hear(chunks).typed).toBe(typed);
});

test('who was not asked is not listened to', () => {
	expect(createListener().take('\u001b[2;4R')).toBe('\u001b[2;4R');
});

test('what comes after both answers is for others', () => {
	const listener = createListener();
	listener.expect();
	listener.take('\u001b[?69;2$y\u001b[2;4R');
	expect(listener.take('\u001b[2;9R')).toBe('\u001b[2;9R');
});
