// What later versions of a story do to earlier ones: the same in whatever order they arrive.
import { expect, test } from 'vitest';
import { createSituation } from '../../../state/situation.ts';
import { type ReportSketch, reportOf } from '../../support/reports.ts';

const body = `A strike hit the grain terminal of the port and set two silos on fire. Crews from three towns fought the flames
until the morning. The harbour master closed the southern basin to all ships. Nobody could say who had fired.`;
const otherStory = `Dockers walked out over night shifts. Their union wants talks with the owners of the cranes, and said it would not
wait for the court. Ships queue outside the breakwater while tugs lie idle at the western quay.`;

const version = (id: string, head: string, date: string, more: Partial<ReportSketch> = {}): ReportSketch => ({
	id,
	date: `2024-03-${date}`,
	text: `${head}\n\n${more.text ?? body}`,
	source: 'Wire A',
	events: more.text === undefined ? [{ at: body.slice(0, 70), trigger: 'strike', start: '2024-03-02' }] : [],
	...(({ text: _, ...rest }) => rest)(more),
});

const permutations = <Value>(values: readonly Value[]): Value[][] =>
	values.length < 2
		? [[...values]]
		: values.flatMap((value, at) => permutations(values.toSpliced(at, 1)).map((rest) => [value, ...rest]));

const situationOf = (sketches: readonly ReportSketch[]) => {
	const engine = createSituation();
	for (const sketch of sketches) {
		engine.apply([{ kind: 'put', report: reportOf(sketch) }]);
		engine.settle();
	}
	return engine.situation;
};

const standings = (sketches: readonly ReportSketch[]) => {
	const { documents, events } = situationOf(sketches);
	return {
		...Object.fromEntries(documents.map(({ id, status, wire }) => [id, wire?.isHeld ? 'held' : status])),
		events: events.map(({ state }) => state),
	};
};

type Case = readonly [string, readonly ReportSketch[], Record<string, string>, readonly string[]];

