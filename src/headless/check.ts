// `watchfloor check`: what is in the folders, file by file: read or not and why, in which language, with what trouble.
import { resolve, sep } from 'node:path';
import type { Options } from '../cli.ts';
import { clockOf } from '../clock.ts';
import { stateDirOf } from '../db/state-dir.ts';
import type { Report } from '../domain.ts';
import { foldersOf } from '../folders.ts';
import { readFolders } from '../ingest/ingest.ts';
import { jsonText } from '../lib/json-text.ts';
import { shown } from '../lib/shown.ts';
import { isUnreadable } from '../lib/unreadable.ts';
import { complain, note, writeOut } from './output.ts';

type Finding = {
	readonly path: string;
	readonly standing: 'read' | 'not read' | 'unreadable' | 'skipped';
	readonly language: string | null;
	/** What an operator should know of it. */
	readonly notes: readonly string[];
};

const findingOf = ({ document, extraction }: Report): Finding => ({
	path: document.id,
	standing: extraction.isRead ? 'read' : extraction.problems.some(isUnreadable) ? 'unreadable' : 'not read',
	language: extraction.language,
	notes: [
		...(extraction.isRead && extraction.reference === null ? ['no date of its own'] : []),
		...new Set([...document.problems, ...extraction.problems].map(({ what }) => what)),
	],
});

const wordsOf = ({ path, standing, language, notes }: Finding): string =>
	[standing, language ?? '-', path, notes.join('; ')].map(shown).join('\t').trimEnd();

/** Exit code 0 where every file is read without trouble, 1 where there is something to know, 2 where a folder is missing, 3 where a file could not be read. */
export const runCheck = async (options: Options): Promise<number> => {
	const folders = foldersOf(options);
	const stateDir = stateDirOf(options.state, folders, process.env);
	const { reports, skipped, missing, ignored, notices } = await readFolders({
		folders,
		stateDir,
		clock: clockOf(options.now),
		workers: 2,
	});
	for (const notice of notices) note(notice);
	for (const folder of missing) complain(`${folder}: no such folder`);
	if (missing.length > 0) return 2;
	const roots = folders.map((folder) => `${resolve(folder)}${sep}`);
	const short = (path: string): string => path.slice(roots.find((root) => path.startsWith(root))?.length ?? 0);
	const findings = [
		...reports.map(findingOf),
		...skipped.map(
			({ path, reason }): Finding => ({ path: short(path), standing: 'skipped', language: null, notes: [reason] }),
		),
	].sort((a, b) => (a.path < b.path ? -1 : 1));
	for (const finding of findings) await writeOut(`${options.jsonl ? jsonText(finding) : wordsOf(finding)}\n`);
	const count = (standing: Finding['standing']) => findings.filter((one) => one.standing === standing).length;
	note(
		`${count('read')} read, ${count('not read')} in a language without rules, ${count('unreadable')} unreadable, ${count('skipped')} skipped, ${ignored} ignored`,
	);
	if (count('unreadable') > 0 || skipped.some(({ isFault }) => isFault)) return 3;
	return findings.some(({ notes }) => notes.length > 0) ? 1 : 0;
};
