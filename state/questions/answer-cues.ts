// What an answer sounds like: for each kind of open question the words by which a later report may settle it.

/** What a question asks for, by how it begins. */
export type Asked = 'cause' | 'harm' | 'who' | 'number' | 'time' | 'where' | 'whether' | 'what' | 'else';

const openings: readonly { readonly asked: Asked; readonly sign: RegExp }[] = [
	{
		asked: 'cause',
		sign: /^(?:why\b|what (?:(?:was|is|were|are|had|has|have) )?(?:the )?(?:exact )?(?:caused?|causes|origins?|sources?|reasons?|motives?|motivated|led to|triggered|sparked)\b)/i,
	},
	{
		asked: 'harm',
		sign: /^(?:were|are|was|is|have|has) (?:there (?:been )?any (?:casualt|injur|death|victim|fatalit|dead|wounded)|any(?:one|body) (?:killed|hurt|injured|harmed|dead|wounded))/i,
	},
	{ asked: 'who', sign: /^(?:who|whose|which \w+ (?:fired|did|attacked|carried))\b/i },
	{ asked: 'number', sign: /^how (?:many|much|large|big|far|long)\b/i },
	{ asked: 'where', sign: /^(?:where|what (?:happened to|became of))\b/i },
	{ asked: 'time', sign: /^(?:when|by when|since when|until when)\b/i },
	{
		asked: 'whether',
		sign: /^(?:how (?:will|would|did) .*\bvote\b|is|are|was|were|did|does|do|has|have|had|will|would|can|could|should|may|might|shall)\b/i,
	},
	{ asked: 'what', sign: /^what (?:will|did|do|does|are|is|were|was) .*\b(?:show|results?|findings?|find|say)\b/i },
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
	who: /\b(?:responsib(?:le|ility)|behind|carried out|fired|launched|identified|named|claimed|admitted|arrested|by|said (?:on \w+ )?(?:it|they|he|she) (?:was|were|had))\b/i,
	number:
		/\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|dozens?|hundreds?|thousands?|no one|nobody|none)\b/i,
	time: /\d|\b(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|noon|midnight|morning|evening|tonight|today|tomorrow|resumed?|reopen(?:ed|s)?|lifted)\b/i,
	whether:
		/\b(?:confirm(?:ed|s)?|(?:is|are|was|were) (?:now )?(?:considered|classified|treated as|listed as)|proved|turned out|den(?:y|ied|ies)|ruled? out|found|finds|determined|concluded|announced|decided|agreed|approved|passed|ordered|reject(?:ed|s)|acknowledged?|admit(?:s|ted)?|conced(?:es|ed)|only|no|not (?!only|just|all|\d)|never)\b/i,
	where:
		/\b(?:found|located|rescued|recovered|safe|alive|dead|died|killed|(?:is|was|being|were|are) (?:held|detained|kept)|freed|released|returned|arrived|reappeared|surfaced|turned up|(?:is|was|were|are) (?:in|at|aboard|on)|seen)\b/i,
	// How and the rest: too many sentences would sound like answers.
	else: /(?!)/,
	what: /\b(?:declared|elected|won|results?|findings?|found|finds|show(?:ed|s|n)?|reveal(?:ed|s)?|conclud(?:ed|es)|announced|released|said|confirm(?:ed|s)?|determined|according to)\b/i,
};

const anyCue = new RegExp(
	Object.entries(cues)
		.filter(([asked]) => asked === 'cause' || asked === 'what')
		.map(([, { source }]) => source)
		.join('|') +
		String.raw`|\b(?:no evidence|not|ruled out|responsible|responsibility|pursuing|decided|ordered|approved|rejected|voted|resumed|restored|reopened|lifted|breached|arrested|identified|named|declared|elected|won|found|safe|alive|freed|released|considered|aboard|on board|acknowledged?|admit(?:s|ted)|conced(?:es|ed)|only (?:one|a single))\b`,
	'i',
);

