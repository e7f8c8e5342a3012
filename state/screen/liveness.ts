// How the floor lives: whether reports still come, how old the last one is, how far reading has got, and when that next
// changes by itself.
import type { Situation } from '../../src/domain.ts';
import { assertNever } from '../../src/lib/assert-never.ts';
import { ageLabel, clockLabel, nextAgeStep } from '../clock.ts';
import { feedWord } from '../reports/feed.ts';
import { memoLast } from '../rows/rows.ts';
import type { State } from '../state.ts';
import { countsOf } from '../sums/counts.ts';
import { nextKioskTick } from './kiosk-clock.ts';
import { layoutKind } from './layout.ts';
import type { Tone } from './lines.ts';
import { momentLabel } from './travel.ts';

/** Without a report for longer than this the floor is quiet, then stale. */
export const quietAfter = 15 * 60_000;
export const staleAfter = 6 * 3_600_000;

export type Health = { readonly sign: string; readonly word: string; readonly tone: Tone; readonly age: string | null };

/** What is shown was kept from the last run. */
export const isKept = ({ floor, travel }: State): boolean => floor.keptFrom !== undefined && travel === null;

/** Reports are being read, or what is shown is being checked. */
export const isAtWork = (state: State): boolean => {
	const { watch, progress } = state;
	return watch.status === 'starting' || isKept(state) || (progress !== null && progress.done < progress.total);
};

/** While it reads, a sign moves so often: a screen that stands still has nothing more to come. */
const workStep = 400;

const workSign = ({ now }: State): string => (Math.floor(now / workStep) % 2 === 0 ? '◌' : '○');

/** How long reading will still take; steps are coarse, so that it does not flicker. */
const leftLabel = (left: number | null): string => {
	if (left === null) return '';
	const seconds = left / 1_000;
	if (seconds < 50) return `, ${Math.max(1, Math.ceil(seconds / 10)) * 10} s left`;
	const minutes = Math.ceil(seconds / 60);
	return minutes < 90 ? `, ${minutes} min left` : `, ${Math.round(minutes / 60)} h left`;
};

/** When what is shown was known. */
export const keptLabel = (state: State): string => momentLabel(state, state.floor.keptFrom ?? state.now);

// What stands there was kept from the last run: nobody may take it for the present.
const keptWord = (state: State): string => {
	const { done, total, left } = state.progress ?? { done: 0, total: 0 };
	return `FROM ${keptLabel(state)}, CHECKING${total === 0 ? '' : ` ${done}/${total}${leftLabel(left ?? null)}`}`;
};

const unreadableOf = memoLast(
	({ documents }: Situation): number => documents.filter(({ status }) => status === 'unreadable').length,
);

/** Files that are there and could not be read. */
export const unreadableIn = ({ floor, skipped }: State): number => unreadableOf(floor.situation) + skipped.length;

/** How the watch stands, in one word: the worst that is true. */
export const healthOf = (state: State): Health => {
	const { watch, now, travel } = state;
	const last = countsOf(state.floor.situation).lastReportAt;
	const age = last === null ? null : ageLabel(last, now);
	if (travel !== null) return { sign: '◀', word: `AS KNOWN ${momentLabel(state, travel.at)}`, tone: 'stale', age };
	switch (watch.status) {
		case 'gone':
			return {
				sign: '!',
				word: `FOLDER GONE since ${clockLabel(Date.parse(watch.since), state.screen.zone)}`,
				tone: 'alert',
				age,
			};
		case 'starting':
			return { sign: workSign(state), word: isKept(state) ? keptWord(state) : 'STARTING', tone: 'stale', age };
		case 'polling':
		case 'live': {
			if (isKept(state)) return { sign: workSign(state), word: keptWord(state), tone: 'stale', age };
			if (state.progress !== null && isAtWork(state)) {
				const { done, total, left } = state.progress;
				const word = `READING ${done}/${total}${layoutKind(state.screen) === 'small' ? '' : leftLabel(left ?? null)}`;
				return { sign: workSign(state), word, tone: 'stale', age };
			}
			const suffix = watch.status === 'polling' ? ' (polling)' : '';
			const feed = feedWord(state, last !== null && now - last >= quietAfter);
			if (feed !== null) return { ...feed, word: `${feed.word}${suffix}`, age };
			if (last === null)
				return unreadableIn(state) > 0
					? { sign: '◌', word: `NOTHING READ${suffix}`, tone: 'stale', age }
					: { sign: '○', word: `EMPTY${suffix}`, tone: 'plain', age };
			if (now - last < quietAfter) return { sign: '●', word: `LIVE${suffix}`, tone: 'live', age };
			if (now - last < staleAfter) return { sign: '○', word: `QUIET${suffix}`, tone: 'plain', age };
			return { sign: '◌', word: `STALE${suffix}`, tone: 'stale', age };
		}
		default:
			return assertNever(watch);
	}
};

/** When the status rows next change by themselves, in milliseconds. */
export const nextTick = (state: State): number => {
	const last = countsOf(state.floor.situation).lastReportAt;
	const minute = 60_000 - (state.now % 60_000);
	const page = state.kiosk.isOn ? nextKioskTick(state.now, state.kiosk.seconds) : minute;
	if (isAtWork(state)) return workStep;
	return Math.min(minute, page, last === null ? minute : nextAgeStep(last, state.now));
};
