// A small situation for tests of the screen: a ferry aground in the harbour of Ostra, told by four reports. Made by
// hand, so that what the screen shows does not depend on how well texts are read.
import type {
	ActorKind,
	Amount,
	EventCluster,
	Extraction,
	Report,
	Situation,
	SituationActor,
	SituationDocument,
	SituationQuestion,
	SituationStatement,
	Span,
} from '../../src/domain.ts';
import { createFloor } from '../../state/floor.ts';
import type { Floor } from '../../state/state.ts';

type Paper = { readonly id: string; readonly source: string; readonly receivedAt: string; readonly text: string };

export const papers: readonly Paper[] = [
	{
		id: '0212-coast-guard.txt',
		source: 'Coast Guard Ostra',
		receivedAt: '2026-03-14T02:12:08Z',
		text: `OSTRA, 14 March 2026

The ferry Marta Lind ran aground off Grain Pier at 01:40 UTC with 86 people on board.
Two lifeboats have been sent. “We do not yet know how many are hurt,” duty officer Ilse Brandt said.
Weather: north wind, 7 Beaufort.
`,
	},
	{
		id: '0240-harbour-radio.txt',
		source: 'Harbour Radio',
		receivedAt: '2026-03-14T02:40:31Z',
		text: `Harbour master Jon Reyes told Harbour Radio that nine people were injured and that the channel is closed.
He denied that the pilot had been off duty.
A listener heard two loud bangs before the grounding.
`,
	},
	{
		id: '0255-daily-signal.txt',
		source: 'Daily Signal',
		receivedAt: '2026-03-14T02:55:02Z',
		text: `Seven people were injured when the Marta Lind ran aground, the ferry company said.
The captains’ union said no pilot was on board.
The company will speak to the press at 05:30 UTC.
`,
	},
	{
		id: 'copies/0301-wire.txt',
		source: 'Northern Wire',
		receivedAt: '2026-03-14T03:01:47Z',
		text: `Nine people were injured, Harbour Radio reported, citing the harbour master.
The ferry had its last inspection in 2024.
`,
	},
];

const paper = (id: string): Paper => papers.find((one) => one.id.includes(id))!;

/** The span of words in a report; fails where they are not in it. */
export const at = (id: string, words: string): Span => {
	const start = paper(id).text.indexOf(words);
	if (start === -1) throw new Error(`${id} does not say: ${words}`);
	return { start, end: start + words.length };
};

/** The first such words from `before` on. */
const after = (id: string, before: string, words: string): Span => {
	const start = paper(id).text.indexOf(words, at(id, before).start);
	return start === -1 ? at(id, words) : { start, end: start + words.length };
};

const why = (id: string, rule: string, ...words: readonly string[]) => ({
	rule,
	words: words.map((one) => at(id, one)),
	score: 0.84,
});

const actor = (
	id: string,
	name: string,
	kind: ActorKind,
	roles: readonly string[],
	[documents, statements, events, contested]: readonly [number, number, number, number],
	lastSaid: string | null,
	[where, words]: readonly [string, string],
): SituationActor => ({
	id,
	name,
	kind,
	aliases: [],
	roles,
	documents,
	statements,
	events,
	contested,
	lastSaid,
	evidence: { documentId: paper(where).id, span: at(where, words) },
});

const actors: readonly SituationActor[] = [
	actor('reyes', 'Jon Reyes', 'person', ['harbour master'], [2, 2, 1, 2], '2026-03-14T02:40Z', ['0240', 'Jon Reyes']),
	actor('company', 'the ferry company', 'organization', [], [1, 1, 1, 1], '2026-03-14T02:55Z', [
		'0255',
		'the ferry company',
	]),
	actor('union', 'Captains’ Union', 'organization', [], [1, 1, 0, 1], '2026-03-14', ['0255', 'captains’ union']),
	actor('brandt', 'Ilse Brandt', 'person', ['duty officer'], [1, 1, 0, 0], '2026-03-14T02:12Z', [
		'0212',
		'Ilse Brandt',
	]),
	actor('marta', 'Marta Lind', 'group', ['ferry'], [2, 0, 1, 0], null, ['0212', 'Marta Lind']),
	actor('pier', 'Grain Pier', 'place', [], [1, 0, 1, 0], null, ['0212', 'Grain Pier']),
];

type Said = Pick<SituationStatement, 'mode' | 'stance'> & {
	readonly id: string;
	readonly where: string;
	readonly speaker: string | null;
	readonly source: string;
	readonly cue: string;
	readonly content: string;
	readonly time?: string;
};

const said = ({ id, where, speaker, source, cue, content, mode, stance, time }: Said): SituationStatement => ({
	id,
	documentId: paper(where).id,
	speaker,
	source: at(where, source),
	cue: [after(where, source, cue)],
	content: [at(where, content)],
	mode,
	stance,
	via: null,
	time: time ?? null,
	why: why(where, 'attribution', cue),
});

