// JSON: one document, a list of them, a list under a usual name; and JSON lines.
import type { Problem } from '../domain.ts';
import { decode } from './decode.ts';
import { documentOfFields, type Fields, hasText, isFields } from './fields.ts';
import { type FormatResult, type ParsedDocument, problem } from './format.ts';
import { limited } from './many.ts';

const listNames = [
	'articles',
	'items',
	'documents',
	'reports',
	'results',
	'entries',
	'posts',
	'messages',
	'stories',
	'docs',
	'records',
	'news',
	'hits',
	'data',
	'response',
	'newsMessage',
	'itemSet',
	'newsItem',
];

/** Parses a JSON file. Throws where it is not JSON: it is then read as text. */
export const parseJson = (bytes: Uint8Array): FormatResult => {
	const { text, problems } = decode(bytes);
	const value = JSON.parse(text) as unknown;
	const feed = isFields(value) && typeof value.title === 'string' && !hasBody(value) ? value.title : null;
	return withProblems('json', documentsIn(value), problems, feed);
};

/** Parses JSON lines; a line that is none is told and passed over. */
export const parseJsonLines = (bytes: Uint8Array): FormatResult => {
	const { text, problems } = decode(bytes);
	const bad: Problem[] = [];
	const rows: Fields[] = [];
	let start = 0;
	for (let number = 1; start <= text.length; number += 1) {
		const newline = text.indexOf('\n', start);
		const end = newline < 0 ? text.length : newline;
		const line = text.slice(start, end).trim();
		const value = line === '' ? null : parseLine(line);
		if (value !== null && isFields(value)) rows.push(value);
		else if (line !== '') bad.push(problem(`line ${number} is not a JSON object: not read`));
		start = end + 1;
	}
	return withProblems('jsonl', rows, [...problems, ...bad.slice(0, 20)], null);
};

const parseLine = (line: string): unknown => {
	try {
		return JSON.parse(line) as unknown;
	} catch {
		return null;
	}
};

const withProblems = (
	format: string,
	found: Iterable<Fields>,
	problems: readonly Problem[],
	feed: string | null,
): FormatResult => {
	const { rows, problems: tooMany } = limited(found);
	const [first, ...rest] = rows.map((row) => documentOfFields(row, format, feed));
	const head: ParsedDocument = first ?? documentOfFields({}, format);
	return [{ ...head, problems: [...problems, ...head.problems, ...tooMany] }, ...rest];
};

function* documentsIn(value: unknown): Generator<Fields> {
	if (Array.isArray(value)) {
		for (const row of value) if (isFields(row)) yield row;
		return;
	}
	if (!isFields(value)) return;
	const list = hasBody(value) ? undefined : listIn(value, 2);
	if (list !== undefined) yield* documentsIn(list);
	else if (hasText(value)) yield value;
}

// The answer of a service may hold its list deeper: {"response": {"docs": […]}}, {"newsMessage": {"itemSet": …}}.
const listIn = (value: Fields, depth: number): readonly unknown[] | undefined => {
	const named = listNames.flatMap((name) => (Object.hasOwn(value, name) ? [value[name]] : []));
	const list = named.find((one): one is readonly unknown[] => Array.isArray(one) && one.some(isFields));
	if (list !== undefined || depth === 0) return list;
	return named
		.filter(isFields)
		.map((one) => listIn(one, depth - 1))
		.find((one) => one !== undefined);
};

const hasBody = (value: Fields): boolean => ['text', 'body', 'content'].some((name) => typeof value[name] === 'string');
