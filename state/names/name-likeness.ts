// Which names, as keys, may be one actor's, judged by their letters alone; and which of a set of such names are.
// Stricter than `sameName`: there two names are known to be comparable, here any two of a whole folder meet.
import { doubleMetaphone } from 'double-metaphone';
import { distance } from 'fastest-levenshtein';
import { fitsAcronym, type NameForm, readName } from '../../src/lib/name-match.ts';
import { genericWords, legalForms, nicknames, tradeWords } from '../../src/lib/name-words.ts';
import { areOfOneNation } from '../../src/lib/nationalities.ts';
import type { Linked } from '../grouping/clustering.ts';
import { isShortFor } from './same-names.ts';

const isPerson = (key: string): boolean => key.startsWith('p|');
const wordsOf = (key: string): readonly string[] => key.slice(2).split(/,? /);
const tailOf = (key: string): string | null => (key.includes(', ') ? key.slice(key.indexOf(', ') + 2) : null);
const headOf = (key: string): string => (key.includes(', ') ? key.slice(2, key.indexOf(', ')) : key.slice(2));
// Letters that transliterations exchange, made one.
const plainSpelling = (word: string): string => word.replace(/gh|kh|q/g, 'k').replace(/(.)\1+/g, '$1');
const soundOf = (word: string): string => doubleMetaphone(plainSpelling(word))[0] || word;

const forms = new Map<string, NameForm>();
const keptForms = 20_000;
const formOf = (key: string): NameForm => {
	const known = forms.get(key);
	if (known !== undefined) return known;
	// A cache of a pure function.
	if (forms.size >= keptForms) forms.clear();
	const form = readName(key.slice(2));
	forms.set(key, form);
	return form;
};

const isAcronym = (key: string): boolean => !isPerson(key) && /^\p{Lu}[\p{Lu}\p{N}]+$/u.test(key.slice(2));

/** Blocks of names worth comparing: sound of the surname, own words of an organisation, letters of an acronym. */
export const nameBlocks = (key: string): readonly string[] => {
	const words = wordsOf(key);
	const whole = words.length > 1 ? [`= ${words.join(' ')}`] : [];
	if (isPerson(key)) return [...whole, `s ${soundOf(words.at(-1)!)}`];
	if (isAcronym(key)) return [`i ${key.slice(2).toLowerCase()}`];
	const initials = words.length > 1 ? formOf(key).initials.map((letters) => `i ${letters}`) : [];
	const own = words.filter((word) => word.length > 2 && !genericWords.has(word) && !legalForms.has(word));
	const trade = withoutTrade(words);
	const brief = trade === null ? [] : [`= ${trade.join(' ')}`];
	return [...whole, ...brief, ...initials, ...own.slice(0, 6).map((word) => `w ${soundOf(word)}`)];
};

const shortestFirm = 4;

/** The words before those that name a firm's trade; null where there are none. */
const withoutTrade = (words: readonly string[]): readonly string[] | null => {
	const end = words.findLastIndex((word) => !tradeWords.has(word) && !legalForms.has(word)) + 1;
	return end === words.length || end === 0 || words[0]!.length < shortestFirm ? null : words.slice(0, end);
};

/** Whether a name is that of a firm without its trade: "North Velm" and "North Velm Airways". A place of that name is none. */
export const isShortFirm = (short: string, long: string): boolean =>
	!isPerson(long) &&
	(!isPerson(short) || short.includes(' ')) &&
	withoutTrade(wordsOf(long))?.join(' ') === short.slice(2);

// What owners write before the name of a ship, and others leave out; navies have theirs for good.
const beforeShip = /^o\|(?:m v|mv|m t|mt|f v|fv|m y|ro ro|roro) /;

/** Whether a name is that of a ship without what its owner writes before it: "Kestrel" and "MV Kestrel". */
const isShortShip = (short: string, long: string): boolean =>
	beforeShip.test(long) && long.replace(beforeShip, '') === short.slice(2);

/** Whether two keys may name one actor. */
export const namesAlike = (left: string, right: string): boolean =>
	isShortOf(left, right) || isShortOf(right, left) || isSameName(left, right);

/** Whether a name leaves open whose it is until a longer one is found: a surname, an initial, a place without its state. */
const isShortOf = (short: string, long: string): boolean => {
	if (isShortFirm(short, long) || (!isPerson(short) && isShortShip(short, long))) return true;
	if (isPerson(short) !== isPerson(long)) return false;
	if (isPerson(short)) return isShortPerson(wordsOf(short), wordsOf(long));
	if (isAcronym(short)) return fitsAcronym(formOf(short), formOf(long));
	if (isWithoutNation(short.slice(2), long.slice(2))) return true;
	if (isBareBody(short.slice(2), long.slice(2)) || isBarePolity(short.slice(2), long.slice(2))) return true;
	if (isWithoutOneWord(wordsOf(short), wordsOf(long))) return true;
	return tailOf(short) === null && tailOf(long) !== null && headOf(long) === short.slice(2);
};

