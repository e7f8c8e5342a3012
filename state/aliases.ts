// Late identity: which names are one actor's? Names stay filed as written; this follows them, recomputes only the
// connected component that was touched, and keeps the evidence of each link. Nothing is rewritten when actors merge.
import { compareText } from '../src/lib/compare-text.ts';
import { hashText31, stableId } from '../src/lib/stable-id.ts';
import { forceParts } from './acts/forced.ts';
import { noRulings, type Rulings } from './acts/rulings.ts';
import type { Cluster, Linked } from './grouping/clustering.ts';
import { createClusters } from './grouping/clusters.ts';
import { nameBlocks, namesAlike, splitNames } from './names/name-likeness.ts';
import type { AliasLink } from './projections/alias-links.ts';
import { kindOf, type NameNode } from './projections/names.ts';

export type NameItem = { readonly id: string };

/** Names that are one actor's; the first is the one the id comes from. */
export type ActorNames = { readonly id: string; readonly keys: readonly string[] };

export type Aliases = {
	/** A name was seen, changed its counts, or is gone. */
	readonly nameChanged: (key: string, node: NameNode | undefined) => void;
	readonly linkChanged: (pair: string, link: AliasLink | undefined) => void;
	/** Tells each actor that is gone or new, and each name whose actor is another one than before. */
	readonly settle: (mayContinue: () => boolean, changed: AliasChange) => boolean;
	readonly actorOf: (key: string) => string | undefined;
	readonly namesOf: (actorId: string) => ActorNames | undefined;
	/** Takes what analysts said of names. */
	readonly rule: (rulings: Rulings) => void;
};

export type AliasChange = (actorIds: ReadonlySet<string>, keys: readonly string[]) => void;

// A single slip in one report must not join two actors that hundreds of reports keep apart.
const minSupportShare = 0.05;

/** Identity of actors over the nodes that `nodeOf` gives. */
export const createAliases = (nodeOf: (key: string) => NameNode | undefined): Aliases => {
	const actorByKey = new Map<string, string>();
	const actors = new Map<string, ActorNames>();
	const links = new Map<string, AliasLink>();
	const pairsByKey = new Map<string, Set<string>>();
	const linked = new Set<string>();
	let rulings = noRulings;
	const standing = (key: string): number => nodeOf(key)?.documents ?? 0;
	const isPlace = (key: string): boolean => {
		const kind = kindOf(nodeOf(key)?.kinds ?? []);
		return kind === 'place' || kind === 'country';
	};
	const clusters = createClusters<NameItem>({
		blocks: ({ id }) => nameBlocks(id).map(hashText31),
		compare: (left, right) => compareText(left.id, right.id),
		reach: 24,
		likeness: (left, right) => Number(namesAlike(left.id, right.id)),
		split: (items, edges: Linked) =>
			forceParts(
				splitNames(items, edges, (left, right) => linked.has(pairOf(left, right)), isPlace),
				({ id }) => rulings.nameMarks.get(id) ?? [],
			),
	});
	const judge = (pair: string) => {
		const link = links.get(pair);
		const holds =
			link !== undefined && link.support >= minSupportShare * Math.min(standing(link.left), standing(link.right));
		if (holds === linked.has(pair)) return;
		const [left, right] = pair.split('\n') as [string, string];
		if (holds) {
			linked.add(pair);
			clusters.link(left, right);
		} else {
			linked.delete(pair);
			clusters.unlink(left, right);
		}
	};
	const compose = (cluster: Cluster<NameItem>): ActorNames => {
		const keys = cluster.items.map((item) => item.id).sort(compareNames);
		return { id: stableId('a', keys[0]!), keys };
	};
	return {
		nameChanged(key, node) {
			if (node === undefined) clusters.remove(key);
			else if (clusters.has(key)) clusters.touch(key);
			else clusters.put({ id: key });
			for (const pair of pairsByKey.get(key) ?? []) judge(pair);
		},
		linkChanged(pair, link) {
			const ends = pair.split('\n');
			if (link === undefined) links.delete(pair);
			else links.set(pair, link);
			for (const key of ends) {
				const pairs = pairsByKey.get(key) ?? new Set();
				if (link === undefined) pairs.delete(pair);
				else pairs.add(pair);
				if (pairs.size === 0) pairsByKey.delete(key);
				else pairsByKey.set(key, pairs);
			}
			judge(pair);
		},
		settle: (mayContinue, changed) =>
			clusters.settle(mayContinue, (gone, made) => {
				const touched = new Set<string>();
				const moved: string[] = [];
				const left = new Set<string>();
				for (const { items } of gone) {
					for (const { id } of items) {
						const actor = actorByKey.get(id);
						if (actor === undefined) continue;
						touched.add(actor);
						actors.delete(actor);
						left.add(id);
					}
				}
				for (const cluster of made) {
					const actor = compose(cluster);
					actors.set(actor.id, actor);
					touched.add(actor.id);
					for (const key of actor.keys) {
						left.delete(key);
						if (actorByKey.get(key) !== actor.id) moved.push(key);
						actorByKey.set(key, actor.id);
					}
				}
				for (const key of left) actorByKey.delete(key);
				changed(touched, moved);
			}),
		rule(next) {
			const { nameLinks, nameMarks } = rulings;
			rulings = next;
			for (const pair of nameLinks) if (!next.nameLinks.has(pair)) clusters.unlink(...endsOf(pair));
			for (const pair of next.nameLinks) if (!nameLinks.has(pair)) clusters.link(...endsOf(pair));
			for (const name of new Set([...nameMarks.keys(), ...next.nameMarks.keys()])) clusters.touch(name);
		},
		actorOf: (key) => actorByKey.get(key),
		namesOf: (actorId) => actors.get(actorId),
	};
};

const endsOf = (pair: string): [string, string] => pair.split('\n') as [string, string];

const pairOf = (left: string, right: string): string => (left < right ? `${left}\n${right}` : `${right}\n${left}`);

// The name that the id comes from: a full name before a surname or an acronym. How often it is used does not matter,
// so that an id does not change with every report.
const compareNames = (left: string, right: string): number =>
	Number(isBare(left)) - Number(isBare(right)) || compareText(left, right);

const isBare = (key: string): boolean => !key.includes(' ') && (key.startsWith('p|') || /^o\|\p{Lu}+$/u.test(key));
