// The configuration: its fields as a table, and how the text of a file becomes one.

import type { WatchRule } from '../../state/alerts/alerts.ts';
import { readHours } from '../../state/alerts/hours.ts';
import { commands } from '../../state/commands.ts';
import { bindKeys } from '../../state/keyboard/keymap.ts';
import { readQuery } from '../../state/query/match.ts';
import { isGrade } from '../../state/reports/source-grades.ts';
import { columnIds, isColumn, widthIds, widths } from '../../state/rows/columns.ts';
import { type Tone, tones } from '../../state/screen/lines.ts';
import { readStyle, type Styles, themes } from '../../state/screen/themes.ts';
import { isZone } from '../lib/zones.ts';
import { lineOf } from './locate.ts';
import { flag, listOf, namesTo, numberFrom, type Path, tableOf, text, textThat } from './schema.ts';

const style = textThat('a style like "bold #ff8800 on black"', (words) => readStyle(words) !== null);

const hours = textThat('hours like "22:00-06:00"', (words) => readHours(words) !== null);

const themeFields = {
	base: { read: textThat(`one of ${Object.keys(themes).join(', ')}`, isShipped), title: 'the theme it changes' },
	...Object.fromEntries(tones.map((tone) => [tone, { read: style, title: 'its look' }])),
} as Readonly<Record<'base' | Tone, { readonly read: typeof style; readonly title: string }>>;

function isShipped(name: string): name is keyof typeof themes {
	return Object.hasOwn(themes, name);
}

const alertFields = {
	name: { read: text, title: 'its name' },
	query: {
		read: textThat('a query that can be read', (query) => readQuery(query).problem === null),
		title: 'what it looks for',
	},
	threshold: { read: numberFrom(1), title: 'so many new matches ring; 1' },
	within: { read: numberFrom(1), title: 'within so many minutes; 60' },
	cooldown: { read: numberFrom(0), title: 'minutes of quiet after it; 15' },
	bell: { read: flag, title: 'ring the bell; true' },
	notify: { read: flag, title: 'a notification of the desktop, where the terminal shows them (OSC 9, 777); false' },
	escalate: {
		read: numberFrom(1),
		title: 'minutes after which an alert nobody has acknowledged is told again, up to three times; never',
	},
	always: { read: flag, title: 'told in quiet hours, too; false' },
	exec: { read: listOf(text), title: 'a program and its arguments, given the alert as JSON' },
} as const;

/** Every field, in the order in which `config dump` writes them. */
export const fields = {
	folders: { read: listOf(text), title: 'folders to watch where none is named: ["seeds"]' },
	state: { read: text, title: 'where the cache and the analyst layer live' },
	timezone: { read: textThat('a time zone like Europe/Kyiv', isZone), title: 'zone that times are shown in' },
	author: { read: text, title: 'whose name stands on notes and other acts' },
	theme: { read: text, title: `${Object.keys(themes).join(', ')}, or one of your own` },
	ascii: { read: flag, title: 'draw with ASCII only' },
	ambiguous: {
		read: textThat('"narrow" or "wide"', (width) => width === 'narrow' || width === 'wide'),
		title: 'how wide the terminal draws signs of ambiguous width; wide: ASCII for them',
	},
	ask_terminal: {
		read: flag,
		title:
			'ask the terminal at the start whether it repeats signs and has side margins; false where its answer is wrong',
	},
	colour: { read: flag, title: 'draw with colours' },
	links: {
		read: flag,
		title: 'web addresses in the words of reports lead there, where the terminal can (OSC 8); false',
	},
	hidden_columns: {
		read: listOf(textThat(`one of ${columnIds.join(', ')}`, isColumn)),
		title: `columns that leave their room to the words, as :columns does: ${columnIds.join(', ')}`,
	},
	column_widths: {
		read: tableOf(Object.fromEntries(widthIds.map((id) => [id, { read: numberFrom(4), title: widths[id] }]))),
		title: `widths of columns, as :columns speaker 34 sets them: ${widthIds.join(', ')}`,
	},
	rescan: { read: numberFrom(1), title: 'look over the folders at least this often, in seconds' },
	heartbeat: { read: text, title: 'file that whatever feeds the folder touches while it is alive' },
	keys: { read: namesTo(listOf(text)), title: 'keys of commands by their names: help = ["?", "f1"]' },
	alerts: {
		read: listOf(tableOf(alertFields)),
		title:
			'watch rules, each under [[alerts]]: name, query, and threshold, within, cooldown, bell, notify, escalate, always, exec where wished',
	},
	sources: {
		read: namesTo(textThat('a grade like "B" or "B2"', isGrade)),
		title: 'grades of sources by their names, for all they say that nobody has graded: "Coast Wire" = "B"',
	},
	quiet_hours: {
		read: listOf(hours),
		title: 'hours in which bell, notifications and hooks hold back: ["22:00-06:00"]; at their end they tell what came',
	},
	notification: {
		read: textThat('"osc9" or "osc777"', (way) => way === 'osc9' || way === 'osc777'),
		title: 'how the terminal is asked for a notification; by its name',
	},
	kiosk: {
		read: tableOf({
			seconds: { read: numberFrom(1), title: 'a new page this often' },
			dim: { read: listOf(hours), title: 'hours in which it is drawn dark' },
		}),
		title: 'the kiosk: seconds = 20, dim = ["22:00-06:00"]',
	},
	themes: { read: namesTo(tableOf(themeFields)), title: 'themes of your own: a base and the tones that differ' },
} as const;

