// Who a pronoun is: by number, gender, distance, part in the sentence and who spoke last. Open where nobody fits.
import { firstPlace } from '../../lib/sorted.ts';
import type { Reading } from '../reading.ts';
import type { Cluster } from './clusters.ts';
import { attributionsAround, type Discourse, type Entry, entryAt } from './discourse.ts';

type Wanted = 'male' | 'female' | 'thing' | 'many';

const wantedBy: Readonly<Record<string, Wanted>> = {
	he: 'male',
	him: 'male',
	his: 'male',
	himself: 'male',
	she: 'female',
	her: 'female',
	hers: 'female',
	herself: 'female',
	it: 'thing',
	its: 'thing',
	itself: 'thing',
	they: 'many',
	them: 'many',
	their: 'many',
	theirs: 'many',
};
const firstPerson = new Set(['i', 'we', 'my', 'our', 'me', 'us', 'myself', 'ourselves', 'ours', 'mine']);
const relative = new Set(['who', 'whom', 'whose', 'which', 'that']);

/** Whether a lower-case word is a pronoun that this file can read. */
export const isPronoun = (word: string): boolean => word in wantedBy || firstPerson.has(word) || relative.has(word);

/** The actor a pronoun stands for; null where the text leaves it open. */
export const pronounOf = (
	reading: Reading,
	discourse: Discourse,
	token: number,
	speakerOf: (sourceStart: number) => Cluster | null,
): Cluster | null => {
	const word = reading.tokens.lower[token]!;
	if (firstPerson.has(word)) return narratorAt(reading, discourse, token, speakerOf);
	if (relative.has(word)) return headOfRelative(reading, discourse, token);
	const wanted = wantedBy[word];
	// "reached the first houses, destroying three of them": a part of what the sentence itself names.
	if (word === 'them' && reading.tokens.lower[token - 1] === 'of' && !namesBefore(reading, discourse, token))
		return null;
	if (word === 'it' && isOfVehicle(reading, discourse, token)) return null;
	return wanted ? antecedent(reading, discourse, token, wanted, speakerOf) : null;
};

const vehicle =
	/^(?:ship|vessel|tanker|freighter|ferry|boat|trawler|yacht|plane|aircraft|airliner|jet|helicopter|drone|train|tram|truck|lorry|bus|car|van|coach|convoy|missile|rocket|bridge|dam|levee|tower|storm|hurricane|cyclone|fire)$/;

// "The ship Alma was leaving port when it struck a pier": of what moves and has no name here, not of whoever reports it.
const isOfVehicle = ({ tokens, sentences }: Reading, { entries }: Discourse, token: number): boolean => {
	const sentence = tokens.sentence[token]!;
	const last = entries[entryAt(entries, token) - 1];
	const from = last?.sentence === sentence && last.isSubject ? last.firstToken : sentences[sentence]!.firstToken;
	for (let at = token - 1; at > from; at -= 1)
		if (vehicle.test(tokens.lower[at]!) && tokens.pos[at] === 'NOUN') return true;
	return false;
};

const namesBefore = ({ tokens }: Reading, { entries }: Discourse, token: number): boolean =>
	entries[entryAt(entries, token) - 1]?.sentence === tokens.sentence[token];

// "I" and "we" are whoever is quoted.
const narratorAt = (
	reading: Reading,
	discourse: Discourse,
	token: number,
	speakerOf: (sourceStart: number) => Cluster | null,
): Cluster | null => {
	const at = reading.tokens.start[token]!;
	for (const { source, content } of attributionsAround(discourse, at)) {
		if (source && source.start !== at && content.some((part) => part.start <= at && at < part.end))
			return speakerOf(source.start);
	}
	return issuerAt(reading, discourse, token);
};

// "Statement by Mayor X": outside quotations "I" is who issues the text, and "we" are.
const issuerAt = ({ tokens }: Reading, { issuer }: Discourse, token: number): Cluster | null => {
	if (issuer === null || tokens.quotation[token]! >= 0) return null;
	const isOne = /^(?:i|me|my|myself|mine)$/.test(tokens.lower[token]!);
	return !isOne || issuer.kind === 'person' ? issuer : null;
};

