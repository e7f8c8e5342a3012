// Which organisation or group a noun phrase means: "the ministry", "the Guard", "French troops", "the website".
import { foldName } from '../../lib/name-match.ts';
import { firstPlace } from '../../lib/sorted.ts';
import { bodyHypernyms, bodyNouns, groupNouns, mediaNouns } from '../lang/en/actor-words.ts';
import { newsOutlets } from '../lang/en/names/organizations.ts';
import type { Reading } from '../reading.ts';
import { type Cluster, lastBefore } from './clusters.ts';
import { type Knowledge, nationAt } from './knowledge.ts';
import type { Naming, Nominal, Range } from './naming.ts';

/** Bodies by the nouns in their names, by what appositions call them, and by their own words. */
export type Bodies = {
	readonly byNoun: Map<string, Cluster[]>;
	readonly byKey: Map<string, Cluster>;
	readonly states: ReadonlyMap<string, Cluster>;
	readonly byHead: Map<string, Cluster[]>;
	readonly unnamed: Cluster[];
	readonly namings: readonly Naming[];
	readonly ofNaming: readonly Cluster[];
};

const file = (map: Map<string, Cluster[]>, key: string, cluster: Cluster): void => {
	const list = map.get(key);
	if (!list) map.set(key, [cluster]);
	else if (!list.includes(cluster) && list.length < 24) list.push(cluster);
};

/** Files the named bodies of a document, with what appositions and "is" call them ("X, an aid agency"). */
export const fileBodies = (
	reading: Reading,
	namings: readonly Naming[],
	ofNaming: readonly Cluster[],
	nominals: readonly Nominal[],
): Bodies => {
	const states = new Map(
		ofNaming.flatMap((cluster) =>
			cluster.kind === 'country' && cluster.country ? [[cluster.country, cluster] as const] : [],
		),
	);
	const bodies: Bodies = {
		byNoun: new Map(),
		byKey: new Map(),
		states,
		byHead: new Map(),
		unnamed: [],
		namings,
		ofNaming,
	};
	for (const [index, naming] of namings.entries()) {
		const cluster = ofNaming[index]!;
		if (cluster.kind === 'person' || cluster.kind === 'country') continue;
		if (naming.bodyKey !== null && !bodies.byKey.has(naming.bodyKey)) bodies.byKey.set(naming.bodyKey, cluster);
		for (const word of foldName(naming.text).split(' ')) {
			if (bodyNouns.has(word) || groupNouns.has(word)) file(bodies.byNoun, word, cluster);
		}
	}
	linkAppositions(reading, nominals, bodies);
	return bodies;
};

const linkAppositions = (reading: Reading, nominals: readonly Nominal[], bodies: Bodies): void => {
	const { namings, ofNaming } = bodies;
	const startsAt = new Map(namings.map((naming, index) => [naming.titled.firstToken, index]));
	const endsAt = new Map(namings.map((naming, index) => [naming.endToken, index]));
	for (const nominal of nominals) {
		if (nominal.sort !== 'body') continue;
		const { lower } = reading.tokens;
		const after = lower[nominal.endToken] === ',' ? startsAt.get(nominal.endToken + 1) : undefined;
		const link = lower[nominal.firstToken - 1] ?? '';
		const before = /^(?:,|is|was)$/.test(link) ? endsAt.get(nominal.firstToken - 1) : undefined;
		const index = before ?? after;
		const cluster = index === undefined ? undefined : ofNaming[index];
		if (cluster && (cluster.kind === 'organization' || cluster.kind === 'group'))
			file(bodies.byNoun, nominal.head, cluster);
	}
};

const heads: Readonly<Record<string, string>> = {
	forces: 'troops',
	soldiers: 'troops',
	servicemen: 'troops',
	protestors: 'protesters',
	demonstrators: 'protesters',
	television: 'tv',
	policemen: 'police',
	citizens: 'residents',
	gunman: 'gunmen',
};

/** The words of a body whatever their order and nationality's form: "government of Peru" = "Peruvian government". */
export const bodyKeyOf = (reading: Reading, { firstToken, endToken }: Range, knowledge: Knowledge): string => {
	const words: string[] = [];
	for (let index = firstToken; index < endToken; index += 1) {
		const word = reading.tokens.lower[index]!;
		if (/^(?:the|a|an|of|'s|')$/.test(word)) continue;
		const nation = nationAt(reading, index, knowledge);
		words.push(nation ?? heads[word] ?? word);
	}
	return words.sort().join(' ');
};

