// Why the machine thinks so: which words were taken for what, by which rule, and how sure it was.
import type { EventLink, Span, Why } from '../../src/domain.ts';
import { shownPassage } from '../keyboard/steps.ts';
import { actorsById, eventsById, linksOfEvent, questionsById } from '../lookups.ts';
import { placeLabel } from '../panes/statements.ts';
import { typeLabel } from '../panes/timeline.ts';
import { fitSegments, type Line, type Segment, segment } from '../screen/lines.ts';
import type { State } from '../state.ts';
import type { Passage, Subject } from '../subjects.ts';
import { inQuotes, say, wordsAt } from '../words.ts';

type Row = readonly [name: string, said: string, rule: string];

/** Columns of the names, and those for the rule at the right. */
const nameWidth = 10;
const ruleWidth = 44;

const quoted = (state: State, documentId: string, spans: readonly Span[]): string =>
	spans.map((span) => inQuotes(wordsAt(state.floor, documentId, span))).join(' … ');

const ruleOf = (state: State, documentId: string, why: Why): string =>
	`rule ${[why.rule, quoted(state, documentId, why.words)].filter(Boolean).join(' ')}, score ${why.score.toFixed(2)}`;

const statementRows = (state: State, { statement, documentId }: Passage): readonly Row[] => {
	if (statement === null) return [];
	const speaker = statement.speaker === null ? undefined : actorsById(state.floor.situation).get(statement.speaker);
	const source = statement.source === null ? 'nobody is named' : quoted(state, documentId, [statement.source]);
	return [
		['source', `${source} → ${speaker === undefined ? 'left open' : `${speaker.name}, ${speaker.kind}`}`, ''],
		[
			'cue',
			`${quoted(state, documentId, statement.cue) || 'none'} → ${statement.stance}`,
			ruleOf(state, documentId, statement.why),
		],
		['content', quoted(state, documentId, statement.content), statement.mode],
	];
};

const eventRows = (state: State, id: string): readonly Row[] => {
	const event = eventsById(state.floor.situation).get(id);
	const first = event?.reports[0];
	if (event === undefined || first === undefined) return [];
	const told = event.reports.length;
	return [
		[
			'event',
			`${quoted(state, first.documentId, [first.trigger])} → ${typeLabel(event.type)}`,
			ruleOf(state, first.documentId, event.why),
		],
		[
			'joined',
			`${told === 1 ? 'one passage tells of it' : `${told} passages tell of it`}; ${event.origins} of ${event.origins + event.copies} independent`,
			`${event.state}, told as ${event.status}`,
		],
		...linksOfEvent(state.floor.situation, id).slice(0, mostLinks).map(linkRow),
	];
};

const mostLinks = 3;

// "r2.txt is like r1.txt: the same sort of deed +4.1, when +0.8": the signs that weigh most.
const linkRow = ({ documentId, like, score, signs }: EventLink): Row => [
	'link',
	`${documentId} tells it as ${like} does: ${signs
		.slice(0, 4)
		.map(({ sign, weight }) => `${sign} ${weight > 0 ? '+' : ''}${weight}`)
		.join(', ')}`,
	`likeness ${score}`,
];

const questionRow = (state: State, id: string): readonly Row[] => {
	const question = questionsById(state.floor.situation).get(id);
	if (question === undefined) return [];
	return [['question', question.question, `${question.kind}: ${ruleOf(state, question.openedBy, question.why)}`]];
};

const subjectRows = (state: State, subject: Subject | null): readonly Row[] => {
	if (subject?.kind === 'event') return eventRows(state, subject.id);
	if (subject?.kind === 'question') return questionRow(state, subject.id);
	return [];
};

/** A row in columns: the rule at the right where there is room, else on a line of its own. */
const linesOf = (state: State, [name, said, rule]: Row, width: number): readonly Line[] => {
	const isWide = width >= 100;
	const ruleText = segment(say(state.screen, rule), 'muted');
	const room = width - nameWidth - 2 - (isWide ? ruleWidth + 2 : 0);
	const line = (key: string, head: string, segments: readonly Segment[]): Line => ({
		key,
		segments: fitSegments([segment('  '), ...fitSegments([segment(head, 'muted')], nameWidth), ...segments], width),
	});
	const saidText = fitSegments([segment(say(state.screen, said))], room);
	if (isWide) return [line(name, name, [...saidText, segment('  '), ...fitSegments([ruleText], ruleWidth)])];
	return [
		line(name, name, saidText),
		...(rule === '' ? [] : [line(`${name} rule`, '', fitSegments([ruleText], room))]),
	];
};

/** What the shown passage and its subject rest on. */
export const whyLines = (state: State, width: number): readonly Line[] => {
	const passage = shownPassage(state);
	const rows: readonly Row[] =
		passage === undefined
			? []
			: [
					...statementRows(state, passage),
					...subjectRows(state, state.view.shown.subject),
					['at', placeLabel(state, passage), ''],
				];
	const shown: readonly Row[] = rows.length === 0 ? [['', 'select a row to see what it rests on', '']] : rows;
	return shown.flatMap((row) => linesOf(state, row, width));
};
