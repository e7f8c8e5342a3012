// Offices and descriptions of persons: before the name, in apposition, after "is"; and what they say.
import { emptyModifiers, honorifics, personNouns, rankAbbreviations } from '../lang/en/actor-words.ts';
import type { Reading } from '../reading.ts';
import { type Knowledge, nationAt } from './knowledge.ts';
import type { Range, Role } from './naming.ts';
import { isCapitalised, isWord, phraseEnd, phraseStart, withoutDeterminer } from './phrases.ts';

/** Lower-case noun of an office or trade at a token, abbreviations written out; null if it is none. */
export const personNounAt = (reading: Reading, index: number): string | null => {
	const word = reading.tokens.lower[index];
	if (word === undefined) return null;
	const bare = word.endsWith('.') ? word.slice(0, -1) : word;
	const isRank = rankAbbreviations.has(bare) && isCapitalised(reading.tokens.text[index]!);
	const noun = isRank ? rankAbbreviations.get(bare)! : bare;
	return personNouns.has(noun) || noun.includes('-minister') ? noun : null;
};

/** Whether a token is a form of address ("Mr", "Dr."). */
export const isHonorific = (reading: Reading, index: number): boolean =>
	honorifics.has((reading.tokens.lower[index] ?? '').replace('.', '')) &&
	isCapitalised(reading.tokens.text[index] ?? '');

// "Prime minister" and "vice president" are offices of their own: a "minister" is neither.
const mergedHeads: Readonly<Record<string, string>> = { minister: 'prime', president: 'vice' };
const formerWords = new Set(['former', 'ex', 'then', 'late', 'onetime']);

/** Takes a role's words apart. `range` holds it; `head` is its person noun. */
export const readRole = (reading: Reading, range: Range, head: number, knowledge: Knowledge): Role => {
	const { tokens } = reading;
	const noun = personNounAt(reading, head) ?? tokens.lower[head]!;
	const before = tokens.lower[head - 1] ?? '';
	const isMerged = head > range.firstToken && mergedHeads[noun] === before;
	const modifiers: string[] = [];
	let country: string | null = null;
	let isFormer = false;
	for (let index = range.firstToken; index < range.endToken; index += 1) {
		const word = tokens.lower[index]!.replace(/\.$/, '');
		if (index === head || (isMerged && index === head - 1)) continue;
		if (formerWords.has(word)) isFormer = true;
		const nation = isCapitalised(tokens.text[index]!) ? nationAt(reading, index, knowledge) : null;
		if (nation) country ??= nation;
		else if (isWord(word) && !emptyModifiers.has(word) && tokens.pos[index] !== 'ADP') modifiers.push(word);
	}
	return {
		...range,
		start: tokens.start[range.firstToken]!,
		end: tokens.end[range.endToken - 1]!,
		head: isMerged ? `${before}-${noun}` : noun,
		modifiers,
		country,
		isFormer,
		gender: personNouns.get(noun)?.gender ?? null,
	};
};

/** The description that stands right before a name ("White House spokeswoman", "Brig. Gen."); null if there is none. */
export const roleBefore = (reading: Reading, name: Range, floor: number, knowledge: Knowledge): Role | null => {
	const { tokens } = reading;
	let last = name.firstToken;
	while (last > floor && isHonorific(reading, last - 1)) last -= 1;
	if (last <= floor) return null;
	if (personNounAt(reading, last - 1) !== null) {
		const firstToken = titleStart(reading, last - 1, phraseStart(reading, last - 1, floor));
		const range = withoutDeterminer(reading, { firstToken, endToken: last });
		return readRole(reading, range, last - 1, knowledge);
	}
	return isCapitalised(tokens.text[last - 1]!) ? chainedRole(reading, last, floor, knowledge) : null;
};

// Before a capitalised title a common noun belongs to something else: "the reason President X …".
const titleStart = (reading: Reading, head: number, first: number): number => {
	const { text, pos } = reading.tokens;
	if (!isCapitalised(text[head]!)) return first;
	for (let index = head - 1; index >= first; index -= 1)
		if (pos[index] === 'NOUN' && !isCapitalised(text[index]!)) return index + 1;
	return first;
};

