// Texts as the history keeps them: packed, each once whatever files it stood in.
import { createHash } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Document } from '../domain.ts';
import { isUnreadable } from '../lib/unreadable.ts';
import type { Version } from './history-rows.ts';

/** A short name for what the parts hold. */
export const digestOf = (...parts: readonly (string | Uint8Array)[]): string => {
	const hash = createHash('sha256');
	for (const part of parts) hash.update(part);
	return hash.digest('base64url').slice(0, 22);
};

// Where and when the file stands is no part of the text; that it is none at all is.
const textOf = ({ id: _id, path: _path, hash: _hash, modifiedAt: _modified, problems, ...text }: Document) => {
	const reasons = problems.filter(isUnreadable);
	return JSON.stringify(reasons.length === 0 ? text : { ...text, problems: reasons });
};

/** The name of a document's text: the same text has the same name in any file. */
export const textDigest = (document: Document): string => digestOf(textOf(document));

/** The text as it is kept. */
export const packedText = (document: Document): Uint8Array => deflateRawSync(textOf(document), { level: 1 });

const noProblems: { readonly problems: Document['problems'] } = { problems: [] };

/** The document that a version was. */
export const unpackedText = ({ documentId, path, hash, known }: Version, packed: Uint8Array): Document => ({
	...noProblems,
	...(JSON.parse(inflateRawSync(packed).toString('utf8')) as Document),
	id: documentId,
	path,
	hash,
	modifiedAt: known,
});
