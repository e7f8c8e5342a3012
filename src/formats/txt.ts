// Plain text and Markdown: the decoded file itself, with or without front matter.
import { decode } from './decode.ts';
import { type FormatResult, type Parse, problem } from './format.ts';
import { readFrontMatter } from './front-matter.ts';

/** Parses plain text; `format` is what the document says it is. */
export const parseText =
	(format: string): Parse =>
	(bytes): FormatResult => {
		const { text, problems } = decode(bytes);
		const isHole = text !== '' && !/[^\0]/.test(text);
		const isBinary = !isHole && looksBinary(text);
		const matter = readFrontMatter(text);
		return [
			{
				format,
				title: matter.title,
				source: matter.source,
				language: matter.lang,
				declaredDate: matter.date,
				text,
				bodyStart: isBinary || isHole ? text.length : matter.end,
				// What was guessed of its letters means nothing then.
				problems: isBinary
					? [problem('unreadable: a binary file, not text')]
					: isHole
						? [problem('nothing written in it yet: NULs alone')]
						: problems,
			},
		];
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
