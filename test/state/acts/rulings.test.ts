// What analysts say changes the situation: each act, its undo, and that it follows its words through an edit.
import { expect, test } from 'vitest';
import type { Annotation, AnnotationOp, Report, Situation } from '../../../src/domain.ts';
import { holdOfAlias } from '../../../state/acts/bindings.ts';
import { draftsOn } from '../../../state/acts/chosen.ts';
import { createFloor } from '../../../state/floor.ts';
import { createSituation } from '../../../state/situation.ts';
import type { State } from '../../../state/state.ts';
import type { Subject } from '../../../state/subjects.ts';
import { type ReportSketch, reportOf } from '../../support/reports.ts';

const harbour: ReportSketch = {
	id: 'a.txt',
	date: '2026-03-14',
	text: 'Fire broke out at the pier. Nine dead, Ana Bell said. The bridge was closed. Who set the fire?',
	actors: { 'Ana Bell': 'person', pier: 'place' },
	statements: [{ speaker: 'Ana Bell', content: 'Nine dead', cue: 'said' }],
	events: [
		{ at: 'Fire broke out at the pier', trigger: 'Fire', place: 'pier', start: '2026-03-14' },
		{ at: 'The bridge was closed', trigger: 'closed', type: 'DISRUPTION', start: '2026-03-14' },
	],
	questions: [{ evidence: 'Who set the fire?' }],
};
const radio: ReportSketch = {
	id: 'b.txt',
	date: '2026-03-15',
	text: 'Smoke was seen over the harbour. The mayoress of Ostra, A. Belova, spoke.',
	actors: { 'A. Belova': 'person' },
	events: [{ at: 'Smoke was seen over the harbour', trigger: 'Smoke', type: 'HAZARD', start: '2026-03-13' }],
};

/** A floor over reports on which acts are made one by one. */
const openDesk = (...sketches: readonly ReportSketch[]) => {
	const engine = createSituation();
	const acts: Annotation[] = [];
	const put = (report: Report) => engine.apply([{ kind: 'put', report }]);
	for (const sketch of sketches) put(reportOf(sketch));
	engine.settle();
	const settle = (): Situation => {
		engine.setActs([...acts]);
		engine.settle();
		return engine.situation;
	};
	return {
		situation: settle,
		edit: (sketch: ReportSketch) => put(reportOf(sketch)),
		act: (op: AnnotationOp, find: (situation: Situation) => Subject, text: string | null, other?: Subject) => {
			const floor = createFloor(engine.situation, engine.report, engine.identities);
			const state = { floor } as State;
			for (const draft of draftsOn(state, [find(engine.situation)], op, text, other ?? null)) {
				acts.push({ ...draft, id: `act${acts.length}`, author: 'jk', at: '2026-03-14T12:00:00Z', anchor: null });
			}
			return settle();
		},
		part: (name: string, alias: string) => {
			const floor = createFloor(engine.situation, engine.report, engine.identities);
			const subject = actorOf(name)(engine.situation);
			const other = holdOfAlias(floor, 'id' in subject ? subject.id : '', alias);
			for (const draft of draftsOn({ floor } as State, [subject], 'different', alias)) {
				acts.push({ ...draft, other, id: `act${acts.length}`, author: 'jk', at: '2026-03-14T12:00:00Z', anchor: null });
			}
			return settle();
		},
		undo: (target = acts.at(-1)!.id) => {
			acts.push({ id: `u${acts.length}`, op: 'undo', target, text: null, author: 'jk', at: '', anchor: null });
			return settle();
		},
	};
};

const eventOf =
	(words: string) =>
	(situation: Situation): Subject => ({
		kind: 'event',
		id: situation.events.find(({ summary }) => summary.includes(words))!.id,
	});
const actorOf =
	(name: string) =>
	(situation: Situation): Subject => ({
		kind: 'actor',
		id: situation.actors.find((actor) => actor.name === name)!.id,
	});
const theStatement = ({ statements: [one] }: Situation): Subject => ({
	kind: 'statement',
	id: one!.id,
	documentId: one!.documentId,
});
const theQuestion = ({ questions: [one] }: Situation): Subject => ({ kind: 'question', id: one!.id });

const names = ({ actors }: Situation): string =>
	actors
		.map(({ name }) => name)
		.sort()
		.join(', ');
const summaries = ({ events }: Situation): string =>
	events
		.map(({ summary }) => summary)
		.sort()
		.join(' | ');

test('a rejected event goes, and comes back when that is undone', () => {
	const desk = openDesk(harbour);
	expect(summaries(desk.act('reject', eventOf('bridge'), null))).toBe('Fire broke out at the pier');
	expect(summaries(desk.undo())).toBe('Fire broke out at the pier | The bridge was closed');
});

test('a rejected statement goes and counts no more', () => {
	const desk = openDesk(harbour);
	const situation = desk.act('reject', theStatement, null);
	expect(situation.statements).toEqual([]);
	expect(situation.actors.find(({ name }) => name === 'Ana Bell')?.statements).toBe(0);
});

test('a speaker that is set speaks, also one the report does not name', () => {
	const desk = openDesk(harbour, radio);
	const other = actorOf('A. Belova')(desk.situation());
	const situation = desk.act('speaker', theStatement, null, other);
	expect(situation.statements[0]).toMatchObject({ speaker: 'id' in other ? other.id : '', acts: ['act0'] });
	expect(situation.actors.find(({ name }) => name === 'A. Belova')?.statements).toBe(1);
	const nobody = desk.act('speaker', theStatement, '');
	expect(nobody.statements[0]?.speaker).toBe(null);
});

