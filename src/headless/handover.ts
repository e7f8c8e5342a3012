// `watchfloor handover`: what this shift tells the next, from the folders, their history and the analyst layer.
import { composeHandover } from '../../state/sitrep/handover.ts';
import { formatSitrep, isSitrepFormat, sitrepFormats } from '../../state/sitrep/report-formats.ts';
import { loadAlerts } from '../alerts/alert-file.ts';
import type { Options } from '../cli.ts';
import { clockOf } from '../clock.ts';
import { openAnnotations } from '../db/annotations.ts';
import { stateDirOf } from '../db/state-dir.ts';
import { foldersOf } from '../folders.ts';
import { reportsAsOf } from '../ingest/as-of.ts';
import { readFolders } from '../ingest/ingest.ts';
import { complain, writeOut } from './output.ts';
import { sourceOf } from './report.ts';
import { ruledSituation } from './situations.ts';

/** A shift, where nothing else is said. */
const usualShift = 8 * 3_600_000;

/** Exit code 0; 2 where a folder is missing or the format is none a text can have. */
export const runHandover = async (options: Options): Promise<number> => {
	const { format } = options;
	if (!isSitrepFormat(format)) {
		complain(`handover: --format ${format}: not one of ${sitrepFormats.join(', ')}`);
		return 2;
	}
	const clock = clockOf(options.now);
	const folders = foldersOf(options);
	const stateDir = stateDirOf(options.state, folders, process.env);
	const readings = await readFolders({ folders, stateDir, clock, workers: 2 });
	for (const folder of readings.missing) complain(`${folder}: no such folder`);
	if (readings.missing.length > 0) return 2;
	const since = options.since ?? new Date(Date.parse(clock()) - usualShift).toISOString();
	const store = openAnnotations(stateDir);
	const then = await reportsAsOf(folders, stateDir, readings.reports, since);
	const sitrep = composeHandover({
		before: ruledSituation(then, store, since).engine.situation,
		now: sourceOf(readings, options, clock()),
		acts: store.all(),
		alerts: loadAlerts(stateDir).alerts.raised,
		since,
		zone: options.zone ?? 'UTC',
	});
	for (const piece of formatSitrep(format, sitrep)) await writeOut(piece);
	return 0;
};
