// The thread that opens and parses files and reads documents. It is ended from outside when it overruns its time.
import { parentPort, workerData } from 'node:worker_threads';
import type { Document, Extraction } from '../domain.ts';
import { extract } from '../extract/extract.ts';
import { wordListsBegun } from '../extract/words.ts';
import { parseFile } from '../formats/index.ts';
import { readOnce } from './copies.ts';
import { documentsOf, type FileBytes, unreadExtraction } from './documents.ts';
import type { Answer, FoundWork, Job } from './jobs.ts';
import { findKept } from './kept-readings.ts';
import { loadModels } from './load-models.ts';
import { readFound } from './read.ts';
import { readableOf } from './readable.ts';
import { giveWay, ownThread } from './thread-time.ts';
import { createTidier } from './trim-heap.ts';

const port = parentPort!;
const tell = (answer: Answer): void => port.postMessage(answer);
// A batch is not tidied up behind: the thread is soon over.
const { isBatch } = workerData as { readonly isBatch: boolean };
const tidier = isBatch ? null : createTidier();

// Undefined where the file gave nothing to read, which has been told then.
const documentsOfWork = async ({ work, from }: Job): Promise<readonly Document[] | undefined> => {
	if (work.kind === 'document') return [work.document];
	const file = work.kind === 'file' ? work.file : openFound(work, from === 0);
	return file === undefined ? undefined : documentsOf(file, await parseFile(file.path, file.bytes));
};

// Behind a document at which a thread failed the rest is read: the readings before it are there already.
const openFound = ({ folder, found, cache }: FoundWork, isFresh: boolean): FileBytes | undefined => {
	const read = readFound(folder, found);
	if (read.kind !== 'bytes') {
		tell({ kind: 'unopened', read });
		return undefined;
	}
	const { bytes, ...facts } = read.file;
	tell({ kind: 'opened', file: facts });
	const kept = cache === null || !isFresh ? undefined : findKept(cache, facts);
	if (kept !== undefined) tell({ kind: 'kept', readings: kept });
	return kept === undefined ? read.file : undefined;
};

const run = async (job: Job): Promise<void> => {
	const documents = (await documentsOfWork(job)) ?? [];
	for (const [index, document] of documents.entries()) {
		if (index < job.from) continue;
		if (job.work.kind !== 'document') tell({ kind: 'parsed', document });
		tell({ kind: 'read', document: JSON.stringify(document), extraction: JSON.stringify(read(document)) });
	}
	tell({ kind: 'done', isWorn: wordListsBegun() > listsInLife });
	tidier?.add(documents.reduce((sum, { text }) => sum + text.length, 0));
};

// The tagger keeps each word it has met for ever: a thread that has met very many is to be replaced.
const listsInLife = 3;

// The last line of defence: extraction promises not to throw, and one broken promise must not stop the rest.
const read = readOnce((document: Document): Extraction => {
	try {
		return extract(readableOf(document), loadModels());
	} catch (error) {
		return unreadExtraction(document, error instanceof Error ? error.message : String(error));
	}
});

// One after the other, also where the next came before the last was done.
let last = Promise.resolve();
port.on('message', (job: Job) => {
	last = last.then(() => run(job));
});
const thread = ownThread();
// A batch has nobody to wait for.
if (!isBatch) giveWay(thread);
tell({ kind: 'ready', thread });
