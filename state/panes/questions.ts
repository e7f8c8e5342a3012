// The open questions: what is contested, unknown or pending, how long already, and who holds what.
import type { SituationPosition, SituationQuestion } from '../../src/domain.ts';
import { cutText, textWidth } from '../../src/lib/text-width.ts';
import { type OwnQuestion, type OwnQuestionRows, ownQuestion, ownQuestionRows } from '../acts/own-questions.ts';
import { actSigns, gradeCells } from '../acts/signs.ts';
import { unreadOf } from '../acts/unread.ts';
import { ageLabel, whenOf } from '../clock.ts';
import { actorsById, documentsById, questionsById } from '../lookups.ts';
import { lateBy } from '../questions/lateness.ts';
import { reportName } from '../reports/naming.ts';
import { isShown, widthOf } from '../rows/columns.ts';
import { inBuckets, memoLast, type PaneRow, rowsOf } from '../rows/rows.ts';
import { questionSign } from '../screen/glyphs.ts';
import { type Cell, cell, fitCells, type Segment, segment } from '../screen/lines.ts';
import type { Floor, State } from '../state.ts';
import { followRows } from '../sums/list-difference.ts';
import { createTally } from '../sums/tally.ts';
import { inQuotes, say, wordsAt } from '../words.ts';
import { lastLabel } from './actors.ts';

/** What is still open stands before what is closed; else the order of the situation holds. */
const isClosed = ({ state }: SituationQuestion): number =>
	state === 'answered' || state === 'unverifiable' || state === 'superseded' ? 1 : 0;

const openFirst = inBuckets(2, isClosed, rowsOf<SituationQuestion>('question'));

const build = memoLast(({ situation }: Floor) => {
	const [open = [], closed = []] = openFirst(situation.questions);
	return { rows: [...open, ...closed], firstClosed: open.length };
});

const withOwn = memoLast((rows: readonly PaneRow[], own: OwnQuestionRows, firstClosed: number): readonly PaneRow[] =>
	own.open.length + own.closed.length === 0
		? rows
		: [...rows.slice(0, firstClosed), ...own.open, ...rows.slice(firstClosed), ...own.closed],
);

/** Rows of the open questions; those that analysts asked stand after what the reports leave open. */
export const questionRows = (state: State): readonly PaneRow[] => {
	const { rows, firstClosed } = build(state.floor);
	return withOwn(rows, ownQuestionRows(state), firstClosed);
};

/** Whether the operator has closed the question of a row: who did wants to go on with what is open. */
export const isClosedSince = (before: State, after: State, { subject }: PaneRow): boolean => {
	if (subject?.kind === 'act')
		return ownQuestion(before, subject.id)?.closed === null && ownQuestion(after, subject.id)?.closed != null;
	if (subject?.kind !== 'question') return false;
	const now = questionsById(after.floor.situation).get(subject.id);
	if (now?.ruling?.author !== after.operator || isClosed(now) === 0) return false;
	const was = questionsById(before.floor.situation).get(subject.id);
	return was !== undefined && isClosed(was) === 0;
};

const isOpenRow = (state: State, { subject }: PaneRow): boolean => {
	if (subject?.kind === 'act') return ownQuestion(state, subject.id)?.closed === null;
	const question = subject?.kind === 'question' ? questionsById(state.floor.situation).get(subject.id) : undefined;
	return question !== undefined && isClosed(question) === 0;
};

/** Where the cursor goes on from a question that was closed: to the next open one, else to the one before. */
export const goOn = (rows: readonly PaneRow[], state: State, old: number): number => {
	const next = rows.findIndex((row, index) => index >= old && isOpenRow(state, row));
	return next === -1 ? rows.findLastIndex((row, index) => index < old && isOpenRow(state, row)) : next;
};

// "How many people were killed: 9 or 14?" asks what "How many people were killed: 30 or 31?" asks of something else.
const askedWords = ({ question }: SituationQuestion): string => question.replace(/:.*|\?$/s, '');

/** How many questions ask each thing: kept from one list to the next, as most questions stay. */
const asked = createTally();
const followAsked = followRows<SituationQuestion>(
	(question) => asked.add(askedWords(question), -1),
	(question) => asked.add(askedWords(question), 1),
);

/** What a question is about, where another one of the list is asked in the same words: by the report that opened it. */
export const matterOf = ({ floor, screen }: State, question: SituationQuestion): string => {
	followAsked(floor.situation.questions);
	if (asked.of(askedWords(question)) < 2) return '';
	const opened = documentsById(floor.situation).get(question.openedBy);
	return ` · ${say(screen, opened?.title ?? reportName(floor, question.openedBy))}`;
};

const minute = 60_000;

/** `17m`, `2h28`, `3d`. */
const spanLabel = (span: number): string => {
	const minutes = Math.floor(span / minute);
	if (minutes < 60) return `${minutes}m`;
	if (minutes < 24 * 60) return `${Math.floor(minutes / 60)}h${String(minutes % 60).padStart(2, '0')}`;
	return `${Math.floor(minutes / (24 * 60))}d`;
};

/** Less than this far away, a promise is counted down. */
const near = 24 * 60 * minute;

const dueLabel = (state: State, question: SituationQuestion, due: string, isNarrow: boolean): string => {
	const late = lateBy(state, question);
	if (late !== null) return `late ${spanLabel(late)}`;
	const { day, clock, moment } = whenOf(due, state.screen.zone);
	const label = clock !== '' ? clock : (day ?? '').replace(/^\w{3} (\d+ \w{3}) .*/, '$1');
	if (isNarrow) return `@${label}`;
	const left = moment === null ? Number.POSITIVE_INFINITY : moment - state.now;
	return left < near && left > 0 && isClosed(question) === 0 ? `${label} in ${spanLabel(left)}` : `due ${label}`;
};

