// What repairs of attributions share.
import type { Span } from '../../domain.ts';
import type { Reading } from '../reading.ts';
import type { Attribution } from './attributions.ts';

/** One attribution repaired, or null where it was none; `others` are those of its sentence, itself among them. */
export type Repair = (reading: Reading, one: Attribution, others: readonly Attribution[]) => Attribution | null;

/** The words of a span. */
export const wordsOf = ({ text }: Reading, { start, end }: Span): string => text.slice(start, end);

/** Whether the trained model found it. */
export const isModel = ({ why }: Attribution): boolean => why.rule === 'model';

/** The words of its cue, in lower case. */
export const cueWords = (reading: Reading, { cue }: Attribution): string =>
	cue.map((span) => wordsOf(reading, span).toLowerCase()).join(' ');
