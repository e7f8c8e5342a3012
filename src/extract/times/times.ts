// Time expressions and their values, counted from the document's reference date.
import type { Reference, TimeExpression } from '../../domain.ts';
import type { Reading } from '../reading.ts';

/** All time expressions in text order, TimeML values. */
export const findTimes = (_reading: Reading, _reference: Reference | null): readonly TimeExpression[] => [];