test.each<Case>([
	[
		'each take supersedes those before it',
		[
			version('a', 'Harbour strike', '02'),
			version('b', 'Harbour strike, 1st Ld', '02'),
			version('c', 'Harbour strike, 2nd Ld-Writethru', '02'),
		],
		{ a: 'superseded', b: 'superseded', c: 'read' },
		['reported'],
	],
	[
		'a kill strikes all of them',
		[
			version('a', 'Harbour strike', '02'),
			version('b', 'Harbour strike, 1st Ld', '02'),
			version('c', 'Harbour strike (Corrects day)', '03'),
			version('k', 'MANDATORY KILL: Harbour strike', '03', { text: 'The story is wrong.' }),
		],
		{ a: 'killed', b: 'killed', c: 'killed', k: 'read' },
		['withdrawn'],
	],
	[
		'versions are told by their slug where headlines change',
		[
			version('a', 'Slug: PORT-STRIKE\nHarbour strike', '02'),
			version('b', 'BC-Port-Strike, 1st Ld-Writethru,300\nSilos burn after strike', '02'),
			version('k', 'Editors: Please kill the story slugged Port-Strike.', '02', { text: 'It was a drill.' }),
		],
		{ a: 'killed', b: 'killed', k: 'read' },
		['withdrawn'],
	],
	[
		'a kill of a story that is not there strikes nothing',
		[version('a', 'Harbour strike', '02'), version('k', 'KILL: Border closure', '02', { text: 'The border is open.' })],
		{ a: 'read', k: 'read' },
		['reported'],
	],
	[
		'a kill of a take that is not there strikes those before it only',
		[
			version('a', 'Harbour strike', '02'),
			version('c', 'Harbour strike, 3rd Ld', '02'),
			version('k', 'KILL: Harbour strike, 2nd Ld', '02', { text: 'It is wrong.' }),
		],
		{ a: 'killed', c: 'read', k: 'read' },
		['reported'],
	],
	[
		'what comes on the days after a kill stands',
		[
			version('a', 'Harbour strike', '02'),
			version('k', 'KILL: Harbour strike', '02', { text: 'It is wrong.' }),
			version('d', 'Harbour strike', '03'),
		],
		{ a: 'killed', k: 'read', d: 'read' },
		['reported'],
	],
	[
		'a substitute of the same day stands',
		[
			version('a', 'Harbour strike', '02'),
			version('k', 'KILL: Harbour strike', '02', { text: 'It is wrong.' }),
			version('d', 'Harbour strike\nEds: Replaces killed story.', '02'),
		],
		{ a: 'killed', k: 'read', d: 'read' },
		['reported'],
	],
	[
		'minutes tell what days do not',
		[
			version('a', 'Harbour strike\n0905 GMT', '02'),
			version('k', 'KILL: Harbour strike\n0940 GMT', '02', { text: 'It is wrong.' }),
			version('d', 'Harbour strike\n1130 GMT', '02'),
		],
		{ a: 'killed', k: 'read', d: 'read' },
		['reported'],
	],
	[
		'one slug for two stories: a version is of the one that was told last',
		[
			version('a', 'Slug: PORT\nHarbour strike', '02'),
			version('d', 'Slug: PORT\nDockers walk out', '04', { text: otherStory }),
			version('e', 'Slug: PORT\nDockers walk out, 1st Ld', '04', { text: otherStory }),
			version('k', 'KILL: PORT', '04', { text: 'It is wrong.' }),
		],
		{ a: 'read', d: 'killed', e: 'killed', k: 'read' },
		['reported'],
	],
	[
		'one slug, weeks apart',
		[version('a', 'Harbour strike', '02'), version('d', 'Harbour strike, 1st Ld', '25')],
		{ a: 'read', d: 'read' },
		['reported'],
	],
	[
		'another publisher corrects its own story',
		[version('a', 'Harbour strike', '02'), version('c', 'CORRECTED: Harbour strike', '03', { source: 'Wire B' })],
		{ a: 'read', c: 'read' },
		['reported'],
	],
	[
		'a notice that does not say who sent it is of the publisher it names',
		[
			version('a', 'Harbour strike', '02'),
			version('b', 'Harbour strike', '02', { source: 'Delta Agency', text: otherStory }),
			{ id: 'k', date: '2024-03-03', text: 'KILL: Harbour strike\n\nDelta Agency withdraws it.' },
		],
		{ a: 'read', b: 'killed', k: 'read' },
		['reported'],
	],
	[
		'and of none where it names none of several',
		[
			version('a', 'Harbour strike', '02'),
			version('b', 'Harbour strike', '02', { source: 'Delta Agency', text: otherStory }),
			{ id: 'k', date: '2024-03-03', text: 'KILL: Harbour strike\n\nIt is wrong.' },
		],
		{ a: 'read', b: 'read', k: 'read' },
		['reported'],
	],
	[
		'a note of a mistake replaces no story, an addition neither',
		[
			version('a', 'Harbour strike', '02'),
			version('b', 'Harbour strike, 1st Add', '02', { text: otherStory }),
			version('c', 'CORRECTION: Harbour strike', '03', {
				text: 'In an earlier story Wire A erroneously reported that the strike was on Saturday.',
			}),
		],
		{ a: 'read', b: 'read', c: 'read' },
		['reported'],
	],
	[
		'a corrected story replaces it, whatever it says in brackets',
		[
			version('a', 'Harbour strike', '02'),
			version('c', 'CORRECTED: Harbour strike', '03', {
				text: `(Corrects an earlier story that gave the wrong day)\n\n${body}`,
				events: [{ at: body.slice(0, 70), trigger: 'strike', start: '2024-03-02' }],
			}),
		],
		{ a: 'superseded', c: 'read' },
		['reported'],
	],
	[
		'a notice without a day is of the story that was told last',
		[
			version('a', 'Slug: PORT\nHarbour strike', '02'),
			version('d', 'Slug: PORT\nDockers walk out', '20', { text: otherStory }),
			{ id: 'k', text: 'KILL: PORT\n\nIt is wrong.' },
		],
		{ a: 'read', d: 'killed', k: 'read' },
		['reported'],
	],
	[
		'what is held is unverified',
		[version('a', 'Harbour strike', '02'), version('h', 'HOLD: Harbour strike', '02', { text: 'Pending a check.' })],
		{ a: 'held', h: 'read' },
		['unverified'],
	],
	[
		'until it is released',
		[
			version('a', 'Harbour strike', '02'),
			version('h', 'HOLD: Harbour strike', '02', { text: 'Pending a check.' }),
			version('r', 'RELEASE HOLD: Harbour strike', '02', { text: 'It was checked.' }),
		],
		{ a: 'read', h: 'read', r: 'read' },
		['reported'],
	],
	[
		'or killed',
		[
			version('a', 'Harbour strike', '02'),
			version('h', 'HOLD: Harbour strike', '02', { text: 'Pending a check.' }),
			version('k', 'KILL: Harbour strike', '03', { text: 'It is wrong.' }),
		],
		{ a: 'killed', h: 'read', k: 'read' },
		['withdrawn'],
	],
])('%s', (_, sketches, expected, states) => {
	for (const order of permutations(sketches)) {
		const { events, ...statuses } = standings(order);
		expect(statuses).toEqual(expected);
		expect(events).toEqual(states);
	}
});

