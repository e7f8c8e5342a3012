// The dashboard: model, store, search and screen connected. No logic of its own.
import { basename, resolve } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import type { Desk } from '../components/store-context.ts';
import { isUnbound } from '../state/acts/bindings.ts';
import { initialState, reduce } from '../state/reduce.ts';
import type { Action, State } from '../state/state.ts';
import { createStore, type Store } from '../state/store.ts';
import { driverLists, isList, type PaneId } from '../state/view.ts';
import { type ActsDesk, openActsDesk } from './acts-desk.ts';
import { watchAlerts } from './alerts/alerts.ts';
import { notification } from './alerts/notify.ts';
import { clockOf } from './clock.ts';
import { openDeskMemory } from './desk-memory.ts';
import type { Instant } from './domain.ts';
import { type EffectPorts, performEffect } from './effects.ts';
import { followHeartbeat } from './heartbeat.ts';
import { followLook, type LookSource, screenOf, themeOf } from './look.ts';
import { keepLooks } from './look-keeper.ts';
import { startModel } from './model.ts';
import { operatorName } from './operator.ts';
import { showScreen } from './screen.tsx';
import { createSearchDesk } from './search-desk.ts';
import { keepLog } from './session-log.ts';
import { takeAway } from './taking-away.ts';
import { answersOf, guardTerminal } from './terminal.ts';
import type { Traveller } from './traveller.ts';
import { createScreenOutput } from './tty/screen-output.ts';

export type DashboardOptions = {
	readonly folders: readonly string[];
	readonly stateDir: string;
	/** What the lists are narrowed to at the start; empty: nothing. */
	readonly filter: string;
	readonly rescanSeconds: number;
	/** Nothing is written: no acts, no cache, no history, no exports. */
	readonly isReadOnly: boolean;
	/** The terminal may be asked what it can. */
	readonly asksTerminal: boolean;
	/** Wheel and clicks are ours, not the terminal's. */
	readonly hasMouse: boolean;
	/** The line is bad: less is drawn, less often. */
	readonly isSlow: boolean;
	/** Whose name acts bear; null for whoever is logged in. */
	readonly author: string | null;
	/** The moment to be shown first; null for the present. */
	readonly asOf: Instant | null;
	/** A fixed clock. */
	readonly now: Instant | null;
	/** File kept equal to what `report --format json` would print. */
	readonly liveJson: string | null;
	/** File that whatever feeds the folder touches while it is alive; null: nobody listens. */
	readonly heartbeat: string | null;
	/** File that gets a line for each alert and message; null: none. */
	readonly logFile: string | null;
} & LookSource;

/** Whatever still holds the process must not hold the operator longer than this. */
const patience = 500;

/**
 * A process that runs for weeks is to stay small. Left alone, the space for young objects grows to 100 MB under a burst of
 * changes and stays there, dead objects are left to lie until the heap is four times as large as what lives in it, and a
 * page of it is only given up when hardly anything on it lives. The space for young objects is small and quickly tidied:
 * threads that help with it make a key wait until each of them has had its turn on a busy machine.
 */
const staySmall = (): void => {
	setFlagsFromString('--semi-space-growth-factor=1');
	setFlagsFromString('--no-parallel-scavenge');
	leaveGarbage(40);
	// Engines before this one do not know it, and say so on the screen.
	if (Number.parseInt(process.versions.v8, 10) >= 13) setFlagsFromString('--memory-saver-mode');
};

/** Bytes from which on to tidy up as a whole takes so long that it is done less often. */
const largeHeap = 150_000_000;

/** The part of a hundred by which the heap may grow before it is tidied up as a whole. */
const leaveGarbage = (percent: number): void => setFlagsFromString(`--heap-growing-percent=${percent}`);

