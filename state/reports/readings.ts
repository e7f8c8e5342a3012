// Second stage of the engine: each document with what the lists show of it, actors resolved. One Reading a
// document, replaced whole when the document or the identity of an actor in it changes.
import type { Actor, DocumentId, Report, SituationDocument, SituationStatement } from '../../src/domain.ts';
import { stableId } from '../../src/lib/stable-id.ts';
import { findEchoes } from '../events/echoes.ts';
import { type EventItem, isEventItemSame } from '../events/items.ts';
import { createEventItems } from '../events/tellings.ts';
import { isQuestionItemSame, type QuestionItem } from '../questions/items.ts';
import { createQuestionItems } from '../questions/of-report.ts';
import { createListing } from '../sums/listing.ts';
import { describeDocument } from './document-standing.ts';
import { actorIndex, type Entry } from './entries.ts';
import type { Provenance } from './provenance.ts';

export type Reading = {
	readonly entry: Entry;
	readonly statements: readonly SituationStatement[];
	readonly statementCount: number;
	/** Who makes the statements that name somebody, one for each; at hand also where the report was put away. */
	readonly speakers: readonly string[];
	readonly events: readonly EventItem[];
	readonly questions: readonly QuestionItem[];
};

/** Name keys → actors. */
export type ActorOf = (key: string) => string | undefined;

export type Readings = {
	readonly put: (entry: Entry) => void;
	readonly remove: (entry: Entry) => void;
	/** An actor in it is another one now: what names none that changed stays as it is. */
	readonly touch: (entry: Entry) => void;
	/** It stands otherwise among the reports: all that rests on it is told again. */
	readonly restate: (entry: Entry) => void;
	readonly settle: (
		mayContinue: () => boolean,
		changed: (before: Reading | undefined, after: Reading | undefined) => void,
	) => boolean;
	readonly get: (id: DocumentId) => Reading | undefined;
	/** As the list that was handed out last has it. */
	readonly listedDocument: (id: DocumentId) => SituationDocument | undefined;
	/** Some reports were put away: their statements are brought back each time. */
	readonly isLean: () => boolean;
	readonly documents: () => readonly SituationDocument[];
	/** All documents' statements as they are now. */
	readonly statements: () => Told;
};

/** The statements of one moment. Later changes do not touch it. */
export type Told = {
	readonly count: number;
	/** All of them, listed when first asked for: there are many, and who needs all of them is rare. */
	readonly list: () => readonly SituationStatement[];
	/** What a document was read as at that moment. */
	readonly of: (id: DocumentId) => Reading | undefined;
};

/** How documents stand after what later ones say of them. */
type Standings = Pick<Provenance, 'statusOf' | 'isHeld'>;

export const createReadings = (actorOf: ActorOf, { statusOf, isHeld }: Standings): Readings => {
	const entries = new Map<DocumentId, Entry>();
	const dirty = new Set<DocumentId>();
	const restated = new Set<DocumentId>();
	const readings = createListing<Reading>();
	const documents = createListing<SituationDocument>();
	const source: Source = { actorOf, recent: createRecent() };
	let shown: readonly Reading[] = readings.list();
	let count = 0;
	let isLean = false;
	const toldNow = () => {
		const own = shown;
		return toldIn(own, count, (id) => (own === shown ? { reading: readings.listed(id) } : undefined));
	};
	let statements = toldNow();
	const refresh = (id: DocumentId): Reading | undefined => {
		const entry = entries.get(id);
		const order = entry?.order ?? '';
		const before = restated.delete(id) ? undefined : readings.get(id);
		const reading = entry === undefined ? undefined : readEntry(entry, source, before);
		count += (reading?.statementCount ?? 0) - (readings.get(id)?.statementCount ?? 0);
		readings.replace(id, reading, order);
		documents.replace(id, entry === undefined ? undefined : describeDocument(entry, statusOf(id), isHeld(id)), order);
		return reading;
	};
	return {
		put(entry) {
			entries.set(entry.id, entry);
			isLean ||= entry.report.isPutAway === true;
			dirty.add(entry.id);
		},
		remove(entry) {
			entries.delete(entry.id);
			dirty.add(entry.id);
		},
		touch(entry) {
			if (entries.get(entry.id) === entry) dirty.add(entry.id);
		},
		restate(entry) {
			if (entries.get(entry.id) !== entry) return;
			dirty.add(entry.id);
			restated.add(entry.id);
		},
		settle(mayContinue, changed) {
			for (const id of dirty) {
				if (!mayContinue()) return false;
				dirty.delete(id);
				const before = readings.get(id);
				changed(before, refresh(id));
			}
			return true;
		},
		get: readings.get,
		isLean: () => isLean,
		listedDocument: documents.listed,
		documents: documents.list,
		statements() {
			const list = readings.list();
			if (list !== shown) {
				shown = list;
				statements = toldNow();
			}
			return statements;
		},
	};
};

