// Which language a text is in, and whether we have rules for it.

const stopWords = new Set(
	'the of and to in a is that it was for on with as by at from are be has have had not this but were which their an they he his will said after who'.split(
		' ',
	),
);

/** `en` where enough of the words are English function words; else `und`. */
export const detectLanguage = (text: string): string => {
	const words =
		text
			.slice(0, 20_000)
			.toLowerCase()
			.match(/\p{L}+/gu) ?? [];
	if (words.length === 0) return 'en';
	const hits = words.filter((word) => stopWords.has(word)).length;
	const needed = words.length < 30 ? 0.04 : 0.12;
	return hits / words.length >= needed ? 'en' : 'und';
};
