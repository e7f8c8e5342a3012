// The engine: reports are put and removed, a Situation comes out. Whatever the history, it equals the one built
// fresh from the reports that are left. Work is done in `settle`, stage after stage, and may be interrupted.
import type {
	Annotation,
	Change,
	DocumentId,
	EventCluster,
	Report,
	Situation,
	SituationActor,
	SituationQuestion,
} from '../src/domain.ts';
import { activityKey, composeActor } from './actors.ts';
import { ruledActor } from './acts/ruled-actors.ts';
import { ruledQuestion } from './acts/ruled-questions.ts';
import type { FigureAct } from './acts/ruled-report.ts';
import { createRulings, noRulings } from './acts/rulings.ts';
import type { EventItem } from './events/items.ts';
import { createEventStage } from './events/stage.ts';
import { createIndexes } from './indexes.ts';
import { lookUpIn, type Source } from './lookups.ts';
import { createIdentity } from './names/identity.ts';
import { raiseQuestions } from './questions/event-questions.ts';
import { createQuestionStage } from './questions/stage.ts';
import { createEntry, type Entry } from './reports/entries.ts';
import { createEntryOrder } from './reports/entry-order.ts';
import { createProvenance, originOf } from './reports/provenance.ts';
import { createReadings, type Told } from './reports/readings.ts';
import type { Identities } from './state.ts';
import { createListing } from './sums/listing.ts';

export type SituationEngine = {
	readonly apply: (changes: readonly Change[]) => void;
	/** Takes the acts of analysts, all of them: what they change is done at the next settle. */
	readonly setActs: (acts: readonly Annotation[]) => void;
	/** Takes in what was applied, while it may; true when that is done. What it tells is left to `compare` and `settle`. */
	readonly prepare: (mayContinue?: () => boolean) => boolean;
	/** Compares what was taken in with the rest, while it may; true when that is done. Where more is to come, it is better done later. */
	readonly compare: (mayContinue?: () => boolean) => boolean;
	/** Works until nothing is dirty or it may not go on; true when the situation is up to date. */
	readonly settle: (mayContinue?: () => boolean) => boolean;
	/** As of the last settle that finished: the same lists until one changed them. */
	readonly situation: Situation;
	/** Raised whenever the situation changed. */
	readonly revision: number;
	readonly report: (id: DocumentId) => Report | undefined;
	readonly identities: Identities;
	readonly actor: (id: string) => SituationActor | undefined;
	readonly actorName: (id: string) => string | undefined;
	readonly event: (id: string) => EventCluster | undefined;
	readonly question: (id: string) => SituationQuestion | undefined;
};

const always = (): boolean => true;

const nothingYet: Situation = {
	documents: [],
	actors: [],
	statements: [],
	statementCount: 0,
	events: [],
	questions: [],
};

const isSame = (left: readonly Annotation[], right: readonly Annotation[]): boolean =>
	left.length === right.length && left.every((act, at) => act.id === right[at]!.id);

