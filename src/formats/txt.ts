// Plain text and Markdown: the decoded file itself, with or without front matter.
import type { Problem } from '../domain.ts';
import { unreadable } from '../lib/unreadable.ts';
import { decode } from './decode.ts';
import { type FormatResult, type Parse, problem } from './format.ts';
import { readFrontMatter } from './front-matter.ts';
import { headlineOf } from './headline.ts';

/** Parses plain text; `format` is what the document says it is. */
export const parseText =
	(format: string): Parse =>
	(bytes): FormatResult => {
		const { text, problems } = decode(bytes);
		const matter = readFrontMatter(text);
		const reason = reasonAgainst(text);
		return [
			{
				format,
				title: matter.title ?? (reason === null ? headlineOf(text, matter.end) : null),
				source: matter.source,
				language: matter.lang,
				declaredDate: matter.date,
				text,
				bodyStart: reason === null ? matter.end : text.length,
				// What was guessed of its letters means nothing where they are none.
				problems: reason === null ? [...problems, ...otherProblems(text)] : [problem(reason)],
			},
		];
	};

// What files of other kinds begin with, under the name of a text.
const signs: readonly { readonly sign: RegExp; readonly kind: string }[] = [
	{ sign: /^%PDF-/, kind: 'a PDF' },
	{ sign: /^PK\x03\x04/, kind: 'a packed or office file' },
	{ sign: /^\{\\rtf/, kind: 'an RTF document' },
	{ sign: /^\s{0,20}<(?:!doctype html|html)\b/i, kind: 'a web page' },
];

/** Why nothing is read out of a text; null where it is one. */
const reasonAgainst = (text: string): string | null => {
	if (text !== '' && !/[^\0]/.test(text)) return 'nothing written in it yet: NULs alone';
	return looksBinary(text) ? unreadable(`${otherKind(text) ?? 'a binary file'}, not text`) : null;
};

const otherKind = (text: string): string | null => signs.find(({ sign }) => sign.test(text))?.kind ?? null;

const otherProblems = (text: string): readonly Problem[] => {
	const kind = otherKind(text);
	return kind === null ? [] : [problem(`${kind} under the name of a text: read as it stands`)];
};

const shortest = 90;

// Text has hardly any control character but white space and escape sequences. A run of NULs is a hole that a writer left,
// and counts as one.
const looksBinary = (text: string): boolean => {
	const head = text.slice(0, 8_192);
	let controls = 0;
	let length = 0;
	let last = -1;
	for (let index = 0; index < head.length; index += 1) {
		const code = head.charCodeAt(index);
		if (code !== 0 || last !== 0) {
			length += 1;
			if ((code < 0x20 && code !== 9 && code !== 10 && code !== 12 && code !== 13 && code !== 27) || code === 0xfffd)
				controls += 1;
		}
		last = code;
	}
	return length < shortest ? controls > 1 && controls > length / 4 : controls > 8 && controls > length / 10;
};
