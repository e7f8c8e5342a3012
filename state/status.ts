// The two rows that are always there: is it alive, how old, how bad; and what changed since the operator looked.
import type { Situation } from '../src/domain.ts';
import { assertNever } from '../src/lib/assert-never.ts';
import { cutText } from '../src/lib/text-width.ts';
import { deskOf } from './acts/desk.ts';
import { unreadOf } from './acts/unread.ts';
import { type Alert, unacknowledged } from './alerts.ts';
import { changeLabel, type SituationChange } from './changes.ts';
import { ageLabel, clockLabel, nextAgeStep, secondLabel, zoneLabel } from './clock.ts';
import { feedWord } from './feed.ts';
import { questionSign } from './glyphs.ts';
import { nextKioskTick } from './kiosk-clock.ts';
import { layoutKind } from './layout.ts';
import {
	fitEnds,
	fitPieces,
	fitSegments,
	type Segment,
	segment,
	segmentsWidth,
	type Tone,
	wholePieces,
} from './lines.ts';
import { type Counts, countsOf } from './lookups.ts';
import { memoLast } from './rows.ts';
import type { State } from './state.ts';
import { momentLabel, travelLine } from './travel.ts';
import { plural, say } from './words.ts';

/** Without a report for longer than this the floor is quiet, then stale. */
export const quietAfter = 15 * 60_000;
export const staleAfter = 6 * 3_600_000;

export type Health = { readonly sign: string; readonly word: string; readonly tone: Tone; readonly age: string | null };

const isKept = ({ floor, travel }: State): boolean => floor.keptFrom !== undefined && travel === null;

const isAtWork = (state: State): boolean => {
	const { watch, progress } = state;
	return watch.status === 'starting' || isKept(state) || (progress !== null && progress.done < progress.total);
};

/** While it reads, a sign moves so often: a screen that stands still has nothing more to come. */
const workStep = 500;

const workSign = ({ now }: State): string => (Math.floor(now / workStep) % 2 === 0 ? '◌' : '○');

/** How long reading will still take; steps are coarse, so that it does not flicker. */
const leftLabel = (left: number | null): string => {
	if (left === null) return '';
	const seconds = left / 1_000;
	if (seconds < 50) return `, ${Math.max(1, Math.ceil(seconds / 10)) * 10} s left`;
	const minutes = Math.ceil(seconds / 60);
	return minutes < 90 ? `, ${minutes} min left` : `, ${Math.round(minutes / 60)} h left`;
};

const keptLabel = (state: State): string => momentLabel(state, state.floor.keptFrom ?? state.now);

// What stands there was kept from the last run: nobody may take it for the present.
const keptWord = (state: State): string => {
	const { done, total, left } = state.progress ?? { done: 0, total: 0 };
	return `FROM ${keptLabel(state)}, CHECKING${total === 0 ? '' : ` ${done}/${total}${leftLabel(left ?? null)}`}`;
};

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
			if (last === null) return { sign: '○', word: `EMPTY${suffix}`, tone: 'plain', age };
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

const openSigns = (state: State): readonly Segment[] => {
	const { contested, open, pending } = countsOf(state.floor.situation);
	const signs: readonly (readonly [Segment, number])[] = [
		[questionSign('contested'), contested],
		[questionSign('open'), open],
		[questionSign('pending'), pending],
	];
	return signs
		.filter(([, count]) => count > 0)
		.flatMap(([sign, count], index) => [segment(index === 0 ? '' : ' '), { ...sign, text: `${sign.text}${count}` }]);
};

/** What has come since the operator left the live edge. */
const pausedLabel = ({ news, view }: State): string => {
	const then = view.lists.timeline.newThen;
	const count = [...(news?.newEvents ?? [])].filter((id) => then?.has(id) !== true).length;
	return count === 0 ? 'PAUSED' : `PAUSED ▼ ${count} new`;
};

const followLabel = (state: State): Segment =>
	state.travel !== null
		? segment('PAST', 'stale')
		: state.view.lists.timeline.cursor === null
			? segment('FOLLOW')
			: segment(pausedLabel(state), 'stale');

const troubledIn = memoLast(
	(situation: Situation): number => situation.documents.filter(({ problems }) => problems.length > 0).length,
);

const troubles = (state: State): number => state.skipped.length + troubledIn(state.floor.situation);

const countsLabel = ({ reports, sources, events, statements }: Counts): string =>
	[
		plural(reports, 'report'),
		...(sources > 0 ? [plural(sources, 'source')] : []),
		plural(events, 'event'),
		plural(statements, 'statement'),
	].join(' · ');

const orphanLabel = (state: State): readonly Segment[] => {
	const count = deskOf(state).orphans.length;
	return count === 0 ? [] : [segment(plural(count, 'orphan'), 'alert'), segment('  ')];
};