// Bodies of which a state has one. Of ministries that two states at odds have both, the bare name tells nothing.
const ofOne =
	/^(?:electoral|election|constitutional|supreme|central) (?:commission|court|bank)$|^civil aviation (?:agency|authority)$|^coast guard$|^red (?:cross|crescent)$|^(?:geological survey|meteorological (?:office|agency|service)|disaster (?:management )?(?:agency|authority))$|^(?:ministry (?:health|education|agriculture|transport|environment|energy)|(?:health|education|agriculture|transport|environment|energy) ministry)$/;

// "electoral commission" and "Ostra's electoral commission", "Electoral Commission of Ostra"
const isBareBody = (short: string, long: string): boolean =>
	ofOne.test(short) &&
	long.length > short.length &&
	(long.endsWith(` ${short}`) || (long.startsWith(`${short} `) && !long.slice(short.length + 1).includes(' ')));

// "Kelmia" and "Republic of Kelmia", "Suranga" and "Suranga province": the words say what it is, not which.
const polityBefore =
	/^(?:republic|kingdom|state|province|emirate|commonwealth|city|town|village|municipality|island) (?:of )?/;
const polityBehind = / (?:province|state|region|oblast|island|islands)$/;

const isBarePolity = (short: string, long: string): boolean =>
	long.length > short.length &&
	long.includes(short) &&
	!genericWords.has(short) &&
	(long.replace(polityBefore, '') === short || long.replace(polityBehind, '') === short);

const nationBefore = /^(?:us|uk) /;

// "Chemical Safety Board" and "U.S. Chemical Safety Board": of a name of three words hardly two states have one.
const isWithoutNation = (short: string, long: string): boolean =>
	nationBefore.test(long) && short.split(' ').length > 2 && long.replace(nationBefore, '') === short;

const ownWords = 2;

// "Northmoor Hospitals Trust" and "Northmoor Hospitals NHS Trust": one word more in the middle of a name of several.
const isWithoutOneWord = (short: readonly string[], long: readonly string[]): boolean => {
	if (short.length < 3 || long.length !== short.length + 1) return false;
	const at = short.findIndex((word, place) => word !== long[place]);
	if (at < 1 || !short.slice(at).every((word, place) => word === long[at + 1 + place])) return false;
	return short.filter((word) => !genericWords.has(word) && !legalForms.has(word)).length >= ownWords;
};

const isShortPerson = (short: readonly string[], long: readonly string[]): boolean => {
	if (long.length < 2) return false;
	const isSurname = sameOrVariant(short.at(-1)!, long.at(-1)!);
	if (short.length === 1) return isSurname;
	const [first, other] = [short[0]!, long[0]!];
	return isSurname && first.length === 1 && other.length > 1 && other.startsWith(first);
};

/** Whether two full names are spellings of one. Symmetric. */
const isSameName = (left: string, right: string): boolean => {
	const [one, other] = [wordsOf(left), wordsOf(right)];
	if (isPerson(left) !== isPerson(right)) return one.length > 1 && one.join(' ') === other.join(' ');
	if (isPerson(left)) return one.length > 1 && other.length > 1 && isSamePerson(one, other);
	const [tail, otherTail] = [tailOf(left), tailOf(right)];
	if (tail !== null && otherTail !== null) {
		return (
			headOf(left) === headOf(right) &&
			(tail === otherTail || isShortFor(tail, otherTail) || isShortFor(otherTail, tail))
		);
	}
	if (isAcronym(left) || isAcronym(right)) return false;
	return isSameBody(one, other);
};

const isSamePerson = (left: readonly string[], right: readonly string[]): boolean => {
	if (!sameOrVariant(left.at(-1)!, right.at(-1)!) || !sameGivenName(left[0]!, right[0]!)) return false;
	const [middle, other] = [left.slice(1, -1), right.slice(1, -1)];
	if (middle.length === 0 || other.length === 0) return true;
	return (
		middle.length === other.length &&
		middle.every(
			(word, at) =>
				sameOrVariant(word, other[at]!) ||
				((word.length === 1 || other[at]!.length === 1) && word[0] === other[at]![0]),
		)
	);
};

const sameGivenName = (left: string, right: string): boolean =>
	sameOrVariant(left, right) ||
	(nicknames.get(left) ?? left) === (nicknames.get(right) ?? right) ||
	isClipped(left, right) ||
	isClipped(right, left);

