// The thread that parses files and reads documents. It is ended from outside when it overruns its time.
import { parentPort } from 'node:worker_threads';
import type { Document, Extraction } from '../domain.ts';
import { extract } from '../extract/extract.ts';
import { parseFile } from '../formats/index.ts';
import { documentsOf, unreadExtraction } from './documents.ts';
import type { Answer, Job } from './jobs.ts';
import { loadModels } from './load-models.ts';

const port = parentPort!;
const tell = (answer: Answer): void => port.postMessage(answer);
const models = loadModels();
// What reading at its slowest does within its budget.
const readingLimit = 2_000_000;

const documentsOfWork = async ({ work }: Job) =>
	work.kind === 'document' ? [work.document] : documentsOf(work.file, await parseFile(work.file.path, work.file.bytes));

const run = async (job: Job): Promise<void> => {
	const documents = await documentsOfWork(job);
	for (const [index, document] of documents.entries()) {
		if (index < job.from) continue;
		if (job.work.kind === 'file') tell({ kind: 'parsed', document });
		tell({ kind: 'read', extraction: read(document) });
	}
	tell({ kind: 'done' });
};

// Of a very long text only so much is read; all of it can be seen. Spans are the same in the whole and in its part.
const readable = ({ text, ...document }: Document): Document => {
	if (text.length <= readingLimit) return { text, ...document };
	const end = Math.max(text.lastIndexOf('\n', readingLimit), text.lastIndexOf(' ', readingLimit));
	const part = text.slice(0, end > readingLimit / 2 ? end : readingLimit);
	const what = `a long text: the first ${part.length} of ${text.length} characters read for what they say`;
	return { ...document, text: part, problems: [...document.problems, { what, span: null }] };
};

// The last line of defence: extraction promises not to throw, and one broken promise must not stop the rest.
const read = (document: Document): Extraction => {
	try {
		return extract(readable(document), models);
	} catch (error) {
		return unreadExtraction(document, error instanceof Error ? error.message : String(error));
	}
};

port.on('message', (job: Job) => void run(job));
tell({ kind: 'ready' });
