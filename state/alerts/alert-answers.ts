// What becomes of alerts: told, told again where nobody answers, acknowledged at one desk for all.

import type { Moment } from '../clock.ts';
import { subjectKey } from '../subjects.ts';
import { type Alert, type Alerts, unacknowledged, type WatchRule } from './alerts.ts';

const minute = 60_000;

// Ids tell when an alert was raised where, not what it is about.
const isSameAlert = (left: Alert, right: Alert): boolean =>
	left.rule === right.rule && left.label === right.label && subjectKey(left.subject) === subjectKey(right.subject);

/** Alerts, those acknowledged that were so at another desk; the same object where none was. */
export const withAnswers = (alerts: Alerts, others: readonly Alert[]): Alerts => {
	const answered = others.filter(({ isAcknowledged }) => isAcknowledged);
	const answerTo = (alert: Alert) =>
		alert.isAcknowledged ? undefined : answered.find((one) => isSameAlert(one, alert));
	if (!alerts.raised.some((alert) => answerTo(alert) !== undefined)) return alerts;
	const raised = alerts.raised.map((alert): Alert => {
		const other = answerTo(alert);
		if (other === undefined) return alert;
		return { ...alert, isAcknowledged: true, ...(other.answer === undefined ? {} : { answer: other.answer }) };
	});
	return { ...alerts, raised };
};

/** Alerts, those of these ids told at a moment: for the first time, or once more. */
export const told = (alerts: Alerts, ids: ReadonlySet<string>, at: Moment): Alerts => ({
	...alerts,
	raised: alerts.raised.map((alert) => {
		if (!ids.has(alert.id)) return alert;
		const { isHeld: _isHeld, ...rest } = alert;
		const again = alert.toldAt === undefined ? {} : { escalations: (alert.escalations ?? 0) + 1 };
		return { ...rest, ...again, toldAt: at };
	}),
});

/** So often an alert is told again; whoever has not heard by then does not hear. */
const mostEscalations = 3;

/** Alerts that nobody has acknowledged for as long as their rule says since they were last told. */
export const escalating = (alerts: Alerts, rules: readonly WatchRule[], now: Moment): readonly Alert[] =>
	unacknowledged(alerts).filter(({ rule, toldAt, escalations = 0 }) => {
		const after = rules.find(({ name }) => name === rule)?.escalate ?? null;
		return after !== null && toldAt !== undefined && escalations < mostEscalations && now - toldAt >= after * minute;
	});

/** That the program of a rule failed, as an alert: whoever relies on it was not called. */
export const failedHook = ({
	rule,
	text,
	subject,
	now,
}: Pick<Alert, 'rule' | 'subject'> & { readonly text: string; readonly now: Moment }): Alert => {
	const at = new Date(now).toISOString();
	return {
		id: `hook of ${rule} ${at}`,
		rule: `hook of ${rule}`,
		at,
		count: 1,
		label: text,
		subject,
		isAcknowledged: false,
	};
};
