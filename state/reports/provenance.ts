// Where reports come from and whether they still stand: which repeat another one, which a later version replaced.
import type { DocumentId, DocumentStatus } from '../../src/domain.ts';
import type { EventItem } from '../events/items.ts';
import { createClusters } from '../grouping/clusters.ts';
import { nodeKey } from '../names/name-keys.ts';
import { createTable } from '../projection.ts';
import { editions, graver, type Standing, type StoryStandings } from './editions.ts';
import { compareEntries, type Entry } from './entries.ts';
import { areCopies } from './sketches.ts';

export type Provenance = {
	readonly put: (entry: Entry) => void;
	readonly remove: (entry: Entry) => void;
	/** Tells each report whose origin or status changed. */
	readonly settle: (mayContinue: () => boolean, changed: (entry: Entry) => void) => boolean;
	readonly statusOf: (id: DocumentId) => DocumentStatus;
	/** A newsroom has told its clients to wait with it. */
	readonly isHeld: (id: DocumentId) => boolean;
	/** Whose words a report repeats: the publisher of the first of its copies, else that report itself. */
	readonly originOf: (entry: Entry) => string;
};

/** The origin that a named publisher or agency is. */
export const originKey = (name: string): string => `by ${nodeKey({ name, kind: 'organization' })}`;

const blockCount = 6;

export const createProvenance = (): Provenance => {
	const stories = createTable(editions);
	const shown = new Map<string, StoryStandings>();
	const entries = new Map<DocumentId, Entry>();
	const copies = createClusters<Entry>({
		blocks: ({ sketch }) => sketch.runs.slice(0, blockCount),
		compare: compareEntries,
		reach: 12,
		likeness: (left, right) => Number(areCopies(left.sketch, right.sketch)),
		split: (items) => [items],
	});
	// A report may go by several names; the gravest of what they say holds.
	const standingOf = (id: DocumentId): Standing | undefined => {
		let gravest: Standing | undefined;
		for (const story of entries.get(id)?.edition.stories ?? []) {
			const standing = stories.get(story)?.get(id);
			if (standing !== undefined) gravest = graver(gravest, standing);
		}
		return gravest;
	};
	return {
		put(entry) {
			entries.set(entry.id, entry);
			stories.put(entry);
			copies.put(entry);
		},
		remove(entry) {
			entries.delete(entry.id);
			stories.remove(entry);
			copies.remove(entry.id);
		},
		settle: (mayContinue, changed) =>
			stories.settle(mayContinue, (story, value) => {
				const before = shown.get(story);
				for (const id of new Set([...(before?.keys() ?? []), ...(value?.keys() ?? [])])) {
					const entry = entries.get(id);
					if (entry !== undefined && before?.get(id) !== value?.get(id)) changed(entry);
				}
				if (value === undefined || value.size === 0) shown.delete(story);
				else shown.set(story, value);
			}) &&
			copies.settle(mayContinue, (gone, made) => {
				const before = new Map(gone.flatMap(({ items }) => items.map(({ id }) => [id, items[0]!.id] as const)));
				for (const { items } of made) {
					for (const entry of items) if (before.get(entry.id) !== items[0]!.id) changed(entry);
				}
			}),
		statusOf(id) {
			const standing = standingOf(id);
			return standing === undefined || standing === 'held' ? 'read' : standing;
		},
		isHeld: (id) => standingOf(id) === 'held',
		originOf(entry) {
			const first = copies.clusterOf(entry.id)?.items[0] ?? entry;
			return first.publisher === null ? first.id : originKey(first.publisher);
		},
	};
};

/** Where one report has its words on an event from: the agency it says told it, else whoever it repeats. */
export const originOf = ({ entry, agency }: EventItem, provenance: Provenance): string =>
	agency === null ? provenance.originOf(entry) : originKey(agency);
