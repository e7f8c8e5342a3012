// What is promised and when, for a calendar: answers that are due, events that are planned for a day. What a report says
// stays text there. RFC 5545.
import type { Evidence, TimeValue } from '../../src/domain.ts';
import { whenOf } from '../clock.ts';
import { intervalOf } from '../query/times.ts';
import type { ReportSource } from './report-source.ts';
import { createSitrepWords, oneLine } from './sitrep-words.ts';

type Entry = {
	readonly id: string;
	readonly when: TimeValue;
	readonly summary: string;
	readonly evidence: readonly Evidence[];
};

const waiting: ReadonlySet<string> = new Set(['open', 'contested', 'pending']);

const entriesOf = ({ situation: { events, questions } }: ReportSource): readonly Entry[] => [
	...questions.flatMap(({ id, due, state, question, evidence }) =>
		due === null || !waiting.has(state) ? [] : [{ id, when: due, summary: question, evidence }],
	),
	...events.flatMap(({ id, status, start, summary, reports }) =>
		status !== 'planned' || start === null
			? []
			: [
					{
						id,
						when: start,
						summary,
						evidence: reports.map(({ documentId, start: from, end }) => ({ documentId, span: { start: from, end } })),
					},
				],
	),
];

const escaped = (text: string): string => oneLine(text).replace(/[\\;,]/g, '\\$&');

const octets = new TextEncoder();

/** Octets of one line; the rest goes on in the next one, after a blank. */
const widest = 74;

const folded = (line: string): string => {
	const rows: string[] = [];
	let row = '';
	for (const sign of line) {
		if (octets.encode(row + sign).length > widest) {
			rows.push(row);
			row = ' ';
		}
		row += sign;
	}
	return `${[...rows, row].join('\r\n')}\r\n`;
};

const compact = (moment: number): string => new Date(moment).toISOString().replace(/[-:]|\.\d+/g, '');
const dayIn = (moment: number): string => compact(moment).slice(0, 8);

/** When it is: an instant, a time whose zone nobody says (it floats), or whole days; empty where no day can be told. */
const spanLines = (when: TimeValue): readonly string[] => {
	const { moment, isZoneUnknown } = whenOf(when, 'UTC');
	if (moment !== null) return [`DTSTART:${compact(moment)}`, 'DURATION:PT30M'];
	const span = intervalOf(when, 'UTC');
	if (span === null) return [];
	if (isZoneUnknown) return [`DTSTART:${compact(span.from).replace('Z', '')}`, 'DURATION:PT30M'];
	return [`DTSTART;VALUE=DATE:${dayIn(span.from)}`, `DTEND;VALUE=DATE:${dayIn(span.to + 86_399_999)}`];
};

/** `report --format ics`: a calendar of what is due. */
export function* reportIcs(source: ReportSource): Generator<string> {
	const words = createSitrepWords(source);
	const stamp = compact(Date.parse(source.generatedAt));
	yield ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//watchfloor//pending//EN', ''].join('\r\n');
	for (const { id, when, summary, evidence } of entriesOf(source)) {
		const span = spanLines(when);
		if (span.length === 0) continue;
		const cites = evidence.map((one) => words.cite(one)).join(', ');
		yield [
			'BEGIN:VEVENT',
			`UID:${id}@watchfloor`,
			`DTSTAMP:${stamp}`,
			...span,
			`SUMMARY:${escaped(summary)}`,
			`DESCRIPTION:${escaped(cites)}`,
			'STATUS:TENTATIVE',
			'END:VEVENT',
		]
			.map(folded)
			.join('');
	}
	yield 'END:VCALENDAR\r\n';
}
