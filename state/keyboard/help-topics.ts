// What `:help TOPIC` tells beside the keys: a table of topics, each a few lines of two columns.
import { type Field, fields } from '../query/fields.ts';

/** A line of a topic: what stands at the left in strong letters, and what it means. */
export type HelpRow = readonly [left: string, meaning: string];

export type HelpTopic = { readonly name: string; readonly title: string; readonly rows: readonly HelpRow[] };

const fieldRow = ({ name, title, example }: Field): HelpRow => [`${name}:`, `${title}: ${example}`];

/** In the order in which they are offered. */
export const helpTopics: readonly HelpTopic[] = [
	{
		name: 'queries',
		title: 'What / and // understand',
		rows: [
			['ferry pilot', 'both words, in any spelling; slips are forgiven'],
			['"off duty"', 'these words as they stand'],
			['^start end$', 'at the start, at the end of a text'],
			['!drill', 'not that'],
			['a OR b', 'either; brackets: (a OR b) c'],
			...fields.map(fieldRow),
			['times', '-2h  03:00  yesterday  fri  2026-03-14  2026-03-14T03:00Z'],
			['Tab', 'completes fields and values; ^R recalls, ^S saves as a view'],
		],
	},
	{
		name: 'times',
		title: 'Three times, never mixed',
		rows: [
			['event', 'when it happened, as precise as the text says: the timeline goes by it'],
			['said', 'when the words were said or the report was dated'],
			['received', 'when the file came: "last report", the pace, time travel go by it'],
			['~', 'after a clock time: the text names no zone'],
			['≤', 'told on that day; the text does not say when it was'],
			['no date', 'what no text dates stands at the end, never guessed'],
			[':tz ZONE', 'shows clock times in another zone'],
			['T', 'the floor as it was known at a moment; < and > go by changes; Esc comes back'],
		],
	},
	{
		name: 'origins',
		title: 'Origins, not copies',
		rows: [
			['2/9', 'two independent origins among nine reports'],
			['origin', 'a report that does not repeat another one of the folder'],
			['copy', 'the same text again, or a report that names another one of the folder as its source'],
			['Enter', 'on the event: who the origins are and who copies whom'],
			['origins:>=2', 'asks for what two sources bear out'],
			['A ▸ B ▸ C', 'the way it came: A said it, B passed it on, C printed that; depth:>=2 asks for such'],
		],
	},
	{
		name: 'states',
		title: 'How an event or a question stands',
		rows: [
			['confirmed', 'told as a fact by two origins, or confirmed by somebody with a name'],
			['reported', 'told as a fact by one origin'],
			['unverified', 'only claimed, or hedged'],
			['contested', 'sides hold what cannot both be right: the ladder shows who holds what'],
			['withdrawn', 'every report of it was killed or superseded'],
			['pending', 'announced with a time, or still to come; a passed time is overdue (⋯!)'],
			['answered', 'somebody answered it, or an analyst resolved it; news reopens it'],
		],
	},
	{
		name: 'acts',
		title: 'What analysts add',
		rows: [
			['a p t', 'note, pin, tag; on all marked rows (Space, v) together'],
			['r V', 'resolve a question, or say that nobody can answer it'],
			['= | R', 'one actor or event, two of them, another name'],
			['x s', 'reject a wrong reading, set who said it'],
			['%', 'likelihood and grade: people judge, the machine never does'],
			['@', 'takes a row on: your name stands on it for everybody; again gives it back'],
			[':event', 'enters what no report tells: :event 02:40 assault second blast (by phone)'],
			['Q', 'asks a question of your own; on an actor that is named but silent, what it says'],
			['z Z', 'undo, redo: acts are only ever added'],
			['J', 'all acts; orphans (their words are gone) stand first'],
			['†', 'a row that an act has changed'],
		],
	},
	{
		name: 'alerts',
		title: 'Watch rules',
		rows: [
			['w', 'a new rule of the filter in use, or of words you type'],
			['W', 'the rules, and the alerts they raised'],
			['A', 'acknowledges alerts and goes to the newest'],
			['B', 'bell off for half an hour, or on again'],
			['[[alerts]]', 'in the configuration: name, query, threshold, within, cooldown, exec'],
			['escalate = 10', 'of a rule: not acknowledged for 10 minutes, it is told again, louder, up to three times'],
			['quiet_hours', 'in the configuration: bell, notifications and programs hold back, and tell it all at the end'],
			['never', 'for what was there at the start; once for one thing, also over a restart'],
		],
	},
	{
		name: 'views',
		title: 'Saved views',
		rows: [
			['^S', 'saves the filter or the search under a name'],
			['F2 … F12', 'a view on or off'],
			[':view NAME', 'the same by name; :unview forgets it'],
			['Esc', 'takes any filter off'],
			['f', 'what a filter could ask, counted: types, states, actors, sources, places, days'],
		],
	},
	{
		name: 'config',
		title: 'Configuration',
		rows: [
			['config path', 'watchfloor config path: where the file is'],
			['config dump', 'every field and what it means, with what holds now'],
			['config check', 'names every fault by its line'],
			['live', 'what the file says is taken over while the screen stands'],
			['[keys]', 'any command on other keys: help = ["?", "f1"]'],
			['theme', 'dark, light, contrast, mono, or one of your own'],
		],
	},
];
