// A file with its documents: adds path, hash and time to what the format found.
import type { Document, Extraction, Instant, Problem } from '../domain.ts';
import type { FormatResult } from '../formats/format.ts';

/** A file as it was read, before its format is looked at. */
export type FileBytes = {
	/** Path inside the watched folder: the id of its document. */
	readonly id: string;
	/** Path as an operator would open it. */
	readonly path: string;
	readonly bytes: Uint8Array;
	readonly hash: string;
	readonly modifiedAt: Instant | null;
	readonly problems: readonly Problem[];
};

export type Reading = { readonly document: Document; readonly extraction: Extraction };

/** The documents of one file. Where it holds many, they are numbered from 1: `path#1`. */
export const documentsOf = (file: FileBytes, parsed: FormatResult): readonly Document[] =>
	parsed.map((part, index) => ({
		...part,
		id: parsed.length === 1 ? file.id : `${file.id}#${index + 1}`,
		path: file.path,
		hash: file.hash,
		modifiedAt: file.modifiedAt,
		problems: [...file.problems, ...part.problems],
	}));

/** What stands for a file whose format could not be read at all. */
export const emptyDocument = (file: FileBytes, format: string): Document => ({
	id: file.id,
	path: file.path,
	hash: file.hash,
	format,
	title: null,
	source: null,
	language: null,
	declaredDate: null,
	modifiedAt: file.modifiedAt,
	text: '',
	bodyStart: 0,
	problems: file.problems,
});

/** The extraction of a document that could not be read, with the reason. */
export const unreadExtraction = (document: Document, what: string): Extraction => ({
	documentId: document.id,
	hash: document.hash,
	language: document.language ?? 'und',
	isRead: false,
	title: document.title,
	source: document.source,
	reference: null,
	sentences: [],
	hedges: [],
	times: [],
	actors: [],
	statements: [],
	events: [],
	questions: [],
	problems: [...document.problems, { what: `unreadable: ${what}`, span: null }],
});
