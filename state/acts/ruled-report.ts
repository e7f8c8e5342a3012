// A report as analysts let it stand: what they rejected is not in its reading, a speaker they set is. What else they
// said of its events and questions is kept beside, for the stages that put reports together.
import type { Actor, Anchor, Annotation, Extraction, Report, Span, Statement } from '../../src/domain.ts';
import { getOrCreate } from '../../src/lib/get-or-create.ts';
import { nodeKey } from '../names/name-keys.ts';
import { time } from '../questions/event-questions.ts';
import { findAnchor, focusAt, spansMeet } from './anchors.ts';
import type { ForcedMark, Rulings } from './rulings.ts';
import { hullOf, tellingOf } from './spans.ts';

/** An act on the question that the figures of an event raise. */
export type FigureAct = { readonly what: string; readonly act: string };

/** What was said of one document's own events and questions, by their ids there. */
export type DocumentMarks = {
	readonly events: ReadonlyMap<string, readonly ForcedMark[]>;
	readonly figures: ReadonlyMap<string, readonly FigureAct[]>;
	readonly questions: ReadonlyMap<string, readonly string[]>;
};

export type RuledReport = { readonly report: Report; readonly marks: DocumentMarks };

const noMarks: DocumentMarks = { events: new Map(), figures: new Map(), questions: new Map() };

type Place = { readonly span: Span; readonly focus: Span };

const placesIn = ({ document }: Report, anchors: readonly Anchor[]): readonly Place[] =>
	anchors
		.filter(({ documentId, hash }) => documentId === document.id || hash === document.hash)
		.flatMap((anchor) => {
			const span = findAnchor(document, anchor);
			return span === null ? [] : [{ span, focus: focusAt(anchor, span) }];
		});

const shared = (left: Span, right: Span): number => Math.min(left.end, right.end) - Math.max(left.start, right.start);

type Told = { readonly id: string; readonly span: Span; readonly focus: Span };

// The one whose telling word is meant, else the one that has most of the words.
const bestId = (told: readonly Told[], { span, focus }: Place): string | undefined =>
	told
		.filter((one) => spansMeet(one.span, span))
		.toSorted(
			(left, right) =>
				Number(spansMeet(right.focus, focus)) - Number(spansMeet(left.focus, focus)) ||
				shared(right.span, span) - shared(left.span, span),
		)[0]?.id;

const toldEvents = ({ events }: Extraction): readonly Told[] =>
	events.flatMap(({ id, mentions }) =>
		mentions.map(({ start, end, trigger }) => ({ id, span: { start, end }, focus: trigger })),
	);

const toldStatements = ({ statements }: Extraction): readonly Told[] =>
	statements.map((statement) => ({ id: statement.id, span: hullOf(statement), focus: tellingOf(statement) }));

// A question that is called as it was when the act was made comes before others of the same words.
const questionAt = ({ questions }: Extraction, { span }: Place, label: string): string | undefined => {
	const near = questions.filter(({ evidence }) => evidence.some((one) => spansMeet(one, span)));
	return (near.find(({ question }) => question === label) ?? near[0])?.id;
};

type Kind = 'event' | 'statement' | 'question';

const idsAt = (report: Report, { hold }: Annotation, kind: Kind, anchors: readonly Anchor[]): readonly string[] => {
	const { extraction } = report;
	const told = kind === 'event' ? toldEvents(extraction) : kind === 'statement' ? toldStatements(extraction) : [];
	return placesIn(report, anchors).flatMap(
		(place) => (kind === 'question' ? questionAt(extraction, place, hold?.label ?? '') : bestId(told, place)) ?? [],
	);
};

type Building = {
	readonly report: Report;
	/** Kind and id of what is rejected. */
	readonly rejected: Set<string>;
	readonly speakers: Map<string, Annotation>;
	readonly events: Map<string, ForcedMark[]>;
	readonly figures: Map<string, FigureAct[]>;
	readonly questions: Map<string, string[]>;
};

const reject = (building: Building, act: Annotation): void => {
	const { hold, op } = act;
	if (hold == null || hold.kind === 'actor' || hold.kind === 'document' || hold.kind === 'passage') return;
	if (hold.figure !== undefined) {
		rule(building, act);
		return;
	}
	for (const id of idsAt(building.report, act, hold.kind, hold.anchors)) {
		if (op === 'reject') building.rejected.add(`${hold.kind} ${id}`);
		else building.rejected.delete(`${hold.kind} ${id}`);
	}
};

