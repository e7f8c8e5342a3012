// Hedges: the words by which a text marks what it says as uncertain.
import type { Span } from '../domain.ts';
import type { Reading } from './reading.ts';

/** Cue words of semantic uncertainty, in text order. */
export const findHedges = (_reading: Reading): readonly Span[] => [];
