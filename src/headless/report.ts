// `watchfloor report`: reads the folders once and writes the situation to standard output.

import { ownEntries } from '../../state/acts/own-entries.ts';
import { annotationRows } from '../../state/annotation-rows.ts';
import { formatReport } from '../../state/sitrep/report-formats.ts';
import { newestOf, type ReportSource } from '../../state/sitrep/report-source.ts';
import type { Options } from '../cli.ts';
import { clockOf } from '../clock.ts';
import { type AnnotationStore, openAnnotations } from '../db/annotations.ts';
import { stateDirOf } from '../db/state-dir.ts';
import type { Instant } from '../domain.ts';
import { foldersOf } from '../folders.ts';
import { reportsAsOf } from '../ingest/as-of.ts';
import { type FolderReadings, readFolders } from '../ingest/ingest.ts';
import { isUnreadable } from '../lib/unreadable.ts';
import { type Narrowing, narrowed, narrowingOf } from './narrowing.ts';
import { complain, note, trace, writeOut } from './output.ts';
import { ruledSituation } from './situations.ts';
import { readStandardInput, standardInput } from './standard-input.ts';

const threads = 2;

const nothingThere: FolderReadings = { reports: [], skipped: [], ignored: 0, missing: [], notices: [] };

/** Exit code 0; 2 where a folder is missing; 3 where files that should have been read could not be. */
export const runReport = (options: Options): Promise<number> =>
	withSource(options, async (source, narrowing) => {
		for (const piece of formatReport(options.format, narrowed(source, narrowing, options.zone))) await writeOut(piece);
		return 0;
	});

/** `sitrep`: the report as Markdown, whatever else was asked for. */
export const runSitrep = (options: Options): Promise<number> => runReport({ ...options, format: 'md' });

/** Reads the folders, and gives what they say to `tell`; its exit code, unless there is worse to say. */
export const withSource = async (
	options: Options,
	tell: (source: ReportSource, narrowing: Narrowing) => Promise<number>,
): Promise<number> => {
	const clock = clockOf(options.now);
	const named = foldersOf(options);
	const folders = named.filter((name) => name !== standardInput);
	const stateDir = stateDirOf(options.state, folders, process.env);
	const narrowing = narrowingOf(options, stateDir);
	if (narrowing === null) return 2;
	const piped = named.length > folders.length ? await readStandardInput(clock()) : [];
	const inFolders =
		folders.length > 0 ? await readFolders({ folders, stateDir, clock, workers: threads }) : nothingThere;
	const readings = { ...inFolders, reports: [...inFolders.reports, ...piped] };
	if (readings.missing.length > 0) {
		for (const folder of readings.missing) complain(`${folder}: no such folder`);
		return 2;
	}
	for (const notice of readings.notices) note(notice);
	trace(`${readings.reports.length} documents read from ${folders.join(', ')}; state in ${stateDir}`);
	const { asOf } = options;
	const { reports } = readings;
	const known = asOf === null ? reports : await reportsAsOf(folders, stateDir, reports, asOf);
	const code = await tell(sourceOf({ ...readings, reports: known }, options, clock()), narrowing);
	return nameFaults(readings) ? 3 : code;
};

/** The situation of readings as a report is made from it. */
export const sourceOf = (
	{ reports, skipped }: Pick<FolderReadings, 'reports' | 'skipped'>,
	options: Options,
	generatedAt: Instant,
): ReportSource => {
	const { asOf, since } = options;
	const store = openStore(options);
	for (const notice of store.notices()) note(notice);
	const { engine, floor, acts } = ruledSituation(reports, store, asOf);
	const { situation } = engine;
	return {
		situation,
		report: engine.report,
		actorName: engine.actorName,
		skipped: skipped.map(({ path, reason }) => ({ path, reason })),
		annotations: annotationRows(acts, floor),
		own: ownEntries(acts),
		generatedAt,
		asOf: asOf ?? newestOf(situation),
		since,
	};
};

const openStore = (options: Options): AnnotationStore =>
	openAnnotations(stateDirOf(options.state, foldersOf(options), process.env));

// Names on stderr what could not be read; true where that was a fault and not a rule.
const nameFaults = ({ reports, skipped }: FolderReadings): boolean => {
	for (const { path, reason } of skipped) note(`${path}: ${reason}`);
	const unread = reports.flatMap(({ document, extraction }) =>
		extraction.problems.filter(isUnreadable).map(({ what }) => `${document.path}: ${what}`),
	);
	for (const message of unread) note(message);
	return unread.length > 0 || skipped.some(({ isFault }) => isFault);
};
