// The written forms of a situation: complete, cited, and inert whatever a report says.
import { expect, test } from 'vitest';
import { escapeMarkdown, formatReport, type ReportFormat } from '../../../state/sitrep/report-formats.ts';
import { createSituation } from '../../../state/situation.ts';
import { type ReportSketch, reportOf } from '../../support/reports.ts';

const write = (format: ReportFormat, sketches: readonly ReportSketch[]): string => {
	const engine = createSituation();
	engine.apply(sketches.map((sketch) => ({ kind: 'put', report: reportOf(sketch) })));
	engine.settle();
	const { situation, report, actorName } = engine;
	return [
		...formatReport(format, {
			situation,
			report,
			actorName,
			skipped: [{ path: 'big.bin', reason: 'not text' }],
			annotations: [],
			generatedAt: '2024-03-03T05:00:00Z',
			asOf: '2024-03-03T04:00:00Z',
			since: null,
		}),
	].join('');
};

const velma: ReportSketch = {
	id: 'a.txt',
	date: '2024-03-02',
	source: 'Wire A',
	text: 'VELMA (Wire A)\nA strike hit the grain terminal on Saturday.\n9 dead, Governor Marten said. Who fired is not known.\nMarten will speak at noon.',
	actors: { Marten: 'person' },
	statements: [{ speaker: 'Marten', content: '9 dead', cue: 'said' }],
	events: [
		{
			at: 'A strike hit the grain terminal on Saturday.',
			trigger: 'strike',
			start: '2024-03-02',
			quantities: [{ what: 'dead', words: '9 dead', low: 9, by: 1 }],
		},
		{ at: 'Marten will speak at noon.', trigger: 'speak', type: 'CONSULT', status: 'planned', source: 'Marten' },
	],
	questions: [{ question: 'Who fired?', evidence: 'Who fired is not known' }],
};

test('the sitrep has its sections in order, each line with file and line', () => {
	expect(write('md', [velma])).toMatchInlineSnapshot(`
		"# Situation report

		As of: 2024-03-03T04:00:00Z (produced 2024-03-03T05:00:00Z by watchfloor from the reports listed below; nothing was added)  
		Period: 2024-03-02 to 2024-03-02  
		Reports: 1 read, 1 named source, 1 file not read  
		Questions: 0 contested, 1 open, 0 pending, 0 answered  

		## Highlights

		- 2024-03-02: A strike hit the grain terminal on Saturday, as Wire A reports (reported; 1 origin) (a.txt:2)

		## Key figures

		- killed: 9 — A strike hit the grain terminal on Saturday (a.txt:3)
		  - 9 — Marten (a.txt:3)

		## Situation overview

		- 2024-03-02: A strike hit the grain terminal on Saturday, as Wire A reports (reported; 1 origin) (a.txt:2)

		### Background

		- Nothing reported.

		## Who says what

		- Marten: 9 dead (a.txt:3)

		## What we do not know

		- Who fired? (a.txt:3)

		### Contested

		- Nothing reported.

		### Pending

		- Nothing reported.

		### Answered

		- Nothing reported.

		## Outlook

		- No time given: Marten will speak at noon, as Wire A reports (reported; 1 origin) (a.txt:4)

		## Sources

		- Wire A, 2024-03-02 (a.txt:1)

		### Not read

		- big.bin: not text

		"
	`);
});

// What a hostile report would like to become.
const hostile =
	'<script>x</script> [a](http://evil.example) # Head =1+1 @here `c` \u001b[31m \u202eevil | www.evil.example';
const attack: ReportSketch = {
	id: 'b.txt',
	date: '2024-03-02',
	title: '=HYPERLINK("http://evil.example")',
	source: hostile,
	text: `${hostile}\n- # Second said it was a strike.`,
	actors: { [hostile]: 'organization' },
	statements: [{ speaker: hostile, content: hostile, cue: 'said' }],
	events: [
		{
			at: hostile,
			trigger: 'Head',
			summary: hostile,
			source: hostile,
			place: '=cmd()',
			quantities: [{ what: '=1', words: '1+1', low: 1 }],
		},
	],
	questions: [{ question: `# ${hostile}`, evidence: hostile, due: '=2' }],
};

