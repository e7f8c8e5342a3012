// The help as lines: the commands in groups, what the signs of the screen mean, and topics of a few lines each.

import { keyLabels } from '../keys.ts';
import { type Box, contentSize } from '../screen/layout.ts';
import {
	cell,
	fitCells,
	fitSegments,
	type Line,
	type Segment,
	segment,
	type Tone,
	wholePieces,
} from '../screen/lines.ts';
import type { State } from '../state.ts';
import { openPage } from '../view.ts';
import { sayLabel } from '../words.ts';
import { type Command, groups } from './command.ts';
import { type HelpTopic, helpTopics } from './help-topics.ts';

const signs: readonly (readonly [sign: string, tone: Tone, meaning: string])[] = [
	['≠', 'contested', 'contested: sides hold what cannot both be right'],
	['?', 'open', 'unknown or unverified'],
	['⋯', 'pending', 'announced, planned or threatened: not yet'],
	['⋯!', 'stale', 'overdue: it was to come by now'],
	['✓', 'answered', 'answered'],
	['✗', 'withdrawn', 'withdrawn or superseded'],
	['+', 'strong', 'new or changed, not read yet'],
	['~', 'plain', 'after a clock time: the text names no zone'],
	['2/3', 'plain', '2 independent origins in 3 reports'],
	['◆ ¶ †', 'strong', 'pinned, with a note, changed by an analyst'],
	['@jk', 'strong', 'jk has taken it on'],
	['≤', 'plain', 'told by then: the text does not say when it was'],
	['⟦ ⟧', 'content', 'the words a row rests on'],
	['░', 'unused', 'a sentence nothing was read out of'],
];

/** Lines that belong together under a title. */
type Block = readonly (readonly Segment[])[];

const titled = (title: string, rows: Block, width: number): Block => [
	fitSegments([segment(` ${title}`, 'title')], width),
	...rows,
];

const pairs = (
	rows: readonly (readonly [left: string, tone: Tone, right: string])[],
	columns: number,
	width: number,
): Block =>
	rows.map(([left, tone, right]) => fitCells([cell('', 'plain', 1), cell(left, tone, columns), cell(right)], width));

const signBlock = (width: number): Block => titled('Signs', pairs(signs, 5, width), width);

const groupBlock = (commands: readonly Command[], group: string, width: number): Block =>
	titled(
		group,
		pairs(
			commands
				.filter((command) => command.group === group)
				.map(({ keys, title }) => [keyLabels(keys).join(' '), 'strong', title] as const),
			14,
			width,
		),
		width,
	);

const keyBlocks = (commands: readonly Command[], width: number): readonly Block[] => [
	...groups.map((group) => groupBlock(commands, group, width)),
	signBlock(width),
];

const topicBlock = (state: State, { title, rows }: HelpTopic, width: number): Block =>
	titled(
		title,
		pairs(
			rows.map(([left, right]) => [sayLabel(state.screen, left), 'strong', sayLabel(state.screen, right)] as const),
			16,
			width,
		),
		width,
	);

/** A column needs this much. */
const columnWidth = 58;

const linesIn = (blocks: readonly Block[]): number => blocks.reduce((sum, block) => sum + block.length, 0);

const isBlank = (row: readonly Segment[]): boolean => row.every(({ text }) => text.trim() === '');

/** The blocks in columns of about one length; a title is never the last line of one. */
const inColumns = (blocks: readonly Block[], count: number): readonly Block[] => {
	const each = Math.ceil(linesIn(blocks) / count);
	const columns: (readonly Segment[])[][] = [[]];
	for (const block of blocks)
		for (const [index, row] of block.entries()) {
			const isFull = columns.at(-1)!.length >= each - (index === 0 ? 1 : 0);
			if (isFull && columns.length < count) columns.push([]);
			if (columns.at(-1)!.length > 0 || !isBlank(row)) columns.at(-1)!.push(row);
		}
	return columns;
};

const sideBySide = (columns: readonly Block[], each: number, width: number): Block =>
	Array.from({ length: Math.max(...columns.map((column) => column.length)) }, (_, row) =>
		fitSegments(
			columns.flatMap((column) => column[row] ?? [segment(' '.repeat(each))]),
			width,
		),
	);

const named = (name: string): string => name.toLowerCase().split(' ')[0]!;

/** Names that can follow `:help`, with what they tell. */
export const helpNames = (): readonly (readonly [name: string, title: string])[] => [
	...helpTopics.map(({ name, title }) => [name, title] as const),
	['signs', 'What the signs mean'],
	...groups.map((group) => [named(group), `Keys: ${group}`] as const),
];

/** The topic that typed letters mean: a name, or its beginning; undefined where there is none. */
export const helpNameOf = (typed: string): string | undefined => {
	const wanted = typed.trim().toLowerCase();
	return (helpNames().find(([name]) => name === wanted) ?? helpNames().find(([name]) => name.startsWith(wanted)))?.[0];
};

const blocksOf = (state: State, topic: string | undefined, width: number): readonly Block[] => {
	if (topic === undefined) return keyBlocks(state.commands, width);
	if (topic === 'signs') return [signBlock(width)];
	const told = helpTopics.find(({ name }) => name === topic);
	if (told !== undefined) return [topicBlock(state, told, width)];
	const group = groups.find((one) => named(one) === topic);
	return group === undefined ? [] : [groupBlock(state.commands, group, width)];
};

const topicLine = (width: number): readonly Segment[] =>
	fitSegments(
		[
			segment(' :help', 'strong'),
			segment(' ', 'muted'),
			...wholePieces(
				helpNames().map(([name]) => [segment(name, 'muted')]),
				' ',
				width - 8,
			),
		],
		width,
	);

/** All lines of the help at a place. */
export const helpRows = (state: State, box: Box): readonly (readonly Segment[])[] => {
	const { width, height } = contentSize(box);
	const page = openPage(state.view);
	const topic = page.kind === 'help' ? page.topic : undefined;
	const count = topic === undefined ? Math.max(1, Math.floor(width / columnWidth)) : 1;
	const each = Math.floor(width / count);
	const blocks = blocksOf(state, topic, each);
	const airy = blocks.map((block) => [...block, fitSegments([segment('')], each)]);
	const isRoomy = linesIn(airy) / count + 3 <= height;
	const columns = inColumns(isRoomy ? airy : blocks, count);
	return [...sideBySide(columns, each, width), fitSegments([segment('')], width), topicLine(width)];
};

/** What the help shows: as many of its lines as fit, from the one it is scrolled to. */
export const helpLines = (state: State, box: Box): readonly Line[] => {
	const { width, height } = contentSize(box);
	const rows = helpRows(state, box);
	const top = Math.max(0, Math.min(rows.length - height, state.view.scroll));
	const more = rows.length - top - height;
	const drawn = rows.slice(top, top + height - (more > 0 ? 1 : 0));
	const foot = more > 0 ? [fitSegments([segment(` ▼ ${more + 1} more: j`, 'muted')], width)] : [];
	return [...drawn, ...foot].map((segments, index) => ({ key: `help ${index}`, segments }));
};
