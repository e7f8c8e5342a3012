// The one order of strings: by code unit, the same on any machine and in any locale.

/** Negative, zero or positive, as `Array.sort` wants it. */
export const compareText = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);
