// The signs of the screen. Every one is a single column wide and has an ASCII twin, so that the terminal's
// abilities never move a column.
import type { EventCluster, QuestionState } from '../../src/domain.ts';
import type { Segment, Tone } from './lines.ts';
import { segment } from './lines.ts';

/** Unicode sign → ASCII twin, for all signs and marks the program itself draws. */
export const asciiTwins: ReadonlyMap<string, string> = new Map([
	['▌', '>'],
	['■', '*'],
	['▙', '&'],
	['◆', '^'],
	['¶', '$'],
	['†', '='],
	['◀', '<'],
	['▏', '|'],
	['≠', 'x'],
	['≤', '<'],
	['⋯', '.'],
	['…', '~'],
	['✓', 'v'],
	['✗', '#'],
	['●', '*'],
	['○', 'o'],
	['◌', '-'],
	['⟦', '['],
	['⟧', ']'],
	['░', ':'],
	['▸', '>'],
	['▾', 'v'],
	['▲', '^'],
	['▼', 'v'],
	['‹', '<'],
	['›', '>'],
	['»', '>'],
	['·', '.'],
	['─', '-'],
	['━', '='],
	['│', '|'],
	['┌', '+'],
	['┐', '+'],
	['└', '+'],
	['┘', '+'],
	['├', '+'],
	['┤', '+'],
	['┬', '+'],
	['┴', '+'],
	['┼', '+'],
	['“', '"'],
	['”', '"'],
	['’', "'"],
	['‘', "'"],
	['–', '-'],
	['—', '-'],
	['→', '>'],
	['←', '<'],
	['↑', '^'],
	['↓', 'v'],
	['Δ', '+'],
	['×', 'x'],
	['▁', '_'],
	['▂', '.'],
	['▃', '-'],
	['▄', '-'],
	['▅', '='],
	['▆', '='],
	['▇', '#'],
	['█', '#'],
]);

const eventSigns: Readonly<Record<EventCluster['state'], Segment>> = {
	confirmed: segment(' '),
	reported: segment(' '),
	contested: segment('≠', 'contested'),
	unverified: segment('?', 'open'),
	withdrawn: segment('✗', 'withdrawn'),
};

const notYet: ReadonlySet<string> = new Set(['planned', 'threatened']);

/** The state of an event in one column. */
export const eventSign = ({ state, status }: EventCluster): Segment => {
	if (state === 'reported' && notYet.has(status)) return segment('⋯', 'pending');
	if (state === 'reported' && status === 'denied') return segment('≠', 'contested');
	return eventSigns[state];
};

const questionSigns: Readonly<Record<QuestionState, readonly [string, Tone]>> = {
	contested: ['≠', 'contested'],
	open: ['?', 'open'],
	pending: ['⋯', 'pending'],
	answered: ['✓', 'answered'],
	unverifiable: ['✗', 'withdrawn'],
	superseded: ['✗', 'withdrawn'],
};

/** The state of a question in one column. */
export const questionSign = (state: QuestionState): Segment => segment(...questionSigns[state]);
