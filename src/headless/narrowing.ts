// `--filter`, `--view`, `--since`, `--until`: what a report is narrowed to.

import { createFloor } from '../../state/floor.ts';
import { documentsById } from '../../state/lookups.ts';
import type { Ground, Test } from '../../state/query/ground.ts';
import { noMarks } from '../../state/query/marks.ts';
import { prepareQuery, readQuery } from '../../state/query/match.ts';
import { emptyQuery, isEmptyQuery, type Query, type QueryProblem } from '../../state/query/query.ts';
import { documentsOf, type Thing, timeOf } from '../../state/query/things.ts';
import { narrowSituation } from '../../state/rows/narrow.ts';
import type { ReportSource } from '../../state/sitrep/report-source.ts';
import type { Options } from '../cli.ts';
import { openDeskMemory } from '../desk-memory.ts';
import { complain } from './output.ts';

export type Narrowing = {
	readonly query: Query;
	readonly since: string | null;
	readonly until: string | null;
	/** The query as one text: what a filter of the dashboard would be. */
	readonly text: string;
	/** In words, for the head of a report; null: everything is told. */
	readonly scope: string | null;
};

/** Says what is wrong with a query, and points at it. */
export const complainOf = (flag: string, text: string, { at, end, what }: QueryProblem): void => {
	complain(`${flag}: column ${at + 1}: ${what}`);
	complain(`  ${text}`);
	complain(`  ${' '.repeat(at)}${'^'.repeat(Math.max(1, Math.min(end, text.length) - at))}`);
};

const readOr = (flag: string, text: string): Query | null => {
	const { query, problem } = readQuery(text);
	if (problem === null) return query;
	complainOf(flag, text, problem);
	return null;
};

const viewQuery = (name: string, stateDir: string): string | null => {
	const { views } = openDeskMemory(stateDir, () => true).read();
	const view = views.find((one) => one.name === name);
	if (view !== undefined) return view.query;
	complain(`--view ${name}: there is no such view; there are ${views.map((one) => one.name).join(', ')}`);
	return null;
};

/** What the options narrow to; null where they are wrong, which has been said then. */
export const narrowingOf = (
	{ filter, view, since, until }: Pick<Options, 'filter' | 'view' | 'since' | 'until'>,
	stateDir: string,
): Narrowing | null => {
	const viewText = view === null ? '' : viewQuery(view, stateDir);
	if (viewText === null) return null;
	const parts = [readOr(`--view ${view ?? ''}`, viewText), readOr('--filter', filter ?? '')];
	if (parts.some((part) => part === null)) return null;
	const asked = (parts as Query[]).filter((part) => !isEmptyQuery(part));
	const texts = [viewText, filter ?? ''].filter((text) => text.trim() !== '');
	const scope = [
		...texts,
		...(since === null ? [] : [`since ${since}`]),
		...(until === null ? [] : [`until ${until}`]),
	].join(', ');
	return {
		query: asked.length === 0 ? emptyQuery : asked.length === 1 ? asked[0]! : { kind: 'all', parts: asked },
		since,
		until,
		text: texts.length > 1 ? texts.map((text) => `(${text})`).join(' ') : (texts[0] ?? ''),
		scope: scope === '' ? null : scope,
	};
};

const momentOf = (instant: string | null, otherwise: number): number =>
	instant === null ? otherwise : Date.parse(instant);

/** What is dated or was said then, and what has no date but came in then. */
const periodTest = (ground: Ground, since: string | null, until: string | null): Test => {
	const from = momentOf(since, Number.NEGATIVE_INFINITY);
	const to = momentOf(until, Number.POSITIVE_INFINITY);
	const { situation } = ground.floor;
	const isReceived = (thing: Thing): boolean =>
		documentsOf(thing).some((id) => {
			const received = Date.parse(documentsById(situation).get(id)?.receivedAt ?? '');
			return received >= from && received < to;
		});
	return (thing) => {
		const when = timeOf(ground.floor, thing, ground.zone);
		return when === null ? isReceived(thing) : Math.max(when.to - 1, when.from) >= from && when.from < to;
	};
};

/** The test that a narrowing makes over a source. */
export const narrowingTest = (
	{ query, since, until }: Narrowing,
	{ situation, report, generatedAt }: Pick<ReportSource, 'situation' | 'report' | 'generatedAt'>,
	zone: string | null,
): Test => {
	const ground: Ground = {
		floor: createFloor(situation, report),
		now: Date.parse(generatedAt),
		zone: zone ?? 'UTC',
		isNew: () => false,
		marks: noMarks,
		isDeep: true,
	};
	const isAsked = prepareQuery(query, ground);
	const isThen = since === null && until === null ? () => true : periodTest(ground, since, until);
	return (thing) => isAsked(thing) && isThen(thing);
};

/** The source with only what the narrowing lets through, and what that rests on. */
export const narrowed = (source: ReportSource, narrowing: Narrowing, zone: string | null): ReportSource =>
	narrowing.scope === null
		? source
		: {
				...source,
				situation: narrowSituation(source.situation, narrowingTest(narrowing, source, zone)),
				// No query asks for what no report tells.
				own: { events: [], questions: [] },
				scope: narrowing.scope,
			};
