// Folder and engine behind the screen: changes go in, settled situations come out, never more often than the eye wants.
import { annotationRows } from '../state/annotation-rows.ts';
import { createFloor } from '../state/floor.ts';
import type { TextVersion } from '../state/panes/versions.ts';
import { reportJson } from '../state/sitrep/report-json.ts';
import { newestOf } from '../state/sitrep/report-source.ts';
import { createSituation } from '../state/situation.ts';
import type { Action } from '../state/state.ts';
import { scopeOf } from './db/state-dir.ts';
import type { Annotation, Change, DocumentId, Instant, SkippedFile } from './domain.ts';
import { type IngestEvent, startIngest } from './ingest/ingest.ts';
import { engineName } from './ingest/readings-cache.ts';
import { createLiveFile } from './live-file.ts';
import { createModelKeeper } from './model-keeper.ts';
import { createPace, pauseAtFirst } from './reading-pace.ts';
import { createTraveller, type Traveller } from './traveller.ts';

export type ModelOptions = {
	readonly folders: readonly string[];
	/** Null: neither cache nor history is kept. */
	readonly stateDir: string | null;
	readonly rescanSeconds: number;
	readonly liveJson: string | null;
	readonly clock: () => Instant;
	/** The analyst layer as it is now. */
	readonly acts: () => readonly Annotation[];
	/** The line is bad: data draws less often. */
	readonly isSlow: boolean;
	/** Whether what is told can be seen now. */
	readonly isSeen: () => boolean;
	/** Called once, before the first whole situation is told. */
	readonly beforeWhole: () => void;
};

export type Model = {
	/** Shows the past; null where there is no history. */
	readonly traveller: Traveller | null;
	/** All texts a document had, oldest first. */
	readonly versionsOf: (id: DocumentId) => readonly TextVersion[];
	readonly close: () => Promise<void>;
	readonly rescan: () => void;
	/** The analyst layer has changed. */
	readonly takeActs: (acts: readonly Annotation[]) => void;
	/** The file a document stands in. */
	readonly fileOf: (id: string) => string;
};

/** The situation is settled in slices of this many milliseconds, so that keys are answered in between. */
const slice = 8;
/** Data draws at most this often, less often while the folder is first read or nobody can see it; keys draw at once. */
const publishEvery = 250;
const publishSlowlyEvery = 1000;
/**
 * A large situation is put together and drawn less often, at most one part in so many of the time: what came in between
 * is put together once.
 */
const restShare = 4;
/** What came next does not wait longer than this, however long the last putting together was: the first one takes seconds. */
const longestRest = 1_500;
/** While a folder is first read: there is more to come, and each putting together of a part is work done twice. */
const restShareAtFirst = 20;
/** No more than so many wait to be taken: their texts are still at hand. */
const mostWaiting = 160;
/** Changes taken before the clock is looked at. */
const portion = 8;

type Takers = { readonly [Kind in IngestEvent['kind']]: (event: Extract<IngestEvent, { kind: Kind }>) => void };

