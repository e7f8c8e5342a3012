import { expect, test } from 'vitest';
import { isUnreadable, unreadable } from '../../src/lib/unreadable.ts';

test('a problem that says so is told from others', () => {
	expect(isUnreadable({ what: unreadable('a binary file, not text') })).toBe(true);
	expect(isUnreadable({ what: 'not read: no rules for this language (fr)' })).toBe(false);
	expect(isUnreadable({ what: 'the end is unreadable: cut short' })).toBe(false);
});
