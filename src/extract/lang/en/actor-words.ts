// Nouns that stand for actors without naming them: offices and trades, groups of people, bodies, documents that speak.
// Tables only; the stages under `actors/` say what each is good for.

const words = (list: string): readonly string[] => list.split(/\s+/).filter((word) => word !== '');
const set = (list: string): ReadonlySet<string> => new Set(words(list));

export type Gender = 'male' | 'female';

/** Nouns of one person: an office, a trade, a relation. `a` = bears office: one holder at a time, so "the X" is somebody. */
export type PersonNoun = { readonly office: boolean; readonly gender: Gender | null };

const offices = words(`
	president premier chancellor king queen emperor monarch prince princess emir sultan pope patriarch archbishop bishop
	cardinal ayatollah imam minister secretary undersecretary governor mayor ambassador envoy consul commissioner
	chairman chairwoman chairperson chair chief director head leader speaker senator congressman congresswoman
	representative lawmaker mp deputy councillor councilman councilwoman judge justice prosecutor attorney sheriff
	commander general admiral marshal colonel brigadier major captain lieutenant sergeant corporal commandant
	spokesman spokeswoman spokesperson ceo cfo cto coo executive founder co-founder cofounder owner editor administrator manager
	treasurer inspector superintendent marshal ombudsman rapporteur coordinator negotiator mediator superior
	dictator ruler strongman warlord vice-president vice-chairman adviser advisor aide officer dean principal rector
	provost curator coach captain conductor premier-elect president-elect nominee candidate frontrunner front-runner
	counterpart assistant chargé vice-chancellor successor predecessor incumbent regulator coroner marshall lord baron baroness duke
`);

const trades = words(`
	miner skipper trucker pensioner host presenter anchor commentator pundit playwright investigator engineer doctor physician surgeon nurse paramedic professor lecturer teacher student pupil scientist
	researcher expert analyst economist historian author co-author coauthor writer poet novelist journalist reporter correspondent
	columnist blogger broadcaster photographer artist actor actress singer musician producer lawyer solicitor barrister
	attorney-general detective policeman policewoman constable deputy firefighter soldier pilot driver farmer fisherman
	worker employee official clerk cleric preacher priest pastor rabbi mullah activist campaigner organiser organizer
	volunteer lobbyist strategist pollster consultant banker trader businessman businesswoman entrepreneur investor
	shopkeeper resident neighbour neighbor witness eyewitness survivor victim suspect defendant plaintiff attacker
	gunman hostage passenger tenant offender prisoner refugee migrant veteran member fellow partner colleague friend
	player footballer striker goalkeeper swimmer athlete champion winner star veteran whistleblower defector hacker
	technician mechanic chemist biologist physicist astronomer geologist seismologist meteorologist forecaster psychologist
	epidemiologist virologist specialist staffer intern tourist visitor protester demonstrator insider militant
`);

const relatives: readonly (readonly [string, Gender | null])[] = [
	...words('man boy father son brother husband grandfather grandson uncle nephew widower boyfriend gentleman').map(
		(word) => [word, 'male'] as const,
	),
	...words(
		'woman girl mother daughter sister wife grandmother granddaughter aunt niece widow girlfriend lady housewife',
	).map((word) => [word, 'female'] as const),
	...words('child baby teenager infant toddler cousin parent relative twin').map((word) => [word, null] as const),
];

const gendered: Readonly<Record<string, Gender>> = {
	king: 'male',
	emperor: 'male',
	prince: 'male',
	pope: 'male',
	bishop: 'male',
	archbishop: 'male',
	cardinal: 'male',
	ayatollah: 'male',
	imam: 'male',
	lord: 'male',
	baron: 'male',
	duke: 'male',
	emir: 'male',
	sultan: 'male',
	chairman: 'male',
	congressman: 'male',
	councilman: 'male',
	spokesman: 'male',
	businessman: 'male',
	policeman: 'male',
	gunman: 'male',
	fisherman: 'male',
	actor: 'male',
	queen: 'female',
	princess: 'female',
	baroness: 'female',
	chairwoman: 'female',
	congresswoman: 'female',
	councilwoman: 'female',
	spokeswoman: 'female',
	businesswoman: 'female',
	policewoman: 'female',
	actress: 'female',
};

