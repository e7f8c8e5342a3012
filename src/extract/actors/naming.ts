// One naming of an actor in the text: by name or by a noun phrase. The shapes that the stages of this folder share.
import type { ActorKind, Span } from '../../domain.ts';
import type { NameForm } from '../../lib/name-match.ts';
import type { Gender } from '../lang/en/actor-words.ts';

/** Token range, end exclusive. */
export type Range = { readonly firstToken: number; readonly endToken: number };

/** An office or description of a person, as written, taken apart. */
export type Role = Span &
	Range & {
		/** Lower-case head noun; "prime-minister" and the like count as one. */
		readonly head: string;
		/** Lower-case content words beside the head, in text order. */
		readonly modifiers: readonly string[];
		/** ISO code of the country it speaks of. */
		readonly country: string | null;
		readonly isFormer: boolean;
		readonly gender: Gender | null;
	};

/** A name in the text, with what stands around it. */
export type Naming = Span &
	Range & {
		readonly text: string;
		readonly kind: ActorKind;
		/** What this one naming is where that differs from `kind`: a country that acts. */
		readonly mentionKind: ActorKind | null;
		readonly score: number;
		readonly form: NameForm;
		/** For bodies: the words in alphabetical order, nationalities as ISO codes; "government of Peru" = "Peruvian government". */
		readonly bodyKey: string | null;
		/** The name with the title or description right before it ("White House spokeswoman X"); else the name's own span. */
		readonly titled: Range;
		readonly roles: readonly Role[];
		readonly gender: Gender | null;
		readonly country: string | null;
		/** A capital, country or people that acts here as a state. */
		readonly isActing: boolean;
		/** Token after the region that says which place it is ("Dayton, Ohio"); -1 where none follows. */
		readonly locatorEnd: number;
		/** Is such a region itself. */
		readonly isLocator: boolean;
		/** Stands where a place stands: "in X", "near X". */
		readonly isLocative: boolean;
		/** Stands in a block that tells of the world, not in a caption or byline. */
		readonly isNarrative: boolean;
	};

/** A noun phrase that stands for an actor without naming it. */
export type Nominal = Span &
	Range & {
		readonly headToken: number;
		/** Lower-case head noun. */
		readonly head: string;
		readonly sort: 'person' | 'group' | 'body';
		readonly isPlural: boolean;
		readonly isDefinite: boolean;
		/** Opened by "a", "one", "another": somebody not spoken of before. */
		readonly isIndefinite: boolean;
		/** Opened by a possessive pronoun ("his office"). */
		readonly isOwned: boolean;
		/** Content modifiers, lower case; nationalities as ISO codes. */
		readonly modifiers: readonly string[];
		readonly country: string | null;
		readonly role: Role | null;
	};
