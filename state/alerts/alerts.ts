// Watch rules: a saved query, how many new things it takes, and how long it then keeps quiet. What they raise, and what
// the operator did about it.
import type { Instant } from '../../src/domain.ts';
import type { Moment } from '../clock.ts';
import { formatAmount } from '../events/amounts.ts';
import { currentSummary } from '../events/tolls.ts';
import type { Ground } from '../query/ground.ts';
import { prepareQuery, readQuery } from '../query/match.ts';
import type { Thing } from '../query/things.ts';
import type { Floor } from '../state.ts';
import type { Subject } from '../subjects.ts';
import { wordsAt } from '../words.ts';
import { alertEvidence } from './alert-evidence.ts';

const minute = 60_000;

export type WatchRule = {
	readonly name: string;
	readonly query: string;
	/** So many new matches within `within` minutes raise an alert. */
	readonly threshold: number;
	readonly within: number;
	/** Minutes without another alert of this rule. */
	readonly cooldown: number;
	readonly bell: boolean;
	/** The terminal shows it on the desktop, where it can. */
	readonly notify: boolean;
	/** Minutes without an acknowledgement after which it is told once more, louder; null: never. */
	readonly escalate: number | null;
	/** Told in quiet hours, too. */
	readonly always: boolean;
	/** A program and its arguments, given the alert as JSON; empty where there is none. */
	readonly exec: readonly string[];
};

/** The rule of a query that an operator watches by key: it rings, and calls nothing. */
export const ownRule = (query: string): WatchRule => ({
	name: query,
	query,
	threshold: 1,
	within: 60,
	cooldown: 5,
	bell: true,
	notify: false,
	escalate: null,
	always: false,
	exec: [],
});

export type Alert = {
	readonly id: string;
	readonly rule: string;
	readonly at: Instant;
	/** How many new things matched. */
	readonly count: number;
	/** The newest of them, as written in the reports. */
	readonly label: string;
	readonly subject: Subject;
	readonly isAcknowledged: boolean;
	/** The newest words it rests on, and where they stand; left out where none are at hand. */
	readonly quote?: string;
	readonly place?: string;
	/** Who acknowledged it, and when. */
	readonly answer?: { readonly by: string; readonly at: Moment };
	/** When bell and hook last told of it. */
	readonly toldAt?: Moment;
	/** How often it was told again, as nobody acknowledged it. */
	readonly escalations?: number;
	/** It came in quiet hours: bell and hook are still to tell of it. */
	readonly isHeld?: boolean;
};

export type Alerts = {
	/** Newest first. */
	readonly raised: readonly Alert[];
	/** No bell before this moment. */
	readonly quietUntil: Moment;
};

export const noAlerts: Alerts = { raised: [], quietUntil: 0 };

/** Alerts that are kept. */
const mostAlerts = 200;

/** Alerts with newly raised ones. */
export const withRaised = (alerts: Alerts, raised: readonly Alert[]): Alerts => ({
	...alerts,
	raised: [...raised, ...alerts.raised].slice(0, mostAlerts),
});

/** Those nobody has acknowledged, newest first. */
export const unacknowledged = ({ raised }: Alerts): readonly Alert[] => raised.filter((alert) => !alert.isAcknowledged);

/** Alerts, all acknowledged by an operator. */
export const acknowledged = (alerts: Alerts, by: string, at: Moment): Alerts => ({
	...alerts,
	raised: alerts.raised.map((alert) =>
		alert.isAcknowledged ? alert : { ...alert, isAcknowledged: true, answer: { by, at } },
	),
});

/** What a rule remembers: which things it has seen, so that none rings twice, and when it rang. */
export type RuleMemory = {
	readonly seen: Set<string>;
	/** New matches that have not rung yet: when, and what. */
	pending: { readonly at: Moment; readonly thing: Watched }[];
	rangAt: Moment | null;
};

export const freshMemory = (): RuleMemory => ({ seen: new Set(), pending: [], rangAt: null });

/** What rules look at. */
type Watched = Extract<Thing, { readonly kind: 'event' | 'question' | 'statement' | 'report' }>;

