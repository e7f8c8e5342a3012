// Names and how often they are borne out: one value for each node key (see `name-keys.ts`).
// A main actor is in almost every report, so this reads tallies and ends only.
import type { ActorKind, Evidence } from '../../src/domain.ts';
import { compareText } from '../../src/lib/compare-text.ts';
import { aliasKey } from '../names/name-keys.ts';
import type { FiledRow, Group, Projection } from '../projection.ts';
import { actorIndex, type Entry, undated } from '../reports/entries.ts';

/** What the reports say of one name: counts by form, kind and role, and the ends of its rows. */
export type NameNode = {
	readonly key: string;
	/** Documents whose actor has this name; 0 where it is only another actor's alias. */
	readonly documents: number;
	readonly statements: number;
	readonly forms: readonly Tally[];
	readonly kinds: readonly Tally[];
	readonly roles: readonly Tally[];
	readonly lastSaid: string | null;
	readonly evidence: Evidence | null;
};

export type Tally = { readonly of: string; readonly count: number };

const prefixes = { form: 'form ', kind: 'kind ', role: 'role ' } as const;

export const names: Projection<NameNode> = {
	name: 'names',
	*rows(entry) {
		const { actors, statements } = entry.report.extraction;
		for (const [index, actor] of actors.entries()) {
			const key = entry.keys[index]!;
			yield { key, tag: 'document', index };
			yield { key, tag: prefixes.kind + actor.kind, index: -1 };
			for (const form of new Set([actor.name, ...actor.aliases])) yield { key, tag: prefixes.form + form, index: -1 };
			for (const role of new Set(actor.roles)) yield { key, tag: prefixes.role + role, index: -1 };
			yield* aliasRows(entry, index);
		}
		for (const [index, { speaker }] of statements.entries()) {
			const at = actorIndex(entry, speaker);
			if (at >= 0) yield { key: entry.keys[at]!, tag: 'said', index };
		}
	},
	reduce: (key, group) => ({
		key,
		documents: group.count('document'),
		statements: group.count('said'),
		forms: tallies(group, prefixes.form),
		kinds: tallies(group, prefixes.kind),
		roles: tallies(group, prefixes.role),
		lastSaid: lastSaid(group),
		evidence: firstNamed(group),
	}),
};

// An alias that could be an actor's own name is a node too, so that another report may use it alone.
function* aliasRows(entry: Entry, index: number): Iterable<FiledRow> {
	for (const key of aliasKeys(entry, index)) yield { key, tag: 'alias', index: -1 };
}

/** Node keys of the aliases that could stand alone for the actor at `index`. */
export const aliasKeys = (entry: Entry, index: number): ReadonlySet<string> => {
	const own = entry.keys[index]!;
	const { aliases, kind } = entry.report.extraction.actors[index]!;
	return new Set(
		aliases.flatMap((alias) => {
			const key = aliasKey(alias, kind, own);
			return key === null ? [] : [key];
		}),
	);
};

const tallies = (group: Group, prefix: string): readonly Tally[] =>
	[...group.tallies()]
		.filter(([tag]) => tag.startsWith(prefix))
		.map(([tag, count]) => ({ of: tag.slice(prefix.length), count }))
		.sort(compareTallies);

/** Most frequent first, then the longer one, then by code unit. */
export const compareTallies = (left: Tally, right: Tally): number =>
	right.count - left.count || right.of.length - left.of.length || compareText(left.of, right.of);

/** One list of tallies from several. */
export const sumTallies = (lists: readonly (readonly Tally[])[]): readonly Tally[] => {
	if (lists.length === 1) return lists[0]!;
	const sums = new Map<string, number>();
	for (const { of, count } of lists.flat()) sums.set(of, (sums.get(of) ?? 0) + count);
	return [...sums].map(([of, count]) => ({ of, count })).sort(compareTallies);
};

const lastSaid = (group: Group): string | null => {
	const last = group.last('said');
	if (last === undefined) return null;
	const { said, order } = last.entry;
	return said[last.index] ?? (order === undated ? null : order);
};

const firstNamed = (group: Group): Evidence | null => {
	const first = group.first('document');
	if (first === undefined) return null;
	const { id, named } = first.entry;
	return { documentId: id, span: { start: named[first.index * 2]!, end: named[first.index * 2 + 1]! } };
};

/** The kind that most reports give it. */
export const kindOf = (kinds: readonly Tally[]): ActorKind => (kinds[0]?.of ?? 'organization') as ActorKind;
