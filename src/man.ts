// The manual pages, made from the tables that parsing and `--help` are made from: watchfloor(1), watchfloor-config(5)
// and watchfloor-query(7), for `watchfloor help [config|query] --man`.
import { queryRows } from '../state/keyboard/query-help.ts';
import { commands } from './command-rows.ts';
import { fields } from './config/config.ts';
import { optionRows } from './option-rows.ts';
import { version } from './version.ts';

/** Text that troff sets as it is. */
const escaped = (text: string): string =>
	text
		.replaceAll('\\', '\\e')
		.replaceAll('-', '\\-')
		.replace(/^(['.])/gm, '\\&$1');

const bold = (text: string): string => `\\fB${escaped(text)}\\fR`;

const section = (title: string, ...lines: readonly string[]): string => `.SH ${title}\n${lines.join('\n')}\n`;

const entry = (head: string, text: string): string => `.TP\n${head}\n${escaped(text)}`;

const page = (name: string, number: number, title: string, ...sections: readonly string[]): string =>
	[
		`.TH ${name.toUpperCase()} ${number} "" "watchfloor ${version}"\n`,
		section('NAME', `${escaped(name)} \\- ${escaped(title)}`),
		...sections,
	].join('');

const variables: readonly (readonly [string, string])[] = [
	[
		'WATCHFLOOR_CONFIG, WATCHFLOOR_STATE, WATCHFLOOR_TZ, WATCHFLOOR_THEME, WATCHFLOOR_AUTHOR',
		'as --config, --state, --tz, --theme and --author; flags go before them, they go before the file',
	],
	[
		'NO_COLOR, FORCE_COLOR, CLICOLOR, COLORTERM, TERM',
		'which colours are drawn; TERM=dumb means --plain, TERM=linux --ascii',
	],
	['LANG, LC_ALL, LC_CTYPE', 'a locale that is not UTF-8 means --ascii'],
	['PAGER, VISUAL, EDITOR, BROWSER', 'what o, e and O open'],
	['TMUX, STY', 'the way to the clipboard'],
	['XDG_CONFIG_HOME, XDG_STATE_HOME', 'where the configuration file and the state directories lie'],
];

const exits: readonly (readonly [string, string])[] = [
	['0', 'done'],
	['1', 'nothing found, or differences'],
	['2', 'wrong use; also a dashboard without a terminal'],
	['3', 'done, but some files could not be read: each is named on standard error'],
	['4', 'the configuration cannot be used'],
	['5', 'the state directory is locked or cannot be written'],
	['129, 130, 143', 'ended by HUP, INT, TERM'],
];

const main = (): string =>
	page(
		'watchfloor',
		1,
		'what happened, who says so, what is contested, what is still unknown',
		section(
			'SYNOPSIS',
			...commands.flatMap(({ name, usage }) => [`${bold(`watchfloor ${name}`)} ${escaped(usage)}`, '.br']),
		),
		section(
			'DESCRIPTION',
			escaped(
				'Watches folders of reports about a developing situation, reads each, and shows what they say together. It reads English, on this machine: nothing is sent anywhere.',
			),
		),
		section('COMMANDS', ...commands.map(({ name, title }) => entry(bold(name), title))),
		section(
			'OPTIONS',
			...optionRows.map(({ flag, short, value, title }) =>
				entry(
					`${short === undefined ? '' : `${bold(`-${short}`)}, `}${bold(`--${flag}`)}${value === undefined ? '' : ` ${escaped(value)}`}`,
					title,
				),
			),
		),
		section('EXIT STATUS', ...exits.map(([code, text]) => entry(bold(code), text))),
		section('ENVIRONMENT', ...variables.map(([name, text]) => entry(bold(name), text))),
		section(
			'FILES',
			entry(bold('$XDG_CONFIG_HOME/watchfloor/config.toml'), 'the configuration: watchfloor-config(5)'),
			entry(bold('$XDG_STATE_HOME/watchfloor/'), 'cache and analyst layer, a directory for each set of folders'),
		),
		section('EXAMPLES', ...commands.flatMap(({ examples }) => examples.map((example) => `${escaped(example)}\n.br`))),
		section('SEE ALSO', escaped('watchfloor-config(5), watchfloor-query(7)')),
	);

const config = (): string =>
	page(
		'watchfloor-config',
		5,
		'the configuration file of watchfloor',
		section(
			'DESCRIPTION',
			escaped(
				'One TOML file. What it says is taken over while the screen stands; a file that cannot be used is refused by line, and what held before holds on. watchfloor config check names every fault, config dump writes all fields.',
			),
		),
		section('FIELDS', ...Object.entries(fields).map(([name, { title }]) => entry(bold(name), title))),
		section('SEE ALSO', escaped('watchfloor(1), watchfloor-query(7)')),
	);

const query = (): string =>
	page(
		'watchfloor-query',
		7,
		'how watchfloor is asked: filters, search, watch rules, --filter',
		section('FORMS', ...queryRows().map(([form, meaning]) => entry(bold(form), meaning))),
		section('SEE ALSO', escaped('watchfloor(1), watchfloor-config(5)')),
	);

const pages: Readonly<Record<string, () => string>> = { config, query };

/** A manual page in troff: of the program, or of `config` or `query`. */
export const formatMan = (name: string): string => (Object.hasOwn(pages, name) ? pages[name]! : main)();
