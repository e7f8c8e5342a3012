// Who holds an office: "the president", "the country's new prime minister", "Peru's foreign minister".
import { personNouns } from '../lang/en/actor-words.ts';
import { type Cluster, lastBefore } from './clusters.ts';
import type { Naming, Nominal, Role } from './naming.ts';

/** Persons by the head noun of their roles. */
export type Offices = ReadonlyMap<string, readonly Cluster[]>;

// One office under several nouns.
const sisters: Readonly<Record<string, string>> = {
	spokesman: 'spokesperson',
	spokeswoman: 'spokesperson',
	chairman: 'chair',
	chairwoman: 'chair',
	chairperson: 'chair',
	congressman: 'representative',
	congresswoman: 'representative',
	premier: 'prime-minister',
	'co-founder': 'founder',
	cofounder: 'founder',
	coauthor: 'author',
	'co-author': 'author',
};
const officeOf = (head: string): string => sisters[head] ?? head;

/** Files each person under the offices that the text gives them. */
export const fileOffices = (clusters: readonly Cluster[]): Offices => {
	const offices = new Map<string, Cluster[]>();
	for (const cluster of clusters) {
		for (const office of new Set(cluster.roles.map((role) => officeOf(role.head)))) {
			const list = offices.get(office);
			if (list) list.push(cluster);
			else offices.set(office, [cluster]);
		}
	}
	return offices;
};

/** The person a description means: the only fitting holder, or the one named last of several; else null. */
export const holderOf = (nominal: Nominal, offices: Offices): Cluster | null => {
	const { role } = nominal;
	if (!role || nominal.isPlural) return null;
	const isPointing = nominal.isDefinite || role.country !== null;
	if (!isPointing) return null;
	const holders = (offices.get(officeOf(role.head)) ?? []).filter((cluster) =>
		cluster.roles.some((other) => fits(role, other)),
	);
	if (holders.length <= 1) return holders[0] ?? null;
	return lastNamed(holders, nominal.start);
};

const lastNamed = (holders: readonly Cluster[], start: number): Cluster | null => {
	let best: Cluster | null = null;
	let bestStart = -1;
	for (const cluster of holders.slice(0, 12)) {
		const last = lastBefore(cluster.namings, start);
		if (last > bestStart) {
			best = cluster;
			bestStart = last;
		}
	}
	return start - bestStart < 1500 ? best : null;
};

// Ranks that make another office of it.
const rankWords = new Set(['deputy', 'vice', 'assistant', 'associate', 'junior', 'under']);
const idleWords = new Set(
	'outgoing incoming new current then long-time longtime long-serving embattled senior top country nation acting caretaker elected mr city state local'.split(
		' ',
	),
);

/** Whether a description and a role can be of one holder: same office, no word in the one against the other. */
const fits = (described: Role, held: Role): boolean => {
	if (officeOf(described.head) !== officeOf(held.head)) return false;
	if (described.isFormer && !held.isFormer) return false;
	if (described.country && held.country && described.country !== held.country) return false;
	const [one, two] = [wordsOf(described), wordsOf(held)];
	if (ranksOf(described) !== ranksOf(held)) return false;
	if (one.length === 0) return true;
	if (two.length === 0) return !/^(?:minister|secretary)$/.test(described.head);
	return one.some((word) => two.includes(word)) || described.head === 'governor' || described.head === 'mayor';
};

const ranksOf = (role: Role): string => role.modifiers.filter((word) => rankWords.has(word)).join(' ');
const wordsOf = (role: Role): string[] => role.modifiers.filter((word) => !rankWords.has(word) && !idleWords.has(word));

/** Holders that the text leaves without a name, by office, country and what else is said of it. */
export type Vacancies = Map<string, Cluster>;

