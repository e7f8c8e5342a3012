// Watch rules by key and by name: `w` makes one of the filter in use, `W` lists them and what they raised.

import { clockLabel, whenLabel } from '../clock.ts';
import type { Command } from '../keyboard/command.ts';
import type { Choice, PaletteWord } from '../keyboard/palette-words.ts';
import { showSubject } from '../keyboard/steps.ts';
import { readQuery } from '../query/match.ts';
import { isEmptyQuery } from '../query/query.ts';
import type { Action, Effect, State } from '../state.ts';
import { filterOf, isList, openPage } from '../view.ts';
import { type Alert, unacknowledged } from './alerts.ts';

type Steps = readonly (Action | Effect)[];

const tell = (text: string): Steps => [{ type: 'message-shown', text }];

const watch = ({ memory }: State, query: string): Steps => {
	const parsed = readQuery(query);
	if (parsed.problem !== null) return tell(`column ${parsed.problem.at + 1}: ${parsed.problem.what}`);
	if (isEmptyQuery(parsed.query)) return tell('watch needs a query: :watch type:casualty near:port');
	if (memory.watches.includes(query)) return tell(`${query} is watched already; :unwatch ends it`);
	return [
		{ type: 'query-watched', query, isOn: true },
		{ effect: 'keep-memory' },
		...tell(`rings when something new answers ${query}; W lists the rules`),
	];
};

const unwatch = ({ memory }: State, query: string): Steps =>
	memory.watches.includes(query)
		? [
				{ type: 'query-watched', query, isOn: false },
				{ effect: 'keep-memory' },
				...tell(`${query} is no longer watched`),
			]
		: tell(`${query} is not among your rules; those of the configuration are changed there`);

const ownChoices = ({ memory }: State): readonly Choice[] =>
	memory.watches.map((query) => ({ text: query, title: 'no longer watch it' }));

const alertText = ({ at, rule }: Alert): string => `${at.slice(0, 16)} ${rule}`;

const alertChoices = ({ alerts, screen }: State): readonly Choice[] => {
	const waiting = new Set(unacknowledged(alerts).map(({ id }) => id));
	const answerOf = ({ answer }: Alert): string =>
		answer === undefined ? '' : ` · ${answer.by} ${clockLabel(answer.at, screen.zone)}`;
	return alerts.raised.map((alert) => ({
		text: alertText(alert),
		title: `${waiting.has(alert.id) ? '! ' : ''}${whenLabel(alert.at, screen.zone)}: ${alert.label}${alert.count > 1 ? ` and ${alert.count - 1} more` : ''}${answerOf(alert)}`,
	}));
};

const ruleChoices = ({ rules, memory }: State): readonly Choice[] => [
	...memory.watches.map((query) => ({ text: query, title: 'your rule: Enter ends it' })),
	...rules.map(({ name, query, threshold, within, cooldown }) => ({
		text: name,
		title: `${query}: ${threshold} in ${within} min, then quiet for ${cooldown} min (configuration)`,
	})),
];

/** `:watch`, `:unwatch`, `:rules`, `:alerts`. */
export const watchWords: readonly PaletteWord[] = [
	{
		name: 'watch',
		usage: 'QUERY',
		title: 'ring when something new answers it',
		keys: ['w'],
		needs: true,
		isFree: true,
		run: watch,
	},
	{
		name: 'unwatch',
		usage: 'QUERY',
		title: 'end a watch rule of yours',
		needs: true,
		isFree: false,
		choices: ownChoices,
		run: unwatch,
	},
	{
		name: 'rules',
		usage: 'RULE',
		title: 'the watch rules: yours, and those of the configuration',
		keys: ['W'],
		needs: true,
		isFree: false,
		choices: ruleChoices,
		run: unwatch,
	},
	{
		name: 'alerts',
		usage: 'ALERT',
		title: 'what was raised, the newest first; Enter goes there',
		needs: true,
		isFree: false,
		choices: alertChoices,
		run: ({ alerts }, rest) => {
			const alert = alerts.raised.find((one) => alertText(one) === rest);
			return alert === undefined ? tell('no such alert') : showSubject(alert.subject);
		},
	},
];

const filterHere = (state: State): string => {
	const page = openPage(state.view);
	if (page.kind === 'search') return state.search.query;
	return isList(page.focus) ? filterOf(state.view, page.focus) : '';
};

const palette = (text: string): Steps => [{ type: 'typing-started', typing: { what: 'command', text } }];

/** The keys of alerts and their rules. */
export const watchCommands: readonly Command[] = [
	{
		id: 'watch-query',
		keys: ['w'],
		title: 'ring when something new answers a query',
		group: 'Live',
		where: 'anywhere',
		run: (state) => palette(`watch ${filterHere(state)}`),
	},
	{
		id: 'watch-rules',
		keys: ['W'],
		title: 'the watch rules; `:alerts` lists what rang',
		group: 'Live',
		where: 'anywhere',
		blocked: ({ rules, memory }) =>
			rules.length + memory.watches.length === 0 ? 'nothing is watched yet: w makes a rule' : undefined,
		run: () => palette('rules '),
	},
];
