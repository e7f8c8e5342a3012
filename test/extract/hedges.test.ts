import { expect, test } from 'vitest';
import { findHedges } from '../../src/extract/hedges.ts';
import { readDocument } from '../../src/extract/reading.ts';
import { documentOf } from '../support/document-of.ts';

const check = (text: string, bodyStart = 0): string =>
	findHedges(readDocument(documentOf(text, { bodyStart })))
		.map(({ start, end }) => text.slice(start, end))
		.join(', ');

test.each([
	['The dam may fail.', 'may'],
	['Nobody knows whether the crew survived.', 'whether'],
	['If the levee breaks, the town would be cut off.', 'If, would'],
	['It is possible that the valve was open.', 'possible'],
	['The fire appeared to start in a shed.', 'appeared'],
	['Witnesses believe he fled; police suspected a leak.', 'believe, suspected'],
	['There is no evidence of sabotage.', 'no evidence'],
	['The cause is unknown.', 'unknown'],
	['The bridge is regarded as unsafe.', 'regarded'],
])('hedged: %s', (text, cues) => expect(check(text)).toBe(cues));

test.each([
	'The dam failed in May.',
	'He said the road would reopen.',
	'She could not swim.',
	'They came as soon as possible.',
	'Police held two suspects.',
	'The ship appeared on the horizon.',
	'The thought of it, he said, was grim.',
	'Few, if any, stayed.',
])('not hedged: %s', (text) => expect(check(text)).toBe(''));

test('front matter is not read', () => expect(check('title: it may rain\n\nIt rained.', 19)).toBe(''));
