// The kiosk: pages for a screen on the wall. Read-only, few words, figures legible from three metres. Pages turn by the
// clock, and the picture wanders by a cell each hour, so that nothing burns in.
import type { EventCluster } from '../../src/domain.ts';
import { unacknowledged } from '../alerts/alerts.ts';
import { isWithin } from '../alerts/hours.ts';
import { clockLabel, type Moment, whenOf, zoneLabel } from '../clock.ts';
import { claimsOfWhole, countOf, isHarm } from '../events/quantities.ts';
import { matterOf, questionAge } from '../panes/questions.ts';
import { originsLabel, typeLabel, typeTone } from '../panes/timeline.ts';
import { memoLast } from '../rows/rows.ts';
import type { Floor, State } from '../state.ts';
import { countsOf } from '../sums/counts.ts';
import { say } from '../words.ts';
import { bigAmount, bigText } from './big-figures.ts';
import { eventSign, questionSign } from './glyphs.ts';
import { kioskPage, kioskPages } from './kiosk-clock.ts';
import { cell, fitCells, fitEnds, fitSegments, type Segment, segment, segmentsWidth, type Tone } from './lines.ts';
import { healthOf } from './liveness.ts';

type Row = readonly Segment[];

/** Rows that a page needs before it can show anything big. */
const roomForFigures = { columns: 60, rows: 18 };

const hour = 3_600_000;

const mostQuestions = 4;
const mostEvents = 5;

type Figure = { readonly big: string; readonly caption: string; readonly tone: Tone };

const isCurrent = ({ background, state }: EventCluster): boolean => !background && state !== 'withdrawn';

/** The newest figure of each kind of harm, at most three. */
const harms = memoLast((floor: Floor): readonly Figure[] => {
	const found = new Map<string, Figure>();
	for (const event of floor.situation.events.filter(isCurrent).toReversed())
		for (const quantity of event.quantities) {
			const { what, contested } = quantity;
			const claims = claimsOfWhole(quantity);
			const count = countOf(what);
			const last = claims.at(-1);
			if (last === undefined || !isHarm(what) || found.has(count)) continue;
			const caption = `${count.toUpperCase()}${contested ? ` ≠ ${claims.length} values` : ''}`;
			found.set(count, { big: bigAmount(last.value), caption, tone: contested ? 'contested' : 'strong' });
		}
	return [...found.values()].slice(0, 3);
});

const figuresOf = (state: State): readonly Figure[] => {
	const { zone } = state.screen;
	const { contested, open } = countsOf(state.floor.situation);
	const clock = (name: string, label: string): Figure => ({
		big: clockLabel(state.now, name),
		caption: label,
		tone: 'plain',
	});
	return [
		clock(
			zone,
			zone === 'UTC' ? 'UTC' : `${zone.split('/').at(-1)!.replaceAll('_', ' ')} ${zoneLabel(zone, state.now)}`,
		),
		...harms(state.floor),
		{ big: String(contested), caption: 'CONTESTED', tone: contested > 0 ? 'contested' : 'plain' },
		{ big: String(open), caption: 'UNKNOWN', tone: 'plain' },
	];
};

const figureRows = (state: State, width: number): readonly Row[] => {
	const shown: { readonly rows: readonly string[]; readonly figure: Figure; readonly width: number }[] = [];
	let used = 0;
	for (const figure of figuresOf(state)) {
		const rows = bigText(figure.big);
		const columns = Math.max(rows[0]?.length ?? 0, figure.caption.length) + 6;
		if (used + columns > width) continue;
		used += columns;
		shown.push({ rows, figure, width: columns });
	}
	const line = (text: (one: (typeof shown)[number]) => string): Row =>
		fitSegments(
			shown.map((one) => segment(text(one).padEnd(one.width), one.figure.tone)),
			width,
		);
	const height = shown[0]?.rows.length ?? 0;
	return [
		...Array.from({ length: height }, (_, row) => line(({ rows }) => rows[row] ?? '')),
		line(({ figure }) => say(state.screen, figure.caption)),
	];
};

const ruleRow = (width: number): Row => [segment('━'.repeat(width), 'frame')];
const blankRow = (width: number): Row => [segment(' '.repeat(width))];

const isClosed = (state: string): boolean => state === 'answered' || state === 'unverifiable' || state === 'superseded';

const questionRows = (state: State, most: number, width: number): readonly Row[] =>
	state.floor.situation.questions
		.filter((question) => !isClosed(question.state))
		.slice(0, most)
		.map((question) =>
			fitCells(
				[
					{ parts: [questionSign(question.state)], width: 2 },
					{
						parts: [
							segment(say(state.screen, question.question.toUpperCase()), 'strong'),
							segment(matterOf(state, question), 'muted'),
						],
					},
					cell(questionAge(state, question, width < 80), 'plain', 13, 'right'),
				],
				width,
			),
		);