const setSpeaker = (building: Building, act: Annotation): void => {
	if (act.hold?.kind !== 'statement') return;
	for (const id of idsAt(building.report, act, 'statement', act.hold.anchors)) building.speakers.set(id, act);
};

const markEvents = (building: Building, act: Annotation): void => {
	const mark = (anchors: readonly Anchor[], value: ForcedMark) => {
		for (const id of idsAt(building.report, act, 'event', anchors)) {
			getOrCreate(building.events, id, () => [] as ForcedMark[]).push(value);
		}
	};
	mark(act.hold?.anchors ?? [], act.op === 'same' ? `=${act.id}` : `|${act.id}/0`);
	mark(act.other?.anchors ?? [], act.op === 'same' ? `=${act.id}` : `|${act.id}/1`);
};

const rule = (building: Building, act: Annotation): void => {
	const { hold, id } = act;
	if (hold?.kind !== 'question') return;
	if (hold.figure === undefined) {
		for (const question of idsAt(building.report, act, 'question', hold.anchors)) {
			getOrCreate(building.questions, question, () => [] as string[]).push(id);
		}
		return;
	}
	for (const { span } of placesIn(building.report, hold.anchors)) {
		for (const event of building.report.extraction.events) {
			const told = hold.figure === time ? event.mentions : event.quantities.map((quantity) => quantity.span);
			if (!told.some((one) => spansMeet(one, span))) continue;
			getOrCreate(building.figures, event.id, () => [] as FigureAct[]).push({ what: hold.figure, act: id });
		}
	}
};

type Apply = (building: Building, act: Annotation) => void;

const applications: Readonly<Partial<Record<Annotation['op'], Apply>>> = {
	reject,
	restore: reject,
	speaker: setSpeaker,
	same: markEvents,
	different: markEvents,
	resolve: rule,
	reopen: rule,
	unverifiable: rule,
};

/** The report with what was ruled on its words carried out. */
export const ruledReport = (report: Report, rulings: Rulings): RuledReport => {
	const { id, hash } = report.document;
	const acts = rulings.ofDocument(id, hash);
	if (acts.length === 0) return { report, marks: noMarks };
	const building: Building = {
		report,
		rejected: new Set(),
		speakers: new Map(),
		events: new Map(),
		figures: new Map(),
		questions: new Map(),
	};
	for (const act of acts) applications[act.op]?.(building, act);
	const { events, figures, questions } = building;
	const { document, receivedAt, isPutAway } = report;
	const ruled = {
		document,
		receivedAt,
		...(isPutAway === true ? { isPutAway } : {}),
		extraction: ruledExtraction(building),
	};
	return { report: ruled, marks: { events, figures, questions } };
};

const ruledExtraction = ({ report, rejected, speakers }: Building): Extraction => {
	const { extraction } = report;
	const actors = [...extraction.actors];
	const statements = extraction.statements
		.filter(({ id }) => !rejected.has(`statement ${id}`))
		.map((statement) => {
			const act = speakers.get(statement.id);
			if (act === undefined) return statement;
			return { ...statement, speaker: speakerOf(act, statement, actors), acts: [act.id] };
		});
	return {
		...extraction,
		actors,
		statements,
		events: extraction.events.filter(({ id }) => !rejected.has(`event ${id}`)),
		questions: extraction.questions.filter(({ id }) => !rejected.has(`question ${id}`)),
	};
};

// The actor as this report knows it; one that it does not name is added to its own.
const speakerOf = ({ id, text, other }: Annotation, statement: Statement, actors: Actor[]): string | null => {
	const names = other?.names ?? [];
	if (other == null || names.length === 0) return text === '' ? null : statement.speaker;
	const known = actors.find((actor) => names.includes(nodeKey(actor)));
	if (known !== undefined) return known.id;
	const kind = names[0]!.startsWith('p|') ? 'person' : 'organization';
	const isCalledSo = names.includes(nodeKey({ name: other.label, kind }));
	const added: Actor = {
		id: `said-${id}`,
		name: isCalledSo ? other.label : names[0]!.slice(2),
		kind,
		aliases: [],
		roles: [],
		mentions: [statement.source ?? statement.content[0] ?? { start: 0, end: 0 }],
	};
	actors.push(added);
	return added.id;
};
