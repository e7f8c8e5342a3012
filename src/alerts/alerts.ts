// Watch rules at work: after each settled situation they are asked, and what they raise is shown, rung, told and kept.
import { type Alert, freshMemory, type RuleMemory, takeAsSeen, type WatchRule, watchFor } from '../../state/alerts.ts';
import { groundOf } from '../../state/filter.ts';
import type { Action, State } from '../../state/state.ts';
import type { Store } from '../../state/store.ts';
import { loadAlerts, saveAlerts } from './alert-file.ts';
import { runHook } from './hook.ts';

type AlertPorts = {
	readonly store: Store<State, Action>;
	readonly stateDir: string | null;
	readonly ring: () => void;
	readonly hook?: typeof runHook;
};

export type AlertWatch = {
	/** From now on these rules hold. */
	readonly setRules: (rules: readonly WatchRule[]) => void;
};

/** Starts to watch for alerts; what was raised before a restart stands there again. */
export const watchAlerts = ({ store, stateDir, ring, hook = runHook }: AlertPorts): AlertWatch => {
	const kept = loadAlerts(stateDir);
	const memories = kept.rules;
	let rules: readonly WatchRule[] = [];
	let floor = store.getState().floor;
	let saved = kept.alerts;
	const isKnown = new Set<string>();
	const say = (text: string): void => store.dispatch({ type: 'message-shown', text });
	const memoryOf = (rule: WatchRule): RuleMemory => {
		const memory = memories.get(rule.name) ?? freshMemory();
		memories.set(rule.name, memory);
		return memory;
	};
	const save = (): void => {
		saved = store.getState().alerts;
		const problem = saveAlerts(stateDir, { alerts: saved, rules: memories });
		if (problem !== null) say(problem);
	};
	const tell = async (rule: WatchRule, alert: Alert): Promise<void> => {
		if (rule.exec.length === 0) return;
		// A hook that fails is itself something to know.
		const problem = await hook(rule.exec, { ...alert, query: rule.query });
		if (problem !== null) say(`alert ${rule.name}: ${problem}`);
	};
	const look = (): void => {
		const state = store.getState();
		const raised: Alert[] = [];
		for (const rule of rules) {
			const memory = memoryOf(rule);
			if (!isKnown.has(rule.name)) {
				isKnown.add(rule.name);
				takeAsSeen(rule, memory, groundOf(state));
				continue;
			}
			const alert = watchFor(rule, memory, groundOf(state));
			if (alert === null) continue;
			raised.push(alert);
			void tell(rule, alert);
			if (rule.bell && state.now >= state.alerts.quietUntil) ring();
		}
		if (raised.length > 0) store.dispatch({ type: 'alerts-raised', alerts: raised });
	};
	store.dispatch({ type: 'alerts-kept', alerts: kept.alerts });
	store.subscribe(() => {
		const state = store.getState();
		if (state.alerts !== saved && state.alerts !== kept.alerts) save();
		if (state.floor === floor || state.news === null || rules.length === 0) return;
		floor = state.floor;
		look();
	});
	return {
		setRules: (next) => {
			const before = new Map(rules.map((rule) => [rule.name, rule.query]));
			rules = next;
			for (const { name, query } of next) if (before.get(name) !== query) isKnown.delete(name);
			if (store.getState().news !== null && rules.length > 0) look();
		},
	};
};