const eventRows = (state: State, most: number, width: number): readonly Row[] =>
	state.floor.situation.events
		.filter((event) => isCurrent(event) && event.start !== null)
		.toReversed()
		.slice(0, most)
		.map((event) => {
			const { clock, day } = whenOf(event.start, state.screen.zone);
			const isNew = state.news?.newEvents.has(event.id) ?? false;
			return fitCells(
				[
					cell(clock === '' ? (day ?? '').replace(/^\w{3} (\d+ \w{3}) .*/, '$1') : clock, 'plain', 7),
					...(width < 100 ? [] : [cell(typeLabel(event.type), typeTone(event.type), 11)]),
					cell(say(state.screen, event.summary.toUpperCase()), typeTone(event.type)),
					...(width < 60 ? [] : [cell(originsLabel(event), 'plain', 6, 'right')]),
					{ parts: [eventSign(event)], width: 2 },
					cell(isNew ? (width < 60 ? '+' : 'NEW') : '', 'strong', width < 60 ? 1 : 3),
				],
				width,
			);
		});

const spaced = (rows: readonly Row[], width: number): readonly Row[] => rows.flatMap((row) => [row, blankRow(width)]);

const bodies: readonly ((state: State, height: number, width: number) => readonly Row[])[] = [
	(state, height, width) => {
		const figures = figureRows(state, width);
		const left = height - figures.length - 5;
		// Blank rows between where there is room: nine lines of words are as many as one takes in.
		const isWide = left >= 2 * (mostQuestions + mostEvents);
		const lines = isWide ? Math.floor(left / 2) : left;
		const questions = questionRows(state, Math.min(mostQuestions, Math.floor(lines / 2)), width);
		const events = eventRows(state, Math.min(mostEvents, lines - questions.length), width);
		const laid = (rows: readonly Row[]): readonly Row[] => (isWide ? [blankRow(width), ...spaced(rows, width)] : rows);
		return [
			blankRow(width),
			...figures,
			blankRow(width),
			ruleRow(width),
			...laid(questions),
			ruleRow(width),
			...laid(events),
		];
	},
	(state, height, width) => [
		[segment('WHAT HAPPENED'.padEnd(width), 'title')],
		blankRow(width),
		...spaced(eventRows(state, Math.floor((height - 2) / 2), width), width),
	],
	(state, height, width) => [
		[segment('WHAT IS NOT KNOWN'.padEnd(width), 'title')],
		blankRow(width),
		...spaced(questionRows(state, Math.floor((height - 2) / 2), width), width),
	],
];

const headRow = (state: State, width: number): Row => {
	const { sign, word, tone, age } = healthOf(state);
	const last = age === null ? '' : width < 60 ? ` ${age}` : `   last report ${age} ago`;
	const right = [segment(`${sign} ${word}`, tone), segment(last)];
	return fitEnds([segment(say(state.screen, state.name.toUpperCase()), 'title')], right, width);
};

const footRow = (state: State, page: number, width: number): Row => {
	const seconds = state.kiosk.seconds;
	const more = width < 60 ? '' : ` · turns every ${seconds} s · read-only`;
	const right = [segment(`page ${page + 1}/${kioskPages}${more}`, 'muted')];
	const [alert] = unacknowledged(state.alerts);
	const waiting = unacknowledged(state.alerts).length;
	const left =
		alert === undefined
			? segment(state.kiosk.isFixed ? '' : 'K or Esc leaves', 'muted')
			: segment(
					` ${waiting} NOT ACKNOWLEDGED  ${clockLabel(Date.parse(alert.at), state.screen.zone)}  ${say(state.screen, `${alert.rule}: ${alert.label}`).toUpperCase()} `,
					'alert',
				);
	return fitEnds([left], right, width);
};

/** Cells by which the picture stands off the corner at a moment. */
const shiftAt = (now: Moment): number => Math.floor(now / hour) % 3;

/** At night all but an alert is drawn faint. */
const dimmed = (state: State, row: Row): Row =>
	isWithin(state.kiosk.dim ?? [], state.now, state.screen.zone)
		? row.map((one) => (one.tone === 'alert' ? one : { ...one, tone: 'muted' }))
		: row;

/** The whole screen of the kiosk, each row as wide as the screen. */
export const kioskRows = (state: State): readonly Row[] => {
	const { columns, rows } = state.screen;
	const shift = shiftAt(state.now);
	const width = columns - 4;
	const height = rows - 4 - shift;
	const page =
		columns < roomForFigures.columns || rows < roomForFigures.rows ? 1 : kioskPage(state.now, state.kiosk.seconds);
	const body = bodies[page]!(state, height, width).slice(0, height);
	const filled = [...body, ...Array.from({ length: Math.max(0, height - body.length) }, () => blankRow(width))];
	const picture = [
		...Array.from({ length: shift }, () => blankRow(width)),
		headRow(state, width),
		ruleRow(width),
		...filled,
		ruleRow(width),
		footRow(state, page, width),
	];
	return picture
		.slice(0, rows)
		.map((row) => {
			const left = [segment(' '.repeat(1 + shift)), ...row];
			return fitSegments(left, Math.max(columns, segmentsWidth(left)));
		})
		.map((row) => dimmed(state, fitSegments(row, columns)));
};
