// The text of a query cut into tokens: brackets, OR, !, words and fields with their values. One pass, no backtracking.
import type { Comparison, Place, QueryProblem, WordMode } from './query.ts';

export type Value = Place & { readonly text: string };

export type Token = Place &
	(
		| { readonly kind: 'open' | 'close' | 'or' | 'and' | 'not' }
		| { readonly kind: 'word'; readonly mode: WordMode; readonly text: string }
		| {
				readonly kind: 'field';
				readonly name: string;
				readonly comparison: Comparison;
				readonly values: readonly Value[];
		  }
	);

const quotes: ReadonlyMap<string, string> = new Map([
	['"', '"'],
	['“', '”'],
	['„', '“'],
	['«', '»'],
]);

const isBlank = (letter: string | undefined): boolean => letter === undefined || /\s/.test(letter);

const signs: ReadonlyMap<string, 'open' | 'close' | 'or' | 'not'> = new Map([
	['(', 'open'],
	[')', 'close'],
	['|', 'or'],
	['!', 'not'],
]);

const wordSigns: ReadonlyMap<string, 'or' | 'and' | 'not'> = new Map([
	['OR', 'or'],
	['AND', 'and'],
	['NOT', 'not'],
]);

type Quoted = { readonly text: string; readonly end: number; readonly isClosed: boolean };

const readQuoted = (source: string, at: number): Quoted => {
	const closing = quotes.get(source[at]!)!;
	const found = source.indexOf(closing, at + 1);
	return found === -1
		? { text: source.slice(at + 1), end: source.length, isClosed: false }
		: { text: source.slice(at + 1, found), end: found + 1, isClosed: true };
};

const endOfBare = (source: string, from: number, stops: string): number => {
	let at = from;
	while (!isBlank(source[at]) && !stops.includes(source[at]!)) at += 1;
	return at;
};

const unclosed = (source: string, at: number): QueryProblem => ({
	at,
	end: source.length,
	what: `the quotation mark ${source[at]} is not closed`,
});

type Read<Kind extends Token['kind']> = {
	readonly token: Extract<Token, { kind: Kind }>;
	readonly problem: QueryProblem | null;
};

/** The values of a field, parted by commas. */
const readValues = (
	source: string,
	from: number,
): { readonly values: readonly Value[]; readonly end: number; readonly problem: QueryProblem | null } => {
	const values: Value[] = [];
	let problem: QueryProblem | null = null;
	let at = from;
	for (;;) {
		if (quotes.has(source[at] ?? '')) {
			const { text, end, isClosed } = readQuoted(source, at);
			values.push({ at, end, text });
			if (!isClosed) problem ??= unclosed(source, at);
			at = end;
		} else {
			const end = endOfBare(source, at, ',)');
			if (end > at) values.push({ at, end, text: source.slice(at, end) });
			at = end;
		}
		if (source[at] !== ',') return { values, end: at, problem };
		at += 1;
	}
};

const fieldShape = /([a-z]+):(>=|<=|>|<|=)?/iy;

const readField = (source: string, at: number): Read<'field'> | undefined => {
	fieldShape.lastIndex = at;
	const found = fieldShape.exec(source);
	if (found === null) return undefined;
	const [whole, name = '', comparison = '='] = found;
	const { values, end, problem } = readValues(source, at + whole.length);
	return {
		token: { kind: 'field', at, end, name: name.toLowerCase(), comparison: comparison as Comparison, values },
		problem,
	};
};

const readWord = (source: string, at: number): Read<'word'> => {
	if (quotes.has(source[at]!)) {
		const { text, end, isClosed } = readQuoted(source, at);
		return { token: { kind: 'word', at, end, mode: 'exact', text }, problem: isClosed ? null : unclosed(source, at) };
	}
	const end = Math.max(at + 1, endOfBare(source, at, '()|'));
	const text = source.slice(at, end);
	const word = (mode: WordMode, bare: string): Read<'word'> => ({
		token: { kind: 'word', at, end, mode, text: bare },
		problem: null,
	});
	if (text.startsWith("'")) return word('exact', text.slice(1));
	const isStart = text.startsWith('^');
	const isEnd = text.length > 1 && text.endsWith('$');
	const bare = text.slice(isStart ? 1 : 0, isEnd ? -1 : undefined);
	return word(isStart && isEnd ? 'whole' : isStart ? 'start' : isEnd ? 'end' : 'loose', bare);
};

/** The tokens of a query, and the first thing that is wrong with them. Any text has tokens. */
export const tokensOf = (
	source: string,
): { readonly tokens: readonly Token[]; readonly problem: QueryProblem | null } => {
	const tokens: Token[] = [];
	let problem: QueryProblem | null = null;
	let at = 0;
	while (at < source.length) {
		const letter = source[at]!;
		if (isBlank(letter)) {
			at += 1;
			continue;
		}
		const sign = signs.get(letter);
		if (sign !== undefined) {
			tokens.push({ kind: sign, at, end: at + 1 });
			at += 1;
			continue;
		}
		const read = readField(source, at) ?? readWord(source, at);
		const { token } = read;
		const name = token.kind === 'word' ? wordSigns.get(source.slice(token.at, token.end)) : undefined;
		if (name !== undefined) tokens.push({ kind: name, at, end: token.end });
		else if (token.kind === 'field' || token.text !== '') tokens.push(token);
		problem ??= read.problem;
		at = token.end;
	}
	return { tokens, problem };
};
