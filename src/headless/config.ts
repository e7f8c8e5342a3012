// `watchfloor config path|dump|check`: where the configuration is, what it may say and says, and whether it can be used.
import { commands } from '../../state/commands.ts';
import type { Options } from '../cli.ts';
import { type Config, fields } from '../config/config.ts';
import { configPathOf, type LoadedConfig, loadConfig, problemLine } from '../config/config-file.ts';
import { jsonText } from '../lib/json-text.ts';
import { shown } from '../lib/shown.ts';
import { complain, writeOut } from './output.ts';

type Act = (loaded: LoadedConfig) => Promise<number>;

const path: Act = async (loaded) => {
	await writeOut(`${shown(loaded.path)}\n`);
	return loaded.isThere ? 0 : 1;
};

/** Every field with what it means: set as the file has it, else as a comment. The output is a file of the same meaning. */
const dump: Act = async (loaded) => {
	const { stringify } = await import('smol-toml');
	const { config } = loaded;
	const written = (Object.keys(fields) as (keyof Config)[]).map((name) => {
		const value = config[name];
		return { name, isTable: typeof value === 'object' && !Array.isArray(value), value };
	});
	// In TOML what stands below a table's head belongs to that table.
	for (const { name, value } of [...written].sort((a, b) => Number(a.isTable) - Number(b.isTable)))
		await writeOut(
			`# ${fields[name].title}\n${value === undefined ? `# ${name} =\n` : stringify({ [name]: value })}\n`,
		);
	await writeOut(
		`# commands that [keys] can name, with their usual keys\n${commands.map(({ id, keys }) => `#   ${id} = ${jsonText(keys)}\n`).join('')}`,
	);
	return tellProblems(loaded);
};

const check: Act = async (loaded) => {
	const code = tellProblems(loaded);
	for (const notice of loaded.notices) complain(problemLine(loaded.path, notice));
	if (code === 0)
		await writeOut(
			loaded.isThere ? `${shown(loaded.path)}: fine\n` : `${shown(loaded.path)}: not there; all is as usual\n`,
		);
	return code;
};

const tellProblems = ({ path: file, problems }: LoadedConfig): number => {
	for (const problem of problems) complain(problemLine(file, problem));
	return problems.length > 0 ? 4 : 0;
};

const acts: Readonly<Record<string, Act>> = { path, dump, check };

/** Exit code 0; 1 where `path` names a file that is not there; 2 for another word; 4 where the file cannot be used. */
export const runConfig = async ({ paths, config }: Options): Promise<number> => {
	const [word = ''] = paths;
	if (!Object.hasOwn(acts, word)) {
		complain(`config: say which: ${Object.keys(acts).join(', ')}`);
		return 2;
	}
	const isAskedFor = config !== null || Boolean(process.env.WATCHFLOOR_CONFIG);
	return acts[word]!(await loadConfig(configPathOf(config, process.env), isAskedFor && word !== 'path'));
};
