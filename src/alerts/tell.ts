// How an alert reaches somebody: the bell, a notification of the terminal, the program of its rule.
import type { Alert, WatchRule } from '../../state/alerts/alerts.ts';
import { plural } from '../../state/words.ts';
import { type runHook, tellHooks } from './hook.ts';

export type Channels = {
	readonly ring: (times?: number) => void;
	/** Has the terminal show a notification. */
	readonly notify: (rule: string, label: string) => void;
	readonly hook: typeof runHook;
	/** Tells the operator what came of it. */
	readonly say: (text: string) => void;
	/** The program of a rule could not be told of an alert. */
	readonly onFailure: (text: string, alert: Alert) => void;
};

export type Telling = {
	readonly rules: readonly WatchRule[];
	readonly alerts: readonly Alert[];
	/** The operator has turned the bell off: only programs are told. */
	readonly isSilent: boolean;
	/** How often the bell rings; once. */
	readonly strokes?: number;
	/** What is put before each of them: why it is told now. */
	readonly head?: string;
	/** More for the programs to know. */
	readonly more?: (alert: Alert) => object;
};

const wants = (rules: readonly WatchRule[], wish: 'bell' | 'notify', { rule }: Alert): boolean =>
	rules.some(({ name, [wish]: isWished }) => name === rule && isWished);

/** Tells alerts to whoever their rules name. */
export const tellAlerts = (
	{ ring, notify, hook, onFailure }: Channels,
	{ rules, alerts, isSilent, strokes = 1, head = '', more = () => ({}) }: Telling,
): void => {
	const loud = isSilent ? [] : alerts;
	if (loud.some((alert) => wants(rules, 'bell', alert))) ring(strokes);
	for (const alert of loud)
		if (wants(rules, 'notify', alert))
			notify(alert.rule, `${head}${alert.label}${alert.place === undefined ? '' : ` (${alert.place})`}`);
	void tellHooks(rules, alerts, (exec, alert) => hook(exec, { ...alert, ...more(alert as Alert) }), onFailure);
};

/** What came while bell and hook held back, in a line: `5 alerts in quiet hours: toll 3, port 2`. */
export const heldSummary = (held: readonly Alert[]): string => {
	const counts = new Map<string, number>();
	for (const { rule } of held) counts.set(rule, (counts.get(rule) ?? 0) + 1);
	const each = [...counts].map(([rule, count]) => `${rule} ${count}`).join(', ');
	const open = held.filter(({ isAcknowledged }) => !isAcknowledged).length;
	return `${plural(held.length, 'alert')} in quiet hours: ${each}${open === 0 ? '' : `; ${open} not acknowledged`}`;
};

/** The newest of each rule: a program that is told of all that was held hears of each rule once. */
export const newestOfEach = (alerts: readonly Alert[]): readonly Alert[] => [
	...new Map(alerts.toReversed().map((alert) => [alert.rule, alert])).values(),
];
