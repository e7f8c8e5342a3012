// Writes a folder of made-up reports for benchmarks: overlapping situations told by many outlets, with takes, copies,
// corrections, contested figures and open questions. The same seed gives the same bytes.
//   node test/bench/corpus.ts DIR COUNT [SEED]
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { addHours, format, getISODay } from 'date-fns';

type Random = () => number;

// mulberry32, a public-domain generator of 32 bits of state.
const createRandom = (seed: number): Random => {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
};

const givenNames =
	'Anna Boris Carla Dmitri Elena Farid Greta Hassan Ines Jonas Karim Lena Marko Nadia Omar Petra Quentin Rosa Samir Tova Ulrich Vera Wanda Yusuf Zora'.split(
		' ',
	);
const onsets = 'B Br C D Dr F G H J K Kr L M N P R S St T V Z'.split(' ');
const middles = 'a e i o u ai ei ou'.split(' ');
const codas = 'ba den dor go kin lak len mar nov ra ren ric sen tis ton va vic za'.split(' ');
const outlets = [
	'Northern Wire',
	'Harbour News',
	'Radio Meridian',
	'The Daily Ledger',
	'Agence Litoral',
	'Channel Six',
	'Inland Press',
	'Coast Dispatch',
	'Metro Herald',
	'Continental Newswire',
];
const roles = [
	'governor',
	'mayor',
	'police chief',
	'interior minister',
	'rescue commander',
	'ministry spokeswoman',
	'hospital director',
	'union leader',
	'opposition leader',
	'army spokesman',
];
const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

type Incident = { readonly noun: string; readonly lead: string; readonly harmed: string; readonly unknown: string };

const incidents: readonly Incident[] = [
	{
		noun: 'missile strike',
		lead: 'Missiles struck a fuel depot in {place} {when}',
		harmed: 'killed',
		unknown: 'who fired the missiles',
	},
	{
		noun: 'explosion',
		lead: 'An explosion tore through a market in {place} {when}',
		harmed: 'killed',
		unknown: 'what caused the blast',
	},
	{
		noun: 'flood',
		lead: 'Floodwater broke through a dam above {place} {when}',
		harmed: 'missing',
		unknown: 'how many people were in the valley',
	},
	{
		noun: 'earthquake',
		lead: 'An earthquake shook {place} {when}',
		harmed: 'killed',
		unknown: 'how many people are under the rubble',
	},
	{
		noun: 'ferry accident',
		lead: 'A ferry capsized off {place} {when}',
		harmed: 'drowned',
		unknown: 'how many passengers were aboard',
	},
	{
		noun: 'protest',
		lead: 'Thousands of protesters marched through {place} {when}',
		harmed: 'arrested',
		unknown: 'who ordered the arrests',
	},
	{
		noun: 'train collision',
		lead: 'Two trains collided near {place} {when}',
		harmed: 'injured',
		unknown: 'why the signal failed',
	},
	{
		noun: 'wildfire',
		lead: 'A wildfire reached the edge of {place} {when}',
		harmed: 'displaced',
		unknown: 'how the fire began',
	},
];

type Situation = {
	readonly place: string;
	readonly country: string;
	readonly incident: Incident;
	readonly officials: readonly { readonly name: string; readonly role: string }[];
	readonly began: Date;
	readonly toll: number;
};

const createTools = (random: Random) => {
	const below = (limit: number): number => Math.floor(random() * limit);
	const pick = <Item>(items: readonly Item[]): Item => items[below(items.length)]!;
	const word = (): string => pick(onsets) + pick(middles) + pick(codas);
	return { below, pick, word, chance: (share: number) => random() < share };
};

type Tools = ReturnType<typeof createTools>;

const createSituation = ({ below, pick, word }: Tools): Situation => ({
	place: word(),
	country: `${word()}ia`,
	incident: pick(incidents),
	officials: Array.from({ length: 5 }, () => ({ name: `${pick(givenNames)} ${word()}`, role: pick(roles) })),
	began: addHours(new Date(Date.UTC(2025, 0, 1)), below(24 * 300)),
	toll: 2 + below(90),
});

const dayName = (date: Date): string => weekdays[getISODay(date) - 1]!;

