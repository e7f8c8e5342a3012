// What the actors' pane reads out of a situation: sides, silence, activity.
import { expect, test } from 'vitest';
import type { EventCluster, EventTypeId, Situation, SituationActor } from '../../../src/domain.ts';
import { sidesOf } from '../../../state/questions/sides.ts';
import { silencesOf, silentBy } from '../../../state/questions/silence.ts';
import { activityBars } from '../../../state/sums/activity.ts';
import { harbour, now } from '../../support/harbour.ts';
import { openRows } from '../../support/row-screen.ts';

const [anyActor] = harbour.actors;
const actor = (id: string, more: Partial<SituationActor> = {}): SituationActor => ({
	...anyActor!,
	id,
	name: id,
	kind: 'organization',
	statements: 0,
	...more,
});

const template = harbour.events.find(({ id }) => id === 'e2')!;
const act = (type: EventTypeId, source: string, target: string, more: Partial<EventCluster> = {}): EventCluster => ({
	...template,
	id: `${type} ${source} ${target} ${JSON.stringify(more.background ?? false)}`,
	type,
	actors: [
		{ actor: source, role: 'source' },
		{ actor: target, role: 'target' },
	],
	...more,
});

const withActs = (events: readonly EventCluster[], names: readonly (string | SituationActor)[]): Situation => ({
	...harbour,
	actors: [...names.map((name) => (typeof name === 'string' ? actor(name) : name)), ...harbour.actors],
	events,
});

const sidesIn = (events: readonly EventCluster[], names: readonly string[]): string => {
	const situation = withActs(events, names);
	return names.map((name) => sidesOf(situation).of(situation.actors.find(({ id }) => id === name)!)).join('');
};

test.each([
	['two who act against each other twice', [act('ASSAULT', 'N', 'E'), act('ACCUSE', 'E', 'N')], 'NE', 'AB'],
	[
		'who acts more than once against one of them stands on the other side',
		[act('ASSAULT', 'N', 'E'), act('ACCUSE', 'E', 'N'), act('SANCTION', 'U', 'N'), act('ACCUSE', 'U', 'N')],
		'NEU',
		'ABB',
	],
	['once is not enough', [act('ASSAULT', 'N', 'E'), act('ACCUSE', 'E', 'N'), act('SANCTION', 'U', 'N')], 'NEU', 'AB·'],
	[
		'who acts against both stands on neither',
		[
			act('ASSAULT', 'N', 'E'),
			act('ACCUSE', 'E', 'N'),
			act('THREATEN', 'E', 'N'),
			act('ACCUSE', 'U', 'N'),
			act('SANCTION', 'U', 'N'),
			act('ACCUSE', 'U', 'E'),
		],
		'NEU',
		'AB·',
	],
	[
		'what is denied makes no sides',
		[act('ASSAULT', 'N', 'E', { status: 'denied' }), act('ACCUSE', 'E', 'N')],
		'NE',
		'··',
	],
	['one act makes no sides', [act('ASSAULT', 'N', 'E')], 'NE', '··'],
	['talks make no sides', [act('CONSULT', 'N', 'E'), act('AGREE', 'N', 'E')], 'NE', '··'],
] as const)('%s', (_name, events, names, sides) => {
	expect(sidesIn(events, [...names])).toBe(sides);
});

test('a person nobody names has a sign of its own', () => {
	const situation = withActs([], []);
	expect(sidesOf(situation).of(actor('a senior official', { kind: 'person' }))).toBe('?');
	expect(sidesOf(situation).of(actor('the ferry company'))).toBe('·');
});

test('who was accused and has said nothing since is silent, longest first', () => {
	const situation = withActs(
		[
			act('ACCUSE', 'jury', 'port'),
			act('REQUEST', 'jury', 'port'),
			act('REQUEST', 'jury', 'union'),
			act('REJECT', 'jury', 'mill'),
		],
		['port', 'mill'],
	);
	expect(silencesOf(situation).map(({ actor: { id }, accused, asked }) => [id, accused, asked])).toEqual([
		['port', 1, 1],
	]);
});

test('the pane says who is silent, and since when', () => {
	const screen = openRows({ situation: withActs([act('ACCUSE', 'jury', 'Port Authority')], ['Port Authority']) });
	expect(screen.text()).toContain('Named but silent: Port Authority 49 min (accused 1×)');
});

test('troops are nobody’s speakers, and nobody is silent after seconds', () => {
	const actors = [actor('port'), actor('troops', { kind: 'group' }), actor('quay', { kind: 'place' })];
	const events = ['port', 'troops', 'quay'].map((id) => act('REQUEST', 'jury', id));
	const situation = withActs(events, actors);
	const [first] = silencesOf(situation);
	expect(silencesOf(situation)).toHaveLength(1);
	expect(silentBy(situation, first!.since + 10_000)).toEqual([]);
	expect(silentBy(situation, first!.since + 3_600_000).map(({ actor: { id } }) => id)).toEqual(['port']);
});

test('bars tell when an actor spoke or acted', () => {
	expect(activityBars(harbour, now, 'reyes')).toMatch(/^▁+█/);
	expect(activityBars(harbour, now, 'nobody')).toBe('▁▁▁▁▁▁▁▁');
	expect(activityBars(harbour, now + 86_400_000, 'reyes')).toBe('▁▁▁▁▁▁▁▁');
});
