// Mail: one message, or a mailbox of many. Attachments are never opened.
import PostalMime, { type Address, type Email } from 'postal-mime';
import { decode } from './decode.ts';
import { type FormatResult, type ParsedDocument, problem } from './format.ts';
import { htmlText } from './html.ts';
import { limited } from './many.ts';

/** Parses one message. */
export const parseMail = async (bytes: Uint8Array): Promise<FormatResult> => [await readMessage(bytes)];

/** Parses the messages of an mbox file. */
export const parseMailbox = async (bytes: Uint8Array): Promise<FormatResult> => {
	const { rows, problems } = limited(messagesOf(bytes));
	const documents: ParsedDocument[] = [];
	for (const message of rows) documents.push(await readMessage(message));
	const [first, ...rest] = documents;
	if (first === undefined)
		return [{ ...(await readMessage(bytes)), problems: [problem('no message in this mailbox')] }];
	return [{ ...first, problems: [...first.problems, ...problems] }, ...rest];
};

const readMessage = async (bytes: Uint8Array): Promise<ParsedDocument> => {
	const mail = await PostalMime.parse(bytes);
	const text = textOf(mail) || bodyOf(mail, bytes);
	const attached = mail.attachments.filter(({ disposition }) => disposition === 'attachment').length;
	return {
		format: 'eml',
		title: mail.subject?.trim() || null,
		source: senderOf(mail.from),
		language: headerOf(mail, 'content-language'),
		declaredDate: headerOf(mail, 'date'),
		text,
		bodyStart: 0,
		problems: [
			...(text === '' ? [problem('no text part in this message')] : []),
			...(attached === 0 ? [] : [problem(`${attached} ${attached === 1 ? 'attachment' : 'attachments'} not opened`)]),
		],
	};
};

const textOf = ({ text, html }: Email): string => {
	const plain = text?.trim() ? text : '';
	return plain === '' && html !== undefined ? htmlText(html) : plain;
};

// Where the parts cannot be told apart, what follows the headers is better than nothing.
const bodyOf = ({ attachments }: Email, bytes: Uint8Array): string => {
	if (attachments.length > 0) return '';
	const { text } = decode(bytes);
	const gap = /\r?\n\r?\n/.exec(text);
	return gap === null ? '' : text.slice(gap.index + gap[0].length).trim();
};

const senderOf = (from: Address | undefined): string | null => from?.name || from?.address || null;

const headerOf = ({ headers }: Email, wanted: string): string | null =>
	headers.find(({ key }) => key === wanted)?.value.trim() || null;

// Each message of a mailbox begins with a line `From …` after an empty line, or at the very start.
function* messagesOf(bytes: Uint8Array): Generator<Uint8Array> {
	const text = new TextDecoder('latin1').decode(bytes);
	let start = -1;
	for (const separator of text.matchAll(/(?:^|\r?\n\r?\n)From [^\n]*\n/g)) {
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
