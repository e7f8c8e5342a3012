// Plain text and Markdown: the decoded file itself, with or without front matter.
import { decode } from './decode.ts';
import type { FormatResult, Parse } from './format.ts';
import { readFrontMatter } from './front-matter.ts';

/** Parses plain text; `format` is what the document says it is. */
export const parseText =
	(format: string): Parse =>
	(bytes): FormatResult => {
		const { text, problems } = decode(bytes);
		const matter = readFrontMatter(text);
		return [
			{
				format,
				title: matter.title,
				source: matter.source,
				language: matter.lang,
				declaredDate: matter.date,
				text,
				bodyStart: matter.end,
				problems,
			},
		];
	};
