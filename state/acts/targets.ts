// What an act is about now: the subject its words or names lead to. Where neither leads anywhere the act is an
// orphan, and is shown as one.
import type { Anchor, Annotation, DocumentId, Hold, Report, Situation, Span } from '../../src/domain.ts';
import { compareText } from '../../src/lib/compare-text.ts';
import { getOrCreate } from '../../src/lib/get-or-create.ts';
import { actorsById, documentsById, eventsById, questionsById, statementsByDocument } from '../lookups.ts';
import type { Floor } from '../state.ts';
import type { Subject } from '../subjects.ts';
import { findAnchor, focusAt, spansMeet } from './anchors.ts';
import { hullOf, tellingOf } from './spans.ts';

/** The subject of an act that stands for everything: marks all as read. */
export const everything = '*';

type Told = { readonly id: string; readonly span: Span; readonly focus: Span; readonly label: string };

// Of a large situation only the documents that acts hold on to are looked through.
type Index = {
	readonly byHash: ReadonlyMap<string, DocumentId>;
	readonly events: ReadonlyMap<DocumentId, readonly Told[]>;
	readonly questions: ReadonlyMap<DocumentId, readonly Told[]>;
};

const byHash = (situation: Situation, hashes: ReadonlySet<string>): ReadonlyMap<string, DocumentId> => {
	const found = new Map<string, DocumentId>();
	for (const { id, hash } of situation.documents) if (hashes.has(hash) && !found.has(hash)) found.set(hash, id);
	return found;
};

const toldEvents = (situation: Situation, wanted: ReadonlySet<DocumentId>): Index['events'] => {
	const told = new Map<DocumentId, Told[]>();
	for (const { id, summary, reports } of situation.events) {
		for (const { documentId, start, end, trigger } of reports) {
			if (!wanted.has(documentId)) continue;
			const one = { id, span: { start, end }, focus: trigger, label: summary };
			getOrCreate(told, documentId, () => [] as Told[]).push(one);
		}
	}
	return told;
};

const askedQuestions = (situation: Situation, wanted: ReadonlySet<DocumentId>): Index['questions'] => {
	const told = new Map<DocumentId, Told[]>();
	for (const { id, question, evidence } of situation.questions) {
		for (const { documentId, span } of evidence) {
			if (!wanted.has(documentId)) continue;
			getOrCreate(told, documentId, () => [] as Told[]).push({ id, span, focus: span, label: question });
		}
	}
	return told;
};

const indexOf = (situation: Situation, acts: readonly Annotation[]): Index => {
	const anchors = acts.flatMap(({ hold }) => hold?.anchors ?? []);
	const twins = byHash(situation, new Set(anchors.map(({ hash }) => hash)));
	const wanted = new Set([...anchors.map(({ documentId }) => documentId), ...twins.values()]);
	return {
		byHash: twins,
		events: toldEvents(situation, wanted),
		questions: askedQuestions(situation, wanted),
	};
};

const shared = (left: Span, right: Span): number =>
	Math.max(0, Math.min(left.end, right.end) - Math.max(left.start, right.start));

// The one whose telling word is meant, then the one called so, then the one with most of the words.
const bestOf = (told: readonly Told[], hold: Hold, span: Span, focus: Span): Told | undefined =>
	told
		.filter((one) => spansMeet(one.span, span))
		.toSorted(
			(left, right) =>
				Number(spansMeet(right.focus, focus)) - Number(spansMeet(left.focus, focus)) ||
				Number(right.label === hold.label) - Number(left.label === hold.label) ||
				shared(right.span, span) - shared(left.span, span) ||
				compareText(left.id, right.id),
		)[0];

type Place = { readonly report: Report; readonly span: Span; readonly anchor: Anchor };

const placeOf = (floor: Floor, index: Index, anchor: Anchor): Place | undefined => {
	const same = floor.report(anchor.documentId);
	const found = same === undefined ? null : findAnchor(same.document, anchor);
	if (same !== undefined && found !== null) return { report: same, span: found, anchor };
	// The file may have another name now.
	const twin = index.byHash.get(anchor.hash);
	const report = twin === undefined || twin === anchor.documentId ? undefined : floor.report(twin);
	const span = report === undefined ? null : findAnchor(report.document, anchor);
	return report === undefined || span === null ? undefined : { report, span, anchor };
};

