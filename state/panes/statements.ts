// The statements of the selection: who says it, with which word, in which words; the report's own where nobody is quoted.
import { type Marks, marksOf, unmarked } from '../acts/desk.ts';
import { actSigns, gradeCells } from '../acts/signs.ts';
import { whenOf } from '../clock.ts';
import { actorsById } from '../lookups.ts';
import { reportName, speakerName } from '../reports/naming.ts';
import { isShown, widthOf } from '../rows/columns.ts';
import { type Fact, factParts, factRows } from '../rows/facts.ts';
import { moreFacts } from '../rows/more-facts.ts';
import { memoLast, type PaneRow, rule } from '../rows/rows.ts';
import { layoutOf } from '../screen/layout.ts';
import { cell, fitCells, fitSegments, type Segment, segment } from '../screen/lines.ts';
import type { Floor, Screen, State } from '../state.ts';
import { type Passage, passagesOf, type Subject } from '../subjects.ts';
import { lineNumberAt, say, wordsAt } from '../words.ts';

const rowOf = (passage: Passage): PaneRow => ({
	key: passage.key,
	subject:
		passage.statement === null
			? { kind: 'passage', documentId: passage.documentId, span: passage.marks[0] ?? { start: 0, end: 0 } }
			: { kind: 'statement', documentId: passage.documentId, id: passage.statement.id },
	label: '',
	passage,
});

/** Rows for the passages of a subject. */
export const passageRows = memoLast((floor: Floor, subject: Subject | null): readonly PaneRow[] =>
	subject === null ? [] : passagesOf(floor, subject).map(rowOf),
);

const build = memoLast(
	(
		floor: Floor,
		screen: Screen,
		subject: Subject | null,
		width: number,
		marks: Marks,
		more: readonly Fact[],
	): readonly PaneRow[] => {
		const passages = passageRows(floor, subject);
		if (subject === null || width === 0) return passages;
		const facts = factRows(floor, screen, subject, { width, marks, more });
		return facts.length === 0 ? passages : [...passages, rule('facts', ''), ...facts];
	},
);

const noFacts: readonly Fact[] = [];

/** Rows of the statements pane: the passages of what the evidence panes show now, and its facts where there is room. */
export const statementRows = (state: State): readonly PaneRow[] => {
	const box = layoutOf(state).boxes.find(({ pane }) => pane === 'statements');
	const width = box?.border === 'box' ? box.width - 4 : 0;
	const { subject } = state.view.shown;
	if (subject === null) return build(state.floor, state.screen, null, width, unmarked, noFacts);
	return build(
		state.floor,
		state.screen,
		subject,
		width,
		marksOf(state, subject),
		width === 0 ? noFacts : moreFacts(state, subject, false),
	);
};

/** A document by the name a reader knows it by. */
export const documentLabel = ({ screen, floor }: State, id: string): string => say(screen, reportName(floor, id));

/** `reports/a.txt:12`, for a place in a report. */
export const placeLabel = (state: State, { documentId, marks }: Passage): string => {
	const text = state.floor.report(documentId)?.document.text ?? '';
	return `${say(state.screen, documentId)}:${lineNumberAt(text, marks[0]?.start ?? 0)}`;
};

const speakerOf = (state: State, { statement, documentId }: Passage): string => {
	if (statement === null) return documentLabel(state, documentId);
	return say(state.screen, speakerName(state.floor, statement));
};

const viaOf = (state: State, { statement }: Passage): string => {
	const via = statement?.via == null ? undefined : actorsById(state.floor.situation).get(statement.via);
	return via === undefined ? '' : ` ‹${say(state.screen, via.name)}›`;
};

const cueOf = (state: State, { statement, documentId, says }: Passage): string =>
	statement === null
		? says
		: say(
				state.screen,
				statement.cue.map((span) => wordsAt(state.floor, documentId, span)).join(' ') || statement.stance,
			);

