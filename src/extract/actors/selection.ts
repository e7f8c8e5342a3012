// Which of the clusters are actors worth a line of their own, in the order of their first mention.
import { unnamedSources } from '../lang/en/actor-words.ts';
import type { Reading } from '../reading.ts';
import type { Cluster } from './clusters.ts';
import type { Discourse } from './discourse.ts';

/** Named clusters, and those phrases without a name that speak, act or come again. */
export const selectActors = (_reading: Reading, clusters: readonly Cluster[], discourse: Discourse): Cluster[] => {
	const speaking = new Set(discourse.speakers.values());
	const acting = new Map<Cluster, number>();
	for (const entry of discourse.entries) {
		if (entry.isSubject) acting.set(entry.cluster, (acting.get(entry.cluster) ?? 0) + 1);
	}
	return clusters
		.filter((cluster) => isActor(cluster, speaking.has(cluster), acting.get(cluster) ?? 0))
		.sort((a, b) => firstOf(a) - firstOf(b));
};

const firstOf = (cluster: Cluster): number =>
	Math.min(cluster.namings[0]?.start ?? Infinity, cluster.nominals[0]?.start ?? Infinity);

const isActor = (cluster: Cluster, speaks: boolean, acts: number): boolean => {
	if (cluster.namings.length > 0) return true;
	const [first] = cluster.nominals;
	if (!first) return false;
	const isOpen = unnamedSources.has(first.head);
	if (first.sort === 'body') return speaks || (acts > 0 && cluster.nominals.length > 1);
	if (isOpen) return false;
	return speaks || acts > 0 || cluster.nominals.length > 1;
};
