// An event item as it is held: a folder has a million of them. What few events have stands apart, what many have alike is
// held once, and numbers that are small share one.
import type { Event } from '../../src/domain.ts';
import { sharedText } from '../../src/lib/shared-text.ts';
import type { Entry } from '../reports/entries.ts';
import { chooseTerms, packTerms, unpackChosen, unpackTerms } from '../reports/packed-terms.ts';
import { unmarked } from './bounds.ts';
import type { EventItem, TellingCore } from './items.ts';

/** Who takes part: the same few in many reports. */
type Who = Pick<EventItem, 'actors' | 'parties' | 'specific' | 'victims' | 'targets'>;

/** What most events do not have. */
type Seldom = Pick<
	EventItem,
	'marks' | 'figureActs' | 'clock' | 'mark' | 'figures' | 'harmed' | 'ages' | 'counts' | 'cause' | 'agency' | 'speakers'
> & {
	/** Null where it is told in one place of the report, which `start` and `lengths` tell. */
	readonly spans: readonly number[] | null;
};

const none: readonly never[] = [];
const noCounts: ReadonlyMap<number, number> = new Map();
const nobody: ReadonlyMap<string, string | null> = new Map();

const nothing: Seldom = {
	marks: none,
	figureActs: none,
	clock: null,
	mark: unmarked,
	figures: none,
	harmed: 0,
	ages: none,
	counts: noCounts,
	cause: none,
	agency: null,
	speakers: nobody,
	spans: null,
};

const mostKnown = 4_000;

// What is told without figures is told alike in many reports.
const cores = new Map<string, TellingCore>();

/** What a report says of an event, as far as it is asked of all tellings of it. */
export const coreOf = (event: Event): TellingCore => {
	if (event.quantities.length > 0) return createCore(event);
	const { type, start, end, status, background, why, isDateAssumed } = event;
	const key = [type, start, end, status, background, why.rule, isDateAssumed === true].join('\n');
	const core = cores.get(key) ?? createCore(event);
	if (cores.size >= mostKnown) cores.clear();
	cores.set(key, core);
	return core;
};

// Named one by one: an object that another one is spread into takes twice the memory.
const createCore = (event: Event): TellingCore => ({
	type: sharedText(event.type),
	start: event.start === null ? null : sharedText(event.start),
	end: event.end === null ? null : sharedText(event.end),
	status: sharedText(event.status),
	background: event.background,
	quantities: event.quantities.length === 0 ? none : event.quantities,
	rule: sharedText(event.why.rule),
	isDateAssumed: event.isDateAssumed === true,
});

const known = new Map<string, Who>();

const whoOf = ({ actors, parties, specific, victims, targets }: EventItem): Who => {
	const key = `${actors.map(({ actor, role }) => `${actor} ${role}`).join()} ${specific.join()} ${victims.join()}`;
	const before = known.get(key);
	if (before !== undefined) return before;
	const who = { actors, parties, specific, victims, targets };
	if (known.size >= mostKnown) known.clear();
	known.set(key, who);
	return who;
};

// Lengths in bits: of the words, from their start to the trigger, and of the trigger.
const wordsBits = 12;
const triggerBits = 7;
const isBelow = (length: number, bits: number): boolean => length >= 0 && length < 1 << bits;
const isShort = ([start, end, from, to]: readonly number[]): boolean =>
	isBelow(end! - start!, wordsBits) && isBelow(from! - start!, wordsBits) && isBelow(to! - from!, triggerBits);

const lengthsOf = ([start, end, from, to]: readonly number[]): number =>
	(((end! - start!) << wordsBits) | (from! - start!)) * (1 << triggerBits) + (to! - from!);

const seldomOf = (item: EventItem, spans: readonly number[] | null): Seldom => {
	const { marks, figureActs, clock, mark, figures, harmed, ages, counts, cause, agency, speakers } = item;
	const isUsual =
		marks.length + figureActs.length + figures.length + ages.length + cause.length + counts.size + speakers.size ===
			0 &&
		clock === null &&
		mark === unmarked &&
		harmed === 0 &&
		agency === null &&
		spans === null;
	return isUsual
		? nothing
		: {
				marks,
				figureActs,
				clock,
				mark,
				figures,
				harmed,
				ages,
				counts: counts.size === 0 ? noCounts : counts,
				cause,
				agency,
				speakers: speakers.size === 0 ? nobody : speakers,
				spans,
			};
};

