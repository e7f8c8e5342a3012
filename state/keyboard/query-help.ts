// What can be asked, on the page of an empty search: words, fields, saved views, keys.
import { keyLabel } from '../keys.ts';
import { keyOfView } from '../news/memory.ts';
import { fields } from '../query/fields.ts';
import { cell, fitCells, type Line, segment } from '../screen/lines.ts';
import type { State } from '../state.ts';
import { say } from '../words.ts';

const words: readonly (readonly [string, string])[] = [
	['ferry pilot', 'both words, in any spelling; slips are forgiven'],
	['"off duty" \'drill', 'these words as they stand'],
	['^start end$', 'at the start, at the end of a text'],
	['!drill', 'not that'],
	['a OR b, (a OR b) c', 'either; brackets'],
];

const times = 'times: -2h  03:00  yesterday  fri  2026-03-14  2026-03-14T03:00Z';

/** What can be asked, each form with what it means. */
export const queryRows = (): readonly (readonly [form: string, meaning: string])[] => [
	...words,
	...fields.map(({ title, example }) => [example, title] as const),
	['-2h, 03:00, yesterday, fri, 2026-03-14, 2026-03-14T03:00Z', 'times'],
];

/** Rows for a search that nothing was typed into yet. */
export const queryHelp = (state: State, width: number): readonly Line[] => {
	const row = (key: string, left: string, right: string): Line => ({
		key,
		segments: fitCells([cell('', 'plain', 1), cell(left, 'strong', 22), cell(right, 'muted')], width),
	});
	const head = (text: string): Line => ({
		key: `head ${text}`,
		segments: fitCells([{ parts: [segment(' '), segment(text, 'title')] }], width),
	});
	const blank = (key: string): Line => ({ key, segments: fitCells([cell('')], width) });
	return [
		head('Words'),
		...words.map(([example, title]) => row(example, example, title)),
		blank('after words'),
		head('Fields'),
		...fields.map(({ name, title, example }) => row(name, example, title)),
		row('times', '', times),
		blank('after fields'),
		head('Saved'),
		...state.memory.views.map(({ name, query }, index) => {
			const key = keyOfView(index);
			const how = key === null ? `:view ${name}` : `${keyLabel(key)}  ${name}`;
			return row(`view ${name}`, say(state.screen, how), say(state.screen, query));
		}),
		blank('after saved'),
		row('keys', 'Tab', 'completes fields and values'),
		row('recall', '^R', 'queries asked before'),
		row('save', '^S', 'saves this as a view'),
		row('keep', '^K  M-Enter', 'keeps it as the filter of all lists'),
	];
};