/** Lower-case noun → what it says of its bearer. */
export const personNouns: ReadonlyMap<string, PersonNoun> = new Map<string, PersonNoun>([
	...relatives.map(([word, gender]) => [word, { office: false, gender }] as const),
	...trades.map((word) => [word, { office: false, gender: gendered[word] ?? null }] as const),
	...offices.map((word) => [word, { office: true, gender: gendered[word] ?? null }] as const),
]);

/** Forms of address that are no office. */
export const honorifics: ReadonlyMap<string, Gender | null> = new Map<string, Gender | null>([
	['mr', 'male'],
	['mister', 'male'],
	['sir', 'male'],
	['lord', 'male'],
	['herr', 'male'],
	['mrs', 'female'],
	['ms', 'female'],
	['miss', 'female'],
	['madam', 'female'],
	['mme', 'female'],
	['dame', 'female'],
	['lady', 'female'],
	['dr', null],
	['prof', null],
	['rev', 'male'],
	['fr', 'male'],
	['hon', null],
	['sheikh', 'male'],
]);

/** Short forms of offices and ranks, as they stand before names. */
export const rankAbbreviations: ReadonlyMap<string, string> = new Map([
	['pres', 'president'],
	['gen', 'general'],
	['lt', 'lieutenant'],
	['col', 'colonel'],
	['maj', 'major'],
	['capt', 'captain'],
	['cmdr', 'commander'],
	['adm', 'admiral'],
	['brig', 'brigadier'],
	['sgt', 'sergeant'],
	['sen', 'senator'],
	['rep', 'representative'],
	['gov', 'governor'],
	['amb', 'ambassador'],
	['sec', 'secretary'],
	['supt', 'superintendent'],
	['insp', 'inspector'],
	['det', 'detective'],
	['chancellor', 'chancellor'],
	['pm', 'prime-minister'],
	['vp', 'vice-president'],
]);

/** Nouns of many people who act together, plural unless said; each is a group unless a country's force says otherwise. */
export const groupNouns: ReadonlySet<string> = set(`
	troops forces soldiers servicemen marines personnel airmen sailors commandos paratroopers fighters militants insurgents rebels
	gunmen attackers terrorists extremists jihadists militiamen militias guerrillas separatists assailants
	police policemen officers firefighters rescuers responders paramedics medics investigators detectives
	negotiators guards authorities protesters protestors demonstrators mourners rioters activists campaigners supporters
	residents citizens civilians villagers locals families survivors victims hostages captives prisoners inmates
	detainees refugees migrants evacuees passengers crew crews pilots workers employees staff strikers students teachers
	doctors nurses patients volunteers lawmakers legislators senators ministers diplomats leaders commanders generals
	prosecutors airlines carriers allies companies contractors farmers fishermen settlers tourists worshippers voters
	jurors scientists engineers experts inspectors monitors observers peacekeepers mercenaries pirates smugglers
	militia elite movement coalition crowd crowds mob team teams delegation opposition
	reporters journalists youths
	tanks aircraft helicopters gunships warships warplanes jets gunboats
`);

/** Plural or mass sources that leave the speaker unnamed. */
export const unnamedSources: ReadonlySet<string> = set(`
	official officials source sources report reports media outlet outlets witness witnesses eyewitness eyewitnesses
	analyst analysts expert experts observer observers critic critics resident residents people locals residents insider
	insiders diplomat diplomats person someone somebody many some others most everyone everybody anyone nobody one
	others several researchers scientists survey surveys study studies polls poll data figures statistics document
	documents records rumours rumors speculation footage images video videos photographs pictures footage
	employee man woman aide aides friend friends relative relatives neighbours neighbors member members supporter supporters
	opponents opponent advocates activists activist campaigners
	user users fans
`);

