// How the arguments of the command line are read by the table of options.
import { parseArgs } from 'node:util';
import { type CommandName, commands, reportFormats } from './command-rows.ts';
import type { Config } from './config/config.ts';
import type { Instant } from './domain.ts';
import { nearest } from './lib/nearest.ts';
import { isZone } from './lib/zones.ts';
import {
	colorWishes,
	defaults,
	type OptionKind,
	type OptionRow,
	type OptionValues,
	optionRows,
} from './option-rows.ts';

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
	/** `page`: the word after `help` or the command; `isMan`: as a manual page. */
	| { readonly kind: 'help'; readonly command: CommandName | null; readonly page: string; readonly isMan: boolean }
	| { readonly kind: 'version' }
	| { readonly kind: 'wrong'; readonly message: string };

const wrong = (message: string): Parsed => ({ kind: 'wrong', message });

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
	// `help report` is what others write for `report --help`.
	if (paths[0] === 'help') {
		values.help = true;
		paths.shift();
	}
	const command = commands.find(({ name }) => name === paths[0])?.name ?? null;
	if (values.help || values.man) return { kind: 'help', command, page: paths[0] ?? '', isMan: values.man };
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
	when: {
		read: (value) => colorWishes.find((wish) => wish === value) ?? null,
		wanted: colorWishes.join(', '),
	},
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
