// What an answer sounds like: for each kind of open question the words by which a later report may settle it.

/** What a question asks for, by how it begins. */
export type Asked =
	| 'cause'
	| 'harm'
	| 'who'
	| 'number'
	| 'time'
	| 'where'
	| 'condition'
	| 'whether'
	| 'what'
	| 'thing'
	| 'else';

const openings: readonly { readonly asked: Asked; readonly sign: RegExp }[] = [
	{
		asked: 'cause',
		sign: /^(?:why\b|what will the (?:\p{L}+ )?(?:investigation|inquiry|probe|review|inquest) (?:of|into) .*\b(?:derailment|crash|collision|fire|blaze|explosion|blast|collapse|sinking|capsiz\w+|leak|spill|accident|disaster|incident|wreck|outage|blackout|failure|outbreak|death)\b.* show\b|what (?:(?:was|is|were|are|had|has|have) )?(?:the )?(?:exact )?(?:caused?|causes|origins?|sources?|reasons?|motives?|motivated|led to|triggered|sparked|brought|made|set off|went wrong|explains?|derailed|sank|ignited|drove|prompted)\b|(?:did|was|were|is) .*\bor (?:some|any|an)? ?(?:other|another|something else)\b.*\b(?:lead|led|cause|blame|behind)\b)/iu,
	},
	{
		asked: 'condition',
		sign: /^(?:how (?:is|are) (?:the|he|she|they|his|her|\p{Lu})|what (?:is|was|are) the (?:condition|fate|state) of)\b/iu,
	},
	{
		asked: 'harm',
		sign: /^(?:were|are|was|is|have|has) (?:there (?:been )?any (?:casualt|injur|death|victim|fatalit|dead|wounded)|any(?:one|body) (?:killed|hurt|injured|harmed|dead|wounded))/i,
	},
	{ asked: 'who', sign: /^(?:who|whose|which \w+ (?:fired|did|attacked|carried))\b/i },
	{
		asked: 'number',
		sign: /^(?:how (?:many|much|large|big|far|long|high|tall|deep|fast|heavy|strong|wide)|what (?:is|was|are|were) (?:the |its |their )?(?:exact |total |full |final )?(?:volume|amount|size|height|depth|number|cost|price|value|magnitude|toll|weight|length|width|quantity|temperature))\b/i,
	},
	{ asked: 'where', sign: /^(?:where|what (?:happened to|became of))\b/i },
	{ asked: 'time', sign: /^(?:when|by when|since when|until when)\b/i },
	{
		asked: 'whether',
		sign: /^(?:how (?:will|would|did) .*\bvote\b|is|are|was|were|did|does|do|has|have|had|will|would|can|could|should|may|might|shall)\b/i,
	},
	{
		asked: 'what',
		sign: /^(?:which\b|what (?:will|did|do|does|are|is|were|was) .*\b(?:show|results?|findings?|find|say|bring|decide|be|come of|report)\b|what (?:was|is) the peak\b)/i,
	},
	{ asked: 'thing', sign: /^what (?:is|was|are|were) (?:the|this|that|these|his|her|its|their)\b/i },
];

export const readAsked = (question: string): Asked =>
	openings.find(({ sign }) => sign.test(question.trim()))?.asked ?? 'else';

// "34 people were killed", "nobody was hurt", "four injured"
const tolls =
	/\b(?:\d[\d,]*|one|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|scores|several|no one|nobody|none)\b[^.;:]{0,40}\b(?:killed|dead|died|injured|wounded|hurt|casualt(?:y|ies))\b/i;

