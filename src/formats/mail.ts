// Mail: one message, or a mailbox of many. What is attached is read where it is text or a message itself; nothing else of
// it is opened, and nothing is ever written anywhere.
import PostalMime, { type Address, type Attachment, type Email } from 'postal-mime';
import { decode } from './decode.ts';
import { type FormatResult, type ParsedDocument, problem } from './format.ts';
import { htmlText, parseHtml } from './html.ts';
import { limited } from './many.ts';
import { type QuotedMessage, splitMail } from './quoted-mail.ts';
import { parseText } from './txt.ts';

/** Parses one message: its text, then each message that it quotes, then each text that is attached. */
export const parseMail = (bytes: Uint8Array): Promise<FormatResult> => readMessage(bytes, deepest);

/** Parses the messages of an mbox file. */
export const parseMailbox = async (bytes: Uint8Array): Promise<FormatResult> => {
	const { rows, problems } = limited(messagesOf(bytes));
	const documents: ParsedDocument[] = [];
	for (const message of rows) documents.push(...(await readMessage(message, deepest)));
	const [first, ...rest] = documents;
	if (first !== undefined) return [{ ...first, problems: [...first.problems, ...problems] }, ...rest];
	const [whole, ...attached] = await readMessage(bytes, deepest);
	return [{ ...whole!, problems: [problem('no message in this mailbox')] }, ...attached];
};

/** A message within a message within a message is still read. */
const deepest = 2;
const mostAttached = 20;
const mostNamed = 5;

const readMessage = async (bytes: Uint8Array, depth: number): Promise<FormatResult> => {
	const mail = await PostalMime.parse(bytes, { rfc822Attachments: true });
	const { text, problems } = textOf(mail, bytes);
	const shut: string[] = [];
	const attached: ParsedDocument[] = [];
	for (const attachment of mail.attachments) {
		const found = attached.length < mostAttached ? await readAttached(attachment, mail, depth) : null;
		if (found !== null) attached.push(...found);
		else if (attachment.disposition === 'attachment') shut.push(attachment.filename ?? attachment.mimeType);
	}
	const { own, quoted } = splitMail(text);
	const carried = [...quoted.map((message) => quotedIn(message, mail)), ...attached];
	const isCarrier = own === '' && carried.length > 0;
	const message: ParsedDocument = {
		...headersOf(mail),
		text: own,
		bodyStart: 0,
		problems: [
			...problems,
			...(own === '' && !isCarrier ? [problem('no text part in this message')] : []),
			...(shut.length === 0 ? [] : [problem(shutWords(shut))]),
		],
	};
	return isCarrier && shut.length === 0 ? carried : [message, ...carried];
};

// A message that a mail quotes is its writer's: what the mail does not say of it, the mail's own headers do.
const quotedIn = ({ source, date, title, text }: QuotedMessage, mail: Email): ParsedDocument => {
	const headers = headersOf(mail);
	return {
		...headers,
		title: title ?? (headers.title?.replace(/^(?:(?:re|fwd?|aw|wg)\s*:\s*)+/i, '') || null),
		source,
		declaredDate: date ?? headers.declaredDate,
		text,
		bodyStart: 0,
		problems: [],
	};
};

const shutWords = (names: readonly string[]): string => {
	const named = names.slice(0, mostNamed).map((name) => name.slice(0, 80));
	const more = names.length > named.length ? ` and ${names.length - named.length} more` : '';
	return `${names.length} ${names.length === 1 ? 'attachment' : 'attachments'} not opened: ${named.join(', ')}${more}`;
};

const headersOf = (mail: Email) => ({
	format: 'eml',
	title: mail.subject?.trim() || null,
	source: senderOf(mail.from),
	language: headerOf(mail, 'content-language'),
	declaredDate: headerOf(mail, 'date'),
});

type ReadAttached = (bytes: Uint8Array, depth: number) => FormatResult | Promise<FormatResult>;

const attachedKinds: Readonly<Record<string, ReadAttached>> = {
	'text/plain': (bytes) => parseText('eml')(bytes),
	'text/markdown': (bytes) => parseText('eml')(bytes),
	'text/html': (bytes) => parseHtml(bytes),
	'message/rfc822': (bytes, depth) => (depth === 0 ? [] : readMessage(bytes, depth - 1)),
};

// What an attached text does not say of itself, the message says: who sent it, when, under which name.
const readAttached = async (
	{ mimeType, content, filename }: Attachment,
	mail: Email,
	depth: number,
): Promise<FormatResult | null> => {
	const parse = Object.hasOwn(attachedKinds, mimeType) ? attachedKinds[mimeType] : undefined;
	if (parse === undefined) return null;
	const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
	const found = await parse(bytes, depth);
	const { title, source, declaredDate } = headersOf(mail);
	const documents = found
		.filter(({ text }) => text.trim() !== '')
		.map((document) => ({
			...document,
			format: 'eml',
			title: document.title ?? filename ?? title,
			source: document.source ?? source,
			declaredDate: document.declaredDate ?? declaredDate,
		}));
	return documents.length === 0 ? null : documents;
};

type MailText = Pick<ParsedDocument, 'text' | 'problems'>;

const textOf = (mail: Email, bytes: Uint8Array): MailText => {
	const plain = mail.text?.trim() ? mail.text : '';
	const text = plain === '' && mail.html !== undefined ? htmlText(mail.html) : plain;
	const isWhole = text !== '' && !(text.includes('\ufffd') && isAsItStands(mail));
	// Where the parts cannot be told apart, or the bytes are not what the message says, what follows the headers is better.
	if (isWhole || mail.attachments.length > 0) return { text, problems: [] };
	const { text: all, problems } = decode(bytes);
	const gap = /\r?\n\r?\n/.exec(all);
	const body = gap === null ? '' : all.slice(gap.index + gap[0].length).trim();
	return body === '' ? { text, problems: [] } : { text: body, problems: text === '' ? [] : problems };
};

// One part, and its bytes stand in the file as they are.
const isAsItStands = (mail: Email): boolean =>
	!/^(?:multipart|message)\/|^text\/html/i.test(headerOf(mail, 'content-type') ?? '') &&
	/^(?:7bit|8bit|binary)?$/i.test(headerOf(mail, 'content-transfer-encoding') ?? '');

const senderOf = (from: Address | undefined): string | null => from?.name || from?.address || null;

const headerOf = ({ headers }: Email, wanted: string): string | null =>
	headers.find(({ key }) => key === wanted)?.value.trim() || null;

// Each message of a mailbox begins with a line `From address date` after an empty line, or at the very start. Not every
// program quotes a line of a text that begins so: only behind a true one stands a header.
const separators =
	/(?:^|\r?\n\r?\n)From (?:-|[^\s@]*@\S*|\S+ +(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\b)[^\n]*\n(?=[!-9;-~]{1,80}:)/g;

function* messagesOf(bytes: Uint8Array): Generator<Uint8Array> {
	const text = new TextDecoder('latin1').decode(bytes);
	let start = -1;
	for (const separator of text.matchAll(separators)) {
		if (start >= 0) yield unquoted(bytes.subarray(start, separator.index));
		start = separator.index + separator[0].length;
	}
	if (start >= 0) yield unquoted(bytes.subarray(start));
}

// Mailboxes write a line that begins with "From " as ">From ".
const unquoted = (message: Uint8Array): Uint8Array => {
	const text = new TextDecoder('latin1').decode(message);
	return text.includes('\n>') && /^>+From /m.test(text)
		? Uint8Array.from(text.replace(/^>(>*From )/gm, '$1'), (character) => character.charCodeAt(0))
		: message;
};
