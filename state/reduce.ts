// The reducer: from one State to the next. What comes from outside is taken in here; what the operator does with the view
// in `reduce-view.ts`.
import { assertNever } from '../src/lib/assert-never.ts';
import { told } from './alerts/alert-answers.ts';
import { acknowledged, noAlerts, withRaised } from './alerts/alerts.ts';
import { commands } from './commands.ts';
import { emptyFloor } from './floor.ts';
import { withActs, withFloor } from './news/arrivals.ts';
import { freshMemory, withoutView, withQuery, withSavedView, withWatch } from './news/memory.ts';
import { newsSince } from './news/news.ts';
import { reducePicks } from './rows/picks.ts';
import { noSearch } from './rows/search-state.ts';
import { inPlace, reduceView, settled, withCursors, withView } from './screen/reduce-view.ts';
import { atMoment, backToLive } from './screen/travel.ts';
import type { Action, Screen, State } from './state.ts';
import { initialView } from './view.ts';

/** The State before anything has been read. */
export const initialState = (name: string, screen: Screen, now: number): State => ({
	name,
	screen,
	now,
	floor: emptyFloor,
	watch: { status: 'starting' },
	skipped: [],
	progress: null,
	news: null,
	baselines: new Map(),
	travel: null,
	search: noSearch,
	alerts: noAlerts,
	rules: [],
	quietHours: [],
	kiosk: { isOn: false, seconds: 20, isFixed: false },
	memory: freshMemory,
	versions: null,
	acts: [],
	operator: '',
	commands,
	view: initialView,
});

/** The next State. Returns the same object where nothing changes. */
export const reduce = (state: State, action: Action): State => {
	const viewed = reducePicks(state, action) ?? reduceView(state, action);
	if (viewed !== undefined) return viewed;
	switch (action.type) {
		case 'situation-settled':
			return state.travel === null ? settled(state, withFloor(state, action)) : withFloor(state, action);
		case 'watch-changed':
			return { ...state, watch: action.watch };
		case 'feed-heard':
			return { ...state, feedHeardAt: action.at };
		case 'files-skipped':
			return settled(state, { ...state, skipped: action.skipped });
		case 'progress-made':
			return { ...state, progress: action.progress };
		case 'clock-ticked':
			return state.travel === null
				? settled(state, { ...state, now: action.now })
				: { ...state, travel: { ...state.travel, clock: action.now } };
		case 'travelled':
			return settled(state, atMoment(state, action.at, action.floor));
		case 'versions-read':
			return settled(state, { ...state, versions: action.versions });
		case 'travel-left':
			return settled(state, backToLive(state));
		case 'resized': {
			return inPlace({ ...state, screen: { ...state.screen, columns: action.columns, rows: action.rows } });
		}
		case 'look-chosen':
			return { ...state, screen: { ...state.screen, ...action.look } };
		case 'rules-set':
			return { ...state, rules: action.rules, quietHours: action.quietHours ?? state.quietHours };
		case 'query-watched':
			return { ...state, memory: withWatch(state.memory, action.query, action.isOn) };
		case 'alerts-kept':
			return { ...state, alerts: action.alerts };
		case 'alerts-raised':
			return { ...state, alerts: withRaised(state.alerts, action.alerts) };
		case 'alerts-told':
			return { ...state, alerts: told(state.alerts, action.ids, action.at) };
		case 'alerts-acknowledged':
			return { ...state, alerts: acknowledged(state.alerts, state.operator, state.now) };
		case 'bell-quieted':
			return { ...state, alerts: { ...state.alerts, quietUntil: action.until } };
		case 'kiosk-set':
			return { ...state, kiosk: { ...state.kiosk, ...action.kiosk } };
		case 'memory-read':
			return { ...state, memory: action.memory };
		case 'query-used':
			return { ...state, memory: withQuery(state.memory, action.query) };
		case 'view-saved':
			return { ...state, memory: withSavedView(state.memory, action.view) };
		case 'view-forgotten':
			return { ...state, memory: withoutView(state.memory, action.name) };
		case 'acts-changed':
			return settled(state, withActs({ ...state, acts: action.acts }));
		case 'keys-bound':
			return { ...state, commands: action.commands };
		case 'baselines-read':
			return { ...state, baselines: action.baselines };
		case 'news-seen': {
			const news = newsSince(state.now, state.floor.situation, state.floor.situation, state.operator, state.news?.act);
			return withView({ ...state, news }, { change: -1 });
		}
		case 'results-found':
			return action.query === state.search.query || state.search.answered !== state.search.query
				? // While letters are typed each brings other results: their words follow once that rests.
					withCursors(state, { ...state, search: { ...action.search, query: state.search.query } })
				: state;
		default:
			return assertNever(action as never);
	}
};