/** Row 1. */
export const statusLine = (state: State): readonly Segment[] => {
	const { columns, zone } = state.screen;
	const { situation } = state.floor;
	const kind = layoutKind(state.screen);
	const counts = countsOf(situation);
	const health = healthOf(state);
	const asOf = `${clockLabel(state.now, zone)}${zoneLabel(zone, state.now)}`;
	const last =
		counts.lastReportAt === null || kind !== 'wide'
			? isAtWork(state)
				? ''
				: (health.age ?? '')
			: `last report ${secondLabel(counts.lastReportAt, zone)} (${health.age})`;
	const trouble = troubles(state);
	const left: readonly (readonly Segment[])[] = [
		[
			...(kind === 'wide' || kind === 'medium' ? [segment(' watchfloor  ', 'muted')] : [segment(' ')]),
			segment(say(state.screen, state.name), 'title'),
		],
		[segment(`${health.sign} ${health.word}`, health.tone), segment(last === '' ? '' : ` ${last}`)],
		[segment(kind === 'wide' ? `as of ${asOf}` : asOf)],
		...(kind === 'wide' || kind === 'medium' ? [[segment(countsLabel(counts), 'muted')]] : []),
	];
	const waiting = unacknowledged(state.alerts).length;
	const unread = unreadOf(state).size;
	const right: readonly Segment[] = [
		...(waiting > 0
			? [segment(kind === 'small' ? `!${waiting}` : ` ! ${plural(waiting, 'ALERT')} `, 'alert'), segment(' ')]
			: []),
		...orphanLabel(state),
		...(trouble > 0 && kind !== 'small' ? [segment(`${trouble} not read whole`, 'stale'), segment('  ')] : []),
		...openSigns(state),
		...(unread > 0 && (kind === 'medium' || kind === 'tabs') ? [segment(`  ${unread} unread`, 'strong')] : []),
		...(kind === 'small' ? [] : [segment('  '), followLabel(state)]),
		segment(' '),
	];
	const room = columns - segmentsWidth(right) - 1;
	return fitEnds(wholePieces(left, kind === 'wide' ? '   ' : '  ', room), right, columns);
};

/** The one line of a terminal too small for anything else. */
export const tinyLine = (state: State): readonly Segment[] => {
	const health = healthOf(state);
	const asOf = `${clockLabel(state.now, state.screen.zone)}${zoneLabel(state.screen.zone, state.now)}`;
	const pieces: readonly (readonly Segment[])[] = [
		[segment(say(state.screen, state.name), 'title'), segment(` ${health.sign}`, health.tone)],
		[segment(asOf)],
		openSigns(state),
		[segment('needs 40x10', 'muted')],
	];
	return fitSegments(wholePieces(pieces, ' ', state.screen.columns), state.screen.columns);
};

/** Longest wording of one change in row 2; of a count that changed the count is what matters. */
const longestPiece = 56;
const longestCount = 40;

/** Where there is no room for more than one, it may have all of it. */
const leastOther = 19;

const changePiece = (state: State, change: SituationChange, room: number): readonly Segment[] => {
	const words = changeLabel(state.screen, change);
	const isGrave = change.kind === 'contested' || change.kind === 'withdrawn' || change.kind === 'reopened';
	const usual = change.what === null ? longestPiece : longestCount;
	const longest = room < usual + leastOther ? Math.max(usual, room) : usual;
	return [segment(cutText(words, longest), isGrave ? 'contested' : change.kind === 'new' ? 'plain' : 'strong')];
};

/** Columns of row 2 that are not the alert's own. */
const besideAlert = 16;

const alertPiece = (state: State, { rule, count, label }: Alert): readonly Segment[] => {
	const { screen } = state;
	const kind = layoutKind(screen);
	const hasRoom = kind === 'wide' || kind === 'medium';
	const longest = hasRoom ? longestPiece : Math.max(0, screen.columns - besideAlert);
	const words = say(screen, `! ${rule}${count > 1 ? ` (${count})` : ''}: ${label}`);
	return [segment(cutText(words, longest), 'alert'), segment(hasRoom ? ' A acknowledges' : ' (A)', 'muted')];
};

/** Row 2 of the floor: what changed since the operator last looked. */
export const newsLine = (state: State): readonly Segment[] => {
	const { news, screen } = state;
	const kind = layoutKind(screen);
	if (state.travel !== null) return fitSegments(travelLine(state, state.travel), screen.columns);
	if (news === null) {
		const kept = ` the last run knew this at ${keptLabel(state)}: the folder is being checked`;
		return fitSegments([segment(isKept(state) ? kept : ' reading the folder', 'muted')], screen.columns);
	}
	const since = clockLabel(news.since, screen.zone) + zoneLabel(screen.zone, news.since);
	const who = kind === 'wide' && state.operator !== '' ? ` (you, ${say(screen, state.operator)})` : '';
	const isLong = kind === 'wide' || kind === 'medium';
	const head = segment(isLong ? ` SINCE ${since}${who}  ` : ` Δ ${since}  `, 'title');
	const { added, changed, removed } = news.reports;
	const reports: readonly (readonly Segment[])[] = [
		...(added > 0 ? [[segment(`+${plural(added, 'report')}`)]] : []),
		...(changed > 0 ? [[segment(`${plural(changed, 'report')} changed`)]] : []),
		...(removed > 0 ? [[segment(`${plural(removed, 'report')} removed`, 'stale')]] : []),
	];
	const [alert] = unacknowledged(state.alerts);
	const alerted = alert === undefined ? [] : [alertPiece(state, alert)];
	const count = news.changes.length;
	const unread = unreadOf(state).size;
	const unreadLabel = unread === 0 ? '' : `${unread} unread: u · `;
	const right =
		kind === 'wide' && count > 0 ? [segment(`${unreadLabel}${plural(count, 'change')}: c · M all read `, 'muted')] : [];
	const room = screen.columns - segmentsWidth([head]) - segmentsWidth(right) - 1;
	const pieces = [
		...alerted,
		...news.changes.slice(0, 8).map((change) => changePiece(state, change, room)),
		...reports,
	];
	if (pieces.length === 0) return fitSegments([head, segment('nothing new', 'muted')], screen.columns);
	return fitEnds([head, ...fitPieces(pieces, ' │ ', room)], right, screen.columns);
};
