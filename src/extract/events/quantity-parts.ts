// What part of a whole a number counts: the officers of all who were hurt, the missiles that hit one place of several.
import type { Quantity } from '../../domain.ts';
import { months, weekdays } from '../lang/en/calendar.ts';
import { isFate } from './quantities.ts';

const people =
	/^\D{0,20}[\d,.]*[^\d]{0,30}?\b(officers|policemen|police|soldiers|troops|guards|children|women|girls|boys|pupils|students|workers|journalists|firefighters|crew|protesters|demonstrators|civilians|militants|gunmen|attackers|fighters|hostages|foreigners|tourists|nurses|doctors)\b/i;

// Who is arrested at a protest is a protester, whether the words say so or not.
const arrestable = /^(?:protesters|demonstrators|militants|gunmen|attackers|fighters|students)$/;

const projectiles = /^(?:missiles|rockets|drones|shells|bombs|mortars|mortar rounds|projectiles|munitions|warheads)$/;

// A name, and what it is the name of: "Al Orun air base".
const place = String.raw`(?:the |an? )?(\p{Lu}[\p{L}'’-]+(?: (?:\p{Lu}[\p{L}'’-]*|al|el|de|of))*)(?: (?:air|naval|army|military|base|airport|port|airfield|town|city)){0,2}`;

const fallen = '(?:landed|fell|crashed|exploded|came down) (?:in|on|at|near)';

const ahead = new RegExp(`^(?: of them)?,? (?:have |had |has )?(?:hit|hits|struck|reached|${fallen}) ${place}`, 'u');

const behind = new RegExp(
	`(?:^|[\\s(“"])${place} (?:was|has been|had been|is) (?:hit|struck|targeted|attacked) (?:by|with) $`,
	'u',
);

// "hit Al Orun and Besk", "hit Velma's port"; and "landed on Tuesday".
const goesOn = /^(?:,? (?:and|or) (?:the |at |on |in )?\p{Lu}|, \p{Lu}[\p{L}’'-]* (?:and|or) |['’]s?\b)/u;

const isDay = (name: string): boolean => months.has(name) || weekdays.has(name);

const reach = 80;

/** A quantity with the part of the whole that its words name. */
export const withPart = (quantity: Quantity, text: string): Quantity => {
	const part = projectiles.test(quantity.what) ? placeHit(quantity, text) : partOfPeople(quantity, text);
	return part === undefined ? quantity : { ...quantity, of: part };
};

// Of "25 officers were injured" the officers.
const partOfPeople = ({ what, span }: Quantity, text: string): string | undefined => {
	if (!isFate(what)) return undefined;
	const part = people.exec(text.slice(span.start, span.end))?.[1]?.toLowerCase();
	return part !== undefined && what === 'arrested' && arrestable.test(part) ? undefined : part;
};

// Of "Ten missiles hit Al Orun" the place; none where one clause names two.
const placeHit = ({ span }: Quantity, text: string): string | undefined => {
	const after = text.slice(span.end, span.end + reach);
	const found = ahead.exec(after) ?? behind.exec(text.slice(Math.max(0, span.start - reach), span.start));
	if (found === null || isDay(found[1]!.toLowerCase())) return undefined;
	return found.index === 0 && goesOn.test(after.slice(found[0].length)) ? undefined : found[1];
};
