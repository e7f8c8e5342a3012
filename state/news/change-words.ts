// A change in short words: for the second row of the screen, and for the commands that tell changes.
import { whenOf } from '../clock.ts';
import type { Screen } from '../state.ts';
import { sayLabel } from '../words.ts';
import type { ChangeKind, SituationChange } from './change.ts';

const signs: Record<ChangeKind, string> = {
	withdrawn: '✗',
	contested: '≠',
	reopened: '?',
	answered: '✓',
	revised: '~',
	status: '~',
	new: '+',
	gone: '−',
};

const questionSigns = { contested: '≠', pending: '…', open: '?' } as const;

/** A change as a few words: `killed 7→9: ferry aground`, `NEW ≠ who fired`, `✗ deal signed`. Made of text as written: show it safely. */
export const changeWords = ({ kind, subject, label, what, before, after }: SituationChange): string => {
	// Where several things happen at once, a count alone says nothing.
	const of = what === null ? '' : `: ${label}`;
	if (kind === 'contested' && after !== null) return `${signs[kind]} ${what ?? label} ${after}${of}`;
	if (before !== null && after !== null) return `${what ?? label} ${before}→${after}${of}`;
	if (kind === 'new' && subject === 'question') {
		return `NEW ${questionSigns[after as keyof typeof questionSigns] ?? '?'} ${label}`;
	}
	if (kind === 'new') return `NEW ${subject === 'event' && after === 'contested' ? '≠ ' : ''}${label}`;
	return `${signs[kind]} ${what === null ? label : `${what}: ${label}`}`;
};

/** A day without weekday and year, or a clock: what differs between two times of one story. */
const shortTime = (value: string | null, zone: string): string | null => {
	if (value === null) return null;
	const { day, clock } = whenOf(value, zone);
	return `${(day ?? '?').replace(/^\w{3} (\d{1,2} \w{3}) \d{4}$/, '$1')}${clock === '' ? '' : ` ${clock}`}`;
};

/** The same, fit for the screen. */
export const changeLabel = (screen: Pick<Screen, 'isAscii' | 'zone'>, change: SituationChange): string => {
	const { what, before, after } = change;
	const isTime = change.subject === 'event' && what === 'time';
	const worded = isTime
		? { ...change, before: shortTime(before, screen.zone), after: shortTime(after, screen.zone) }
		: change;
	// The sign for pending is not the one for a cut.
	return sayLabel(screen, changeWords(worded).replace('NEW …', 'NEW ⋯'));
};
