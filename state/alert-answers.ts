// What was acknowledged at one desk, at the others: ids tell when an alert was raised where, not what it is about.
import type { Alert, Alerts } from './alerts.ts';
import { subjectKey } from './subjects.ts';

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
