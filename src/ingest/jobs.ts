// What the main thread and a reading worker tell each other. Types only.
import type { Document, Extraction } from '../domain.ts';
import type { FileBytes } from './documents.ts';

/** A file to parse and read, or one document that is parsed already. */
export type Work =
	| { readonly kind: 'file'; readonly file: FileBytes }
	| { readonly kind: 'document'; readonly document: Document };

/** `from`: documents before this one were read by a worker that then failed at the one before it. */
export type Job = { readonly work: Work; readonly from: number };

export type Answer =
	/** `thread`: its number for the kernel, where that is known. */
	| { readonly kind: 'ready'; readonly thread?: number | null }
	| { readonly kind: 'parsed'; readonly document: Document }
	| { readonly kind: 'read'; readonly extraction: Extraction }
	/** `isWorn`: the thread holds much that it cannot let go; better a fresh one. */
	| { readonly kind: 'done'; readonly isWorn?: boolean };
