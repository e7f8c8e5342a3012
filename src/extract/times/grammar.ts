// Patterns of time rules: a small notation, compiled once, matched at one place of the pieces.
//   month day ","? year      classes of `terms.ts` and literal words, `?` marks what may be missing
//   "early|late"@mod         `@name` keeps what was matched under that name (a class keeps its own name)
//   ~                        no gap here: the next piece touches the one before
import type { Found } from './found.ts';
import { type Pieces, places } from './pieces.ts';
import { type ClassName, finders, openers } from './terms.ts';

type Step = {
	readonly className: ClassName | null;
	/** Its number among the classes. */
	readonly classNumber: number;
	readonly words: ReadonlySet<string> | null;
	readonly name: string;
	readonly isOptional: boolean;
};

export type Pattern = readonly Step[];

/** What a pattern matched, by name: a literal's word is its `code`. `first` and `end` are pieces. */
export type Captured = Found & { readonly first: number };
export type Captures = { readonly [name: string]: Captured | undefined };

const classNames = Object.keys(finders) as ClassName[];

/** Compiles the notation above. */
export const compile = (notation: string): Pattern => notation.trim().split(/\s+/).map(compileStep);

const compileStep = (source: string): Step => {
	const match = /^("[^"]+"|~|\w+)(?:@(\w+))?(\?)?$/.exec(source);
	if (!match) throw new Error(`no such step in a time pattern: ${source}`);
	const [, body = '', name, optional] = match;
	const isOptional = optional === '?';
	if (body === '~') return { className: null, classNumber: -1, words: null, name: '', isOptional };
	if (body.startsWith('"')) {
		const words = new Set(body.slice(1, -1).split('|'));
		return { className: null, classNumber: -1, words, name: name ?? '', isOptional };
	}
	if (!(body in finders)) throw new Error(`no such class in a time pattern: ${body}`);
	const className = body as ClassName;
	return { className, classNumber: classNames.indexOf(className), words: null, name: name ?? body, isOptional };
};

/** Words (or `#` for a digit) that a match of the pattern may begin with. */
export const openingsOf = (pattern: Pattern): ReadonlySet<string> => {
	const words = new Set<string>();
	for (const step of pattern) {
		for (const word of step.className ? openers[step.className] : (step.words ?? [])) words.add(word);
		if (!step.isOptional) break;
	}
	return words;
};

/** Classes that take one piece, neither more nor less. */
const single: ReadonlySet<string> = new Set(
	'month weekday shift anchored part moment season repetition long unit'.split(' '),
);

/**
 * What the second piece of a match that begins with `word` (`#`: a digit) must be, as `openingsOf` gives it; null where
 * there may be none or the pattern leaves it open.
 */
export const secondsOf = (pattern: Pattern, word: string): ReadonlySet<string> | null => {
	const seconds = new Set<string>();
	for (const [index, step] of pattern.entries()) {
		const isFirst = step.className ? openers[step.className].includes(word) : step.words?.has(word);
		if (step.words === null && step.className === null) return null;
		if (isFirst) {
			const rest = pattern.slice(index + 1);
			if (step.className !== null && !single.has(step.className)) return null;
			if (rest.every(({ isOptional }) => isOptional) || rest.some(isOpen)) return null;
			for (const next of openingsOf(rest)) seconds.add(next);
		}
		if (!step.isOptional) break;
	}
	return [...seconds].some((second) => /^\d/.test(second)) ? null : seconds;
};

// A gap that must not be, and zones, whose words are not listed.
const isOpen = ({ className, words }: Step): boolean => className === 'zone' || (className === null && words === null);

/** Matches a pattern at a piece: the longest way first; null if it does not fit. */
export const matchAt = (
	pattern: Pattern,
	pieces: Pieces,
	at: number,
): { readonly end: number; readonly captures: Captures } | null => {
	if (endOf(pattern, 0, pieces, at) <= at) return null;
	const captures: Record<string, Captured | undefined> = {};
	const end = walk(pattern, 0, pieces, at, captures);
	return end > at ? { end, captures } : null;
};

// Where a match ends, or -1. Few patterns fit; what they capture is read only then.
const endOf = (pattern: Pattern, index: number, pieces: Pieces, at: number): number => {
	if (index === pattern.length) return at;
	const step = pattern[index]!;
	const next = stepEnd(step, pieces, at);
	const end = next < 0 ? -1 : endOf(pattern, index + 1, pieces, next);
	return end >= 0 || !step.isOptional ? end : endOf(pattern, index + 1, pieces, at);
};

const stepEnd = (step: Step, pieces: Pieces, at: number): number => {
	if (at >= pieces.count) return -1;
	if (step.className) return findOnce(step.className, step.classNumber, pieces, at)?.end ?? -1;
	if (!step.words) return pieces.glued[at] === 1 ? at : -1;
	return step.words.has(pieces.lower[at]!) ? at + 1 : -1;
};

const walk = (
	pattern: Pattern,
	index: number,
	pieces: Pieces,
	at: number,
	captures: Record<string, Captured | undefined>,
): number => {
	const step = pattern[index];
	if (!step) return at;
	const hit = matchStep(step, pieces, at);
	if (hit) {
		if (step.name !== '') captures[step.name] = { ...hit, first: at };
		const end = walk(pattern, index + 1, pieces, hit.end, captures);
		if (end >= 0) return end;
		if (step.name !== '') captures[step.name] = undefined;
	}
	return step.isOptional ? walk(pattern, index + 1, pieces, at, captures) : -1;
};

// Many patterns ask for the same class at the same place; each place keeps to its corner of a small memory.
const findOnce = (className: ClassName, classNumber: number, pieces: Pieces, at: number): Found | null => {
	const corner = classNumber * places + (at & (places - 1));
	if (pieces.foundAt[corner] === at) return pieces.found[corner]!;
	const found = finders[className](pieces, at);
	pieces.foundAt[corner] = at;
	pieces.found[corner] = found;
	return found;
};

const matchStep = (step: Step, pieces: Pieces, at: number): Found | null => {
	if (at >= pieces.count) return null;
	if (step.className) return findOnce(step.className, step.classNumber, pieces, at);
	if (!step.words) return pieces.glued[at] === 1 ? { end: at, n: Number.NaN, code: '' } : null;
	const word = pieces.lower[at]!;
	return step.words.has(word) ? { end: at + 1, n: Number.NaN, code: word } : null;
};
