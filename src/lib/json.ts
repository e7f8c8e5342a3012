// JSON that is safe to look at: people print it to terminals, and other programs split it into lines.

// DEL and C1 controls, everything of no width (direction, joiners, marks), line and paragraph separators. C0 controls
// and lone surrogates are escaped by JSON.stringify itself.
const risky = /[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]/gu;

/** The value as JSON on one line (or indented), in which nothing can act on a terminal or reorder its text. */
export const toJson = (value: unknown, indent?: number): string =>
	JSON.stringify(value, null, indent).replace(risky, (character) => character.split('').map(escapeUnit).join(''));

const escapeUnit = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
