// What one shift tells the next: what changed, what is in hand and by whom, what rang, what was noted for them, who has
// read what. Made of the situation then and now, the acts of the desk and its alerts.
import type { Annotation, Instant, Situation, SituationQuestion } from '../../src/domain.ts';
import { actsInForce } from '../acts/in-force.ts';
import { everything } from '../acts/targets.ts';
import { actWords } from '../acts/wording.ts';
import type { Alert } from '../alerts/alerts.ts';
import { whenLabel } from '../clock.ts';
import { changeWords } from '../news/change-words.ts';
import { findMainChanges } from '../news/changes.ts';
import type { ReportSource } from './report-source.ts';
import type { Sitrep, SitrepSection } from './sitrep.ts';
import { citesOf } from './sitrep-figures.ts';
import { createSitrepWords, folderOf, oneLine, type SitrepLine, type SitrepWords } from './sitrep-words.ts';

export type HandoverSource = {
	/** What was known when the shift began. */
	readonly before: Situation;
	readonly now: ReportSource;
	/** All acts, also those taken back. */
	readonly acts: readonly Annotation[];
	readonly alerts: readonly Alert[];
	readonly since: Instant;
	readonly zone: string;
};

const mostLines = 40;

const line = (text: string, cites: readonly string[] = []): SitrepLine => ({
	text: oneLine(text),
	cites,
	isDetail: false,
});

const section = (title: string, lines: readonly SitrepLine[]): SitrepSection => ({
	title,
	level: 2,
	lines:
		lines.length === 0
			? [line('None.')]
			: lines.length <= mostLines
				? lines
				: [...lines.slice(0, mostLines), line(`… and ${lines.length - mostLines} more.`)],
});

const closed: ReadonlySet<string> = new Set(['answered', 'unverifiable', 'superseded']);

const isClosed = ({ state }: SituationQuestion): boolean => closed.has(state);

const questionLine = (question: SituationQuestion, words: SitrepWords, zone: string): SitrepLine => {
	const { ruling, due, state } = question;
	const answer =
		question.answeredBy === null ? '' : `: “${words.quote(question.answeredBy.documentId, question.answeredBy.span)}”`;
	const by =
		ruling === undefined
			? answer
			: `, ${ruling.author} ${whenLabel(ruling.at, zone)}${ruling.text === null ? '' : `: ${ruling.text}`}`;
	return line(
		`${question.question} (${state}${by})${due === null || isClosed(question) ? '' : `, due ${whenLabel(due, zone)}`}`,
		citesOf(question.evidence.map(words.cite)),
	);
};

const questionSections = (source: HandoverSource, words: SitrepWords): readonly SitrepSection[] => {
	const { before, now, zone } = source;
	const then = new Map(before.questions.map((question) => [question.id, question]));
	const wasOpen = (id: string): boolean => then.has(id) && !isClosed(then.get(id)!);
	const { questions } = now.situation;
	const told = (list: readonly SituationQuestion[]) => list.map((question) => questionLine(question, words, zone));
	const open = questions.filter((question) => !isClosed(question));
	return [
		section('Opened', told(open.filter(({ id }) => !wasOpen(id)))),
		section('Closed', told(questions.filter((question) => isClosed(question) && wasOpen(question.id)))),
		section('Still contested', told(open.filter(({ id, state }) => state === 'contested' && wasOpen(id)))),
		section('Awaited', told(open.filter(({ due }) => due !== null))),
	];
};

const alertLines = ({ alerts, since, zone }: HandoverSource): readonly SitrepLine[] =>
	alerts
		.filter(({ at, isAcknowledged }) => !isAcknowledged || at >= since)
		.toSorted((a, b) => Number(a.isAcknowledged) - Number(b.isAcknowledged))
		.map(({ rule, at, count, label, isAcknowledged, answer }) => {
			const state = !isAcknowledged
				? 'NOT ACKNOWLEDGED'
				: answer === undefined
					? 'acknowledged'
					: `acknowledged by ${answer.by} ${whenLabel(new Date(answer.at).toISOString(), zone)}`;
			return line(`${whenLabel(at, zone)} ${rule}${count > 1 ? ` (${count})` : ''}: ${label} — ${state}`);
		});

const isRead = ({ op }: Annotation): boolean => op === 'seen' || op === 'unseen';
const isHeld = ({ op, text }: Annotation): boolean => op === 'tag' && text?.startsWith('@') === true;
const isForAll = ({ op, target }: Annotation): boolean => op === 'note' && target === everything;

const deskSections = ({ acts, since, zone }: HandoverSource): readonly SitrepSection[] => {
	const standing = actsInForce(acts);
	const by = ({ author, at }: Annotation): string => `${author} ${whenLabel(at, zone)}`;
	const recent = standing.filter(({ at }) => at >= since);
	const given = new Set(standing.filter(({ op }) => op === 'untag').map(({ target, text }) => `${target} ${text}`));
	const held = standing.filter((act) => isHeld(act) && !given.has(`${act.target} ${act.text}`));
	const read = new Map(
		standing.filter((act) => act.op === 'seen' && act.target === everything).map((act) => [act.author, act]),
	);
	return [
		section(
			'In hand',
			held.map((act) => line(`${act.text}: ${act.hold?.label ?? act.target} (since ${whenLabel(act.at, zone)})`)),
		),
		section(
			'What the desk did',
			recent.filter((act) => !isRead(act) && !isForAll(act)).map((act) => line(`${by(act)}: ${actWords(act)}`)),
		),
		section(
			'Read by',
			[...read.values()].map((act) => line(`${act.author} has read everything up to ${whenLabel(act.at, zone)}`)),
		),
	];
};

const changeLines = ({ before, now }: HandoverSource, words: SitrepWords): readonly SitrepLine[] =>
	findMainChanges(before, now.situation)
		// Told below, with who holds what.
		.filter(({ subject, kind }) => subject !== 'question' || kind !== 'new')
		.map((change) => line(changeWords(change), change.evidence === null ? [] : [words.cite(change.evidence)]));

/** The hand-over as sections of lines; the written forms of a situation report dress it. */
export const composeHandover = (source: HandoverSource): Sitrep => {
	const { now, since, zone, acts } = source;
	const words = createSitrepWords(now, folderOf(now));
	const notes = actsInForce(acts).filter((act) => isForAll(act) && act.at >= since);
	return {
		title: 'Hand-over',
		head: [
			`From ${whenLabel(since, zone)} to ${whenLabel(now.generatedAt, zone)}`,
			`Reports: ${source.before.documents.length} then, ${now.situation.documents.length} now, ${now.skipped.length} not read`,
		],
		sections: [
			section(
				'For the next desk',
				notes.map((act) => line(`${act.author} ${whenLabel(act.at, zone)}: ${act.text ?? ''}`)),
			),
			section('Alerts', alertLines(source)),
			section('What changed', changeLines(source, words)),
			...questionSections(source, words),
			...deskSections(source),
		],
	};
};
