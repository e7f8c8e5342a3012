// RSS, Atom and RDF feeds saved as files: one document an item.
import { parseFeed as readFeed } from 'feedsmith';
import { decode } from './decode.ts';
import { documentOfFields, type Fields, isFields } from './fields.ts';
import { type FormatResult, problem } from './format.ts';
import { declaredEncoding, htmlText } from './html.ts';
import { limited } from './many.ts';

/** Parses a feed. XML that is no feed is read as text without its tags. */
export const parseFeed = (bytes: Uint8Array): FormatResult => {
	const { text, problems } = decode(bytes, declaredEncoding(bytes));
	const feed = feedIn(text);
	if (feed === null) {
		const plain = { ...documentOfFields({ text: htmlText(text) }, 'xml') };
		return [{ ...plain, problems: [...problems, problem('not a feed: read as text'), ...plain.problems] }];
	}
	const items = [feed.items, feed.entries].find(Array.isArray) ?? [];
	const { rows, problems: tooMany } = limited(items.filter(isFields));
	const name = textIn(feed.title);
	const language = textIn(feed.language) ?? textIn(isFields(feed.xml) ? feed.xml.lang : null);
	const [first, ...rest] = rows.map((item) => {
		const document = documentOfFields(flat(item), 'feed', name);
		return { ...document, language: document.language ?? language };
	});
	const head = first ?? { ...documentOfFields({}, 'feed', name), problems: [problem('a feed without items')] };
	return [{ ...head, problems: [...problems, ...head.problems, ...tooMany] }, ...rest];
};

const feedIn = (text: string): Fields | null => {
	try {
		return readFeed(text).feed as Fields;
	} catch {
		return null;
	}
};

// RSS has its whole text in a namespace of its own, and its date and author in Dublin Core.
const flat = (item: Fields): Fields => {
	const content = isFields(item.content) ? (item.content.encoded ?? item.content.value) : item.content;
	const core = isFields(item.dc) ? item.dc : {};
	const source = isFields(item.source) ? item.source.title : item.source;
	return {
		title: item.title,
		text: content ?? item.description ?? item.summary,
		date: item.pubDate ?? item.published ?? item.updated ?? core.date,
		lang: core.language,
		source,
	};
};

const textIn = (value: unknown): string | null => {
	const text = isFields(value) ? value.value : value;
	return typeof text === 'string' && text.trim() !== '' ? text.trim() : null;
};
