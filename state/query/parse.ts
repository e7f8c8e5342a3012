// Reads the text of a query: blank is AND, `OR` or `|`, `!`, brackets, words and fields. Any text can be read; the
// first thing that is wrong is told with its place, and the rest of the query still holds.
import { distance } from 'fastest-levenshtein';
import { emptyQuery, type ParsedQuery, type Place, type Query, type QueryProblem } from './query.ts';
import { type Token, tokensOf } from './tokens.ts';

/** Why a value cannot be one of a field's; undefined if it can. */
export type FieldGrammar = { readonly refuses: (value: string) => string | undefined };

/** Brackets inside brackets beyond this are not a query anybody typed. */
const deepest = 30;

type FieldToken = Extract<Token, { kind: 'field' }>;

const nearest = (name: string, names: Iterable<string>): string | undefined =>
	[...names]
		.map((known) => ({ known, edits: distance(name.slice(0, 20), known) }))
		.filter(({ known, edits }) => edits <= Math.max(1, Math.floor(known.length / 3)) || known.startsWith(name))
		.sort((a, b) => a.edits - b.edits)[0]?.known;

const fieldProblem = (token: FieldToken, fields: ReadonlyMap<string, FieldGrammar>): QueryProblem | null => {
	const { name, at, end, values } = token;
	const field = fields.get(name);
	if (field === undefined) {
		const near = nearest(name, fields.keys());
		const what = `no field ${name}:${near === undefined ? '; quote it to look for the words' : `, did you mean ${near}:?`}`;
		return { at, end: at + name.length, what };
	}
	if (values.length === 0) return { at: end, end: end + 1, what: `${name}: needs a value` };
	for (const value of values) {
		const what = field.refuses(value.text);
		if (what !== undefined) return { at: value.at, end: value.end, what };
	}
	return null;
};

const join = (kind: 'all' | 'any', parts: readonly Query[]): Query =>
	parts.length === 1 ? parts[0]! : { kind, parts };

/** Reads one query after the other from the tokens, narrowest binding last: OR, AND, !. */
const createReader = (source: string, fields: ReadonlyMap<string, FieldGrammar>) => {
	const { tokens, problem: first } = tokensOf(source);
	let problem = first;
	let at = 0;
	let depth = 0;
	const complain = ({ at: from, end }: Place, what: string): void => {
		if (problem === null || from < problem.at) problem = { at: from, end, what };
	};
	const readField = (token: FieldToken): Query => {
		const wrong = fieldProblem(token, fields);
		if (wrong !== null) {
			complain(wrong, wrong.what);
			return emptyQuery;
		}
		const { name, comparison, values, at: from, end } = token;
		return { kind: 'field', field: name, comparison, values: values.map(({ text }) => text), at: from, end };
	};
	const readBracket = (open: Token): Query => {
		if (depth >= deepest) {
			complain(open, 'too many brackets');
			at = tokens.length;
			return emptyQuery;
		}
		depth += 1;
		const inner = readAny();
		depth -= 1;
		if (tokens[at]?.kind === 'close') at += 1;
		else complain(open, 'the bracket is not closed');
		return inner;
	};
	const readOne = (): Query => {
		const token = tokens[at]!;
		at += 1;
		switch (token.kind) {
			case 'word':
				return { kind: 'word', mode: token.mode, text: token.text, at: token.at, end: token.end };
			case 'field':
				return readField(token);
			case 'open':
				return readBracket(token);
			case 'not': {
				let isNot = true;
				for (; tokens[at]?.kind === 'not'; at += 1) isNot = !isNot;
				const next = tokens[at]?.kind;
				if (next === undefined || next === 'close' || next === 'or' || next === 'and') {
					complain(token, 'nothing follows to be excluded');
					return emptyQuery;
				}
				const part = readOne();
				return isNot && part !== emptyQuery ? { kind: 'not', part } : part;
			}
			default:
				complain(token, `nothing stands before ${source.slice(token.at, token.end)}`);
				return emptyQuery;
		}
	};
	const readAll = (): Query => {
		const parts: Query[] = [];
		for (let token = tokens[at]; token !== undefined && token.kind !== 'or'; token = tokens[at]) {
			if (token.kind === 'close' && depth > 0) break;
			if (token.kind === 'and') {
				at += 1;
				if (parts.length === 0 || tokens[at] === undefined) complain(token, 'AND needs something on both sides');
				continue;
			}
			const part = readOne();
			if (part !== emptyQuery) parts.push(part);
		}
		return join('all', parts);
	};
	const readAny = (): Query => {
		const parts = [readAll()];
		for (let token = tokens[at]; token?.kind === 'or'; token = tokens[at]) {
			at += 1;
			const next = readAll();
			if (isNothing(parts.at(-1)!) || isNothing(next)) complain(token, 'OR needs something on both sides');
			parts.push(next);
		}
		return join('any', parts.length === 1 ? parts : parts.filter((part) => !isNothing(part)));
	};
	return (): ParsedQuery => {
		const query = readAny();
		return { query: query.kind === 'any' && query.parts.length === 0 ? emptyQuery : query, problem };
	};
};

const isNothing = (query: Query): boolean => query.kind === 'all' && query.parts.length === 0;

/** Longer queries are not typed by people. */
const longest = 2000;

/** The query a text stands for, and the first thing that is wrong with it. */
export const parseQuery = (source: string, fields: ReadonlyMap<string, FieldGrammar>): ParsedQuery =>
	createReader(source.slice(0, longest), fields)();
