// One document out of a JSON object or a feed's item: the names that the world gives to the same few fields.
import { type ParsedDocument, problem } from './format.ts';
import { htmlText, looksLikeHtml } from './html.ts';
import { wireLines } from './wire-fields.ts';

type FieldName = 'title' | 'text' | 'source' | 'date' | 'lang' | 'url';

const words = (list: string): readonly string[] => list.split(' ');

// As `foldedName` has them: the world writes published_at, publishedAt and Published-At.
const names: Readonly<Record<FieldName, readonly string[]>> = {
	title: words('headline title webtitle subject name'),
	text: words(
		'text body content contenttext contenthtml article articlebody fulltext bodytext bodyhtml bodyxhtml inlinedata inlinexml message story summary description abstract leadparagraph snippet fields',
	),
	source: words(
		'source publisher outlet sourcename agency provider infosource copyrightholder feed channel site author creator byline from',
	),
	date: words(
		'date published publishedat datepublished publicationdate pubdate webpublicationdate versioncreated firstcreated contentcreated createdat datetime timestamp time updated',
	),
	lang: words('lang language locale'),
	url: words('url link href weburl sourceurl id'),
};

export type Fields = Readonly<Record<string, unknown>>;

export const isFields = (value: unknown): value is Fields =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

type Folded = ReadonlyMap<string, unknown>;

const mostFields = 500;
const longestDateline = 100;

const foldedName = (name: string): string => name.replace(/[_\s-]/g, '').toLowerCase();

// Parts of an item of news as NewsML-G2 names them: their fields count as the item's own.
const parts = ['newsitem', 'itemmeta', 'contentmeta', 'contentset'];

// Of names that differ in such things alone the first counts.
const fold = (fields: Fields, depth = 2): Folded => {
	const folded = new Map(
		Object.entries(fields)
			.slice(0, mostFields)
			.reverse()
			.map(([name, value]) => [foldedName(name), value]),
	);
	const inner = depth === 0 ? [] : parts.map((name) => folded.get(name)).filter(isFields);
	return inner.length === 0 ? folded : new Map([...inner.flatMap((part) => [...fold(part, depth - 1)]), ...folded]);
};

/** Whether an object has words to read under one of the usual names. */
export const hasText = (fields: Fields): boolean => {
	const folded = fold(fields);
	return fieldText(folded, 'text') !== null || fieldText(folded, 'title') !== null;
};

/** The document that the fields describe. Without a body, its title is the text. */
export const documentOfFields = (given: Fields, format: string, feed: string | null = null): ParsedDocument => {
	const fields = fold(given);
	const title = fieldText(fields, 'title');
	const body = fieldText(fields, 'text');
	const words = plain(body ?? title ?? '');
	const head = wireLines((name) => {
		const value = fields.get(name);
		return typeof value === 'number' ? String(value) : textOf(value, 0);
	});
	const dateline = textOf(fields.get('dateline'), 0)?.trim().slice(0, longestDateline) ?? '';
	// A report's own words may begin with its dateline already.
	const isOpened = dateline === '' || words.slice(0, 2 * longestDateline).includes(dateline);
	const text = isOpened ? words : `${dateline.replace(/[\s–—-]+$/, '')} - ${words}`;
	const metadata = head === '' || text === '' ? '' : `${head}\n`;
	return {
		format,
		title: title === null ? null : plain(title).replace(/\s+/g, ' '),
		source: fieldText(fields, 'source') ?? feed ?? hostOf(fieldText(fields, 'url')),
		language: fieldText(fields, 'lang'),
		declaredDate: dateOf(fields),
		text: metadata + text,
		bodyStart: metadata.length,
		problems: text === '' ? [problem('no text in it: expected a field like "text" or "body"')] : [],
	};
};

const plain = (text: string): string => (looksLikeHtml(text) ? htmlText(text) : text);

const fieldText = (fields: Folded, field: FieldName): string | null => {
	for (const name of names[field]) {
		const text = textOf(fields.get(name), 0);
		if (text !== null) return text;
	}
	return null;
};

const wrappings = [
	'text',
	'value',
	'rendered',
	'main',
	'bodyText',
	'body',
	'name',
	'title',
	'#text',
	'inlineData',
	'qcode',
];

// A text may be given as paragraphs, or wrapped once more ({"rendered": …}, {"name": …}).
const textOf = (value: unknown, depth: number): string | null => {
	if (typeof value === 'string') return value.trim() === '' ? null : value;
	if (depth > 1) return null;
	if (Array.isArray(value)) {
		const parts = value.map((part) => textOf(part, depth + 1)).filter((part) => part !== null);
		return parts.length === 0 ? null : parts.join('\n\n');
	}
	if (!isFields(value)) return null;
	for (const name of wrappings) {
		const text = Object.hasOwn(value, name) ? textOf(value[name], depth + 1) : null;
		if (text !== null) return text;
	}
	return null;
};

const dateOf = (fields: Folded): string | null => {
	for (const name of names.date) {
		const value = fields.get(name);
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