test('actors are joined, renamed and parted again', () => {
	const desk = openDesk(harbour, radio);
	const other = actorOf('A. Belova')(desk.situation());
	const joined = desk.act('same', actorOf('Ana Bell'), null, other);
	expect(joined.actors.filter(({ kind }) => kind === 'person').length).toBe(1);
	expect(joined.actors.find(({ kind }) => kind === 'person')).toMatchObject({ acts: ['act0'], documents: 2 });
	const renamed = desk.act(
		'rename',
		(situation) => actorOf(situation.actors.find(({ kind }) => kind === 'person')!.name)(situation),
		'Mayor Bell',
	);
	expect(names(renamed)).toBe('Mayor Bell, pier');
	desk.undo();
	expect(names(desk.undo('act0'))).toBe('A. Belova, Ana Bell, pier');
});

test('a name is parted from the actor it was taken for', () => {
	const short: ReportSketch = {
		...radio,
		text: radio.text.replace('A. Belova', 'A. Bell'),
		actors: { 'A. Bell': 'person' },
	};
	const desk = openDesk(harbour, short);
	expect(names(desk.situation())).toBe('A. Bell, pier');
	expect(names(desk.part('A. Bell', 'Ana Bell'))).toBe('A. Bell, Ana Bell, pier');
	expect(names(desk.undo())).toBe('A. Bell, pier');
});

test('events are joined across days and parted again', () => {
	const desk = openDesk(harbour, radio);
	const smoke = eventOf('Smoke')(desk.situation());
	const joined = desk.act('same', eventOf('Fire'), null, smoke);
	expect(joined.events.length).toBe(2);
	expect(joined.events.find(({ acts }) => acts !== undefined)?.reports.map(({ documentId }) => documentId)).toEqual([
		'a.txt',
		'b.txt',
	]);
	expect(desk.undo().events.length).toBe(3);
});

test('two events of one sentence are joined and parted', () => {
	const at = 'The fire at the pier killed nine';
	const desk = openDesk({
		id: 'a.txt',
		date: '2026-03-14',
		text: `${at}.`,
		events: [
			{ at, trigger: 'fire', type: 'ACCIDENT' },
			{ at, trigger: 'killed', type: 'CASUALTY' },
		],
	});
	const [fire, deaths] = desk.situation().events;
	const joined = desk.act('same', () => ({ kind: 'event', id: fire!.id }), null, { kind: 'event', id: deaths!.id });
	expect(joined.events.map(({ acts }) => acts)).toEqual([['act0']]);
	expect(desk.undo().events.length).toBe(2);
});

test('two events of one report that were joined part by the last word', () => {
	const desk = openDesk(harbour);
	const bridge = eventOf('bridge')(desk.situation());
	expect(desk.act('same', eventOf('Fire'), null, bridge).events.length).toBe(1);
	expect(desk.undo().events.length).toBe(2);
	expect(desk.act('different', eventOf('Fire'), null, bridge).events.length).toBe(2);
});

test('a question is resolved with its answer, reopened, unverifiable', () => {
	const desk = openDesk(harbour);
	expect(desk.act('resolve', theQuestion, 'an old heater').questions[0]).toMatchObject({
		state: 'answered',
		ruling: { author: 'jk', text: 'an old heater' },
	});
	expect(desk.act('reopen', theQuestion, null).questions[0]?.state).toBe('open');
	expect(desk.act('unverifiable', theQuestion, null).questions[0]?.state).toBe('unverifiable');
	expect(desk.undo().questions[0]?.state).toBe('open');
	expect(desk.act('reject', theQuestion, null).questions).toEqual([]);
});

test('an act follows its words through an edit, and has no effect once they are gone', () => {
	const desk = openDesk(harbour);
	desk.act('reject', eventOf('bridge'), null);
	const opening = 'URGENT. Cars are stuck. ';
	desk.edit({
		...harbour,
		text: opening + harbour.text,
		events: [{ at: 'Cars are stuck', trigger: 'stuck' }, ...harbour.events!],
	});
	expect(summaries(desk.situation())).toBe('Cars are stuck | Fire broke out at the pier');
	desk.edit({
		...harbour,
		text: harbour.text.replace('The bridge was closed', 'The old bridge was closed'),
		events: [{ at: 'The old bridge was closed', trigger: 'closed', start: '2026-03-14' }],
	});
	expect(summaries(desk.situation())).toBe('The old bridge was closed');
});

const figures = (...counts: readonly (readonly [id: string, words: string, low: number])[]): readonly ReportSketch[] =>
	counts.map(([id, words, low]) => ({
		id,
		source: id,
		date: '2026-03-14',
		text: `Fire broke out at the pier of Ostra. ${words} were killed.`,
		actors: { Ostra: 'place' },
		events: [
			{
				at: 'Fire broke out at the pier of Ostra',
				trigger: 'Fire',
				place: 'Ostra',
				start: '2026-03-14',
				quantities: [{ what: 'killed', words, low }],
			},
		],
	}));

test('a resolved figure stays resolved until somebody holds another one', () => {
	const desk = openDesk(...figures(['a.txt', 'Nine', 9], ['b.txt', 'Seven', 7]));
	expect(desk.situation().questions[0]?.state).toBe('contested');
	expect(desk.act('resolve', theQuestion, 'nine').questions[0]?.state).toBe('answered');
	for (const sketch of figures(['c.txt', 'Nine', 9])) desk.edit(sketch);
	expect(desk.situation().questions[0]?.state).toBe('answered');
	for (const sketch of figures(['d.txt', 'Twelve', 12])) desk.edit(sketch);
	expect(desk.situation().questions[0]?.state).toBe('contested');
});