/** Bodies: "the ministry", "the army". True: a state has one, so it is the country's in focus. */
export const bodyNouns: ReadonlyMap<string, boolean> = new Map<string, boolean>([
	...words(
		'government army military navy parliament ministry cabinet regime presidency treasury legislature congress senate judiciary embassy administration airforce police coastguard',
	).map((word) => [word, true] as const),
	...words(
		`company firm agency group organization organisation institute institution university college school hospital bank
		board committee commission council court department bureau office party union league club association federation
		foundation charity newspaper paper magazine network channel station broadcaster website site service division team campaign
		guard command corps force brigade unit airline operator manufacturer carmaker automaker maker startup retailer
		church mosque coalition alliance militia movement watchdog regulator authority panel inquiry taskforce
		television tv radio media outlet publication journal daily weekly tabloid laboratory lab museum center centre`,
	).map((word) => [word, false] as const),
]);

/** Words under which any company, paper or site may be meant again. */
export const bodyHypernyms: ReadonlySet<string> = set(`
	company firm agency group organization organisation institute institution newspaper paper magazine network channel
	station broadcaster website site outlet publication service body airline operator manufacturer carmaker automaker maker
	startup retailer watchdog charity daily weekly tabloid journal club bank university
`);

/** What a firm does, at the end of its name; short forms leave it out. */
export const tradeNouns: ReadonlySet<string> = set(`
	health energy bank airline airlines airways group holding holdings motor motors media food foods shipping line lines rail
	railway railways telecom oil gas petroleum pharma pharmaceutical pharmaceuticals chemical chemicals industries steel
	mining power electric water security insurance aviation logistics fertilisers fertilizers minerals metals
	refining refineries pipeline pipelines freight trucking haulage packaging dairy breweries pharmacies utilities
	communications telecommunications wireless ferries cruises shipmanagement construction engineering laboratories
`);

/** Those of them that a newspaper, broadcaster or platform may be. */
export const mediaNouns: ReadonlySet<string> = set(`
	company firm agency newspaper paper magazine network channel station broadcaster website site outlet publication service
	daily weekly tabloid startup
`);

/** Writings and utterances that speak for the one who made them. */
export const documentNouns: ReadonlySet<string> = set(`
	statement statements letter report reports memo memorandum email e-mail emails message messages post posts tweet tweets note release
	communique announcement speech address article editorial study survey poll filing lawsuit complaint testimony
	account feed page website blog bulletin finding findings figure figures data document documents brief briefing
	interview remarks comment comments claim claims words account accounts preliminary assessment letter-writer advisory warning order
	video footage broadcast column book paper transcript affidavit indictment ruling verdict decision resolution text audit review
	test tests result results sample samples flash breaking urgent
	spokesperson-statement criticism praise call calls response reply answer proposal pledge promise vow threat demand
	view views opinion argument description allegation allegations accusation accusations denial position stance
`);

/** Determiners and possessives that make a phrase definite. */
export const definite: ReadonlySet<string> = set(`the this that these those his her its their our my your whose`);

/** Words before a head that say nothing of who it is. */
export const emptyModifiers: ReadonlySet<string> = set(`
	the a an this that these those his her its their our my your whose all some any many several few more most other
	another both each every no same one two three four five six seven eight nine ten dozens hundreds thousands
	of about around nearly almost over least up approximately some other others remaining first last late
	so-called self-styled country's nation's
`);

/** Words that say a holder is not the present one, or not yet. */
export const tenureWords: ReadonlySet<string> = set(`
	former ex then late then- ex- acting interim outgoing caretaker incoming deposed ousted designate elect deputy vice assistant onetime
`);
