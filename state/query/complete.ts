// Completing a query: what can stand at the caret, names of fields first, then their values.
import type { Floor } from '../state.ts';
import { type Field, fields, fieldsByName } from './fields.ts';
import { folded } from './words.ts';

/** `choices` are what can stand in the text from `from` to `to`, the likeliest first. */
export type Completion = { readonly from: number; readonly to: number; readonly choices: readonly string[] };

/** More choices than this nobody walks through. */
const mostChoices = 40;

const quoted = (value: string): string => (/[\s,()|!"]/.test(value) ? `"${value.replaceAll('"', '')}"` : value);

const rankOf = (value: string, wanted: string): number => {
	const text = folded(value);
	if (text.startsWith(wanted)) return 0;
	return text.split(/[^a-z0-9]+/).some((word) => word.startsWith(wanted)) ? 1 : 2;
};

const valuesOf = (field: Field, typed: string, floor: Floor): readonly string[] => {
	const wanted = folded(typed.replace(/^["“„«]/, ''));
	return field
		.choices(floor)
		.map((value, index) => ({ value, index, rank: wanted === '' ? 0 : rankOf(value, wanted) }))
		.filter(({ rank }) => rank < 2)
		.sort((a, b) => a.rank - b.rank || a.index - b.index)
		.slice(0, mostChoices)
		.map(({ value }) => quoted(value));
};

/** The token that ends at the caret: blanks inside quotation marks do not end it. */
const tokenStart = (text: string, caret: number): number => {
	let start = 0;
	let isQuoted = false;
	for (let at = 0; at < caret; at += 1) {
		if (text[at] === '"') isQuoted = !isQuoted;
		else if (!isQuoted && /[\s()|!]/.test(text[at]!)) start = at + 1;
	}
	return start;
};

const tokenEnd = (text: string, caret: number): number => {
	let end = caret;
	while (end < text.length && !/[\s()|!]/.test(text[end]!)) end += 1;
	return end;
};

/** What Tab offers at the caret; undefined where nothing fits. */
export const completeQuery = (text: string, caret: number, floor: Floor): Completion | undefined => {
	const start = tokenStart(text, caret);
	const token = text.slice(start, caret);
	const to = tokenEnd(text, caret);
	const colon = token.indexOf(':');
	if (colon === -1) {
		const wanted = token.toLowerCase();
		const choices = fields.filter(({ name }) => name.startsWith(wanted)).map(({ name }) => `${name}:`);
		return choices.length === 0 ? undefined : { from: start, to, choices };
	}
	const field = fieldsByName.get(token.slice(0, colon).toLowerCase());
	if (field === undefined) return undefined;
	const value = token.slice(colon + 1);
	const head = colon + 1 + (/^(?:>=|<=|>|<|=)/.exec(value)?.[0].length ?? 0);
	const comma = value.includes('"') ? -1 : token.lastIndexOf(',');
	const from = Math.max(head, comma + 1);
	const choices = valuesOf(field, token.slice(from), floor);
	return choices.length === 0 ? undefined : { from: start + from, to, choices };
};
