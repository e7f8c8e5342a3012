// `watchfloor doctor`: what the program finds around it, and what would be in its way.
import { accessSync, constants, readFileSync, statfsSync, statSync } from 'node:fs';
import type { Options } from '../cli.ts';
import { openAnnotations } from '../db/annotations.ts';
import { stateDirOf } from '../db/state-dir.ts';
import { foldersOf } from '../folders.ts';
import { loadModels } from '../ingest/load-models.ts';
import { errorCode } from '../ingest/skips.ts';
import { shown } from '../lib/shown.ts';
import { version } from '../version.ts';
import { writeOut } from './output.ts';

type Finding = { readonly what: string; readonly found: string; readonly isFine: boolean };

const fine = (what: string, found: string): Finding => ({ what, found, isFine: true });
const trouble = (what: string, found: string): Finding => ({ what, found, isFine: false });

/** Exit code 0 where all is well, 1 where something is not. */
export const runDoctor = async (options: Options): Promise<number> => {
	const folders = foldersOf(options);
	const stateDir = stateDirOf(options.state, folders, process.env);
	const findings = [
		fine('program', `watchfloor ${version}, Node ${process.versions.node}`),
		checkModels(),
		...folders.map(checkFolder),
		...checkState(stateDir),
		checkWatches(),
		...checkTerminal(process.env),
	];
	for (const { what, found, isFine } of findings)
		await writeOut(`${isFine ? 'ok  ' : 'BAD '} ${what}: ${shown(found)}\n`);
	return findings.every(({ isFine }) => isFine) ? 0 : 1;
};

const checkModels = (): Finding => {
	try {
		loadModels();
		return fine('models', 'loaded');
	} catch (error) {
		return trouble('models', error instanceof Error ? error.message : String(error));
	}
};

const checkFolder = (folder: string): Finding => {
	try {
		if (!statSync(folder).isDirectory()) return trouble('folder', `${folder}: not a folder`);
		accessSync(folder, constants.R_OK | constants.X_OK);
		return fine('folder', folder);
	} catch (error) {
		return trouble('folder', `${folder}: ${errorCode(error) === 'ENOENT' ? 'no such folder' : errorCode(error)}`);
	}
};

const checkState = (stateDir: string): readonly Finding[] => {
	const store = openAnnotations(stateDir);
	const refusal = store.refusal();
	if (refusal !== null) return [trouble('state directory', `${stateDir}: ${refusal}`)];
	const { bavail, bsize } = statfsSync(stateDir);
	return [
		fine('state directory', `${stateDir}, ${Math.round((bavail * bsize) / 1_000_000)} MB free`),
		fine('analyst acts', String(store.all().length)),
		...store.notices().map((notice) => trouble('analyst acts', notice)),
	];
};

const limitFile = '/proc/sys/fs/inotify/max_user_watches';

const checkWatches = (): Finding => {
	try {
		const limit = Number(readFileSync(limitFile, 'utf8'));
		const found = `${limit} watches at most, one for each folder inside the watched ones`;
		return limit < 1_024 ? trouble('file events', found) : fine('file events', found);
	} catch {
		return fine('file events', 'no inotify here');
	}
};

const checkTerminal = ({
	TERM,
	COLORTERM,
	NO_COLOR,
	LC_ALL,
	LC_CTYPE,
	LANG,
}: NodeJS.ProcessEnv): readonly Finding[] => {
	if (!process.stdout.isTTY) return [fine('terminal', 'none: report, extract and watch work without one')];
	const { columns, rows } = process.stdout;
	const locale = LC_ALL || LC_CTYPE || LANG || 'none';
	return [
		fine(
			'terminal',
			`${columns}x${rows}, TERM=${TERM ?? ''}, COLORTERM=${COLORTERM ?? ''}${NO_COLOR ? ', NO_COLOR' : ''}`,
		),
		fine('locale', `${locale}: ${/utf-?8/i.test(locale) ? 'Unicode signs' : 'ASCII signs'}`),
	];
};
