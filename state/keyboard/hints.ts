// The last row: what is being typed, a message, or the few keys that make sense in the pane in focus.

import { textWidth } from '../../src/lib/text-width.ts';
import { pickedOf } from '../acts/chosen.ts';
import { promptLine } from '../acts/prompt-line.ts';
import { blockedReason, keyLabel } from '../keys.ts';
import { position } from '../rows/pane-view.ts';
import { layoutKind } from '../screen/layout.ts';
import { fitEnds, type Line, type Segment, segment, segmentsWidth, wholePieces } from '../screen/lines.ts';
import type { State } from '../state.ts';
import { focusOf, isList, openPage, type PaneId } from '../view.ts';
import { say } from '../words.ts';
import type { Command } from './command.ts';
import { typingHelp, typingLine } from './typed-line.ts';

/** What each pane's hints tell of, the most useful first. What cannot be done now gives way to what follows it. */
const hinted: Readonly<Record<PaneId, string>> = {
	timeline: 'next-row next-pane open filter search next-change next-unread note open-pager',
	questions: 'next-row next-pane open resolve note filter search next-change',
	actors: 'next-row next-pane open same-actor same rename filter search',
	statements: 'next-row next-pane open open-pager speaker reject cite filter',
	source: 'next-row next-pane open-pager open-editor next-passage cite versions search',
	detail: 'next-row open next-passage resolve note cite why open-pager',
	results: 'next-row open note open-pager filter search',
	problems: 'next-row next-pane filter rescan',
	acts: 'next-row relink open reject undo open-pager filter',
	versions: 'next-row next-pane open-pager',
	palette: '',
	help: 'next-row filter palette',
	health: 'next-pane rescan',
	ladder: 'next-pane cite',
	why: 'why next-passage reject speaker',
};

/** While rows are marked: how many, and what can be done with them. */
const pickedHints = (state: State): readonly (readonly Segment[])[] => {
	const count = pickedOf(state).size;
	if (count === 0) return [];
	return [
		[segment(`${count} marked:`, 'title')],
		...['= join', '| part', 'p pin', 't tag', 'm read', 'Esc none'].map((hint) => [
			segment(hint.slice(0, hint.indexOf(' ')), 'strong'),
			segment(hint.slice(hint.indexOf(' ')), 'muted'),
		]),
	];
};

const hintOf = ({ keys, hint = '' }: Command): readonly Segment[] => [
	segment(keyLabel(keys[0]!), 'strong'),
	segment(` ${hint}`, 'muted'),
];

const mostHints = (state: State): number => (layoutKind(state.screen) === 'small' ? 6 : 8);

/** Whole hints that fit into `room`; the way to the help is always among them. */
const hintsIn = (state: State, room: number): readonly Segment[] => {
	const page = openPage(state.view);
	const canBeGiven = (id: string): Command | undefined => {
		const command = state.commands.find((one) => one.id === id);
		const isReady = command?.hint !== undefined && command.keys.length > 0;
		return isReady && blockedReason(command, state) === undefined ? command : undefined;
	};
	const help = canBeGiven('help');
	const last = help === undefined ? [] : hintOf(help);
	const back = page.kind === 'floor' ? [] : [[segment('Esc', 'strong'), segment(' back', 'muted')]];
	// Where room is scarce, keys that everybody finds give way.
	const isSmall = layoutKind(state.screen) === 'small';
	const own = hinted[page.focus]
		.split(' ')
		.filter((id) => !isSmall || id !== 'next-row')
		.flatMap((id) => canBeGiven(id) ?? [])
		.slice(0, mostHints(state) - 1)
		.map(hintOf);
	const pieces = wholePieces([...pickedHints(state), ...back, ...own], '  ', room - segmentsWidth(last) - 2);
	return last.length === 0 ? pieces : [...pieces, segment(pieces.length === 0 ? '' : '  '), ...last];
};

/** A message that is too long loses the head of the path in it: where a file is to be found is told by its end. */
const fitPath = (text: string, room: number): string => {
	const start = text.indexOf(' /') + 1;
	const excess = textWidth(text) - room + 1;
	if (start === 0 || excess <= 0) return text;
	const cut = text.indexOf('/', start + excess);
	// Where a path ends the text, a long name is worth more than the words before it.
	if (cut === -1) return text.includes(' ', start) ? text : `…${text.slice(text.lastIndexOf('/'))}`;
	return `${text.slice(0, start)}…${text.slice(cut)}`;
};

/** The last row; at the right the position. */
export const hintLine = (state: State): Line => {
	const { columns } = state.screen;
	const { typing, message } = state.view;
	const focus = focusOf(state.view);
	const right = isList(focus) ? [segment(`${position(state, focus)} `, 'muted')] : [];
	const room = columns - segmentsWidth(right) - 2;
	const line = (segments: readonly Segment[]): Line => ({ key: 'hints', segments });
	if (typing?.what === 'prompt') return line(promptLine(state, typing));
	if (typing !== null && typing.what !== 'search') return line(typingLine(state, right));
	if (typing !== null) return line(fitEnds([segment(' '), ...typingHelp(state, room)], right, columns));
	if (message !== null)
		return line(fitEnds([segment(` ${fitPath(say(state.screen, message), room)}`, 'stale')], right, columns));
	return line(fitEnds([segment(' '), ...hintsIn(state, room)], right, columns));
};
