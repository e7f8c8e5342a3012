// The dashboard: model, store, search and screen connected. No logic of its own.
import { basename, resolve } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import type { Desk } from '../components/store-context.ts';
import { initialState, reduce } from '../state/reduce.ts';
import { searchables, subjectSign } from '../state/search-entries.ts';
import type { Action, State, Subject } from '../state/state.ts';
import { createStore, type Store } from '../state/store.ts';
import { openPage } from '../state/view.ts';
import { watchAlerts } from './alerts/alerts.ts';
import { clockOf } from './clock.ts';
import type { Instant } from './domain.ts';
import { type EffectPorts, performEffect } from './effects.ts';
import { followLook, type LookSource, screenOf, themeOf } from './look.ts';
import { startModel } from './model.ts';
import { showScreen } from './screen.tsx';
import { createSearch } from './search/search.ts';
import { guardTerminal } from './terminal.ts';
import { createScreenOutput } from './tty/screen-output.ts';

export type DashboardOptions = {
	readonly folders: readonly string[];
	readonly stateDir: string | null;
	readonly rescanSeconds: number;
	/** A fixed clock. */
	readonly now: Instant | null;
	/** File kept equal to what `report --format json` would print. */
	readonly liveJson: string | null;
} & LookSource;

/** Whatever still holds the process must not hold the operator longer than this. */
const patience = 500;

/**
 * A process that runs for weeks is to stay small. Left alone, the space for young objects grows to 100 MB under a burst of
 * changes and stays there, and dead objects are left to lie until the heap is four times as large as what lives in it.
 */
const staySmall = (): void => {
	setFlagsFromString('--semi-space-growth-factor=1');
	setFlagsFromString('--heap-growing-percent=30');
};

/** Shows the dashboard until it is left. Resolves with the exit code. */
export const runDashboard = (options: DashboardOptions): Promise<number> => {
	staySmall();
	const clock = clockOf(options.now);
	const output = createScreenOutput(process.stdout);
	const { stream } = output;
	const name = options.folders.map((folder) => basename(resolve(folder))).join(' + ');
	const size = { columns: stream.columns, rows: stream.rows };
	const store = createStore(reduce, initialState(name, { ...size, ...screenOf(options.look) }, Date.parse(clock())));
	const guard = guardTerminal(output);
	const model = startModel({ ...options, clock, isSeen: () => !output.isStalled() }, store.dispatch);
	const search = connectSearch(store);
	return new Promise((resolveCode) => {
		const quit = (): void => {
			guard.restore();
			screen.close();
			search.close();
			setTimeout(() => process.exit(0), patience).unref();
			void model.close().finally(() => resolveCode(0));
		};
		const ports: EffectPorts = {
			store,
			guard,
			output,
			quit,
			rescan: model.rescan,
			search: search.query,
			fileOf: model.fileOf,
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
			onFault: (reason) => guard.leave(1, reason),
		});
		const alerts = watchAlerts({ store, stateDir: options.stateDir, ring: output.ring });
		followLook(options, store.dispatch, screen.dress, alerts.setRules);
	});
};

type FloorStore = Store<State, Action>;

/** The search thread, fed once the search is first opened and kept up to date from then on. */
const connectSearch = (store: FloorStore) => {
	const subjects = new Map<string, Subject>();
	const search = createSearch(({ query, hits, total }) => {
		const found = hits.flatMap(({ key, text, ranges }) => {
			const subject = subjects.get(key);
			return subject === undefined ? [] : [{ subject, sign: subjectSign(subject), text, ranges }];
		});
		store.dispatch({ type: 'results-found', query, search: { answered: query, hits: found, total } });
	});
	let synced: State['floor'] | undefined;
	store.subscribe(() => {
		const { floor, view } = store.getState();
		if (floor === synced || openPage(view).kind !== 'search') return;
		synced = floor;
		subjects.clear();
		const entries = [...searchables(floor)];
		for (const { key, subject } of entries) subjects.set(key, subject);
		search.sync(entries.map(({ key, text, more }) => ({ key, text, more })));
	});
	return search;
};
