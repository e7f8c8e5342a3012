// Genders that names leave open, learned from sentences with one person and one kind of pronoun.
import type { Gender } from '../lang/en/actor-words.ts';
import type { Reading } from '../reading.ts';
import type { Cluster } from './clusters.ts';
import type { Discourse, Entry } from './discourse.ts';

const genderOfPronoun: Readonly<Record<string, Gender>> = {
	he: 'male',
	his: 'male',
	him: 'male',
	himself: 'male',
	she: 'female',
	her: 'female',
	hers: 'female',
	herself: 'female',
};

type Vote = { male: number; female: number };

/** Fills in the gender of persons that the text calls "he" or "she" where nobody else can be meant. */
export const learnGenders = (reading: Reading, discourse: Discourse): void => {
	const alone = lonePersons(discourse.entries);
	const subjects = lonePersons(discourse.entries.filter(({ isSubject }) => isSubject));
	const votes = new Map<Cluster, Vote>();
	for (const [sentence, entry] of alone) {
		if (!entry || entry.cluster.gender !== null) continue;
		const vote = votes.get(entry.cluster) ?? { male: 0, female: 0 };
		votes.set(entry.cluster, vote);
		if (entry.isSubject) countPronouns(reading, sentence, entry.endToken, vote);
	}
	// "X did this. He …": the one subject of the sentence before.
	for (const [sentence, entry] of subjects) {
		if (!entry || entry.cluster.gender !== null || sentence + 1 >= reading.sentences.length) continue;
		const word = reading.tokens.lower[reading.sentences[sentence + 1]!.firstToken]!;
		if (!/^s?he$/.test(word)) continue;
		const vote = votes.get(entry.cluster) ?? { male: 0, female: 0 };
		vote[genderOfPronoun[word]!] += alone.get(sentence) ? 1 : 0.7;
		votes.set(entry.cluster, vote);
	}
	for (const [cluster, { male, female }] of votes) {
		if (male >= 1 && male > 3 * female) cluster.gender = 'male';
		if (female >= 1 && female > 3 * male) cluster.gender = 'female';
	}
};

// For each sentence with persons outside quotations: the first mention of the only one, or null where there are more.
const lonePersons = (entries: readonly Entry[]): Map<number, Entry | null> => {
	const alone = new Map<number, Entry | null>();
	for (const entry of entries) {
		if (entry.cluster.kind !== 'person') continue;
		const known = alone.get(entry.sentence);
		if (known === undefined) alone.set(entry.sentence, entry.isQuoted ? null : entry);
		else if (known && known.cluster !== entry.cluster) alone.set(entry.sentence, null);
	}
	return alone;
};

const countPronouns = (reading: Reading, sentence: number, from: number, vote: Vote): void => {
	const { lower, quotation } = reading.tokens;
	for (let token = from; token < reading.sentences[sentence]!.endToken; token += 1) {
		const gender = quotation[token]! >= 0 ? undefined : genderOfPronoun[lower[token]!];
		// "his" is often another's: it tells less than "he".
		if (gender) vote[gender] += /^s?he$/.test(lower[token]!) ? 1 : 0.4;
	}
};
