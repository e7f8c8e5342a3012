import { expect, test } from 'vitest';
import {
	cell,
	fitCells,
	fitEnds,
	fitPieces,
	fitSegments,
	segment,
	segmentsWidth,
	wholePieces,
} from '../../../state/screen/lines.ts';

const text = (segments: readonly { text: string }[]): string => segments.map((one) => one.text).join('');

test.each([
	['fits exactly', ['abc', 'def'], 6, 'abcdef'],
	['is filled up', ['abc'], 5, 'abc  '],
	['is cut in its last piece', ['abc', 'defgh'], 6, 'abcde…'],
	['is cut where a piece ends', ['abc', 'def'], 3, 'ab…'],
	['never halves a wide letter', ['北京市'], 4, '北… '],
])('a line that %s', (_name, pieces, width, expected) => {
	expect(
		text(
			fitSegments(
				pieces.map((one) => segment(one)),
				width,
			),
		),
	).toBe(expected);
});

test('cells: fixed ones keep their width, the other takes the rest', () => {
	const row = fitCells([cell('ab', 'plain', 4), cell('a long text'), cell('9', 'plain', 3, 'right')], 16);
	expect(text(row)).toBe('ab   a long…   9');
	expect(segmentsWidth(row)).toBe(16);
});

test('two ends: the right one stays whole', () => {
	expect(text(fitEnds([segment('a long left side')], [segment('right')], 14))).toBe('a long…  right');
});

test('pieces are taken whole', () => {
	const pieces = ['one', 'two', 'three'].map((one) => [segment(one)]);
	expect(text(wholePieces(pieces, ' · ', 9))).toBe('one · two');
	expect(text(wholePieces(pieces, ' · ', 2))).toBe('one');
});

test('the first piece too long is cut where enough of it can be told', () => {
	const pieces = [[segment('How many people were hurt?')], [segment('+1 report')]];
	expect(text(fitPieces(pieces, ' │ ', 20)).trimEnd()).toBe('How many people wer…');
	expect(text(fitPieces(pieces, ' │ ', 10))).toBe('');
});
