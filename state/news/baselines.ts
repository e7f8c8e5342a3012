// Since when things count as new: the situation an operator last marked as seen. Marking is an act, and undone like
// one, so the situations of the last few marks are kept.
import type { Situation } from '../../src/domain.ts';
import { isSameValue } from '../../src/lib/same-value.ts';
import { actsInForce } from '../acts/in-force.ts';
import { everything } from '../acts/targets.ts';
import type { Moment } from '../clock.ts';
import type { State } from '../state.ts';
import { newsSince } from './news.ts';

/** What an operator had seen, and when. */
export type Baseline = { readonly since: Moment; readonly seen: Situation };

/** Baselines by the act that set them; the first one, before any mark, has no act. */
export type Baselines = ReadonlyMap<string, Baseline>;

const firstLook = '';
const mostKept = 4;

const keptWith = (baselines: Baselines, act: string, baseline: Baseline): Baselines =>
	new Map([...[...baselines].filter(([other]) => other !== act).slice(1 - mostKept), [act, baseline]]);

/** The operator's last mark that holds. */
const lastMark = ({ acts, operator }: Pick<State, 'acts' | 'operator'>) =>
	actsInForce(acts).findLast(({ op, target, author }) => op === 'seen' && target === everything && author === operator);

type Looked = Pick<State, 'news' | 'baselines'>;

/** News and baselines once the folder has been read through: from the mark that holds, else from now. */
export const firstNews = (state: State, situation: Situation, at: Moment): Looked => {
	const act = lastMark(state)?.id ?? firstLook;
	const known = state.baselines.get(act);
	const baseline =
		known === undefined ? { since: at, seen: situation } : { ...known, seen: sharing(known.seen, situation) };
	return {
		news: newsSince(baseline.since, baseline.seen, situation, state.operator, act),
		baselines: keptWith(state.baselines, act, baseline),
	};
};

/** News and baselines after acts changed: a new mark begins anew, one taken back brings its forerunner's news again. */
export const newsAfterActs = (state: State): Looked => {
	const { news, baselines, floor } = state;
	if (news === null) return { news, baselines };
	const mark = lastMark(state);
	const act = mark?.id ?? firstLook;
	if (act === news.act) return { news, baselines };
	const baseline = baselines.get(act) ?? {
		since: mark === undefined ? news.since : Date.parse(mark.at),
		seen: floor.situation,
	};
	return {
		news: newsSince(baseline.since, baseline.seen, floor.situation, state.operator, act),
		baselines: keptWith(baselines, act, baseline),
	};
};

/**
 * What was seen on an earlier day, with the rows of today where they say the same: from then on the two are told apart
 * without a look into each row.
 */
const sharing = (seen: Situation, now: Situation): Situation => ({
	actors: seen.actors,
	get statements() {
		return seen.statements;
	},
	documents: takenFrom(now.documents, seen.documents),
	events: takenFrom(now.events, seen.events),
	questions: takenFrom(now.questions, seen.questions),
});

const takenFrom = <Row extends { readonly id: string }>(now: readonly Row[], seen: readonly Row[]): readonly Row[] => {
	const byId = new Map(now.map((row) => [row.id, row]));
	return seen.map((row) => {
		const same = byId.get(row.id);
		return same !== undefined && isSameValue(row, same) ? same : row;
	});
};
