// The dashboard: folder, engine, store and screen connected. No logic of its own.
import { basename, resolve } from 'node:path';
import { render } from 'ink';
import { App } from '../components/app.tsx';
import { type Desk, DeskContext } from '../components/store-context.ts';
import { createTheme } from '../components/theme.ts';
import { createFloor } from '../state/floor.ts';
import { initialState, reduce } from '../state/reduce.ts';
import { createSituation } from '../state/situation.ts';
import type { Action } from '../state/state.ts';
import { nextTick } from '../state/status.ts';
import { createStore } from '../state/store.ts';
import type { Change, Instant, SkippedFile } from './domain.ts';
import { type EffectPorts, performEffect } from './effects.ts';
import { type IngestEvent, startIngest } from './ingest/ingest.ts';
import { abilitiesOf, guardTerminal } from './terminal.ts';
import { createScreenOutput } from './tty/screen-output.ts';

export type DashboardOptions = {
	readonly folders: readonly string[];
	readonly stateDir: string | null;
	readonly rescanSeconds: number;
	readonly zone: string | null;
	/** A fixed clock. */
	readonly now: Instant | null;
	readonly theme: string | null;
	readonly isAscii: boolean;
	readonly isColour: boolean;
	/** File kept equal to what `report --format json` would print. */
	readonly liveJson: string | null;
};

/** The model is settled in slices of this many milliseconds, so that keys are answered in between. */
const slice = 8;
/** Data draws at most this often; keys draw at once. */
const publishEvery = 250;
/** Statements and source follow a cursor that has rested this long. */
const restAfter = 90;

/** Shows the dashboard until it is left. Resolves with the exit code. */
export const runDashboard = (options: DashboardOptions): Promise<number> => {
	const clock = (): number => (options.now === null ? Date.now() : Date.parse(options.now));
	const abilities = abilitiesOf(process.env, options);
	const output = createScreenOutput(process.stdout);
	const { stream } = output;
	const name = options.folders.map((folder) => basename(resolve(folder))).join(' + ');
	const store = createStore(
		reduce,
		initialState(
			name,
			{ columns: stream.columns, rows: stream.rows, isAscii: abilities.isAscii, zone: options.zone ?? 'UTC' },
			clock(),
		),
	);
	const guard = guardTerminal(output);
	return new Promise((resolveCode) => {
		const model = startModel(options, clock, (actions) => store.dispatch(...actions));
		const ports: EffectPorts = {
			store,
			guard,
			output,
			quit: () => {
				guard.restore();
				screen.unmount();
				void model.close().finally(() => resolveCode(0));
				// Whatever still holds the process must not hold the operator.
				setTimeout(() => process.exit(0), 500).unref();
			},
			rescan: model.rescan,
			search: () => {},
			fileOf: (id) => model.fileOf(id),
		};
		const desk: Desk = {
			store,
			theme: createTheme(abilities.isMono ? 'mono' : 'colour', abilities.isAscii),
			perform: (effect, suspend) => performEffect(ports, effect, suspend),
		};
		stream.on('resize', () => store.dispatch({ type: 'resized', columns: stream.columns, rows: stream.rows }));
		const screen = render(
			<DeskContext value={desk}>
				<App />
			</DeskContext>,
			{
				stdout: stream,
				alternateScreen: true,
				incrementalRendering: true,
				patchConsole: false,
				exitOnCtrlC: false,
				interactive: true,
				maxFps: 120,
			},
		);
		void screen
			.waitUntilExit()
			.catch((error: unknown) => guard.leave(1, error instanceof Error ? error.stack : String(error)));
		followCursor(store);
		tick(store, clock, options.now !== null);
	});
};

type Model = {
	readonly close: () => Promise<void>;
	readonly rescan: () => void;
	readonly fileOf: (id: string) => string;
};

/** Folder and engine: changes go in, settled floors come out, never more often than the eye wants. */
const startModel = (
	options: DashboardOptions,
	clock: () => number,
	tell: (actions: readonly Action[]) => void,
): Model => {
	const engine = createSituation();
	let pending: Change[] = [];
	let timer: NodeJS.Timeout | undefined;
	let lastPublished = 0;
	let revision = -1;

	const publish = (): void => {
		if (engine.revision === revision) return;
		revision = engine.revision;
		lastPublished = performance.now();
		tell([{ type: 'situation-settled', floor: createFloor(engine.situation, engine.report), at: clock() }]);
	};
	const work = (): void => {
		timer = undefined;
		engine.apply(pending);
		pending = [];
		const until = performance.now() + slice;
		if (engine.settle(() => performance.now() < until)) publish();
		else timer = setTimeout(work, 0);
	};
	const schedule = (): void => {
		timer ??= setTimeout(work, Math.max(0, lastPublished + publishEvery - performance.now()));
	};
	const takeSkipped = (files: readonly SkippedFile[]): readonly Action[] => [{ type: 'files-skipped', skipped: files }];
	const take = (event: IngestEvent): void => {
		if (event.kind === 'changes') {
			pending.push(...event.changes);
			schedule();
		} else if (event.kind === 'skipped') tell(takeSkipped(event.files));
		else if (event.kind === 'watch') tell([{ type: 'watch-changed', watch: event.state }]);
		else if (event.kind === 'progress')
			tell([{ type: 'progress-made', progress: { done: event.read, total: event.total } }]);
		else schedule();
	};
	const ingest = startIngest(
		{
			folders: options.folders,
			stateDir: options.stateDir,
			rescanSeconds: options.rescanSeconds,
			clock: () => new Date(clock()).toISOString(),
			workers: 1,
		},
		take,
	);
	return {
		close: () => {
			clearTimeout(timer);
			return ingest.close();
		},
		rescan: ingest.rescan,
		fileOf: (id) => engine.report(id)?.document.path ?? id,
	};
};

type FloorStore = ReturnType<typeof createStore<ReturnType<typeof initialState>, Action>>;

/** Lets the evidence follow once the cursor rests. */
const followCursor = (store: FloorStore): void => {
	let timer: NodeJS.Timeout | undefined;
	let lists = store.getState().view.lists;
	store.subscribe(() => {
		const { view } = store.getState();
		if (view.lists === lists) return;
		lists = view.lists;
		clearTimeout(timer);
		timer = setTimeout(() => store.dispatch({ type: 'cursor-rested' }), restAfter);
	});
};

/** Moves the clock on when a label on the screen is due to change, and not before. */
const tick = (store: FloorStore, clock: () => number, isFixed: boolean): void => {
	if (isFixed) return;
	const wait = (): void => {
		setTimeout(() => {
			store.dispatch({ type: 'clock-ticked', now: clock() });
			wait();
		}, nextTick(store.getState()) + 5).unref();
	};
	wait();
};
