// What `--help` prints, made from the tables of the command line.
import { type CommandName, commands } from './command-rows.ts';
import { optionRows } from './option-rows.ts';

const exitCodes = `Exit codes: 0 done · 1 nothing found, or differences · 2 wrong use
            3 done, but some files could not be read · 4 configuration
            5 state directory locked or unwritable · 129/130/143 on HUP/INT/TERM`;

/** Help for the whole program, or for one command, in lines of this width where words allow. */
export const formatHelp = (command: CommandName | null, width = 100): string => {
	const shown = commands.filter(({ name }) => command === null || name === command);
	const usages = shown.map(({ name, usage, title }) => [`  watchfloor ${name} ${usage}`, title] as const);
	const options = optionRows
		.filter(({ only }) => command === null || only === undefined || only.includes(command))
		.map((row) => [optionUsage(row), row.title] as const);
	return [
		'watchfloor: what happened, who says so, what is contested, what is still unknown',
		'',
		'Usage:',
		...columns(usages, width),
		'',
		'Options:',
		...columns(options, width),
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

/** What stands left of the explanations; longer ones have them below. */
const leftWidth = 34;

const wrapped = (text: string, width: number): readonly string[] => {
	const lines: string[] = [];
	for (const word of text.split(' ')) {
		const last = lines.at(-1);
		if (last === undefined || last.length + 1 + word.length > width) lines.push(word);
		else lines[lines.length - 1] = `${last} ${word}`;
	}
	return lines;
};

const columns = (rows: readonly (readonly [string, string])[], width: number): string[] =>
	rows.flatMap(([left, right]) => {
		const [first = '', ...rest] = wrapped(right, Math.max(30, width - leftWidth));
		const more = rest.map((line) => ' '.repeat(leftWidth) + line);
		return left.length <= leftWidth - 2
			? [left.padEnd(leftWidth) + first, ...more]
			: [left, ' '.repeat(leftWidth) + first, ...more];
	});
