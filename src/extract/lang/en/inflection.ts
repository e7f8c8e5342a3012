// Inflected forms of English verbs and nouns, so that tables need name a word only once.

const irregular: Readonly<Record<string, string>> = {
	arise: 'arose arisen',
	be: 'is are am was were been being',
	bear: 'bore born borne',
	beat: 'beat beaten',
	become: 'became become',
	begin: 'began begun',
	behead: 'beheaded',
	bend: 'bent',
	bite: 'bit bitten',
	bleed: 'bled',
	blow: 'blew blown',
	break: 'broke broken',
	bring: 'brought',
	build: 'built',
	burn: 'burned burnt',
	burst: 'burst',
	buy: 'bought',
	catch: 'caught',
	choose: 'chose chosen',
	come: 'came',
	cost: 'cost',
	cut: 'cut',
	deal: 'dealt',
	die: 'died',
	draw: 'drew drawn',
	drive: 'drove driven',
	drown: 'drowned',
	eat: 'ate eaten',
	fall: 'fell fallen',
	feel: 'felt',
	fight: 'fought',
	find: 'found',
	flee: 'fled',
	fly: 'flew flown',
	forbid: 'forbade forbidden',
	force: 'forced',
	freeze: 'froze frozen',
	get: 'got gotten',
	give: 'gave given',
	go: 'went gone',
	grow: 'grew grown',
	have: 'has had',
	hear: 'heard',
	hide: 'hid hidden',
	hit: 'hit',
	hold: 'held',
	hurt: 'hurt',
	keep: 'kept',
	know: 'knew known',
	lay: 'laid',
	lead: 'led',
	mislead: 'misled',
	leave: 'left',
	lend: 'lent',
	let: 'let',
	lie: 'lied lay',
	light: 'lit',
	lose: 'lost',
	make: 'made',
	meet: 'met',
	overrun: 'overran overrun',
	overshoot: 'overshot',
	overthrow: 'overthrew overthrown',
	overtake: 'overtook overtaken',
	pay: 'paid',
	put: 'put',
	quit: 'quit',
	raise: 'raised',
	read: 'read',
	rebuild: 'rebuilt',
	retake: 'retook retaken',
	ride: 'rode ridden',
	rise: 'rose risen',
	run: 'ran run',
	say: 'said',
	see: 'saw seen',
	seek: 'sought',
	sell: 'sold',
	send: 'sent',
	resend: 'resent',
	set: 'set',
	shake: 'shook shaken',
	shed: 'shed',
	shoot: 'shot',
	shrink: 'shrank shrunk',
	shut: 'shut',
	sink: 'sank sunk',
	slay: 'slew slain',
	sleep: 'slept',
	speak: 'spoke spoken',
	spend: 'spent',
	split: 'split',
	spread: 'spread',
	stand: 'stood',
	steal: 'stole stolen',
	stick: 'stuck',
	strike: 'struck stricken',
	swear: 'swore sworn',
	sweep: 'swept',
	take: 'took taken',
	teach: 'taught',
	tear: 'tore torn',
	tell: 'told',
	think: 'thought',
	throw: 'threw thrown',
	undergo: 'underwent undergone',
	uphold: 'upheld',
	vow: 'vowed',
	weep: 'wept',
	win: 'won',
	withdraw: 'withdrew withdrawn',
	withhold: 'withheld',
	wound: 'wounded',
	write: 'wrote written',
	break_off: '',
};

const doubling =
	/^(?:ban|rob|stab|grab|stop|drop|trap|kidnap|hijack_|ship|cap|plan|rip|bar|scrap|slam|cut|hit|pull_|gun|pin|net|war|step|wrap|tap|trim|permit|commit|admit|refer|transfer|defer|deter|occur|rebel|expel|compel|propel|cancel|quarrel|patrol|control|outstrip|quit|quiz|strip|snap|tip|begin|run|set|let|put|shut|split|sit|get|win|spin|beg|jam|rap|chat|airdrop|overrun|plug|mug|bog|hug|chop|tug|regret|overtop|skid|submit|abet|remit|acquit|emit|omit|swap|spot|lob|ram|scrub|nab|mob|stem|flip|dam|plot|allot|rig|zap|swat|unplug|clog|flag|sob|strap|unstrap|gut|wed)$/;

