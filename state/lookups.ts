// Look-ups over one Situation, made when first asked and kept as long as that Situation is.
import type {
	DocumentId,
	EventCluster,
	EventLink,
	Instant,
	Situation,
	SituationActor,
	SituationDocument,
	SituationQuestion,
	SituationStatement,
} from '../src/domain.ts';

const memo = <Value extends object>(make: (situation: Situation) => Value): ((situation: Situation) => Value) => {
	const known = new WeakMap<Situation, Value>();
	return (situation) => {
		const value = known.get(situation) ?? make(situation);
		known.set(situation, value);
		return value;
	};
};

export type Finder<Value> = { readonly get: (id: string) => Value | undefined };

/** Ids looked for one by one, before all are put in order. */
const fewLookups = 200;

// A screen asks for some dozens of ids of a situation that soon gives way to the next: to index all of them each time
// would cost more than everything else that a change does.
const byId = <Value extends { readonly id: string }>(values: readonly Value[]): Finder<Value> => {
	const found = new Map<string, Value | undefined>();
	let all: ReadonlyMap<string, Value> | undefined;
	return {
		get(id) {
			if (all !== undefined) return all.get(id);
			if (found.has(id)) return found.get(id);
			if (found.size >= fewLookups) {
				all = new Map(values.map((value) => [value.id, value]));
				return all.get(id);
			}
			const value = values.findLast((one) => one.id === id);
			found.set(id, value);
			return value;
		},
	};
};

const grouped = <Value>(
	values: readonly Value[],
	keyOf: (value: Value) => string | null,
): ReadonlyMap<string, readonly Value[]> => {
	const groups = new Map<string, Value[]>();
	for (const value of values) {
		const key = keyOf(value);
		if (key === null) continue;
		const group = groups.get(key);
		if (group === undefined) groups.set(key, [value]);
		else group.push(value);
	}
	return groups;
};

/** Look-ups of an engine over the situation it settled last. */
export type Source = {
	/** Whether no later situation came out of the engine. */
	readonly isLatest: () => boolean;
	/** Whether the engine is not at work on the next one either. */
	readonly isCurrent: () => boolean;
	readonly event: (id: string) => EventCluster | undefined;
	readonly linksOf: (eventId: string) => readonly EventLink[];
	readonly asides: () => Iterable<EventCluster>;
	readonly actor: (id: string) => SituationActor | undefined;
	readonly question: (id: string) => SituationQuestion | undefined;
	readonly document: (id: DocumentId) => SituationDocument | undefined;
	/** These hold for the situation also while the engine works on: to list all statements takes too long to do it each time. */
	readonly statementsIn: (id: DocumentId) => readonly SituationStatement[];
	/** Stands for the statements of a document, without making them: another object once they are others. */
	readonly saidIn: (id: DocumentId) => object | undefined;
	readonly speakersIn: (id: DocumentId) => readonly string[];
	readonly statementsBy: (actorId: string) => readonly SituationStatement[];
	readonly heardAt: (actorId: string) => readonly Instant[];
};

const sources = new WeakMap<Situation, Source>();

/** Lets a situation be looked up in the engine it comes from, which has all ids in order anyway. */
export const lookUpIn = (situation: Situation, source: Source): void => {
	sources.set(situation, source);
};

type Finding<Value> = (situation: Situation) => Finder<Value>;

const finding = <Value>(
	inSource: (source: Source, id: string) => Value | undefined,
	inLists: (situation: Situation) => Finder<Value>,
	isAlwaysIn = false,
): Finding<Value> =>
	memo((situation) => {
		const source = sources.get(situation);
		let lists: Finder<Value> | undefined;
		return {
			get(id) {
				if (source !== undefined && (isAlwaysIn || source.isLatest())) return inSource(source, id);
				lists ??= inLists(situation);
				return lists.get(id);
			},
		};
	});

/** What holds the reports of an event together; nothing where the engine is gone on, or the situation came from a file. */
export const linksOfEvent = (situation: Situation, id: string): readonly EventLink[] => {
	const source = sources.get(situation);
	return source?.isCurrent() === true ? source.linksOf(id) : [];
};

/** What reports mention in passing and none tells; nothing where the engine is gone on, or the situation is only a part. */
export function* asidesOf(situation: Situation): Generator<EventCluster> {
	const source = sources.get(situation);
	if (source === undefined) return;
	for (const aside of source.asides()) {
		if (!source.isCurrent()) return;
		yield aside;
	}
}

export const eventsById: Finding<EventCluster> = finding(
	(source, id) => source.event(id),
	({ events }) => byId(events),
);
export const actorsById: Finding<SituationActor> = finding(
	(source, id) => source.actor(id),
	({ actors }) => byId(actors),
);
export const questionsById: Finding<SituationQuestion> = finding(
	(source, id) => source.question(id),
	({ questions }) => byId(questions),
);
export const documentsById: Finding<SituationDocument> = finding(
	(source, id) => source.document(id),
	({ documents }) => byId(documents),
);
export const statementsByDocument: Finding<readonly SituationStatement[]> = finding(
	(source, id) => source.statementsIn(id),
	({ statements }) => grouped(statements, (statement) => statement.documentId),
	true,
);
export const statementsByActor: Finding<readonly SituationStatement[]> = finding(
	(source, id) => source.statementsBy(id),
	({ statements }) => grouped(statements, (statement) => statement.speaker),
	true,
);
/** What stands for the statements of a document: the same as long as they are; without an engine the statements themselves. */
export const saidByDocument: Finding<object> = finding(
	(source, id) => source.saidIn(id),
	({ statements }) => grouped(statements, (statement) => statement.documentId),
	true,
);
/** Who speaks in a document, once for each statement. */
export const speakersByDocument: Finding<readonly string[]> = finding(
	(source, id) => source.speakersIn(id),
	(situation) => ({
		get: (id) =>
			statementsByDocument(situation)
				.get(id)
				?.flatMap(({ speaker }) => speaker ?? []),
	}),
	true,
);

/** When the reports arrived in which an actor says something: the newest ones. */
export const arrivalsByActor: Finding<readonly Instant[]> = finding(
	(source, id) => source.heardAt(id),
	(situation) => ({
		get: (id) =>
			statementsByActor(situation)
				.get(id)
				?.flatMap(({ documentId }) => documentsById(situation).get(documentId)?.receivedAt ?? []),
	}),
	true,
);
