// Moves the clock of the screen on when a label is due to change, and not before; and when the machine's clock has jumped
// or the machine has slept, soon after: no label may be wrong for long.
import type { Instant } from './domain.ts';

export type TickerOptions = {
	readonly clock: () => Instant;
	/** Milliseconds from now until a label changes by itself. */
	readonly untilNext: () => number;
	readonly onTick: (now: number) => void;
};

export type Ticker = {
	/** What is due next may have changed. */
	readonly rearm: () => void;
};

/** Timers stand still while a machine sleeps, and know nothing of a clock that is set. */
const longestSleep = 5_000;
/** A timer that is late by less tells nothing. */
const jump = 2_000;

/** Ticks until the process ends, without holding it. */
export const startTicker = ({ clock, untilNext, onTick }: TickerOptions): Ticker => {
	let timer: NodeJS.Timeout | undefined;

	const sleep = (due: number): void => {
		const before = Date.parse(clock());
		const pause = Math.max(0, Math.min(due - before, longestSleep));
		clearTimeout(timer);
		timer = setTimeout(() => {
			const now = Date.parse(clock());
			const hasJumped = Math.abs(now - before - pause) > jump;
			if (now >= due || hasJumped) tick(now);
			else sleep(due);
		}, pause + 5).unref();
	};

	const arm = (): void => sleep(Date.parse(clock()) + untilNext());

	const tick = (now: number): void => {
		onTick(now);
		arm();
	};

	arm();
	return { rearm: arm };
};