/** Whether a sentence names a cause by itself, whatever it is the cause of. */
export const tellsCause = (sentence: string): boolean =>
	/\b(?:caused by|because of|due to|resulted from|result of|blamed on|trac(?:ed|es) (?:\w+ ){0,4}to|triggered by|sparked by|stemmed from|led to|originated|beg(?:an|un) (?:in|when|with)|started (?:in|when|with|by)|findings? (?:are|is|was|were|shows?|suggests?|indicates?)|unintentional(?:ly)?|accidental(?:ly)?|inadvertent(?:ly)?|mistakenly|(?:was|were|is|as) (?:the|his|her|their|its) (?:cause|motive|source|origin)|(?:the|his|her|their|its) (?:cause|motive|source|origin) (?:was|is)|motivated by|contaminated (?:with|by)|cause: (?!under|unknown|undetermined|not|tbd|pending|being)|(?:set off|sparked|triggered|ignited|touched off) (?:the|a|an|this|last|\p{Lu}\p{Ll}+day['’]s)|started the (?:fire|blaze|wildfire)|(?:cyber-?|ransomware )attack (?:\w+ ){0,2}(?:crippled|disrupted|paraly[sz]ed|knocked|shut)|(?:investigators?|investigation|investigating|inspectors?|inquiry|probe|panel|experts)\b[^.;]{0,80}\b(?:found|concluded|determined|established) that|(?:target|victim|result) of an? (?:\p{L}+ )?(?:cyber-?|ransomware )?attack)\b|\b(?<!not |nt |n['’]t )caused (?:the|a|an|this|last|\p{Lu}\p{Ll}+day['’]s)\b/iu.test(
		sentence,
	) || tellsFinding(sentence);

/** Whether a sentence says itself that what it tells is a cause: "because of his age" is that of anything. */
export const namesCause = (sentence: string): boolean =>
	/\b(?:causes?|caused|motives?|motivated|origins?|originated|source|triggered|sparked|set off|ignited|blamed|findings?|found that|concluded that|resulted|stemmed|attack (?:crippled|disrupted|paraly[sz]ed|knocked|shut))\b/i.test(
		sentence,
	) || pointing.test(sentence);

// "Speed caused the accident" tells what caused the derailment.
export const pointing = /\b(?:the|this) (?:accident|incident|disaster|tragedy|crash)\b/i;

/** Whether those who investigate tell in a sentence what failed: what they found is what had been asked, in whatever words. */
export const tellsFault = (sentence: string): boolean =>
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
	/\b(?:tests?|results?|laborator(?:y|ies)|labs?|samples?|analys[ei]s|autops(?:y|ies)|post-mortem|examination)\b[^.;]{0,80}\b(?:confirm(?:ed|s)?|identif(?:ied|ies)|show(?:ed|s|n)?|reveal(?:ed|s)?|found|positive|negative|ruled out)\b/i.test(
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

/** Whether a sentence sounds like an answer to what is asked. */
export const soundsLikeAnswer = (asked: Asked, sentence: string): boolean =>
	cues[asked].test(sentence) || (asked === 'who' && isSomebody.test(sentence));

// "the man found dead is Ivo Berg"
const isSomebody = /\b(?:is|was|were) \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u;

/** Whether a sentence says that something was decided or is being done. */
export const isDecision = (sentence: string): boolean =>
	/\b(?:announced|decided|pursuing|approved|agreed|ordered|launched|opened|rejected|ruled|will not|has begun|have begun)\b/i.test(
		sentence,
	);

/** What a report leaves open again rather than answers. */
export const isStillOpen = (sentence: string): boolean =>
	/\b(?:(?:not|un)(?: yet)? (?:known|clear|confirmed|immediately clear)|unclear|unknown|whether|(?<!\b(?:\d{1,2}|in|since|of|by|until|last|early|late|mid|from) )may(?! \d)|might|could|investigat(?:e|es|ing) (?:the cause|what|how|why|who)|remains? to be|would not say|declined to|possible|alleged(?:ly)?)\b/i.test(
		sentence,
	);

/** Whether an answer says no. */
export const saysNo = (sentence: string): boolean =>
	/\b(?:no|not|never|nobody|none|neither|ruled out|den(?:y|ied|ies)|false|without)\b|n['’]t\b/i.test(sentence);
