// Facets: what a filter of this list could ask, counted over the rows that are left: `type:assault  12 of 61`.
import type { EventCluster, SituationQuestion } from '../../src/domain.ts';
import type { Command } from '../keyboard/command.ts';
import type { Choice, PaletteWord } from '../keyboard/palette-words.ts';
import { actorsById, documentsById } from '../lookups.ts';
import { rowsOf } from '../panes.ts';
import { documentsOf, type Thing, thingOf } from '../query/things.ts';
import type { Action, Effect, Floor, State } from '../state.ts';
import { filterOf, isDriver, type ListId, openPage } from '../view.ts';
import { groupOf } from './filter.ts';
import { memoLast, type PaneRow, stopsOf } from './rows.ts';

type Steps = readonly (Action | Effect)[];

type Facet = { readonly field: string; readonly values: (thing: Thing, floor: Floor) => readonly string[] };

const actorNames = (floor: Floor, ids: readonly (string | null)[]): readonly string[] =>
	ids.flatMap((id) => (id === null ? [] : (actorsById(floor.situation).get(id)?.name ?? [])));

const partiesOf = ({ actors }: EventCluster): readonly string[] => actors.map(({ actor }) => actor);
const sidesOf = ({ positions }: SituationQuestion): readonly (string | null)[] => positions.map(({ actor }) => actor);

/** In the order of the list; a value must read as the field understands it. */
const facets: readonly Facet[] = [
	{
		field: 'type',
		values: (thing) => {
			if (thing.kind === 'event') return [thing.value.type.toLowerCase()];
			return thing.kind === 'question' || thing.kind === 'actor' ? [thing.value.kind] : [];
		},
	},
	{
		field: 'state',
		values: (thing) => (thing.kind === 'event' || thing.kind === 'question' ? [thing.value.state] : []),
	},
	{
		field: 'actor',
		values: (thing, floor) => {
			if (thing.kind === 'event') return actorNames(floor, partiesOf(thing.value));
			return thing.kind === 'question' ? actorNames(floor, sidesOf(thing.value)) : [];
		},
	},
	{
		field: 'place',
		values: (thing, floor) => {
			const place = thing.kind === 'event' ? thing.value.place : null;
			if (place === null) return [];
			return 'actor' in place ? actorNames(floor, [place.actor]) : [place.text];
		},
	},
	{
		field: 'src',
		values: (thing, { situation }) =>
			documentsOf(thing).flatMap((id) => documentsById(situation).get(id)?.source ?? []),
	},
];

/** Rows beyond this are not counted: a key must not wait for it. */
const mostCounted = 20_000;
/** Values offered of one field. */
const mostValues = 40;

const termOf = (field: string, value: string): string =>
	`${field}:${/^[\p{L}\p{N}_-]+$/u.test(value) ? value.toLowerCase() : `"${value.replaceAll('"', '')}"`}`;

type Count = { readonly term: string; readonly count: number };

const countRows = memoLast((floor: Floor, rows: readonly PaneRow[]): readonly Count[] => {
	const counts = facets.map(() => new Map<string, number>());
	for (const at of stopsOf(rows).slice(0, mostCounted)) {
		const { event, subject } = rows[at]!;
		const thing: Thing | undefined = event === undefined ? thingOf(floor, subject!) : { kind: 'event', value: event };
		if (thing === undefined) continue;
		for (const [index, { field, values }] of facets.entries())
			for (const term of new Set(values(thing, floor).map((value) => termOf(field, value))))
				counts[index]!.set(term, (counts[index]!.get(term) ?? 0) + 1);
	}
	return counts.flatMap((terms) =>
		[...terms]
			.map(([term, count]) => ({ term, count }))
			.sort((a, b) => b.count - a.count)
			.slice(0, mostValues),
	);
});

/** The list facets are about: the one in focus, else the one that drives the evidence. */
const listHere = ({ view }: State): ListId => {
	const { focus } = openPage(view);
	return isDriver(focus) ? focus : view.driver;
};

/** A term at its own place in a filter: not a part of a longer one. */
const hasTerm = (filter: string, term: string): boolean => ` ${filter} `.includes(` ${term} `);

const choicesOf = (state: State): readonly Choice[] => {
	const list = listHere(state);
	const rows = rowsOf(state, list);
	const filter = filterOf(state.view, list);
	const all = Math.min(mostCounted, stopsOf(rows).length);
	return countRows(state.floor, rows)
		.map(({ term, count }) => ({ text: term, count, isOn: hasTerm(filter, term) }))
		.sort((a, b) => Number(b.isOn) - Number(a.isOn))
		.map(({ text, count, isOn }) => ({ text, title: isOn ? 'on: Enter takes it off' : `${count} of ${all}` }));
};

const toggle = (state: State, term: string): Steps => {
	const list = listHere(state);
	const filter = filterOf(state.view, list);
	const next = hasTerm(filter, term)
		? ` ${filter} `.replace(` ${term} `, ' ').trim()
		: `${filter.includes(' OR ') ? `(${filter})` : filter} ${term}`.trim();
	return [
		{ type: 'pages-closed' },
		{ type: 'pane-focused', pane: list },
		{ type: 'lists-filtered', lists: filter === '' ? [list] : groupOf(state, list), filter: next },
	];
};

/** `:facet TERM` narrows the list by it, or takes it off again. */
export const facetWord: PaletteWord = {
	name: 'facet',
	usage: 'TERM',
	title: 'narrow this list by what is in it: types, states, actors, places, sources',
	keys: ['f'],
	needs: true,
	isFree: false,
	choices: choicesOf,
	run: toggle,
};

/** The key of facets. */
export const facetCommand: Command = {
	id: 'facets',
	keys: ['f'],
	title: 'facets: what is in this list, counted',
	group: 'Find',
	where: 'anywhere',
	run: () => [{ type: 'typing-started', typing: { what: 'command', text: 'facet ' } }],
};
