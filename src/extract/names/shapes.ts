// The shape of a word: how it uses capitals, digits and marks.

export const shapes = {
	lower: 0,
	capitalized: 1,
	upper: 2,
	mixed: 3,
	initial: 4,
	abbreviation: 5,
	number: 6,
	code: 7,
	mark: 8,
	handle: 9,
	hashtag: 10,
	address: 11,
	lowerJoined: 12,
	capitalJoined: 13,
} as const;

/** Shape of a word by its letters. */
export const shapeOf = (word: string): number => {
	const first = word.charCodeAt(0);
	if (first === 64 && word.length > 1) return shapes.handle;
	if (first === 35 && word.length > 1) return shapes.hashtag;
	let upper = 0;
	let lower = 0;
	let digits = 0;
	let joins = 0;
	let stops = 0;
	for (let index = 0; index < word.length; index += 1) {
		const code = word.charCodeAt(index);
		if (code >= 97 && code <= 122) lower += 1;
		else if (code >= 65 && code <= 90) upper += 1;
		else if (code >= 48 && code <= 57) digits += 1;
		else if (code === 45 || code === 0x2010 || code === 0x2011) joins += 1;
		else if (code === 46) stops += 1;
		else if (code > 127) {
			const letter = word[index]!;
			if (letter !== letter.toLowerCase()) upper += 1;
			else if (letter !== letter.toUpperCase() || /\p{L}/u.test(letter)) lower += 1;
		}
	}
	if (upper + lower === 0) return digits > 0 ? shapes.number : shapes.mark;
	if (word.length > 6 && /^(?:https?:|www\.|pic\.)|@/.test(word)) return shapes.address;
	if (upper === 0) return shapes.lower;
	if (digits > 0) return shapes.code;
	if (lower === 0) {
		if (upper === 1) return shapes.initial;
		return stops > 1 ? shapes.abbreviation : shapes.upper;
	}
	const startsUpper = word[0] !== word[0]!.toLowerCase();
	if (joins > 0) return startsUpper ? shapes.capitalJoined : shapes.lowerJoined;
	return startsUpper && upper === 1 ? shapes.capitalized : shapes.mixed;
};

/** Whether a word of this shape has a capital letter. */
export const hasCapital = (shape: number): boolean =>
	(shape >= shapes.capitalized && shape <= shapes.abbreviation) ||
	shape === shapes.code ||
	shape === shapes.lowerJoined ||
	shape === shapes.capitalJoined;