// The list that was handed out last is looked up where it came from: to index it takes as long as it has readings.
const toldIn = (
	readings: readonly Reading[],
	count: number,
	latest: (id: DocumentId) => { readonly reading: Reading | undefined } | undefined,
): Told => {
	let list: readonly SituationStatement[] | undefined;
	let byId: ReadonlyMap<DocumentId, Reading> | undefined;
	return {
		count,
		list() {
			list ??= readings.flatMap((reading) => reading.statements);
			return list;
		},
		of(id) {
			const found = latest(id);
			if (found !== undefined) return found.reading;
			byId ??= new Map(readings.map((reading) => [reading.entry.id, reading]));
			return byId.get(id);
		},
	};
};

/** The statements of a report; `actorOf` says who an actor of it is, by the actor or its position. */
export const statementsOf = (
	{ document, extraction: { actors, statements } }: Report,
	actorOf: (actor: Actor, index: number) => string | undefined,
): readonly SituationStatement[] => {
	const resolve = (id: string | null): string | null => {
		const index = id === null ? -1 : actors.findIndex((actor) => actor.id === id);
		return index < 0 ? null : (actorOf(actors[index]!, index) ?? null);
	};
	return statements.map((statement) => ({
		...statement,
		id: stableId('s', `${document.id}\n${statement.id}`),
		documentId: document.id,
		speaker: resolve(statement.speaker),
		via: resolve(statement.via),
	}));
};

/** A list that was made lately, else made now. */
type Recent = (of: object, make: () => readonly SituationStatement[]) => readonly SituationStatement[];

/** Some screens full: one key asks for the statements of a report again and again. */
const mostRecent = 96;

const createRecent = (): Recent => {
	const lists = new Map<object, readonly SituationStatement[]>();
	return (of, make) => {
		const list = lists.get(of) ?? make();
		// The one that was asked for last stands last.
		lists.delete(of);
		lists.set(of, list);
		if (lists.size > mostRecent) lists.delete(lists.keys().next().value!);
		return list;
	};
};

/** Where the statements of any reading come from. */
type Source = { readonly actorOf: ActorOf; readonly recent: Recent };

const statementsIn = (entry: Entry, actorOf: ActorOf): readonly SituationStatement[] =>
	statementsOf(entry.report, (_, index) => actorOf(entry.keys[index]!));

const readEntry = (entry: Entry, source: Source, before: Reading | undefined): Reading => {
	const { statements } = entry.report.extraction;
	const resolve = (localId: string | null): string | undefined => {
		const index = actorIndex(entry, localId);
		return index < 0 ? undefined : source.actorOf(entry.keys[index]!);
	};
	const known = before?.entry === entry ? before : undefined;
	return new EntryReading(
		entry,
		source,
		statements.length,
		// What grew holds room for more: a copy takes what it needs.
		statements.flatMap(({ speaker }) => resolve(speaker) ?? []).slice(),
		withKept(known?.events ?? [], createEventItems(entry, resolve, findEchoes(entry)), isEventItemSame),
		withKept(known?.questions ?? [], createQuestionItems(entry, resolve), isQuestionItemSame),
	);
};

// A class, for there are very many: an object with an accessor of its own is held as a dictionary.
class EntryReading implements Reading {
	readonly entry: Entry;
	readonly #source: Source;
	readonly #held: readonly SituationStatement[] | null;
	readonly statementCount: number;
	readonly speakers: readonly string[];
	readonly events: readonly EventItem[];
	readonly questions: readonly QuestionItem[];

	constructor(
		entry: Entry,
		source: Source,
		statementCount: number,
		speakers: readonly string[],
		events: readonly EventItem[],
		questions: readonly QuestionItem[],
	) {
		this.entry = entry;
		this.#source = source;
		// Of a report that was put away the statements are not held either: they are most of what it says.
		this.#held = entry.report.isPutAway === true ? null : statementsIn(entry, source.actorOf);
		this.statementCount = statementCount;
		this.speakers = speakers;
		this.events = events;
		this.questions = questions;
	}

	get statements(): readonly SituationStatement[] {
		return this.#held ?? this.#source.recent(this, () => statementsIn(this.entry, this.#source.actorOf));
	}
}

// Of one report items differ only in who its actors are; to compare one with its neighbours anew is dear.
const withKept = <Item>(
	before: readonly Item[],
	after: readonly Item[],
	areSame: (one: Item, other: Item) => boolean,
) => after.map((item, at) => (at < before.length && areSame(before[at]!, item) ? before[at]! : item));
