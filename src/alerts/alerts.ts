// Watch rules at work: after each settled situation they are asked, and what they raise is shown, rung, told and kept.
import { createRuleWatch, ownRule, type WatchRule } from '../../state/alerts.ts';
import { groundOf } from '../../state/filter.ts';
import type { Action, State } from '../../state/state.ts';
import type { Store } from '../../state/store.ts';
import { loadAlerts, saveAlerts } from './alert-file.ts';
import { runHook, tellHooks } from './hook.ts';

type AlertPorts = {
	readonly store: Store<State, Action>;
	readonly stateDir: string | null;
	readonly ring: () => void;
	/** Has the terminal show a notification. */
	readonly notify: (rule: string, label: string) => void;
	readonly hook?: typeof runHook;
};

export type AlertWatch = {
	/** From now on these rules hold. */
	readonly setRules: (rules: readonly WatchRule[]) => void;
};

/** Starts to watch for alerts; what was raised before a restart stands there again. */
export const watchAlerts = ({ store, stateDir, ring, notify, hook = runHook }: AlertPorts): AlertWatch => {
	const kept = loadAlerts(stateDir);
	const ask = createRuleWatch(kept.rules);
	let configured: readonly WatchRule[] = [];
	let { watches } = store.getState().memory;
	const rulesNow = (): readonly WatchRule[] => [...configured, ...watches.map(ownRule)];
	let floor = store.getState().floor;
	let saved = kept.alerts;
	const say = (text: string): void => store.dispatch({ type: 'message-shown', text, stays: true });
	const save = (): void => {
		saved = store.getState().alerts;
		const problem = saveAlerts(stateDir, { alerts: saved, rules: kept.rules });
		if (problem !== null) say(problem);
	};
	const look = (): void => {
		const state = store.getState();
		const rules = rulesNow();
		const raised = ask(rules, groundOf(state));
		if (raised.length === 0) return;
		const isQuiet = state.now < state.alerts.quietUntil;
		const named = (wish: 'bell' | 'notify') => new Set(rules.filter((rule) => rule[wish]).map(({ name }) => name));
		if (!isQuiet && raised.some(({ rule }) => named('bell').has(rule))) ring();
		for (const { rule, label } of isQuiet ? [] : raised.filter(({ rule }) => named('notify').has(rule)))
			notify(rule, label);
		store.dispatch({ type: 'alerts-raised', alerts: raised });
		void tellHooks(rules, raised, hook, say);
	};
	store.dispatch({ type: 'alerts-kept', alerts: kept.alerts });
	store.subscribe(() => {
		const state = store.getState();
		if (state.alerts !== saved && state.alerts !== kept.alerts) save();
		if ((state.floor === floor && state.memory.watches === watches) || state.news === null) return;
		floor = state.floor;
		watches = state.memory.watches;
		if (rulesNow().length === 0) return;
		look();
	});
	return {
		setRules: (next) => {
			configured = next;
			store.dispatch({ type: 'rules-set', rules: next });
			if (store.getState().news !== null && rulesNow().length > 0) look();
		},
	};
};
