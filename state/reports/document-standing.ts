// How a report stands, in the words the screen has for it.
import type { SituationDocument } from '../../src/domain.ts';

/** `read`, or why it counts for less: what was not read for its language alone is no broken file. */
export const standingWord = ({ status, wire, problems }: SituationDocument): string => {
	if (status === 'unreadable' && problems.some(({ what }) => what.startsWith('not read: '))) return 'not read';
	return status === 'read' && wire?.isHeld ? 'held by its newsroom' : status;
};
