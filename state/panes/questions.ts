// The open questions: what is contested, unknown or pending, how long already, and who holds what.
import type { SituationQuestion } from '../../src/domain.ts';
import { ageLabel, whenOf } from '../clock.ts';
import { questionSign } from '../glyphs.ts';
import { cell, fitCells, type Segment, segment, wholePieces } from '../lines.ts';
import { actorsById, documentsById, questionsById } from '../lookups.ts';
import { memoLast, type PaneRow } from '../rows.ts';
import type { Floor, State } from '../state.ts';
import { say, wordsAt } from '../words.ts';

const build = memoLast((floor: Floor): readonly PaneRow[] =>
	floor.situation.questions.map((question) => ({
		key: `question ${question.id}`,
		subject: { kind: 'question', id: question.id },
		label: '',
	})),
);

/** Rows of the open questions. */
export const questionRows = (state: State): readonly PaneRow[] => build(state.floor);

/** When a pending answer is due, else how long the question has been open. */
export const questionAge = (state: State, question: SituationQuestion): string => {
	if (question.due !== null) {
		const { day, clock } = whenOf(question.due, state.screen.zone);
		return `due ${clock !== '' ? clock : (day ?? '').replace(/^\w{3} (\d+ \w{3}) .*/, '$1')}`;
	}
	const opened = documentsById(state.floor.situation).get(question.openedBy);
	return opened === undefined ? '' : ageLabel(Date.parse(opened.receivedAt), state.now);
};

/** Who holds what, as short pieces: `9 Governor`. */
export const positionPieces = (state: State, question: SituationQuestion): readonly (readonly Segment[])[] =>
	question.positions.map((position) => {
		const actor = position.actor === null ? undefined : actorsById(state.floor.situation).get(position.actor);
		const holder = say(state.screen, actor?.name ?? 'the report');
		const value = say(state.screen, position.value ?? `“${wordsAt(state.floor, position.documentId, position.span)}”`);
		return [segment(`${holder}: ${value}`)];
	});

/** One row of the open questions. */
export const questionLine = (state: State, row: PaneRow, width: number): readonly Segment[] => {
	const question =
		row.subject?.kind === 'question' ? questionsById(state.floor.situation).get(row.subject.id) : undefined;
	if (question === undefined) return fitCells([cell('')], width);
	const isNew = state.news?.newQuestions.has(question.id) ?? false;
	const positions = width >= 90 && question.positions.length > 0 ? Math.floor(width * 0.4) : 0;
	return fitCells(
		[
			{ parts: [segment(isNew ? '+' : ' ', 'strong'), questionSign(question.state)], width: 2 },
			{ parts: [segment(say(state.screen, question.question))] },
			...(positions === 0
				? []
				: [{ parts: wholePieces(positionPieces(state, question), ' │ ', positions), width: positions }]),
			...(width < 40 ? [] : [cell(questionAge(state, question), 'muted', 10, 'right')]),
		],
		width,
	);
};
