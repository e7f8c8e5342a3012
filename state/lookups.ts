// Look-ups over one Situation, made when first asked and kept as long as that Situation is.
import type {
	DocumentId,
	EventCluster,
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

export const eventsById: (situation: Situation) => Finder<EventCluster> = memo(({ events }) => byId(events));
export const actorsById: (situation: Situation) => Finder<SituationActor> = memo(({ actors }) => byId(actors));
export const questionsById: (situation: Situation) => Finder<SituationQuestion> = memo(({ questions }) =>
	byId(questions),
);
export const documentsById: (situation: Situation) => Finder<SituationDocument> = memo(({ documents }) =>
	byId(documents),
);
export const statementsByDocument: (situation: Situation) => ReadonlyMap<DocumentId, readonly SituationStatement[]> =
	memo(({ statements }) => grouped(statements, (statement) => statement.documentId));
export const statementsByActor: (situation: Situation) => ReadonlyMap<string, readonly SituationStatement[]> = memo(
	({ statements }) => grouped(statements, (statement) => statement.speaker),
);

/** What row 1 counts. */
export type Counts = {
	readonly reports: number;
	/** Publishers that name themselves. */
	readonly sources: number;
	readonly events: number;
	readonly statements: number;
	readonly contested: number;
	readonly open: number;
	readonly pending: number;
	/** Newest arrival, in milliseconds; null while nothing has been read. */
	readonly lastReportAt: number | null;
};

export const countsOf: (situation: Situation) => Counts = memo((situation) => {
	const states = (state: string) => situation.questions.filter((question) => question.state === state).length;
	const read = situation.documents.filter((document) => document.status !== 'unreadable');
	const arrivals = read.map((document) => Date.parse(document.receivedAt)).filter((moment) => !Number.isNaN(moment));
	return {
		reports: read.length,
		sources: new Set(read.flatMap((document) => document.source ?? [])).size,
		events: situation.events.length,
		statements: situation.statementCount ?? situation.statements.length,
		contested: states('contested'),
		open: states('open'),
		pending: states('pending'),
		lastReportAt: arrivals.length === 0 ? null : arrivals.reduce((a, b) => Math.max(a, b)),
	};
});