// Flags of an item, and above them its day of the week, 0 where it has none.
const aside = 1;
const placeActor = 2;
const dated = 4;
const background = 8;
const another = 16;
const weekdayShift = 5;

const flagsOf = (item: EventItem): number =>
	(item.isAside ? aside : 0) |
	(item.isPlaceActor ? placeActor : 0) |
	(item.background === null ? 0 : dated) |
	(item.background === true ? background : 0) |
	(item.isAnother ? another : 0) |
	((item.weekday === null ? 0 : item.weekday + 1) << weekdayShift);

class HeldItem implements EventItem {
	readonly id: string;
	readonly entry: Entry;
	readonly event: EventItem['event'];
	readonly index: number;
	readonly family: string;
	readonly place: EventItem['place'];
	readonly where: EventItem['where'];
	readonly stated: EventItem['stated'];
	readonly told: EventItem['told'];
	readonly kin: readonly number[];
	readonly triggers: readonly number[];
	readonly #terms: string;
	readonly #names: number | readonly number[];
	readonly #who: Who;
	readonly #seldom: Seldom;
	readonly #flags: number;
	readonly #start: number;
	readonly #lengths: number;

	constructor(item: EventItem) {
		const isInOnePlace = item.spans.length === 4 && isShort(item.spans);
		this.id = item.id;
		this.entry = item.entry;
		this.event = item.event;
		this.index = item.index;
		this.family = item.family;
		this.place = item.place;
		this.where = item.where;
		this.stated = item.stated;
		this.told = item.told;
		this.kin = item.kin;
		this.triggers = item.triggers;
		this.#terms = packTerms(item.terms);
		this.#names = chooseTerms(item.terms, item.names) ?? item.names;
		this.#who = whoOf(item);
		this.#seldom = seldomOf(item, isInOnePlace ? null : item.spans);
		this.#flags = flagsOf(item);
		this.#start = isInOnePlace ? item.spans[0]! : 0;
		this.#lengths = isInOnePlace ? lengthsOf(item.spans) : 0;
	}

	get terms() {
		return unpackTerms(this.#terms);
	}
	get names() {
		return typeof this.#names === 'number' ? unpackChosen(this.#terms, this.#names) : this.#names;
	}

	get isAside() {
		return (this.#flags & aside) !== 0;
	}
	get isAnother() {
		return (this.#flags & another) !== 0;
	}
	get isPlaceActor() {
		return (this.#flags & placeActor) !== 0;
	}
	get background() {
		return (this.#flags & dated) === 0 ? null : (this.#flags & background) !== 0;
	}
	get weekday() {
		const day = this.#flags >> weekdayShift;
		return day === 0 ? null : day - 1;
	}
	get spans() {
		const { spans } = this.#seldom;
		if (spans !== null) return spans;
		const start = this.#start;
		const lengths = this.#lengths >>> triggerBits;
		const from = start + (lengths & ((1 << wordsBits) - 1));
		return [start, start + (lengths >>> wordsBits), from, from + (this.#lengths & ((1 << triggerBits) - 1))];
	}

	get actors() {
		return this.#who.actors;
	}
	get parties() {
		return this.#who.parties;
	}
	get specific() {
		return this.#who.specific;
	}
	get victims() {
		return this.#who.victims;
	}
	get targets() {
		return this.#who.targets;
	}

	get marks() {
		return this.#seldom.marks;
	}
	get figureActs() {
		return this.#seldom.figureActs;
	}
	get clock() {
		return this.#seldom.clock;
	}
	get mark() {
		return this.#seldom.mark;
	}
	get figures() {
		return this.#seldom.figures;
	}
	get harmed() {
		return this.#seldom.harmed;
	}
	get ages() {
		return this.#seldom.ages;
	}
	get counts() {
		return this.#seldom.counts;
	}
	get cause() {
		return this.#seldom.cause;
	}
	get agency() {
		return this.#seldom.agency;
	}
	get speakers() {
		return this.#seldom.speakers;
	}
}

/** An item that says the same, and takes a third of the memory. */
export const heldItem = (item: EventItem): EventItem => new HeldItem(item);
