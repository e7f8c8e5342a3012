// Which names of a document are one actor's. Full names first, then their short forms; each form meets only the
// clusters that share a word with it, so the work grows with the number of names.
import type { ActorKind } from '../../domain.ts';
import { type NameForm, sameForm } from '../../lib/name-match.ts';
import { genericWords } from '../../lib/name-words.ts';
import { firstPlace } from '../../lib/sorted.ts';
import { type Gender, tradeNouns } from '../lang/en/actor-words.ts';
import type { Reading } from '../reading.ts';
import { family, findDefinitions, type Group, groupsOf } from './groups.ts';
import type { Naming, Nominal, Role } from './naming.ts';

/** An actor in the making. */
export type Cluster = {
	kind: ActorKind;
	/** In text order. */
	namings: Naming[];
	readonly nominals: Nominal[];
	readonly forms: NameForm[];
	readonly roles: Role[];
	/** ISO code where the actor is a state, or a state's body. */
	country: string | null;
	gender: Gender | null;
};

export type Clusters = {
	readonly all: Cluster[];
	/** Cluster of each naming, by its index. */
	readonly ofNaming: readonly Cluster[];
};

/** What is known while clusters grow. */
type Draft = {
	readonly namings: readonly Naming[];
	readonly clusters: Cluster[];
	readonly ofNaming: (Cluster | undefined)[];
	readonly byKey: Map<string, Cluster>;
	readonly byWord: Map<string, Cluster[]>;
	/** Bodies by the common nouns in their names: "the Board" is the Safety Board. */
	readonly byNoun: Map<string, Cluster[]>;
	readonly ambiguous: { readonly index: number; readonly clusters: readonly Cluster[] }[];
};

/** Clusters of all namings; every naming is in exactly one. */
export const clusterNamings = (reading: Reading, namings: readonly Naming[]): Clusters => {
	const draft: Draft = {
		namings,
		clusters: [],
		ofNaming: new Array(namings.length),
		byKey: new Map(),
		byWord: new Map(),
		byNoun: new Map(),
		ambiguous: [],
	};
	const definitions = findDefinitions(reading, namings);
	for (const group of groupsOf(namings, definitions)) placeGroup(draft, group);
	placeAmbiguous(draft);
	return finish(draft);
};

const placeGroup = (draft: Draft, group: Group): void => {
	const found = group.country ? [] : candidatesOf(draft, group);
	if (found.length > 1) {
		for (const index of group.indexes) draft.ambiguous.push({ index, clusters: found });
		return;
	}
	const cluster = found[0] ?? createCluster(draft, group);
	for (const index of group.indexes) {
		assign(draft, index, cluster);
		learn(draft, cluster, draft.namings[index]!.form);
		const { bodyKey } = draft.namings[index]!;
		if (bodyKey !== null && !draft.byKey.has(`body ${bodyKey}`)) draft.byKey.set(`body ${bodyKey}`, cluster);
	}
};

const createCluster = (draft: Draft, { kind, country }: Group): Cluster => {
	const cluster: Cluster = {
		kind: country ? 'country' : kind,
		namings: [],
		nominals: [],
		forms: [],
		roles: [],
		country,
		gender: null,
	};
	draft.clusters.push(cluster);
	return cluster;
};

const assign = (draft: Draft, index: number, cluster: Cluster): void => {
	const naming = draft.namings[index]!;
	draft.ofNaming[index] = cluster;
	cluster.namings.push(naming);
	cluster.gender ??= naming.gender;
	cluster.roles.push(...naming.roles);
};

const learn = (draft: Draft, cluster: Cluster, form: NameForm): void => {
	if (cluster.kind === 'country' || cluster.forms.some((other) => other.key === form.key)) return;
	cluster.forms.push(form);
	draft.byKey.set(`${family(cluster.kind)} ${form.key}`, cluster);
	// "@HarbourPolice" is written without blanks.
	if (form.words.length > 1) draft.byKey.set(`run ${form.words.join('')}`, cluster);
	for (const word of keysOf(form)) file(draft.byWord, word, cluster);
	if (cluster.kind === 'person') return;
	for (const word of form.words) if (genericWords.has(word)) file(draft.byNoun, word, cluster);
};

// A word that very many names share tells nothing, and would make the search quadratic.
const file = (map: Map<string, Cluster[]>, key: string, cluster: Cluster): void => {
	const list = map.get(key);
	if (!list) map.set(key, [cluster]);
	else if (list.length < 24 && !list.includes(cluster)) list.push(cluster);
};

