// Which words say that an event is another one than is known.
import { expect, test } from 'vitest';
import { isToldAsAnother } from '../../../state/events/another.ts';

const check = (text: string, trigger: string): boolean => {
	const start = text.indexOf(trigger);
	return isToldAsAnother(text, [{ start: 0, end: text.length, trigger: { start, end: start + trigger.length } }]);
};

test.each([
	['A second blast shook the quay.', 'blast'],
	['Another bus crashed on the same bend.', 'crashed'],
	['A separate grass fire was put out.', 'put out'],
	['A new round of talks opened.', 'opened'],
])('another: %s', (text, trigger) => {
	expect(check(text, trigger)).toBe(true);
});

test.each([
	['Another 12 were hurt in the blast.', 'blast'],
	['Another two people died.', 'died'],
	['On a second day of talks nothing was agreed.', 'talks'],
	['The blast shook a second quay.', 'blast'],
	['A second ship came near, and the blast threw it back.', 'blast'],
])('not: %s', (text, trigger) => {
	expect(check(text, trigger)).toBe(false);
});
