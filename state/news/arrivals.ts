// What comes from outside while the operator works: a newly settled floor, acts that are on the disk now.

import type { Action, State } from '../state.ts';
import { firstNews, newsAfterActs } from './baselines.ts';
import { newsSince } from './news.ts';

type Settled = Extract<Action, { type: 'situation-settled' }>;

const lookedAt = (state: State, { floor: { situation }, at, isLoaded }: Settled): Partial<State> => {
	const { news } = state;
	if (news !== null) return { news: newsSince(news.since, news.seen, situation, state.operator, news.act) };
	// Nothing is news before the folder has been read through.
	return isLoaded ? firstNews(state, situation, at) : {};
};

/** The State over a newly settled floor; what comes while the past is shown waits behind it. */
export const withFloor = (state: State, action: Settled): State => {
	const { floor, at } = action;
	const { travel } = state;
	const looked = { ...state, ...lookedAt(state, action) };
	return travel === null
		? { ...looked, floor, now: Math.max(at, state.now) }
		: { ...looked, travel: { ...travel, live: floor, clock: Math.max(at, travel.clock) } };
};

/** The State with the acts it holds: a new read mark begins the news anew. */
export const withActs = (state: State): State => {
	const looked = newsAfterActs(state);
	return looked.news?.act === state.news?.act ? state : { ...state, ...looked, view: { ...state.view, change: -1 } };
};
