// What one class of words finds at one place.
import type { Pieces } from './pieces.ts';

/** What a class found: where it ends, a number and a code (NaN and '' where it has none). */
export type Found = { readonly end: number; readonly n: number; readonly code: string };

export type Finder = (pieces: Pieces, at: number) => Found | null;

/** A find; without number or code where it has none. */
export const found = (end: number, n: number, code = ''): Found => ({ end, n, code });
