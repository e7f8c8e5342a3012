// Actors of one document: which namings are of one actor, its aliases and roles, and who a pronoun or description is.
import type { Actor, Span } from '../../domain.ts';
import type { Name } from '../names/names.ts';
import type { Reading } from '../reading.ts';
import type { Attribution } from '../statements/attributions.ts';

export type ActorIndex = {
	readonly actors: readonly Actor[];
	/** The actor that the words of `span` name, by name, role, description or pronoun; null where the text leaves it open. */
	readonly actorOf: (span: Span) => string | null;
	/** Actors with a mention inside `span`, in text order. */
	readonly actorsIn: (span: Span) => readonly { readonly actor: string; readonly mention: Span }[];
};

export const findActors = (
	_reading: Reading,
	_names: readonly Name[],
	_attributions: readonly Attribution[],
): ActorIndex => ({ actors: [], actorOf: () => null, actorsIn: () => [] });
