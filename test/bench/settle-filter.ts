// What a filter that stays on costs each time a report comes: milliseconds of a settle over a list of 100,000 rows.
//   node test/bench/settle-filter.ts [ROWS]
import { workOutFilters } from '../../src/slow-filters.ts';
import { createFloor } from '../../state/floor.ts';
import { initialState, reduce } from '../../state/reduce.ts';
import { createStore } from '../../state/store.ts';
import { createLog } from './screen-log.ts';

const rows = Number(process.argv[2] ?? 100_000);
const rounds = 12;
const filters = [
	'is:contested',
	'actor:anna',
	'said:anna',
	'src:wire',
	'is:new',
	'after:-2h',
	'before:03:00',
	'about:school',
	'place:ostra',
	'has:anon',
	'has:time',
];

const start = Date.now();
const { documents, events, reports, actors, statements, questions } = createLog(rows, start - 3_600_000);
const byId = new Map(reports.map((report) => [report.document.id, report]));
const floorOf = (list: typeof events) =>
	createFloor({ documents, actors, statements, questions, events: list }, (id) => byId.get(id));

for (const filter of filters) {
	const screen = { columns: 200, rows: 55, isAscii: false, zone: 'UTC' };
	const store = createStore(reduce, initialState('bench', screen, start));
	workOutFilters(store);
	store.dispatch({ type: 'situation-settled', floor: floorOf(events), at: start, isLoaded: true });
	store.dispatch({ type: 'lists-filtered', lists: ['timeline'], filter });
	while (store.getState().view.waiting !== null) await new Promise((resolve) => setImmediate(resolve));
	const times: number[] = [];
	let shown = events;
	for (let round = 0; round < rounds; round += 1) {
		const minute = new Date(start + round * 60_000).toISOString().slice(0, 16);
		shown = [...shown, { ...events[(round * 13) % events.length]!, id: `a${round}`, start: `${minute}Z` }];
		const floor = floorOf(shown);
		const from = performance.now();
		store.dispatch({ type: 'situation-settled', floor, at: Date.now(), isLoaded: true });
		times.push(performance.now() - from);
	}
	const sorted = times.toSorted((a, b) => a - b);
	const at = (share: number): string => sorted[Math.floor((sorted.length - 1) * share)]!.toFixed(0);
	console.log(`${filter.padEnd(14)} min ${at(0)}  p50 ${at(0.5)}  max ${at(1)} ms`);
}
