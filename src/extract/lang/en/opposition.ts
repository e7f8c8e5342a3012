// Words by which one speaker contradicts another, and words that name the same act.

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words that deny what stands beside them. */
export const denials: ReadonlySet<string> = words("not n't no never none neither nor without cannot nothing");

/** Words that call a thing false. */
export const falsehoods: ReadonlySet<string> = words(`
mistake mistaken error wrong wrongly false falsely untrue fake hoax fabricated fabrication baseless unfounded groundless
lie lies misleading inaccurate incorrect unrelated impossible nonsense denied denies deny denial refuted`);

/** Acts that texts name in several ways, each by one stem. */
export const sameActs: ReadonlyMap<string, string> = new Map(
	[
		'withdraw leave left pull pullout pullback withdrawal withdrew exit departure depart',
		'attack strike struck raid bomb bombing bombardment assault shell shelling',
		'kill killed death dead die died fatality',
		'fire launch shoot shot',
		'seize capture take took overrun control',
		'agree deal accord agreement pact',
		'arrest detain detained custody',
		'resign quit step',
		'explosion blast explode',
	].flatMap((line) => line.split(' ').map((word): [string, string] => [word, line.split(' ')[0]!])),
);

/** Nouns too general to show that two speakers mean one thing. */
export const generalWords: ReadonlySet<string> = words(`
time day week month year people man woman thing way place part case fact point number country government official
officials state side situation question issue matter report statement news word world today yesterday area
have be do say make get go come know think want need see give find tell ask work seem feel try call use show
one two three hour minute moment president minister leader spokesman group force member others year right good new
claim source account reporter agency media reason decision percent per cent million billion first last next other`);

/** Nouns whose numbers are measures, not counts that two sides dispute. */
export const measures: ReadonlySet<string> = words(`
percent year years month months week weeks day days hour hours minute minutes second seconds mile miles kilometer
kilometers kilometre kilometres meter meters metre metres foot feet dollar dollars euro euros pound pounds cent cents degree
degrees times km kg ton tons tonne tonnes acre acres hectare hectares points point mark marks franc francs ruble rubles rouble roubles rupee rupees yen shares votes seats page pages weeks`);

/** Nouns that stand for a number told before: "the figure was 11". */
export const figureWords: ReadonlySet<string> = words('figure number toll total count tally');
