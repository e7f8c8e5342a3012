// Names of places that readers of news meet in two spellings: one is found by the other. Folded, single words.

const pairs: readonly (readonly string[])[] = [
	['kyiv', 'kiev'],
	['kharkiv', 'kharkov'],
	['lviv', 'lvov'],
	['odesa', 'odessa'],
	['mykolaiv', 'nikolaev', 'nikolayev'],
	['dnipro', 'dnepr', 'dnieper'],
	['zaporizhzhia', 'zaporozhye'],
	['luhansk', 'lugansk'],
	['chernihiv', 'chernigov'],
	['chornobyl', 'chernobyl'],
	['donbas', 'donbass'],
	['chisinau', 'kishinev'],
	['belarus', 'belorussia', 'byelorussia'],
	['almaty', 'almata'],
	['tbilisi', 'tiflis'],
	['myanmar', 'burma'],
	['yangon', 'rangoon'],
	['mumbai', 'bombay'],
	['kolkata', 'calcutta'],
	['chennai', 'madras'],
	['bengaluru', 'bangalore'],
	['beijing', 'peking'],
	['guangzhou', 'canton'],
	['turkiye', 'turkey'],
	['czechia', 'czech'],
	['eswatini', 'swaziland'],
	['quran', 'koran'],
	['qaida', 'qaeda'],
	['hizbollah', 'hezbollah', 'hizbullah'],
	['gaddafi', 'qaddafi', 'kadhafi'],
	['makkah', 'mecca'],
	['idlib', 'idleb'],
	['raqqa', 'rakka', 'raqqah'],
	['sanaa', 'sana'],
	['hodeidah', 'hudaydah', 'hodeida'],
	['moskva', 'moscow'],
	['warszawa', 'warsaw'],
	['praha', 'prague'],
	['wien', 'vienna'],
	['roma', 'rome'],
	['lisboa', 'lisbon'],
	['bruxelles', 'brussels', 'brussel'],
	['koln', 'cologne'],
	['munchen', 'munich', 'muenchen'],
	['zurich', 'zuerich'],
];

const groups: ReadonlyMap<string, readonly string[]> = new Map(
	pairs.flatMap((group) => group.map((word) => [word, group] as const)),
);

/** The other spellings of a folded word; none for most. */
export const otherSpellings = (word: string): readonly string[] => [
	...(groups.get(word) ?? []).filter((other) => other !== word),
	...(umlauts.test(word) ? [word.replace(everyUmlaut, '$1')] : []),
];

// Mueller for Müller, which is folded to Muller. Of an English word it makes none that is one: "question", "Israel".
const umlauts = /^(?=.{6})[a-z]+(?:aeu?|oe|ue)[b-df-hj-np-tv-z]/;
const everyUmlaut = /(?<=[a-z])([aou])e(?=[b-df-hj-np-tv-z]|(?<=ae)u)/g;

/** All that a folded text may be spelt like, itself first: one word of it changed at a time. */
export const spellingsOf = (text: string): readonly string[] => [
	text,
	...text
		.split(' ')
		.slice(0, 8)
		.flatMap((word, index, words) => otherSpellings(word).map((other) => words.with(index, other).join(' '))),
];