const readFields = tableOf(fields);

export type Config = NonNullable<ReturnType<typeof readFields>>;

/** Something in the file that cannot be used, or not as it was meant. */
export type ConfigProblem = { readonly line: number; readonly what: string };

export type ReadConfig = {
	readonly config: Config;
	/** With one of these the file as a whole is not to be used. */
	readonly problems: readonly ConfigProblem[];
	/** Worth knowing; the file can be used all the same. */
	readonly notices: readonly ConfigProblem[];
};

/** What parsing of TOML tells of an error. */
type ParseError = Error & { readonly line?: number };

/** Reads the text of a configuration file with a parser of TOML. */
export const readConfig = (toml: string, parse: (toml: string) => unknown): ReadConfig => {
	const problems: ConfigProblem[] = [];
	const complain = (path: Path, what: string): void => {
		problems.push({ line: lineOf(toml, path), what: `${path.join('.')} ${what}` });
	};
	let parsed: unknown;
	try {
		parsed = parse(toml);
	} catch (error) {
		const { line = 1, message } = error as ParseError;
		return { config: {}, problems: [{ line, what: message.split('\n')[0]! }], notices: [] };
	}
	const config = readFields(parsed, [], complain) ?? {};
	const isKnown = config.theme === undefined || stylesOf(config, config.theme) !== null;
	if (!isKnown) complain(['theme'], `${config.theme} is not a theme: ${themeNames(config).join(', ')}`);
	for (const [index, { name, query }] of (config.alerts ?? []).entries())
		if (name === undefined || query === undefined) complain(['alerts', index], 'needs a name and a query');
	const keys = bindKeys(commands, config.keys ?? {});
	const placed = keys.problems.map(({ id, what }) => ({ line: lineOf(toml, ['keys', id]), what: `keys: ${what}` }));
	const keyless = keys.keyless.map((id) => ({
		line: lineOf(toml, ['keys']),
		what: `keys: ${id} is left without a key`,
	}));
	return { config, problems: [...problems, ...placed], notices: keyless };
};

const usualRule = {
	threshold: 1,
	within: 60,
	cooldown: 15,
	bell: true,
	notify: false,
	escalate: null,
	always: false,
	exec: [],
};

/** The watch rules, with what they leave open filled in; one without a name or a query is none. */
export const watchRules = ({ alerts = [] }: Config): readonly WatchRule[] =>
	alerts.flatMap(({ name, query, ...rest }) =>
		name === undefined || query === undefined ? [] : [{ ...usualRule, ...rest, name, query }],
	);

/** The themes that can be chosen. */
export const themeNames = (config: Config): readonly string[] => [
	...Object.keys(themes),
	...Object.keys(config.themes ?? {}),
];

/** The looks of a theme by name; null if there is none of that name. */
export const stylesOf = ({ themes: own = {} }: Config, name: string): Styles | null => {
	if (!Object.hasOwn(own, name)) return isShipped(name) ? themes[name] : null;
	const { base = 'dark', ...changed } = own[name]!;
	return isShipped(base) ? { ...themes[base], ...changed } : null;
};
