// The help as lines: the commands in groups, and what the signs of the screen mean.
import { type Command, groups } from './commands.ts';
import { keyLabels } from './keys.ts';
import { cell, fitCells, fitSegments, type Line, segment, type Tone } from './lines.ts';

/** Every command, one line each, under the names of their groups. */
export const helpLines = (commands: readonly Command[], width: number): readonly Line[] =>
	groups.flatMap((group) => [
		{ key: group, segments: fitSegments([segment(` ${group}`, 'title')], width) },
		...commands
			.filter((command) => command.group === group)
			.map((command) => ({
				key: command.id,
				segments: fitCells(
					[cell('', 'plain', 1), cell(keyLabels(command.keys).join(' '), 'strong', 14), cell(command.title)],
					width,
				),
			})),
	]);

const signs: readonly (readonly [sign: string, tone: Tone, meaning: string])[] = [
	['≠', 'contested', 'contested: sides hold what cannot both be right'],
	['?', 'open', 'unknown or unverified'],
	['⋯', 'pending', 'announced, planned or threatened: not yet'],
	['✓', 'answered', 'answered'],
	['✗', 'withdrawn', 'withdrawn or superseded'],
	['+', 'strong', 'new or changed, not read yet'],
	['~', 'plain', 'after a clock time: the text names no zone'],
	['2/3', 'plain', '2 independent origins in 3 reports'],
	['◆ ¶ †', 'strong', 'pinned, with a note, changed by an analyst'],
	['⟦ ⟧', 'content', 'the words a row rests on'],
	['░', 'unused', 'a sentence nothing was read out of'],
];

/** What the signs mean, one line each. */
export const legendLines = (width: number): readonly Line[] => [
	{ key: 'signs', segments: fitSegments([segment(' Signs', 'title')], width) },
	...signs.map(([sign, tone, meaning]) => ({
		key: `sign ${sign}`,
		segments: fitCells([cell('', 'plain', 1), cell(sign, tone, 5), cell(meaning)], width),
	})),
];