/** Starts to watch and read; whatever comes of it is told as actions. */
export const startModel = (options: ModelOptions, tell: (...actions: readonly Action[]) => void): Model => {
	const engine = createSituation();
	const pending: Change[] = [];
	let skipped: readonly SkippedFile[] = [];
	let timer: NodeJS.Timeout | undefined;
	let lastPublished = Number.NEGATIVE_INFINITY;
	let revision = -1;
	let restUntil = 0;
	let settledFor = 0;
	// Changes were compared with what is there; what follows from them is being worked out; something is to be told.
	let [isTaken, isCompared, isSettling, isDue] = [true, true, false, false];
	let isWaiting = false;
	let isLoaded = false;
	/** Changes still to be taken in until all is there that was there when the folder had been read through. */
	let owed = 0;
	let wasWhole = false;
	const pace = createPace();

	const live =
		options.liveJson === null
			? undefined
			: createLiveFile(
					options.liveJson,
					() => {
						const generatedAt = options.clock();
						const { situation, report, actorName, identities } = engine;
						const annotations = annotationRows(options.acts(), createFloor(situation, report, identities));
						const moments = { generatedAt, asOf: newestOf(situation), since: null };
						return reportJson({ situation, report, actorName, skipped, annotations, ...moments });
					},
					(text) => tell({ type: 'message-shown', text, stays: true }),
				);

	let counted = { read: 0, total: 0 };
	let told = { done: -1, total: -1 };
	// Done is what was taken in, not what was read; all is done when the screen shows it: nothing is called live before.
	const tellProgress = (): void => {
		const { read, total } = counted;
		const done = Math.max(0, Math.min(read - pending.length, hasBeenWhole ? total : total - 1));
		// What stands there already need not be told, and does not put off what comes next.
		if (done === told.done && total === told.total) return;
		const progress = pace({ done, total }, performance.now());
		if (progress === null) return;
		told = { done, total };
		tell({ type: 'progress-made', progress });
	};
	let isKeptShown = false;
	let hasBeenWhole = false;
	const publish = (): void => {
		const isWhole = isLoaded && (pending.length === 0 || (owed <= 0 && !hasBeenWhole));
		// What the last run knew is worth more than a part of what is there now.
		if (isKeptShown && !isWhole) return;
		isKeptShown = false;
		// What it promises is what a fresh run would print: not before all has been read once.
		if (isLoaded) live?.refresh();
		if (engine.revision === revision && isWhole === wasWhole) return;
		revision = engine.revision;
		wasWhole = isWhole;
		if (isWhole && !hasBeenWhole) options.beforeWhole();
		const floor = createFloor(engine.situation, engine.report, engine.identities);
		tell({ type: 'situation-settled', floor, at: Date.parse(options.clock()), isLoaded: isWhole });
		if (isWhole) keeper?.note(floor);
		hasBeenWhole ||= isWhole;
		lastPublished = performance.now();
	};
	const isTakenIn = (): boolean => pending.length === 0 && isTaken && isCompared;
	const untilPublish = (): number => {
		// What was kept stands until all is there, and who waits for that waits for nothing else.
		if (isKeptShown || !hasBeenWhole) {
			if (isLoaded && isTakenIn()) return 0;
			if (isKeptShown) return publishSlowlyEvery;
		}
		const isCalm = isLoaded && options.isSeen() && !options.isSlow;
		const pause = isCalm ? publishEvery : hasBeenWhole ? publishSlowlyEvery : pauseAtFirst(engine.situation);
		return Math.max(lastPublished + pause, restUntil) - performance.now();
	};
	const settle = (mayContinue: () => boolean): void => {
		const started = performance.now();
		isSettling = !engine.settle(mayContinue);
		if (!isSettling) {
			isTaken = true;
			isCompared = true;
			isDue = pending.length > 0;
			publish();
		}
		const ended = performance.now();
		settledFor += ended - started;
		if (isSettling) return;
		restUntil = ended + (hasBeenWhole ? Math.min(longestRest, settledFor * restShare) : settledFor * restShareAtFirst);
		settledFor = 0;
	};
	const takeIn = (mayContinue: () => boolean): void => {
		if (!isTaken) isTaken = engine.prepare(mayContinue);
		while (isTaken && pending.length > 0 && mayContinue()) {
			engine.apply(pending.splice(0, portion));
			owed -= portion;
			isTaken = engine.prepare(mayContinue);
			isCompared = false;
		}
		// While more waits, what it will stand beside is not known yet.
		if (isTaken && pending.length === 0 && !isCompared) isCompared = engine.compare(mayContinue);
	};
	// Changes are taken in as they come; what they tell together is worked out when the screen is due: to do that after
	// every few would put the same large events together again and again.
	const work = (): void => {
		const until = performance.now() + slice;
		const mayContinue = (): boolean => performance.now() < until;
		if (!isSettling) takeIn(mayContinue);
		if (pending.length < mostWaiting) ingest.goOn();
		if (isSettling || (isDue && untilPublish() <= 0)) settle(mayContinue);
		tellProgress();
		if (isSettling || !isTakenIn()) wake(0);
		else if (isDue) wake(untilPublish());
		else timer = undefined;
	};
	const wake = (wait: number): void => {
		clearTimeout(timer);
		timer = setTimeout(work, Math.max(0, wait));
		isWaiting = wait > 0;
	};
	const schedule = (): void => {
		isDue = true;
		if (timer === undefined || isWaiting) wake(0);
	};
	const takers: Takers = {
		changes: ({ changes }) => {
			pending.push(...changes);
			schedule();
		},
		skipped: ({ files }) => {
			skipped = files;
			tell({ type: 'files-skipped', skipped });
			schedule();
		},
		watch: ({ state }) => tell({ type: 'watch-changed', watch: state }),
		progress: (event) => {
			counted = event;
			tellProgress();
		},
		notice: ({ text }) => tell({ type: 'message-shown', text, stays: true }),
		settled: () => {
			if (!isLoaded) owed = pending.length;
			isLoaded = true;
			schedule();
		},
	};
	const take = (event: IngestEvent): void => (takers[event.kind] as (event: IngestEvent) => void)(event);
	const ingest = startIngest(
		{ ...options, workers: 2, fewWorkers: 1, isLean: true, mayRead: () => pending.length < mostWaiting },
		take,
	);
	const { acts, clock, stateDir } = options;
	const { history } = ingest;
	const engineOfReadings = engineName();
	const keeper =
		stateDir === null || engineOfReadings === null
			? undefined
			: createModelKeeper({ stateDir, clock, scope: scopeOf(options.folders), engine: engineOfReadings });
	const kept = keeper?.read(ingest.recall);
	if (kept !== undefined) {
		isKeptShown = true;
		tell({ type: 'situation-settled', floor: kept, at: Date.parse(clock()), isLoaded: false });
	}
	const traveller =
		history === null || stateDir === null
			? null
			: createTraveller({ history, stateDir, live: engine, acts, clock, tell });
	return {
		traveller,
		versionsOf: (id) => {
			history?.flush();
			return (history?.of(id) ?? []).map((version) => ({
				...version,
				text: history?.document(version)?.text ?? null,
			}));
		},
		close: async () => {
			clearTimeout(timer);
			keeper?.close();
			await traveller?.close();
			await ingest.close();
			await live?.close();
		},
		rescan: ingest.rescan,
		takeActs: (acts) => {
			engine.setActs(acts);
			schedule();
		},
		fileOf: (id) => engine.report(id)?.document.path ?? id,
	};
};