const keyOfNominal = (nominal: Nominal, country: string | null): string =>
	[...nominal.modifiers, heads[nominal.head] ?? nominal.head, ...(country ? [country] : [])].sort().join(' ');

/** The body or group a phrase means; where no name fits, a cluster of its own words. Null: the text leaves it open. */
export const bodyOf = (nominal: Nominal, bodies: Bodies): Cluster | null => {
	const state = nominal.head === 'regime' && nominal.country ? bodies.states.get(nominal.country) : undefined;
	if (state) return state;
	const inner = nameInside(nominal, bodies);
	if (inner) return inner;
	const key = keyOfNominal(nominal, nominal.country);
	const known = bodies.byKey.get(key);
	if (known) return known;
	const named = namedBody(nominal, bodies);
	if (named) return named;
	if (nominal.sort === 'body' && nominal.isOwned) return null;
	if (nominal.sort === 'body' && !nominal.isDefinite && nominal.country === null && nominal.modifiers.length === 0)
		return null;
	const head = heads[nominal.head] ?? nominal.head;
	const isBare = nominal.modifiers.length === 0 && nominal.country === null;
	const alike = isBare && nominal.isDefinite ? (bodies.byHead.get(head) ?? []) : [];
	if (alike.length > 0) return alike.at(-1)!;
	const isMeantAgain = nominal.sort === 'body' && isBare && bodyHypernyms.has(nominal.head);
	return isMeantAgain ? lastBody(nominal, bodies) : createUnnamed(nominal, key, head, bodies);
};

// "Andes news agency", "the Blue Bridge group": the name with what it is.
const nameInside = (nominal: Nominal, bodies: Bodies): Cluster | null => {
	if (!bodyHypernyms.has(nominal.head)) return null;
	const index = lowerBound(bodies.namings, nominal.end) - 1;
	const naming = bodies.namings[index];
	if (!naming || naming.firstToken < nominal.firstToken || naming.endToken > nominal.headToken) return null;
	const cluster = bodies.ofNaming[index]!;
	return naming.endToken >= nominal.headToken - 1 && cluster.kind !== 'country' && cluster.kind !== 'place'
		? cluster
		: null;
};

// "the Guard" after "Coastal Guard"; "the Interior Ministry" is never the Defence Ministry.
const namedBody = (nominal: Nominal, bodies: Bodies): Cluster | null => {
	if (!nominal.isDefinite && nominal.sort === 'group') return null;
	const fitting = (bodies.byNoun.get(nominal.head) ?? []).filter(
		(cluster) =>
			(nominal.modifiers.length === 0 ||
				cluster.forms.some(({ words }) => nominal.modifiers.every((word) => words.includes(word)))) &&
			(nominal.country === null || cluster.country === null || cluster.country === nominal.country),
	);
	if (fitting.length === 0 || (!nominal.isDefinite && nominal.modifiers.length === 0)) return null;
	let best: Cluster | null = null;
	let bestStart = -1;
	for (const cluster of fitting) {
		const start = lastBefore(cluster.namings, nominal.start);
		if (start > bestStart) {
			best = cluster;
			bestStart = start;
		}
	}
	return best ?? (fitting.length === 1 ? fitting[0]! : null);
};

// "the company", "the website": the body named last, if no other stands near.
const lastBody = (nominal: Nominal, bodies: Bodies): Cluster | null => {
	let at = lowerBound(bodies.namings, nominal.start) - 1;
	for (let seen = 0; at >= 0 && seen < 12; at -= 1, seen += 1) {
		if (nominal.start - bodies.namings[at]!.start > 700) return null;
		if (bodies.ofNaming[at]!.kind !== 'organization') continue;
		if (mediaNouns.has(nominal.head) || !outlets.has(bodies.namings[at]!.text)) return bodies.ofNaming[at]!;
	}
	return null;
};

// "in a post on Telegram. The group said": where it was posted is not who posted.
const outlets = new Set(newsOutlets);

const lowerBound = (namings: readonly Naming[], start: number): number =>
	firstPlace(namings.length, (index) => namings[index]!.start >= start);

const createUnnamed = (nominal: Nominal, key: string, head: string, bodies: Bodies): Cluster => {
	const cluster: Cluster = {
		kind: nominal.sort === 'body' ? 'organization' : 'group',
		namings: [],
		nominals: [],
		forms: [],
		roles: [],
		country: nominal.country,
		gender: null,
	};
	bodies.byKey.set(key, cluster);
	file(bodies.byHead, head, cluster);
	bodies.unnamed.push(cluster);
	return cluster;
};
