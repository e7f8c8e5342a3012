// A file with its documents: adds path, hash and time to what the format found.
import type { Document, Extraction, Instant, Problem } from '../domain.ts';
import type { FormatResult } from '../formats/format.ts';
import { unreadAs } from '../lib/unread.ts';
import { unreadable } from '../lib/unreadable.ts';

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

/** What is known of a file that was opened, without its bytes. */
export type FileFacts = Omit<FileBytes, 'bytes'>;

export type Reading = { readonly document: Document; readonly extraction: Extraction };

/** A reading with its JSON, which is kept on disk as it is. */
export type WrittenReading = Reading & { readonly json: string };

/** Writes a reading down. */
export const written = (reading: Reading): WrittenReading => {
	const { document, extraction } = reading;
	return { document, extraction, json: JSON.stringify({ document, extraction }) };
};

/** A reading whose parts are written already. */
export const joinWritten = (document: Document, documentJson: string, extractionJson: string): WrittenReading => ({
	document,
	extraction: JSON.parse(extractionJson) as Extraction,
	json: `{"document":${documentJson},"extraction":${extractionJson}}`,
});

/** The JSON list of some readings. */
export const listOf = (readings: readonly WrittenReading[]): string =>
	`[${readings.map(({ json }) => json).join(',')}]`;

/** The readings of a JSON list; undefined where it is none. */
export const readingsIn = (list: string | undefined): readonly WrittenReading[] | undefined => {
	try {
		const readings = list === undefined ? undefined : (JSON.parse(list) as readonly Reading[]);
		// One alone is what stands between the brackets.
		if (readings?.length === 1) return [{ ...readings[0]!, json: list!.slice(1, -1) }];
		return readings?.map(written);
	} catch {
		return undefined;
	}
};

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
export const emptyDocument = (file: FileFacts, format: string): Document => ({
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
export const unreadExtraction = (document: Document, what: string): Extraction =>
	unreadAs(document, document.language ?? 'und', null, [{ what: unreadable(what), span: null }]);
