// `watchfloor diff A B`: what changed between two saved reports, or between two moments of the folders.
import { readFileSync } from 'node:fs';
import { changeWords } from '../../state/news/change-words.ts';
import { findChanges } from '../../state/news/changes.ts';
import { diffSitreps, isSitrep, sitrepChangeLine } from '../../state/sitrep/sitrep-diff.ts';
import { type Options, readInstant } from '../cli.ts';
import { clockOf } from '../clock.ts';
import { openAnnotations } from '../db/annotations.ts';
import { stateDirOf } from '../db/state-dir.ts';
import type { Instant, Situation } from '../domain.ts';
import { foldersOf } from '../folders.ts';
import { reportsAsOf } from '../ingest/as-of.ts';
import { readFolders } from '../ingest/ingest.ts';
import { jsonText } from '../lib/json-text.ts';
import { shown } from '../lib/shown.ts';
import { complain, note, writeOut } from './output.ts';
import { ruledSituation } from './situations.ts';
import { withWords } from './told-changes.ts';

/** Exit code 0 where nothing changed, 1 where something did. */
export const runDiff = async (options: Options): Promise<number> => {
	const [first, second, ...folders] = options.paths;
	if (first === undefined || second === undefined) {
		complain('diff: name two saved reports (JSON or sitreps), or two moments and the folders');
		return 2;
	}
	const written = [readText(first), readText(second)] as const;
	if (isBoth(written)) return tellSitreps(written, options);
	const moments = [readInstant(first), readInstant(second)] as const;
	const sides = isPair(moments) ? await situationsAt(moments, folders, options) : [readSaved(first), readSaved(second)];
	const problem = sides.find((side) => typeof side === 'string');
	if (typeof problem === 'string') {
		complain(`diff: ${problem}`);
		return 2;
	}
	const [before, after] = sides as readonly [Situation, Situation];
	// Saved reports have no texts: of a statement one learns who made it, and how it was meant.
	const changes = findChanges(before, after).map((change) => withWords(change, [after, before], () => ''));
	for (const change of changes) await writeOut(`${options.jsonl ? jsonText(change) : shown(changeWords(change))}\n`);
	return changes.length === 0 ? 0 : 1;
};

/** The text of a saved situation report; null for anything else. */
const readText = (path: string): string | null => {
	try {
		const text = readFileSync(path, 'utf8');
		return isSitrep(text) ? text : null;
	} catch {
		return null;
	}
};

const isBoth = (texts: readonly (string | null)[]): texts is readonly [string, string] =>
	texts.every((text) => text !== null);

const tellSitreps = async ([before, after]: readonly [string, string], { jsonl }: Options): Promise<number> => {
	const changes = diffSitreps(before, after);
	for (const change of changes) await writeOut(`${jsonl ? jsonText(change) : shown(sitrepChangeLine(change))}\n`);
	return changes.length === 0 ? 0 : 1;
};

const isPair = (moments: readonly (Instant | null)[]): moments is readonly [Instant, Instant] =>
	moments.every((moment) => moment !== null);

const lists = ['documents', 'actors', 'statements', 'events', 'questions'] as const;

// The situation that a saved report holds, or what is wrong with the file.
const readSaved = (path: string): Situation | string => {
	try {
		const saved = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown> | null;
		const missing = lists.find((list) => !Array.isArray(saved?.[list]));
		// What was only mentioned in passing was no event: that it is told now, or no more, is no change.
		return missing === undefined
			? withoutAsides(saved as unknown as Situation)
			: `${path}: not a report: no "${missing}" in it`;
	} catch (error) {
		return `${path}: ${(error as NodeJS.ErrnoException).code === 'ENOENT' ? 'no such file' : 'not a report in JSON'}`;
	}
};

const withoutAsides = (saved: Situation): Situation => ({
	...saved,
	events: saved.events.filter(({ isAside }) => isAside !== true),
});

const situationsAt = async (
	moments: readonly [Instant, Instant],
	paths: readonly string[],
	options: Options,
): Promise<readonly [Situation, Situation]> => {
	const folders = foldersOf({ paths, folders: options.folders });
	const stateDir = stateDirOf(options.state, folders, process.env);
	const { reports, notices } = await readFolders({ folders, stateDir, clock: clockOf(options.now), workers: 2 });
	for (const notice of notices) note(notice);
	const store = openAnnotations(stateDir);
	const [before, after] = await Promise.all(
		moments.map(async (moment) => {
			const known = await reportsAsOf(folders, stateDir, reports, moment);
			return ruledSituation(known, store, moment).engine.situation;
		}),
	);
	return [before!, after!];
};
