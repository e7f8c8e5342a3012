// The little words of English that hold clauses together.

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Forms of "be", "have", "do" and "get" that may stand before a main verb. */
export const auxiliaries = {
	be: words("am is are was were be been being 're 'm"),
	have: words("has have had having 've"),
	do: words('do does did'),
	get: words('get gets got gotten'),
	stay: words('remain remains remained stay stays stayed'),
} as const;

export const modals = words("will would shall should can could may might must 'll 'd wo ca");

/** Words that open a relative clause ("that" is told by its part of speech). */
export const relatives = words('who whom which whose');

/** Words that open a clause of their own. */
export const subordinators = words(
	'if unless whether because although though while when whenever until once whereas lest so how why where what',
);

/** Words after a verb that belong to it: "carried out", "shut down". */
export const particles = words('up out off down over back away apart aside forward together aground adrift');

/** Words before which "in" governs nothing and belongs to its verb: "sworn in as president", "the roof caved in on them". */
export const afterParticleIn = words('on as by after when while before for');

/** Words that name a time by themselves and take part in no phrase: "lifted Friday a blockade". */
export const timeWords = words(
	'monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight now overnight later earlier ago',
);

/** Participles that stand after their noun without "which was": "missiles fired at the base". */
export const transitiveParticiples = words(
	`fired launched killed wounded injured attacked held detained arrested seized captured taken stationed deployed based
	housed carried organised organized staged planned made given sent issued signed reached imposed used built run led
	backed caused affected hit struck destroyed damaged shot posted published released trapped stranded left found seen activated declared closed
	impacted cancelled canceled suspended re-routed rerouted ordered issued requested shut postponed delayed
	obtained requested described identified known called named dated located accused suspected charged convicted jailed
	imprisoned sentenced committed claimed ordered reported said believed evacuated displaced rescued recovered involved restored treated towed refloated
	washed blocked flooded disrupted diverted mobilised mobilized distributed delivered vaccinated hospitalised hospitalized lifted
	cleared extended quarantined contained extinguished submerged inundated stolen`,
);

/** Participles that work as prepositions: "following an outage". */
export const participlePrepositions = words(
	'following including according regarding concerning involving excluding amid pending',
);

/** Pronouns that own the noun after them. */
export const possessives = words('his her its their our my your');

/** Nouns that only count what follows them after "of": "tens of missiles", "a series of raids". */
export const partitives = words(
	'tens dozens scores hundreds thousands millions number series group string lot couple majority rest most some many several part all one two three four five six handful wave total amount quantity haul stash dozen members spate',
);

/** Forms in -ing that are nouns behind another noun: "the ferry sinking", "a school shooting". */
export const gerundNouns = words(
	'sinking shooting bombing stabbing shelling killing hearing meeting ruling crossing landing flooding rioting looting kidnapping hijacking poisoning hacking sentencing briefing polling',
);

/** Plurals that stand before another noun: "an arms smuggling ring". */
export const pluralModifiers = words(
	'arms sports sales goods services systems operations communications narcotics drugs',
);

/** Adjectives that stand for a person or body when no noun follows: "a top general", "the military". */
export const adjectivalNouns = words(
	'general military chief official civilian elite militant rebel wounded injured dead missing executive officer individual national local native extremist suspect captive fugitive opposition public terrorist jihadist insurgent communist nationalist separatist loyalist islamist',
);
