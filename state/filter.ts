// Filtering a list by typed words: all must occur, `!word` must not; case and accents do not matter.
import anyAscii from 'any-ascii';
import { getOrCreate } from '../src/lib/get-or-create.ts';
import type { Segment } from './lines.ts';
import type { PaneRow } from './rows.ts';
import type { Floor, State } from './state.ts';
import type { ListId } from './view.ts';

/** Text for comparing: lower case, plain letters. */
export const folded = (text: string): string => (/^[\x00-\x7e]*$/.test(text) ? text : anyAscii(text)).toLowerCase();

type Term = { readonly word: string; readonly isWanted: boolean };

const termsOf = (filter: string): readonly Term[] =>
	folded(filter)
		.split(/\s+/)
		.map((word) => (word.startsWith('!') ? { word: word.slice(1), isWanted: false } : { word, isWanted: true }))
		.filter(({ word }) => word !== '');

/** Wide enough that no column of any pane is cut. */
const widest = 400;

const haystacks = new WeakMap<Floor, Map<string, string>>();

type DrawLine = (state: State, row: PaneRow, width: number) => readonly Segment[];

const haystackOf = (state: State, list: ListId, row: PaneRow, line: DrawLine): string => {
	const texts = haystacks.get(state.floor) ?? new Map<string, string>();
	haystacks.set(state.floor, texts);
	return getOrCreate(texts, `${list} ${row.key}`, () =>
		folded(
			line(state, row, widest)
				.map((one) => one.text)
				.join(''),
		),
	);
};

const matches = (text: string, terms: readonly Term[]): boolean =>
	terms.every(({ word, isWanted }) => text.includes(word) === isWanted);

type Filtered = { readonly rows: readonly PaneRow[]; readonly filter: string; readonly kept: readonly PaneRow[] };
const last = new Map<ListId, Filtered>();

/** The rows whose visible text the filter lets through; the same array for the same question. */
export const filterRows = (
	state: State,
	list: ListId,
	rows: readonly PaneRow[],
	filter: string,
	line: DrawLine,
): readonly PaneRow[] => {
	const terms = termsOf(filter);
	if (terms.length === 0) return rows;
	const known = last.get(list);
	if (known !== undefined && known.rows === rows && known.filter === filter) return known.kept;
	const kept = rows.filter((row) => row.subject !== null && matches(haystackOf(state, list, row, line), terms));
	last.set(list, { rows, filter, kept });
	return kept;
};
