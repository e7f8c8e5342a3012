// Names that the tagger left out, where the text itself shows them: handles, the words of a source, and surnames
// of persons named in full elsewhere.
import { bodyNouns, documentNouns, groupNouns, personNouns, unnamedSources } from '../lang/en/actor-words.ts';
import type { Name } from '../names/names.ts';
import { type Reading, spanOfTokens } from '../reading.ts';
import type { Attribution } from '../statements/attributions.ts';
import { createWordScan } from '../word-scans.ts';
import { rangeOf } from './discourse.ts';
import type { Knowledge } from './knowledge.ts';
import { isCapitalised } from './phrases.ts';

/** The names with those added, in text order, none overlapping. */
export const supplementNames = (
	reading: Reading,
	tagged: readonly Name[],
	attributions: readonly Attribution[],
	knowledge: Knowledge,
): readonly Name[] => {
	const grown = numberedRegions(
		reading,
		tagged.map((name) => withTown(reading, withSurname(reading, name))),
	);
	const names = grown.filter((name, index) => index === 0 || name.firstToken >= grown[index - 1]!.endToken);
	const taken = new Uint8Array(reading.tokens.count);
	for (const name of names) taken.fill(1, name.firstToken, name.endToken);
	const added: Name[] = names.flatMap((name) => statesInside(reading, name, knowledge));
	const add = (firstToken: number, endToken: number, kind: Name['kind']): void => {
		taken.fill(1, firstToken, endToken);
		added.push({ ...spanOfTokens(reading.tokens, firstToken, endToken), firstToken, endToken, kind, score: 0.4 });
	};
	const surnames = surnamesOf(reading, names);
	for (const [first, end] of runsInSources(reading, attributions, taken)) {
		const kind = kindOfRun(reading, first, end, knowledge);
		add(first, end, kind);
		if (kind === 'person') surnames.add(reading.tokens.text[end - 1]!);
	}
	for (const [first, end] of outlets(reading, attributions, taken)) add(first, end, 'organization');
	for (const token of namelike(reading.tokens)) {
		if (taken[token] === 1) continue;
		const word = reading.tokens.text[token]!;
		if (isOnlineName(word)) add(token, token + 1, 'organization');
		else if (surnames.has(word) && isAlone(reading, token)) add(token, token + 1, 'person');
		else if (isCapitalised(word) && isAfterPersonNoun(reading, token)) {
			const end = runEnd(reading, token, taken);
			if (end - token > 1) add(token, end, 'person');
		}
	}
	const long = longForms(reading, [...names, ...added], taken);
	if (added.length + long.length === 0) return names;
	const isCovered = (name: Name): boolean =>
		long.some((form) => form.firstToken <= name.firstToken && name.endToken <= form.endToken);
	const kept = long.length === 0 ? [...names, ...added] : [...names, ...added].filter((name) => !isCovered(name));
	return [...kept, ...long].sort((a, b) => a.start - b.start || b.end - a.end);
};

// "Town of Salem", "County of Essex": the whole is the name of the place.
const withTown = (reading: Reading, name: Name): Name => {
	const { text } = reading.tokens;
	const first = name.firstToken - 2;
	const isTown =
		name.kind === 'place' &&
		first >= 0 &&
		text[first + 1] === 'of' &&
		/^(?:Town|City|County|Village|Borough|Township|Parish)$/.test(text[first]!);
	return isTown ? { ...name, ...spanOfTokens(reading.tokens, first, name.endToken), firstToken: first } : name;
};

const regionWords = createWordScan((_, word) => word === 'Region');

