// What `--help` prints, made from the tables of the command line.
import { type CommandName, commands } from './command-rows.ts';
import { optionRows } from './option-rows.ts';

const exitCodes = `Exit codes: 0 done · 1 nothing found, or differences · 2 wrong use · 3 done, but some files could not be read
            4 configuration · 5 state directory locked or unwritable · 129/130/143 on HUP/INT/TERM`;

/** Help for the whole program, or for one command. */
export const formatHelp = (command: CommandName | null): string => {
	const shown = commands.filter(({ name }) => command === null || name === command);
	const usages = shown.map(({ name, usage, title }) => [`  watchfloor ${name} ${usage}`, title] as const);
	const options = optionRows
		.filter(({ only }) => command === null || only === undefined || only.includes(command))
		.map((row) => [optionUsage(row), row.title] as const);
	return [
		'watchfloor: what happened, who says so, what is contested, what is still unknown',
		'',
		'Usage:',
		...columns(usages),
		'',
		'Options:',
		...columns(options),
		'',
		'Examples:',
		...shown.flatMap(({ examples }) => examples.map((example) => `  ${example}`)),
		'',
		exitCodes,
		'',
	].join('\n');
};

const optionUsage = ({ flag, short, value }: (typeof optionRows)[number]): string =>
	`  ${short === undefined ? '    ' : `-${short}, `}--${flag}${value === undefined ? '' : ` ${value}`}`;

const columns = (rows: readonly (readonly [string, string])[]): string[] => {
	const width = Math.max(...rows.map(([left]) => left.length)) + 2;
	return rows.map(([left, right]) => left.padEnd(width) + right);
};