// What one take of a situation can say; a report is a lead and a handful of these.
const paragraphs = (situation: Situation, hours: number, tools: Tools): string[] => {
	const { below, pick, chance } = tools;
	const speaker = pick(situation.officials);
	const rival = pick(situation.officials);
	const toll = Math.max(1, situation.toll - 10 + Math.floor(hours / 4) + below(3));
	const { harmed, noun, unknown } = situation.incident;
	return [
		`“We have counted ${toll} people ${harmed} so far,” ${speaker.role} ${speaker.name} said. “We fear that the number will rise.”`,
		`${rival.name}, the ${rival.role}, said at least ${toll + below(9)} people were ${harmed} in the ${noun}.`,
		chance(0.4) ? `It is not clear ${unknown}.` : `Officials in ${situation.place} could not say ${unknown}.`,
		`The ${speaker.role} denied that warnings had been ignored.`,
		`${rival.name} accused the government of ${situation.country} of hiding the true figure.`,
		`Rescue teams from ${situation.country} were sent to ${situation.place} on ${dayName(addHours(situation.began, hours))}.`,
		`Roads around ${situation.place} remained closed, according to ${pick(outlets)}.`,
		`A report on the ${noun} is expected on ${pick(weekdays)}, the ${speaker.role}’s office said.`,
		`Residents said they had heard ${chance(0.5) ? 'two loud bangs' : 'sirens'} shortly before the ${noun}.`,
		`${speaker.name} called the rumours “irresponsible” and told reporters that schools would stay shut.`,
		`In ${2005 + below(18)}, a similar ${noun} in ${situation.place} left ${3 + below(40)} people dead.`,
		`${situation.country} asked its neighbours for help, and aid flights were due to land in ${situation.place} within hours.`,
		`The ${pick(situation.officials).role} met ${pick(situation.officials).name} in the capital to discuss the ${noun}, and both sides agreed to meet again next week.`,
		`Satellite images reviewed by ${pick(outlets)} appeared to show damage to ${2 + below(40)} buildings near the centre of ${situation.place}.`,
		`“Nobody told us anything until it was over,” said ${pick(givenNames)} ${situation.place.slice(0, 3)}ov, who lives ${1 + below(9)} kilometres from the scene with ${pick(['her', 'his'])} family.`,
		`The power company said ${1 + below(90)},000 homes in and around ${situation.place} were without electricity, and that repairs could take until ${pick(weekdays)}.`,
		`Earlier, the ${speaker.role} had said that only ${Math.max(1, toll - 1 - below(6))} people were ${harmed}, a figure that aid workers called far too low.`,
		`Officials in ${situation.country} could not confirm that ${below(30) + 2} workers were still trapped near ${situation.place}.`,
	];
};

const lands = ['river valley', 'coastal plain', 'mining district', 'port quarter', 'hill country', 'delta', 'lowland'];
const trades = [
	'fishing',
	'textiles',
	'timber',
	'grain',
	'shipping',
	'glass',
	'tourism',
	'paper',
	'salt',
	'machine parts',
];
const sights = [
	'cathedral',
	'covered market',
	'lighthouse',
	'iron bridge',
	'fortress',
	'canal',
	'opera house',
	'brewery',
];
const quarters = ['old', 'eastern', 'western', 'upper', 'lower', 'northern', 'southern', 'new'];
const weather = [
	'cold and clear',
	'mild for the season',
	'wet, with low cloud',
	'hot and dry',
	'windy along the shore',
];

