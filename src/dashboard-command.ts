// `watchfloor [FOLDER…]`: the dashboard, if there is a terminal to show it on.

import { hoursOf } from '../state/alerts/hours.ts';
import { sourceGradesOf } from '../state/reports/source-grades.ts';
import { isColumn, type WidthId } from '../state/rows/columns.ts';
import type { NotificationWay } from './alerts/notify.ts';
import type { Options } from './cli.ts';
import { stylesOf, watchRules } from './config/config.ts';
import { configPathOf } from './config/config-file.ts';
import { stateDirOf } from './db/state-dir.ts';
import { foldersOf } from './folders.ts';
import { narrowingOf } from './headless/narrowing.ts';
import { complain } from './headless/output.ts';
import type { Look } from './look.ts';
import { type Settled, settleOptions } from './settings.ts';

const defaultRescan = 5;

const lookOf = ({ zone, theme, ascii, noColor, color, kiosk, settings }: Options): Look => ({
	zone: zone ?? 'UTC',
	styles: stylesOf(settings, theme ?? 'dark')!,
	isAscii: ascii,
	isWide: settings.ambiguous === 'wide',
	isColour: !noColor,
	isColourForced: color === 'always' && !noColor,
	hasLinks: settings.links === true,
	hidden: (settings.hidden_columns ?? []).filter(isColumn),
	widths: new Map(Object.entries(settings.column_widths ?? {}) as [WidthId, number][]),
	sourceGrades: sourceGradesOf(settings.sources ?? {}),
	keys: settings.keys ?? {},
	rules: watchRules(settings),
	...(settings.notification === undefined ? {} : { notification: settings.notification as NotificationWay }),
	quietHours: hoursOf(settings.quiet_hours ?? []),
	kiosk: {
		...settings.kiosk,
		dim: hoursOf(settings.kiosk?.dim ?? []),
		...(kiosk ? { isOn: true, isFixed: true } : {}),
	},
});

/** Exit code of the dashboard; 2 where there is no terminal, or the code of a configuration that cannot be used. */
export const runDashboardCommand = async (asked: Options): Promise<number> => {
	const settle = (): Promise<Settled> => settleOptions(asked, process.env);
	const settled = await settle();
	if (settled.kind === 'refused') {
		for (const message of settled.messages) complain(message);
		return settled.code;
	}
	const { options } = settled;
	if (options.plain || process.env.TERM === 'dumb') {
		const { runWatch } = await import('./headless/watch.ts');
		return runWatch({ ...options, plain: true, jsonl: false });
	}
	if (!process.stdout.isTTY || !process.stdin.isTTY) {
		complain('the dashboard needs a terminal; without one use: watchfloor report [FOLDER…], or --plain');
		return 2;
	}
	const { runDashboard } = await import('./dashboard.ts');
	const folders = foldersOf(options);
	const stateDir = stateDirOf(options.state, folders, process.env);
	const narrowing = narrowingOf(options, stateDir);
	if (narrowing === null) return 2;
	return runDashboard({
		folders,
		stateDir,
		filter: narrowing.text,
		isReadOnly: options.readOnly,
		isSlow: options.slow,
		asksTerminal: options.settings.ask_terminal !== false,
		hasMouse: options.mouse,
		rescanSeconds: options.rescan ?? defaultRescan,
		author: options.author,
		asOf: options.asOf,
		now: options.now,
		liveJson: options.liveJson,
		heartbeat: options.heartbeat,
		logFile: options.logFile,
		look: lookOf(options),
		notices: settled.notices,
		configPath: configPathOf(options.config, process.env),
		readLook: async () => {
			const again = await settle();
			return again.kind === 'refused'
				? { kind: 'refused', message: again.messages[0]! }
				: { kind: 'look', look: lookOf(again.options) };
		},
	});
};
