// Anchors: words are found again exactly, or not at all.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anchorAt, findAnchor } from '../../../state/acts/anchors.ts';
import { documentOf } from '../../support/document-of.ts';

const text = 'The pier is closed. Nine people were hurt, the mayor said. Crews are on site. Nine boats wait.';

const spanOf = (words: string, within = text) => ({
	start: within.indexOf(words),
	end: within.indexOf(words) + words.length,
});

const found = (words: string, edited: string): string | null => {
	const anchor = anchorAt({ ...documentOf(text), hash: 'old' }, spanOf(words));
	const span = findAnchor({ hash: 'new', text: edited }, anchor);
	return span === null ? null : `${edited.slice(0, span.start)}⟦${edited.slice(span.start, span.end)}`;
};

test.each<[string, string, string, string | null]>([
	[
		'a sentence added before',
		'Nine people were hurt',
		`URGENT. ${text}`,
		'URGENT. The pier is closed. ⟦Nine people were hurt',
	],
	['words after it changed', 'Nine', text.replace('hurt', 'injured'), 'The pier is closed. ⟦Nine'],
	['its own words changed', 'Nine people were hurt', text.replace('Nine people', 'Ten people'), null],
	['a short word whose surroundings changed', 'Nine', 'Nine. Then more came.', null],
	['one of two, with the other left', 'Nine people', 'The pier is open. Nine boats wait.', null],
	['gone with its file emptied', 'Crews are on site', '', null],
])('%s', (_, words, edited, expected) => {
	expect(found(words, edited)).toBe(expected);
});

test('words that stand twice alike are nobody’s', () => {
	expect(found('Nine people were hurt', `${text}\n${text}`)).toBe(null);
});

test('in the same file the place is the place, however often the words stand there', () => {
	const twice = { ...documentOf('no no no no no'), hash: 'h' };
	const span = { start: 6, end: 8 };
	expect(findAnchor(twice, anchorAt(twice, span))).toEqual(span);
});

test('whatever the text, an anchor leads back to its own words', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), fc.nat(20), fc.nat(20), fc.string(), (any, start, length, other) => {
			const document = { ...documentOf(any), hash: 'h' };
			const span = { start: Math.min(start, any.length), end: Math.min(start + length, any.length) };
			const anchor = anchorAt(document, span);
			expect(findAnchor(document, anchor)).toEqual(span);
			const elsewhere = findAnchor({ hash: 'x', text: other }, anchor);
			if (elsewhere !== null) expect(other.slice(elsewhere.start, elsewhere.end)).toBe(anchor.quote);
		}),
		{ numRuns: 30 },
	);
}, 30_000);
