// The line being typed as the screen shows it: the text around its caret, what is wrong with it, what Tab offers.

import { completeQuery } from '../query/complete.ts';
import type { QueryProblem } from '../query/query.ts';
import { queryOf } from '../rows/filter.ts';
import { fitEnds, fitSegments, type Segment, segment, segmentsWidth, wholePieces } from '../screen/lines.ts';
import type { State } from '../state.ts';
import { say } from '../words.ts';
import { typedText } from './typing.ts';

/** The text with its caret, the wrong part marked. A long text is shown around the caret. */
export const typedSegments = (state: State, width: number): readonly Segment[] => {
	const text = typedText(state);
	const caret = text.length - state.view.editing.fromEnd;
	const problem = problemOf(state);
	const cuts = [...new Set([0, caret, problem?.at ?? 0, problem?.end ?? 0, text.length])]
		.filter((at) => at <= text.length)
		.sort((a, b) => a - b);
	const skipped = Math.max(0, Math.min(caret - Math.floor(width * 0.8), text.length));
	const pieces = cuts.slice(0, -1).flatMap((from, index): readonly Segment[] => {
		const to = cuts[index + 1]!;
		const isWrong = problem !== null && from >= problem.at && to <= problem.end;
		const part = say(state.screen, text.slice(Math.max(from, skipped), Math.max(to, skipped)));
		return [...(from === caret ? [mark] : []), segment(part, isWrong ? 'contested' : 'strong')];
	});
	const line = [...(skipped > 0 ? [segment('…', 'muted')] : []), ...pieces, ...(caret === text.length ? [mark] : [])];
	return segmentsWidth(line) <= width ? line : fitSegments(line, width);
};

const mark = segment('▏', 'focused');

/** What is wrong with the query being typed, once there is more than a beginning of it. */
export const problemOf = (state: State): QueryProblem | null => {
	const { typing } = state.view;
	return typing === null || typing.what === 'command' ? null : queryOf(typedText(state)).problem;
};

/** What Tab offers, the chosen one marked; as many as fit. */
const offerSegments = (
	offer: Pick<NonNullable<State['view']['editing']['offer']>, 'choices' | 'chosen'>,
	state: State,
	width: number,
): readonly Segment[] => {
	const from = Math.max(0, offer.chosen - 3);
	const line: Segment[] = [];
	for (const [index, choice] of offer.choices.entries()) {
		if (index < from) continue;
		const piece = segment(say(state.screen, choice), index === offer.chosen ? 'focused' : 'plain');
		if (segmentsWidth([...line, piece]) + 2 > width - 2) return [...line, segment(' …', 'muted')];
		line.push(...(line.length === 0 ? [] : [segment('  ')]), piece);
	}
	return line;
};

const promptSigns = { filter: '/', search: '', command: ':' } as const;

const keysFor = {
	filter: 'Enter keep · Tab complete · ^R history · ^S save · Esc clear · / everywhere',
	search: 'Enter go · ^K keep as filter · Tab complete · ^R history · ^S save · ^O source · Esc back',
	command: 'Enter do · Tab complete · ↑↓ choose · Esc leave',
} as const;

/** What helps with the line being typed: what is wrong with it, what Tab offers, else the keys. */
export const typingHelp = (state: State, width: number): readonly Segment[] => {
	const { typing, message, editing } = state.view;
	if (typing === null || typing.what === 'prompt') return [];
	if (editing.offer !== null) return offerSegments(editing.offer, state, width);
	const problem = problemOf(state);
	const text = typedText(state);
	// A field that has just been named is not wrong yet.
	const begun = /:$/.test(text) && editing.fromEnd === 0 ? completeQuery(text, text.length, state.floor) : undefined;
	if (begun !== undefined) return offerSegments({ ...begun, chosen: -1 }, state, width);
	if (problem !== null && text.length > 0)
		return [segment(`column ${problem.at + 1}: `, 'muted'), segment(say(state.screen, problem.what), 'contested')];
	if (message !== null) return [segment(say(state.screen, message), 'stale')];
	return wholePieces(
		keysFor[typing.what].split(' · ').map((one) => [segment(one, 'muted')]),
		' · ',
		width,
	);
};

/** The last row while a filter or a command is typed. */
export const typingLine = (state: State, right: readonly Segment[]): readonly Segment[] => {
	const { typing } = state.view;
	const { columns } = state.screen;
	if (typing === null || typing.what === 'prompt') return [];
	const head = [segment(` ${promptSigns[typing.what]}`, 'title'), ...typedSegments(state, Math.floor(columns * 0.6))];
	const room = columns - segmentsWidth(head) - segmentsWidth(right) - 5;
	return fitEnds([...head, segment('   '), ...typingHelp(state, Math.max(0, room))], right, columns);
};