// "Region IV", "FEMA Region 6": a numbered part of a service, with the service where it is named.
const numberedRegions = (reading: Reading, names: readonly Name[]): readonly Name[] => {
	const { text, count } = reading.tokens;
	const regions: Name[] = [];
	const services = new Map(
		names.flatMap((name) => (name.kind === 'organization' ? [[name.endToken, name] as const] : [])),
	);
	for (const token of regionWords(reading.tokens)) {
		if (token + 1 >= count || !/^(?:[IVX]{1,4}|\d{1,2})$/.test(text[token + 1]!)) continue;
		const owner = services.get(token);
		const firstToken = owner?.firstToken ?? token;
		const kind = owner === undefined ? 'place' : 'organization';
		regions.push({
			...spanOfTokens(reading.tokens, firstToken, token + 2),
			firstToken,
			endToken: token + 2,
			kind,
			score: 0.5,
		});
	}
	if (regions.length === 0) return names;
	const covered = new Set(regions.flatMap(({ firstToken, endToken }) => [firstToken, endToken - 2, endToken - 1]));
	const isCovered = (name: Name): boolean => covered.has(name.firstToken) || covered.has(name.endToken - 1);
	return [...names.filter((name) => !isCovered(name)), ...regions].sort((a, b) => a.start - b.start);
};

const brackets = createWordScan((word) => word === '(');

// "the Northern Rivers Fund (NRF)": the words before a bracket whose first letters are the short form in it, and it.
const longForms = (reading: Reading, names: readonly Name[], taken: Uint8Array): Name[] => {
	const { text, count } = reading.tokens;
	const ends = new Map(names.map((name) => [name.endToken, name.firstToken]));
	const found: Name[] = [];
	for (const bracket of brackets(reading.tokens)) {
		const short = text[bracket + 1]!;
		if (bracket === 0 || bracket >= count - 2 || text[bracket + 2] !== ')' || !/^\p{Lu}{2,8}$/u.test(short)) continue;
		const firstToken = startOfLongForm(reading, bracket, short);
		if (firstToken < 0) continue;
		const kind = 'organization' as const;
		const add = (first: number, endToken: number): void => {
			found.push({ ...spanOfTokens(reading.tokens, first, endToken), firstToken: first, endToken, kind, score: 0.6 });
		};
		if ((ends.get(bracket) ?? bracket) > firstToken) add(firstToken, bracket);
		if (taken[bracket + 1] === 0) add(bracket + 1, bracket + 2);
	}
	return found;
};

