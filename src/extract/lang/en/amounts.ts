// Number words, round numbers and the words that bend them.

/** Words that are numbers. */
export const numberWords: Readonly<Record<string, number>> = {
	zero: 0,
	one: 1,
	two: 2,
	three: 3,
	four: 4,
	five: 5,
	six: 6,
	seven: 7,
	eight: 8,
	nine: 9,
	ten: 10,
	eleven: 11,
	twelve: 12,
	thirteen: 13,
	fourteen: 14,
	fifteen: 15,
	sixteen: 16,
	seventeen: 17,
	eighteen: 18,
	nineteen: 19,
	twenty: 20,
	thirty: 30,
	forty: 40,
	fifty: 50,
	sixty: 60,
	seventy: 70,
	eighty: 80,
	ninety: 90,
};

/** Words that multiply the number before them. */
export const multipliers: Readonly<Record<string, number>> = {
	hundred: 100,
	thousand: 1000,
	million: 1_000_000,
	billion: 1_000_000_000,
	dozen: 12,
	score: 20,
};

/** Round amounts that stand by themselves: "tens of missiles", "dozens dead". */
export const roundAmounts: Readonly<Record<string, readonly [number, number]>> = {
	tens: [20, 99],
	dozens: [24, 99],
	scores: [40, 99],
	hundreds: [200, 999],
	thousands: [2000, 9999],
	millions: [2_000_000, 9_999_999],
	several: [3, 9],
	'a few': [3, 9],
	'a dozen': [12, 12],
	'a couple': [2, 2],
};

/** What stands before a number and bends it, the longer words first. `least`: or more; `most`: or fewer; `about`: round it. */
export const bounds: readonly {
	readonly words: string;
	readonly bend: 'least' | 'more' | 'most' | 'fewer' | 'about';
}[] = [
	{ words: 'at least', bend: 'least' },
	{ words: 'no fewer than', bend: 'least' },
	{ words: 'no less than', bend: 'least' },
	{ words: 'not less than', bend: 'least' },
	{ words: 'a minimum of', bend: 'least' },
	{ words: 'no more than', bend: 'most' },
	{ words: 'not more than', bend: 'most' },
	{ words: 'more than', bend: 'more' },
	{ words: 'over', bend: 'more' },
	{ words: 'above', bend: 'more' },
	{ words: 'upwards of', bend: 'more' },
	{ words: 'at most', bend: 'most' },
	{ words: 'up to', bend: 'most' },
	{ words: 'as many as', bend: 'most' },
	{ words: 'fewer than', bend: 'fewer' },
	{ words: 'less than', bend: 'fewer' },
	{ words: 'under', bend: 'fewer' },
	{ words: 'about', bend: 'about' },
	{ words: 'around', bend: 'about' },
	{ words: 'some', bend: 'about' },
	{ words: 'nearly', bend: 'about' },
	{ words: 'almost', bend: 'about' },
	{ words: 'approximately', bend: 'about' },
	{ words: 'roughly', bend: 'about' },
	{ words: 'an estimated', bend: 'about' },
	{ words: 'estimated', bend: 'about' },
];

/** What is counted, by the word that tells it; other counts are named by their noun. */
export const countedStates: Readonly<Record<string, string>> = {
	killed: 'killed',
	kill: 'killed',
	kills: 'killed',
	killing: 'killed',
	dead: 'killed',
	died: 'killed',
	die: 'killed',
	deaths: 'killed',
	death: 'killed',
	fatalities: 'killed',
	fatality: 'killed',
	toll: 'killed',
	perished: 'killed',
	drowned: 'killed',
	drown: 'killed',
	suffocated: 'killed',
	bodies: 'killed',
	slain: 'killed',
	injured: 'injured',
	injuring: 'injured',
	wounded: 'injured',
	wounding: 'injured',
	hurt: 'injured',
	injuries: 'injured',
	injury: 'injured',
	missing: 'missing',
	affected: 'affected',
	evacuated: 'evacuated',
	evacuation: 'evacuated',
	fled: 'fled',
	displaced: 'displaced',
	arrested: 'arrested',
	detained: 'arrested',
	arrests: 'arrested',
	infected: 'infected',
	hospitalised: 'hospitalised',
	hospitalized: 'hospitalised',
	rescued: 'rescued',
	trapped: 'trapped',
	vaccinated: 'vaccinated',
};

/** What became of people, by the word behind their number: "58 missing", "two feared drowned". */
export const fates: Readonly<Record<string, string>> = {
	dead: 'killed',
	killed: 'killed',
	drowned: 'killed',
	injured: 'injured',
	wounded: 'injured',
	hurt: 'injured',
	missing: 'missing',
	unaccounted: 'missing',
	trapped: 'trapped',
	homeless: 'homeless',
	hospitalised: 'hospitalised',
	hospitalized: 'hospitalised',
	evacuated: 'evacuated',
	displaced: 'displaced',
	arrested: 'arrested',
	detained: 'arrested',
	rescued: 'rescued',
};

/** Nouns whose number is a toll by itself: "the toll rose to 48", "deaths: 4". */
export const tollNouns: Readonly<Record<string, string>> = {
	toll: 'killed',
	deaths: 'killed',
	fatalities: 'killed',
	injuries: 'injured',
	dead: 'killed',
	injured: 'injured',
	wounded: 'injured',
	missing: 'missing',
	displaced: 'displaced',
	evacuees: 'evacuated',
	arrests: 'arrested',
};

/** Creatures whose fate is no toll of people; as they are counted. */
export const animals: ReadonlySet<string> = new Set(
	`animals fish cattle cows livestock sheep goats pigs hogs horses camels donkeys poultry chickens hens turkeys ducks geese birds seabirds
	pelicans penguins gulls bats bees dogs cats pets deer elk elephants rhinos whales dolphins seals turtles salmon trout oysters crabs mink
	crops trees`.split(/\s+/),
);