const contentOf = (state: State, { statement, documentId, marks }: Passage): string => {
	const spans = statement === null ? marks.slice(0, 1) : statement.content;
	const words = spans.map((span) => wordsAt(state.floor, documentId, span)).join(' … ');
	const isQuoted = statement !== null && statement.mode === 'direct' && !/^[“"«‘']/.test(words);
	return say(state.screen, isQuoted ? `“${words}”` : words);
};

/** Place, day and agency, as reports open: `OSTRA, March 14 (Coast Wire) - `. */
const dateline = /^\p{Lu}[^()\n]{0,60}\([^()\n]{1,40}\)\s{0,3}[-–—]{1,2}\s/u;

/** Where in the words of a passage its telling word stands; null where it has none. */
const tellingIn = (floor: Floor, { documentId, marks }: Passage, words: string): readonly [number, number] | null => {
	const [whole] = marks;
	const trigger = marks.find(({ role }) => role === 'trigger');
	if (whole === undefined || trigger === undefined) return null;
	const word = wordsAt(floor, documentId, trigger);
	const before = wordsAt(floor, documentId, { start: whole.start, end: trigger.start }).length;
	const at = words.indexOf(word, before);
	return word === '' || at === -1 ? null : [at, at + word.length];
};

/** What a report tells itself, its telling word marked: cut at the front where that word would not be seen else. */
const toldParts = (state: State, passage: Passage, room: number): readonly Segment[] => {
	const words = wordsAt(state.floor, passage.documentId, passage.marks[0] ?? { start: 0, end: 0 });
	const telling = tellingIn(state.floor, passage, words);
	if (telling === null) return [segment(say(state.screen, words))];
	const [start, end] = telling;
	const opening = dateline.exec(words)?.[0].length ?? 0;
	let from = opening <= start ? opening : 0;
	// From a whole word on, so that the telling one stands in the middle.
	if (end - from > room - 4) from = words.indexOf(' ', Math.max(from, end - Math.ceil(room / 2))) + 1;
	from = Math.min(from, start);
	return [
		segment(`${from > 0 ? '… ' : ''}${say(state.screen, words.slice(from, start))}`),
		segment(say(state.screen, words.slice(start, end)), 'strong'),
		segment(say(state.screen, words.slice(end))),
	];
};

/** The speaker and the words on one line, without columns: for the evidence lines of small screens. */
export const passageSentence = (state: State, passage: Passage): readonly Segment[] => [
	segment(speakerOf(state, passage) + viaOf(state, passage), 'source'),
	segment(
		cueOf(state, passage) === '' ? ': ' : ` ${cueOf(state, passage)}${passage.statement === null ? ':' : ''} `,
		'cue',
	),
	segment(contentOf(state, passage)),
];

const signsOf = (state: State, row: PaneRow): readonly Segment[] =>
	row.subject === null ? [] : actSigns(state, row.subject, row.passage?.statement?.acts);

/** From this width on a statement says which report has it, where there are several. */
const roomForReport = 94;
const reportColumns = 18;

/** One row of the statements. */
export const statementLine = (state: State, row: PaneRow, width: number): readonly Segment[] => {
	const { passage } = row;
	if (row.fact !== undefined) return fitSegments([segment(' '), ...factParts(row)], width);
	if (passage === undefined) return fitCells([cell(row.label, 'muted')], width);
	const { statement } = passage;
	if (width < 60) return fitCells([{ parts: passageSentence(state, passage) }], width);
	const when = whenOf(statement?.time ?? null, state.screen.zone);
	const speaker = widthOf(state.screen, 'speaker', width >= 90 ? 28 : 18, width);
	const cue = widthOf(state.screen, 'cue', 10, width);
	// A report that tells it itself stands in the first column: the words have the room of the other.
	const hasReport =
		isShown(state.screen, 'report') &&
		statement !== null &&
		width >= roomForReport &&
		state.floor.situation.documents.length > 1;
	const hasMode = isShown(state.screen, 'mode');
	const clock = width >= 140 ? [cell(when.clock, 'plain', 5)] : [];
	const grades = gradeCells(state, row.subject);
	const taken = [...clock, ...grades].reduce(
		(sum, { width: columns = 0 }) => sum + columns + 1,
		speaker + cue + (hasMode ? 12 : 3),
	);
	const words = statement === null ? toldParts(state, passage, width - taken) : [segment(contentOf(state, passage))];
	return fitCells(
		[
			...clock,
			{
				parts: [segment(speakerOf(state, passage), 'source'), segment(viaOf(state, passage), 'muted')],
				width: speaker,
			},
			cell(cueOf(state, passage), 'cue', cue),
			{ parts: [...signsOf(state, row), ...words] },
			...(hasReport
				? [
						cell(
							documentLabel(state, passage.documentId),
							'muted',
							widthOf(state.screen, 'report', reportColumns, width),
						),
					]
				: []),
			...(hasMode ? [cell(statement?.mode ?? 'report', 'muted', 8)] : []),
			...grades,
		],
		width,
	);
};