// "Assistant to the Secretary of Defense for Public Affairs": capitals linked by of, to, for, after a person noun.
const chainedRole = (reading: Reading, end: number, floor: number, knowledge: Knowledge): Role | null => {
	const { tokens } = reading;
	let head = -1;
	for (let index = end - 1; index >= floor && end - index < 14; index -= 1) {
		const word = tokens.lower[index]!;
		const isLink = /^(?:of|for|to|the|and|'s)$/.test(word);
		if (!isLink && !isCapitalised(tokens.text[index]!)) break;
		if (!isLink && personNounAt(reading, index) !== null && index + 1 < end) head = index;
	}
	if (head < 0 || !/^(?:of|for|to|at)$/.test(tokens.lower[head + 1]!)) return null;
	const firstToken = phraseStart(reading, head, floor);
	return readRole(reading, withoutDeterminer(reading, { firstToken, endToken: end }), head, knowledge);
};

/** The description set off by commas after a name, or after "is"; null if there is none. `at` is the token after the name. */
export const roleAfter = (reading: Reading, at: number, limit: number, knowledge: Knowledge): Role | null => {
	const { tokens } = reading;
	let first = at;
	if (tokens.text[first] === '(') {
		while (first < limit && tokens.text[first] !== ')') first += 1;
		first += 1;
	}
	const opens = tokens.text[first] === ',' || tokens.text[first] === '–' || tokens.text[first] === '—';
	const isCopula = /^(?:is|was|became|becomes|remains)$/.test(tokens.lower[first] ?? '');
	if (!opens && !isCopula) return null;
	first += 1;
	if (isCopula && !/^(?:the|a|an)$/.test(tokens.lower[first] ?? '')) return null;
	const head = headOfRole(reading, first, limit);
	if (head < 0) return null;
	const end = phraseEnd(reading, head, limit);
	const range = { firstToken: first, endToken: end };
	return readRole(reading, isCopula ? withoutDeterminer(reading, range) : range, head, knowledge);
};

// The person noun of the phrase that begins at `first`: the last one before "of", a mark or a verb.
const headOfRole = (reading: Reading, first: number, limit: number): number => {
	const { tokens } = reading;
	let head = -1;
	let isNameBehind = false;
	for (let index = first; index < Math.min(limit, first + 9); index += 1) {
		const word = tokens.lower[index]!;
		const pos = tokens.pos[index]!;
		if (word !== "'s" && word !== "'" && word !== '-' && !isWord(tokens.text[index]!)) break;
		if (pos === 'ADP' || pos === 'AUX' || pos === 'SCONJ' || pos === 'PRON' || word === 'and' || word === 'who') {
			if (index === first || /^(?:his|her|its|their|our)$/.test(word)) continue;
			break;
		}
		if (personNounAt(reading, index) !== null && tokens.lower[index + 1] !== "'s") {
			head = index;
			isNameBehind = false;
		} else if (head >= 0 && isCapitalised(tokens.text[index]!) && tokens.pos[index] === 'PROPN') isNameBehind = true;
		if (pos === 'VERB' && head !== index && !/(?:ed|ing)$/.test(word)) break;
	}
	// "…, President X, …" is another person, not a description.
	return isNameBehind ? -1 : head;
};

/** The description set off by a comma before a name ("the team's coach, X"); null if there is none. */
export const roleSetOffBefore = (reading: Reading, first: number, floor: number, knowledge: Knowledge): Role | null => {
	const { tokens } = reading;
	if (first - 2 < floor || tokens.text[first - 1] !== ',') return null;
	const head = personNounAt(reading, first - 2) === null ? headBehindLink(reading, first - 2, floor) : first - 2;
	if (head < 0) return null;
	const firstToken = phraseStart(reading, head, floor);
	const opener = tokens.lower[firstToken]!;
	const isNamed = isCapitalised(tokens.text[firstToken]!) && tokens.lower.slice(firstToken, head).includes("'s");
	const isTitle = head === firstToken && isCapitalised(tokens.text[head]!);
	if (
		!isNamed &&
		!isTitle &&
		!/^(?:the|his|her|its|their|our|one)$/.test(opener) &&
		nationAt(reading, firstToken, knowledge) === null
	)
		return null;
	const whole = { firstToken, endToken: first - 1 };
	// "the team's coach": the article is the team's.
	const isPossessed = tokens.lower.slice(firstToken, head).includes("'s");
	const range = isPossessed ? whole : withoutDeterminer(reading, whole);
	return readRole(reading, range, head, knowledge);
};

// "the head of the union, X": the person noun before "of".
const headBehindLink = (reading: Reading, last: number, floor: number): number => {
	for (let index = last; index > floor && last - index < 8; index -= 1) {
		const { tokens } = reading;
		if (!isWord(tokens.text[index]!) && tokens.lower[index] !== "'s") return -1;
		if (tokens.pos[index] === 'VERB' || tokens.pos[index] === 'AUX') return -1;
		if (/^(?:of|for)$/.test(tokens.lower[index]!) && personNounAt(reading, index - 1) !== null) return index - 1;
	}
	return -1;
};
