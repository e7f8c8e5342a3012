// Which part of a whole a number counts.
import { expect, test } from 'vitest';
import { withPart } from '../../../src/extract/events/quantity-parts.ts';

const partIn = (text: string, words: string, what: string): string | undefined => {
	const start = text.indexOf(words);
	const span = { start, end: start + words.length };
	return withPart({ what, span, statement: null, value: { low: 1, high: 1, about: false } }, text).of;
};

test.each([
	['Ten missiles hit Al Orun, the colonel said.', 'Ten missiles', 'Al Orun'],
	['Six rockets landed near the Orun air base.', 'Six rockets', 'Orun'],
	['Norland fired 12 missiles at Kestria on Sunday.', '12 missiles', undefined],
	['Port Velma was hit by nine shells.', 'nine shells', 'Port Velma'],
	['Ten missiles hit two bases in Kestria.', 'Ten missiles', undefined],
	['Ten missiles hit Al Orun and Besk.', 'Ten missiles', undefined],
	['Ten missiles hit the U.S. base in Orun.', 'Ten missiles', undefined],
	['Ten missiles landed on Tuesday.', 'Ten missiles', undefined],
	['Ten missiles were intercepted.', 'Ten missiles', undefined],
])('%s: %s are of %s', (text, words, part) => {
	expect(partIn(text, words, words.split(' ')[1]!)).toBe(part);
});

test.each([
	['25 officers were injured.', '25 officers', 'injured', 'officers'],
	['25 people were injured.', '25 people', 'injured', undefined],
	['25 protesters were held.', '25 protesters', 'arrested', undefined],
	['25 officers marched.', '25 officers', 'officers', undefined],
])('%s: %s %s are of %s', (text, words, what, part) => {
	expect(partIn(text, words, what)).toBe(part);
});
