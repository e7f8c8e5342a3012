// Exact copies: what a text says is read once, also where it stands in several files, as wires send a report again and
// again. Memory only, and little of it.
import type { Document, Extraction } from '../domain.ts';
import { dayOfFile } from '../extract/times/reference.ts';

/** Texts whose reading is at hand. */
const mostKnown = 32;
/** Longer ones are seldom sent twice. */
const longest = 50_000;

// The name of a file and its times count by the day they stand for, its hash not at all: it is of the whole file.
const keyOf = ({ id: _id, hash: _hash, path, modifiedAt, ...rest }: Document): string =>
	JSON.stringify([dayOfFile({ path, modifiedAt }), rest]);

/** Reads as `read` does, but an exact copy of a document that was read lately at no cost. */
export const readOnce = (read: (document: Document) => Extraction): ((document: Document) => Extraction) => {
	const known = new Map<string, Extraction>();
	return (document) => {
		if (document.text.length > longest) return read(document);
		const key = keyOf(document);
		const before = known.get(key);
		known.delete(key);
		const extraction =
			before === undefined ? read(document) : { ...before, documentId: document.id, hash: document.hash };
		// The one that was asked for last stands last.
		known.set(key, extraction);
		if (known.size > mostKnown) known.delete(known.keys().next().value!);
		return extraction;
	};
};
