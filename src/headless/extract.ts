// `watchfloor extract`: what each document says, one JSON line a document.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { extractionJson } from '../contract.ts';
import type { Document } from '../domain.ts';
import { extract } from '../extract/extract.ts';
import { loadModels } from '../ingest/load-models.ts';

type Row = { path?: string; text?: string; date?: string; title?: string; source?: string };

const documentOf = (path: string, text: string, row: Row): Document => ({
	id: path,
	path,
	hash: `sha256:${createHash('sha256').update(text).digest('hex')}`,
	format: 'txt',
	title: row.title ?? null,
	source: row.source ?? null,
	language: null,
	declaredDate: row.date ?? null,
	modifiedAt: null,
	text,
	bodyStart: 0,
	problems: [],
});

/** Writes one line for each file, or for each JSON line of standard input. */
export const runExtract = (files: readonly string[], jsonl: boolean): number => {
	const models = loadModels();
	const print = (document: Document) =>
		process.stdout.write(`${JSON.stringify(extractionJson(document, extract(document, models)))}\n`);
	if (jsonl) {
		for (const line of readFileSync(0, 'utf8').split('\n')) {
			if (line.trim() === '') continue;
			const row = JSON.parse(line) as Row;
			print(documentOf(row.path ?? '-', row.text ?? '', row));
		}
	}
	for (const file of files) print(documentOf(file, readFileSync(file, 'utf8'), {}));
	return 0;
};
