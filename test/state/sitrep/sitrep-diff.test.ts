// Two written situation reports compared.
import { expect, test } from 'vitest';
import { diffSitreps, isSitrep, sitrepChangeLine } from '../../../state/sitrep/sitrep-diff.ts';

const sitrep = (lines: Readonly<Record<string, readonly string[]>>): string =>
	[
		'# Situation report',
		'',
		'As of: now  ',
		...Object.entries(lines).flatMap(([title, rows]) => ['', `## ${title}`, '', ...rows.map((row) => `- ${row}`)]),
		'',
	].join('\n');

const check = (
	before: Readonly<Record<string, readonly string[]>>,
	after: Readonly<Record<string, readonly string[]>>,
): readonly string[] => diffSitreps(sitrep(before), sitrep(after)).map(sitrepChangeLine);

test.each([
	[
		'the same',
		{ 'Key figures': ['injured: 7 — the ferry ran aground (a.txt:3)'] },
		{ 'Key figures': ['injured: 7 — the ferry ran aground (a.txt:3, b.txt:1)'] },
		[],
	],
	[
		'a figure revised, then contested',
		{ 'Key figures': ['injured: 7 — the ferry ran aground (a.txt:3)', 'ships: 2 — all left (a.txt:4)'] },
		{ 'Key figures': ['injured: 9 — the ferry ran aground (a.txt:3)', 'ships: 2/3 (contested) — all left (a.txt:4)'] },
		['~ Key figures: injured — the ferry ran aground  7 → 9', '! Key figures: ships — all left  2 → 2/3 (contested)'],
	],
	[
		'an event new, one confirmed, one withdrawn',
		{
			'Situation overview': [
				'2026-03-14T01:40Z: the ferry ran aground, as Harbour Radio reports (reported; 1 origin) (a\\_b.txt:3)',
				'2026-03-14: the pier burns, according to Jon Reyes (reported; 1 origin) (a.txt:9)',
			],
		},
		{
			'Situation overview': [
				'2026-03-14T01:40Z: the ferry ran aground, according to Ilse Brandt (confirmed; 2 origins) (c.txt:3)',
				'No time given: two lifeboats sent, as Daily Signal reports (reported; 1 origin) (c.txt:4)',
			],
		},
		[
			'~ Situation overview: the ferry ran aground  2026-03-14T01:40Z, reported → 2026-03-14T01:40Z, confirmed',
			'+ Situation overview: No time given: two lifeboats sent, as Daily Signal reports (reported; 1 origin)',
			'✗ Situation overview: 2026-03-14: the pier burns, according to Jon Reyes (reported; 1 origin)',
		],
	],
	[
		'a question that is answered, one that is contested now',
		{ 'What we do not know': ['Was a pilot on board? (a.txt:1)', 'Is the channel open? (a.txt:2)'] },
		{
			Contested: ['Was a pilot on board? (a.txt:1)'],
			Answered: ['Is the channel open? — answered: “It is closed” (a.txt:2)'],
		},
		[
			'! Contested: Was a pilot on board?  What we do not know → Contested',
			'✓ Answered: Is the channel open?  What we do not know → Answered',
		],
	],
	['highlights are told below', { Highlights: ['2026: a (x; 1 origin) (a.txt:1)'] }, {}, []],
])('%s', (_name, before, after, expected) => {
	expect(check(before as never, after as never)).toEqual(expected);
});

test('any two texts can be compared, in linear time', () => {
	const long = `# Situation report\n\n## Key figures\n\n${'- a: b — '.repeat(20_000)}\n- (${'('.repeat(50_000)}`;
	expect(() => diffSitreps(long, '')).not.toThrow();
	expect(isSitrep(long)).toBe(true);
	expect(isSitrep('{"schema":1}')).toBe(false);
});
