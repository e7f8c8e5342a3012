// "No distress call was received": what a report says there was not, while another report tells of it.

/** What a sentence says there was not, as the phrase for it; null where it says nothing of the kind. */
export const notThere = (sentence: string): string | null => {
	const found = none.exec(sentence)?.groups ?? {};
	const what = found.thing ?? found.given ?? found.got;
	if (what === undefined || idle.test(what)) return null;
	return what.replace(/^(?:such|other|further|prior|advance|formal|official) /i, '').trim();
};

const phrase = String.raw`(?:[\p{L}'’-]+ ){0,3}?[\p{L}-]{4,}`;
const none = new RegExp(
	String.raw`\bthere (?:was|were|had been|has been) no (?<thing>${phrase})(?= (?:given|issued|in|from|to|at|on|of|about|before|that|by|for)\b|[.,;"”]|$)|\b(?:no|not a single) (?<given>${phrase}) (?:was|were|had been|has been) (?:ever )?(?:received|given|issued|made|in force|sent|signed|raised|paid|recorded|used|fired|sounded|transmitted)\b|\b(?:received|got|heard|gave|issued|sent|had received|was given|were given) no (?<got>${phrase})(?=[.,;"”]| (?:from|to|at|on|of|about|before|by|that)\b|$)`,
	'iu',
);

// What is told of all mishaps, and what a report only lacks.
const idle =
	/\b(?:casualt\p{L}+|injur\p{L}+|deaths?|fatalit\p{L}+|victims?|survivors?|damage|evidence|indication|signs?|doubt|need|plans?|reports?|word|comment|details?|information|reason|threat|danger|risk|change|reply|response|answer|choice|question|one|more|new|longer|immediate|arrests?|suspects?|motive|statement|decision|contact|progress|deal|agreement|problem|chance|hope|point|intention|time)\b/iu;

/** Whether a sentence tells of something as given, sent or made. */
export const tellsOfIt = (sentence: string): boolean =>
	/\b(?:issued|given|gave|sent|transmitted|received|made|signed|raised|paid|recorded|used|fired|sounded|handed|filed|broadcast|picked up|heard)\b/i.test(
		sentence,
	) && !/\b(?:no|not|never|none|neither|nor|without)\b|n['’]t\b/i.test(sentence);
