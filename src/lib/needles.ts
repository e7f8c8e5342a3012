// A cheap test before a costly pattern: letters that stand in every text it can match, read from its source. Knows the
// common parts of patterns; where it is unsure it says so, and the pattern is tried.

/** Runs of letters, one of which stands in every match. */
type Needles = readonly string[];

type Reader = { readonly source: string; at: number };

/** ASCII letters (and blanks) in small, one of which every match of `pattern` holds, whatever its case; null if none is sure. */
export const needlesOf = ({ source, flags }: RegExp): Needles | null => {
	// Then letters beyond ASCII may stand for those in it.
	if (flags.includes('u') && flags.includes('i')) return null;
	const reader = { source, at: 0 };
	const needles = readAlternatives(reader);
	return reader.at === source.length && needles !== null && worthOf(needles) > 0 ? needles : null;
};

// One of the alternatives matches: each must have needles, and all of them together are the group's.
const readAlternatives = (reader: Reader): Needles | null => {
	let all: Needles | null = [];
	for (;;) {
		const needles = readSequence(reader);
		all = all !== null && needles !== null ? [...all, ...needles] : null;
		if (reader.source[reader.at] !== '|') return all;
		reader.at += 1;
	}
};

// All parts of a sequence match: the best needles of any part are the sequence's.
const readSequence = (reader: Reader): Needles | null => {
	let best: Needles | null = null;
	let run = '';
	const take = (needles: Needles | null): void => {
		if (needles !== null && (best === null || worthOf(needles) > worthOf(best))) best = needles;
	};
	while (reader.at < reader.source.length && !/[|)]/.test(reader.source[reader.at]!)) {
		const part = readPart(reader);
		const isOptional = readQuantifier(reader);
		if (part.kind === 'letter' && isOptional === null) run += part.letter;
		else if (part.kind !== 'place' || isOptional !== null) {
			if (part.kind === 'letter' && isOptional === false) run += part.letter;
			if (part.kind === 'group' && isOptional !== true) take(part.needles);
			take(run === '' ? null : [run]);
			run = '';
		}
	}
	take(run === '' ? null : [run]);
	return best;
};

type Part =
	| { readonly kind: 'letter'; readonly letter: string }
	/** Matches a place, no letters: a border, a look around. */
	| { readonly kind: 'place' }
	| { readonly kind: 'group'; readonly needles: Needles | null };

const anything: Part = { kind: 'group', needles: null };

const readPart = (reader: Reader): Part => {
	const sign = reader.source[reader.at]!;
	reader.at += 1;
	if (sign === '(') return readGroup(reader);
	if (sign === '[') return readClass(reader);
	if (sign === '\\') return readEscape(reader);
	if (sign === '^' || sign === '$') return { kind: 'place' };
	return letterPart(sign);
};

const letterPart = (sign: string): Part =>
	/[a-zA-Z ]/.test(sign) ? { kind: 'letter', letter: sign.toLowerCase() } : anything;

const readEscape = (reader: Reader): Part => {
	const sign = reader.source[reader.at]!;
	reader.at += 1;
	if (/[pPk]/.test(sign)) reader.at = reader.source.indexOf(sign === 'k' ? '>' : '}', reader.at) + 1;
	if (/[ux]/.test(sign)) reader.at += reader.source[reader.at] === '{' ? 0 : sign === 'u' ? 4 : 2;
	if (reader.source[reader.at] === '{' && sign === 'u') reader.at = reader.source.indexOf('}', reader.at) + 1;
	return sign === 'b' || sign === 'B' ? { kind: 'place' } : anything;
};

const readClass = (reader: Reader): Part => {
	while (reader.source[reader.at] !== ']') reader.at += reader.source[reader.at] === '\\' ? 2 : 1;
	reader.at += 1;
	return anything;
};

const opening = /\?(?:[:=!]|<[=!]|<\w+>)/y;

const readGroup = (reader: Reader): Part => {
	opening.lastIndex = reader.at;
	const mark = opening.exec(reader.source)?.[0] ?? '';
	reader.at += mark.length;
	const needles = readAlternatives(reader);
	reader.at += 1;
	return /[=!]/.test(mark) ? { kind: 'place' } : { kind: 'group', needles };
};

const quantifier = /(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/y;

/** Whether what was read may be missing; null where no quantifier follows. */
const readQuantifier = (reader: Reader): boolean | null => {
	quantifier.lastIndex = reader.at;
	const found = quantifier.exec(reader.source);
	if (!found) return null;
	reader.at += found[0].length;
	return found[1] === undefined ? found[0][0] !== '+' : found[1] === '0';
};

/** How much a set of needles tells: long ones more, many of them less. */
const worthOf = (needles: Needles): number =>
	Math.min(...needles.map((needle) => needle.trim().length)) - 2.5 - needles.length / 20;

const sizes = 4096;

/** The threes of letters that a text has, each a bit of a small table. */
export type Letters = Uint8Array;

/** An empty table, to be used over and over. */
export const createLetters = (): Letters => new Uint8Array(sizes);

const small = (code: number): number => (code >= 65 && code <= 90 ? code | 32 : code);
const placeOf = (first: number, second: number, third: number): number =>
	(Math.imul(first, 961) + Math.imul(second, 31) + third) & (sizes - 1);

/** Fills the table with the threes of a text, case ignored. */
export const readLetters = (text: string, letters: Letters): void => {
	letters.fill(0);
	let first = 0;
	let second = 0;
	for (let index = 0; index < text.length; index += 1) {
		const third = small(text.charCodeAt(index));
		letters[placeOf(first, second, third)] = 1;
		first = second;
		second = third;
	}
};

/** What a pattern needs of a text, by places in its table: all of one list. */
export type Gate = readonly Uint16Array[];

/** The gate of a pattern; null where every text must be tried. */
export const gateOf = (pattern: RegExp): Gate | null =>
	needlesOf(pattern)?.map((needle) =>
		Uint16Array.from({ length: Math.max(0, needle.length - 2) }, (_, index) =>
			placeOf(needle.charCodeAt(index), needle.charCodeAt(index + 1), needle.charCodeAt(index + 2)),
		),
	) ?? null;

/** False where the pattern of the gate cannot match the text whose letters these are. */
export const mayMatch = (gate: Gate | null, letters: Letters): boolean => {
	if (gate === null) return true;
	for (const places of gate) {
		let index = 0;
		while (index < places.length && letters[places[index]!] === 1) index += 1;
		if (index === places.length) return true;
	}
	return false;
};