const cues: Record<Asked, RegExp> = {
	cause:
		/\b(?:cause[ds]?|because|due to|result(?:ed|s)? (?:of|from|in)|blam(?:e|ed|es|ing)|trac(?:ed|es) (?:to|back)|beg(?:an|un)|start(?:ed|s)|origin(?:ated|s)?|triggered|sparked|led to|stemmed|after|when)\b/i,
	harm: tolls,
	who: /\b(?:responsib(?:le|ility)|behind|charged|turned (?:him|her|them)self in|belong(?:s|ed)? to|re-?elected|won|declared|controls?|recaptured?|recapture|retook|retaken|seized|carried out|fired|launched|identified|named|claimed|admitted|arrested|by|said (?:on \w+ )?(?:it|they|he|she) (?:was|were|had))\b/i,
	number:
		/\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|dozens?|hundreds?|thousands?|no one|nobody|none)\b/i,
	time: /\d|\b(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|noon|midnight|morning|evening|tonight|today|tomorrow|resumed?|reopen(?:ed|s)?|lifted|restored|(?:fully|again) operational|back (?:up|online|in service|to normal))\b/i,
	whether:
		/\b(?:confirm(?:ed|s)?|(?:is|are|was|were) (?:now )?(?:considered|classified|treated as|listed as)|proved|turned out|den(?:y|ied|ies)|ruled? out|found|finds|determined|established|shows?|concluded|announced|decided|agreed|approved|passed|ordered|reject(?:ed|s)|revoked|annulled|overturned|upheld|blocked|halted|granted|turned down|acknowledged?|admit(?:s|ted)?|conced(?:es|ed)|only|no|not (?!only|just|all|\d)|never)\b/i,
	where:
		/\b(?:found|located|rescued|recovered|safe|alive|dead|died|killed|(?:is|was|being|were|are) (?:held|detained|kept)|speaking (?:from|at|in)|appeared|flown|taken to|bod(?:y|ies)|came up|brought (?:to|up|out)|made landfall|ashore|freed|released|returned|arrived|reappeared|surfaced|turned up|(?:is|was|were|are) (?:in|at|aboard|on)|seen)\b/i,
	condition:
		/\b(?:died|dead|discharged|released|stable|critical|serious|recover(?:ed|ing)|intensive care|out of danger|returned|left (?:the )?hospital)\b/i,
	// How and the rest: too many sentences would sound like answers.
	else: /\b(?:by way of|by means of|(?:in|out|up|down|on|place) (?:by|through)|by \p{L}+ing)\b/iu,
	thing:
		/\b(?:identified|confirmed|named|called|known as|turned out|proved|determined|declared|detected|traced|(?:came|come|comes) from|consist(?:s|ed)? of|contain(?:s|ed)|(?:is|was|are|were) (?:an? |the |in fact |actually |mostly |nearly )|an? (?:type|kind|form|strain|sort) of)/i,
	what: /\b(?:declared|elected|won|results?|findings?|found|finds|show(?:ed|s|n)?|reveal(?:ed|s)?|conclud(?:ed|es)|announced|released|said|confirm(?:ed|s)?|determined|according to|agree(?:d|ment)|deal|reached|collapsed|broke (?:down|off)|ruled|revoked|upheld|overturned|annulled|dismissed|granted|rejected|turned down|threw out|convicted|acquitted|sentenced|made landfall|seen|measured)\b/i,
};

// What is told as done, found or said in so many words; a sentence of mere description seldom answers anything.
const anyCue = new RegExp(
	Object.values(cues)
		.map(({ source }) => `(?:${source})`)
		.join('|'),
	'iu',
);

