// Are two names the same actor's? Compares spellings only: what a text says of the bearers is for its callers to weigh.
import anyAscii from 'any-ascii';
import { genericWords, interchangeable, legalForms, organisationWords, particles, titles } from './name-words.ts';
import { isDemonym, mayBeSameWord, sameStem, sameWord } from './word-match.ts';

/** A name taken apart for comparison. */
export type NameForm = {
	/** Folded words, titles, particles and legal forms dropped where something is left. */
	readonly words: readonly string[];
	/** The words in one string: equal keys are the same name. */
	readonly key: string;
	/** A capital-letter short form ("FSB", "U.S."), folded; else null. */
	readonly acronym: string | null;
	/** First letters of the words, with and without the small ones. */
	readonly initials: readonly string[];
	readonly isOrganisation: boolean;
};

/** Lower-case ASCII letters and digits of a name, words parted by single blanks; possessive dropped. */
export const foldName = (name: string): string =>
	anyAscii(name.slice(0, 400))
		.replace(/\([^()]{1,12}\)/g, ' ')
		.replace(/\bunited states(?: of america)?\b/gi, 'US')
		.replace(/['’`]s\b/g, '')
		.replace(/\b((?:[A-Za-z]\.){2,})/g, (letters) => letters.replaceAll('.', ''))
		.replace(/['’`]/g, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, ' ')
		.trim();

const isAcronym = (name: string): boolean =>
	/^\p{Lu}[\p{Lu}\p{N}&.-]{1,9}s?$/u.test(name) && !/^\p{Lu}\.?$/u.test(name);

const dropWhile = (words: string[], dropped: ReadonlySet<string>): string[] => {
	let first = 0;
	while (first < words.length - 1 && dropped.has(words[first]!)) first += 1;
	return words.slice(first);
};

const keepSome = (words: string[], dropped: ReadonlySet<string>): string[] => {
	const kept = words.filter((word) => !dropped.has(word));
	return kept.length > 0 ? kept : words;
};

const nations = new Set(['us', 'uk', 'un', 'eu']);

/** Takes a name apart. Cheap enough for each name of a document. */
export const readName = (name: string): NameForm => {
	const bare = name.trim().replace(/^(?:the|a|an)\s+/i, '');
	const all = foldName(bare)
		.split(' ')
		.map(canonical)
		.filter((word) => word !== '');
	const isOrganisation = all.some((word) => organisationWords.has(word) || legalForms.has(word));
	const named = isOrganisation ? keepSome(all, legalForms) : dropWhile(all, titles);
	const words = keepSome(named, particles);
	const letters = (list: readonly string[]) => list.map((word) => word[0]).join('');
	// "US Geological Survey" is the USGS: a state or body in letters goes into an acronym whole.
	const spelt = (list: readonly string[]) => list.map((word) => (nations.has(word) ? word : word[0])).join('');
	const trunk =
		words.length > 2 &&
		/^(?:group|militia|party|movement|organization|network|agency|extremists|fighters|militants)$/.test(words.at(-1)!)
			? words.slice(0, -1)
			: words;
	// "U.S. Food and Drug Administration" is the FDA.
	const own = nations.has(words[0]!) ? words.slice(1) : words;
	return {
		words,
		key: words.join(' '),
		acronym: isAcronym(bare) ? foldName(bare.replace(/s$/, '')).replaceAll(' ', '') : null,
		initials: [
			...new Set([
				...[letters(words), letters(named), letters(trunk), spelt(words), spelt(named)],
				...[letters(own)].filter((short) => short.length > 2),
			]),
		],
		isOrganisation,
	};
};

const spellings: ReadonlyMap<string, string> = new Map([
	['organisation', 'organization'],
	['centre', 'center'],
	['defence', 'defense'],
	['labour', 'labor'],
	['cooperation', 'cooperation'],
	['usa', 'us'],
	['jr', ''],
	['sr', ''],
	['phd', ''],
	['pe', ''],
	['esq', ''],
	['saint', 'st'],
	['airbase', 'base'],
	['isles', 'islands'],
	['popular', 'people'],
	['peoples', 'people'],
	['frente', 'front'],
	['nacional', 'national'],
	['islamique', 'islamic'],
	['liberacion', 'liberation'],
	['groupe', 'group'],
	['partido', 'party'],
	['parti', 'party'],
	['movimiento', 'movement'],
	['mouvement', 'movement'],
	['ejercito', 'army'],
	['armee', 'army'],
	['neo', 'new'],
	['nuevo', 'new'],
	['cabo', 'cape'],
]);
const canonical = (word: string): string => spellings.get(word) ?? word;

/** How the words of the shorter name find theirs in the longer one, in order. */
type Alignment = {
	readonly full: number;
	readonly initials: number;
	readonly lastMatches: boolean;
	readonly firstMatches: boolean;
};

// "J" and "JR" (written "J.R.") stand for "James" and "James Robert".
const isInitialOf = (one: string, other: string): boolean =>
	one.length <= 2 && other.startsWith(one[0]!) && !/^.[aeiouy]/.test(one);

const align = (short: readonly string[], long: readonly string[]): Alignment => {
	const used = new Set<number>();
	let full = 0;
	let initials = 0;
	let lastMatches = false;
	let firstMatches = false;
	for (const [index, word] of short.entries()) {
		let found = long.findIndex((other, at) => !used.has(at) && other === word);
		if (found < 0) found = long.findIndex((other, at) => !used.has(at) && sameWord(word, other));
		const byInitial = found < 0;
		if (byInitial)
			found = long.findIndex((other, at) => !used.has(at) && (isInitialOf(word, other) || isInitialOf(other, word)));
		if (found < 0) continue;
		used.add(found);
		if (byInitial) initials += 1;
		else full += 1;
		if (index === short.length - 1 && found === long.length - 1) lastMatches = true;
		if (index === 0 && found === 0) firstMatches = true;
	}
	return { full, initials, lastMatches, firstMatches };
};

const samePerson = (short: readonly string[], long: readonly string[]): boolean => {
	const { full, initials, lastMatches, firstMatches } = align(short, long);
	if (short.length === 1) return full === 1 && (long.length === 1 || (lastMatches && short[0]!.length >= 3));
	if (full + initials < short.length) return false;
	// A descriptive word before the whole name changes nothing.
	if (endsWith(long, short) && short.every((word) => word.length >= 4)) return true;
	// A middle name may be left out; what stands first or last must be there, or all three words of a long name.
	return full >= 1 && ((lastMatches && (firstMatches || full >= 3)) || (firstMatches && full >= 2) || full >= 3);
};

// "Lions of the Old Bridge" and "Tigers of the Old Bridge": two words of their own, one exchanged.
const shareMostWords = (left: readonly string[], right: readonly string[]): boolean => {
	const isOwn = (word: string): boolean => !genericWords.has(word) && !isDemonym(word);
	const shared = left.filter((word) => right.some((other) => sameStem(word, other)));
	const rest = Math.max(left.length, right.length) - shared.length;
	return shared.filter(isOwn).length >= 2 && rest <= 1;
};

const differInOneWord = (left: readonly string[], right: readonly string[]): boolean => {
	const different = left.flatMap((word, index) => (word === right[index] ? [] : [index]));
	if (different.length !== 1) return false;
	const [at] = different;
	// A middle name in one, another's initial in the other: a slip, if first and last are the same.
	const isMiddle = left.length > 2 && at !== 0 && at !== left.length - 1;
	if (isMiddle && Math.min(left[at!]!.length, right[at!]!.length) === 1) return true;
	return left.some((word, index) => word.length >= 3 && index !== at) && mayBeSameWord(left[at!]!, right[at!]!);
};

const endsWith = (long: readonly string[], short: readonly string[]): boolean =>
	short.length >= 2 && short.every((word, index) => word === long[long.length - short.length + index]);

const sameOrganisation = (left: readonly string[], right: readonly string[]): boolean => {
	const [short, long] = left.length <= right.length ? [left, right] : [right, left];
	const missing = short.filter((word) => !long.some((other) => sameStem(word, other)));
	const extra = long.filter((word) => !short.some((other) => sameStem(word, other)));
	const shared = short.length - missing.length;
	const own = short.filter((word) => !genericWords.has(word) && !isDemonym(word) && !missing.includes(word)).length;
	if (shared === 0 || (own === 0 && (shared < 2 || missing.length > 0))) return false;
	if (missing.length === 0 && extra.length === 0) return true;
	return missing.every(isNoise) && extra.every((word, index) => isNoise(word) || (index === 0 && isDemonym(word)));
};

const isNoise = (word: string): boolean => interchangeable.has(word) || word === 'us';

/** Whether two names taken apart are spellings or forms of one actor's name. Symmetric. */
export const sameForm = (left: NameForm, right: NameForm): boolean => {
	if (left.key === right.key) return left.key !== '';
	if (left.key.replaceAll(' ', '') === right.key.replaceAll(' ', '')) return true;
	if (withoutNation(left) === withoutNation(right)) return true;
	if (left.acronym !== null || right.acronym !== null) return fitsAcronym(left, right);
	if (left.isOrganisation || right.isOrganisation) {
		return left.words.length > 0 && right.words.length > 0 && sameOrganisation(left.words, right.words);
	}
	const [short, long] = left.words.length <= right.words.length ? [left.words, right.words] : [right.words, left.words];
	if (short.length === 0) return false;
	return (
		samePerson(short, long) || (short.length === long.length && short.every((word, at) => sameStem(word, long[at]!)))
	);
};

// "Peruvian Andes" and "Andes".
const withoutNation = ({ words, key }: NameForm): string =>
	words.length === 2 && isDemonym(words[0]!) ? words[1]! : key;

/** Whether one of them is the acronym of the other ("WHO", "World Health Organization"). */
export const fitsAcronym = (left: NameForm, right: NameForm): boolean => {
	const [short, long] = left.acronym !== null ? [left, right] : [right, left];
	if (short.acronym === null || long.acronym !== null) return false;
	return short.acronym.length >= 2 && long.initials.includes(short.acronym);
};

/**
 * Whether two names, as written, are likely the same actor's. Symmetric. More generous than `sameForm`: of two names
 * alike in all but one word, that word may be misspelt — right for names met apart, wrong for two brothers in one report.
 */
export const sameName = (left: string, right: string): boolean => {
	const [one, two] = [readName(left), readName(right)];
	if (sameForm(one, two)) return true;
	if (one.acronym !== null || two.acronym !== null) return false;
	if (one.isOrganisation || two.isOrganisation) return shareMostWords(one.words, two.words);
	return one.words.length === two.words.length && differInOneWord(one.words, two.words);
};