/** When a pending answer is due and how long that is, else how long the question has been open. */
export const questionAge = (state: State, question: SituationQuestion, isNarrow: boolean): string => {
	if (question.due !== null) return dueLabel(state, question, question.due, isNarrow);
	const opened = documentsById(state.floor.situation).get(question.openedBy);
	return opened === undefined ? '' : ageLabel(Date.parse(opened.receivedAt), state.now);
};

/** Fewer columns than this say nothing about a position. */
const leastPosition = 18;

/** Of those who hold one value the last speaks for all. */
const sidesIn = ({ positions }: SituationQuestion): readonly SituationPosition[] => [
	...new Map(positions.map((position, index) => [position.value ?? index, position] as const)).values(),
];

/** Who holds what, side by side: `9 Governor │ 8 Rescue`. Each side gets its share of the columns. */
const positionParts = (state: State, question: SituationQuestion, width: number): readonly Segment[] => {
	const { ruling } = question;
	if (ruling !== undefined) {
		const words = ruling.text === null ? '' : `${say(state.screen, ruling.text)}; `;
		const when = lastLabel(ruling.at, state);
		const who = `${question.state} by ${say(state.screen, ruling.author)} ${when}`;
		return [segment(cutText(words, Math.max(0, width - who.length)) + who, 'answered')];
	}
	const most = Math.max(1, Math.floor(width / leastPosition));
	const sides = sidesIn(question);
	const shown = sides.slice(0, most);
	const rest = sides.length - shown.length;
	const more = rest === 0 ? '' : ` │ +${rest}`;
	const share = Math.floor((width - more.length - 3 * (shown.length - 1)) / Math.max(1, shown.length));
	const parts = shown.flatMap((position, index) => {
		const actor = position.actor === null ? undefined : actorsById(state.floor.situation).get(position.actor);
		const holder = say(state.screen, actor?.name ?? reportName(state.floor, position.documentId));
		const words = say(state.screen, wordsAt(state.floor, position.documentId, position.span));
		const text =
			position.value === null ? `${holder}: ${inQuotes(words)}` : `${say(state.screen, position.value)} ${holder}`;
		return [segment(index === 0 ? '' : ' │ ', 'muted'), segment(cutText(text, share))];
	});
	return [...parts, segment(more, 'muted')];
};

const ownLine = (state: State, { act, closed }: OwnQuestion, width: number): readonly Segment[] =>
	fitCells(
		[
			{ parts: [segment(' '), questionSign(closed === null ? 'open' : 'answered')], width: 2 },
			{
				parts: [
					segment(`† ${say(state.screen, act.author)}: `, 'muted'),
					segment(say(state.screen, act.text ?? '')),
					...(closed?.text == null ? [] : [segment(`  ${say(state.screen, closed.text)}`, 'answered')]),
				],
			},
			...(width < 40 ? [] : [cell(ageLabel(Date.parse(act.at), state.now), 'muted', width < 60 ? 9 : 13, 'right')]),
		],
		width,
	);

/** From this width on a row says who holds what. */
const roomForPositions = 90;

/** Most ages take no more columns; where rows are narrow the rest is left to the words. */
const usualAge = 6;

const ageCell = (state: State, question: SituationQuestion, width: number): Cell => {
	const isNarrow = width < 60;
	const label = questionAge(state, question, isNarrow);
	const tone = lateBy(state, question) === null ? 'muted' : 'alert';
	const most = isNarrow ? 9 : 13;
	// Beside positions it is a column of its own.
	return cell(
		label,
		tone,
		width >= roomForPositions ? most : Math.max(usualAge, Math.min(most, textWidth(label))),
		'right',
	);
};

// Where the sides stand beside it, their figures need not stand in it as well.
const askedOf = (state: State, question: SituationQuestion, hasSides: boolean): readonly Segment[] => {
	const matter = matterOf(state, question);
	const words = matter === '' || !hasSides ? question.question : `${askedWords(question)}?`;
	return [segment(say(state.screen, words)), segment(matter, 'muted')];
};

/** One row of the open questions. */
export const questionLine = (state: State, row: PaneRow, width: number): readonly Segment[] => {
	const own = row.subject?.kind === 'act' ? ownQuestion(state, row.subject.id) : undefined;
	if (own !== undefined) return ownLine(state, own, width);
	const question =
		row.subject?.kind === 'question' ? questionsById(state.floor.situation).get(row.subject.id) : undefined;
	if (question === undefined) return fitCells([cell('')], width);
	const isNew = unreadOf(state).has(row.key);
	const isLate = lateBy(state, question) !== null;
	const signs = row.subject === null ? [] : actSigns(state, row.subject, question.acts);
	const positions =
		width >= roomForPositions &&
		isShown(state.screen, 'positions') &&
		(question.positions.length > 0 || question.ruling !== undefined)
			? widthOf(state.screen, 'positions', Math.floor(width * 0.45), width)
			: 0;
	return fitCells(
		[
			{
				parts: [
					segment(isNew ? '+' : ' ', 'strong'),
					questionSign(question.state),
					...(isLate ? [segment('!', 'stale')] : []),
				],
				width: isLate ? 3 : 2,
			},
			{ parts: [...signs, ...askedOf(state, question, positions > 0)] },
			...(positions === 0 ? [] : [{ parts: positionParts(state, question, positions), width: positions }]),
			...gradeCells(state, row.subject),
			...(width < 40 || !isShown(state.screen, 'age') ? [] : [ageCell(state, question, width)]),
		],
		width,
	);
};
