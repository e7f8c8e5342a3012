// Which of the clusters are actors worth a line of their own, in the order of their first mention.
import { groupNouns, unnamedSources } from '../lang/en/actor-words.ts';
import type { Reading } from '../reading.ts';
import type { Cluster } from './clusters.ts';
import type { Discourse } from './discourse.ts';
import type { Nominal } from './naming.ts';

/** Named clusters, and those phrases without a name that speak, act or come again. */
export const selectActors = (reading: Reading, clusters: readonly Cluster[], discourse: Discourse): Cluster[] => {
	const speaking = new Set(discourse.speakers.values());
	const acting = new Map<Cluster, number>();
	for (const entry of discourse.entries) {
		if (entry.isSubject) acting.set(entry.cluster, (acting.get(entry.cluster) ?? 0) + 1);
	}
	return clusters
		.filter(
			(cluster) => isActor(cluster, speaking.has(cluster), acting.get(cluster) ?? 0) || isProtesting(reading, cluster),
		)
		.sort((a, b) => firstOf(a) - firstOf(b));
};

const firstOf = (cluster: Cluster): number =>
	Math.min(cluster.namings[0]?.start ?? Infinity, cluster.nominals[0]?.start ?? Infinity);

// Groups that a text makes up as it goes: not worth a line unless they speak.
const looseGroups = new Set([
	'team',
	'teams',
	'crew',
	'crews',
	'personnel',
	'staff',
	'officers',
	'members',
	'allies',
	'experts',
	'companies',
	'students',
	'teachers',
	'patients',
	'families',
]);

// "Norwegian tanks" act for their state; tanks alone are things.
const machines = /^(?:tanks|aircraft|helicopters|gunships|warships|warplanes|jets|gunboats)$/;

const isFirm = ({ head, modifiers }: Nominal): boolean =>
	groupNouns.has(head) &&
	(!looseGroups.has(head) || (modifiers.length > 0 && !/^(?:teams?|crews?|members|families|companies)$/.test(head)));

// "Thousands of teachers marched": whoever protests takes part.
const isProtesting = ({ tokens }: Reading, { nominals }: Cluster): boolean =>
	nominals.some(
		({ sort, endToken }) =>
			sort === 'group' &&
			/^(?:march(?:ed|es)?|protest(?:ed|s)?|rall(?:y|ied|ies)|demonstrate[ds]?|picket(?:ed|s)?|rioted)$/.test(
				tokens.lower[endToken] ?? '',
			),
	);

const isActor = (cluster: Cluster, speaks: boolean, acts: number): boolean => {
	if (cluster.namings.length > 0) return !cluster.namings.every((naming) => naming.isLocator);
	const [first] = cluster.nominals;
	if (!first) return false;
	if (first.sort === 'person') return speaks || (acts > 0 && first.country !== null);
	if (first.sort === 'body')
		return (
			speaks ||
			(acts > 0 && (cluster.nominals.length > 1 || (first.isDefinite && first.modifiers.length > 0))) ||
			// "the Sudanese government": a state without its name.
			(cluster.country !== null && first.isDefinite)
		);
	if (unnamedSources.has(first.head)) return cluster.country !== null && (acts > 0 || cluster.nominals.length > 1);
	if (machines.test(first.head)) return cluster.country !== null;
	if (!cluster.nominals.some(isFirm)) return speaks;
	return speaks || acts > 0 || cluster.nominals.length > 1 || cluster.country !== null;
};
