// How fast a text is read: by the whole path on one thread and on the program's own pool, by its stages, a report of 5 kB,
// the models; beside wink-nlp and compromise over the same texts in the same run.
// Cold: the first texts that are read, while the engine still makes code for what it meets. Then warmed up, and measured.
//   node test/bench/extract.ts [COUNT] [--text FILE] [--rounds N] [--warm CHARACTERS] [--dense CHARACTERS]
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import compromise from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNlp from 'wink-nlp';
import type { Document } from '../../src/domain.ts';
import { extract } from '../../src/extract/extract.ts';
import { parseFile } from '../../src/formats/index.ts';
import { documentsOf } from '../../src/ingest/documents.ts';
import { loadModels } from '../../src/ingest/load-models.ts';
import { createPool } from '../../src/ingest/pool.ts';
import { documentOf } from '../support/document-of.ts';
import { writeCorpus } from './corpus.ts';
import { readByStages } from './stages.ts';

const { values, positionals } = parseArgs({
	options: {
		dense: { type: 'string' },
		text: { type: 'string' },
		rounds: { type: 'string', default: '5' },
		warm: { type: 'string', default: '3000000' },
	},
	allowPositionals: true,
});
const count = Number(positionals[0] ?? 200);
const rounds = Number(values.rounds);
/** So much is read by each thread before the measuring. */
const warm = Number(values.warm);

const start = performance.now();
const models = loadModels();
const loadMs = performance.now() - start;

const madeUp = async (): Promise<Document[]> => {
	const folder = mkdtempSync(join(tmpdir(), 'watchfloor-extract-'));
	writeCorpus(folder, count, 1);
	const documents: Document[] = [];
	for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
		if (!name.endsWith('.txt')) continue;
		const path = join(folder, name);
		const bytes = readFileSync(path);
		const file = { id: name, path, bytes, hash: 'sha256:0', modifiedAt: null, problems: [] };
		documents.push(...documentsOf(file, await parseFile(path, bytes)));
	}
	rmSync(folder, { recursive: true, force: true });
	return documents;
};

// Pieces of a file at its empty lines, each as long as a report.
const piecesOf = (path: string): Document[] => {
	const pieces: string[] = [];
	for (const paragraph of readFileSync(path, 'utf8').split(/\n{2,}/)) {
		const last = pieces.at(-1);
		if (last === undefined || last.length > 4000) pieces.push(paragraph);
		else pieces[pieces.length - 1] = `${last}\n\n${paragraph}`;
	}
	return pieces.map((text) => documentOf(text, { language: 'en' }));
};

const documents = values.text === undefined ? await madeUp() : piecesOf(values.text);
const characters = documents.reduce((sum, { text }) => sum + text.length, 0);

const middle = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[numbers.length >> 1]!;
const perSecond = (milliseconds: number): string => (characters / 1000 / milliseconds).toFixed(2);

type Measured = { readonly wall: number; readonly cpu: number; readonly cold: number };

/** Medians over the rounds, once warm: by the clock on the wall and by the time that the processor worked; and the first round by the clock. */
const measure = async (readAll: () => unknown, threads = 1): Promise<Measured> => {
	const begun = performance.now();
	await readAll();
	const cold = performance.now() - begun;
	for (let done = characters; done < warm * threads; done += characters) await readAll();
	const walls: number[] = [];
	const works: number[] = [];
	for (let round = 0; round < rounds; round += 1) {
		const [wall, work] = [performance.now(), process.cpuUsage()];
		await readAll();
		const { user, system } = process.cpuUsage(work);
		walls.push(performance.now() - wall);
		works.push((user + system) / 1000);
	}
	return { wall: middle(walls), cpu: middle(works), cold };
};

const each = (read: (text: string) => unknown) => () => {
	for (const { text } of documents) read(text);
};

const throughPool = async (workers: number) => {
	const pool = createPool({ workers, isBatch: true });
	const found = await measure(
		() => Promise.all(documents.map((document) => pool.read({ kind: 'document', document }))),
		workers,
	);
	await pool.close();
	return found;
};

const tagger = winkNlp(model, ['sbd', 'pos']);
const tag = (text: string): void => {
	const read = tagger.readDoc(text);
	read.tokens().out(tagger.its.pos);
	read.sentences().out();
};
const parseAll = (text: string): void => {
	const read = compromise(text);
	read.quotations().out('array');
	read.people().out('array');
};

const readers = [
	['whole path, one thread', () => measure(() => documents.map((document) => extract(document, models)))],
	['whole path, pool of one worker', () => throughPool(1)],
	['whole path, pool of two workers', () => throughPool(2)],
	['wink-nlp: tokens, sentences, parts of speech', () => measure(each(tag), 0)],
	['compromise: tokens, tags', () => measure(each(compromise), 0)],
	['compromise with .quotations() and .people()', () => measure(each(parseAll), 0)],
] as const;

const table = (head: readonly string[], rows: readonly (readonly string[])[]): void => {
	const width = Math.max(...[head, ...rows].map(([name]) => name!.length));
	for (const [name, ...figures] of [head, ...rows])
		process.stdout.write(`${name!.padEnd(width)}${figures.map((figure) => figure.padStart(14)).join('')}\n`);
	process.stdout.write('\n');
};

process.stdout.write(
	`${cpus()[0]?.model ?? 'unknown'}, ${cpus().length} cores, Node ${process.version}; ${documents.length} ${values.text ?? 'made-up reports'}, ${Math.round(characters / 1000)} kB; medians of ${rounds} rounds\n\n`,
);
const rows: string[][] = [];
for (const [name, run] of readers) {
	const { wall, cpu, cold } = await run();
	rows.push([name, perSecond(wall), perSecond(cpu), perSecond(cold)]);
}
table(['MB of text a second', 'by the clock', 'by CPU time', 'cold'], rows);

const long = documents.map(({ text, bodyStart }) => text.slice(bodyStart)).join('\n\n');
const reports = Array.from({ length: 60 }, (_, index) => long.slice(index * 3000, index * 3000 + 5000));
const times = reports.map((text) => {
	const from = performance.now();
	extract(documentOf(text, { language: 'en' }), models);
	return performance.now() - from;
});
const percentile = (share: number): string =>
	times.toSorted((a, b) => a - b)[Math.floor(times.length * share)]!.toFixed(1);
table(
	['milliseconds', ''],
	[
		['models loaded in', loadMs.toFixed(0)],
		['a report of 5 kB, median', percentile(0.5)],
		['a report of 5 kB, 95 of 100', percentile(0.95)],
	],
);

const spent = new Map<string, number>();
for (let round = 0; round < rounds; round += 1) for (const document of documents) readByStages(document, models, spent);
table(
	['stage', 'ms/MB'],
	[...spent].map(([name, ms]) => [name, (ms / rounds / (characters / 1e6)).toFixed(0)]),
);

const dense = ['he said ', '“', '"', 'John Smith ', 'killed 5 people. ', '(', 'a\n\n', 'Smith: ', '2019 ', 'a'];
if (values.dense !== undefined) {
	const size = Number(values.dense);
	const denseRows = dense.map((pattern) => {
		const text = pattern.repeat(Math.ceil(size / pattern.length));
		const from = process.cpuUsage();
		extract(documentOf(text, { language: 'en' }), models);
		const { user, system } = process.cpuUsage(from);
		return [JSON.stringify(pattern), ((user + system) / 1e6).toFixed(2)];
	});
	table([`${size} characters of`, 's of CPU time'], denseRows);
}
