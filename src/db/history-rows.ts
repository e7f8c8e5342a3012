// The tables of the history, and a version of a document as their rows have it.
import type { DocumentId, Instant } from '../domain.ts';

/** One text that a document had for a while. */
export type Version = {
	readonly documentId: DocumentId;
	/** As an operator would open it. */
	readonly path: string;
	/** Hash of the file. */
	readonly hash: string;
	/** Names the text itself, the same in any file. */
	readonly digest: string;
	readonly known: Instant;
	/** When it was replaced or gone; null while it is there. */
	readonly gone: Instant | null;
};

/** What a new file of the history begins with. */
export const schema = `
	create table if not exists versions (
		scope text not null,
		id text not null,
		known text not null,
		gone text,
		path text not null,
		hash text not null,
		digest text not null,
		primary key (scope, id, known)
	) without rowid;
	create index if not exists versions_known on versions (scope, known);
	create index if not exists versions_gone on versions (scope, gone) where gone is not null;
	create table if not exists looks (scope text primary key, seen text not null) without rowid;
	create table if not exists texts (digest text primary key, check_sum text not null, document blob not null) without rowid;
`;

/** A row of `versions`. */
export type Row = { id: string; known: string; gone: string | null; path: string; hash: string; digest: string };

/** The version that a row stands for. */
export const versionOf = ({ id, known, gone, path, hash, digest }: Row): Version => ({
	documentId: id,
	known,
	gone,
	path,
	hash,
	digest,
});
