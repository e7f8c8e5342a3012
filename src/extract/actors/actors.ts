// Actors of one document: which namings are of one actor, its aliases and roles, and who a pronoun or description is.
import type { Actor, Span } from '../../domain.ts';
import { findIssuer } from '../issuer.ts';
import type { Models } from '../models.ts';
import type { Name } from '../names/names.ts';
import type { Reading } from '../reading.ts';
import type { Attribution } from '../statements/attributions.ts';
import { bodyOf, fileBodies } from './bodies.ts';
import { type Cluster, clusterNamings } from './clusters.ts';
import {
	contentsOf,
	countNarrated,
	type Discourse,
	type Entry,
	entryAt,
	entryOf,
	inOrder,
	rangeOf,
} from './discourse.ts';
import { learnGenders } from './genders.ts';
import { fileOffices, findIntroductions, holderOf, unnamedHolder, type Vacancies } from './holders.ts';
import { knowledgeOf } from './knowledge.ts';
import type { Naming, Nominal } from './naming.ts';
import { findNamings } from './namings.ts';
import { findNominals } from './nominals.ts';
import { profileOf } from './profiles.ts';
import { selectActors } from './selection.ts';
import { createResolver } from './sources.ts';
import { supplementNames } from './supplements.ts';

export type ActorIndex = {
	readonly actors: readonly Actor[];
	/** The actor that the words of `span` name, by name, role, description or pronoun; null where the text leaves it open. */
	readonly actorOf: (span: Span) => string | null;
	/** Actors with a mention inside `span`, in text order. */
	readonly actorsIn: (span: Span) => readonly { readonly actor: string; readonly mention: Span }[];
};

/** Finds the actors of a document. Total; linear in the number of names and phrases. */
export const findActors = (
	reading: Reading,
	names: readonly Name[],
	attributions: readonly Attribution[],
	models: Models,
): ActorIndex => {
	const knowledge = knowledgeOf(models);
	const namings = findNamings(reading, supplementNames(reading, names, attributions, knowledge), knowledge);
	const { all, ofNaming } = clusterNamings(reading, namings);
	const nominals = findNominals(reading, namings, knowledge);
	const bodies = fileBodies(reading, namings, ofNaming, nominals);
	const offices = fileOffices(all);
	const introduced = findIntroductions(nominals, namings, ofNaming, offices);
	// Phrases that say whose they are come first, so that "our forces" finds "French forces" wherever it stands.
	for (const nominal of nominals) if (nominal.sort === 'group' && nominal.country) bodyOf(nominal, bodies);
	const vacant: Vacancies = new Map();
	const ofNominal = nominals.map((nominal) =>
		nominal.sort === 'person'
			? (introduced.get(nominal) ?? holderOf(nominal, offices) ?? unnamedHolder(nominal, offices, vacant))
			: bodyOf(nominal, bodies),
	);
	for (const [index, cluster] of ofNominal.entries()) attach(nominals[index]!, cluster);
	const entries = entriesOf(reading, namings, ofNaming, nominals, ofNominal);
	const discourse: Discourse = {
		narrated: countNarrated(reading),
		entries,
		contents: contentsOf(attributions),
		attributions,
		speakers: new Map(),
		spoken: [],
		issuer: issuerOf(reading, entries),
	};
	learnGenders(reading, discourse);
	const resolver = createResolver(reading, discourse);
	const chosen = selectActors(reading, [...all, ...bodies.unnamed, ...vacant.values()], discourse);
	const ids = new Map(chosen.map((cluster, index) => [cluster, `a${index + 1}`]));
	return {
		actors: chosen.map((cluster) => ({ id: ids.get(cluster)!, ...profileOf(reading, cluster) })),
		actorOf: (span) => ids.get(resolver.clusterOf(span)!) ?? null,
		actorsIn: (span) => mentionsIn(reading, discourse, span, ids),
	};
};

/** Who issues the text in his or its own name, where it says so. */
const issuerOf = (reading: Reading, entries: readonly Entry[]): Cluster | null => {
	const span = findIssuer(reading);
	if (span === null) return null;
	const { firstToken, endToken } = rangeOf(reading, span);
	return entries.find((entry) => entry.firstToken < endToken && entry.endToken > firstToken)?.cluster ?? null;
};

const attach = (nominal: Nominal, cluster: Cluster | null): void => {
	if (!cluster) return;
	if (nominal.role && nominal.isDefinite) cluster.roles.push(nominal.role);
	if (nominal.sort !== 'person' || cluster.namings.length === 0) cluster.nominals.push(nominal);
};

const entriesOf = (
	reading: Reading,
	namings: readonly Naming[],
	ofNaming: readonly Cluster[],
	nominals: readonly Nominal[],
	ofNominal: readonly (Cluster | null)[],
): Entry[] => {
	const entries = namings.map((naming, index) => entryOf(reading, naming.titled, ofNaming[index]!, false));
	for (const [index, nominal] of nominals.entries()) {
		const cluster = ofNominal[index];
		if (cluster)
			entries.push(
				entryOf(reading, { firstToken: nominal.firstToken, endToken: nominal.endToken }, cluster, nominal.isPlural),
			);
	}
	return inOrder(entries);
};

const mentionsIn = (reading: Reading, discourse: Discourse, span: Span, ids: ReadonlyMap<Cluster, string>) => {
	const { firstToken, endToken } = rangeOf(reading, span);
	const found: { actor: string; mention: Span }[] = [];
	for (let index = entryAt(discourse.entries, firstToken); index < discourse.entries.length; index += 1) {
		const entry = discourse.entries[index]!;
		if (entry.firstToken >= endToken) break;
		const actor = ids.get(entry.cluster);
		if (actor === undefined || entry.endToken > endToken) continue;
		found.push({
			actor,
			mention: { start: reading.tokens.start[entry.firstToken]!, end: reading.tokens.end[entry.endToken - 1]! },
		});
	}
	return found;
};
