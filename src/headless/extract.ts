// `watchfloor extract`: what each document says, one JSON line a document, in the order of the input.
import { createHash } from 'node:crypto';
import { extractionJson } from '../contract.ts';
import type { Document } from '../domain.ts';
import type { Reading } from '../ingest/documents.ts';
import { createPool, type Pool } from '../ingest/pool.ts';
import { readGiven, sizeLimit } from '../ingest/read.ts';
import { jsonText } from '../lib/json-text.ts';
import { isUnreadable } from '../lib/unreadable.ts';
import { inOrder } from './in-order.ts';
import { type Line, readLines } from './lines.ts';
import { complain, writeOut } from './output.ts';

export type ExtractOptions = { readonly paths: readonly string[]; readonly jsonl: boolean };

/** What came of one input: readings to print, or the reason why there are none. */
type Outcome = { readonly readings: readonly Reading[]; readonly failure: string | null };

const threads = 2;
const ahead = 8;

/** Exit code 0, or 3 where some input could not be read; each of those is named on stderr. */
export const runExtract = async ({ paths, jsonl }: ExtractOptions): Promise<number> => {
	if (!jsonl && paths.length === 0) {
		complain('extract: name the files to read, or - for standard input');
		return 2;
	}
	const pool = createPool({ workers: threads, isBatch: true });
	let code = 0;
	const outcomes = jsonl
		? inOrder(readLines(process.stdin), ahead, (line) => readRow(line, pool))
		: inOrder(paths, ahead, (path) => readPath(path, pool));
	for await (const { readings, failure } of outcomes) {
		if (failure !== null) complain(failure);
		if (failure !== null || readings.some(tellsUnreadable)) code = 3;
		for (const { document, extraction } of readings)
			await writeOut(`${jsonText(extractionJson(document, extraction))}\n`);
	}
	await pool.close();
	return code;
};

const tellsUnreadable = ({ document, extraction }: Reading): boolean => {
	const reason = extraction.problems.find(isUnreadable);
	if (reason !== undefined) complain(`${document.path}: ${reason.what}`);
	return reason !== undefined;
};

const readPath = async (path: string, pool: Pool): Promise<Outcome> => {
	const read = await readGiven(path);
	if (read.kind !== 'bytes') return { readings: [], failure: `${path}: ${read.reason}` };
	return { readings: await pool.read({ kind: 'file', file: read.file }), failure: null };
};

const readRow = async ({ number, text }: Line, pool: Pool): Promise<Outcome> => {
	if (text.trim() === '') return { readings: [], failure: null };
	const document = parseRow(text);
	if (typeof document === 'string') return { readings: [], failure: `line ${number}: ${document}` };
	return { readings: await pool.read({ kind: 'document', document }), failure: null };
};

const fields = ['date', 'title', 'source', 'lang'] as const;

// The document of a JSON line, or what is wrong with the line.
const parseRow = (line: string): Document | string => {
	let row: Record<string, unknown>;
	try {
		row = JSON.parse(line) as Record<string, unknown>;
	} catch {
		return 'not JSON';
	}
	if (typeof row !== 'object' || row === null || typeof row.text !== 'string') return 'no "text" in it';
	const given = Object.fromEntries(fields.map((name) => [name, typeof row[name] === 'string' ? row[name] : null]));
	const path = typeof row.path === 'string' ? row.path : '-';
	const text = row.text.slice(0, sizeLimit);
	return {
		id: path,
		path,
		hash: `sha256:${createHash('sha256').update(row.text).digest('hex')}`,
		format: 'txt',
		title: given.title ?? null,
		source: given.source ?? null,
		language: given.lang ?? null,
		declaredDate: given.date ?? null,
		modifiedAt: null,
		text,
		bodyStart: 0,
		problems:
			text.length < row.text.length
				? [{ what: `first ${text.length} of ${row.text.length} characters read`, span: null }]
				: [],
	};
};
