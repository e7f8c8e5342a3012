// The real interface over a made-up situation of any size, for `npm run bench:screen`: no folder, no reading, so that
// what is measured is the screen. A row arrives with each SIGUSR2.
//   node screen-host.js ROWS
import type { Desk } from '../../components/store-context.ts';
import { createTheme } from '../../components/theme.ts';
import type { EventCluster, Report, Situation } from '../../src/domain.ts';
import { showScreen } from '../../src/screen.tsx';
import { guardTerminal } from '../../src/terminal.ts';
import { createScreenOutput } from '../../src/tty/screen-output.ts';
import { createFloor } from '../../state/floor.ts';
import { initialState, reduce } from '../../state/reduce.ts';
import { themes } from '../../state/screen/themes.ts';
import { createStore } from '../../state/store.ts';
import { createLog } from './screen-log.ts';

const rows = Number(process.argv[2] ?? 100_000);
const start = Date.now();
const { documents, events, reports, actors, statements, questions } = createLog(rows, start - 3_600_000);
const byId = new Map<string, Report>(reports.map((report) => [report.document.id, report]));
const floorOf = (list: readonly EventCluster[]) => {
	const situation: Situation = { documents, actors, statements, questions, events: list };
	return createFloor(situation, (id) => byId.get(id));
};

const output = createScreenOutput(process.stdout, { asks: true });
const { columns, rows: height } = output.stream;
const store = createStore(reduce, initialState('bench', { columns, rows: height, isAscii: false, zone: 'UTC' }, start));
const guard = guardTerminal(output);
const desk: Desk = {
	store,
	theme: createTheme(themes.dark, 'any'),
	drawsRows: false,
	perform: ({ effect }) => {
		if (effect === 'quit') guard.leave(0);
		if (effect === 'redraw') output.repaint();
	},
};
showScreen({
	desk,
	output,
	clock: () => new Date().toISOString() as ReturnType<NonNullable<Parameters<typeof showScreen>[0]['clock']>>,
	onFault: (reason) => guard.leave(1, reason),
});
store.dispatch(
	{ type: 'watch-changed', watch: { status: 'live' } },
	{ type: 'situation-settled', floor: floorOf(events), at: start, isLoaded: true },
);

let shown = events;
process.on('SIGUSR2', () => {
	const minute = new Date(Date.parse(shown.at(-1)!.start!) + 60_000).toISOString();
	// Another text each time: rows that say the same cost less when they move.
	const told = events[(shown.length * 13) % events.length]!;
	shown = [...shown, { ...told, id: `arrived-${shown.length}`, start: `${minute.slice(0, 16)}Z` }];
	store.dispatch({ type: 'situation-settled', floor: floorOf(shown), at: Date.now(), isLoaded: true });
});
