// Events an analyst enters: what came by telephone, what the desk saw itself. They stand on the timeline among those that
// were read, marked as whose they are; they are acts, never part of what the reports say.
import type { Annotation, EventCluster, EventTypeId, Instant } from '../../src/domain.ts';
import { eventTypes } from '../../src/event-types.ts';
import { type Moment, type When, whenLabel, whenOf } from '../clock.ts';
import type { PaletteWord } from '../keyboard/palette-words.ts';
import { queryTime } from '../query/times.ts';
import type { Fact } from '../rows/facts.ts';
import { memoLast, type PaneRow } from '../rows/rows.ts';
import { blockedInPast } from '../screen/travel.ts';
import type { State } from '../state.ts';
import { actsInForce } from './in-force.ts';
import { everything } from './targets.ts';

type OwnEvent = {
	readonly at: Instant;
	readonly type: EventTypeId;
	readonly summary: string;
	/** Where the analyst has it from; null where that was not said. */
	readonly source: string | null;
};

const typeIds: ReadonlyMap<string, EventTypeId> = new Map(eventTypes.map(({ id }) => [id, id]));

/** The first word of a text, and the rest. */
const headOf = (text: string): readonly [string, string] => {
	const trimmed = text.trim();
	const at = trimmed.search(/\s/);
	return at === -1 ? [trimmed, ''] : [trimmed.slice(0, at), trimmed.slice(at).trim()];
};

const sourceOf = (text: string): readonly [summary: string, source: string | null] => {
	const open = text.endsWith(')') ? text.lastIndexOf(' (') : -1;
	return open < 1 ? [text, null] : [text.slice(0, open).trim(), text.slice(open + 2, -1).trim() || null];
};

const typed = (text: string): Pick<OwnEvent, 'type' | 'summary' | 'source'> => {
	const [word, rest] = headOf(text);
	const type = typeIds.get(word.toUpperCase());
	const [summary, source] = sourceOf(type === undefined ? text.trim() : rest);
	return { type: type ?? 'OTHER', summary, source };
};

const isoShape = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?(?:\.\d+)?Z$/;

/** The event that an act tells: `2026-03-14T02:40:00Z ASSAULT second blast (by phone)`. Any text is one. */
export const readOwn = ({ text, at }: Pick<Annotation, 'text' | 'at'>): OwnEvent => {
	const [word, rest] = headOf(text ?? '');
	return isoShape.test(word) ? { at: word, ...typed(rest) } : { at, ...typed(text ?? '') };
};

const minutes = (moment: Moment): Instant => `${new Date(moment).toISOString().slice(0, 16)}:00Z`;

/** What was typed, as the text of an act; null where it says nothing. A time stands first, or it is now. */
const ownText = (state: State, line: string): string | null => {
	const [word, rest] = headOf(line);
	const time = queryTime(word, state.now, state.screen.zone);
	const { type, summary, source } = typed(time === null ? line : rest);
	if (summary === '') return null;
	return `${minutes(time?.from ?? state.now)} ${type} ${summary}${source === null ? '' : ` (${source})`}`;
};

const clusterOf = (act: Annotation): EventCluster => {
	const { at, type, summary } = readOwn(act);
	return {
		id: `own ${act.id}`,
		type,
		summary,
		reports: [],
		origins: 0,
		copies: 0,
		state: 'reported',
		status: 'reported',
		actors: [],
		place: null,
		start: at,
		end: null,
		precision: 'time',
		background: false,
		quantities: [],
		why: { rule: 'entered by an analyst', words: [], score: 1 },
	};
};

/** A row of the timeline that an analyst entered. */
export type OwnRow = PaneRow & { readonly event: EventCluster; readonly when: When & { readonly moment: Moment } };

const rowsOfActs = memoLast((acts: readonly Annotation[], until: Moment, zone: string): readonly OwnRow[] =>
	actsInForce(acts)
		.filter(({ op, at }) => op === 'event' && Date.parse(at) <= until)
		.map((act) => {
			const event = clusterOf(act);
			const when = whenOf(event.start, zone);
			return {
				key: `act ${act.id}`,
				subject: { kind: 'act' as const, id: act.id },
				label: act.author,
				event,
				when: { ...when, moment: when.moment ?? Date.parse(act.at) },
			};
		})
		.toSorted((one, other) => other.when.moment - one.when.moment),
);

/** The events analysts entered, the newest first; of the past, those entered by then. */
export const ownRows = ({ acts, travel, screen }: Pick<State, 'acts' | 'travel' | 'screen'>): readonly OwnRow[] =>
	rowsOfActs(acts, travel?.at ?? Number.POSITIVE_INFINITY, screen.zone);

const actOf = (acts: readonly Annotation[], id: string): Annotation | undefined =>
	actsInForce(acts).find((act) => act.id === id && act.op === 'event');

/** What an entered event is called in titles; undefined where the act is no such event. */
export const ownLabel = ({ acts }: Pick<State, 'acts'>, id: string): string | undefined => {
	const act = actOf(acts, id);
	if (act === undefined) return undefined;
	const { type, summary } = readOwn(act);
	return `${type}  ${summary}`;
};

/** Everything that is known of an entered event; empty where the act is no such event. */
export const ownFacts = ({ acts, screen }: Pick<State, 'acts' | 'screen'>, id: string): readonly Fact[] => {
	const act = actOf(acts, id);
	if (act === undefined) return [];
	const { at, type, summary, source } = readOwn(act);
	return [
		['Event', summary],
		['What', `${type}: ${eventTypes.find((one) => one.id === type)?.title ?? ''}`],
		['When', whenLabel(at, screen.zone)],
		['Source', source ?? 'not said'],
		['Entered', `by ${act.author}, ${whenLabel(act.at, screen.zone)}; no report tells it: x takes it back`],
	];
};

/** `:event TIME TYPE WORDS (SOURCE)` enters an event. */
export const eventWord: PaletteWord = {
	name: 'event',
	usage: '[TIME] [TYPE] WORDS (SOURCE)',
	title: 'enter an event that no report tells: 02:40 assault second blast (by phone)',
	needs: true,
	isFree: true,
	run: (state, rest) => {
		const refusal = blockedInPast(state);
		const text = refusal === undefined ? ownText(state, rest) : null;
		if (text === null)
			return [{ type: 'message-shown', text: refusal ?? 'say what happened: :event 02:40 assault second blast' }];
		return [{ effect: 'act', drafts: [{ op: 'event', target: everything, text, hold: null, other: null }] }];
	},
};