// What is told beside the news, as half of any report is: setting and history, in which nothing happens.
const setting = ({ place, country, officials }: Situation, { below, pick }: Tools): string[] => [
	`${place}, a town of about ${4 + below(300)},000 people in the ${pick(lands)} of ${country}, lives mostly on ${pick(trades)} and ${pick(trades)}; its ${pick(sights)} and ${pick(quarters)} quarter are known far beyond the province.`,
	`The weather in the ${pick(lands)} was ${pick(weather)}, with temperatures of around ${2 + below(30)} degrees, and much the same for the rest of the week.`,
	`For many families in the ${pick(quarters)} quarter of ${place} the ${pick(sights)} is the middle of the world: the shops are there, the bus to the ${pick(lands)}, and the one school with a yard.`,
	`${pick(officials).name}, a former teacher of ${20 + below(40)} years’ standing with a liking for plain words, is the best known face of the ${pick(quarters)} districts and of the ${pick(trades)} trade.`,
	`The road between ${place} and the capital, some ${30 + below(400)} kilometres long, is narrow, and the older of its two bridges is wide enough for a single lorry.`,
	`${country} has ${3 + below(40)} provinces, a young population, and an economy in which ${pick(trades)} counts for about ${5 + below(40)} percent of exports and ${pick(trades)} for most of the rest.`,
];

const shuffled = <Item>(items: readonly Item[], { below }: Tools): Item[] => {
	const copy = [...items];
	for (let index = copy.length - 1; index > 0; index -= 1) {
		const other = below(index + 1);
		[copy[index], copy[other]] = [copy[other]!, copy[index]!];
	}
	return copy;
};

/** Text of one report on one situation. */
const writeReport = (situation: Situation, tools: Tools): string => {
	const { below, pick, chance } = tools;
	const hours = below(96);
	const written = addHours(situation.began, hours);
	const when = hours < 20 ? `early on ${dayName(situation.began)}` : `on ${dayName(situation.began)}`;
	const lead = situation.incident.lead.replace('{place}', situation.place).replace('{when}', when);
	const outlet = pick(outlets);
	const dateline = `${situation.place.toUpperCase()}, ${format(written, 'MMMM d')} (${outlet}) — `;
	const header = chance(0.5)
		? `---\ndate: ${written.toISOString()}\nsource: ${outlet}\n---\n`
		: `Published: ${format(written, 'd MMMM yyyy HH:mm')}\n\n`;
	const title = `${situation.incident.noun[0]!.toUpperCase()}${situation.incident.noun.slice(1)} in ${situation.place}: ${pick(['what we know', 'toll rises', 'rescue goes on', 'questions remain', 'officials disagree'])}`;
	const told = shuffled(paragraphs(situation, hours, tools), tools).slice(0, 4 + below(5));
	const around = shuffled(setting(situation, tools), tools).slice(0, 3 + below(2));
	const body = [...told, ...around];
	return `${header}${title}\n\n${dateline}${lead}.\n\n${body.join('\n\n')}\n`;
};

/** Reports of one situation, on the average. */
const reportsEach = 60;

/** `count` made-up reports, a thousand to a sub-folder. */
export function* corpusOf(count: number, seed: number): Iterable<{ readonly path: string; readonly text: string }> {
	const tools = createTools(createRandom(seed));
	const situations: Situation[] = [];
	let last = '';
	for (let index = 0; index < count; index += 1) {
		// However many reports there are, one situation has about as many.
		if (situations.length === 0 || tools.chance(1 / reportsEach)) situations.push(createSituation(tools));
		// Situations fade: most reports are about the newest ones. One report in twelve is a copy by another outlet.
		const newest = situations[Math.max(0, situations.length - 1 - tools.below(12))]!;
		const situation = tools.chance(0.8) ? newest : tools.pick(situations);
		const isCopy = last !== '' && tools.chance(0.08);
		const text = isCopy
			? `${last.trimEnd()}\n\nThis report was first published by ${tools.pick(outlets)}.\n`
			: writeReport(situation, tools);
		if (!isCopy) last = text;
		const room = String(Math.floor(index / 1000)).padStart(3, '0');
		yield { path: `${room}/${String(index).padStart(6, '0')}.txt`, text };
	}
}

/** Writes `count` reports under `folder`. */
export const writeCorpus = (folder: string, count: number, seed: number): void => {
	for (const { path, text } of corpusOf(count, seed)) {
		mkdirSync(join(folder, dirname(path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
};

if (import.meta.main) {
	const [folder, count, seed] = process.argv.slice(2);
	if (!folder || !count) {
		process.stderr.write('corpus: node test/bench/corpus.ts DIR COUNT [SEED]\n');
		process.exit(2);
	}
	writeCorpus(folder, Number(count), Number(seed ?? 1));
}
