// The program's clock: the machine's, or the one moment that `--now` fixed.
import type { Instant } from './domain.ts';

/** Gives the present as the program shall see it. */
export const clockOf = (now: Instant | null): (() => Instant) =>
	now === null ? () => new Date().toISOString() : () => now;
