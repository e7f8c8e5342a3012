// The options of the command line as a table: parsing, `--help` and completion are read off it.
import { themes } from '../state/screen/themes.ts';
import { type CommandName, type ReportFormat, reportFormats } from './command-rows.ts';
import type { Instant } from './domain.ts';

/** How an option's value is read; `flag` takes none. */
export type OptionKind = 'flag' | 'text' | 'when' | 'seconds' | 'instant' | 'zone' | 'format';

/** When colours are drawn. */
export const colorWishes = ['auto', 'always', 'never'] as const;
export type ColorWish = (typeof colorWishes)[number];

export type OptionRow = {
	readonly name: keyof OptionValues;
	readonly flag: string;
	readonly short?: string;
	readonly kind: OptionKind;
	/** What stands for the value in `--help`. */
	readonly value?: string;
	readonly title: string;
	/** The commands that take it; all where it is left out. */
	readonly only?: readonly CommandName[];
};

export type OptionValues = {
	help: boolean;
	version: boolean;
	jsonl: boolean;
	format: ReportFormat;
	since: Instant | null;
	until: Instant | null;
	filter: string | null;
	view: string | null;
	asOf: Instant | null;
	state: string | null;
	now: Instant | null;
	zone: string | null;
	liveJson: string | null;
	heartbeat: string | null;
	rescan: number | null;
	theme: string | null;
	config: string | null;
	author: string | null;
	ascii: boolean;
	noColor: boolean;
	color: ColorWish | null;
	noHooks: boolean;
	logFile: string | null;
	quiet: boolean;
	verbose: boolean;
	man: boolean;
	kiosk: boolean;
	plain: boolean;
	readOnly: boolean;
	slow: boolean;
	mouse: boolean;
};

/** Commands that tell of a part of the situation where one is named. */
const narrowed: readonly CommandName[] = ['report', 'sitrep', 'export', 'query', 'ls', 'show'];

