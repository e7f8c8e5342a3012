// `watchfloor annotate` and `watchfloor annotations`: the analyst layer for scripts.
import { randomUUID } from 'node:crypto';
import { isUnbound } from '../../state/acts/bindings.ts';
import { annotationRows } from '../../state/annotation-rows.ts';
import type { Options } from '../cli.ts';
import { clockOf } from '../clock.ts';
import { type AnnotationStore, notSaved, openAnnotations } from '../db/annotations.ts';
import { stateDirOf } from '../db/state-dir.ts';
import type { Annotation, Instant, Report } from '../domain.ts';
import { foldersOf } from '../folders.ts';
import { readFolders } from '../ingest/ingest.ts';
import { annotationOps, isAnnotationOp } from '../lib/annotation-ops.ts';
import { jsonText } from '../lib/json-text.ts';
import { operatorName } from '../operator.ts';
import { readLineBatches } from './lines.ts';
import { complain, writeOut } from './output.ts';
import { ruledSituation } from './situations.ts';

type Answer =
	| { readonly id: unknown; readonly ok: true }
	| { readonly id: unknown; readonly ok: false; readonly error: string };

const longestText = 100_000;

const openStore = (options: Options): AnnotationStore => {
	const store = openAnnotations(stateDirOf(options.state, foldersOf(options), process.env));
	for (const notice of store.notices()) complain(notice);
	return store;
};

/** Answers each line; an act is acknowledged only when it is on the disk. Exit code 5 where nothing could be saved. */
export const runAnnotate = async (options: Options): Promise<number> => {
	const store = openStore(options);
	const clock = clockOf(options.now);
	const operator = operatorName(options.author);
	const made = new Set<string>();
	let isRefused = false;
	// Lines that came together are saved together: one wait for the disk, then all their answers.
	for await (const lines of readLineBatches(process.stdin)) {
		const requests = lines
			.filter(({ text }) => text.trim() !== '')
			.map(({ text }) => requestOf(text, clock(), operator));
		const refusals = store.add(requests.flatMap(({ act }) => (act === null ? [] : [act])));
		for (const { id, act, problem } of requests) {
			const error = act === null ? problem : (refusals.get(act) ?? null);
			if (act !== null) made.add(act.id);
			const answer: Answer = error === null ? { id, ok: true } : { id, ok: false, error };
			if (error?.startsWith(notSaved)) isRefused = true;
			await writeOut(`${jsonText(answer)}\n`);
		}
	}
	// Only now that all is saved: what the ids of a script stand for is looked up while they still do.
	if (store.all().some((act) => made.has(act.id) && isUnbound(act) && isRowId(act.target))) {
		ruledSituation(await readReports(options), store);
	}
	return isRefused ? 5 : 0;
};

/** Whether a target is an id as the situation gives them. */
const isRowId = (target: string): boolean => /^[aeqs]-[0-9a-z]{8,12}$/.test(target);

/** All acts as one JSON array; the folders are read to tell which of them have lost what they are about. */
export const runAnnotations = async (options: Options): Promise<number> => {
	const store = openStore(options);
	const reports = store.all().length === 0 ? [] : await readReports(options);
	const { acts, floor } = ruledSituation(reports, store);
	await writeOut('[');
	for (const [index, row] of annotationRows(acts, floor).entries()) {
		await writeOut(`${index === 0 ? '\n' : ',\n'}${jsonText(row)}`);
	}
	await writeOut(`${acts.length === 0 ? '' : '\n'}]\n`);
	return 0;
};

const readReports = async (options: Options): Promise<readonly Report[]> => {
	const folders = foldersOf(options);
	const stateDir = stateDirOf(options.state, folders, process.env);
	const { reports } = await readFolders({ folders, stateDir, clock: clockOf(options.now), workers: 2 });
	return reports;
};

type Request = { readonly id: unknown; readonly act: Annotation | null; readonly problem: string | null };

const refuse = (id: unknown, problem: string): Request => ({ id, act: null, problem });

const requestOf = (text: string, at: Instant, operator: string): Request => {
	let row: Record<string, unknown>;
	try {
		row = JSON.parse(text) as Record<string, unknown>;
	} catch {
		return refuse(null, 'not JSON');
	}
	if (typeof row !== 'object' || row === null) return refuse(null, 'not a JSON object');
	const { op, target } = row;
	const id = typeof row.id === 'number' ? String(row.id) : (row.id ?? randomUUID());
	if (typeof id !== 'string' || id === '') return refuse(row.id, '"id" must be a text');
	if (!isAnnotationOp(op)) return refuse(id, `"op" must be one of ${Object.keys(annotationOps).join(', ')}`);
	if (typeof target !== 'string' || target === '') return refuse(id, '"target" must be a text');
	const words = typeof row.text === 'string' ? row.text : null;
	if (annotationOps[op].needsText && words === null) return refuse(id, `"${op}" needs a "text"`);
	if (words !== null && words.length > longestText)
		return refuse(id, `"text" is longer than ${longestText} characters`);
	const author = typeof row.author === 'string' && row.author !== '' ? row.author : operator;
	return { id: row.id ?? id, act: { id, op, target, text: words, author, at, anchor: null }, problem: null };
};
