// What changed in events: new and gone ones, states, figures, times.
import type { ClaimedQuantity, EventCluster, EventReport } from '../../src/domain.ts';
import { figure } from '../events/quantities.ts';
import { joinedPairs, type Pair, type Renamed, type Tracing } from '../sums/list-difference.ts';
import { noDetail, type SituationChange } from './change.ts';

/** By what an event is found again where documents changed their names. */
export const reportsOfEvents: Tracing<EventCluster, EventReport> = {
	of: ({ reports }) => reports,
	key: ({ start, trigger }) => `${start} ${trigger.start}`,
};

/** What changed in events. What was two events and is one is not gone: what it told goes on in the other one. */
export const eventChanges = (pairs: readonly Pair<EventCluster>[], renamed: Renamed): SituationChange[] => {
	const joined = joinedPairs(pairs, reportsOfEvents, renamed);
	const isJoined = new Set([...joined.values()].flat());
	return pairs.flatMap((pair) =>
		pair.before !== undefined && isJoined.has(pair.before) && pair.after === undefined
			? []
			: changesOfEvent(pair, joined.get(pair) ?? noEvents),
	);
};

const noEvents: readonly EventCluster[] = [];

type KnownChanges = { readonly before: EventCluster | undefined; readonly changes: readonly SituationChange[] };

// What is compared with the same moment again and again, with each report that comes, differs in few events.
const knownChanges = new WeakMap<EventCluster, KnownChanges>();

const changesOfEvent = (
	{ before, after }: Pair<EventCluster>,
	joined: readonly EventCluster[],
): readonly SituationChange[] => {
	const known = after === undefined || joined.length > 0 ? undefined : knownChanges.get(after);
	if (known !== undefined && known.before === before) return known.changes;
	const about = aboutEvent(after ?? before!);
	if (after === undefined) return [{ ...about, ...noDetail, kind: 'gone' }];
	const changes: readonly SituationChange[] =
		before === undefined
			? [{ ...about, ...noDetail, kind: 'new', after: after.state === 'contested' ? after.state : null }]
			: eventDetails(before, after, joined).map((detail) => ({ ...about, ...detail }));
	if (joined.length === 0) knownChanges.set(after, { before, changes });
	return changes;
};

const aboutEvent = ({ id, summary, reports }: EventCluster) => {
	const report = reports.at(-1);
	const evidence =
		report === undefined ? null : { documentId: report.documentId, span: { start: report.start, end: report.end } };
	return { subject: 'event' as const, id, label: summary, evidence };
};

const eventDetails = (
	before: EventCluster,
	after: EventCluster,
	joined: readonly EventCluster[],
): readonly Detail[] => {
	const known = [before, ...joined].flatMap(({ quantities }) => quantities);
	const figures = after.quantities.flatMap((quantity) =>
		quantityChange(
			known.find(({ what }) => what === quantity.what),
			quantity,
		),
	);
	const [was, is] = [before.start ?? '?', after.start ?? '?'];
	return [
		// Figures that contradict each other say more than that the event is contested.
		...(figures.some(({ kind }) => kind === 'contested') ? [] : stateChange(before.state, after.state)),
		...figures,
		...(was === is ? [] : [{ kind: 'revised' as const, what: 'time', before: was, after: is }]),
	];
};

type Detail = Pick<SituationChange, 'kind' | 'what' | 'before' | 'after'>;

const stateChange = (before: string, after: string): Detail[] => {
	if (before === after) return [];
	const kind = after === 'withdrawn' ? 'withdrawn' : after === 'contested' ? 'contested' : 'status';
	return kind === 'status' ? [{ kind, what: 'state', before, after }] : [{ kind, ...noDetail }];
};

const quantityChange = (before: ClaimedQuantity | undefined, after: ClaimedQuantity): Detail[] => {
	const was = before === undefined ? null : figure(before);
	const is = figure(after);
	if (was === is) return [];
	if (after.contested && !before?.contested) return [{ kind: 'contested', what: after.what, before: was, after: is }];
	return [{ kind: 'revised', what: after.what, before: was ?? '?', after: is }];
};
