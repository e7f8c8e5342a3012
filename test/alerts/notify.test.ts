// Notifications through the terminal: nothing a report says acts in them.
import { expect, test } from 'vitest';
import { notification } from '../../src/alerts/notify.ts';

test('rule and words, in one sequence', () => {
	expect(notification('toll', 'nine dead', {})).toBe('\u001b]9;watchfloor: toll: nine dead\u0007');
	expect(notification('toll', 'nine dead', { TMUX: '/tmp/t,1,0' })).toBe(
		'\u001bPtmux;\u001b\u001b]9;watchfloor: toll: nine dead\u0007\u001b\\',
	);
});

test('controls of a report are signs in it, and it is short', () => {
	const sequence = notification('4;1', `a\u0007\u001b]52;c;aGk=\u0007\u202eb\nc${'x'.repeat(500)}`, {});
	expect(sequence.slice(4, -1)).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202e]/);
	expect(sequence.length).toBeLessThan(170);
	expect(sequence.startsWith('\u001b]9;watchfloor: 4;1: a')).toBe(true);
});

test('terminals that know the other sequence get it, also where the configuration says so', () => {
	const expected = '\u001b]777;notify;watchfloor: a,b;nine dead; two hurt\u0007';
	expect(notification('a;b', 'nine dead; two hurt', { VTE_VERSION: '7600' })).toBe(expected);
	expect(notification('a;b', 'nine dead; two hurt', { TERM: 'foot' })).toBe(expected);
	expect(notification('a;b', 'nine dead; two hurt', {}, 'osc777')).toBe(expected);
});
