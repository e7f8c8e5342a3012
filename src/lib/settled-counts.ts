// Counts that an incident settles once for all: they do not change with the hours, as the missing and the trapped do.

/** As they are named among the quantities of an event. */
export const settledCounts = [
	'aboard',
	'derailed',
	'with hazardous goods',
	'participants',
	'jobs',
	'abducted',
	'escaped',
	'attackers taking part',
	'shots fired',
	'dollars stolen',
	'recalled',
	'magnitude',
] as const;

export type SettledCount = (typeof settledCounts)[number];
