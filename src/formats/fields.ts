// One document out of a JSON object or a feed's item: the names that the world gives to the same few fields.
import { type ParsedDocument, problem } from './format.ts';
import { htmlText, looksLikeHtml } from './html.ts';

type FieldName = 'title' | 'text' | 'source' | 'date' | 'lang' | 'url';

const names: Readonly<Record<FieldName, readonly string[]>> = {
	title: ['title', 'headline', 'subject', 'name'],
	text: [
		'text',
		'body',
		'content',
		'content_text',
		'content_html',
		'article',
		'article_body',
		'articleBody',
		'full_text',
		'message',
		'story',
		'summary',
		'description',
		'abstract',
	],
	source: ['source', 'publisher', 'outlet', 'source_name', 'feed', 'channel', 'site', 'author', 'from'],
	date: [
		'date',
		'published',
		'publishedAt',
		'published_at',
		'date_published',
		'datePublished',
		'publication_date',
		'pubDate',
		'pubdate',
		'created_at',
		'createdAt',
		'timestamp',
		'time',
		'updated',
	],
	lang: ['lang', 'language', 'locale'],
	url: ['url', 'link', 'href', 'source_url', 'id'],
};

export type Fields = Readonly<Record<string, unknown>>;

export const isFields = (value: unknown): value is Fields =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether an object has words to read under one of the usual names. */
export const hasText = (fields: Fields): boolean =>
	fieldText(fields, 'text') !== null || fieldText(fields, 'title') !== null;

/** The document that the fields describe. Without a body, its title is the text. */
export const documentOfFields = (fields: Fields, format: string, feed: string | null = null): ParsedDocument => {
	const title = fieldText(fields, 'title');
	const body = fieldText(fields, 'text');
	const text = body ?? title ?? '';
	return {
		format,
		title: title === null ? null : plain(title).replace(/\s+/g, ' '),
		source: fieldText(fields, 'source') ?? feed ?? hostOf(fieldText(fields, 'url')),
		language: fieldText(fields, 'lang'),
		declaredDate: dateOf(fields),
		text: plain(text),
		bodyStart: 0,
		problems: text === '' ? [problem('no text in it: expected a field like "text" or "body"')] : [],
	};
};

const plain = (text: string): string => (looksLikeHtml(text) ? htmlText(text) : text);

const fieldText = (fields: Fields, field: FieldName): string | null => {
	for (const name of names[field]) {
		const text = Object.hasOwn(fields, name) ? textOf(fields[name], 0) : null;
		if (text !== null) return text;
	}
	return null;
};

// A text may be given as paragraphs, or wrapped once more ({"rendered": …}, {"name": …}).
const textOf = (value: unknown, depth: number): string | null => {
	if (typeof value === 'string') return value.trim() === '' ? null : value;
	if (depth > 1) return null;
	if (Array.isArray(value)) {
		const parts = value.map((part) => textOf(part, depth + 1)).filter((part) => part !== null);
		return parts.length === 0 ? null : parts.join('\n\n');
	}
	if (!isFields(value)) return null;
	for (const name of ['text', 'value', 'rendered', 'name', 'title', '#text']) {
		const text = Object.hasOwn(value, name) ? textOf(value[name], depth + 1) : null;
		if (text !== null) return text;
	}
	return null;
};

const dateOf = (fields: Fields): string | null => {
	for (const name of names.date) {
		const value = Object.hasOwn(fields, name) ? fields[name] : undefined;
		if (typeof value === 'string' && value.trim() !== '') return value.trim();
		if (typeof value === 'number') return instantOfNumber(value);
	}
	return null;
};

// Seconds or milliseconds since 1970, told apart by size.
const instantOfNumber = (value: number): string | null => {
	const date = new Date(value > 1e11 ? value : value * 1_000);
	return Number.isNaN(date.getTime()) ? null : date.toISOString();
};

const hostOf = (url: string | null): string | null =>
	/^https?:\/\/(?:www\.)?([^/?#:\s@]{1,200})/i.exec(url ?? '')?.[1]?.toLowerCase() ?? null;
