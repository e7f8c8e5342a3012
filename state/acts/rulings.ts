// The acts that change the situation itself, sorted by what they change: the reading of a document, who is whose
// name, how a question stands. Only acts in force are here, in the order in which they were made.
import type { Anchor, Annotation, DocumentId, Hold } from '../../src/domain.ts';
import { getOrCreate } from '../../src/lib/get-or-create.ts';
import { actsInForce } from './in-force.ts';

/** `=act`: all that bear it are one. `|act/0` and `|act/1`: the two sides are not. */
export type ForcedMark = string;

export type Rulings = {
	/** Acts on the words of a document, by its id or the hash of its file. */
	readonly ofDocument: (id: DocumentId, hash: string) => readonly Annotation[];
	/** Documents that some act holds on to, by id or hash as `id …`, `hash …`. */
	readonly places: ReadonlySet<string>;
	readonly nameMarks: ReadonlyMap<string, readonly ForcedMark[]>;
	/** Pairs of names that somebody said are one. */
	readonly nameLinks: ReadonlySet<string>;
	/** All names that something is said of. */
	readonly touchedNames: ReadonlySet<string>;
	/** The last renaming of each name. */
	readonly renames: ReadonlyMap<string, Annotation>;
	/** Ids of all acts that change anything, in their order. */
	readonly ids: string;
	/** The acts of these ids that hold, in their order. */
	readonly inOrder: (ids: Iterable<string>) => readonly Annotation[];
};

const identityOps: ReadonlySet<string> = new Set(['same', 'different']);

/** Most names of one actor that are joined or parted one by one. */
const mostNames = 16;

// One sentence may tell of two events: the telling word belongs to it.
const wordsOf = ({ documentId, quote, start, focus }: Anchor): string =>
	[documentId, start ?? '', focus?.start ?? '', quote].join('\n');

// What a side of a join is told by: names, or words in a document.
const handlesOf = (hold: Hold | null | undefined): readonly string[] =>
	hold == null ? [] : (hold.names ?? hold.anchors.map(wordsOf));

/** Names of the two sides; what both have is the other's. */
export const sidesOf = ({ hold, other }: Annotation): readonly [readonly string[], readonly string[]] => {
	const right = handlesOf(other);
	return [handlesOf(hold).filter((handle) => !right.includes(handle)), right];
};

const meet = (left: readonly string[], right: readonly string[]): boolean => left.some((one) => right.includes(one));

// Of several acts on one pair the last one counts.
const lastWords = (acts: readonly Annotation[]): readonly Annotation[] => {
	const later: (readonly [readonly string[], readonly string[]])[] = [];
	return acts
		.toReversed()
		.filter((act) => {
			const [left, right] = sidesOf(act);
			if (left.length === 0 || right.length === 0) return false;
			const isDecided = later.some(
				([one, other]) => (meet(left, one) && meet(right, other)) || (meet(left, other) && meet(right, one)),
			);
			if (!isDecided) later.push([left, right]);
			return !isDecided;
		})
		.toReversed();
};

const marksOfNames = (acts: readonly Annotation[]): ReadonlyMap<string, readonly ForcedMark[]> => {
	const marks = new Map<string, ForcedMark[]>();
	const mark = (names: readonly string[], value: ForcedMark) => {
		for (const name of names.slice(0, mostNames)) getOrCreate(marks, name, () => [] as ForcedMark[]).push(value);
	};
	for (const act of acts) {
		const [left, right] = sidesOf(act);
		mark(left, act.op === 'same' ? `=${act.id}` : `|${act.id}/0`);
		mark(right, act.op === 'same' ? `=${act.id}` : `|${act.id}/1`);
	}
	return marks;
};

const linksOfNames = (acts: readonly Annotation[]): ReadonlySet<string> => {
	const links = new Set<string>();
	for (const act of acts) {
		if (act.op !== 'same') continue;
		const [left, right] = sidesOf(act);
		for (const one of left.slice(0, mostNames)) {
			for (const other of right.slice(0, mostNames)) links.add(one < other ? `${one}\n${other}` : `${other}\n${one}`);
		}
	}
	return links;
};

const anchorsOf = ({ op, hold, other }: Annotation) => [
	...(hold?.anchors ?? []),
	...(identityOps.has(op) ? (other?.anchors ?? []) : []),
];

const readingOps: ReadonlySet<string> = new Set([
	'reject',
	'restore',
	'speaker',
	'same',
	'different',
	'resolve',
	'reopen',
	'unverifiable',
]);

const isOfActors = ({ hold }: Annotation): boolean => hold?.kind === 'actor';

const renamesIn = (acts: readonly Annotation[]): ReadonlyMap<string, Annotation> =>
	new Map(
		acts
			.filter((act) => act.op === 'rename' && isOfActors(act))
			.flatMap((act) => (act.hold?.names ?? []).map((name) => [name, act] as const)),
	);

/** Sorts acts; those taken back have no effect. */
export const createRulings = (acts: readonly Annotation[]): Rulings => {
	const holding = actsInForce(acts).filter(({ hold }) => hold != null);
	const identities = lastWords(holding.filter(({ op }) => identityOps.has(op)));
	const ofNames = identities.filter(isOfActors);
	const onWords = holding.filter(
		(act) => readingOps.has(act.op) && !isOfActors(act) && (!identityOps.has(act.op) || identities.includes(act)),
	);
	const nameMarks = marksOfNames(ofNames);
	const renames = renamesIn(holding);
	const places = new Map<string, Set<Annotation>>();
	for (const act of onWords) {
		for (const { documentId, hash } of anchorsOf(act)) {
			for (const key of [`id ${documentId}`, `hash ${hash}`]) {
				getOrCreate(places, key, () => new Set<Annotation>()).add(act);
			}
		}
	}
	const effective = [...onWords, ...ofNames, ...renames.values()];
	const order = new Map(holding.map((act, index) => [act, index]));
	const byId = new Map(holding.map((act) => [act.id, act]));
	const sorted = (some: Iterable<Annotation>): readonly Annotation[] =>
		[...new Set(some)].sort((left, right) => order.get(left)! - order.get(right)!);
	return {
		ofDocument: (id, hash) => {
			const found = [places.get(`id ${id}`), places.get(`hash ${hash}`)];
			return found.every((one) => one === undefined) ? [] : sorted(found.flatMap((one) => [...(one ?? [])]));
		},
		places: new Set(places.keys()),
		nameMarks,
		touchedNames: new Set([...nameMarks.keys(), ...renames.keys()]),
		nameLinks: linksOfNames(ofNames),
		renames,
		ids: effective.map(({ id }) => id).join('\n'),
		inOrder: (ids) => sorted([...ids].flatMap((id) => byId.get(id) ?? [])),
	};
};

/** Nothing ruled. */
export const noRulings: Rulings = createRulings([]);
