// Times by the clock and their zones: 7:15 p.m., 0735 GMT, local time.
import { zones } from '../lang/en/calendar.ts';
import { type Finder, type Found, found } from './found.ts';
import type { Pieces } from './pieces.ts';

/** A time by the clock: "7:15 p.m.", "6am", "0735 GMT", "18:00"; code is `T07:15`. */
export const clock: Finder = (pieces, at) => {
	const word = pieces.lower[at] ?? '';
	const match = /^(\d{1,2})(?:[:.](\d{2}))?(?::(\d{2}))?(am|pm)?$/.exec(word);
	if (!match) return militaryClock(pieces, at, word);
	const half = match[4] ?? halfOf(pieces.lower[at + 1]) ?? spacedHalf(pieces, at + 1);
	const end = match[4] || !half ? at + 1 : halfOf(pieces.lower[at + 1]) ? at + 2 : at + 4;
	if (!half) {
		const isClock = word.includes(':') && Number(match[1]) < 24 && Number(match[2]) < 60;
		return isClock ? clockFound(at + 1, Number(match[1]), Number(match[2]), match[3]) : null;
	}
	const hour = Number(match[1]);
	if (hour < 1 || hour > 12 || Number(match[2] ?? 0) > 59) return null;
	return clockFound(end, (hour % 12) + (half === 'pm' ? 12 : 0), Number(match[2] ?? 0), match[3]);
};

const halfOf = (word: string | undefined): string | null => {
	const match = /^([ap])\.?m\.?$/.exec(word ?? '');
	return match ? `${match[1]}m` : null;
};

// "p" "." "m": a full stop less and the tokens fall apart.
const spacedHalf = (pieces: Pieces, at: number): string | null =>
	/^[ap]$/.test(pieces.lower[at] ?? '') &&
	pieces.lower[at + 1] === '.' &&
	pieces.lower[at + 2] === 'm' &&
	pieces.glued[at + 1] === 1
		? `${pieces.lower[at]}m`
		: null;

const militaryClock = (pieces: Pieces, at: number, word: string): Found | null => {
	const match = /^([01]\d|2[0-4])([0-5]\d)(?:h|hrs|z)?$/.exec(word);
	const after = pieces.lower[at + 1] ?? '';
	const isTime = /[hz]/.test(word) || after === 'gmt' || after === 'utc' || after === 'hours' || after === 'hrs';
	if (!match || !isTime) return null;
	return clockFound(after.startsWith('h') ? at + 2 : at + 1, Number(match[1]), Number(match[2]), undefined);
};

const clockFound = (end: number, hour: number, minute: number, second: string | undefined): Found => {
	const two = (n: number) => String(n).padStart(2, '0');
	return found(end, hour * 60 + minute, `T${two(hour)}:${two(minute)}${second && second !== '00' ? `:${second}` : ''}`);
};

/** A time zone; the number is its minutes from UTC, NaN where that depends on the place. */
export const zone: Finder = (pieces, at) => {
	const word = pieces.lower[at] ?? '';
	const offset = zones.get(word);
	if (offset === undefined) return null;
	const isWord = word === 'local' || word === 'eastern' || word === 'central' || word === 'pacific';
	const standard = pieces.lower[at + 1] === 'standard' || pieces.lower[at + 1] === 'daylight' ? at + 2 : at + 1;
	if (isWord && pieces.lower[standard] !== 'time') return null;
	return found(pieces.lower[standard] === 'time' ? standard + 1 : standard, offset ?? Number.NaN, word);
};
