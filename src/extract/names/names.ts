// Names in the text: which words name a person, an organisation, a country, a place or a group.
import type { ActorKind, Span } from '../../domain.ts';
import { organizationHeads } from '../lang/en/names/organizations.ts';
import { placeHeads } from '../lang/en/names/places.ts';
import { collectives } from '../lang/en/names/titles.ts';
import type { Models } from '../models.ts';
import type { Reading } from '../reading.ts';
import { emptyHash, hashFolded, hashSpace } from './fold.ts';
import { gazetteerFlags as flags, type Gazetteer, rowOfHash } from './gazetteer.ts';
import { type Phrase, phraseAt, phraseKinds } from './phrases.ts';

export type Name = Span & {
	readonly firstToken: number;
	readonly endToken: number;
	readonly kind: ActorKind;
	/** How sure the tagger is, 0 to 1. */
	readonly score: number;
	/** First token of the title or rank before a person ("Gen. Mark Lee"); absent where there is none. */
	readonly titleToken?: number;
	/** What this naming is where that differs from `kind`: a country that acts is an organisation to some readers. */
	readonly mentionKind?: ActorKind;
	/** ISO code of the country that the name is, or whose forces or people it names. */
	readonly country?: string;
};

/** All names of a document in text order, not overlapping. */
export const findNames = (reading: Reading, models: Models): readonly Name[] => {
	const names: Name[] = [];
	for (const sentence of reading.sentences) {
		if (reading.blocks[sentence.block]!.kind === 'metadata') continue;
		let token = sentence.firstToken;
		while (token < sentence.endToken) {
			const found = isNamelike(reading, token, sentence.firstToken)
				? nameAt(reading, models.gazetteer, token, sentence.endToken)
				: undefined;
			if (found) names.push(found);
			token = found ? found.endToken : token + 1;
		}
	}
	return names;
};

const calendar = new Set(
	'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec i mr mrs'.split(
		' ',
	),
);
const connectors = new Set('of and the for de del la bin al von van ben ibn & in on'.split(' '));

const isCapital = (word: string): boolean => /^[@]?\p{Lu}/u.test(word);

const isNamelike = ({ tokens }: Reading, token: number, first: number): boolean => {
	const word = tokens.text[token]!;
	if (!isCapital(word) || calendar.has(tokens.lower[token]!.replace('.', ''))) return false;
	return token > first ? tokens.pos[token] !== 'PRON' : tokens.pos[token] === 'PROPN' || tokens.pos[token] === 'ADJ';
};

const gazetteerAt = (gazetteer: Gazetteer, words: readonly string[], first: number, limit: number) => {
	let hash: number = emptyHash;
	let best = { row: -1, endToken: first };
	for (let token = first; token < Math.min(limit, first + 4); token += 1) {
		hash = hashFolded(words[token]!, token > first ? hashSpace(hash) : hash);
		const row = rowOfHash(gazetteer, hash);
		if (row >= 0) best = { row, endToken: token + 1 };
	}
	return best;
};

const nameAt = (reading: Reading, gazetteer: Gazetteer, first: number, limit: number): Name | undefined => {
	const { tokens } = reading;
	const phrase = phraseAt(tokens.text, first, limit);
	if (phrase && phrase.kind < phraseKinds.honorific) return listedName(reading, phrase, first);
	const start = phrase && phrase.endToken < limit && isCapital(tokens.text[phrase.endToken]!) ? phrase.endToken : first;
	const isTitled = start > first;
	const known = gazetteerAt(gazetteer, tokens.text, start, limit);
	let end = start + 1;
	while (end < limit) {
		if (isCapital(tokens.text[end]!) && !calendar.has(tokens.lower[end]!)) end += 1;
		else if (connectors.has(tokens.lower[end]!) && end + 1 < limit && isCapital(tokens.text[end + 1]!) && known.row < 0)
			end += 2;
		else break;
	}
	if (known.row >= 0 && known.endToken >= end) end = known.endToken;
	const last = tokens.lower[end - 1]!;
	const title = isTitled ? { titleToken: first } : {};
	const make = (kind: ActorKind, country?: string): Name => ({
		start: tokens.start[start]!,
		end: tokens.end[end - 1]!,
		firstToken: start,
		endToken: end,
		kind,
		score: 0.6,
		...title,
		...(country ? { country } : {}),
	});
	if (isTitled) return make('person');
	const bits = known.row >= 0 && known.endToken === end ? gazetteer.flags[known.row]! : 0;
	const country = known.row >= 0 ? gazetteer.countries[gazetteer.country[known.row]!] : undefined;
	if (bits & flags.country) return make('country', country);
	if (bits & flags.demonym) return collective(reading, make, end, limit);
	if (bits & flags.people) return make('group', country);
	if (end - start > 1 && organizationWords.has(last)) return make('organization');
	if (end - start > 1 && placeWords.has(last)) return make('place');
	if (bits & (flags.town | flags.region) && !(bits & flags.ambiguous)) return make('place', country);
	const begins = gazetteerAt(gazetteer, tokens.text, start, start + 1);
	if (begins.row >= 0 && gazetteer.flags[begins.row]! & (flags.male | flags.female)) return make('person');
	if (tokens.text[start]!.length > 1 && tokens.text[start] === tokens.text[start]!.toUpperCase())
		return make('organization');
	return end - start === 2 || end - start === 3
		? make('person')
		: tokens.pos[start] === 'PROPN'
			? make('organization')
			: undefined;
};

const organizationWords = new Set(organizationHeads);
const placeWords = new Set(placeHeads);

const kindOfPhrase = [
	'',
	'organization',
	'organization',
	'organization',
	'organization',
	'organization',
	'organization',
	'place',
	'group',
] as const;

const listedName = ({ tokens }: Reading, phrase: Phrase, first: number): Name => ({
	start: tokens.start[first]!,
	end: tokens.end[phrase.endToken - 1]!,
	firstToken: first,
	endToken: phrase.endToken,
	kind: kindOfPhrase[phrase.kind] as ActorKind,
	score: 0.8,
});

// "Iraqi" names nothing; "Iraqi forces" does.
const collective = (
	{ tokens }: Reading,
	make: (kind: ActorKind) => Name,
	end: number,
	limit: number,
): Name | undefined => {
	const kind = end < limit ? collectives[tokens.lower[end]!] : undefined;
	if (!kind) return undefined;
	return { ...make(kind), end: tokens.end[end]!, endToken: end + 1 };
};