const live: Partial<Record<ReportFormat, readonly RegExp[]>> = {
	md: [
		/(?<!\\)\[[^\]]*\](?:\(|:)/,
		/(?<!\\)<\w/,
		/^#+ (?!Situation report$|[A-Z][a-z]+(?: [a-z]+)*$)/m,
		/https?:\/\//,
		/(?<!\\)`/,
		/www\./,
	],
	html: [/<script/i, /<a\b/i, /href/i, /\bon\w+=/i],
	csv: [/(?:^|,)"\s*[=+\-@]/m],
};

test.each(['md', 'text', 'json', 'jsonl', 'csv', 'html'] as const)('%s: nothing of a report acts', (format) => {
	const text = write(format, [attack]);
	expect(text).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\u200b]/);
	for (const pattern of live[format] ?? []) expect(text).not.toMatch(pattern);
});

test('JSON is whole, whatever a report says', () => {
	const { events, problems, documents, schema } = JSON.parse(write('json', [velma, attack])) as Record<string, never[]>;
	expect(schema).toBe(1);
	expect([events!.length, problems!.length, documents!.length]).toEqual([3, 1, 2]);
	for (const line of write('jsonl', [velma, attack]).trim().split('\n')) JSON.parse(line);
});

test.each([
	['plain words stay', 'plain words stay'],
	['a_b *c*', 'a\\_b \\*c\\*'],
	['http://x.example', 'http\\://x.example'],
	['03:05, 7 dead', '03:05, 7 dead'],
	['1. first', '1\\. first'],
	['- item', '\\- item'],
	['a@b.example', 'a\\@b.example'],
])('%s in Markdown', (text, escaped) => {
	expect(escapeMarkdown(text)).toBe(escaped);
});

test('what is mentioned in passing stands in JSON after the events, marked, and in no other form', () => {
	const report: ReportSketch = {
		...velma,
		text: `${velma.text}\nMarten, who once chaired the harbour board, left early.`,
		asides: [
			{
				at: 'Marten, who once chaired the harbour board, left early.',
				trigger: 'chaired',
				type: 'OTHER',
				source: 'Marten',
			},
		],
	};
	const { events } = JSON.parse(write('json', [report])) as { events: { isAside?: boolean; summary: string }[] };
	expect(events.map(({ isAside }) => isAside ?? false)).toEqual([false, false, true]);
	expect(events[2]).toMatchObject({ background: true, type: 'OTHER', reports: [{ documentId: 'a.txt' }] });
	expect(write('jsonl', [report])).toContain('"isAside":true');
	for (const format of ['md', 'text', 'html', 'csv'] as const) expect(write(format, [report])).not.toContain('chaired');
});

test('what two reports mention in passing, in the same words, is one', () => {
	const words = 'Marten walked along the quay with the harbour master before dawn.';
	const passing = (id: string): ReportSketch => ({
		...velma,
		id,
		text: `${velma.text}\n${words}`,
		asides: [
			{
				at: words,
				trigger: 'walked',
				type: 'OTHER',
				source: 'Marten',
				why: { rule: 'passing/walk', words: [], score: 0.3 },
			},
		],
	});
	const { events } = JSON.parse(write('json', [passing('a.txt'), passing('b.txt')])) as {
		events: { isAside?: boolean; reports: { documentId: string }[] }[];
	};
	const asides = events.filter(({ isAside }) => isAside === true);
	expect(asides.map(({ reports }) => reports.map(({ documentId }) => documentId))).toEqual([['a.txt', 'b.txt']]);
});

test('a calendar has what is due and planned, and what a report says stays text in it', () => {
	const calendar = write('ics', [
		{
			id: 'a.txt',
			date: '2024-03-02',
			source: 'Wire A',
			text: `Marten will speak; at noon, END:VEVENT ${'on and on '.repeat(20)}.\nThe court will sit on Monday.\nA strike hit.`,
			events: [
				{
					at: `Marten will speak; at noon, END:VEVENT ${'on and on '.repeat(20)}.`,
					trigger: 'speak',
					type: 'CONSULT',
					status: 'planned',
					start: '2024-03-03T12:00+02:00',
				},
				{ at: 'The court will sit on Monday.', trigger: 'sit', type: 'LEGAL', status: 'planned', start: '2024-03-04' },
				{ at: 'A strike hit.', trigger: 'strike', start: '2024-03-02' },
			],
		},
	]);
	expect(calendar.match(/^BEGIN:VEVENT\r$/gm)).toHaveLength(2);
	expect(calendar.match(/^END:VEVENT\r$/gm)).toHaveLength(2);
	expect(calendar).toContain('DTSTART:20240303T100000Z\r\n');
	expect(calendar).toContain('DTSTART;VALUE=DATE:20240304\r\nDTEND;VALUE=DATE:20240305\r\n');
	expect(calendar).toContain('DESCRIPTION:a.txt:2\r\n');
	for (const line of calendar.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
	expect(calendar).not.toMatch(/[^\r]\n/);
});
