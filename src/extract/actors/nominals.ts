// Noun phrases that stand for actors without a name: "US officials", "the ministry", "state TV", "the minister".
import { bodyNouns, emptyModifiers, groupNouns, personNouns } from '../lang/en/actor-words.ts';
import { isNarrative, type Reading } from '../reading.ts';
import { createWordScan, firstFind } from '../word-scans.ts';
import { type Knowledge, nationAt } from './knowledge.ts';
import type { Naming, Nominal } from './naming.ts';
import { isWord, phraseEnd, phraseStart, withoutDeterminer } from './phrases.ts';
import { readRole } from './roles.ts';

type Sort = Nominal['sort'];

/** All such phrases in text order. Heads inside a name or its title are left out. */
export const findNominals = (reading: Reading, namings: readonly Naming[], knowledge: Knowledge): Nominal[] => {
	const taken = new Uint8Array(reading.tokens.count);
	const persons = new Map<number, number>();
	for (const naming of namings) {
		taken.fill(1, naming.titled.firstToken, naming.endToken);
		if (naming.kind === 'person') persons.set(naming.endToken, naming.firstToken);
	}
	const nominals: Nominal[] = [];
	const found = heads(reading.tokens);
	for (const sentence of reading.sentences) {
		if (!isNarrative(reading.blocks[sentence.block]!)) continue;
		for (let next = firstFind(found, sentence.firstToken); next < found.length; next += 1) {
			const token = found[next]!;
			if (token >= sentence.endToken) break;
			if (taken[token] === 1) continue;
			const sort = sortOf(reading, token);
			if (sort === null || !isHead(reading, token, sentence.endToken, taken)) continue;
			const nominal = readNominal(reading, token, sort, sentence.firstToken, sentence.endToken, knowledge);
			if (!isBeforeName(reading, nominal, persons.get(nominal.endToken))) nominals.push(nominal);
		}
	}
	return nominals;
};

// "Head of mission Ana Ruiz": what the person named there is.
const isBeforeName = ({ tokens }: Reading, { headToken }: Nominal, name: number | undefined): boolean =>
	name !== undefined && name > headToken + 1 && tokens.pos[name - 1] === 'NOUN';

const isSingular = (word: string): boolean => personNouns.has(word) || bodyNouns.has(word);
const heads = createWordScan(
	(word) => groupNouns.has(word) || isSingular(word) || (word.endsWith('s') && isSingular(word.slice(0, -1))),
);

const isOwned = ({ tokens }: Reading, token: number): boolean =>
	/^(?:his|her|its|their|our|the|these|those)$/.test(tokens.lower[token - 1] ?? '');

const sortOf = (reading: Reading, token: number): Sort | null => {
	const pos = reading.tokens.pos[token];
	if (pos !== 'NOUN' && pos !== 'PROPN' && pos !== 'ADJ' && !(pos === 'VERB' && isOwned(reading, token))) return null;
	const word = reading.tokens.lower[token]!;
	if (groupNouns.has(word)) return 'group';
	// "The Iranian military said": tagged as what it is in "a military base".
	if (word === 'military' && pos === 'ADJ' && !/^(?:ADJ|NOUN|PROPN)$/.test(reading.tokens.pos[token + 1] ?? 'NOUN'))
		return 'body';
	if (pos === 'ADJ' || pos === 'VERB') return null;
	if (bodyNouns.has(word)) return 'body';
	if (personNouns.has(word)) return 'person';
	return word.endsWith('s') && isSingular(word.slice(0, -1)) ? 'group' : null;
};

// "police" in "police chief" is no head; "police" in "police said" is.
const isHead = (reading: Reading, token: number, end: number, taken: Uint8Array): boolean => {
	const next = token + 1;
	if (next >= end) return true;
	const { tokens } = reading;
	if (tokens.text[next] === '-') return false;
	if (taken[next] === 1) return false;
	const pos = tokens.pos[next];
	return !((pos === 'NOUN' || pos === 'PROPN') && isWord(tokens.text[next]!) && tokens.lower[next] !== "'s");
};

const readNominal = (
	reading: Reading,
	headToken: number,
	sort: Sort,
	floor: number,
	limit: number,
	knowledge: Knowledge,
): Nominal => {
	const { tokens } = reading;
	const firstToken = phraseStart(reading, headToken, floor);
	const inner = withoutDeterminer(reading, { firstToken, endToken: headToken + 1 });
	const endToken = sort === 'group' ? headToken + 1 : endOf(reading, headToken, limit, sort, knowledge);
	const { modifiers, country } = modifiersOf(reading, inner.firstToken, headToken, endToken, knowledge);
	const opener = tokens.lower[firstToken]!;
	const word = tokens.lower[headToken]!;
	const isPossessed = tokens.lower.slice(firstToken, headToken).includes("'s");
	return {
		start: tokens.start[firstToken]!,
		end: tokens.end[endToken - 1]!,
		firstToken,
		endToken,
		headToken,
		head: word,
		sort,
		isPlural: sort === 'group',
		isDefinite:
			isPossessed ||
			word === 'police' ||
			word === 'parliament' ||
			/^(?:the|this|that|these|those|his|her|its|their|our|my)$/.test(opener),
		isIndefinite: /^(?:an?|one|another|some|any|each|every|no)$/.test(opener),
		isOwned: /^(?:his|her|its|their|our|my)$/.test(opener),
		modifiers,
		country,
		// "the country's prime minister": the article is the country's.
		role:
			sort === 'person'
				? readRole(reading, { firstToken: isPossessed ? firstToken : inner.firstToken, endToken }, headToken, knowledge)
				: null,
	};
};

// "the government of Peru", "the president of the European Council": a body or office goes on over "of".
const endOf = (reading: Reading, head: number, limit: number, sort: Sort, knowledge: Knowledge): number => {
	const { tokens } = reading;
	const next = tokens.lower[head + 1];
	if (next !== 'of' && !(sort === 'person' && (next === 'for' || next === 'to'))) return head + 1;
	if (sort === 'person') return phraseEnd(reading, head, limit);
	const at = tokens.lower[head + 2] === 'the' ? head + 3 : head + 2;
	if (at >= limit || nationAt(reading, at, knowledge) === null) return head + 1;
	const isPair = at + 1 < limit && knowledge.nationOf(`${tokens.text[at]} ${tokens.text[at + 1]}`) !== null;
	return at + (isPair ? 2 : 1);
};

const modifiersOf = (reading: Reading, first: number, head: number, end: number, knowledge: Knowledge) => {
	const { tokens } = reading;
	const modifiers: string[] = [];
	let country: string | null = null;
	for (let index = first; index < end; index += 1) {
		if (index === head) continue;
		const word = tokens.lower[index]!;
		const nation = /^\p{Lu}/u.test(tokens.text[index]!) ? nationAt(reading, index, knowledge) : null;
		if (nation) country ??= nation;
		else if (isWord(word) && !emptyModifiers.has(word) && tokens.pos[index] !== 'NUM' && tokens.pos[index] !== 'ADP')
			modifiers.push(word);
	}
	return { modifiers, country };
};