// The mention right before "who", over a comma or the end of its phrase.
const headOfRelative = (reading: Reading, discourse: Discourse, token: number): Cluster | null => {
	const { entries } = discourse;
	const { lower, text } = reading.tokens;
	const isPersonal = lower[token] !== 'which' && lower[token] !== 'that';
	const sentence = reading.tokens.sentence[token]!;
	for (let index = entryAt(entries, token) - 1; index >= 0; index -= 1) {
		const entry = entries[index]!;
		if (entry.sentence !== sentence || token - entry.endToken > 16) return null;
		const gap = token - entry.endToken;
		const isNext = gap <= 0 || (gap === 1 && /^[,)–—]$/.test(text[entry.endToken]!));
		const isFar = isPersonal && text[entry.endToken] === ',' && entry.cluster.kind === 'person';
		const fits = !isPersonal || entry.cluster.kind === 'person' || entry.cluster.kind === 'group';
		if (fits && (isNext || isFar || (isPersonal && entry.cluster.kind === 'person'))) return entry.cluster;
	}
	return null;
};

const distanceOf = (discourse: Discourse, from: number, to: number, quoted: boolean): number =>
	quoted ? to - from : Math.min(to - from, discourse.narrated[to]! - discourse.narrated[from]!);

const reach: Readonly<Record<Wanted, number>> = { male: 7, female: 7, thing: 3, many: 3 };

const antecedent = (
	reading: Reading,
	discourse: Discourse,
	token: number,
	wanted: Wanted,
	speakerOf: (sourceStart: number) => Cluster | null,
): Cluster | null => {
	const { entries } = discourse;
	const sentence = reading.tokens.sentence[token]!;
	const quoted = reading.tokens.quotation[token]! >= 0;
	const excluded = quoted ? narratorAt(reading, discourse, token, speakerOf) : null;
	const scores = new Map<Cluster, number>();
	const first = entryAt(entries, token) - 1;
	const near = subjectBefore(reading, discourse, token, wanted);
	if (near !== null && near !== excluded) return near;
	if ((wanted === 'male' || wanted === 'female') && isOfStranger(reading, discourse, token, wanted)) return null;
	for (let index = first; index >= 0 && first - index < 60; index -= 1) {
		const entry = entries[index]!;
		const distance = distanceOf(discourse, entry.sentence, sentence, quoted);
		if (distance > reach[wanted]) break;
		// Somebody known by office alone is meant again only where he has spoken.
		const isVacant = entry.cluster.kind === 'person' && entry.cluster.namings.length === 0;
		if (entry.cluster === excluded || isVacant || !canBe(entry, wanted)) continue;
		const score = scoreOf(entry, distance, wanted, quoted);
		scores.set(
			entry.cluster,
			Math.max(scores.get(entry.cluster) ?? -99, score) + (scores.has(entry.cluster) ? 0.4 : 0),
		);
	}
	addSpeaker(discourse, reading, token, wanted, scores);
	return bestOf(scores);
};

// "A woman who got out said …. She …": somebody without a name who has just spoken goes on, where nobody else came in.
const isOfStranger = (reading: Reading, discourse: Discourse, token: number, wanted: Wanted): boolean => {
	const { tokens, sentences } = reading;
	const last = lastSpoken(discourse, token);
	if (!last || last.cluster !== null) return false;
	const gap = tokens.sentence[token]! - tokens.sentence[last.token]!;
	if (gap > 2 || sentences[tokens.sentence[token]!]!.block !== sentences[tokens.sentence[last.token]!]!.block)
		return false;
	const { entries } = discourse;
	for (let index = entryAt(entries, token) - 1; index >= 0 && entries[index]!.firstToken > last.token; index -= 1)
		if (entries[index]!.cluster.kind === 'person' && canBe(entries[index]!, wanted)) return false;
	return true;
};

