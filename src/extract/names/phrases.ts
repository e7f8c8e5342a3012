// Our own lists of names (organisations, regions, armed groups, parties …), found by the hash of the folded phrase.
import {
	armedGroups,
	companies,
	internationalBodies,
	newsOutlets,
	parties,
	stateBodies,
} from '../lang/en/names/organizations.ts';
import { powers, regionsOfTheWorld } from '../lang/en/names/places.ts';
import { honorifics, offices, ranks } from '../lang/en/names/titles.ts';
import { continueHash, hashFolded } from './fold.ts';

/** What a listed phrase is; 0 stands for none. */
export const phraseKinds = {
	body: 1,
	state: 2,
	outlet: 3,
	armed: 4,
	party: 5,
	company: 6,
	region: 7,
	power: 8,
	honorific: 9,
	rank: 10,
	office: 11,
} as const;

export type Phrase = { readonly kind: number; readonly endToken: number };

const lists: readonly (readonly [number, readonly string[]])[] = [
	[phraseKinds.office, offices],
	[phraseKinds.rank, ranks],
	[phraseKinds.honorific, honorifics],
	[phraseKinds.company, companies],
	[phraseKinds.party, parties],
	[phraseKinds.outlet, newsOutlets],
	[phraseKinds.armed, armedGroups],
	[phraseKinds.region, regionsOfTheWorld],
	[phraseKinds.power, powers],
	[phraseKinds.state, stateBodies],
	[phraseKinds.body, internationalBodies],
];

const isInCapitals = (word: string): boolean => word === word.toUpperCase();

// Hashes as signed numbers: larger ones would each need a place in memory.
const kindOfHash = new Map<number, number>();
/** Short forms that in other letters are plain words ("WHO", "IS"): they count only in capitals. */
const onlyInCapitals = new Set<number>();
const longestByFirstWord = new Map<number, number>();
for (const [kind, phrases] of lists) {
	for (const phrase of phrases) {
		const words = phrase.split(/[\s/]+/u);
		const hash = hashFolded(phrase.replaceAll('/', ' '));
		kindOfHash.set(hash | 0, kind);
		if (phrase.length < 6 && isInCapitals(phrase)) onlyInCapitals.add(hash | 0);
		else onlyInCapitals.delete(hash | 0);
		const first = hashFolded(words[0]!) | 0;
		longestByFirstWord.set(first, Math.max(longestByFirstWord.get(first) ?? 0, words.length));
	}
}

/** Whether a listed phrase begins with the word of this hash. */
export const opensPhrase = (hash: number): boolean => longestByFirstWord.has(hash | 0);

/** The longest listed phrase that starts at token `first` and ends before `limit`; undefined where none does. */
export const phraseAt = (
	words: readonly string[],
	hashes: Uint32Array,
	first: number,
	limit: number,
): Phrase | undefined => {
	let hash = hashes[first]!;
	const longest = longestByFirstWord.get(hash | 0);
	if (longest === undefined) return undefined;
	let found: Phrase | undefined;
	// Two more, for marks inside the phrase are tokens too ("People ’s").
	const end = Math.min(limit, first + longest + 2);
	for (let token = first; token < end; token += 1) {
		const before = hash;
		if (token > first) hash = continueHash(hash, words[token]!);
		// A mark that adds nothing ends no phrase.
		const kind = token > first && hash === before ? undefined : kindOfHash.get(hash | 0);
		const isPlain = token === first && onlyInCapitals.has(hash | 0) && !isInCapitals(words[token]!);
		if (kind !== undefined && !isPlain) found = { kind, endToken: token + 1 };
	}
	return found;
};

/** Kind of a listed phrase as written; 0 where it is not listed. */
export const phraseKindOf = (phrase: string): number => kindOfHash.get(hashFolded(phrase) | 0) ?? 0;
