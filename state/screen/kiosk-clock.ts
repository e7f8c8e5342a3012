// When the pages of the kiosk turn.
import type { Moment } from '../clock.ts';

/** How many pages there are. */
export const kioskPages = 3;
const minute = 60_000;

/** Which page is shown at a moment, counted from 0. */
export const kioskPage = (now: Moment, seconds: number): number => Math.floor(now / (seconds * 1000)) % kioskPages;

/** Milliseconds until the next page or the next minute. */
export const nextKioskTick = (now: Moment, seconds: number): number => {
	const turn = seconds * 1000;
	return Math.min(turn - (now % turn), minute - (now % minute));
};