// "X has cut short a visit. He …": the only person of the sentence before, its subject, in the same block, is who the
// sentence goes on about, whatever a list of first names holds of the name.
const subjectBefore = (reading: Reading, { entries }: Discourse, token: number, wanted: Wanted): Cluster | null => {
	if (wanted !== 'male' && wanted !== 'female') return null;
	const { sentences, tokens } = reading;
	const sentence = tokens.sentence[token]!;
	const before = sentences[sentence - 1];
	if (sentences[sentence]!.firstToken !== token || before?.block !== sentences[sentence]!.block) return null;
	let found: Entry | null = null;
	for (let index = entryAt(entries, token) - 1; index >= 0 && entries[index]!.sentence === sentence - 1; index -= 1) {
		const entry = entries[index]!;
		if (entry.cluster.kind !== 'person') continue;
		if (found !== null && found.cluster !== entry.cluster) return null;
		found = entry;
	}
	if (!found?.isSubject || found.isQuoted || found.cluster.namings.length === 0) return null;
	return canBe(found, wanted) || !hasOther(entries, token, before.block, sentences, wanted) ? found.cluster : null;
};

// Whether another person of the block is one the pronoun fits better.
const hasOther = (
	entries: readonly Entry[],
	token: number,
	block: number,
	sentences: Reading['sentences'],
	wanted: Wanted,
): boolean => {
	for (let index = entryAt(entries, token) - 1; index >= 0; index -= 1) {
		const entry = entries[index]!;
		if (sentences[entry.sentence]!.block !== block) return false;
		if (entry.cluster.kind === 'person' && canBe(entry, wanted)) return true;
	}
	return false;
};

const canBe = (entry: Entry, wanted: Wanted): boolean => {
	const { kind, gender, country, namings } = entry.cluster;
	if (wanted === 'male' || wanted === 'female')
		return (kind === 'person' || isPersonLike(entry.cluster)) && (gender === null || gender === wanted);
	if (wanted === 'many') return kind === 'group' || kind === 'organization' || (kind === 'country' && country !== null);
	return kind === 'organization' || kind === 'country' || (kind === 'group' && namings.length > 0 && !entry.isPlural);
};

// A name of one or two words that the tagger is unsure of may well be a person's.
const isPersonLike = ({ kind, namings, forms }: Cluster): boolean =>
	(kind === 'organization' || kind === 'place') &&
	namings.length > 0 &&
	namings.length < 40 &&
	namings.every(({ score }) => score < 0.5) &&
	forms.every(({ words, acronym, isOrganisation }) => words.length <= 2 && acronym === null && !isOrganisation);

const scoreOf = (entry: Entry, distance: number, wanted: Wanted, quoted: boolean): number => {
	const { kind, gender } = entry.cluster;
	let score = 10 - 2.5 * distance;
	if (entry.isSubject) score += 3;
	if (entry.isTopic) score += 1;
	if (entry.isOblique && !entry.isSubject) score -= entry.isPossessor ? 1 : 2;
	if (entry.isQuoted && !quoted) score -= 4;
	if (gender === wanted) score += 1.5;
	if (wanted === 'many' && kind !== 'group') score -= 2;
	if ((wanted === 'thing' || wanted === 'many') && kind === 'country') score -= entry.isSubject ? 0 : 3;
	return score;
};

// Whoever spoke last goes on speaking.
const addSpeaker = (
	discourse: Discourse,
	reading: Reading,
	token: number,
	wanted: Wanted,
	scores: Map<Cluster, number>,
): void => {
	const last = lastSpoken(discourse, token);
	if (!last?.cluster) return;
	const sentence = reading.tokens.sentence[token]!;
	const quoted = reading.tokens.quotation[token]! >= 0;
	const distance = distanceOf(discourse, reading.tokens.sentence[last.token]!, sentence, quoted);
	if (distance > 6) return;
	const known = scores.get(last.cluster);
	const fits = canBe({ cluster: last.cluster, isPlural: false } as Entry, wanted);
	if (known !== undefined) scores.set(last.cluster, known + Math.max(0.5, 3 - distance));
	else if (fits) scores.set(last.cluster, 10 - 1.5 * distance);
};

/** Who spoke last before a token, as far as is known. */
const lastSpoken = ({ spoken }: Discourse, token: number): Discourse['spoken'][number] | undefined => {
	const low = firstPlace(spoken.length, (index) => spoken[index]!.token >= token);
	return spoken[low - 1];
};

const bestOf = (scores: ReadonlyMap<Cluster, number>): Cluster | null => {
	let best: Cluster | null = null;
	let top = 2;
	for (const [cluster, score] of scores) {
		if (score > top) {
			best = cluster;
			top = score;
		}
	}
	return best;
};
