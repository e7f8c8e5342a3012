// When alerts are told: as they come, at the end of the quiet hours they came in, and once more where nobody answers.
import { escalating } from '../../state/alerts/alert-answers.ts';
import { type Alert, unacknowledged, type WatchRule } from '../../state/alerts/alerts.ts';
import { isWithin } from '../../state/alerts/hours.ts';
import type { Action, State } from '../../state/state.ts';
import type { Store } from '../../state/store.ts';
import { type Channels, heldSummary, newestOfEach, tellAlerts } from './tell.ts';

type TellerPorts = {
	readonly store: Store<State, Action>;
	readonly rules: () => readonly WatchRule[];
	readonly channels: Channels;
};

export type Teller = {
	/** Alerts were raised: told now or held back, and shown. */
	readonly tell: (raised: readonly Alert[]) => void;
	/** The clock went on. */
	readonly onTick: () => void;
};

const isSilent = ({ now, alerts }: State): boolean => now < alerts.quietUntil;

const isQuiet = ({ quietHours, now, screen }: State): boolean => isWithin(quietHours, now, screen.zone);

const ruleOf = (rules: readonly WatchRule[], { rule }: Alert): WatchRule | undefined =>
	rules.find(({ name }) => name === rule);

/** Tells alerts of the store, and notes there which have been told. */
export const createTeller = ({ store, rules: rulesNow, channels }: TellerPorts): Teller => {
	const isHeldBack = (alert: Alert): boolean => isQuiet(store.getState()) && ruleOf(rulesNow(), alert)?.always !== true;
	const noteTold = (alerts: readonly Alert[]): void =>
		store.dispatch({
			type: 'alerts-told',
			ids: new Set(alerts.map(({ id }) => id)),
			at: store.getState().now,
		});
	/** Quiet hours are over: what came in them is told at once, in one line. */
	const tellHeld = (held: readonly Alert[]): void => {
		const state = store.getState();
		const summary = heldSummary(held);
		noteTold(held);
		tellAlerts(channels, {
			rules: rulesNow(),
			alerts: newestOfEach(unacknowledged({ ...state.alerts, raised: held })),
			isSilent: isSilent(state),
			head: `${summary}: `,
			more: ({ rule }) => ({ held: held.filter((alert) => alert.rule === rule).length }),
		});
		channels.say(`${summary} · :alerts lists them`);
	};
	const tellAgain = (alerts: readonly Alert[]): void => {
		const rules = rulesNow();
		noteTold(alerts);
		tellAlerts(channels, {
			rules,
			alerts,
			isSilent: false,
			// It is to sound like no alert that is new.
			strokes: 3,
			head: 'not acknowledged: ',
			more: ({ escalations = 0 }) => ({ escalations: escalations + 1 }),
		});
	};
	return {
		tell(raised) {
			const state = store.getState();
			const alerts = raised.filter((alert) => !isHeldBack(alert));
			const marked = raised.map((alert) =>
				isHeldBack(alert) ? { ...alert, isHeld: true } : { ...alert, toldAt: state.now },
			);
			store.dispatch({ type: 'alerts-raised', alerts: marked });
			tellAlerts(channels, { rules: rulesNow(), alerts, isSilent: isSilent(state) });
		},
		onTick() {
			const state = store.getState();
			const held = state.alerts.raised.filter((alert) => alert.isHeld);
			if (held.length > 0 && !isQuiet(state)) tellHeld(held);
			const due = isSilent(state) ? [] : escalating(state.alerts, rulesNow(), state.now);
			const open = due.filter((alert) => !isHeldBack(alert));
			if (open.length > 0) tellAgain(open);
		},
	};
};
