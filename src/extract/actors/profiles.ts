// How an actor is shown: its canonical name, kind, aliases, roles and mentions.
import type { Actor, ActorKind, Mention } from '../../domain.ts';
import { bodyNouns } from '../lang/en/actor-words.ts';
import type { Reading } from '../reading.ts';
import type { Cluster } from './clusters.ts';
import type { Naming, Nominal } from './naming.ts';
import { isCapitalised, unshouted, unshoutedPerson, withoutDeterminer } from './phrases.ts';

/** Everything of an Actor but its id. */
export const profileOf = (reading: Reading, cluster: Cluster): Omit<Actor, 'id'> => {
	const kind = kindOf(cluster);
	const name = nameOf(reading, cluster);
	return {
		name,
		kind,
		aliases: aliasesOf(reading, cluster, name),
		roles: rolesOf(reading, cluster),
		mentions: mentionsOf(cluster, kind),
	};
};

const kindOf = ({ kind, namings }: Cluster): ActorKind => {
	if (namings.length === 0 || kind === 'country' || kind === 'person') return kind;
	const votes = new Map<ActorKind, number>();
	for (const naming of namings) votes.set(naming.kind, (votes.get(naming.kind) ?? 0) + naming.score + 0.01);
	return [...votes].reduce((best, vote) => (vote[1] > best[1] ? vote : best))[0];
};

const nameOf = (reading: Reading, cluster: Cluster): string => {
	const { namings } = cluster;
	if (namings.length === 0)
		return nominalText(
			reading,
			mostFrequent(cluster.nominals),
			cluster.nominals.every((one) => isCounted(reading, one)),
		);
	if (cluster.kind === 'country') return countryName(namings);
	let best = namings[0]!;
	for (const naming of namings) if (isFuller(naming, best)) best = naming;
	if (cluster.kind === 'person') return unshoutedPerson(best.text);
	return cluster.kind === 'place' ? unshouted(best.text) : best.text;
};

// Of one group under several nouns ("French troops", "French soldiers") the noun used most, then first.
const mostFrequent = (nominals: readonly Nominal[]): Nominal => {
	const counts = new Map<string, number>();
	for (const { head } of nominals) counts.set(head, (counts.get(head) ?? 0) + 1);
	return nominals.reduce((best, nominal) => (counts.get(nominal.head)! > counts.get(best.head)! ? nominal : best));
};

const isFuller = (one: Naming, other: Naming): boolean => {
	if (one.text.startsWith('@') !== other.text.startsWith('@')) return other.text.startsWith('@');
	const [left, right] = [one.form, other.form];
	if ((left.acronym === null) !== (right.acronym === null)) return left.acronym === null;
	if (left.words.length !== right.words.length) return left.words.length > right.words.length;
	return isShouted(other.text) && !isShouted(one.text);
};

const isShouted = (text: string): boolean => text.length > 3 && text === text.toUpperCase();

// The state by its own name, as the text mostly writes it, not by a capital or people.
const countryName = (namings: readonly Naming[]): string => {
	const counts = new Map<string, number>();
	for (const naming of namings) {
		const weight = naming.kind === 'country' ? 1 : 0.01;
		counts.set(naming.text, (counts.get(naming.text) ?? 0) + weight);
	}
	return [...counts].reduce((best, count) => (count[1] > best[1] ? count : best))[0];
};

// "20 families" throughout is those twenty; "1,000 rescuers" and "the rescuers" are the rescuers.
const isCounted = (reading: Reading, { firstToken, headToken }: Nominal): boolean =>
	reading.tokens.pos.slice(firstToken, headToken).includes('NUM');

const nominalText = (reading: Reading, nominal: Nominal, keepsNumber: boolean): string => {
	const inner = withoutDeterminer(reading, nominal);
	let { firstToken } = inner;
	while (
		firstToken < nominal.headToken &&
		!(keepsNumber && reading.tokens.pos[firstToken] === 'NUM') &&
		/^(?:some|about|over|around|approximately|nearly|almost|\d.*|two|three|four|five|six|seven|eight|nine|ten|all|remaining)$/.test(
			reading.tokens.lower[firstToken]!,
		)
	)
		firstToken += 1;
	return textOf(reading, firstToken, nominal.endToken);
};

const textOf = (reading: Reading, first: number, end: number): string =>
	reading.text.slice(reading.tokens.start[first]!, reading.tokens.end[end - 1]!).replace(/\s+/g, ' ');

const aliasesOf = (reading: Reading, cluster: Cluster, name: string): string[] => {
	const seen = new Set([name.toLowerCase()]);
	const aliases: string[] = [];
	const add = (text: string): void => {
		const key = text.toLowerCase();
		if (seen.has(key) || text.length > 120) return;
		seen.add(key);
		aliases.push(text);
	};
	for (const naming of cluster.namings) {
		add(naming.text);
		add(textOf(reading, naming.firstToken, naming.endToken));
		add(titledText(reading, naming));
		if (naming.locatorEnd > 0 && naming.kind !== 'person') add(textOf(reading, naming.firstToken, naming.locatorEnd));
	}
	for (const nominal of cluster.nominals) {
		if (isNaming(reading, nominal, cluster)) add(textOf(reading, nominal.firstToken, nominal.endToken));
	}
	return aliases;
};

// With its title ("Health Minister X"), unless that is a whole description or in small letters.
const titledText = (reading: Reading, { titled, text, firstToken }: Naming): string => {
	const title = firstToken - titled.firstToken;
	const isTitle =
		title <= 4 &&
		!reading.tokens.lower.slice(titled.firstToken, firstToken).includes('of') &&
		isCapitalised(reading.tokens.text[titled.firstToken]!);
	return isTitle || titled.firstToken === firstToken ? textOf(reading, titled.firstToken, titled.endToken) : text;
};

// "The Board" is a name of the Safety Board; "the agency" is only what it is.
const isNaming = (reading: Reading, nominal: Nominal, cluster: Cluster): boolean =>
	cluster.namings.length === 0 ||
	cluster.kind === 'country' ||
	nominal.modifiers.length > 0 ||
	(cluster.forms.some(({ words }) => words.includes(nominal.head)) &&
		(bodyNouns.get(nominal.head) === true || isCapitalised(reading.tokens.text[nominal.headToken]!)));

const rolesOf = (reading: Reading, cluster: Cluster): string[] => {
	const roles = new Map<string, string>();
	for (const role of cluster.roles) {
		const text = textOf(reading, role.firstToken, role.endToken);
		const key = text.toLowerCase().replace(/^(?:the|an?|his|her|its|their) /, '');
		if (text.length <= 160 && !roles.has(key)) roles.set(key, text);
	}
	for (const nominal of cluster.nominals) {
		const text = textOf(reading, nominal.firstToken, nominal.endToken);
		if (!isNaming(reading, nominal, cluster) && !roles.has(text.toLowerCase())) roles.set(text.toLowerCase(), text);
	}
	return [...roles.values()];
};

const mentionsOf = (cluster: Cluster, kind: ActorKind): Mention[] => {
	const mentions: Mention[] = cluster.namings.map(({ start, end, kind: named, mentionKind }) => {
		const own = mentionKind ?? named;
		return { start, end, ...(own === kind ? {} : { kind: own }) };
	});
	for (const { start, end } of cluster.nominals) mentions.push({ start, end });
	return mentions.sort((a, b) => a.start - b.start || b.end - a.end);
};
