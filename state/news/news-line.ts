// Row 2: what changed since the operator looked, and the alert nobody has acknowledged.
import { cutText } from '../../src/lib/text-width.ts';
import { unreadOf } from '../acts/unread.ts';
import { type Alert, unacknowledged } from '../alerts/alerts.ts';
import { ageLabel, clockLabel, zoneLabel } from '../clock.ts';
import { layoutKind } from '../screen/layout.ts';
import { fitEnds, fitPieces, fitSegments, type Segment, segment, segmentsWidth } from '../screen/lines.ts';
import { isKept, keptLabel } from '../screen/liveness.ts';
import { travelLine } from '../screen/travel.ts';
import type { State } from '../state.ts';
import { plural, say } from '../words.ts';
import type { SituationChange } from './change.ts';
import { changeLabel } from './change-words.ts';

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

const alertPiece = (state: State, { rule, count, label, at, escalations = 0 }: Alert): readonly Segment[] => {
	const { screen } = state;
	const again = escalations === 0 ? '' : `${ageLabel(Date.parse(at), state.now)} unanswered: `;
	const kind = layoutKind(screen);
	const hasRoom = kind === 'wide' || kind === 'medium';
	const longest = hasRoom ? longestPiece : Math.max(0, screen.columns - besideAlert);
	const words = say(
		screen,
		`${escalations === 0 ? '!' : '!!'} ${rule}${count > 1 ? ` (${count})` : ''}: ${again}${label}`,
	);
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
