// `watchfloor watch`: no screen; one line for each change of the situation, as it happens.
import { changeWords, findChanges } from '../../state/changes.ts';
import { createSituation } from '../../state/situation.ts';
import type { Options } from '../cli.ts';
import { clockOf } from '../clock.ts';
import { stateDirOf } from '../db/state-dir.ts';
import type { Situation, WatchState } from '../domain.ts';
import { foldersOf } from '../folders.ts';
import { type IngestEvent, startIngest } from '../ingest/ingest.ts';
import { jsonText } from '../lib/json-text.ts';
import { shown } from '../lib/shown.ts';
import { writeOut } from './output.ts';

const usualRescan = 5;

/** Runs until it is stopped. The first line tells what was there at the start. */
export const runWatch = (options: Options): Promise<number> => {
	const clock = clockOf(options.now);
	const engine = createSituation();
	const folders = foldersOf(options);
	let before: Situation | null = null;
	let lines = Promise.resolve();
	const print = (row: object, words: string): void => {
		const line = options.jsonl ? jsonText({ schema: 1, at: clock(), ...row }) : `${clock()} ${shown(words)}`;
		lines = lines.then(() => writeOut(`${line}\n`));
	};
	const tellChanges = (): void => {
		engine.settle();
		const now = engine.situation;
		if (before === null) print({ kind: 'loaded', ...countsOf(now) }, loadedWords(now));
		else for (const change of findChanges(before, now)) print(change, changeWords(change));
		before = now;
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
	startIngest(
		{
			folders,
			stateDir: stateDirOf(options.state, folders, process.env),
			rescanSeconds: options.rescan ?? usualRescan,
			clock,
			workers: 1,
		},
		(event) => (takers[event.kind] as ((event: IngestEvent) => void) | undefined)?.(event),
	);
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

const loadedWords = (situation: Situation): string =>
	Object.entries(countsOf(situation))
		.map(([what, count]) => `${count} ${what}`)
		.join(', ');

const watchWords = (state: WatchState): string => {
	if (state.status === 'gone') return `FOLDER GONE since ${state.since}`;
	return state.status === 'polling' ? `polling: ${state.reason}` : state.status;
};
