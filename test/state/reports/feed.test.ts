// The word of the feed beside the age of the last report.
import { expect, test } from 'vitest';
import { initialState } from '../../../state/reduce.ts';
import { feedWord } from '../../../state/reports/feed.ts';

const noon = Date.parse('2026-03-14T12:00:00Z');
const state = initialState('reports', { columns: 120, rows: 40, isAscii: false, zone: 'UTC' }, noon);

test('reports that do not come are told apart from a feed that does not live', () => {
	const heard = { ...state, feedHeardAt: noon - 60_000 };
	expect(feedWord(heard, false)).toBe(null);
	expect(feedWord(heard, true)).toMatchObject({ word: 'QUIET, FEED ALIVE', tone: 'plain' });
	expect(feedWord({ ...heard, now: noon + 3_600_000 }, true)).toMatchObject({ tone: 'alert' });
	expect(feedWord(state, true)).toBe(null);
});
