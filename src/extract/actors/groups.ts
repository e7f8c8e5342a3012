// Equal names of a document as groups, and what brackets define: the first step of clustering.
import type { ActorKind } from '../../domain.ts';
import { fitsAcronym, foldName, type NameForm } from '../../lib/name-match.ts';
import type { Reading } from '../reading.ts';
import type { Naming } from './naming.ts';

/** Equal names: their form, and the indexes of the namings. */
export type Group = {
	readonly form: NameForm;
	readonly kind: ActorKind;
	readonly country: string | null;
	readonly indexes: number[];
};

/**
 * Indexes of namings that stand in brackets behind the name they abbreviate → index of that name:
 * "World Health Organization (WHO)", "Ana Ruiz (@anaruiz)". The short form's other uses follow by its key.
 */
export const findDefinitions = (reading: Reading, namings: readonly Naming[]): Map<number, number> => {
	const { text } = reading.tokens;
	const definitions = new Map<number, number>();
	for (let index = 1; index < namings.length; index += 1) {
		const left = namings[index - 1]!;
		const right = namings[index]!;
		const gap = right.firstToken - left.endToken;
		// "Rivers State Police @RiversPolice", a line of its own over a post.
		if (gap === 0 && right.text.startsWith('@') && opensLine(reading, left.firstToken))
			definitions.set(index, index - 1);
		if (gap < 1 || gap > 3 || text[right.firstToken - 1] !== '(' || text[right.endToken] !== ')') continue;
		const isShort =
			right.form.acronym !== null &&
			((gap === 1 && left.kind === 'organization') || fitsAcronym(left.form, right.form));
		if (right.text.startsWith('@') || isShort) definitions.set(index, index - 1);
	}
	for (const [index, naming] of namings.entries()) {
		const owner = naming.text.startsWith('@') && !definitions.has(index) ? ownerOf(naming.text, namings) : -1;
		if (owner >= 0) definitions.set(index, owner);
	}
	return definitions;
};

const titleParts =
	/^(?:mayor|gov|governor|sen|senator|rep|congress(?:wo)?man|president|pres|pm|minister|min|amb|ambassador|gen|dr|judge|sheriff|chief|councillor|cllr|mp|real|official|the)$/;

/** "@MayorOrtiz" is Dana Ortiz, "@DanaOrtiz" and "@DOrtiz" too, where only one of that family name is told of; -1 else. */
const ownerOf = (handle: string, namings: readonly Naming[]): number => {
	const parts = handle.slice(1).match(/\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+/gu) ?? [];
	const family = parts.at(-1)?.toLowerCase() ?? '';
	if (parts.length < 2 || family.length < 4) return -1;
	const others = parts.slice(0, -1).map((part) => part.toLowerCase());
	const wordsOf = ({ text }: Naming): readonly string[] => foldName(text).split(' ');
	const bearers = namings.flatMap((one, at) =>
		one.kind === 'person' && !one.text.startsWith('@') && wordsOf(one).length > 1 && wordsOf(one).at(-1) === family
			? [at]
			: [],
	);
	const first = bearers[0];
	if (first === undefined || bearers.some((at) => wordsOf(namings[at]!)[0] !== wordsOf(namings[first]!)[0])) return -1;
	const given = wordsOf(namings[first]!)[0]!;
	const isTitled = namings[first]!.roles.some(({ head }) => others.includes(head));
	const fits = (part: string): boolean =>
		part === given || part === given[0] || (titleParts.test(part) && (isTitled || part.length > 3));
	return others.every(fits) ? first : -1;
};

const opensLine = ({ tokens, sentences, blocks }: Reading, token: number): boolean =>
	sentences[blocks[sentences[tokens.sentence[token]!]!.block]!.firstSentence]!.firstToken === token;

/** What may be one actor by name alone: a person with a person, a state with a state. */
export const family = (kind: ActorKind): 'person' | 'state' | 'other' =>
	kind === 'person' ? 'person' : kind === 'country' ? 'state' : 'other';

const keyOf = (naming: Naming): string => naming.form.key || foldName(naming.text) || naming.text;

// Capitals and peoples stand for the state only where they act; "Iran's" and "in Iran" are the country either way.
// A tagger takes "Paris said" for a person's: the state must be named beside it.
const stateNames =
	(states: ReadonlySet<string>) =>
	({ country, kind, isActing, roles }: Naming): boolean =>
		country !== null &&
		(kind === 'country' || (isActing && (kind === 'place' || (roles.length === 0 && states.has(country)))));

// One name of several words is of one kind throughout: the one the tagger is surest of in sum.
const voteKinds = (namings: readonly Naming[], isStateName: (naming: Naming) => boolean): Map<string, ActorKind> => {
	const sums = new Map<string, Map<ActorKind, number>>();
	for (const naming of namings) {
		if (naming.form.words.length < 2 || isStateName(naming)) continue;
		const key = keyOf(naming);
		const sum = sums.get(key) ?? new Map<ActorKind, number>();
		sum.set(
			naming.kind,
			(sum.get(naming.kind) ?? 0) +
				naming.score +
				(naming.roles.length > 0 ? 1 : 0) +
				(naming.kind === 'person' ? 0.1 : 0),
		);
		sums.set(key, sum);
	}
	const voted = new Map<string, ActorKind>();
	for (const [key, sum] of sums)
		if (sum.size > 1) voted.set(key, [...sum].reduce((best, one) => (one[1] > best[1] ? one : best))[0]);
	return voted;
};

/** Groups of equal names, longest first; what a bracket defines is one group with what it abbreviates. */
export const groupsOf = (namings: readonly Naming[], definitions: ReadonlyMap<number, number>): Group[] => {
	const alias = new Map<string, string>();
	const states = new Set(namings.flatMap(({ kind, country }) => (kind === 'country' && country ? [country] : [])));
	const isStateName = stateNames(states);
	const kinds = voteKinds(namings, isStateName);
	const kindFor = (naming: Naming): ActorKind => kinds.get(keyOf(naming)) ?? naming.kind;
	const ownKey = (naming: Naming): string => `${family(kindFor(naming))} ${keyOf(naming)}`;
	const keyFor = (naming: Naming): string => {
		if (isStateName(naming)) return `=${naming.country}`;
		const key = ownKey(naming);
		return alias.get(key) ?? key;
	};
	for (const [short, long] of definitions) {
		const own = ownKey(namings[short]!);
		const target = keyFor(namings[long]!);
		if (own !== target) alias.set(own, target);
	}
	const groups = new Map<string, Group>();
	for (const [index, naming] of namings.entries()) {
		const key = keyFor(naming);
		const group = groups.get(key);
		if (group) group.indexes.push(index);
		else
			groups.set(key, {
				form: naming.form,
				kind: kindFor(naming),
				country: isStateName(naming) ? naming.country : null,
				indexes: [index],
			});
	}
	const rank = ({ form }: Group): number => (form.acronym === null ? form.words.length : 0);
	return [...groups.values()].sort(
		(a, b) => rank(b) - rank(a) || b.form.key.length - a.form.key.length || a.indexes[0]! - b.indexes[0]!,
	);
};
