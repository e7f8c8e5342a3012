// What every format gives back: the documents that one file's bytes hold. Types only.
import type { Problem } from '../domain.ts';

/** One document as its format understands it; the ingest adds path, hash and time of the file. */
export type ParsedDocument = {
	/** Name of the format, e.g. `txt`. */
	readonly format: string;
	readonly title: string | null;
	readonly source: string | null;
	readonly language: string | null;
	readonly declaredDate: string | null;
	readonly text: string;
	/** `text` before this offset is metadata: counted by spans, not read. */
	readonly bodyStart: number;
	readonly problems: readonly Problem[];
};

/** The documents of one file in their order. Never empty: a file without any gives one without text. */
export type FormatResult = readonly ParsedDocument[];

/** Bytes in, documents out: pure and total, whatever the bytes are. */
export type Parse = (bytes: Uint8Array) => FormatResult | Promise<FormatResult>;

export type Format = {
	readonly name: string;
	/** File name endings, lower case, without the dot. */
	readonly extensions: readonly string[];
	readonly parse: Parse;
};

/** A problem that has no place in the text. */
export const problem = (what: string): Problem => ({ what, span: null });