const statements: readonly SituationStatement[] = [
	said({
		id: 's1',
		where: '0212',
		speaker: 'brandt',
		source: 'duty officer Ilse Brandt',
		cue: 'said',
		content: 'We do not yet know how many are hurt,',
		mode: 'direct',
		stance: 'asserts',
		time: '2026-03-14T02:10Z',
	}),
	said({
		id: 's2',
		where: '0240',
		speaker: 'reyes',
		source: 'Harbour master Jon Reyes',
		cue: 'told',
		content: 'nine people were injured and that the channel is closed',
		mode: 'indirect',
		stance: 'asserts',
	}),
	said({
		id: 's3',
		where: '0240',
		speaker: 'reyes',
		source: 'He',
		cue: 'denied',
		content: 'that the pilot had been off duty',
		mode: 'indirect',
		stance: 'denies',
	}),
	said({
		id: 's4',
		where: '0240',
		speaker: null,
		source: 'A listener',
		cue: 'heard',
		content: 'two loud bangs before the grounding',
		mode: 'indirect',
		stance: 'asserts',
	}),
	said({
		id: 's5',
		where: '0255',
		speaker: 'company',
		source: 'the ferry company',
		cue: 'said',
		content: 'Seven people were injured when the Marta Lind ran aground',
		mode: 'indirect',
		stance: 'asserts',
	}),
	said({
		id: 's6',
		where: '0255',
		speaker: 'union',
		source: 'The captains’ union',
		cue: 'said',
		content: 'no pilot was on board',
		mode: 'indirect',
		stance: 'asserts',
	}),
	said({
		id: 's7',
		where: '0301',
		speaker: 'reyes',
		source: 'the harbour master',
		cue: 'citing',
		content: 'Nine people were injured',
		mode: 'indirect',
		stance: 'asserts',
	}),
];

type Told = Pick<
	EventCluster,
	'id' | 'type' | 'summary' | 'start' | 'precision' | 'status' | 'state' | 'origins' | 'copies'
> & {
	readonly reports: readonly (readonly [where: string, words: string, trigger: string])[];
	readonly actors?: EventCluster['actors'];
	readonly quantities?: EventCluster['quantities'];
	readonly background?: boolean;
};

const event = ({
	reports,
	actors: participants = [],
	quantities = [],
	background = false,
	...rest
}: Told): EventCluster => ({
	...rest,
	end: null,
	place: rest.id === 'e1' ? { actor: 'pier' } : null,
	actors: participants,
	background,
	quantities,
	reports: reports.map(([where, words, trigger]) => ({
		documentId: paper(where).id,
		...at(where, words),
		trigger: at(where, trigger),
	})),
	why: why(reports[0]![0], 'verb', reports[0]![2]),
});

const exactly = (value: number): Amount => ({ low: value, high: value, about: false });

const claim = (value: number, speaker: string, where: string, words: string) => ({
	value: exactly(value),
	speaker,
	documentId: paper(where).id,
	span: at(where, words),
});

const events: readonly EventCluster[] = [
	event({
		id: 'e0',
		type: 'OTHER',
		summary: 'the ferry had its last inspection',
		start: '2024',
		precision: 'year',
		status: 'confirmed',
		state: 'reported',
		origins: 1,
		copies: 0,
		background: true,
		reports: [['0301', 'The ferry had its last inspection in 2024.', 'inspection']],
	}),
	event({
		id: 'e1',
		type: 'ACCIDENT',
		summary: 'the ferry Marta Lind runs aground off Grain Pier',
		start: '2026-03-14T01:40Z',
		precision: 'time',
		status: 'confirmed',
		state: 'confirmed',
		origins: 2,
		copies: 0,
		actors: [{ actor: 'marta', role: 'other' }],
		reports: [
			['0212', 'The ferry Marta Lind ran aground off Grain Pier at 01:40 UTC with 86 people on board.', 'ran aground'],
			['0255', 'Seven people were injured when the Marta Lind ran aground, the ferry company said.', 'ran aground'],
		],
	}),
	event({
		id: 'e2',
		type: 'AID',
		summary: 'two lifeboats sent',
		start: '2026-03-14T02:05Z',
		precision: 'time',
		status: 'confirmed',
		state: 'reported',
		origins: 1,
		copies: 0,
		reports: [['0212', 'Two lifeboats have been sent.', 'sent']],
	}),
	event({
		id: 'e3',
		type: 'CASUALTY',
		summary: 'nine or seven people injured',
		start: '2026-03-14',
		precision: 'day',
		status: 'claimed',
		state: 'contested',
		origins: 2,
		copies: 1,
		actors: [{ actor: 'marta', role: 'other' }],
		quantities: [
			{
				what: 'injured',
				contested: true,
				claims: [claim(9, 'reyes', '0240', 'nine people'), claim(7, 'company', '0255', 'Seven people')],
			},
		],
		reports: [
			[
				'0240',
				'Harbour master Jon Reyes told Harbour Radio that nine people were injured and that the channel is closed.',
				'injured',
			],
			['0255', 'Seven people were injured when the Marta Lind ran aground, the ferry company said.', 'injured'],
			['0301', 'Nine people were injured, Harbour Radio reported, citing the harbour master.', 'injured'],
		],
	}),
	event({
		id: 'e4',
		type: 'DISRUPTION',
		summary: 'the channel is closed',
		start: '2026-03-14T02:40Z',
		precision: 'time',
		status: 'reported',
		state: 'reported',
		origins: 1,
		copies: 0,
		reports: [
			[
				'0240',
				'Harbour master Jon Reyes told Harbour Radio that nine people were injured and that the channel is closed.',
				'closed',
			],
		],
	}),
	event({
		id: 'e5',
		type: 'CONSULT',
		summary: 'the company will speak to the press',
		start: '2026-03-14T05:30Z',
		precision: 'time',
		status: 'planned',
		state: 'reported',
		origins: 1,
		copies: 0,
		actors: [{ actor: 'company', role: 'source' }],
		reports: [['0255', 'The company will speak to the press at 05:30 UTC.', 'speak']],
	}),
	event({
		id: 'e6',
		type: 'ACCIDENT',
		summary: 'two loud bangs heard',
		start: null,
		precision: null,
		status: 'claimed',
		state: 'unverified',
		origins: 1,
		copies: 0,
		reports: [['0240', 'A listener heard two loud bangs before the grounding.', 'bangs']],
	}),
];

