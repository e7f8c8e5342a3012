// What an act is about now: the subject its words or names lead to. Where neither leads anywhere the act is an
// orphan, and is shown as one.
import type {
	Anchor,
	Annotation,
	DocumentId,
	Hold,
	Report,
	Situation,
	SituationStatement,
	Span,
} from '../../src/domain.ts';
import { compareText } from '../../src/lib/compare-text.ts';
import { actorsById, documentsById, eventsById, questionsById, statementsByDocument } from '../lookups.ts';
import { memoLast } from '../rows.ts';
import type { Floor } from '../state.ts';
import type { Subject } from '../subjects.ts';
import { findAnchor, focusAt, spansMeet } from './anchors.ts';
import { hullOf, tellingOf } from './spans.ts';

/** The subject of an act that stands for everything: marks all as read. */
export const everything = '*';

type Told = { readonly id: string; readonly span: Span; readonly focus: Span; readonly label: string };

type Index = {
	readonly byHash: ReadonlyMap<string, DocumentId>;
	readonly events: ReadonlyMap<DocumentId, readonly Told[]>;
	readonly questions: ReadonlyMap<DocumentId, readonly Told[]>;
	readonly statements: ReadonlyMap<string, SituationStatement>;
};

const byDocument = (rows: Iterable<readonly [DocumentId, Told]>): ReadonlyMap<DocumentId, readonly Told[]> => {
	const groups = new Map<DocumentId, Told[]>();
	for (const [id, told] of rows) {
		const group = groups.get(id);
		if (group === undefined) groups.set(id, [told]);
		else group.push(told);
	}
	return groups;
};

// Only made where there are acts to look up.
const indexOf = memoLast(
	(situation: Situation): Index => ({
		byHash: new Map(situation.documents.toReversed().map(({ hash, id }) => [hash, id])),
		events: byDocument(
			situation.events.flatMap(({ id, summary, reports }) =>
				reports.map(
					({ documentId, start, end, trigger }) =>
						[documentId, { id, span: { start, end }, focus: trigger, label: summary }] as const,
				),
			),
		),
		questions: byDocument(
			situation.questions.flatMap(({ id, question, evidence }) =>
				evidence.map(({ documentId, span }) => [documentId, { id, span, focus: span, label: question }] as const),
			),
		),
		statements: new Map(situation.statements.map((statement) => [statement.id, statement])),
	}),
);

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

const placeOf = (floor: Floor, anchor: Anchor): Place | undefined => {
	const same = floor.report(anchor.documentId);
	const found = same === undefined ? null : findAnchor(same.document, anchor);
	if (same !== undefined && found !== null) return { report: same, span: found, anchor };
	// The file may have another name now.
	const twin = indexOf(floor.situation).byHash.get(anchor.hash);
	const report = twin === undefined || twin === anchor.documentId ? undefined : floor.report(twin);
	const span = report === undefined ? null : findAnchor(report.document, anchor);
	return report === undefined || span === null ? undefined : { report, span, anchor };
};

type Finder = (floor: Floor, hold: Hold, place: Place) => Subject | undefined;

const finders: Readonly<Record<'event' | 'question' | 'statement', Finder>> = {
	event: ({ situation }, hold, { report, span, anchor }) => {
		const told = indexOf(situation).events.get(report.document.id) ?? [];
		const best = bestOf(told, hold, span, focusAt(anchor, span));
		return best === undefined ? undefined : { kind: 'event', id: best.id };
	},
	question: ({ situation }, hold, { report, span }) => {
		const best = bestOf(indexOf(situation).questions.get(report.document.id) ?? [], hold, span, span);
		return best === undefined ? undefined : { kind: 'question', id: best.id };
	},
	statement: ({ situation }, hold, { report, span, anchor }) => {
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

const ofWords = (floor: Floor, hold: Hold): Subject | null => {
	const places = hold.anchors.flatMap((anchor) => placeOf(floor, anchor) ?? []);
	const [first] = places;
	if (first === undefined) return null;
	const documentId = first.report.document.id;
	if (hold.kind === 'document') return { kind: 'document', id: documentId };
	if (hold.kind !== 'passage' && hold.kind !== 'actor') {
		for (const place of places) {
			const found = finders[hold.kind](floor, hold, place);
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

/** What a hold leads to now; null where its words or names are gone. */
export const subjectOfHold = (floor: Floor, hold: Hold): Subject | null => {
	if (hold.kind === 'actor') return ofNames(floor, hold.names ?? []);
	if (hold.kind === 'document') {
		const id = hold.anchors[0]?.documentId;
		if (id !== undefined && documentsById(floor.situation).get(id) !== undefined) return { kind: 'document', id };
		const twin = indexOf(floor.situation).byHash.get(hold.anchors[0]?.hash ?? '');
		return twin === undefined ? null : { kind: 'document', id: twin };
	}
	return ofWords(floor, hold);
};

/** The subject of an id as the situation knows it now. */
export const subjectOfId = ({ situation }: Floor, id: string): Subject | null => {
	if (eventsById(situation).get(id) !== undefined) return { kind: 'event', id };
	if (questionsById(situation).get(id) !== undefined) return { kind: 'question', id };
	if (actorsById(situation).get(id) !== undefined) return { kind: 'actor', id };
	if (documentsById(situation).get(id) !== undefined) return { kind: 'document', id };
	const statement = indexOf(situation).statements.get(id);
	return statement === undefined ? null : { kind: 'statement', id, documentId: statement.documentId };
};

/** What an act is about now; null where that is gone. */
export const subjectOfAct = (floor: Floor, { hold, target }: Annotation): Subject | null =>
	hold == null ? subjectOfId(floor, target) : subjectOfHold(floor, hold);
