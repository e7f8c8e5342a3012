// What holds in the end: flags before the environment, the environment before the configuration file.
import type { Options } from './cli.ts';
import { stylesOf, themeNames } from './config/config.ts';
import { configPathOf, type Environment, loadConfig, problemLine } from './config/config-file.ts';
import { isZone } from './lib/zones.ts';

export type Settled =
	| { readonly kind: 'settled'; readonly options: Options; readonly notices: readonly string[] }
	/** `code` is the exit code; each message is a line for the operator. */
	| { readonly kind: 'refused'; readonly code: 2 | 4; readonly messages: readonly string[] };

const variables = {
	state: 'WATCHFLOOR_STATE',
	zone: 'WATCHFLOOR_TZ',
	theme: 'WATCHFLOOR_THEME',
	author: 'WATCHFLOOR_AUTHOR',
};

const fromEnvironment = (environment: Environment, name: keyof typeof variables): string | null =>
	environment[variables[name]] || null;

/** Fills what the flags leave open. A configuration that cannot be used refuses the start, its faults named by line. */
export const settleOptions = async (options: Options, environment: Environment): Promise<Settled> => {
	const isAskedFor = options.config !== null || Boolean(environment.WATCHFLOOR_CONFIG);
	const loaded = await loadConfig(configPathOf(options.config, environment), isAskedFor);
	if (loaded.problems.length > 0)
		return { kind: 'refused', code: 4, messages: loaded.problems.map((problem) => problemLine(loaded.path, problem)) };
	const { config } = loaded;
	const chosen = (name: keyof typeof variables): string | null => options[name] ?? fromEnvironment(environment, name);
	const zone = chosen('zone');
	if (zone !== null && !isZone(zone)) return wrong(`${variables.zone}=${zone}: not a time zone like Europe/Kyiv`);
	const theme = chosen('theme');
	if (theme !== null && stylesOf(config, theme) === null)
		return wrong(`${theme} is not a theme: ${themeNames(config).join(', ')}`);
	return {
		kind: 'settled',
		notices: loaded.notices.map((notice) => problemLine(loaded.path, notice)),
		options: {
			...options,
			state: chosen('state') ?? config.state ?? null,
			zone: zone ?? config.timezone ?? null,
			theme: theme ?? config.theme ?? null,
			author: chosen('author') ?? config.author ?? null,
			ascii: options.ascii || config.ascii === true,
			noColor: isPlain(options, config.colour),
			heartbeat: options.heartbeat ?? config.heartbeat ?? null,
			rescan: options.rescan ?? config.rescan ?? null,
			folders: config.folders ?? options.folders,
			settings: options.noHooks ? { ...config, alerts: config.alerts?.map(withoutHook) ?? [] } : config,
		},
	};
};

type Rule = NonNullable<Options['settings']['alerts']>[number];

const withoutHook = ({ exec: _exec, ...rule }: Rule): Rule => rule;

/** Flags go before the file, the plain one before the other. */
const isPlain = ({ noColor, color }: Options, colour: boolean | undefined): boolean =>
	noColor || color === 'never' || (color === null && colour === false);

const wrong = (message: string): Settled => ({ kind: 'refused', code: 2, messages: [message] });
