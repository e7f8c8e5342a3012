// Names as keys: one key for all ways to write one name, apart for persons and for everything else, because
// a person and a place may share a name. Who is the same actor under different keys is decided in `aliases.ts`.
import type { Actor, ActorKind } from '../src/domain.ts';

const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{M}]/gu;

/** A name folded: case, accents, invisible characters, possessive and leading article do not tell names apart. */
export const nameKey = (name: string): string => {
	const folded = name
		.slice(0, 200)
		.normalize('NFKD')
		.replace(invisible, '')
		.toLowerCase()
		.replace(/[’'`]s?(?=\W|$)/g, '')
		.replace(/(?<=\p{L})\.(?=\p{L}|\W|$)/gu, '')
		.replace(/[^\p{L}\p{N}@]+/gu, ' ')
		.trim()
		.replace(/^the (?=.)/, '');
	return folded === '' ? name.trim().slice(0, 200) : folded;
};

/** The class that keeps a person apart from a place of the same name. */
export const kindClass = (kind: ActorKind): 'p' | 'o' => (kind === 'person' ? 'p' : 'o');

/** The key under which an actor of one document is filed. */
export const nodeKey = (actor: Pick<Actor, 'name' | 'kind'>): string =>
	`${kindClass(actor.kind)}|${nameKey(actor.name)}`;

/**
 * The node key of an alias where it could be an actor's own name elsewhere; null where it cannot: descriptions
 * ("the agency"), parts of the full name (a surname alone may be somebody else's) and the name itself.
 */
export const isOwnName = (alias: string, kind: ActorKind, own: string): string | null => {
	if (!/^(?:[Tt]he )?[\p{Lu}\p{N}@]/u.test(alias)) return null;
	const key = nodeKey({ name: alias, kind });
	if (key === own) return null;
	const words = new Set(own.slice(2).split(' '));
	return key
		.slice(2)
		.split(' ')
		.every((word) => words.has(word))
		? null
		: key;
};
