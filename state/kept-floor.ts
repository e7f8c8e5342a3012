// What of a model is kept over a restart: the rows that a screen shows first and the counts of all, so that the desk
// stands there at once while the folder is read through. It is shown as what it is: how things stood when it was kept.
import type {
	EventCluster,
	Instant,
	Report,
	Situation,
	SituationActor,
	SituationDocument,
	SituationQuestion,
} from '../src/domain.ts';
import { documentsById, lookUpIn } from './lookups.ts';
import { nodeKey } from './names/name-keys.ts';
import { statementsOf } from './reports/readings.ts';
import type { Floor } from './state.ts';
import { type Counts, countAs, countsOf } from './sums/counts.ts';

/** Plain values: it goes to a file and comes back. */
export type KeptFloor = {
	/** When it was so. */
	readonly from: Instant;
	readonly counts: Counts;
	/** Few of its rows; no statements. */
	readonly situation: Situation;
	/** Name keys of each actor. */
	readonly names: readonly (readonly [actor: string, keys: readonly string[]])[];
};

/** Some screens full of each list; of what stands behind one row, as much as a page shows. */
const most = { events: 240, undated: 40, questions: 120, actors: 120, behind: 8 };

const keptEvents = (events: readonly EventCluster[]): readonly EventCluster[] => {
	if (events.length <= most.events) return events;
	const told = events.filter(({ background }) => !background);
	const dated = told.filter(({ start }) => start !== null).slice(-most.events);
	return [...dated, ...told.filter(({ start }) => start === null).slice(0, most.undated)];
};

const cutEvent = (event: EventCluster): EventCluster => ({
	...event,
	reports: event.reports.slice(-most.behind),
	quantities: event.quantities.map((quantity) => ({ ...quantity, claims: quantity.claims.slice(-most.behind) })),
});

const cutQuestion = (question: SituationQuestion): SituationQuestion => ({
	...question,
	evidence: question.evidence.slice(0, most.behind),
	positions: question.positions.slice(0, most.behind),
});

type Lists = Pick<Situation, 'events' | 'questions' | 'actors'>;

const documentsBehind = ({ events, questions, actors }: Lists): ReadonlySet<string> =>
	new Set(
		[
			...events.flatMap(({ reports, quantities }) => [...reports, ...quantities.flatMap(({ claims }) => claims)]),
			...questions.flatMap(({ evidence, positions, answeredBy, openedBy }) => [
				...evidence,
				...positions,
				...(answeredBy === null ? [] : [answeredBy]),
				{ documentId: openedBy },
			]),
			...actors.map(({ evidence }) => evidence),
		].map(({ documentId }) => documentId),
	);

const actorsBehind = ({ events, questions }: Omit<Lists, 'actors'>): ReadonlySet<string | null> =>
	new Set([
		...events.flatMap(({ actors, place, quantities }) => [
			...actors.map(({ actor }) => actor),
			...(place !== null && 'actor' in place ? [place.actor] : []),
			...quantities.flatMap(({ claims }) => claims.map(({ speaker }) => speaker)),
		]),
		...questions.flatMap(({ positions }) => positions.map(({ actor }) => actor)),
	]);

/** The part of a floor that is worth keeping. */
export const keepFloor = ({ situation, identities }: Floor, from: Instant): KeptFloor => {
	const events = keptEvents(situation.events).map(cutEvent);
	const questions = situation.questions.slice(0, most.questions).map(cutQuestion);
	const named = actorsBehind({ events, questions });
	const actors = situation.actors.filter(({ id }, at) => at < most.actors || named.has(id));
	const wanted = documentsBehind({ events, questions, actors });
	const documents = situation.documents.filter(({ id }) => wanted.has(id));
	return {
		from,
		counts: countsOf(situation),
		situation: { documents, actors, statements: [], statementCount: 0, events, questions },
		names: actors.map(({ id }) => [id, identities.namesOf(id)]),
	};
};

const nothing = (): undefined => undefined;

/** The floor that was kept. `recall` brings back the report of a document as it was read then. */
export const floorOfKept = (
	{ from, counts, situation, names }: KeptFloor,
	recall: (document: SituationDocument) => Report | undefined,
): Floor => {
	const own = { ...situation };
	const keysOf = new Map(names);
	const actors = new Map(names.flatMap(([actor, keys]) => keys.map((key) => [key, actor] as const)));
	const report = (id: string): Report | undefined => {
		const document = documentsById(own).get(id);
		const found = document === undefined ? undefined : recall(document);
		return found?.document.hash === document?.hash ? found : undefined;
	};
	countAs(own, counts);
	lookUpIn(own, {
		isLatest: () => false,
		isCurrent: () => false,
		asides: () => [],
		event: nothing,
		linksOf: () => [],
		actor: nothing as (id: string) => SituationActor | undefined,
		question: nothing,
		document: nothing,
		statementsIn: (id) => {
			const found = report(id);
			return found === undefined ? [] : statementsOf(found, (actor) => actors.get(nodeKey(actor)));
		},
		saidIn: () => own,
		speakersIn: () => [],
		statementsBy: () => [],
		heardAt: () => [],
	});
	return {
		situation: own,
		report,
		identities: { namesOf: (actor) => keysOf.get(actor) ?? [], actorOf: (key) => actors.get(key) },
		keptFrom: Date.parse(from),
	};
};

/** Whether a value that comes from a file is of the form that `keepFloor` gives. */
export const isKeptFloor = (value: unknown): value is KeptFloor => {
	const { from, counts, situation, names } = (value ?? {}) as Partial<KeptFloor>;
	const lists = [situation?.documents, situation?.actors, situation?.events, situation?.questions, names];
	return typeof from === 'string' && typeof counts === 'object' && lists.every(Array.isArray);
};
