// Genders that names leave open, learned from sentences with one person and one kind of pronoun.
import type { Gender } from '../lang/en/actor-words.ts';
import type { Reading } from '../reading.ts';
import type { Cluster } from './clusters.ts';
import type { Discourse } from './discourse.ts';

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

/** Fills in the gender of persons that sentences about nobody else call "he" or "she". */
export const learnGenders = (reading: Reading, discourse: Discourse): void => {
	const lonePersons = new Map<number, Cluster | null>();
	for (const { cluster, sentence, isQuoted } of discourse.entries) {
		if (cluster.kind !== 'person' || isQuoted) continue;
		const known = lonePersons.get(sentence);
		lonePersons.set(sentence, known === undefined || known === cluster ? cluster : null);
	}
	const votes = new Map<Cluster, { male: number; female: number }>();
	for (const [sentence, cluster] of lonePersons) {
		if (!cluster || cluster.gender !== null) continue;
		const { firstToken, endToken } = reading.sentences[sentence]!;
		for (let token = firstToken; token < endToken; token += 1) {
			if (reading.tokens.quotation[token]! >= 0) continue;
			const gender = genderOfPronoun[reading.tokens.lower[token]!];
			if (!gender) continue;
			const vote = votes.get(cluster) ?? { male: 0, female: 0 };
			// "his" is often another's: it tells less than "he".
			vote[gender] += /^s?he$/.test(reading.tokens.lower[token]!) ? 1 : 0.4;
			votes.set(cluster, vote);
		}
	}
	for (const [cluster, { male, female }] of votes) {
		if (male >= 1 && male > 3 * female) cluster.gender = 'male';
		if (female >= 1 && female > 3 * male) cluster.gender = 'female';
	}
};
