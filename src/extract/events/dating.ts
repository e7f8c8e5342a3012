// The day of events that name none: that of what their paragraph tells, victims that of their incident.
import type { EventTypeId } from '../../domain.ts';
import type { Cluster } from './join.ts';
import type { Telling } from './likeness.ts';
import type { When } from './when.ts';

/** Undated tellings in the past tense take the day of what their paragraph tells of. */
export const dateBySurroundings = (clusters: Cluster[]): Cluster[] => {
	const explicit = new Map<Telling, When>();
	for (const { tellings } of clusters) {
		const when = bestTime(tellings);
		if (when) for (const telling of tellings) explicit.set(telling, when);
	}
	const all = clusters.flatMap(({ tellings }) => tellings).sort((a, b) => a.trigger.first - b.trigger.first);
	const dated = new Map<Telling, Telling>();
	let near: { readonly block: number; readonly when: When } | null = null;
	let incident: When | null = null;
	for (const telling of all) {
		const own = explicit.get(telling);
		if (own && incidents.has(telling.trigger.type) && !telling.isBackground) incident = own;
		if (own && happening.has(telling.trigger.type) && !telling.isBackground) near = { block: telling.block, when: own };
		else if (!own && near?.block === telling.block && follows(telling)) {
			dated.set(telling, { ...telling, when: { ...near.when, isExplicit: false, end: null } });
		} else if (!own && incident && telling.trigger.type === 'CASUALTY' && telling.when.start !== null) {
			dated.set(telling, { ...telling, when: { ...incident, isExplicit: false, end: null } });
		}
	}
	return clusters.map(({ tellings }) => ({ tellings: tellings.map((telling) => dated.get(telling) ?? telling) }));
};

/** What has victims: deaths without a date of their own are of its day. */
const incidents = new Set<EventTypeId>(['ASSAULT', 'ACCIDENT', 'HAZARD']);

const happening = new Set<EventTypeId>([
	'ASSAULT',
	'ACCIDENT',
	'HAZARD',
	'CASUALTY',
	'DISRUPTION',
	'AID',
	'MOVEMENT',
	'COERCE',
	'PROTEST',
	'MOBILIZE',
	'OTHER',
	'RETREAT',
	'POLITICS',
	'LEGAL',
]);

const follows = ({ trigger, status, when }: Telling): boolean => {
	if (when.start === null || status === 'planned' || status === 'threatened' || status === 'ongoing') return false;
	const tense = trigger.clause?.verb.tense;
	if (trigger.noun !== null || tense === 'past') return true;
	return tense === 'perfect' && (trigger.type === 'CASUALTY' || trigger.type === 'MOVEMENT');
};

/** The most precise day that the text itself gives a group of tellings. */
export const bestTime = (tellings: readonly Telling[]): When | null =>
	tellings.filter(({ when }) => when.isExplicit && when.start !== null).sort(morePrecise)[0]?.when ?? null;

const morePrecise = (a: Telling, b: Telling): number => (b.when.start?.length ?? 0) - (a.when.start?.length ?? 0);
