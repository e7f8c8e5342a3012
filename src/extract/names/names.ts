// Names in the text: which words name a person, an organisation, a country, a place or a group.
import type { ActorKind, Span } from '../../domain.ts';
import type { Models } from '../models.ts';
import type { Reading } from '../reading.ts';

export type Name = Span & {
	readonly firstToken: number;
	readonly endToken: number;
	readonly kind: ActorKind;
	/** How sure the tagger is, 0 to 1. */
	readonly score: number;
};

/** All names of a document in text order, not overlapping. */
export const findNames = (_reading: Reading, _models: Models): readonly Name[] => [];