type Finder = (floor: Floor, index: Index, hold: Hold, place: Place) => Subject | undefined;

const finders: Readonly<Record<'event' | 'question' | 'statement', Finder>> = {
	event: (_, index, hold, { report, span, anchor }) => {
		const told = index.events.get(report.document.id) ?? [];
		const best = bestOf(told, hold, span, focusAt(anchor, span));
		return best === undefined ? undefined : { kind: 'event', id: best.id };
	},
	question: (_, index, hold, { report, span }) => {
		const best = bestOf(index.questions.get(report.document.id) ?? [], hold, span, span);
		return best === undefined ? undefined : { kind: 'question', id: best.id };
	},
	statement: ({ situation }, _, hold, { report, span, anchor }) => {
		const documentId = report.document.id;
		const told = (statementsByDocument(situation).get(documentId) ?? []).map((statement) => ({
			id: statement.id,
			span: hullOf(statement),
			focus: tellingOf(statement),
			label: '',
		}));
		const best = bestOf(told, hold, span, focusAt(anchor, span));
		return best === undefined ? undefined : { kind: 'statement', id: best.id, documentId };
	},
};

const ofWords = (floor: Floor, index: Index, hold: Hold): Subject | null => {
	const places = hold.anchors.flatMap((anchor) => placeOf(floor, index, anchor) ?? []);
	const [first] = places;
	if (first === undefined) return null;
	const documentId = first.report.document.id;
	if (hold.kind === 'document') return { kind: 'document', id: documentId };
	if (hold.kind !== 'passage' && hold.kind !== 'actor') {
		for (const place of places) {
			const found = finders[hold.kind](floor, index, hold, place);
			if (found !== undefined) return found;
		}
	}
	// The words are there, but nothing is read out of them any more.
	return { kind: 'passage', documentId, span: first.span };
};

const ofNames = ({ situation, identities }: Floor, names: readonly string[]): Subject | null => {
	const ids = names.flatMap((name) => identities.actorOf(name) ?? []);
	const id = ids.find((one) => actorsById(situation).get(one) !== undefined);
	return id === undefined ? null : { kind: 'actor', id };
};

const ofDocument = ({ situation }: Floor, index: Index, { anchors: [anchor] }: Hold): Subject | null => {
	const id = anchor?.documentId;
	if (id !== undefined && documentsById(situation).get(id) !== undefined) return { kind: 'document', id };
	const twin = index.byHash.get(anchor?.hash ?? '');
	return twin === undefined ? null : { kind: 'document', id: twin };
};

const subjectOfHold = (floor: Floor, index: Index, hold: Hold): Subject | null => {
	if (hold.kind === 'actor') return ofNames(floor, hold.names ?? []);
	return hold.kind === 'document' ? ofDocument(floor, index, hold) : ofWords(floor, index, hold);
};

/** The subject of an id as the situation knows it now. */
export const subjectOfId = ({ situation }: Floor, id: string): Subject | null => {
	if (eventsById(situation).get(id) !== undefined) return { kind: 'event', id };
	if (questionsById(situation).get(id) !== undefined) return { kind: 'question', id };
	if (actorsById(situation).get(id) !== undefined) return { kind: 'actor', id };
	if (documentsById(situation).get(id) !== undefined) return { kind: 'document', id };
	const statement = id.startsWith('s') ? situation.statements.find((one) => one.id === id) : undefined;
	return statement === undefined ? null : { kind: 'statement', id, documentId: statement.documentId };
};

/** Tells of each of these acts what it is about now; null where that is gone. */
export const subjectsOfActs = (floor: Floor, acts: readonly Annotation[]): ((act: Annotation) => Subject | null) => {
	const index = indexOf(floor.situation, acts);
	return ({ hold, target }) => (hold == null ? subjectOfId(floor, target) : subjectOfHold(floor, index, hold));
};