const questions: readonly SituationQuestion[] = [
	{
		id: 'q1',
		question: 'How many people were injured?',
		kind: 'contested',
		evidence: [],
		positions: [
			{ actor: 'reyes', documentId: paper('0240').id, span: at('0240', 'nine people'), value: '9' },
			{ actor: 'company', documentId: paper('0255').id, span: at('0255', 'Seven people'), value: '7' },
		],
		openedBy: paper('0255').id,
		answeredBy: null,
		state: 'contested',
		due: null,
		why: why('0255', 'two values', 'Seven people'),
	},
	{
		id: 'q2',
		question: 'Was a pilot on board?',
		kind: 'contested',
		evidence: [],
		positions: [
			{
				actor: 'reyes',
				documentId: paper('0240').id,
				span: at('0240', 'that the pilot had been off duty'),
				value: null,
			},
			{ actor: 'union', documentId: paper('0255').id, span: at('0255', 'no pilot was on board'), value: null },
		],
		openedBy: paper('0240').id,
		answeredBy: null,
		state: 'contested',
		due: null,
		why: why('0240', 'denial', 'denied'),
	},
	{
		id: 'q3',
		question: 'How many are hurt?',
		kind: 'unknown',
		evidence: [{ documentId: paper('0212').id, span: at('0212', 'We do not yet know how many are hurt,') }],
		positions: [],
		openedBy: paper('0212').id,
		answeredBy: null,
		state: 'open',
		due: null,
		why: why('0212', 'not known', 'do not yet know'),
	},
	{
		id: 'q4',
		question: 'What will the company tell the press?',
		kind: 'pending',
		evidence: [{ documentId: paper('0255').id, span: at('0255', 'The company will speak to the press at 05:30 UTC.') }],
		positions: [],
		openedBy: paper('0255').id,
		answeredBy: null,
		state: 'pending',
		due: '2026-03-14T05:30Z',
		why: why('0255', 'announced', 'will speak'),
	},
];

const sentencesOf = (text: string) =>
	[...text.matchAll(/[^\n.]+(?:\.(?!\s|$)[^\n.]*)*[.\n]/g)].map((found) => ({
		start: found.index,
		end: found.index + found[0].trimEnd().length,
		hedged: false,
	}));

const extractionOf = ({ id, source, text }: Paper): Extraction => ({
	documentId: id,
	hash: `sha256:${id}`,
	language: 'en',
	isRead: true,
	title: null,
	source,
	reference: null,
	sentences: sentencesOf(text),
	hedges: [],
	times: [],
	actors: [],
	statements: statements.filter(({ documentId }) => documentId === id),
	events: events
		.filter(({ reports }) => reports.some(({ documentId }) => documentId === id))
		.map((one) => ({ ...one, mentions: one.reports.filter(({ documentId }) => documentId === id), quantities: [] })),
	questions: [],
	problems: [],
});

const reports: readonly Report[] = papers.map((one) => ({
	document: {
		id: one.id,
		path: one.id,
		hash: `sha256:${one.id}`,
		format: 'txt',
		title: null,
		source: one.source,
		language: null,
		declaredDate: null,
		modifiedAt: null,
		text: one.text,
		bodyStart: 0,
		problems: [],
	},
	extraction: extractionOf(one),
	receivedAt: one.receivedAt,
}));

const documents: readonly SituationDocument[] = reports.map(({ document, receivedAt }) => ({
	id: document.id,
	path: document.path,
	hash: document.hash,
	title: null,
	source: document.source,
	language: 'en',
	reference: null,
	receivedAt,
	status: 'read',
	problems: [],
}));

export const harbour: Situation = { documents, actors, statements, events, questions };

/** The floor of a situation made from these reports. */
export const floorOf = (situation: Situation): Floor =>
	createFloor(situation, (id) => reports.find(({ document }) => document.id === id), {
		namesOf: (id) => [id],
		actorOf: (key) => key,
	});

/** The moment the tests stand at. */
export const now = Date.parse('2026-03-14T03:02:00Z');
