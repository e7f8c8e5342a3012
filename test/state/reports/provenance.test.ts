// Copies are not sources, and what a later version replaced or a kill withdrew does not count.
import { describe, expect, test } from 'vitest';
import { areCopies, sketchText } from '../../../state/reports/sketches.ts';
import { createSituation } from '../../../state/situation.ts';
import { type ReportSketch, reportOf } from '../../support/reports.ts';

const body = `A strike hit the grain terminal of the port on Saturday night and set two silos on fire. Crews from
three towns fought the flames until the morning. The harbour master closed the southern basin to all ships. Nobody
could say in the first hours who had fired, and the ministry did not answer calls. Trucks were sent back to the ring
road while divers searched the basin for a missing pilot boat.`;

describe('near-copies', () => {
	const original = sketchText(body);
	test.each([
		['the same words', body, true],
		['other line ends and a headline', `Port on fire\n${body.replace(/\n/g, ' ')}`, true],
		['the first half of it', body.slice(0, body.length * 0.7), true],
		[
			'another story',
			'The union of rail workers called a strike for Monday because talks about night shifts had failed.',
			false,
		],
		['nothing', '', false],
	])('%s: %#', (_, text, answer) => {
		expect(areCopies(original, sketchText(text))).toBe(answer);
	});
	test('the same text with other figures is a new version', () => {
		const bulletin = (dead: number, hurt: number) => `${body} By noon ${dead} dead and ${hurt} injured were counted.`;
		expect(areCopies(sketchText(bulletin(7, 30)), sketchText(bulletin(9, 41)))).toBe(false);
	});
});

const told = (id: string, more: Partial<ReportSketch> = {}): ReportSketch => ({
	id,
	date: '2024-03-02',
	text: body,
	events: [{ at: body.slice(0, 84), trigger: 'strike', start: '2024-03-02' }],
	...more,
});

const situationOf = (sketches: readonly ReportSketch[]) => {
	const engine = createSituation();
	engine.apply(sketches.map((sketch) => ({ kind: 'put', report: reportOf(sketch) })));
	engine.settle();
	return engine.situation;
};

test('copies of one wire are one origin', () => {
	const { events } = situationOf([told('a'), told('b'), told('c', { text: `Port on fire\n${body}` })]);
	expect(events.map(({ origins, copies }) => [origins, copies])).toEqual([[1, 2]]);
});

test('an agency that several papers quote is one origin', () => {
	const quoting = (id: string, paper: string): ReportSketch => ({
		id,
		date: '2024-03-02',
		source: paper,
		text: `A strike hit the grain terminal, a resident told Wire A, ${paper} writes. ${id} ${id} ${id} ${id}`,
		actors: { resident: 'person', 'Wire A': 'organization' },
		statements: [{ speaker: 'resident', via: 'Wire A', content: 'A strike hit the grain terminal', cue: 'told' }],
		events: [{ at: 'A strike hit the grain terminal', trigger: 'strike', start: '2024-03-02' }],
	});
	const { events } = situationOf([quoting('a', 'Daily North'), quoting('b', 'Daily South')]);
	expect(events.map(({ origins, copies }) => [origins, copies])).toEqual([[1, 1]]);
});

test('a headline over what an agency was told is no second origin', () => {
	const headline = 'A strike wounded 12 dockers at the grain terminal of the port';
	const content = 'The strike wounded 12 dockers at the grain terminal of the port on Saturday';
	const wounded = { type: 'ASSAULT', trigger: 'wounded', start: '2024-03-02', target: 'dockers' } as const;
	const quantities = [{ what: 'injured', words: '12', low: 12 }];
	const { events } = situationOf([
		{
			id: 'b',
			date: '2024-03-02',
			text: `${headline}\n\n${content}, a resident told Wire A.`,
			actors: { resident: 'person', dockers: 'group', 'Wire A': 'organization' },
			statements: [{ speaker: 'resident', via: 'Wire A', content, cue: 'told' }],
			events: [
				{ ...wounded, at: headline, quantities },
				{ ...wounded, at: content, quantities },
			],
		},
		{
			id: 'a',
			date: '2024-03-02',
			source: 'Wire A',
			text: content,
			actors: { dockers: 'group' },
			events: [{ ...wounded, at: content, quantities }],
		},
	]);
	expect(events.map(({ origins, copies }) => [origins, copies])).toEqual([[1, 1]]);
});

const statusesOf = (sketches: readonly ReportSketch[]) =>
	Object.fromEntries(situationOf(sketches).documents.map(({ id, status }) => [id, status]));

test('a writethru supersedes what stands before it, a kill withdraws the story and its events', () => {
	const first = told('z', { title: 'Harbour strike' });
	const second = told('b', { title: 'Harbour strike, 1st Writethru', date: '2024-03-02' });
	const kill: ReportSketch = {
		id: 'a',
		date: '2024-03-03',
		title: 'KILL: Harbour strike',
		text: 'The story is withdrawn.',
	};
	expect(statusesOf([first, second])).toEqual({ z: 'superseded', b: 'read' });
	expect(statusesOf([kill, second, first])).toEqual({ z: 'killed', b: 'killed', a: 'read' });
	expect(situationOf([first, second, kill]).events.map(({ state }) => state)).toEqual(['withdrawn']);
	expect(situationOf([first, second]).events.map(({ state }) => state)).toEqual(['reported']);
});

test('another publisher of the same headline is left alone', () => {
	const ours = told('a', { title: 'Harbour strike', source: 'Wire A' });
	const theirs = told('b', { title: 'KILL: Harbour strike', source: 'Wire B', date: '2024-03-03' });
	expect(statusesOf([ours, theirs])).toEqual({ a: 'read', b: 'read' });
});
