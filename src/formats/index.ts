// The table of formats, by file name ending. Each is also read where `.gz` follows.
import type { Problem } from '../domain.ts';
import { unreadable } from '../lib/unreadable.ts';
import { parseFeed } from './feed.ts';
import { type Format, type FormatResult, problem } from './format.ts';
import { isGzip, type Unpacked, unpack } from './gzip.ts';
import { parseHtml } from './html.ts';
import { parseJson, parseJsonLines } from './json.ts';
import { parseMail, parseMailbox } from './mail.ts';
import { signOf } from './signs.ts';
import { parseText } from './txt.ts';

const plainText: Format = { name: 'txt', extensions: ['txt', 'text'], parse: parseText('txt') };

export const formats: readonly Format[] = [
	plainText,
	{ name: 'md', extensions: ['md', 'markdown'], parse: parseText('md') },
	{ name: 'html', extensions: ['html', 'htm', 'xhtml'], parse: parseHtml },
	{ name: 'eml', extensions: ['eml'], parse: parseMail },
	{ name: 'mbox', extensions: ['mbox', 'mbx'], parse: parseMailbox },
	{ name: 'json', extensions: ['json'], parse: parseJson },
	{ name: 'jsonl', extensions: ['jsonl', 'ndjson'], parse: parseJsonLines },
	{ name: 'feed', extensions: ['rss', 'atom', 'rdf', 'xml'], parse: parseFeed },
];

const byExtension: ReadonlyMap<string, Format> = new Map(
	formats.flatMap((format) => format.extensions.map((extension) => [extension, format] as const)),
);

/** The format that a file name asks for; `a.eml.gz` asks for mail, `a.gz` for plain text. */
export const formatOf = (path: string): Format | undefined => {
	if (!isPacked(path)) return byExtension.get(extensionOf(path));
	const inner = withoutPacking(path);
	return extensionOf(inner) === '' ? plainText : byExtension.get(extensionOf(inner));
};

/** The ending of a file name, lower case, without the dot; empty where there is none. */
export const extensionOf = (path: string): string => {
	const name = path.slice(path.lastIndexOf('/') + 1);
	const dot = name.lastIndexOf('.');
	return dot <= 0 ? '' : name.slice(dot + 1).toLowerCase();
};

/** What an operator pipes in has no name that could tell its format. */
const standardInput = '-';

const sniff = (bytes: Uint8Array): Format => formats.find(({ name }) => name === signOf(bytes)) ?? plainText;

const isPacked = (path: string): boolean => extensionOf(path) === 'gz';
const withoutPacking = (path: string): string => path.slice(0, -'.gz'.length);

/** The documents in a file. What its format cannot parse is read as text, and says so: input is never our bug. */
export const parseFile = async (path: string, bytes: Uint8Array): Promise<FormatResult> => {
	if (bytes.length === 0) return withProblems(await plainText.parse(bytes), [problem('the file is empty')]);
	const unpacked = await unpackNamed(path, bytes);
	const format = formatOf(path) ?? (path === standardInput ? sniff(unpacked.bytes) : plainText);
	return withProblems(await parseAs(format, unpacked.bytes), unpacked.problems);
};

// Whether a file is packed its first bytes say; what its name says of that is only what one expects.
const unpackNamed = async (path: string, bytes: Uint8Array): Promise<Unpacked> => {
	if (!isGzip(bytes))
		return { bytes, problems: isPacked(path) ? [problem('not packed, as its name says: read as it is')] : [] };
	const unpacked = await unpack(bytes);
	const [damage] = unpacked.problems;
	if (unpacked.bytes.length === 0 && damage !== undefined)
		return { ...unpacked, problems: [problem(unreadable(damage.what))] };
	if (isPacked(path) || path === standardInput) return unpacked;
	return { ...unpacked, problems: [problem('packed by gzip, which its name does not say'), ...unpacked.problems] };
};

const parseAs = async (format: Format, bytes: Uint8Array): Promise<FormatResult> => {
	try {
		return await format.parse(bytes);
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		return withProblems(await parseText(format.name)(bytes), [
			problem(`not valid ${format.name} (${reason}): read as text`),
		]);
	}
};

// Problems of the file are told with its first document.
const withProblems = ([first, ...rest]: FormatResult, problems: readonly Problem[]): FormatResult => [
	{ ...first!, problems: [...problems, ...first!.problems] },
	...rest,
];