/** A thing as far as a rule tells it apart: a new state or figure of the same event is news. */
const keyOf = (thing: Watched): string => {
	switch (thing.kind) {
		case 'event': {
			const figures = thing.value.quantities.map(
				({ what, claims }) => `${what} ${claims.map(({ value }) => formatAmount(value)).join('/')}`,
			);
			return ['event', thing.value.id, thing.value.state, ...figures].join(' ');
		}
		case 'question':
			return `question ${thing.value.id} ${thing.value.state}`;
		case 'statement':
			return `statement ${thing.value.documentId} ${thing.value.id}`;
		case 'report':
			return `report ${thing.value.id}`;
	}
};

const labelOf = (thing: Watched, floor: Floor): string => {
	switch (thing.kind) {
		case 'event':
			return currentSummary(thing.value);
		case 'question':
			return thing.value.question;
		case 'report':
			return thing.value.title ?? thing.value.id;
		case 'statement': {
			const [content] = thing.value.content;
			return content === undefined ? '' : wordsAt(floor, thing.value.documentId, content);
		}
	}
};

const subjectOf = (thing: Watched): Subject => {
	if (thing.kind === 'statement') return { kind: 'statement', id: thing.value.id, documentId: thing.value.documentId };
	return { kind: thing.kind === 'report' ? 'document' : thing.kind, id: thing.value.id };
};

const thingsOf = function* ({ situation }: Floor): Iterable<Watched> {
	for (const value of situation.events) yield { kind: 'event', value };
	for (const value of situation.questions) yield { kind: 'question', value };
	for (const value of situation.statements) yield { kind: 'statement', value };
	for (const value of situation.documents) yield { kind: 'report', value };
};

/** Everything on the floor a rule asks for that it has not seen yet; it has now. */
const unseen = (rule: WatchRule, memory: RuleMemory, ground: Ground): readonly Watched[] => {
	const test = prepareQuery(readQuery(rule.query).query, ground);
	const found: Watched[] = [];
	for (const thing of thingsOf(ground.floor)) {
		if (!test(thing)) continue;
		const key = keyOf(thing);
		if (memory.seen.has(key)) continue;
		memory.seen.add(key);
		found.push(thing);
	}
	return found;
};

/** Takes what is there as known: the backlog at the start never rings. */
export const takeAsSeen = (rule: WatchRule, memory: RuleMemory, ground: Ground): void => {
	unseen(rule, memory, ground);
};

/** The alert a rule raises over what is new on the floor; null where it stays below its threshold or keeps quiet. */
export const watchFor = (rule: WatchRule, memory: RuleMemory, ground: Ground): Alert | null => {
	const { now, floor } = ground;
	const fresh = unseen(rule, memory, ground).map((thing) => ({ at: now, thing }));
	memory.pending = [...memory.pending, ...fresh].filter(({ at }) => now - at <= rule.within * minute);
	const isQuiet = memory.rangAt !== null && now - memory.rangAt < rule.cooldown * minute;
	const newest = memory.pending.at(-1);
	if (newest === undefined || isQuiet || memory.pending.length < rule.threshold) return null;
	const count = memory.pending.length;
	memory.rangAt = now;
	memory.pending = [];
	const subject = subjectOf(newest.thing);
	const at = new Date(now).toISOString();
	return {
		id: `${rule.name} ${at}`,
		rule: rule.name,
		at,
		count,
		label: labelOf(newest.thing, floor),
		subject,
		isAcknowledged: false,
		...alertEvidence(floor, subject),
	};
};

/** Asks rules after each settled situation. A rule asked for the first time takes what is there as known. */
export const createRuleWatch = (memories: Map<string, RuleMemory>) => {
	/** The query each rule was last asked with. */
	const known = new Map<string, string>();
	const memoryOf = ({ name }: WatchRule): RuleMemory => {
		const memory = memories.get(name) ?? freshMemory();
		memories.set(name, memory);
		return memory;
	};
	return (rules: readonly WatchRule[], ground: Ground): readonly Alert[] =>
		rules.flatMap((rule) => {
			const memory = memoryOf(rule);
			const isKnown = known.get(rule.name) === rule.query;
			known.set(rule.name, rule.query);
			if (!isKnown) takeAsSeen(rule, memory, ground);
			return (isKnown ? watchFor(rule, memory, ground) : null) ?? [];
		});
};
