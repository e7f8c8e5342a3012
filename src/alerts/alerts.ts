// Watch rules at work: after each settled situation they are asked, and what they raise is shown, rung, told and kept.
import { failedHook, withAnswers } from '../../state/alerts/alert-answers.ts';
import { type Alert, createRuleWatch, ownRule, unacknowledged, type WatchRule } from '../../state/alerts/alerts.ts';
import type { Hours } from '../../state/alerts/hours.ts';
import { groundOf } from '../../state/rows/filter.ts';
import type { Action, State } from '../../state/state.ts';
import type { Store } from '../../state/store.ts';
import { alertsWrittenAt, loadAlerts, saveAlerts } from './alert-file.ts';
import { runHook } from './hook.ts';
import { createTeller } from './teller.ts';

type AlertPorts = {
	readonly store: Store<State, Action>;
	readonly stateDir: string | null;
	readonly ring: (times?: number) => void;
	/** Has the terminal show a notification. */
	readonly notify: (rule: string, label: string) => void;
	readonly hook?: typeof runHook;
};

export type AlertWatch = {
	/** From now on these rules hold, and in these hours bell and hooks hold back. */
	readonly setRules: (rules: readonly WatchRule[], quietHours?: readonly Hours[]) => void;
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
	let tickedAt = store.getState().now;
	const say = (text: string): void => store.dispatch({ type: 'message-shown', text, stays: true });
	let writtenAt = alertsWrittenAt(stateDir);
	/** What was acknowledged at another desk with the same state directory needs no answer here. */
	const hear = (): void => {
		const now = alertsWrittenAt(stateDir);
		if (now === writtenAt) return;
		writtenAt = now;
		const { alerts } = store.getState();
		const answered = withAnswers(alerts, loadAlerts(stateDir).alerts.raised);
		if (answered !== alerts) store.dispatch({ type: 'alerts-kept', alerts: answered });
	};
	const save = (): void => {
		hear();
		saved = store.getState().alerts;
		const problem = saveAlerts(stateDir, { alerts: saved, rules: kept.rules });
		if (problem !== null) say(problem);
		writtenAt = alertsWrittenAt(stateDir);
	};
	/** Nobody was called: that is an alert of its own, once. */
	const onFailure = (text: string, { rule, subject }: Alert): void => {
		const { alerts, now } = store.getState();
		const failed = failedHook({ rule, text, subject, now });
		if (!unacknowledged(alerts).some((one) => one.rule === failed.rule && one.label === text))
			store.dispatch({ type: 'alerts-raised', alerts: [failed] });
		say(text);
	};
	const teller = createTeller({ store, rules: rulesNow, channels: { ring, notify, hook, say, onFailure } });
	const look = (): void => {
		const raised = ask(rulesNow(), groundOf(store.getState()));
		if (raised.length > 0) teller.tell(raised);
	};
	store.dispatch({ type: 'alerts-kept', alerts: kept.alerts });
	store.subscribe(() => {
		const state = store.getState();
		if (state.alerts !== saved && state.alerts !== kept.alerts) save();
		if (state.now !== tickedAt && state.travel === null) {
			tickedAt = state.now;
			hear();
			teller.onTick();
		}
		if ((state.floor === floor && state.memory.watches === watches) || state.news === null) return;
		floor = state.floor;
		watches = state.memory.watches;
		if (rulesNow().length === 0) return;
		look();
	});
	return {
		setRules: (next, quietHours = []) => {
			configured = next;
			store.dispatch({ type: 'rules-set', rules: next, quietHours });
			if (store.getState().news !== null && rulesNow().length > 0) look();
		},
	};
};
