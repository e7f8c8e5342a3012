// The options of the command line as a table, and how arguments are read by it.
import { parseArgs } from 'node:util';
import { themes } from '../state/themes.ts';
import { type CommandName, commands, type ReportFormat, reportFormats } from './command-rows.ts';
import type { Config } from './config/config.ts';
import type { Instant } from './domain.ts';
import { nearest } from './lib/nearest.ts';
import { isZone } from './lib/zones.ts';

/** How an option's value is read; `flag` takes none. */
type OptionKind = 'flag' | 'text' | 'seconds' | 'instant' | 'zone' | 'format';

type OptionRow = {
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

type OptionValues = {
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
	rescan: number | null;
	theme: string | null;
	config: string | null;
	author: string | null;
	ascii: boolean;
	noColor: boolean;
	kiosk: boolean;
	plain: boolean;
};

/** Commands that tell of a part of the situation where one is named. */
const narrowed: readonly CommandName[] = ['report', 'sitrep', 'query', 'ls', 'show'];

/** In the order in which `--help` shows them. */
export const optionRows: readonly OptionRow[] = [
	{
		name: 'format',
		flag: 'format',
		kind: 'format',
		value: reportFormats.join('|'),
		title: 'how to write it',
		only: ['report', 'annotations'],
	},
	{
		name: 'since',
		flag: 'since',
		kind: 'instant',
		value: 'INSTANT',
		title: 'only what is dated or came in since then',
		only: narrowed,
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
		only: [...narrowed, 'dashboard'],
	},
	{
		name: 'view',
		flag: 'view',
		kind: 'text',
		value: 'NAME',
		title: 'only what a saved view finds',
		only: [...narrowed, 'dashboard'],
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
		title: 'JSON lines: read from standard input (extract, same), or written (watch, diff, query, ls, show)',
		only: ['extract', 'same', 'watch', 'diff', 'query', 'ls', 'show'],
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
		name: 'plain',
		flag: 'plain',
		kind: 'flag',
		title: 'no screen: a line for each change, for screen readers and logs',
		only: ['dashboard'],
	},
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
	{ name: 'help', flag: 'help', short: 'h', kind: 'flag', title: 'show this help' },
	{ name: 'version', flag: 'version', short: 'V', kind: 'flag', title: 'show the version' },
];

/** What the operator asked for. */
export type Options = Readonly<OptionValues> & {
	readonly command: CommandName;
	/** Folders or files, as given. */
	readonly paths: readonly string[];
	/** Folders to take where none is named. */
	readonly folders: readonly string[];
	/** What the configuration file says. */
	readonly settings: Config;
};

export type Parsed =
	| { readonly kind: 'run'; readonly options: Options }
	| { readonly kind: 'help'; readonly command: CommandName | null }
	| { readonly kind: 'version' }
	| { readonly kind: 'wrong'; readonly message: string };

const wrong = (message: string): Parsed => ({ kind: 'wrong', message });

const defaults: OptionValues = {
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
	rescan: null,
	theme: null,
	config: null,
	author: null,
	ascii: false,
	noColor: false,
	kiosk: false,
	plain: false,
};

/** Before the configuration has been read. */
const unsettled = { folders: ['seeds'], settings: {} };

/** Reads the arguments that follow the program's name. `--help` wins over everything else. */
export const parseArguments = (argv: readonly string[]): Parsed => {
	const { tokens } = parseArgs({
		args: [...argv],
		options: parserOptions,
		strict: false,
		allowPositionals: true,
		tokens: true,
	});
	const values: OptionValues = { ...defaults };
	const paths: string[] = [];
	const problems: string[] = [];
	for (const token of tokens) {
		if (token.kind === 'positional') paths.push(token.value);
		if (token.kind !== 'option') continue;
		const row = optionRows.find(({ flag, short }) => flag === token.name || short === token.name);
		const problem = row === undefined ? unknownOption(token.rawName) : setValue(values, row, token.value);
		if (problem !== null) problems.push(problem);
	}
	const command = commands.find(({ name }) => name === paths[0])?.name ?? null;
	if (values.help) return { kind: 'help', command };
	if (values.version) return { kind: 'version' };
	if (problems.length > 0) return wrong(problems[0]!);
	if (command === null && isTypo(paths[0])) return wrong(unknownCommand(paths[0]!));
	const named = command === null ? paths : paths.slice(1);
	return { kind: 'run', options: { ...values, ...unsettled, command: command ?? 'dashboard', paths: named } };
};

const parserOptions = Object.fromEntries(
	optionRows.map(({ flag, short, kind }) => [
		flag,
		{ type: kind === 'flag' ? 'boolean' : 'string', ...(short === undefined ? {} : { short }) } as const,
	]),
);

type Reader = (value: string) => string | number | null;

const readers: Readonly<Record<Exclude<OptionKind, 'flag'>, { readonly read: Reader; readonly wanted: string }>> = {
	text: { read: (value) => value, wanted: 'a text' },
	seconds: {
		read: (value) => (/^\d+(?:\.\d+)?$/.test(value) && Number(value) > 0 ? Number(value) : null),
		wanted: 'seconds',
	},
	instant: { read: (value) => readInstant(value), wanted: 'a moment like 2020-01-08T03:12:00Z' },
	format: {
		read: (value) => reportFormats.find((format) => format === value) ?? null,
		wanted: reportFormats.join(', '),
	},
	zone: { read: (value) => (isZone(value) ? value : null), wanted: 'a time zone like Europe/Kyiv' },
};

const setValue = (values: OptionValues, row: OptionRow, value: string | undefined): string | null => {
	const set = (read: unknown): null => {
		Object.assign(values, { [row.name]: read });
		return null;
	};
	if (row.kind === 'flag') return value === undefined ? set(true) : `--${row.flag} takes no value`;
	if (value === undefined || value === '') return `--${row.flag} needs a value: --${row.flag} ${row.value}`;
	const { read, wanted } = readers[row.kind];
	const found = read(value);
	return found === null ? `--${row.flag} ${value}: not ${wanted}` : set(found);
};

/** A moment; one without a zone is UTC. */
export const readInstant = (value: string): Instant | null => {
	if (!/^\d{4}-\d\d-\d\d/.test(value)) return null;
	const date = new Date(/T.*(?:Z|[+-]\d\d:?\d\d)$|^[^T ]*$/.test(value) ? value : `${value.replace(' ', 'T')}Z`);
	return Number.isNaN(date.getTime()) ? null : date.toISOString();
};

const unknownOption = (raw: string): string => {
	const near = nearest(
		raw.replace(/^-+/, ''),
		optionRows.map(({ flag }) => flag),
	);
	return `unknown option ${raw}${near === null ? '' : `: did you mean --${near}?`}`;
};

// A bare word close to a command is a slip of the finger; anything else names a folder.
const isTypo = (word: string | undefined): boolean =>
	word !== undefined && /^[a-z]+$/.test(word) && unknownCommand(word).includes('did you mean');

const unknownCommand = (word: string): string => {
	const near = nearest(
		word,
		commands.map(({ name }) => name),
	);
	return `unknown command ${word}${near === null ? '' : `: did you mean ${near}?`}`;
};
