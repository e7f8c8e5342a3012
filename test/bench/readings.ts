// Readings of made-up reports, kept in a file: to read a hundred thousand reports takes minutes, and the engine is
// measured over and over.
import { createHash } from 'node:crypto';
import { closeSync, createReadStream, openSync, writeSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { extract } from '../../src/extract/extract.ts';
import { parseFile } from '../../src/formats/index.ts';
import { documentsOf, type FileBytes, type Reading } from '../../src/ingest/documents.ts';
import { loadModels } from '../../src/ingest/load-models.ts';
import { readableOf } from '../../src/ingest/readable.ts';
import { corpusOf } from './corpus.ts';

const seed = 1;

/** Reads `count` made-up reports into a file, a JSON line each. */
export const makeReadings = async (path: string, count: number): Promise<void> => {
	const models = loadModels();
	const file = openSync(path, 'w');
	for (const report of corpusOf(count, seed)) {
		const bytes = Buffer.from(report.text);
		const hash = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
		const { path: id } = report;
		const read: FileBytes = { id, path: id, bytes, hash, modifiedAt: '2026-01-01T00:00:00.000Z', problems: [] };
		for (const document of documentsOf(read, await parseFile(id, bytes))) {
			const reading: Reading = { document, extraction: extract(readableOf(document), models) };
			writeSync(file, `${JSON.stringify(reading)}\n`);
		}
	}
	closeSync(file);
};

/** The first `count` readings of a file. */
export async function* readingsOf(path: string, count: number): AsyncIterable<Reading> {
	let at = 0;
	for await (const line of createInterface({ input: createReadStream(path) })) {
		if (at >= count) return;
		at += 1;
		yield JSON.parse(line) as Reading;
	}
}
