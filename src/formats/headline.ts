// The headline of a plain text: its first line, where that is short, ends as no sentence does and stands by itself.

const longest = 120;
const fewestWords = 2;

/** The headline that a text opens with at `from`, without the signs of Markdown; null where it opens otherwise. */
export const headlineOf = (text: string, from: number): string | null => {
	const head = text.slice(from, from + 4 * longest).replace(/^\s+/, '');
	const [, line = '', rest = ''] = /^([^\r\n]+)\r?\n[ \t]*\r?\n\s*(\S?)/.exec(head) ?? [];
	const title = line.replace(/^#{1,6} +/, '').trim();
	if (rest === '' || title.length > longest || title.split(/\s+/).length < fewestWords) return null;
	return !/^[\p{Lu}\d"“‘']/u.test(title) || /[.:;,!…]["”’)]*$/.test(title) || isOther(title) ? null : title;
};

// Lines that stand at the head of a text and are no headline: a dateline, a day, a field, an entry of a log, what a newsroom
// says to editors, a line of a mail or a post.
const isOther = (line: string): boolean => others.some((shape) => shape.test(line));

const others: readonly RegExp[] = [
	/\s[—–-]{1,2}\s*$|^\p{Lu}[\p{L} .,'’-]{1,60}\([^()]{1,40}\)\s*[—–-]/u,
	/^(?:from|to|cc|date|sent|subject|source|by|time|place|location|url|published|updated|filed)\b\s*:/i,
	/^By\s/,
	/^\d{1,2}[:.h]\d{2}\b|(?:19|20)\d\d$/,
	/^(?:BC-|EDS?\b|BULLETIN|URGENT|FLASH|EMBARGO|HOLD|KILL|ADVISORY|CORRECT|FOR IMMEDIATE|PRESS RELEASE)|^[A-Z]{2,}-/i,
	/@\w|https?:/,
];
