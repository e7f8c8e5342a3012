// How bytes without a name begin, by format: what is piped in says so itself, or is plain text.
import { decode } from './decode.ts';

const headLength = 8_192;

// Only what no report in plain text begins with: a memorandum has "From:" and "Date:" lines, too, but no Message-ID.
const signs: readonly { readonly format: string; readonly sign: RegExp }[] = [
	{
		format: 'feed',
		sign: /^\s{0,20}(?:<\?xml\b[^<>]{0,200}>\s{0,20})?(?:<!--[^<>]{0,500}-->\s{0,20})?<(?:rss|feed|rdf:RDF)\b/i,
	},
	{ format: 'html', sign: /^\s{0,20}(?:<\?xml\b[^<>]{0,200}>\s{0,20})?<(?:!doctype html|html|head|body)\b/i },
	{ format: 'mbox', sign: /^From \S[^\n]{0,200}\n[!-9;-~]{1,80}:/ },
	{
		format: 'eml',
		sign: /^(?:[!-9;-~]{1,80}:[^\n]*\n(?:[ \t][^\n]*\n)*){0,60}(?:Message-ID|MIME-Version|Return-Path|Received):/i,
	},
];

/** The name of the format that bytes begin like; null where they look like plain text. */
export const signOf = (bytes: Uint8Array): string | null => {
	const { text } = decode(bytes.subarray(0, headLength));
	return signs.find(({ sign }) => sign.test(text))?.format ?? jsonSign(text, bytes.length);
};

// A text may begin with a bracket: only what holds up as JSON, or as its first line, is taken for it.
const jsonSign = (head: string, length: number): string | null => {
	if (!/^\s{0,20}[{[]/.test(head)) return null;
	const line = head.trimStart().split('\n', 1)[0]!;
	if (line.startsWith('{') && isJson(line) && head.trimStart().length > line.length + 1) return 'jsonl';
	return /^\s{0,20}(?:\{\s*"|\[\s*[{\]])/.test(head) || (length <= headLength && isJson(head)) ? 'json' : null;
};

const isJson = (text: string): boolean => {
	try {
		JSON.parse(text);
		return true;
	} catch {
		return false;
	}
};