const candidatesOf = (draft: Draft, group: Group): Cluster[] => {
	const { form } = group;
	const { bodyKey } = draft.namings[group.indexes[0]!]!;
	const exact =
		draft.byKey.get(`${family(group.kind)} ${form.key}`) ??
		(bodyKey === null ? undefined : draft.byKey.get(`body ${bodyKey}`)) ??
		draft.byKey.get(`run ${form.key}`);
	if (exact) return [exact];
	if (group.kind !== 'person' && group.kind !== 'country' && form.words.every((word) => genericWords.has(word))) {
		const fuller = fullerNames(draft, form);
		if (fuller.length > 0) return fuller;
	}
	const near = new Set<Cluster>();
	for (const word of keysOf(form)) for (const cluster of draft.byWord.get(word) ?? []) near.add(cluster);
	const fitting = [...near].filter((cluster) => isCompatible(draft, cluster, group));
	const same = fitting.filter((cluster) => cluster.forms.some((other) => sameForm(other, form)));
	const isShort = form.words.length === 1 && form.acronym === null;
	if (same.length > 0 || !isShort || (group.kind !== 'person' && group.kind !== 'organization')) return same;
	// A first name alone: the one person of the text who bears it; so "Sentrum" of Sentrum Health.
	const namesakes = fitting.filter(
		(cluster) =>
			cluster.kind === group.kind &&
			cluster.forms.some(
				({ words }) =>
					words.length > 1 &&
					words[0] === form.key &&
					(group.kind === 'person' || words.slice(1).every((word) => tradeNouns.has(word))),
			),
	);
	return namesakes.length === 1 ? namesakes : [];
};

// "State TV" is Peruvian State TV, "the Guard" the Coastal Guard: all its words, and nothing that is against it.
const fullerNames = (draft: Draft, form: NameForm): Cluster[] =>
	(draft.byNoun.get(form.words[0]!) ?? []).filter((cluster) =>
		cluster.forms.some(
			({ words }) => words.length > form.words.length && form.words.every((word) => words.includes(word)),
		),
	);

const calledAfter = new Set('embassy consulate uss hms hmcs hmas usns uscgc'.split(' '));

const isCompatible = (draft: Draft, cluster: Cluster, { kind, form, indexes }: Group): boolean => {
	if (cluster.kind === 'country' || kind === 'country') return false;
	// An embassy is not the town it lies in, nor a ship the one it is called after.
	if (kind === 'place' && cluster.forms.some(({ words }) => words.some((word) => calledAfter.has(word)))) return false;
	const isOnePerson = family(cluster.kind) === 'person';
	if (isOnePerson && family(kind) === 'person') return true;
	// Two or three letters fit the initials of very many names: a place has no acronym.
	if (!isOnePerson && family(kind) !== 'person') return form.acronym === null || cluster.kind !== 'place';
	// A surname alone is easily taken for an organisation or a town; a name of several words is not.
	const isSurname = isOnePerson && form.words.length === 1 && form.acronym === null;
	return isSurname && kind !== 'group' && !indexes.some((index) => draft.namings[index]!.isLocative);
};

// The consonants: spellings of one name differ mostly in vowels and doubled letters.
const outline = (word: string): string =>
	word[0]! +
	word
		.slice(1)
		.replace(/[aeiouyhw]/g, '')
		.replace(/(.)\1+/g, '$1');

// The words under which a name is looked for; for a body those that are its own, and its initials.
const keysOf = (form: NameForm): string[] => {
	const { words } = form;
	if (form.acronym !== null) return [`#${form.acronym}`];
	const own = words.filter((word) => !genericWords.has(word));
	const keys = (own.length > 0 ? own : words).slice(0, 6).map(outline);
	const initials = form.initials.filter((letters) => letters.length > 1).map((letters) => `#${letters}`);
	return [...keys, ...initials];
};

// A short form that fits several actors is the one's that was named last before it.
const placeAmbiguous = (draft: Draft): void => {
	const sorted = new Map<Cluster, readonly Naming[]>();
	const inOrder = (cluster: Cluster): readonly Naming[] => {
		const known = sorted.get(cluster) ?? [...cluster.namings].sort((a, b) => a.start - b.start);
		sorted.set(cluster, known);
		return known;
	};
	for (const { index, clusters } of [...draft.ambiguous].sort((a, b) => a.index - b.index)) {
		const naming = draft.namings[index]!;
		let best = clusters[0]!;
		let bestStart = -1;
		for (const cluster of clusters) {
			if (naming.gender && cluster.gender && naming.gender !== cluster.gender) continue;
			const start = lastBefore(inOrder(cluster), naming.start);
			if (start > bestStart) {
				best = cluster;
				bestStart = start;
			}
		}
		assign(draft, index, best);
	}
};

/** Where the last of these namings before `start` begins; -1 if there is none. They are in text order. */
export const lastBefore = (namings: readonly Naming[], start: number): number => {
	const low = firstPlace(namings.length, (index) => namings[index]!.start >= start);
	return low === 0 ? -1 : namings[low - 1]!.start;
};

const finish = (draft: Draft): Clusters => {
	for (const cluster of draft.clusters) cluster.namings.sort((a, b) => a.start - b.start);
	return { all: draft.clusters.filter((cluster) => cluster.namings.length > 0), ofNaming: draft.ofNaming as Cluster[] };
};
