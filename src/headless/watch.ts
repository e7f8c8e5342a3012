// `watchfloor watch`: no screen; one line for each change of the situation, as it happens.

import { type Alert, createRuleWatch } from '../../state/alerts/alerts.ts';
import { hoursOf, isWithin } from '../../state/alerts/hours.ts';
import { createFloor } from '../../state/floor.ts';
import type { SituationChange } from '../../state/news/change.ts';
import { changeWords } from '../../state/news/change-words.ts';
import { findChanges } from '../../state/news/changes.ts';
import { typeLabel, unrealWord } from '../../state/panes/timeline.ts';
import { noMarks } from '../../state/query/marks.ts';
import { narrowSituation } from '../../state/rows/narrow.ts';
import { oneLine } from '../../state/sitrep/sitrep-words.ts';
import { createSituation } from '../../state/situation.ts';
import { plural } from '../../state/words.ts';
import { runHook, tellHooks } from '../alerts/hook.ts';
import { heldSummary, newestOfEach } from '../alerts/tell.ts';
import type { Options } from '../cli.ts';
import { clockOf } from '../clock.ts';
import { watchRules } from '../config/config.ts';
import { openAnnotations } from '../db/annotations.ts';
import { stateDirOf } from '../db/state-dir.ts';
import type { Evidence, Situation, WatchState } from '../domain.ts';
import { foldersOf } from '../folders.ts';
import { type IngestEvent, startIngest } from '../ingest/ingest.ts';
import { jsonText } from '../lib/json-text.ts';
import { shown } from '../lib/shown.ts';
import { narrowingOf, narrowingTest } from './narrowing.ts';
import { writeOut } from './output.ts';
import { isTold, withWords } from './told-changes.ts';

const usualRescan = 5;
/** Milliseconds between two looks at the analyst layer. */
const lookEvery = 500;

/** Runs until it is stopped. The first line tells what was there at the start. */
export const runWatch = (options: Options): Promise<number> => {
	const clock = clockOf(options.now);
	const engine = createSituation();
	const folders = foldersOf(options);
	const stateDir = stateDirOf(options.state, folders, process.env);
	const narrowing = narrowingOf(options, stateDir);
	if (narrowing === null) return Promise.resolve(2);
	const store = openAnnotations(stateDir);
	engine.setActs(store.all());
	let before: Situation | null = null;
	const testOver = (situation: Situation) =>
		narrowingTest(narrowing, { situation, report: engine.report, generatedAt: clock() }, options.zone);
	let lines = Promise.resolve();
	const print = (row: object, words: string): void => {
		const line = options.jsonl ? jsonText({ schema: 1, at: clock(), ...row }) : `${clock()} ${shown(words)}`;
		lines = lines.then(() => writeOut(`${line}\n`));
	};
	const rules = watchRules(options.settings);
	const always = new Set(rules.filter((rule) => rule.always).map(({ name }) => name));
	const ask = createRuleWatch(new Map());
	const quietHours = hoursOf(options.settings.quiet_hours ?? []);
	const isQuiet = (): boolean => isWithin(quietHours, Date.parse(clock()), options.zone ?? 'UTC');
	/** Alerts of quiet hours whose programs are still to be called. */
	let held: readonly Alert[] = [];
	const callHooks = (alerts: readonly Alert[]): void =>
		void tellHooks(rules, alerts, runHook, (text) => print({ kind: 'notice', text }, text));
	const tellAlerts = (): void => {
		const floor = createFloor(engine.situation, engine.report);
		const now = Date.parse(clock());
		const ground = { floor, now, zone: options.zone ?? 'UTC', isNew: () => false, marks: noMarks, isDeep: false };
		const raised = ask(rules, ground);
		for (const alert of raised) print({ kind: 'alert', ...alert }, `ALERT ${alert.rule}: ${alert.label}`);
		const isHeldBack = ({ rule }: Alert): boolean => isQuiet() && !always.has(rule);
		held = [...raised.filter(isHeldBack), ...held];
		callHooks(raised.filter((alert) => !isHeldBack(alert)));
	};
	const tellHeld = (): void => {
		if (held.length === 0 || isQuiet()) return;
		const summary = heldSummary(held);
		print({ kind: 'notice', text: summary }, summary);
		callHooks(newestOfEach(held));
		held = [];
	};
	const wordsAt = ({ documentId, span }: Evidence): string =>
		oneLine(engine.report(documentId)?.document.text.slice(span.start, span.end) ?? '');
	const toldOf = (was: Situation, now: Situation): readonly SituationChange[] => {
		const changes = findChanges(was, now);
		if (narrowing.scope === null) return changes;
		const test = testOver(now);
		return changes.filter((change) => isTold(change, [now, was], test));
	};
	const tellChanges = (): void => {
		engine.settle();
		const now = engine.situation;
		if (before === null) {
			print({ kind: 'loaded', ...countsOf(now) }, loadedWords(now));
			const standing = narrowing.scope === null ? now : narrowSituation(now, testOver(now));
			if (options.plain) for (const words of standingWords(standing)) print({}, words);
		} else {
			const both = [now, before];
			for (const change of toldOf(before, now).map((one) => withWords(one, both, wordsAt)))
				print(change, changeWords(change));
		}
		before = now;
		if (rules.length > 0) tellAlerts();
	};
	const takers: { readonly [Kind in IngestEvent['kind']]?: (event: Extract<IngestEvent, { kind: Kind }>) => void } = {
		changes: ({ changes }) => {
			engine.apply(changes);
			if (before !== null) tellChanges();
		},
		settled: tellChanges,
		watch: ({ state }) => print({ kind: 'watch', ...state }, watchWords(state)),
		notice: ({ text }) => print({ kind: 'notice', text }, text),
	};
	// What analysts say changes the situation as a file does.
	setInterval(() => {
		tellHeld();
		if (!store.refresh()) return;
		engine.setActs(store.all());
		if (before !== null) tellChanges();
	}, lookEvery);
	const { rescan } = startIngest(
		{
			folders,
			stateDir,
			rescanSeconds: options.rescan ?? usualRescan,
			clock,
			workers: 1,
		},
		(event) => (takers[event.kind] as ((event: IngestEvent) => void) | undefined)?.(event),
	);
	process.on('SIGUSR1', rescan);
	// Ends by a signal, or when nobody reads its lines any more.
	return new Promise(() => undefined);
};

const countsOf = ({ documents, actors, statements, events, questions }: Situation) => ({
	documents: documents.length,
	actors: actors.length,
	statements: statements.length,
	events: events.length,
	questions: questions.length,
});

const unsettled: ReadonlySet<string> = new Set(['contested', 'open', 'pending']);

/** What stands at the start, in lines: what happened, the newest last, then what is not known. */
const standingWords = ({ events, questions }: Situation): readonly string[] => [
	...events
		.filter(({ background }) => !background)
		.map(
			(event) =>
				`${event.start ?? 'no date'} ${typeLabel(event.type)}: ${unrealWord(event)}${event.summary} (${event.state})`,
		),
	...questions.filter(({ state }) => unsettled.has(state)).map(({ state, question }) => `${state}: ${question}`),
];

const loadedWords = (situation: Situation): string =>
	Object.entries(countsOf(situation))
		.map(([what, count]) => plural(count, what.replace(/s$/, '')))
		.join(', ');

const watchWords = (state: WatchState): string => {
	if (state.status === 'gone') return `FOLDER GONE since ${state.since}`;
	return state.status === 'polling' ? `polling: ${state.reason}` : state.status;
};
