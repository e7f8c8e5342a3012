// `watchfloor completion`: what a shell needs to complete commands and options, made from the tables.
import type { Options } from '../cli.ts';
import { commands } from '../command-rows.ts';
import { optionRows } from '../option-rows.ts';
import { complain, writeOut } from './output.ts';

const names = commands.map(({ name }) => name).join(' ');
const flags = optionRows.map(({ flag }) => `--${flag}`).join(' ');
const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

const bash = (): string => `_watchfloor() {
	local word=\${COMP_WORDS[COMP_CWORD]}
	if [[ $word == -* ]]; then COMPREPLY=($(compgen -W ${quoted(flags)} -- "$word"))
	elif [[ $COMP_CWORD == 1 ]]; then COMPREPLY=($(compgen -W ${quoted(names)} -- "$word") $(compgen -d -- "$word"))
	else COMPREPLY=($(compgen -f -- "$word")); fi
}
complete -o filenames -F _watchfloor watchfloor
`;

const zsh = (): string => `#compdef watchfloor
_arguments -s \\
${optionRows.map(({ flag, title, value }) => `	${quoted(`--${flag}[${title.replace(/[[\]:]/g, ' ')}]${value === undefined ? '' : `:${value.replace(/[[\]:]/g, ' ')}:_files`}`)} \\`).join('\n')}
	'1:command or folder:(( ${commands.map(({ name, title }) => `${name}\\:"${title.replace(/["'`$:(){}]/g, '')}"`).join(' ')} ))' \\
	'*:file:_files'
`;

const fish = (): string =>
	[
		...commands.map(
			({ name, title }) => `complete -c watchfloor -n __fish_use_subcommand -a ${name} -d ${quoted(title)}`,
		),
		...optionRows.map(
			({ flag, short, title, value }) =>
				`complete -c watchfloor -l ${flag}${short === undefined ? '' : ` -s ${short}`}${value === undefined ? '' : ' -r'} -d ${quoted(title)}`,
		),
		'',
	].join('\n');

const shells: Readonly<Record<string, () => string>> = { bash, zsh, fish };

/** Prints the script for one shell. */
export const runCompletion = async ({ paths }: Options): Promise<number> => {
	const [shell = ''] = paths;
	const script = Object.hasOwn(shells, shell) ? shells[shell]! : null;
	if (script === null) {
		complain(`completion: name a shell: ${Object.keys(shells).join(', ')}`);
		return 2;
	}
	await writeOut(script());
	return 0;
};
