// `watchfloor report`: reads the folders once and writes the situation to standard output.

import { formatReport } from '../../state/report-formats.ts';
import type { ReportSource } from '../../state/report-source.ts';
import { createSituation } from '../../state/situation.ts';
import type { Options } from '../cli.ts';
import { clockOf } from '../clock.ts';
import { stateDirOf } from '../db/state-dir.ts';
import { foldersOf } from '../folders.ts';
import { type FolderReadings, readFolders } from '../ingest/ingest.ts';
import { complain, writeOut } from './output.ts';

const threads = 2;

/** Exit code 0; 2 where a folder is missing; 3 where files that should have been read could not be. */
export const runReport = async (options: Options): Promise<number> => {
	const clock = clockOf(options.now);
	const folders = foldersOf(options.paths);
	const readings = await readFolders({
		folders,
		stateDir: stateDirOf(options.state, folders, process.env),
		clock,
		workers: threads,
	});
	if (readings.missing.length > 0) {
		for (const folder of readings.missing) complain(`${folder}: no such folder`);
		return 2;
	}
	const generatedAt = clock();
	const source = sourceOf(readings, { generatedAt, asOf: options.asOf ?? generatedAt, since: options.since });
	for (const piece of formatReport(options.format, source)) await writeOut(piece);
	return nameFaults(readings) ? 3 : 0;
};

type Moments = Pick<ReportSource, 'generatedAt' | 'asOf' | 'since'>;

const sourceOf = ({ reports, skipped }: FolderReadings, moments: Moments): ReportSource => {
	const engine = createSituation();
	engine.apply(reports.map((report) => ({ kind: 'put', report })));
	engine.settle();
	return {
		situation: engine.situation,
		report: engine.report,
		actorName: engine.actorName,
		skipped: skipped.map(({ path, reason }) => ({ path, reason })),
		annotations: [],
		...moments,
	};
};

// Names on stderr what could not be read; true where that was a fault and not a rule.
const nameFaults = ({ reports, skipped }: FolderReadings): boolean => {
	for (const { path, reason } of skipped) complain(`${path}: ${reason}`);
	const unread = reports.flatMap(({ document, extraction }) =>
		extraction.problems
			.filter(({ what }) => what.startsWith('unreadable: '))
			.map(({ what }) => `${document.path}: ${what}`),
	);
	for (const message of unread) complain(message);
	return unread.length > 0 || skipped.some(({ isFault }) => isFault);
};