/** In the order in which `--help` shows them. */
export const optionRows: readonly OptionRow[] = [
	{
		name: 'format',
		flag: 'format',
		kind: 'format',
		value: reportFormats.join('|'),
		title: 'how to write it',
		only: ['report', 'export', 'handover', 'annotations'],
	},
	{
		name: 'since',
		flag: 'since',
		kind: 'instant',
		value: 'INSTANT',
		title: 'only what is dated or came in since then; of a hand-over, when the shift began',
		only: [...narrowed, 'handover'],
	},
	{
		name: 'until',
		flag: 'until',
		kind: 'instant',
		value: 'INSTANT',
		title: 'only what is dated or came in before then',
		only: narrowed,
	},
	{
		name: 'filter',
		flag: 'filter',
		kind: 'text',
		value: 'QUERY',
		title: 'only what this finds: words, fields, OR, !, as in the dashboard',
		only: [...narrowed, 'dashboard', 'watch'],
	},
	{
		name: 'view',
		flag: 'view',
		kind: 'text',
		value: 'NAME',
		title: 'only what a saved view finds',
		only: [...narrowed, 'dashboard', 'watch'],
	},
	{
		name: 'asOf',
		flag: 'as-of',
		kind: 'instant',
		value: 'INSTANT',
		title: 'as known at that moment',
		only: [...narrowed, 'dashboard'],
	},
	{
		name: 'jsonl',
		flag: 'jsonl',
		kind: 'flag',
		title: 'JSON lines: read from standard input (extract, same), or written (watch, diff, query, ls, show, check)',
		only: ['extract', 'same', 'watch', 'diff', 'query', 'ls', 'show', 'check'],
	},
	{
		name: 'liveJson',
		flag: 'live-json',
		kind: 'text',
		value: 'FILE',
		title: 'keep FILE equal to what `report --format json` would print',
		only: ['dashboard'],
	},
	{
		name: 'heartbeat',
		flag: 'heartbeat',
		kind: 'text',
		value: 'FILE',
		title: 'whatever feeds the folder touches FILE while it is alive; not touched for 10 minutes, the screen says so',
		only: ['dashboard'],
	},
	{
		name: 'rescan',
		flag: 'rescan',
		kind: 'seconds',
		value: 'SECONDS',
		title: 'look over the folders at least this often',
		only: ['dashboard', 'watch'],
	},
	{
		name: 'theme',
		flag: 'theme',
		kind: 'text',
		value: Object.keys(themes).join('|'),
		title: 'how the screen looks',
		only: ['dashboard'],
	},
	{ name: 'ascii', flag: 'ascii', kind: 'flag', title: 'draw with ASCII only', only: ['dashboard'] },
	{ name: 'noColor', flag: 'no-color', kind: 'flag', title: 'draw without colours', only: ['dashboard'] },
	{
		name: 'color',
		flag: 'color',
		kind: 'when',
		value: 'auto|always|never',
		title: 'draw with colours: where the terminal has them, always, never',
		only: ['dashboard'],
	},
	{
		name: 'mouse',
		flag: 'mouse',
		kind: 'flag',
		title: 'the wheel moves, a click selects; the terminal then no longer marks text by itself',
		only: ['dashboard'],
	},
	{
		name: 'slow',
		flag: 'slow',
		kind: 'flag',
		title: 'for a bad line: what changes by itself is drawn once a second, words follow a cursor that rests longer',
		only: ['dashboard'],
	},
	{
		name: 'readOnly',
		flag: 'read-only',
		kind: 'flag',
		title: 'write nothing: no acts, no cache, no exports',
		only: ['dashboard'],
	},
	{
		name: 'noHooks',
		flag: 'no-hooks',
		kind: 'flag',
		title: 'watch rules call no programs',
		only: ['dashboard', 'watch'],
	},
	{
		name: 'logFile',
		flag: 'log-file',
		kind: 'text',
		value: 'FILE',
		title: 'add a line to FILE for each alert, message and change of the watch',
		only: ['dashboard'],
	},
	{
		name: 'plain',
		flag: 'plain',
		kind: 'flag',
		title: 'no screen: a line for each change, for screen readers and logs',
		only: ['dashboard'],
	},
	{ name: 'plain', flag: 'screen-reader', kind: 'flag', title: 'the same as --plain', only: ['dashboard'] },
	{
		name: 'kiosk',
		flag: 'kiosk',
		kind: 'flag',
		title: 'for a screen on the wall: large, read-only, pages turn by themselves',
		only: ['dashboard'],
	},
	{ name: 'config', flag: 'config', kind: 'text', value: 'FILE', title: 'the configuration file' },
	{
		name: 'author',
		flag: 'author',
		kind: 'text',
		value: 'NAME',
		title: 'whose name stands on notes and other acts',
		only: ['dashboard', 'annotate'],
	},
	{ name: 'state', flag: 'state', kind: 'text', value: 'DIR', title: 'where the cache and the analyst layer live' },
	{ name: 'zone', flag: 'tz', kind: 'zone', value: 'ZONE', title: 'time zone for display, e.g. Europe/Kyiv' },
	{ name: 'now', flag: 'now', kind: 'instant', value: 'INSTANT', title: 'a fixed clock, for tests and replays' },
	{ name: 'quiet', flag: 'quiet', short: 'q', kind: 'flag', title: 'say only what went wrong' },
	{ name: 'verbose', flag: 'verbose', short: 'v', kind: 'flag', title: 'say what is being done' },
	{ name: 'man', flag: 'man', kind: 'flag', title: 'the help as a manual page: watchfloor help [config|query] --man' },
	{ name: 'help', flag: 'help', short: 'h', kind: 'flag', title: 'show this help' },
	{ name: 'version', flag: 'version', short: 'V', kind: 'flag', title: 'show the version' },
];

/** What holds where nothing is asked for. */
export const defaults: OptionValues = {
	help: false,
	version: false,
	jsonl: false,
	format: reportFormats[0],
	since: null,
	until: null,
	filter: null,
	view: null,
	asOf: null,
	state: null,
	now: null,
	zone: null,
	liveJson: null,
	heartbeat: null,
	rescan: null,
	theme: null,
	config: null,
	author: null,
	ascii: false,
	noColor: false,
	color: null,
	noHooks: false,
	logFile: null,
	quiet: false,
	verbose: false,
	man: false,
	kiosk: false,
	plain: false,
	readOnly: false,
	slow: false,
	mouse: false,
};
