// `watchfloor [FOLDER…]`: the dashboard, if there is a terminal to show it on.
import type { Options } from './cli.ts';
import { stateDirOf } from './db/state-dir.ts';
import { foldersOf } from './folders.ts';
import { complain } from './headless/output.ts';

const defaultRescan = 5;

/** Exit code of the dashboard; 2 where there is no terminal. */
export const runDashboardCommand = async (options: Options): Promise<number> => {
	if (!process.stdout.isTTY || !process.stdin.isTTY) {
		complain('the dashboard needs a terminal; without one use: watchfloor report [FOLDER…]');
		return 2;
	}
	const { runDashboard } = await import('./dashboard.ts');
	const folders = foldersOf(options.paths);
	return runDashboard({
		folders,
		stateDir: stateDirOf(options.state, folders, process.env),
		rescanSeconds: options.rescan ?? defaultRescan,
		zone: options.zone,
		now: options.now,
		theme: options.theme ?? 'dark',
		isAscii: options.ascii,
		isColour: !options.noColor,
		liveJson: options.liveJson,
	});
};
