// What the main thread and a reading worker tell each other. Types only.
import type { Document } from '../domain.ts';
import type { FileBytes, FileFacts } from './documents.ts';
import type { FileRead } from './read.ts';
import type { FoundFile } from './scan.ts';

/** Where readings of earlier runs lie, and of which engine they have to be. */
export type CachePlace = { readonly stateDir: string; readonly engine: string };

/** A file that a scan of the folder has found, still to be opened. */
export type FoundWork = {
	readonly kind: 'found';
	readonly folder: string;
	readonly found: FoundFile;
	readonly cache: CachePlace | null;
};

/** A file to open, parse and read; one whose bytes are there; or one document that is parsed already. */
export type Work =
	| FoundWork
	| { readonly kind: 'file'; readonly file: FileBytes }
	| { readonly kind: 'document'; readonly document: Document };

/** `from`: documents before this one were read by a worker that then failed at the one before it. */
export type Job = { readonly work: Work; readonly from: number };

/** Readings travel as JSON: it is made and taken apart faster than a clone of the objects, and is kept as it is. */
export type Answer =
	/** `thread`: its number for the kernel, where that is known. */
	| { readonly kind: 'ready'; readonly thread?: number | null }
	| { readonly kind: 'opened'; readonly file: FileFacts }
	| { readonly kind: 'unopened'; readonly read: Exclude<FileRead, { readonly kind: 'bytes' }> }
	/** All readings of the file, as an earlier run kept them: a JSON list. */
	| { readonly kind: 'kept'; readonly readings: string }
	| { readonly kind: 'parsed'; readonly document: Document }
	| { readonly kind: 'read'; readonly document: string; readonly extraction: string }
	/** `isWorn`: the thread holds much that it cannot let go; better a fresh one. */
	| { readonly kind: 'done'; readonly isWorn?: boolean };
