// Folding of names to numbers: one hash for all spellings that differ only in case, marks, stops and hyphens.

/** Hash of no letters yet: where `hashFolded` starts. */
export const emptyHash = 0x811c9dc5;

const marks = /\p{M}+/gu;
const silent = new Set([0x27, 0x2019, 0x2018, 0x60, 0x2e, 0x02bb, 0x02bc, 0x02be, 0x02bf, 0xb4]);

/**
 * Continues `hash` with the letters of `text`: lower case, without accents, apostrophes and full stops, hyphens as
 * blanks. So "U.S." is "us", "Al-Qa'im" is "Al Qaim"; words joined by `hashSpace` are one name.
 */
export const hashFolded = (text: string, hash: number = emptyHash): number => {
	let value = hash;
	for (let index = 0; index < text.length; index += 1) {
		let code = text.charCodeAt(index);
		if (code > 127 && !silent.has(code) && code !== 0x2010 && code !== 0x2011) {
			return hashFolded(plain(text.slice(index)), value);
		}
		if (silent.has(code)) continue;
		if (code === 0x2d || code === 0x2010 || code === 0x2011) code = 32;
		else if (code >= 65 && code <= 90) code |= 32;
		value = Math.imul(value ^ code, 0x01000193);
	}
	return value >>> 0;
};

/** Continues `hash` with a blank: the next word of one name. */
export const hashSpace = (hash: number): number => Math.imul(hash ^ 32, 0x01000193) >>> 0;

/** Continues the hash of a phrase with its next token; apostrophes and hyphens that stand alone add nothing. */
export const continueHash = (hash: number, token: string): number => {
	const first = token.charCodeAt(0);
	if (token === '-') return hash;
	return silent.has(first) ? hashFolded(token, hash) : hashFolded(token, hashSpace(hash));
};

const letters: Readonly<Record<string, string>> = {
	ø: 'o',
	ł: 'l',
	đ: 'd',
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	ı: 'i',
	ð: 'd',
	þ: 'th',
	ə: 'a',
};

// Letters of other scripts stay distinct from ASCII and from each other, which is all a hash needs.
const plain = (text: string): string => {
	if (text.length > 1) return folded(text);
	const known = plainSigns.get(text);
	if (known !== undefined) return known;
	const found = folded(text);
	if (plainSigns.size < 500) plainSigns.set(text, found);
	return found;
};

const plainSigns = new Map<string, string>();

const folded = (text: string): string =>
	Array.from(text.normalize('NFKD').replace(marks, '').toLowerCase(), (letter) => {
		const known = letters[letter];
		if (known !== undefined) return known;
		const code = letter.charCodeAt(0);
		if (code < 128 || silent.has(code)) return letter;
		return `~${code.toString(36)}~`;
	}).join('');
