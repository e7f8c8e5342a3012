// What the heartbeat of whatever feeds the folder says: whether silence is good news.
import { clockLabel } from '../clock.ts';
import type { State } from '../state.ts';

/** A feed that was not heard for longer than this is dead. */
const deadAfter = 10 * 60_000;

type FeedWord = { readonly sign: string; readonly word: string; readonly tone: 'alert' | 'plain' };

/** What the first row says of the feed: that it is dead, or that it lives although no reports come; null: nothing. */
export const feedWord = ({ feedHeardAt, now, screen }: State, isQuiet: boolean): FeedWord | null => {
	if (feedHeardAt === undefined) return null;
	if (feedHeardAt === null) return { sign: '!', word: 'FEED DEAD, NO HEARTBEAT', tone: 'alert' };
	if (now - feedHeardAt >= deadAfter)
		return { sign: '!', word: `FEED DEAD since ${clockLabel(feedHeardAt, screen.zone)}`, tone: 'alert' };
	return isQuiet ? { sign: '○', word: 'QUIET, FEED ALIVE', tone: 'plain' } : null;
};
