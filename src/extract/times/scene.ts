// Where a matched expression stands, and how a partial date is completed from there.
import { doubtfulNames } from '../lang/en/calendar.ts';
import type { PartOfSpeech, Reading } from '../reading.ts';
import { addDays, addMonths, type Day, daysBetween, exists, formatDay, formatMonth, weekdayOf } from './days.ts';
import type { Captures } from './grammar.ts';
import type { Pieces } from './pieces.ts';
import { type Direction, directionAt } from './tense.ts';

/** One matched expression in its surroundings. */
export type Scene = {
	readonly reading: Reading;
	readonly pieces: Pieces;
	readonly first: number;
	readonly end: number;
	readonly captures: Captures;
	/** The day the document counts from. */
	readonly reference: Day | null;
	/** Value of the last dated expression before this one. */
	readonly anchor: string | null;
};

/** The year that the expression itself names. */
export const yearOf = ({ captures }: Scene): number | null => captures.year?.n ?? captures.shortYear?.n ?? null;

/** The word some pieces before the expression (1: next to it); '' outside the sentence. */
export const wordBefore = (scene: Scene, back = 1): string => neighbour(scene, scene.first - back);

/** The word some pieces after the expression (0: next to it); '' outside the sentence. */
export const wordAfter = (scene: Scene, ahead = 0): string => neighbour(scene, scene.end + ahead);

const neighbour = ({ pieces, reading, first }: Scene, at: number): string => {
	if (at < 0 || at >= pieces.count) return '';
	const { sentence } = reading.tokens;
	return sentence[pieces.token[at]!] === sentence[pieces.token[first]!] ? pieces.lower[at]! : '';
};

export const posAfter = (scene: Scene, ahead = 0): PartOfSpeech | null =>
	wordAfter(scene, ahead) === '' ? null : scene.reading.tokens.pos[scene.pieces.token[scene.end + ahead]!]!;

export const posBefore = (scene: Scene, back = 1): PartOfSpeech | null =>
	wordBefore(scene, back) === '' ? null : scene.reading.tokens.pos[scene.pieces.token[scene.first - back]!]!;

/** Whether a piece begins with a capital in the text. */
export const isCapital = ({ reading, pieces }: Pick<Scene, 'reading' | 'pieces'>, at: number): boolean => {
	const initial = reading.text.charAt(pieces.start[at]!);
	return initial !== initial.toLowerCase();
};

/** A name of a month or weekday that is a common word too ("May", "Sun") must be written as a name. */
export const isDoubtful = (scene: Scene, at: number): boolean => doubtfulNames.has(scene.pieces.lower[at]!);

export const isFirstWord = ({ reading, pieces }: Scene, at: number): boolean => {
	const token = pieces.token[at]!;
	return reading.sentences[reading.tokens.sentence[token]!]?.firstToken === token;
};

/** Whether the governing verb looks back or ahead; a headline that does not tell looks back. */
export const directionOf = (scene: Scene): Direction => {
	const { tokens, blocks, sentences } = scene.reading;
	const first = scene.pieces.token[scene.first]!;
	const end = scene.pieces.token[scene.end - 1]! + 1;
	const direction = directionAt(scene.reading, first, end);
	if (direction === 0 && blocks[sentences[tokens.sentence[first]!]?.block ?? -1]?.kind === 'headline') return -1;
	return direction;
};

/** A capital in the middle of a sentence that is no heading makes a name of a common word: "60 Minutes", "This Week". */
export const isTitle = (scene: Scene, at: number): boolean => {
	if (!isCapital(scene, at) || isFirstWord(scene, at)) return false;
	const { tokens, sentences, blocks } = scene.reading;
	const kind = blocks[sentences[tokens.sentence[scene.pieces.token[at]!]!]?.block ?? -1]?.kind;
	const isInitial = at === scene.first && /^(?:["“'‘`(:–—-]+|``)$/.test(wordBefore(scene));
	return kind !== 'headline' && !isInitial;
};

/** The year of a month that is named without one. */
export const yearOfMonth = (month: number, reference: Day, direction: Direction): number => {
	const ahead = (month - reference.month + 12) % 12;
	if (ahead === 0) return reference.year;
	const isAhead = direction > 0 || (direction === 0 && ahead <= 3);
	return isAhead
		? reference.year + (month < reference.month ? 1 : 0)
		: reference.year - (month > reference.month ? 1 : 0);
};

/** A day of a month named without its year. */
export const dayNear = (month: number, day: number, reference: Day, direction: Direction): Day => {
	const years = [reference.year - 1, reference.year, reference.year + 1].map((year) => ({ year, month, day }));
	const distances = years.map((candidate) => daysBetween(reference, candidate));
	const score = (distance: number) => {
		if (direction > 0) return distance >= -1 ? distance : 400 - distance;
		if (direction < 0) return distance <= 1 ? -distance : distance + (distance <= 30 ? 200 : 400);
		return distance <= 0 ? -distance * 0.8 : distance;
	};
	let best = 0;
	for (let index = 1; index < 3; index += 1) if (score(distances[index]!) < score(distances[best]!)) best = index;
	return years[best]!;
};

/** A weekday named alone: the last one up to the reference day, or the next one from it. */
export const weekdayNear = (weekday: number, reference: Day, direction: Direction): Day => {
	const back = (weekdayOf(reference) - weekday + 7) % 7;
	if (direction > 0) return addDays(reference, (7 - back) % 7);
	return addDays(reference, -back);
};

/** A day or, where it does not exist, its month. */
export const formatSafe = (day: Day): string => (exists(day) ? formatDay(day) : formatMonth(day.year, day.month));

/** A reference moved by whole months, written as a month. */
export const monthFrom = (reference: Day, count: number): string => {
	const moved = addMonths({ ...reference, day: 1 }, count);
	return formatMonth(moved.year, moved.month);
};