const startOfLongForm = (reading: Reading, end: number, short: string): number => {
	const { text } = reading.tokens;
	let letter = short.length - 1;
	for (let token = end - 1; token >= 0 && end - token < 14; token -= 1) {
		const word = text[token]!;
		if (/^(?:of|and|the|for|in|on|to|&|'s|’s)$/.test(word)) continue;
		if (!isCapitalised(word) || word[0] !== short[letter]) return -1;
		letter -= 1;
		if (letter < 0) return token;
	}
	return -1;
};

// "@harbourpolice", "Example.com".
const isOnlineName = (word: string): boolean =>
	(word.length > 2 && word.startsWith('@')) || /^\p{Lu}[\p{L}\p{N}-]*\.\p{Ll}{2,4}$/u.test(word);

const namelike = createWordScan((_, word) => isCapitalised(word) || isOnlineName(word));

// "Ana M" where "Ana M. Ruiz" stands: the initial's stop has parted the name.
const withSurname = (reading: Reading, name: Name): Name => {
	const { text } = reading.tokens;
	const isParted = name.kind === 'person' && /^\p{Lu}$/u.test(text[name.endToken - 1]!) && text[name.endToken] === '.';
	if (!isParted || !/^\p{Lu}\p{Ll}/u.test(text[name.endToken + 1] ?? '')) return name;
	const endToken = name.endToken + 2;
	return { ...name, ...spanOfTokens(reading.tokens, name.firstToken, endToken), endToken };
};

// "the government of Peru", "the people of Peru": the state is named too.
const statesInside = (reading: Reading, name: Name, knowledge: Knowledge): Name[] => {
	if (name.kind !== 'organization' && name.kind !== 'group') return [];
	const { text, lower } = reading.tokens;
	const of = lower.slice(name.firstToken, name.endToken).indexOf('of');
	if (of < 1) return [];
	const after = name.firstToken + of + 1;
	const firstToken = lower[after] === 'the' ? after + 1 : after;
	const words = text.slice(firstToken, name.endToken).join(' ');
	const nation = firstToken < name.endToken ? knowledge.nationOf(words) : null;
	if (nation?.use !== 'country') return [];
	return [
		{
			...name,
			...spanOfTokens(reading.tokens, firstToken, name.endToken),
			firstToken,
			kind: 'country',
			country: nation.country,
		},
	];
};

// Last words of names of two words or more; common words that are also surnames tell too little.
const surnamesOf = (reading: Reading, names: readonly Name[]): Set<string> => {
	const surnames = new Set<string>();
	for (const { kind, firstToken, endToken } of names) {
		const last = reading.tokens.text[endToken - 1]!;
		if (kind === 'person' && endToken - firstToken > 1 && last.length > 2 && isCapitalised(last)) surnames.add(last);
	}
	return surnames;
};

// A capital at the start of a sentence, or in the middle of another run of capitals, shows nothing.
const isAlone = (reading: Reading, token: number): boolean => {
	const { text, pos } = reading.tokens;
	const isInRun = (index: number): boolean => isCapitalised(text[index] ?? '') && pos[index] === 'PROPN';
	return (
		pos[token] === 'PROPN' &&
		!isInRun(token + 1) &&
		!(isInRun(token - 1) && !/^\p{Lu}\p{Ll}{1,4}\.?$/u.test(text[token - 1]!))
	);
};

// "campaign spokeswoman Ana Ruiz": two capitals behind a trade in small letters.
const isAfterPersonNoun = ({ tokens }: Reading, token: number): boolean => {
	const before = tokens.text[token - 1] ?? '';
	return personNouns.has(before) && tokens.sentence[token] === tokens.sentence[token - 1];
};

const runEnd = ({ tokens }: Reading, token: number, taken: Uint8Array): number => {
	let end = token;
	while (end < token + 4 && end < tokens.count && taken[end] === 0 && isCapitalised(tokens.text[end]!)) end += 1;
	return end;
};

function* runsInSources(
	reading: Reading,
	attributions: readonly Attribution[],
	taken: Uint8Array,
): Generator<readonly [number, number]> {
	const { text, pos, lower } = reading.tokens;
	for (const { source } of attributions) {
		if (!source || source.end - source.start > 160) continue;
		const { firstToken, endToken } = rangeOf(reading, source);
		let first = firstToken;
		while (first < endToken && /^(?:the|a|an)$/.test(lower[first]!)) first += 1;
		let end = first;
		while (end < endToken && isCapitalised(text[end]!) && pos[end] !== 'PRON' && !isRoleWord(lower[end]!, end > first))
			end += 1;
		const isWholeSource = end === endToken || text[end] === ',' || text[end] === '(';
		const isOpener = end - first === 1 && pos[first] !== 'PROPN' && !text[first]!.includes('.');
		const isNamed = taken.subarray(first, end).includes(1);
		if (end > first && isWholeSource && !isOpener && !isNamed) yield [first, end];
	}
}

// "police told Coast Wire": who passed the words on.
function* outlets(
	reading: Reading,
	attributions: readonly Attribution[],
	taken: Uint8Array,
): Generator<readonly [number, number]> {
	for (const { via } of attributions) {
		if (!via || via.end - via.start > 60) continue;
		const { firstToken, endToken } = rangeOf(reading, via);
		const first = reading.tokens.lower[firstToken] === 'the' ? firstToken + 1 : firstToken;
		const isName = reading.tokens.text.slice(first, endToken).every(isCapitalised);
		if (first < endToken && isName && !taken.subarray(first, endToken).includes(1)) yield [first, endToken];
	}
}

// "The Old Harbour Church" is a name though "church" is none.
const isRoleWord = (word: string, isInRun: boolean): boolean => {
	const singular = word.replace(/s$/, '');
	return [word, singular].some(
		(form) =>
			personNouns.has(form) ||
			groupNouns.has(form) ||
			(!isInRun && bodyNouns.has(form)) ||
			unnamedSources.has(form) ||
			documentNouns.has(form),
	);
};

const kindOfRun = (reading: Reading, first: number, end: number, knowledge: Knowledge): Name['kind'] => {
	const { text, lower } = reading.tokens;
	const isAcronym = /^\p{Lu}{2,}$/u.test(text[first]!) && end - first === 1;
	if (isAcronym || lower[first - 1] === 'the' || end - first > 3) return 'organization';
	return end - first > 1 && knowledge.genderOf(text[first]!) !== null ? 'person' : 'organization';
};