/** An actor by office alone ("Peru's foreign minister"), until a name comes; null for "a minister" and for trades. */
export const unnamedHolder = (nominal: Nominal, offices: Offices, vacant: Vacancies): Cluster | null => {
	const { role } = nominal;
	if (!role || nominal.isPlural || nominal.isIndefinite || nominal.isOwned) return null;
	if (personNouns.get(nominal.head)?.office !== true) return null;
	// Of several named holders the text doesn't say which.
	if ((offices.get(officeOf(role.head)) ?? []).some((cluster) => cluster.roles.some((other) => fits(role, other))))
		return null;
	const key = [officeOf(role.head), role.country ?? '', ...wordsOf(role), ranksOf(role)].join(' ');
	const known = vacant.get(key) ?? onlyOf(vacant, role);
	if (known) return known;
	const cluster: Cluster = {
		kind: 'person',
		namings: [],
		nominals: [],
		forms: [],
		roles: [],
		country: null,
		gender: role.gender,
	};
	vacant.set(key, cluster);
	return cluster;
};

// "the minister" after "the foreign minister": the one of that office, if there is but one.
const onlyOf = (vacant: Vacancies, role: Role): Cluster | null => {
	if (role.country !== null || wordsOf(role).length > 0) return null;
	const office = officeOf(role.head);
	const found = [...vacant].filter(([key]) => key.startsWith(`${office} `));
	return found.length === 1 ? found[0]![1] : null;
};

const farthest = 3500;

/**
 * Descriptions that come before the name: "the country's prime minister said …" and, soon after, a full name without any
 * title: whoever is named so has been introduced. One open office of its kind, one such person; else nothing.
 */
export const findIntroductions = (
	nominals: readonly Nominal[],
	namings: readonly Naming[],
	ofNaming: readonly Cluster[],
	offices: Offices,
): ReadonlyMap<Nominal, Cluster> => {
	const open = nominals.filter(
		(nominal) =>
			nominal.role !== null &&
			nominal.isDefinite &&
			!nominal.isPlural &&
			personNouns.get(nominal.head)?.office === true &&
			isHighOffice(nominal.role.head) &&
			holderOf(nominal, offices) === null,
	);
	const found = new Map<Nominal, Cluster>();
	if (open.length === 0) return found;
	const newcomers = namings.flatMap((naming, index) => {
		const cluster = ofNaming[index]!;
		const isNewcomer =
			naming.kind === 'person' &&
			naming.isNarrative &&
			cluster.namings[0] === naming &&
			naming.form.words.length >= 2 &&
			cluster.roles.length === 0;
		return isNewcomer ? [{ start: naming.start, cluster }] : [];
	});
	for (const nominal of open) {
		const next = newcomers.find(({ start }) => start > nominal.start && start - nominal.start < farthest);
		if (next && !isContradicted(nominal, next.cluster)) found.set(nominal, next.cluster);
	}
	return oneOfficeEach(found, open);
};

const isHighOffice = (head: string): boolean =>
	/^(?:prime-minister|president|minister|chancellor|king|queen|governor|mayor|pope|ambassador|chief|commander|chairman)$/.test(
		head,
	);

const isContradicted = (nominal: Nominal, cluster: Cluster): boolean =>
	nominal.role!.gender !== null && cluster.gender !== null && nominal.role!.gender !== cluster.gender;

// One newcomer can't have held two offices before being named; later mentions of the office follow the first.
const oneOfficeEach = (found: Map<Nominal, Cluster>, open: readonly Nominal[]): ReadonlyMap<Nominal, Cluster> => {
	const officeOfCluster = new Map<Cluster, string>();
	const kept = new Map<Nominal, Cluster>();
	for (const nominal of open) {
		const cluster = found.get(nominal);
		if (!cluster) continue;
		const office = nominal.role!.head;
		const known = officeOfCluster.get(cluster);
		if (known !== undefined && known !== office) continue;
		officeOfCluster.set(cluster, office);
		kept.set(nominal, cluster);
	}
	return kept;
};