/** Shows the dashboard until it is left. Resolves with the exit code. */
export const runDashboard = (options: DashboardOptions): Promise<number> => {
	staySmall();
	const clock = clockOf(options.now);
	const asks = options.asksTerminal && answersOf(process.env);
	const output = createScreenOutput(process.stdout, { hasMouse: options.hasMouse, asks });
	const { stream } = output;
	const name = options.folders.map((folder) => basename(resolve(folder))).join(' + ');
	const size = { columns: stream.columns, rows: stream.rows };
	const operator = operatorName(options.author);
	const state = initialState(name, { ...size, ...screenOf(options.look) }, Date.parse(clock()));
	const store = createStore(reduce, { ...state, operator });
	const guard = guardTerminal(output);
	const acts = () => store.getState().acts;
	const { stateDir, isReadOnly } = options;
	const keptDir = isReadOnly ? null : stateDir;
	const isSeen = () => !output.isStalled();
	const looks = isReadOnly ? null : keepLooks(store, stateDir, operator);
	const beforeWhole = () => {
		looks?.bring();
		// Until now nearly all that came had to stay.
		leaveGarbage(process.memoryUsage().heapUsed > largeHeap ? 40 : 10);
	};
	const model = startModel({ ...options, stateDir: keptDir, clock, acts, isSeen, beforeWhole }, store.dispatch);
	// Left alone, Node would open its debugger on it.
	process.on('SIGUSR1', model.rescan);
	const { heartbeat } = options;
	if (heartbeat !== null)
		followHeartbeat({ file: heartbeat, onHeard: (at) => store.dispatch({ type: 'feed-heard', at }) });
	if (options.logFile !== null) keepLog(store, options.logFile, clock);
	const tell = store.dispatch;
	const actsDesk = openActsDesk({ stateDir, isReadOnly, operator, clock, tell, onChange: model.takeActs });
	if (!isReadOnly) bindActs(store, actsDesk);
	if (options.asOf !== null) startAt(store, model.traveller, options.asOf);
	const search = createSearchDesk(store);
	const memory = openDeskMemory(keptDir, (list) => list === 'floor' || isList(list as PaneId));
	store.dispatch(
		{ type: 'memory-read', memory: memory.read() },
		{ type: 'lists-filtered', lists: driverLists, filter: options.filter },
	);
	return new Promise((resolveCode) => {
		const quit = (): void => {
			guard.restore();
			screen.close();
			search.close();
			actsDesk.close();
			setTimeout(() => process.exit(0), patience).unref();
			void model.close().finally(() => resolveCode(0));
		};
		const ports: EffectPorts = {
			store,
			guard,
			output,
			quit,
			rescan: model.rescan,
			act: actsDesk.perform,
			traveller: model.traveller,
			versionsOf: model.versionsOf,
			search: search.query,
			fileOf: model.fileOf,
			takeAway: (effect) =>
				takeAway(effect, {
					state: store.getState,
					send: output.pass,
					stateDir: options.stateDir,
					folders: options.folders,
					clock,
				}),
			keepMemory: memory.keep,
			isReadOnly,
		};
		const desk: Desk = {
			store,
			theme: themeOf(options.look),
			drawsRows: false,
			perform: (effect, suspend) => performEffect(ports, effect, suspend),
		};
		const screen = showScreen({
			desk,
			output,
			clock: options.now === null ? clock : null,
			isSlow: options.isSlow,
			hasMouse: options.hasMouse,
			onFault: (reason) => guard.leave(1, reason),
		});
		const notify = (rule: string, label: string) =>
			output.pass(notification(rule, label, process.env, options.look.notification));
		const alerts = watchAlerts({ store, stateDir: keptDir, ring: output.ring, notify });
		followLook(options, store.dispatch, screen.dress, alerts.setRules);
	});
};

type FloorStore = Store<State, Action>;

/** Goes to a past moment as soon as the folder has been read through. */
const startAt = (store: FloorStore, traveller: Traveller | null, asOf: Instant): void => {
	const stop = store.subscribe(() => {
		if (store.getState().news === null) return;
		stop();
		traveller?.go(asOf);
	});
};

/** Once the folder has been read through, acts of scripts are bound to what their ids stand for. */
const bindActs = (store: FloorStore, desk: ActsDesk): void => {
	let bound: Pick<State, 'floor' | 'acts'> | undefined;
	store.subscribe(() => {
		const { floor, news, acts } = store.getState();
		if ((floor === bound?.floor && acts === bound.acts) || news === null || !acts.some(isUnbound)) return;
		bound = { floor, acts };
		desk.bindTo(floor);
	});
};
