// Names as keys: one key for all ways to write one name, apart for persons and for everything else, because
// a person and a place may share a name. Who is the same actor under different keys is decided in `aliases.ts`.
import type { Actor, ActorKind } from '../../src/domain.ts';
import { foldName, readName } from '../../src/lib/name-match.ts';
import { particles, titles } from '../../src/lib/name-words.ts';
import { sameNames } from './same-names.ts';

const hidden = /[\p{Cc}\p{Cf}\p{Cs}]/gu;

// Letters of another script inside a Latin word are a disguise: such a name is never taken for the one it imitates.
const isMixed = (name: string): boolean =>
	/\p{Script=Latin}/u.test(name) &&
	/[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]/u.test(name);

/** The class that keeps a person apart from a place of the same name. */
export const kindClass = (kind: ActorKind): 'p' | 'o' => (kind === 'person' ? 'p' : 'o');

const longestName = 160;

const keys = new Map<string, string>();
const keptKeys = 50_000;

/** The key under which an actor of one document is filed: its class and its folded name. */
export const nodeKey = ({ name, kind }: Pick<Actor, 'name' | 'kind'>): string => {
	const id = kindClass(kind) + name;
	const known = keys.get(id);
	if (known !== undefined) return known;
	// A cache of a pure function: names repeat from report to report.
	if (keys.size >= keptKeys) keys.clear();
	const key = `${kindClass(kind)}|${foldKey(name, kind)}`;
	keys.set(id, key);
	return key;
};

const foldKey = (name: string, kind: ActorKind): string => {
	const plain = name.slice(0, longestName).normalize('NFKC').replace(hidden, '').trim();
	if (isMixed(plain)) return plain.toLowerCase();
	const form = readName(plain);
	const known = kind === 'person' ? undefined : (sameNames.get(form.key) ?? sameNames.get(fold(plain)));
	if (known !== undefined) return known;
	if (form.key === '') return plain.toLowerCase();
	if (kind === 'person') return personKey(plain) || form.key;
	if (form.acronym !== null) return form.key.toUpperCase();
	const [head, tail] = splitTail(plain);
	return tail === null ? form.key : `${readName(head).key}, ${fold(tail)}`;
};

const afterName = new Set(['jr', 'sr', 'phd', 'md', 'pe', 'esq', 'qc', 'kc']);

// Titles before it, degrees after it and particles inside it do not make a name; an initial before it does,
// and “Ben” is a first name there.
const personKey = (name: string): string => {
	const all = foldName(name.replace(/^(?:the|an?)\s+/i, ''))
		.split(' ')
		.filter((word) => word !== '');
	let first = 0;
	while (first < all.length - 1 && titles.has(all[first]!)) first += 1;
	const words = all.slice(first).filter((word) => !afterName.has(word));
	const kept = words.filter((word, at) => !particles.has(word) || (at === 0 && (word.length === 1 || word === 'ben')));
	return (kept.length > 0 ? kept : words).join(' ');
};

const fold = (name: string): string => readName(name.replace(/\./g, ' ')).key;

// "Salem, Oregon": the place, and what tells it from others of its name.
const splitTail = (name: string): [string, string | null] => {
	const found = /^([^,]{2,60}), ([^,]{2,40})$/.exec(name);
	return found === null || /\d/.test(name) ? [name, null] : [found[1]!, found[2]!];
};

/**
 * The node key of an alias where it could be an actor's own name elsewhere; null where it cannot: descriptions
 * ("the agency"), parts of the full name (a surname alone may be somebody else's) and the name itself.
 */
export const aliasKey = (alias: string, kind: ActorKind, own: string): string | null => {
	if (!/^(?:[Tt]he )?[\p{Lu}\p{N}@]/u.test(alias)) return null;
	if (/^[Tt]he \S+$/.test(alias) && readName(alias).acronym === null) return null;
	const key = nodeKey({ name: alias, kind });
	if (key === own) return null;
	const words = new Set(own.slice(2).split(/,? /));
	return key
		.slice(2)
		.split(/,? /)
		.every((word) => words.has(word))
		? null
		: key;
};
