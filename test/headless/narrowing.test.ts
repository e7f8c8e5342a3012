// What `--filter`, `--since` and `--until` leave of a situation.
import { expect, test } from 'vitest';
import { narrowed, narrowingOf } from '../../src/headless/narrowing.ts';
import type { ReportSource } from '../../state/sitrep/report-source.ts';
import { floorOf, harbour } from '../support/harbour.ts';
import { temporaryFolder } from '../support/temp-folder.ts';

const { report } = floorOf(harbour);
const source: ReportSource = {
	situation: harbour,
	report,
	actorName: () => undefined,
	skipped: [],
	annotations: [],
	generatedAt: '2026-03-14T03:02:00Z',
	asOf: null,
	since: null,
};

type Flags = Parameters<typeof narrowingOf>[0];
const none: Flags = { filter: null, view: null, since: null, until: null };

const left = (flags: Partial<Flags>) => {
	const narrowing = narrowingOf({ ...none, ...flags }, temporaryFolder())!;
	const { situation, scope } = narrowed(source, narrowing, null);
	const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id).join(' ');
	return { scope, events: ids(situation.events), statements: ids(situation.statements), text: narrowing.text };
};

test.each<readonly [string, Partial<Flags>, Readonly<Record<string, string | undefined>>]>([
	['nothing asked', {}, { scope: undefined, events: 'e0 e1 e2 e3 e4 e5 e6', text: '' }],
	['a filter', { filter: 'type:aid' }, { scope: 'type:aid', events: 'e2', statements: '', text: 'type:aid' }],
	['a filter brings the words an event rests on', { filter: 'has:figure' }, { events: 'e3', statements: 's2 s5 s7' }],
	[
		'a view and a filter are one query',
		{ view: 'contested', filter: 'is:event OR is:actor' },
		{ events: 'e3', text: '(is:contested) (is:event OR is:actor)' },
	],
	['since: what is later, or has no date but came later', { since: '2026-03-14T02:20:00Z' }, { events: 'e3 e4 e5 e6' }],
	['until: what may be before', { until: '2026-03-14T02:00:00Z' }, { events: 'e0 e1 e3' }],
	[
		'a period',
		{ since: '2026-03-14T02:00:00Z', until: '2026-03-14T02:30:00Z', filter: 'is:event' },
		{ events: 'e2 e3' },
	],
])('%s', (_name, flags, expected) => {
	expect(left(flags)).toMatchObject(Object.fromEntries(Object.entries(expected)));
});

test('a wrong query or a view that is not there narrows nothing', () => {
	expect(narrowingOf({ ...none, filter: 'is:nothing' }, temporaryFolder())).toBeNull();
	expect(narrowingOf({ ...none, view: 'nope' }, temporaryFolder())).toBeNull();
});
