// A reading thread that does what the text of a document tells it: hang, crash, or read. Its number is the source.
import { parentPort, threadId } from 'node:worker_threads';
import { parseFile } from '../../../src/formats/index.ts';
import { documentsOf, unreadExtraction } from '../../../src/ingest/documents.ts';
import type { Answer, Job } from '../../../src/ingest/jobs.ts';

const tell = (answer: Answer): void => parentPort!.postMessage(answer);

const run = async ({ work, from }: Job): Promise<void> => {
	if (work.kind === 'found') throw new Error('not asked of this one');
	const documents =
		work.kind === 'file' ? documentsOf(work.file, await parseFile('a.jsonl', work.file.bytes)) : [work.document];
	for (const document of documents.slice(from)) {
		if (work.kind === 'file') tell({ kind: 'parsed', document });
		if (document.text === 'hang') for (;;);
		if (document.text === 'crash') throw new Error('out of tune');
		if (document.text === 'leave') process.exit(7);
		const extraction = { ...unreadExtraction(document, ''), isRead: true, problems: [], source: String(threadId) };
		tell({ kind: 'read', document: JSON.stringify(document), extraction: JSON.stringify(extraction) });
	}
	tell({ kind: 'done', isWorn: documents.some(({ text }) => text === 'wear') });
};

let last = Promise.resolve();
parentPort!.on('message', (job: Job) => {
	last = last.then(() => run(job));
});
tell({ kind: 'ready' });
