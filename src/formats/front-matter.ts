// The YAML front matter that a text may begin with: a few plain `key: value` lines between `---` lines.

export type FrontMatter = {
	readonly date: string | null;
	readonly title: string | null;
	readonly source: string | null;
	readonly lang: string | null;
	/** Where the body begins; 0 where there is no front matter. */
	readonly end: number;
};

const none: FrontMatter = { date: null, title: null, source: null, lang: null, end: 0 };
const longest = 16_384;

type Key = 'date' | 'title' | 'source' | 'lang';

const keys: ReadonlyMap<string, Key> = new Map<string, Key>([
	['date', 'date'],
	['published', 'date'],
	['title', 'title'],
	['source', 'source'],
	['lang', 'lang'],
	['language', 'lang'],
]);

/** Reads the front matter at the head of a text. Unknown keys are left alone; without a closing line there is none. */
export const readFrontMatter = (text: string): FrontMatter => {
	const head = text.slice(0, longest);
	const opening = /^---[ \t]*\r?\n/.exec(head);
	if (opening === null) return none;
	const found: Partial<Record<Key, string>> = {};
	for (let at = opening[0].length; at < head.length; ) {
		const newline = head.indexOf('\n', at);
		const end = newline < 0 ? head.length : newline + 1;
		const line = head.slice(at, end).trim();
		if (line === '---' || line === '...') return { ...none, ...found, end };
		// A line of prose means that the dashes were a rule, not front matter.
		if (line !== '' && !/^(?:[\w-]+[ \t]*:|[-#[\]{}])/.test(line) && !/^[ \t]/.test(head.slice(at, end))) return none;
		const colon = line.indexOf(':');
		const key = keys.get(line.slice(0, Math.max(colon, 0)).trim().toLowerCase());
		const value = unquote(line.slice(colon + 1).trim());
		if (key !== undefined && value !== '') found[key] ??= value;
		at = end;
	}
	return none;
};

const unquote = (value: string): string => {
	const quote = value[0];
	return (quote === '"' || quote === "'") && value.length > 1 && value.endsWith(quote) ? value.slice(1, -1) : value;
};
