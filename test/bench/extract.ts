// How fast a text is read: the whole path and its stages, a report of 5 kB, the models, dense texts; beside the tagger alone.
//   node test/bench/extract.ts [COUNT] [--dense CHARACTERS]
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import model from 'wink-eng-lite-web-model';
import winkNlp from 'wink-nlp';
import type { Document } from '../../src/domain.ts';
import { findActors } from '../../src/extract/actors/actors.ts';
import { findEvents } from '../../src/extract/events/events.ts';
import { extract } from '../../src/extract/extract.ts';
import { findHedges } from '../../src/extract/hedges.ts';
import { findNames } from '../../src/extract/names/names.ts';
import { findQuestions } from '../../src/extract/questions/questions.ts';
import { readDocument } from '../../src/extract/reading.ts';
import { findAttributions } from '../../src/extract/statements/attributions.ts';
import { findStatements } from '../../src/extract/statements/statements.ts';
import { findReference } from '../../src/extract/times/reference.ts';
import { findTimes } from '../../src/extract/times/times.ts';
import { parseFile } from '../../src/formats/index.ts';
import { documentsOf } from '../../src/ingest/documents.ts';
import { loadModels } from '../../src/ingest/load-models.ts';
import { documentOf } from '../support/document-of.ts';
import { writeCorpus } from './corpus.ts';

const { values, positionals } = parseArgs({ options: { dense: { type: 'string' } }, allowPositionals: true });
const count = Number(positionals[0] ?? 200);
const rounds = 5;

const timed = <Value>(work: () => Value): { readonly value: Value; readonly ms: number } => {
	const start = performance.now();
	const value = work();
	return { value, ms: performance.now() - start };
};

const { value: models, ms: loadMs } = timed(loadModels);

const readCorpus = async (): Promise<Document[]> => {
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

const spent = new Map<string, number>();
const stage = <Value>(name: string, work: () => Value): Value => {
	const { value, ms } = timed(work);
	spent.set(name, (spent.get(name) ?? 0) + ms);
	return value;
};

// The order of `extract`, a clock at each stage.
const readByStages = (document: Document): void => {
	const reading = stage('reading', () => readDocument(document));
	const reference = stage('reference', () => findReference(reading));
	const times = stage('times', () => findTimes(reading, reference));
	stage('hedges', () => findHedges(reading));
	const names = stage('names', () => findNames(reading, models));
	const attributions = stage('attributions', () => findAttributions(reading, names, models));
	const actors = stage('actors', () => findActors(reading, names, attributions, models));
	const statements = stage('statements', () => findStatements(reading, attributions, actors, times));
	const context = { reading, reference, times, actors, statements, models };
	const events = stage('events', () => findEvents(context).events);
	stage('questions', () => findQuestions(context, events));
};

const documents = await readCorpus();
const characters = documents.reduce((sum, { text }) => sum + text.length, 0);
const throughput = (ms: number): string => `${((characters * rounds) / 1000 / ms).toFixed(2)} MB/s`;
const repeat = (read: (document: Document) => void): number =>
	timed(() => {
		for (let round = 0; round < rounds; round += 1) for (const document of documents) read(document);
	}).ms;

const tagger = winkNlp(model, ['pos']);
const tagOnly = ({ text }: Document): void => void tagger.readDoc(text).tokens().out(tagger.its.pos);

for (const document of documents) extract(document, models);
const wholeMs = repeat((document) => extract(document, models));
const taggerMs = repeat(tagOnly);
repeat(readByStages);

const long = documents.map(({ text, bodyStart }) => text.slice(bodyStart)).join('\n\n');
const reports = Array.from({ length: 60 }, (_, index) => long.slice(index * 3000, index * 3000 + 5000));
const reportMs = reports.map((text) => timed(() => extract(documentOf(text), models)).ms).sort((a, b) => a - b);
const percentile = (share: number): string => `${reportMs[Math.floor(reportMs.length * share)]!.toFixed(1)} ms`;

const print = (rows: readonly (readonly [string, string])[]): void => {
	const width = Math.max(...rows.map(([name]) => name.length));
	for (const [name, figure] of rows) process.stdout.write(`${name.padEnd(width)}  ${figure.padStart(12)}\n`);
	process.stdout.write('\n');
};

process.stdout.write(
	`${cpus()[0]?.model ?? 'unknown'}, ${cpus().length} cores, Node ${process.version}; ${documents.length} made-up reports, ${Math.round(characters / 1000)} kB\n\n`,
);
print([
	['models loaded in', `${loadMs.toFixed(0)} ms`],
	['whole path', throughput(wholeMs)],
	['tokens and parts of speech by wink-nlp', throughput(taggerMs)],
	['a report of 5 kB, median', percentile(0.5)],
	['a report of 5 kB, 95 of 100', percentile(0.95)],
]);
print([...spent].map(([name, ms]) => [name, `${(ms / rounds / (characters / 1e6)).toFixed(0)} ms/MB`]));

const dense = ['he said ', '“', '"', 'John Smith ', 'killed 5 people. ', '(', 'a\n\n', 'Smith: ', '2019 ', 'a'];
if (values.dense) {
	const size = Number(values.dense);
	print(
		dense.map((pattern) => {
			const text = pattern.repeat(Math.ceil(size / pattern.length));
			const { ms } = timed(() => extract(documentOf(text, { language: 'en' }), models));
			return [`${size} of ${JSON.stringify(pattern)}`, `${(ms / 1000).toFixed(2)} s`] as const;
		}),
	);
}
