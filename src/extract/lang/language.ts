// Which language a text is in, and whether we have rules for it.
import { foreignNews, nameLanguage } from './languages.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const english = words(
	'the of and to in a is that it was for on with as by at from are be has have had not this but were which their an they he his will said after who',
);

// Function words of other languages in Latin letters that English hardly has; "die", "a", "in", "on" are left out.
const others = words(
	'der das und ist nicht mit von den dem ein eine auf für sich auch le les des est une dans pour que qui sur avec par pas el los las del una por con para como más il gli che di della sono per nel het een van niet met voor zijn och att det som inte är på av jest nie się na że ve bir bu da için os dos não uma com la du à été ont aux que według przez oraz jak ale och yang dan dengan untuk',
);

// Of these no other language has several.
const surelyEnglish = words(
	'the of and been have has are were was with from this will by which their they under not after',
);

const shortText = 40;
const longestHead = 20_000;

const wordsOf = (text: string): readonly string[] =>
	text
		.slice(0, longestHead)
		.toLowerCase()
		.match(/\p{L}+/gu) ?? [];

const shareOf = (found: readonly string[], set: ReadonlySet<string>): number =>
	found.filter((word) => set.has(word)).length / Math.max(1, found.length);

/** How many words a text has, and the share of English function words among them. */
export const englishShare = (text: string): { readonly words: number; readonly share: number } => {
	const found = wordsOf(text);
	return { words: found.length, share: shareOf(found, english) };
};

/**
 * `en` where enough of the words are English function words; else the language it looks like, or `und`. A short text in plain Latin letters without
 * a function word of another language is taken for English: headlines and posts have few small words.
 */
export const detectLanguage = (text: string): string => {
	const found = wordsOf(text);
	if (found.length === 0) return 'en';
	const share = shareOf(found, english);
	// One such word is a name: "Los Alamos", "Domingo".
	const strange = found.filter((word) => others.has(word) || foreignNews.has(word));
	const foreign = new Set(strange).size < 2 ? 0 : strange.length / found.length;
	// "in", "was" and "an" are words of other languages too.
	const isForeign = foreign >= 0.1 && foreign > 2 * share;
	if (!isForeign && share >= (found.length < shortText ? 0.04 : 0.12)) return 'en';
	const isPlain = found.filter((word) => /^[a-z]+$/.test(word)).length >= found.length * 0.9;
	const isHeadline = found.length < shortText && isPlain && foreign < 0.08;
	// A form or a table: labels and figures, and a line of prose at its foot.
	const isForm =
		isPlain && share >= 0.06 && foreign < 0.02 && new Set(found.filter((word) => surelyEnglish.has(word))).size >= 3;
	return isHeadline || isForm ? 'en' : nameLanguage(text.slice(0, longestHead), found);
};
