// The keys that look back: to a moment, from change to change, through the versions of a report.
import { rowSubject } from '../acts/chosen.ts';
import { ask, row, type Steps } from '../acts/command-row.ts';
import { travelStep } from '../screen/travel.ts';
import type { State } from '../state.ts';
import { openPage } from '../view.ts';
import type { Command } from './command.ts';
import { shownPassage } from './steps.ts';

const documentOf = (state: State): string | undefined => {
	const subject = rowSubject(state);
	if (subject?.kind === 'document') return subject.id;
	return subject !== null && 'documentId' in subject ? subject.documentId : shownPassage(state)?.documentId;
};

const needsDocument = (state: State): string | undefined =>
	documentOf(state) === undefined ? 'no report is shown' : undefined;

const versions = (state: State): Steps => [
	{ effect: 'read-versions', documentId: documentOf(state)! },
	...(openPage(state.view).kind === 'versions'
		? []
		: [{ type: 'page-opened', page: { kind: 'versions', focus: 'versions' } } as const]),
];

const isLive = (state: State): string | undefined => (state.travel === null ? 'this is live' : undefined);

/** Looking back. */
export const travelCommands: readonly Command[] = [
	{
		...row('time-travel', 'T', 'time travel: the floor as known at a moment', () => ask('moment', [])),
		group: 'Live',
		blocked: () => undefined,
	},
	{
		...row('versions', 'D', 'versions of this report, what each changed', versions, needsDocument, 'versions'),
		group: 'Words',
	},
	{
		...row('step-back', '<', 'to the change before', (state) => travelStep(state, -1)),
		group: 'Live',
		blocked: () => undefined,
	},
	{
		...row('step-on', '>', 'to the next change; after the last: live', (state) => travelStep(state, 1)),
		group: 'Live',
		blocked: isLive,
	},
];
