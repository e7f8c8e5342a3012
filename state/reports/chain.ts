// The chain of telling: who said it, who passed it on, who printed it. It goes back as far as the reports at hand allow:
// where whoever is cited has a report of its own that tells the same, what that rests on stands before it.
import type { DocumentId, EventCluster, SituationStatement } from '../../src/domain.ts';
import { actorsById, documentsById, statementsByDocument } from '../lookups.ts';
import type { Floor } from '../state.ts';
import { speakerName, unnamedSpeaker } from './naming.ts';

export type Chain = {
	/** From who said it first, as far as is known, to who printed it last. */
	readonly links: readonly string[];
	/** The report of who stands first is at hand. */
	readonly isOriginSeen: boolean;
};

/** A report that tells of it, with the statement it is told in; null where the report tells it itself. */
type Telling = { readonly documentId: DocumentId; readonly statement: SituationStatement | null };

/** Of an event with thousands of reports the first ones and their sources say enough. */
const mostReports = 60;
/** No chain is longer in earnest. */
const mostLinks = 6;

const folded = (name: string): string => name.trim().toLowerCase();

const namesOf = (floor: Floor, id: string | null): readonly string[] => {
	const actor = id === null ? undefined : actorsById(floor.situation).get(id);
	return actor === undefined ? [] : [actor.name, ...actor.aliases];
};

const originName = (floor: Floor, statement: SituationStatement): string => {
	const unnamed = unnamedSpeaker(floor, statement);
	return unnamed === undefined ? speakerName(floor, statement) : `${unnamed} (unnamed)`;
};

const publisherOf = (floor: Floor, id: DocumentId): string | null =>
	documentsById(floor.situation).get(id)?.source ?? null;

/** The links as they were, with one more unless that is the last one by another name. */
const withLink = (links: readonly string[], name: string | undefined | null): readonly string[] =>
	name == null || links.some((link) => folded(link) === folded(name)) ? links : [...links, name];

const isBy = (floor: Floor, names: readonly string[], { documentId }: Telling): boolean => {
	const publisher = publisherOf(floor, documentId);
	return publisher !== null && names.some((name) => folded(name) === folded(publisher));
};

const chainOf = (floor: Floor, telling: Telling, others: readonly Telling[]): Chain => {
	const { documentId, statement } = telling;
	const publisher = publisherOf(floor, documentId);
	if (statement === null) return { links: publisher === null ? [] : [publisher], isOriginSeen: true };
	const names = namesOf(floor, statement.speaker);
	const rest = others.filter((other) => other.documentId !== documentId);
	const own = rest.find((other) => isBy(floor, names, other));
	const isOwnWord = publisher !== null && names.some((name) => folded(name) === folded(publisher));
	const before =
		own === undefined || rest.length > mostReports
			? { links: [originName(floor, statement)], isOriginSeen: isOwnWord }
			: chainOf(floor, own, rest);
	const [via] = namesOf(floor, statement.via);
	// Who speaks in a report of its own goes by either name.
	const links = withLink(withLink(before.links, via), isOwnWord ? null : publisher);
	return { links: links.slice(-mostLinks), isOriginSeen: before.isOriginSeen };
};

/** How often it was passed on. */
export const depthOf = ({ links }: Chain): number => Math.max(0, links.length - 1);

/** The chain of one statement by itself. */
export const chainOfStatement = (floor: Floor, statement: SituationStatement): Chain =>
	chainOf(floor, { documentId: statement.documentId, statement }, []);

const tellingsOf = (floor: Floor, { reports }: EventCluster): readonly Telling[] =>
	reports.slice(0, mostReports).flatMap(({ documentId, trigger }): readonly Telling[] => {
		const made = (statementsByDocument(floor.situation).get(documentId) ?? []).filter(({ content }) =>
			content.some(({ start, end }) => start <= trigger.start && trigger.end <= end),
		);
		return made.length === 0 ? [{ documentId, statement: null }] : made.map((statement) => ({ documentId, statement }));
	});

/** The chains by which an event is told, the longest first; one that is the beginning of another is left out. */
export const chainsOfEvent = (floor: Floor, event: EventCluster): readonly Chain[] => {
	const tellings = tellingsOf(floor, event);
	const chains = new Map<string, Chain>();
	for (const telling of tellings) {
		const chain = chainOf(floor, telling, tellings);
		if (depthOf(chain) > 0) chains.set(chain.links.join('\n'), chain);
	}
	const keys = [...chains.keys()];
	return [...chains]
		.filter(([key]) => !keys.some((other) => other.startsWith(`${key}\n`)))
		.map(([, chain]) => chain)
		.sort((a, b) => depthOf(b) - depthOf(a));
};

/** `Jon Reyes ▸ Harbour Radio ▸ Northern Wire, depth 2, origin seen`. */
export const chainLabel = (chain: Chain): string =>
	`${chain.links.join(' ▸ ')}, depth ${depthOf(chain)}${chain.isOriginSeen ? ', origin seen' : ''}`;
