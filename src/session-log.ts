// What a dashboard leaves in a log file: alerts, messages that had to be read, and how the watch over the folder stood.
// The screen is no log, and nothing is logged to it.
import { appendFileSync } from 'node:fs';
import type { Action, State } from '../state/state.ts';
import type { Store } from '../state/store.ts';
import type { Instant } from './domain.ts';
import { shown } from './lib/shown.ts';

/** Adds a line to the file for each of these from now on. A file that cannot be written is told of once. */
export const keepLog = (store: Store<State, Action>, file: string, clock: () => Instant): void => {
	let { alerts, watch, view } = store.getState();
	let isBroken = false;
	const write = (kind: string, text: string): void => {
		if (isBroken) return;
		try {
			appendFileSync(file, `${clock()} ${kind} ${shown(text)}\n`, { mode: 0o600 });
		} catch (error) {
			isBroken = true;
			store.dispatch({
				type: 'message-shown',
				text: `${file}: the log cannot be written: ${(error as Error).message}`,
				stays: true,
			});
		}
	};
	write('start', store.getState().name);
	store.subscribe(() => {
		const state = store.getState();
		const before = { alerts, watch, view };
		({ alerts, watch, view } = state);
		if (watch.status !== before.watch.status) write('watch', watch.status);
		if (alerts.raised !== before.alerts.raised) {
			const known = new Set(before.alerts.raised.map(({ id }) => id));
			for (const { id, rule, label } of alerts.raised) if (!known.has(id)) write('alert', `${rule}: ${label}`);
		}
		const { message, isMessageKept } = view;
		if (message !== null && isMessageKept && message !== before.view.message) write('message', message);
	});
};