/** All forms of a verb, itself first: "carry" gives carries, carried, carrying. */
export const verbForms = (verb: string): readonly string[] => {
	const stem = doubling.test(verb) ? verb + verb.at(-1) : verb.endsWith('e') ? verb.slice(0, -1) : verb;
	const third = /(?:s|x|z|ch|sh|o)$/.test(verb)
		? `${verb}es`
		: /[^aeiou]y$/.test(verb)
			? `${verb.slice(0, -1)}ies`
			: `${verb}s`;
	const ing = verb.endsWith('ie')
		? `${verb.slice(0, -2)}ying`
		: /(?:ee|oe|ye)$/.test(verb)
			? `${verb}ing`
			: `${stem}ing`;
	const past = irregular[verb]?.split(' ') ?? [/[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${stem}ed`];
	return [...new Set([verb, third, ing, ...past])];
};

const irregularPlurals: Readonly<Record<string, string>> = {
	man: 'men',
	woman: 'women',
	gunman: 'gunmen',
	policeman: 'policemen',
	fisherman: 'fishermen',
	serviceman: 'servicemen',
	lawman: 'lawmen',
	child: 'children',
	person: 'people',
	thief: 'thieves',
	wolf: 'wolves',
	calf: 'calves',
	goose: 'geese',
	mouse: 'mice',
	crisis: 'crises',
	knife: 'knives',
	life: 'lives',
	wife: 'wives',
	aircraft: 'aircraft',
	troops: 'troops',
	police: 'police',
	series: 'series',
	congressman: 'congressmen',
};

/** A noun and its plural. */
export const nounForms = (noun: string): readonly string[] => {
	const irregularPlural = irregularPlurals[noun];
	if (irregularPlural !== undefined) return [noun, irregularPlural];
	if (noun.endsWith('man')) return [noun, `${noun.slice(0, -3)}men`];
	if (/(?:s|x|z|ch|sh)$/.test(noun)) return [noun, `${noun}es`];
	if (/[^aeiou]y$/.test(noun)) return [noun, `${noun.slice(0, -1)}ies`];
	return [noun, `${noun}s`];
};

const irregularPast = new Set(Object.values(irregular).flatMap((forms) => forms.split(' ')));

/** Whether a verb form looks like a past tense or participle ("struck", "said", "attacked"). */
export const isPastForm = (word: string): boolean =>
	irregularPast.has(word) ||
	(word.endsWith('ed') &&
		word.length > 3 &&
		!/^(?:need|feed|speed|exceed|proceed|succeed|heed|bleed|breed|seed|weed|embed)$/.test(word));

const basesOfIrregulars: ReadonlyMap<string, string> = new Map(
	Object.entries(irregular).flatMap(([base, forms]) => forms.split(' ').map((form): [string, string] => [form, base])),
);

// Stems of "-ed" and "-ing" forms that lost an "e": "creat", "determin", "charg", "settl".
const lostE =
	/(?:[^aeo]at|[^a]ir|[uy]r|[aiou]s|[ae]rs|suad|[^eos]ip|[iy]z|[aeiou]v|rv|lv|c|[rn]g|dg|ag|u|[^aeiouwlr]l|[^ao]id|[^aoe]in|[^ae]il|[^o]ok|[^e]ak|[^aeo]am|[^eo]ap|[^o]ut|[^o]ot|[lp]let|[dlp]elet|[aeiou]p[au]r|(?:ign|expl|rest|depl|impl|ad|sc|st)or|[ai]b|ag)$/;
const keepsStem = /(?:at)$/;
const shortStems =
	/^(?:beat|treat|repeat|defeat|heat|threat|visit|limit|focus|occur|admit|pilot|target|plan|win|begin|aid|raid|avoid|bus|gas|answer)$/;

/** The base of an inflected verb, as well as its ending tells: "fired" is "fire", "carries" is "carry", "fell" is "fall". */
export const verbBase = (word: string): string => {
	const known = basesOfIrregulars.get(word);
	if (known) return known;
	if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
	if (/(?:ss|sh|ch|x|zz|o)es$/.test(word)) return word.slice(0, -2);
	if (/[^s]s$/.test(word) && word.length > 3) return word.slice(0, -1);
	if (/^(?:un)?[dltv]ied$/.test(word)) return word.slice(0, -1);
	if (word.endsWith('ied')) return `${word.slice(0, -3)}y`;
	const stem = /(?:ed|ing)$/.test(word) && word.length > 4 ? word.replace(/(?:ed|ing)$/, '') : word;
	if (stem === word) return word;
	if (shortStems.test(stem) || Object.hasOwn(irregular, stem)) return stem;
	if (Object.hasOwn(irregular, `${stem}e`)) return `${stem}e`;
	if (doubling.test(stem.slice(0, -1)) && stem.at(-1) === stem.at(-2)) return stem.slice(0, -1);
	if (/([bdgklmnprt])\1$/.test(stem) && !/(?:all|ell|ill|oll|ull)$/.test(stem)) return stem.slice(0, -1);
	return lostE.test(stem) && !(keepsStem.test(stem) && stem.length < 4) ? `${stem}e` : stem;
};

/** Past tenses that are no other word: a tagger that calls them nouns is wrong. */
export const plainPasts: ReadonlySet<string> = new Set(
	'retook overran withdrew blew shook slew flew fled fought threw overthrew froze swore struck wrote broke stole fell gave took went began became forgave sank shrank'.split(
		' ',
	),
);

/** The past of a participle that tells what a deed did: "killing" is "killed", "striking" is "struck". */
export const pastOf = (participle: string): string => {
	const base = verbBase(participle);
	const known = irregular[base]?.split(' ')[0];
	if (known !== undefined) return known;
	if (!participle.endsWith('ing')) return participle;
	if (base.endsWith('e')) return `${base}d`;
	return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${participle.slice(0, -3)}ed`;
};