test('front matter may name the slug', () => {
	const matter = '---\nslug: PORT-STRIKE\n---\n';
	const text = `${matter}Silos burn after strike, 1st Ld\n\n${body}`;
	const story = reportOf(version('a', 'Slug: Port-Strike\nHarbour strike', '02'));
	const update = reportOf({ id: 'b', date: '2024-03-02', source: 'Wire A', text });
	const engine = createSituation();
	const later = { ...update, document: { ...update.document, bodyStart: matter.length } };
	engine.apply([story, later].map((report) => ({ kind: 'put', report })));
	engine.settle();
	expect(engine.situation.documents.map(({ id, status, wire }) => [id, status, wire?.slug])).toEqual([
		['a', 'superseded', 'Port-Strike'],
		['b', 'read', 'PORT-STRIKE'],
	]);
});

test('without its kill a story stands again', () => {
	const engine = createSituation();
	const [story, kill] = [
		version('a', 'Harbour strike', '02'),
		version('k', 'KILL: Harbour strike', '03', { text: 'No.' }),
	];
	engine.apply([story, kill].map((sketch) => ({ kind: 'put', report: reportOf(sketch) })));
	engine.settle();
	engine.apply([{ kind: 'remove', documentId: 'k' }]);
	engine.settle();
	expect(engine.situation.documents.map(({ id, status }) => [id, status])).toEqual([['a', 'read']]);
});

test('a correction takes back the figure it calls wrong, in the other words of its publisher and in its own', () => {
	const story = 'Nine people were hurt in the strike on the terminal.';
	const note =
		'Wire A erroneously reported that nine people were hurt. Seven people were hurt in the strike on the terminal.';
	const hurt = (words: string, low: number) => ({ what: 'injured', words, low });
	const { events, questions } = situationOf([
		{
			...version('a', 'Harbour strike', '02', { text: story }),
			events: [
				{
					at: story,
					summary: 'Nine people were hurt',
					trigger: 'hurt',
					start: '2024-03-02',
					quantities: [hurt('Nine', 9)],
				},
			],
		},
		{
			...version('c', 'CORRECTION: Harbour strike', '02', { text: note }),
			events: [
				{
					at: note.slice(56),
					summary: 'Seven people were hurt',
					trigger: 'hurt',
					start: '2024-03-02',
					quantities: [hurt('nine', 9), hurt('Seven', 7)],
				},
			],
			questions: [{ evidence: note.slice(0, 54), kind: 'contested' }],
		},
	]);
	expect(events.map(({ quantities }) => quantities.map(({ claims }) => claims.map(({ value }) => value.low)))).toEqual([
		[[7]],
	]);
	expect(events.map(({ summary }) => summary)).toEqual(['Seven people were hurt']);
	expect(questions).toEqual([]);
});
