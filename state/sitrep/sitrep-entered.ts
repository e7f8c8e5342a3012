// Lines of a situation report for what analysts entered: no report bears it out, so each says whose it is.
import type { EnteredEvent, EnteredQuestion, OwnEntries } from '../acts/own-entries.ts';
import { sentence } from './sitrep-figures.ts';
import { oneLine, quoted, type SitrepLine } from './sitrep-words.ts';

const ownLine = (text: string): SitrepLine => ({ text, cites: [], isDetail: false });

const minute = (at: string): string => `${at.slice(0, 16)}Z`;

const eventLine = ({ at, summary, source, author, enteredAt }: EnteredEvent): SitrepLine =>
	ownLine(
		`${minute(at)}: ${sentence(summary)}${source === null ? '' : `, ${oneLine(source)}`} (entered by ${oneLine(author)}, ${minute(enteredAt)})`,
	);

const answerOf = ({ closed }: EnteredQuestion): string => {
	if (closed === null) return 'open';
	if (closed.isUnanswerable) return `cannot be answered, says ${oneLine(closed.author)}`;
	return closed.answer === null
		? `closed by ${oneLine(closed.author)}`
		: `answered by ${oneLine(closed.author)}: ${quoted(oneLine(closed.answer))}`;
};

const questionLine = (entered: EnteredQuestion): SitrepLine =>
	ownLine(
		`${oneLine(entered.question)} — ${answerOf(entered)} (asked by ${oneLine(entered.author)}, ${minute(entered.enteredAt)})`,
	);

/** What analysts entered, events first; empty where they entered nothing. */
export const enteredLines = ({ events, questions }: OwnEntries): readonly SitrepLine[] => [
	...events.map(eventLine),
	...questions.map(questionLine),
];