// "Teo" for "Teodoro": three letters and more, as many or more left out.
const isClipped = (short: string, long: string): boolean =>
	short.length >= 3 && long.length >= short.length + 3 && long.startsWith(short);

// Words in any order but for legal forms; one of several words may be spelled differently.
const isSameBody = (left: readonly string[], right: readonly string[]): boolean => {
	const [one, other] = [left, right].map((words) => words.filter((word) => !legalForms.has(word)).sort());
	if (one!.length !== other!.length || one!.length === 0) return false;
	const odd = one!.flatMap((word, at) => (word === other![at] ? [] : [[word, other![at]!] as const]));
	if (odd.length === 0) return true;
	if (odd.length === 1 && one!.length > 1 && isClippedTrade(...odd[0]!)) return true;
	return odd.length === 1 && (isVariant(...odd[0]!) || (one!.length > 1 && areOfOneNation(...odd[0]!)));
};

const shortestTrade = 4;

// "Velmora Pharma" for "Velmora Pharmaceuticals"
const isClippedTrade = (left: string, right: string): boolean => {
	const [short, long] = left.length <= right.length ? [left, right] : [right, left];
	return short.length >= shortestTrade && tradeWords.has(long) && long.startsWith(short);
};

const sameOrVariant = (left: string, right: string): boolean => left === right || isVariant(left, right);

const shortestVariant = 6;

/** Spellings of one word, as transliterations differ; "Daniel" and "Daniela", "Hall" and "Hill" are two names. */
const isVariant = (left: string, right: string): boolean => {
	const [short, long] = left.length <= right.length ? [left, right] : [right, left];
	if (short.length < shortestVariant || long.startsWith(short) || left.slice(0, -1) === right.slice(0, -1))
		return false;
	if (/\d/.test(left + right) || !beginsAlike(left, right)) return false;
	return distance(plainSpelling(left), plainSpelling(right)) <= 2 && soundOf(left) === soundOf(right);
};

const beginnings = ['kqgc', 'yijeu', 'szx', 'vwf', 'aeiou'];

const beginsAlike = (left: string, right: string): boolean =>
	left[0] === right[0] || beginnings.some((letters) => letters.includes(left[0]!) && letters.includes(right[0]!));

type Item = { readonly id: string };

/**
 * Parts a component of names. Names that are spellings of each other, or that reports declare to be one actor's,
 * make a group; a short form goes to the one group it fits, and stays alone where it fits several. `isPlace`: most reports
 * have it for a place.
 */
export const splitNames = (
	items: readonly Item[],
	linked: Linked,
	isDeclared: (left: string, right: string) => boolean,
	isPlace: (id: string) => boolean,
): readonly (readonly Item[])[] => {
	const groupOf = new Map<string, Item[]>();
	const byId = new Map(items.map((item) => [item.id, item]));
	const grow = (start: Item) => {
		const group: Item[] = [];
		const waiting = [start];
		while (waiting.length > 0) {
			const item = waiting.pop()!;
			if (groupOf.has(item.id)) continue;
			groupOf.set(item.id, group);
			group.push(item);
			for (const next of linked(item.id)) {
				const other = byId.get(next);
				if (other !== undefined && (isDeclared(item.id, next) || isSameName(item.id, next))) waiting.push(other);
			}
		}
	};
	for (const item of items) grow(item);
	return joinShortForms(new Set(groupOf.values()), linked, (id) => groupOf.get(id), isPlace);
};

// A group of short forms alone ("Hall", "R. Hall") joins the only group it is short for.
const joinShortForms = (
	groups: ReadonlySet<Item[]>,
	linked: Linked,
	groupOf: (id: string) => Item[] | undefined,
	isPlace: (id: string) => boolean,
): readonly (readonly Item[])[] => {
	const target = new Map<Item[], Item[]>();
	for (const group of groups) {
		const bearers = new Set<Item[]>();
		for (const { id } of group) {
			for (const next of linked(id)) {
				const other = groupOf(next);
				if (other === undefined || other === group || !isShortOf(id, next)) continue;
				if (!(isShortFirm(id, next) || isShortShip(id, next)) || !isPlace(id)) bearers.add(other);
			}
		}
		// "Hall" fits "R. Hall" and "Robert Hall"; the longest one decides.
		const full = [...bearers].filter(
			(bearer) => !bearer.some(({ id }) => [...bearers].some((other) => other.some((item) => isShortOf(id, item.id)))),
		);
		if (full.length === 1) target.set(group, full[0]!);
	}
	const joined = new Map<Item[], Item[]>();
	for (const group of groups) {
		let home = group;
		for (let steps = 0; steps < 4 && target.has(home); steps += 1) home = target.get(home)!;
		joined.set(home, [...(joined.get(home) ?? []), ...group]);
	}
	return [...joined.values()];
};
