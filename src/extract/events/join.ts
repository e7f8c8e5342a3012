// Re-mentions: which triggers of one document tell of the same event. Two look-alike incidents stay two.
// What makes two tellings alike is in `likeness.ts`.
import type { EventTypeId } from '../../domain.ts';
import {
	differentPlace,
	incidents,
	isAnaphoric,
	isLateDeath,
	isLoose,
	isNew,
	isSentOn,
	likenessOf,
	sameDay,
	type Telling,
} from './likeness.ts';

/** The tellings of one event. */
export type Cluster = { readonly tellings: Telling[] };

// Only the nearest events of a type are looked at, and of each its last tellings: time stays linear in the text.
const nearby = 40;
const remembered = 16;
const joinThreshold = 2;

export type Joined = { readonly clusters: Cluster[]; readonly left: readonly Telling[] };

/** Groups tellings, in text order, into events; weak ones that join nothing are left over. */
export const joinTellings = (tellings: readonly Telling[]): Joined => {
	const byType = new Map<EventTypeId, Cluster[]>();
	const clusters: Cluster[] = [];
	const open = (cluster: Cluster): void => {
		const { type } = cluster.tellings[0]!.trigger;
		clusters.push(cluster);
		byType.set(type, [...(byType.get(type)?.slice(-400) ?? []), cluster]);
	};
	for (const telling of tellings.filter(({ trigger }) => !trigger.isWeak)) {
		const home = closest(byType, telling);
		if (home) home.tellings.push(telling);
		else open({ tellings: [telling] });
	}
	const left: Telling[] = [];
	const agreed = new Map(
		clusters.flatMap((cluster) => cluster.tellings.map(({ trigger }) => [trigger.first, cluster])),
	);
	for (const telling of tellings.filter(({ trigger }) => trigger.isWeak)) {
		// What has a day of its own is not yet done by being agreed on.
		const whole = !telling.when.isExplicit ? agreed.get(telling.trigger.partOf ?? -1) : undefined;
		((whole ?? closest(byType, telling))?.tellings ?? left).push(telling);
	}
	return { clusters: mergeClusters(clusters), left };
};

const grave = new Set<EventTypeId>(['ASSAULT', 'ACCIDENT', 'HAZARD', 'PROTEST', 'CASUALTY', 'DISRUPTION']);

/** The same; but a text that tells of nothing else tells of what it mentions: "cleared up after a chemical spill". */
export const joinAtLeastOne = (tellings: readonly Telling[]): Joined => {
	const found = joinTellings(tellings);
	if (found.clusters.some(({ tellings: [first] }) => first!.trigger.type !== 'OTHER')) return found;
	const isGrave = ({ trigger, view, block }: Telling): boolean =>
		trigger.noun !== null &&
		!trigger.rule.startsWith('modifier/') &&
		grave.has(trigger.type) &&
		view.reading.blocks[block]!.kind !== 'caption';
	if (!found.left.some(isGrave)) return found;
	return joinTellings(
		tellings.map((one) => (isGrave(one) ? { ...one, trigger: { ...one.trigger, isWeak: false } } : one)),
	);
};

/** The event that a telling is closest to; null where none is close enough. */
const closest = (byType: ReadonlyMap<EventTypeId, readonly Cluster[]>, telling: Telling): Cluster | null => {
	let best: Cluster | null = null;
	let bestScore = joinThreshold;
	for (const type of typesFor(telling)) {
		for (const cluster of nearestOf(byType.get(type) ?? [], telling)) {
			const score = closeness(cluster, telling);
			if (score < bestScore) continue;
			best = cluster;
			bestScore = score;
		}
	}
	return best;
};

const typesFor = (telling: Telling): readonly EventTypeId[] => {
	const { type } = telling.trigger;
	if (isAnaphoric(telling) && isLoose(telling)) return [...new Set([type, ...incidents])];
	return type === 'ASSAULT' ? ['ASSAULT', 'CASUALTY'] : type === 'CASUALTY' ? ['CASUALTY', 'ASSAULT'] : [type];
};

/** At most `nearby` events, those that begin nearest before the telling and a few after it. */
const nearestOf = (clusters: readonly Cluster[], telling: Telling): readonly Cluster[] => {
	if (clusters.length <= nearby) return clusters;
	const after = clusters.findLastIndex(({ tellings }) => tellings[0]!.trigger.first <= telling.trigger.first) + 1;
	return clusters.slice(Math.max(0, after - nearby), after + nearby / 4);
};

const closeness = (cluster: Cluster, telling: Telling): number => {
	let best = Number.NEGATIVE_INFINITY;
	for (const other of cluster.tellings.slice(-remembered)) best = Math.max(best, likenessOf(other, telling));
	return best === Number.NEGATIVE_INFINITY ? best : best - conflicts(cluster, telling);
};

// A later telling may show that two events told apart are one.
const mergeClusters = (clusters: readonly Cluster[]): Cluster[] => {
	const merged: Cluster[] = [];
	for (const cluster of clusters) {
		const home = merged.slice(-nearby).find((other) => areOne(other, cluster));
		if (home) home.tellings.push(...cluster.tellings);
		else merged.push(cluster);
	}
	return merged;
};

const areOne = (one: Cluster, other: Cluster): boolean =>
	other.tellings.some((telling) => closeness(one, telling) >= joinThreshold + 0.25) &&
	other.tellings.every(
		(telling) =>
			!isNew(telling) &&
			!disagrees(one, telling) &&
			!one.tellings.slice(-remembered).some((its) => isSentOn(its, telling)),
	);

/** What speaks against it, of any of the tellings already together. */
const conflicts = (cluster: Cluster, telling: Telling): number => {
	let against = isNew(telling) ? 3 : 0;
	if (disagrees(cluster, telling)) against += 2;
	const recent = cluster.tellings.slice(-remembered);
	if (recent.some((one) => isSentOn(one, telling))) against += 3;
	if (recent.some((one) => isDeathOf(one, telling) || isDeathOf(telling, one))) against += 5;
	if (recent.some((one) => differentPlace(one.parties.place, telling.parties.place, telling.view.actorById)))
		against += 0.5;
	return against;
};

// "A guard wounded on Monday has died": two things, of two days.
const isDeathOf = (one: Telling, other: Telling): boolean =>
	one.view.index === other.view.index && one.trigger.clause?.relation === 'reduced' && isLateDeath(other);

const disagrees = (cluster: Cluster, telling: Telling): boolean =>
	telling.when.isExplicit &&
	cluster.tellings.slice(-remembered).some((one) => one.when.isExplicit && !sameDay(one.when, telling.when));
