// What the stages under `actors/` ask of the world: which country a word stands for, which gender a first name tells.
import type { Gender } from '../lang/en/actor-words.ts';
import type { Models } from '../models.ts';
import { countryOf, flagsOfName, type Gazetteer, gazetteerFlags, genderOf } from '../names/gazetteer.ts';
import type { Reading } from '../reading.ts';

export type Nation = { readonly country: string; readonly use: 'country' | 'people' | 'capital' };

export type Knowledge = {
	/** What a word or words stand for as a state, people or capital; null where they don't. */
	readonly nationOf: (name: string) => Nation | null;
	/** Whether a name is a province's or federal state's. */
	readonly isRegion: (name: string) => boolean;
	/** Gender that a first name tells; null where it is open. */
	readonly genderOf: (firstName: string) => Gender | null;
};

/** Answers out of the gazetteer, each word looked up once a document. */
export const knowledgeOf = (models: Models): Knowledge => {
	const gazetteer = models.gazetteer as Gazetteer;
	const nations = new Map<string, Nation | null>();
	return {
		nationOf: (name) => {
			const known = nations.get(name);
			if (known !== undefined) return known;
			const nation = lookUp(gazetteer, name);
			nations.set(name, nation);
			return nation;
		},
		isRegion: (name) => (flagsOfName(gazetteer, name) & gazetteerFlags.region) !== 0,
		genderOf: (firstName) => genderOf(gazetteer, firstName),
	};
};

const lookUp = (gazetteer: Gazetteer, name: string): Nation | null => {
	// "us" is a pronoun, "US" a state.
	if (/^us$/.test(name)) return null;
	const country = countryOf(gazetteer, name);
	if (country === null) return null;
	const flags = flagsOfName(gazetteer, name);
	const { country: isCountry, capital } = gazetteerFlags;
	const use =
		flags & isCountry
			? 'country'
			: flags & capital && !(flags & (gazetteerFlags.demonym | gazetteerFlags.people))
				? 'capital'
				: 'people';
	return { country, use };
};

/** Country of the nationality or country that stands at a token, one or two words long; null if it is neither. */
export const nationAt = (reading: Reading, index: number, knowledge: Knowledge): string | null => {
	const { text } = reading.tokens;
	const word = text[index]!;
	const pair = `${word} ${text[index + 1] ?? ''}`;
	const nation =
		(/^(?:North|South|Saudi|New|Sri|El|Costa|Sierra|United)$/.test(word) ? knowledge.nationOf(pair) : null) ??
		knowledge.nationOf(word);
	return nation && nation.use !== 'capital' ? nation.country : null;
};