/** An empty situation, ready for reports. */
export const createSituation = (): SituationEngine => {
	const entries = new Map<DocumentId, Entry>();
	const order = createEntryOrder();
	const identity = createIdentity();
	const provenance = createProvenance();
	const readings = createReadings(identity.actorOf, provenance);
	const events = createEventStage();
	const questions = createQuestionStage();
	const context = {
		speakerOf: ({ speakers }: EventItem, statementId: string) => speakers.get(statementId) ?? null,
		originOf: (item: EventItem) => originOf(item, provenance),
		voiceOf: ({ entry }: EventItem) => entry.source ?? entry.id,
		isWithdrawn: ({ entry }: { readonly entry: Entry }) => provenance.statusOf(entry.id) !== 'read',
		isHeld: ({ entry }: { readonly entry: Entry }) => provenance.isHeld(entry.id),
	};
	const actors = createListing<SituationActor>();
	const dirtyActors = new Set<string>();
	let rulings = noRulings;
	const ruled = (question: SituationQuestion, acts: readonly string[]): SituationQuestion | undefined =>
		acts.length === 0 ? question : ruledQuestion(question, rulings.inOrder(acts));
	let statements = readings.statements();
	let situation: Situation = nothingYet;
	let revision = 0;
	let isUnsettled = false;

	const drop = (id: DocumentId) => {
		const entry = entries.get(id);
		if (entry === undefined) return;
		entries.delete(id);
		identity.remove(entry);
		provenance.remove(entry);
		readings.remove(entry);
		order.remove(entry);
	};
	const put = (report: Report) => {
		const entry = createEntry(report, rulings);
		drop(entry.id);
		entries.set(entry.id, entry);
		order.put(entry);
		identity.put(entry);
		provenance.put(entry);
		readings.put(entry);
	};
	const raiseRuled = (event: EventCluster, order: string, figureActs: readonly FigureAct[]) =>
		raiseQuestions(event, order).flatMap((raised) => {
			const acts = figureActs.filter(({ what }) => what === raised.what).map(({ act }) => act);
			const question = ruled(raised.question, acts);
			return question === undefined ? [] : [{ ...raised, question }];
		});
	const refreshActor = (id: string) => {
		const counts = { events: events.countOf(id), contested: questions.contestedOf(id) };
		const names = identity.namesOf(id);
		const composed = composeActor(id, names, counts);
		const keys = names.map(({ key }) => key);
		const actor = composed === null ? null : ruledActor(composed, keys, rulings);
		actors.replace(id, actor ?? undefined, actor === null ? '' : activityKey(actor));
	};
	const settleActors = (mayContinue: () => boolean): boolean => {
		for (const taken of [identity.takeTouched(), events.takeTouched(), questions.takeTouched()]) {
			for (const id of taken) dirtyActors.add(id);
		}
		for (const id of dirtyActors) {
			if (!mayContinue()) return false;
			dirtyActors.delete(id);
			refreshActor(id);
		}
		return true;
	};
	const prepare = (mayContinue: () => boolean): boolean =>
		identity.settle(mayContinue, readings.touch) &&
		provenance.settle(mayContinue, readings.restate) &&
		readings.settle(mayContinue, (before, after) => {
			events.replace(before?.events ?? [], after?.events ?? []);
			questions.replace(before?.questions ?? [], after?.questions ?? []);
		});
	const publish = () => {
		const lists = {
			documents: readings.documents(),
			actors: actors.list(),
			events: events.list(),
			questions: questions.list(),
		};
		const told = readings.statements();
		const isSame = (Object.keys(lists) as (keyof typeof lists)[]).every((key) => lists[key] === situation[key]);
		if (isSame && told === statements) return;
		statements = told;
		situation = {
			...lists,
			statementCount: told.count,
			get statements() {
				return told.list();
			},
		};
		lookUpIn(situation, lookUps(situation, told));
		revision += 1;
	};
	const indexes = createIndexes(readings, identity);
	const lookUps = (own: Situation, told: Told): Source => ({
		isLatest: () => own === situation,
		isCurrent: () => own === situation && !isUnsettled,
		event: events.listed,
		linksOf: events.linksOf,
		*asides() {
			for (const { id } of own.documents) yield* events.asidesIn(readings.get(id)?.events ?? [], context);
		},
		actor: actors.listed,
		question: questions.listed,
		document: readings.listedDocument,
		statementsIn: (id) => told.of(id)?.statements ?? [],
		saidIn: told.of,
		speakersIn: (id) => told.of(id)?.speakers ?? [],
		statementsBy: indexes.statementsBy,
		heardAt: indexes.heardAt,
	});
	return {
		apply(changes) {
			isUnsettled ||= changes.length > 0;
			for (const change of changes) {
				if (change.kind === 'put') put(change.report);
				else drop(change.documentId);
			}
		},
		setActs(acts) {
			const before = rulings;
			const next = createRulings(acts);
			if (next.ids === before.ids) return;
			rulings = next;
			identity.rule(rulings);
			const held = new Set([...before.places, ...rulings.places]);
			for (const { id, hash, original } of held.size === 0 ? [] : [...entries.values()]) {
				if (!held.has(`id ${id}`) && !held.has(`hash ${hash}`)) continue;
				if (!isSame(before.ofDocument(id, hash), rulings.ofDocument(id, hash))) put(original);
			}
			for (const name of new Set([...before.touchedNames, ...rulings.touchedNames])) {
				const actor = identity.actorOf(name);
				if (actor !== undefined) dirtyActors.add(actor);
			}
		},
		prepare: (mayContinue = always) => prepare(mayContinue),
		compare: (mayContinue = always) => events.compare(mayContinue),
		settle(mayContinue = always) {
			const isDone =
				prepare(mayContinue) &&
				events.settle(mayContinue, context, (id, event, order, figureActs) =>
					questions.fromEvent(id, event === undefined ? [] : raiseRuled(event, order, figureActs)),
				) &&
				questions.settle(mayContinue, context.isWithdrawn, ruled) &&
				settleActors(mayContinue);
			if (isDone) publish();
			isUnsettled = !isDone;
			return isDone;
		},
		get situation() {
			return situation;
		},
		get revision() {
			return revision;
		},
		report: (id) => entries.get(id)?.report,
		identities: {
			namesOf: (actorId) => identity.namesOf(actorId).map(({ key }) => key),
			actorOf: identity.actorOf,
		},
		actor: actors.get,
		actorName: (id) => actors.get(id)?.name,
		event: events.get,
		question: questions.get,
	};
};
