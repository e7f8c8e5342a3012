// Where the program starts: reads the arguments, runs the command, sets the exit code.
import { type Options, parseArguments } from './cli.ts';
import type { CommandName } from './command-rows.ts';
import { complain, endQuietlyWithReader, setVerbosity, writeOut } from './headless/output.ts';
import { formatHelp } from './help.ts';
import { formatMan } from './man.ts';
import { settleOptions } from './settings.ts';
import { version } from './version.ts';

type Run = (options: Options) => Promise<number> | number;

// Each command is loaded when it is asked for: the start must not pay for the others.
const runs: Readonly<Record<CommandName, () => Promise<Run>>> = {
	dashboard: async () => (await import('./dashboard-command.ts')).runDashboardCommand,
	report: async () => (await import('./headless/report.ts')).runReport,
	sitrep: async () => (await import('./headless/report.ts')).runSitrep,
	export: async () => (await import('./headless/report.ts')).runReport,
	handover: async () => (await import('./headless/handover.ts')).runHandover,
	check: async () => (await import('./headless/check.ts')).runCheck,
	query: async () => (await import('./headless/query.ts')).runQuery,
	ls: async () => (await import('./headless/query.ts')).runList,
	show: async () => (await import('./headless/query.ts')).runShow,
	extract: async () => (await import('./headless/extract.ts')).runExtract,
	annotate: async () => (await import('./headless/annotate.ts')).runAnnotate,
	annotations: async () => (await import('./headless/annotate.ts')).runAnnotations,
	watch: async () => (await import('./headless/watch.ts')).runWatch,
	diff: async () => (await import('./headless/diff.ts')).runDiff,
	config: async () => (await import('./headless/config.ts')).runConfig,
	completion: async () => (await import('./headless/completion.ts')).runCompletion,
	doctor: async () => (await import('./headless/doctor.ts')).runDoctor,
	same: async () => (await import('./headless/same.ts')).runSame,
};

/** Commands that need no configuration, or read it themselves. */
const unconfigured: ReadonlySet<CommandName> = new Set(['dashboard', 'config', 'completion', 'extract', 'same']);

const run = async (options: Options): Promise<number> => {
	setVerbosity(options.quiet ? 'quiet' : options.verbose ? 'verbose' : 'usual');
	const start = await runs[options.command]();
	if (unconfigured.has(options.command)) return start(options);
	const settled = await settleOptions(options, process.env);
	if (settled.kind === 'settled') return start(settled.options);
	for (const message of settled.messages) complain(message);
	return settled.code;
};

const main = async (): Promise<number> => {
	const parsed = parseArguments(process.argv.slice(2));
	if (parsed.kind === 'run') return run(parsed.options);
	if (parsed.kind === 'wrong') {
		complain(`${parsed.message} (see watchfloor --help)`);
		return 2;
	}
	await writeOut(
		parsed.kind === 'help'
			? parsed.isMan
				? formatMan(parsed.page)
				: formatHelp(parsed.command, process.stdout.columns)
			: `watchfloor ${version}\n`,
	);
	return 0;
};

// Started by the launcher: when that is killed, nobody could stop this process any more.
process.once('disconnect', () => process.kill(process.pid, 'SIGHUP'));
process.channel?.unref();
endQuietlyWithReader();
process.exitCode = await main();
