// Web pages: the text a reader would see, and what the head of the page declares about it.
import { compile } from 'html-to-text';
import type { Problem } from '../domain.ts';
import { decode } from './decode.ts';
import { type FormatResult, type ParsedDocument, problem } from './format.ts';

const hidden = ['[hidden]', '[style*="display:none"]', '[style*="display: none"]', '[aria-hidden="true"]'];
const furniture = ['title', 'nav', 'footer', 'button', 'select', 'noscript', 'template', 'svg', 'img', 'iframe'];

const convert = compile({
	wordwrap: false,
	limits: { maxInputLength: 10_000_000, maxDepth: 200, ellipsis: '' },
	selectors: [
		...[...hidden, ...furniture].map((selector) => ({ selector, format: 'skip' })),
		...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({ selector, options: { uppercase: false } })),
		{ selector: 'a', options: { ignoreHref: true } },
		{ selector: 'ul', options: { itemPrefix: '- ' } },
		{ selector: 'tr', format: 'block', options: { leadingLineBreaks: 1, trailingLineBreaks: 1 } },
		...['td', 'th'].map((selector) => ({ selector, format: 'inlineSurround', options: { suffix: '  ' } })),
		{ selector: 'blockquote', format: 'block', options: { leadingLineBreaks: 2, trailingLineBreaks: 2 } },
	],
});

const tag = /<(\/?)([a-z][a-z0-9]*)[^<>]*>/gi;
const deepest = 1_000;
const voidTags = new Set('area base br col embed hr img input link meta p li source track wbr'.split(' '));

/** The visible text of some markup. Markup nested beyond all reason only loses its tags. */
export const htmlText = (html: string): string => (isTooDeep(html) ? stripTags(html) : convert(html)).trim();

/** Whether a text has markup in it that must be taken away before it is read. */
export const looksLikeHtml = (text: string): boolean =>
	/<(?:p|br|div|span|a|ul|li|strong|em|b|i|h[1-6]|img|blockquote|table)\b[^<>]*>/i.test(text);

// The converter's time grows with the square of the depth.
const isTooDeep = (html: string): boolean => {
	let depth = 0;
	for (const [, closing, name] of html.matchAll(tag)) {
		if (voidTags.has(name!.toLowerCase())) continue;
		depth = closing === '/' ? Math.max(0, depth - 1) : depth + 1;
		if (depth > deepest) return true;
	}
	return false;
};

/** So much of a page is laid out; a tree of more would not fit into what a file may take. */
const mostMarkup = 3_000_000;
const lastMarkup = 500_000;

/** The text of a page; of a very long one that of its beginning and its end, cut between tags. */
const pageText = (html: string): { readonly text: string; readonly problems: readonly Problem[] } => {
	if (html.length <= mostMarkup) return { text: htmlText(html), problems: [] };
	const head = html.slice(0, html.lastIndexOf('<', mostMarkup - lastMarkup));
	const tail = html.slice(Math.max(html.length - lastMarkup, html.indexOf('<', html.length - lastMarkup)));
	const what = `a long page: the first ${head.length} and the last ${tail.length} of ${html.length} characters read`;
	return { text: `${htmlText(head)}\n\n${htmlText(tail)}`, problems: [problem(what)] };
};

const stripTags = (html: string): string => html.replace(tag, ' ').replace(/[ \t]{2,}/g, ' ');

/** Parses one page. */
export const parseHtml = (bytes: Uint8Array): FormatResult => {
	const { text: html, problems } = decode(bytes, declaredEncoding(bytes));
	const head = html.slice(0, 200_000);
	const declared = declarationsOf(head);
	const { text, problems: cuts } = pageText(html);
	const document: ParsedDocument = {
		format: 'html',
		title: firstOf(declared, ['og:title', 'twitter:title']) ?? titleOf(head),
		source: firstOf(declared, ['og:site_name', 'publisher', 'dc.publisher']),
		language: /<html\b[^<>]*?\blang\s*=\s*["']?([a-z]{2,3}(?:-[a-z0-9]+)*)/i.exec(head)?.[1] ?? null,
		declaredDate: firstOf(declared, dateNames) ?? timeOf(head),
		text,
		bodyStart: 0,
		problems:
			text === '' && html.trim() !== '' ? [...problems, problem('no text in this page')] : [...problems, ...cuts],
	};
	return [document];
};

const dateNames = [
	'article:published_time',
	'og:published_time',
	'datepublished',
	'date',
	'pubdate',
	'publishdate',
	'dc.date',
	'dc.date.issued',
	'article:modified_time',
];

type Declarations = ReadonlyMap<string, string>;

const declarationsOf = (head: string): Declarations => {
	const found = new Map<string, string>();
	for (const [, inside] of head.matchAll(/<meta\b([^<>]*)>/gi)) {
		const attributes = attributesOf(inside!);
		const name = (attributes.get('property') ?? attributes.get('name') ?? attributes.get('itemprop'))?.toLowerCase();
		const content = attributes.get('content')?.trim();
		if (name !== undefined && content && !found.has(name)) found.set(name, htmlText(content));
	}
	return found;
};

const attributesOf = (inside: string): ReadonlyMap<string, string> =>
	new Map(
		[...inside.matchAll(/([a-z:_-]{1,40})\s{0,5}=\s{0,5}(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi)].map(
			([, name, double, single, bare]) => [name!.toLowerCase(), double ?? single ?? bare ?? ''] as const,
		),
	);

const firstOf = (declared: Declarations, names: readonly string[]): string | null =>
	names.map((name) => declared.get(name)).find((value) => value !== undefined && value !== '') ?? null;

const titleOf = (head: string): string | null => {
	const title = /<title\b[^<>]*>([^<]*)/i.exec(head)?.[1] ?? /<h1\b[^<>]*>([^<]*)/i.exec(head)?.[1];
	return title === undefined ? null : htmlText(title).replace(/\s+/g, ' ') || null;
};

const timeOf = (head: string): string | null =>
	/<time\b[^<>]*?\bdatetime\s*=\s*["']?([0-9T:+Z.-]{4,40})/i.exec(head)?.[1] ?? null;

/** The encoding that the first bytes of markup name, if any. */
export const declaredEncoding = (bytes: Uint8Array): string | null => {
	const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2_048));
	return /(?:charset|encoding)\s{0,5}=\s{0,5}["']?([\w-]{2,40})/i.exec(head)?.[1]?.toLowerCase() ?? null;
};