/** Whether a sentence names a cause by itself, whatever it is the cause of. */
export const tellsCause = (sentence: string): boolean =>
	/\b(?:caused by|because of|due to|resulted from|result of|blamed on|trac(?:ed|es) (?:\w+ ){0,4}to|triggered by|sparked by|stemmed from|led to|originated|beg(?:an|un) (?:in|when|with)|started (?:in|when|with|by)|findings? (?:are|is|was|were|shows?|suggests?|indicates?)|unintentional(?:ly)?|accidental(?:ly)?|inadvertent(?:ly)?|mistakenly|(?:was|were|is|as) (?:the|his|her|their|its) (?:cause|motive|source|origin)|(?:the|his|her|their|its) (?:cause|motive|source|origin) (?:was|is)|motivated by|came from (?:an? |the |one |\p{Lu})|(?:by|was|were|as) (?:an? )?(?:arson|sabotage|suicide|accidental|negligence|human error|pilot error|mechanical failure|electrical fault|natural causes)\b|contaminated (?:with|by)|cause: (?!under|unknown|undetermined|not|tbd|pending|being)|(?:set off|sparked|triggered|ignited|touched off) (?:the|a|an|this|last|\p{Lu}\p{Ll}+day['’]s)|started the (?:fire|blaze|wildfire)|(?:cyber-?|ransomware )attack (?:\w+ ){0,2}(?:crippled|disrupted|paraly[sz]ed|knocked|shut)|(?:investigators?|investigation|investigating|inspectors?|inquiry|probe|panel|experts)\b[^.;]{0,80}\b(?:found|concluded|determined|established) that|(?:target|victim|result) of an? (?:\p{L}+ )?(?:cyber-?|ransomware )?attack)\b|\b(?<!not |nt |n['’]t )caused (?:the|a|an|this|last|\p{Lu}\p{Ll}+day['’]s)\b/iu.test(
		sentence,
	) ||
	tellsFinding(sentence) ||
	tellsFailure(sentence) ||
	tellsFound(sentence);

/** Whether a sentence tells of a thing that failed or of what somebody's failing brought about, as the start of a mishap is told. */
export const tellsFailure = (sentence: string): boolean =>
	/\b(?:point of failure|gave way|brought (?:down|about)|made (?:[\w-]+ ){1,4}(?:ill|sick)|fell asleep|lost control|suffered an? (?:stroke|seizure|heart attack)|(?:engines?|brakes?|rudder|steering|bolts?|valves?|pumps?|cables?|bearings?|rails?|welds?|tyres?|tires?|sensors?|signals?|switch(?:es)?|wiring|boilers?|drains?|pipes?|seals?|supports?|walls?|slabs?) (?:[\w-]+ ){0,4}?(?:failed|jammed|broke(?:n)?|cracked|gave|burst|overheated|corroded|ruptured|snapped|buckled|blocked|not (?:working|closed|secured)))\b/i.test(
		sentence,
	);

/** Whether a body by its short name says what it found: "The AIB has found that the valve was shut." */
const tellsFound = (sentence: string): boolean =>
	/\b(?:\p{Lu}{2,}|\p{Lu}\p{L}+ (?:Board|Agency|Authority|Service|Bureau|Commission|Office|Inspectorate|Court)|agency|inspectorate|board|engineers|scientists|detectives|prosecutors) (?:has |have |had )?(?:found|concluded|determined|established) that\b/u.test(
		sentence,
	);

/** Whether a sentence says itself that what it tells is a cause: "because of his age" is that of anything. */
export const namesCause = (sentence: string): boolean =>
	/\b(?:causes?|caused|motives?|motivated|origins?|originated|source|came from|arson|sabotage|triggered|sparked|set off|ignited|blamed|findings?|found that|concluded that|resulted|stemmed|attack (?:crippled|disrupted|paraly[sz]ed|knocked|shut))\b/i.test(
		sentence,
	) || pointing.test(sentence);

/** "Police named the attackers as Karim Batt and Rashid Redon" */
export const namesSomebody = /\b(?:named|identified)\b[^.;]{0,100}\bas (?:\p{Lu}\p{L}+|\d)/u;

// "Speed caused the accident" tells what caused the derailment.
export const pointing = /\b(?:the|this) (?:accident|incident|disaster|tragedy|crash)\b/i;

/** Whether those who investigate tell in a sentence what failed: what they found is what had been asked, in whatever words. */
export const tellsFault = (sentence: string): boolean =>
	tellsFailure(sentence) ||
	tellsFound(sentence) ||
	/\b(?:investigators?|inspectors?|inquiry|probe|report|board|panel)\b[^.;]{0,80}\b(?:found|concluded|determined|established) that\b[^.;]{0,160}\b(?:caus\w+|because|due to|fail\w*|faults?|faulty|errors?|tripped|defect\w*|leak\w*|ignit\w+|spark\w*|corro\w+|cracks?|cracked|broke)\b/i.test(
		sentence,
	);

/** Whether a sentence tells who won a vote, or with what share. */
export const tellsWinner = (sentence: string): boolean =>
	/\b(?:declared (?:the )?(?:winner|victor|elected|president)|(?:was|were|been) (?:re-?)?elected|won (?:the |a |an )?(?:\w+ ){0,2}(?:election|vote|presidency|referendum|runoff|race|majority|term)|won (?:with )?[\d.]+ ?(?:%|percent|per cent)|approved by voters|rejected by voters)\b/i.test(
		sentence,
	);

/** Whether a sentence tells what came out of tests: "Tests have confirmed anthrax", "samples were positive for lead". */
export const tellsFinding = (sentence: string): boolean =>
	/\b(?:tests?|results?|laborator(?:y|ies)|labs?|samples?|analys[ei]s|autops(?:y|ies)|post-mortem|examination)\b[^.;]{0,80}\b(?:confirm(?:ed|s)?|identif(?:ied|ies)|show(?:ed|s|n)?|reveal(?:ed|s)?|found|matched|positive|negative|ruled out)\b|\b(?:after|following|according to|based on) (?:\w+ ){0,2}(?:tests|test results|laboratory (?:tests|analysis)|analysis)\b/i.test(
		sentence,
	);

/** Whether a question asks what tests will bring: by name, or as the cause of an illness. */
export const asksFinding = (question: string): boolean =>
	/^what (?:will|did|do|does|are|is|was|were|caused)\b.*\b(?:tests?|results?|laboratory|samples?|analys[ei]s|autopsy|post-mortem|illness(?:es)?|disease|outbreak|sickness|infections?|contamination|poisoning)\b/i.test(
		question,
	);

/** Stems that say that a cause is asked for, or of nothing in particular; an answer need not repeat them. */
export const causeWords =
	'cause causes caused origin origins source sources motive motives motivated reason reasons exact trigger triggered initial incident event problem matter happen happened known';

/** Whether a sentence may answer anything at all; most do not, and are never looked at again. */
export const mayAnswer = (sentence: string): boolean =>
	(anyCue.test(sentence) || tellsCause(sentence) || tolls.test(sentence)) && !sentence.trimEnd().endsWith('?');

// Days, years and hours count nothing.
const dates =
	/\b(?:(?:jan|febr|septem|octo|novem|decem)[a-z]*|march|april|may|june|july|august)\.? \d{1,2}\b|\b\d{1,2} (?:january|february|march|april|may|june|july|august|september|october|november|december)\b|\b(?:19|20)\d\d\b|\b\d{1,2}[:.]\d\d\b|\b\d{1,2} ?[ap]\.?m\b/gi;
// "Ivo Berg, 17, got away": an age, and one of many.
const ages =
	/,\s\d{1,2},|\b\d{1,3}-year-olds?\b|\baged? (?:about )?\d{1,3}\b|^(?:["“'‘]\s?)?one (?:of (?:the|them)\b|[\p{Ll}]+,)/giu;
// How much is told with what it is measured in.
const measured =
	/[$£€¥]\s?\d|\d[\d,.]* ?(?:%|percent|per cent|million|billion|trillion|thousand|hundred|dollars?|euros?|pounds?|crowns?|francs?|tons?|tonnes?|litres?|liters?|gallons?|barrels?|feet|ft|met(?:re|er)s?|miles?|km|kilomet(?:re|er)s?|acres?|hectares?|kg|mm|inches)\b/i;

/** What a question for a measure may be measured in, each with the words that ask for it and the units that tell it. */
const measures = {
	length: {
		asks: /^how (?:high|tall|deep|wide)\b|^how long (?:is|was) (?:the|its|this)\b|^what (?:is|was|are|were) .*\b(?:height|depth|length|width|size|peak|run-up|level)\b/i,
		tells: /\d[\d,.]*[ -]?(?:feet|foot|ft|met(?:re|er)s?|miles?|km|kilomet(?:re|er)s?|cm|inch(?:es)?|yards?)\b/i,
	},
	volume: {
		asks: /^what (?:is|was|are|were) .*\b(?:volume|amount|quantity)\b|^how much (?:of the )?(?:oil|water|fuel|diesel|crude|gas|chemical|acid|sewage|sludge|petrol|milk|waste)\b/i,
		tells: /\d[\d,.]* ?(?:million |billion |thousand )?(?:litres?|liters?|gallons?|barrels?|tons?|tonnes?|cubic)\b/i,
	},
	money: {
		asks: /^how much (?:money|cash|will it cost|did it cost|was paid|damage)\b|^what (?:is|was|are|were) .*\b(?:cost|price|value|ransom|damage)\b/i,
		tells:
			/[$£€¥]\s?\d|\d[\d,.]* ?(?:million |billion |thousand )?(?:dollars?|euros?|pounds?|crowns?|francs?|rupees?|yen)\b/i,
	},
} as const;

export type Measure = keyof typeof measures;

/** What a question asks a measure of; null where it asks none. */
export const measureAsked = (question: string): Measure | null =>
	(Object.keys(measures) as readonly Measure[]).find((one) => measures[one].asks.test(question)) ?? null;

/** Words by which a measure is asked for; its units tell them. */
export const measureWords =
	'high tall deep long wide height depth length width size peak level volume amount quantity cost price value';

/** The ways in which a sentence may sound like an answer, each with its test. */
export const sounds = {
	harm: (sentence: string) => cues.harm.test(sentence),
	number: (sentence: string) => cues.number.test(sentence.replace(dates, ' ').replace(ages, ' ')),
	amount: (sentence: string) => measured.test(sentence),
	who: (sentence: string) => isSomebody.test(sentence) || cues.who.test(sentence),
	name: (sentence: string) => isSomebody.test(sentence) || named.test(sentence),
	where: (sentence: string) => cues.where.test(sentence),
	condition: (sentence: string) => cues.condition.test(sentence),
	time: (sentence: string) => cues.time.test(sentence),
	whether: (sentence: string) => cues.whether.test(sentence),
	what: (sentence: string) => !begun.test(sentence) && cues.what.test(sentence),
	thing: (sentence: string) => cues.thing.test(sentence),
	manner: (sentence: string) => cues.else.test(sentence),
	length: (sentence: string) => measures.length.tells.test(sentence),
	volume: (sentence: string) => measures.volume.tells.test(sentence),
	money: (sentence: string) => measures.money.tells.test(sentence),
} as const;

/** How a sentence has to sound to answer a question; null where that alone tells nothing. */
export const soundOf = (asked: Asked, question: string): keyof typeof sounds | null => {
	if (asked === 'cause') return null;
	if (asked === 'number')
		return measureAsked(question) ?? (/^(?:how much\b|what\b)/i.test(question) ? 'amount' : 'number');
	if (asked === 'else') return ofManner.test(question) ? 'manner' : null;
	if (asked === 'who') return ofName.test(question) ? 'name' : 'who';
	return asked;
};

// An inquiry that is opened or goes on has shown nothing yet.
const begun =
	/\b(?:launch|open|order|announc|pursu|conduct|begin|began|continu|start)\w*\b[^.;]{0,40}\b(?:investigation|inquiry|probe|review|inquest|tests?)\b/i;
const ofManner = /^how (?:can|could|will|would|did|do|does|is|are|was|were)\b/i;
// "Who is the woman?" asks for a name, "Who was responsible?" for whoever did it.
const ofName =
	/^who (?:is|was|are|were) (?:the|a|an|his|her|their|this|that|these|those|two|three|four|\d+)\b(?! (?:\p{L}+ )?(?:driver|gunm[ae]n|attackers?|killers?|culprits?|perpetrators?|thie(?:f|ves)|suspects?|shooters?|bombers?))/iu;
const named = /\b(?:named|identified)\b[^.;]{0,100}\b(?:as|by)\b/i;

/** Whether a sentence is the word of one side, who denies or insists: an account of the matter, and no answer. */
export const isOneSide = (sentence: string): boolean =>
	/\b(?:den(?:y|ies|ied)|(?:does|did|do) not accept|insist(?:s|ed)?|disput(?:es|ed)|dismiss(?:es|ed) (?:the|a|any)|maintain(?:s|ed) that|argu(?:es|ed) that|claim(?:s|ed) (?:that|to)|(?:called|calls) (?:it|that|them|the \w+) (?:a lie|false|baseless|fiction|nonsense))\b/i.test(
		sentence,
	);

/** Whether a sentence tells what somebody used to say: no answer, whatever it says. */
export const isFormerWord = (sentence: string): boolean =>
	/\b(?:at first|initially|originally) (?:said|claimed|told|insisted)\b|\b(?:said|claimed|insisted) (?:at first|initially|originally)\b|\bfirst (?:he|she|it|they) (?:said|claimed|told)\b|\b(?:he|she|they|it|\p{Lu}\p{L}+) had (?:said|claimed|insisted|told)\b/iu.test(
		sentence,
	);

/** Whether a sentence tells what was found, ruled or admitted: what two sides dispute is settled by no less. */
export const settles = (sentence: string): boolean =>
	/\b(?:established|found that|finds that|concluded|determined|ruled|admit(?:s|ted)|acknowledged?|conced(?:es|ed)|confirmed|inquiry|investigators?|court|tests? (?:showed|confirmed))\b/i.test(
		sentence,
	);

// "the man found dead is Ivo Berg", "her driver, Ivo Berg, was released"
const isSomebody = /\b(?:is|was|were) \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+|\p{Ll}, \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+, /u;

/** Whether a sentence says that something was decided or is being done. */
export const isDecision = (sentence: string): boolean =>
	/\b(?:announced|decided|pursuing|approved|agreed|ordered|launched|opened|rejected|ruled|will not|has begun|have begun)\b/i.test(
		sentence,
	);

/** What a report leaves open again rather than answers. */
export const isStillOpen = (sentence: string): boolean =>
	/\b(?:(?:not|un)(?: yet)? (?:known|clear|confirmed|immediately clear)|unclear|unknown|whether|(?<!\b(?:\d{1,2}|in|since|of|by|until|last|early|late|mid|from) )may(?! \d)|might|could|investigat(?:e|es|ing) (?:the cause|what|how|why|who)|remains? to be|would not say|declined to|possible|appear(?:s|ed|ing)? to show|purport(?:s|ed|edly|ing))\b/i.test(
		sentence,
	) ||
	(/\balleged(?:ly)?\b/i.test(sentence) && !ofLaw.test(sentence));

// What somebody is charged with is alleged, that he is charged is not.
const ofLaw = /\b(?:charged|arrested|indicted|convicted|sentenced|arraigned)\b/i;

/** Whether an answer says no. */
export const saysNo = (sentence: string): boolean =>
	/\b(?:no|not|never|nobody|none|neither|ruled out|den(?:y|ied|ies)|false|without)\b|n['’]t\b/i.test(sentence);
