// Nouns that tell of events ("the shelling of X by Y", "Friday’s drone strike") and the light verbs that carry them.
import type { EventTypeId } from '../../../domain.ts';

export type NounFrame = {
	readonly type: EventTypeId;
	readonly nouns: string;
	/** Words of which one must stand before the noun in its phrase ("air strike", "peace talks"). */
	readonly before?: string;
	/** Words of which one must stand behind "of" ("failure of the dam"), where none of `before` stands before it. */
	readonly of?: string;
	/** Words of which one must stand behind "without" ("customers without power"). */
	readonly without?: string;
	/** Words that must not stand before it. */
	readonly notBefore?: string;
	/** Tells of an event only beside a verb that carries it or as a re-mention, never by itself. */
	readonly isWeak?: true;
};

/** `*` in `before` accepts any modifier. */
export const nounFrames: readonly NounFrame[] = [
	{
		type: 'ASSAULT',
		nouns: `attack airstrike air-strike bombing bombardment shelling shooting stabbing ambush assassination massacre
		killing slaying offensive invasion raid onslaught assault firefight gunbattle gunfight gunfire clash fighting hostilities skirmish
		kidnapping abduction hijacking beheading torture rape genocide coup siege hostage-taking counteroffensive counter-attack
		incursion execution lynching arson cyber-attack cyberattack barrage torching looting`,
		notBefore: 'heart panic asthma cyber',
	},
	{ type: 'ASSAULT', nouns: 'murder', notBefore: 'attempted' },
	{
		type: 'ASSAULT',
		nouns: 'incident',
		before: 'cyber cybersecurity cyber-security ransomware shooting stabbing firearms',
	},
	{
		type: 'ASSAULT',
		nouns: 'strike',
		before: `air drone missile military rocket artillery air-strike airstrike us israeli russian american saudi turkish iranian retaliatory
		coalition precision nato fresh deadly suicide missile-and-drone ukrainian`,
	},
	{ type: 'ASSAULT', nouns: 'violence crackdown battle war conflict', isWeak: true },
	{
		type: 'ASSAULT',
		nouns: 'abuse cleansing fire',
		before: 'sexual ethnic heavy artillery mortar rocket sniper small-arms machine-gun hostile enemy tank',
	},
	{
		type: 'ASSAULT',
		nouns: 'explosion blast',
		before: 'bomb suicide mine minefield grenade roadside car-bomb ied landmine car',
	},
	{
		type: 'PROTEST',
		nouns: `protest demonstration rally riot walkout sit-in picket unrest uprising revolt mutiny boycott`,
		notBefore: 'market stock',
	},
	{
		type: 'PROTEST',
		nouns: 'strike',
		before: `hour day week hunger general labor labour rail teachers nurses wildcat four-day one-day two-day three-day nationwide pilots
			24-hour 48-hour 72-hour transport bus train tram metro tube subway port dock dockers dockworkers airport ferry postal refuse
			university school hospital doctors workers union unions firefighters miners drivers truckers indefinite all-out`,
	},
	{ type: 'PROTEST', nouns: 'march', isWeak: true },
	{ type: 'PROTEST', nouns: 'march', before: 'protest peace peaceful mass anti-government solidarity' },
	{ type: 'THREATEN', nouns: 'threat ultimatum', notBefore: 'bomb security terror no', isWeak: true },
	{ type: 'REQUEST', nouns: 'request demand appeal plea', isWeak: true },
	{ type: 'ACCUSE', nouns: 'accusation condemnation', isWeak: true },
	{ type: 'ACCUSE', nouns: 'investigation inquiry probe', isWeak: true },
	{
		type: 'LEGAL',
		nouns: 'investigation inquiry probe',
		before: 'criminal murder manslaughter homicide fraud corruption bribery',
		isWeak: true,
	},
	{ type: 'AGREE', nouns: 'agreement deal truce ceasefire cease-fire accord pact treaty', isWeak: true },
	{ type: 'CONSULT', nouns: 'meeting talks summit visit negotiation hearing briefing consultation', isWeak: true },
	{ type: 'CONSULT', nouns: 'letter message', isWeak: true },
	{ type: 'SANCTION', nouns: 'sanction embargo expulsion boycott', isWeak: true },
	{
		type: 'COERCE',
		nouns: 'arrest detention deportation seizure blockade curfew crackdown occupation capture',
		isWeak: true,
	},
	{ type: 'RETREAT', nouns: 'withdrawal pullout pull-out surrender retreat repositioning', isWeak: true },
	{ type: 'MOBILIZE', nouns: 'deployment mobilisation mobilization', isWeak: true },
	{ type: 'COOPERATE', nouns: 'exercise drill manoeuvre games', before: 'joint military naval war', isWeak: true },
	{ type: 'AID', nouns: 'rescue vaccination airlift', isWeak: true },
	{ type: 'OTHER', nouns: 'search manhunt', notBefore: 'job web internet online word house', isWeak: true },
	{
		type: 'AID',
		nouns: 'campaign drive operation',
		before: 'vaccination relief rescue aid humanitarian immunisation immunization',
		isWeak: true,
	},
	{
		type: 'HAZARD',
		nouns: `earthquake quake tremor tsunami hurricane typhoon cyclone tornado flood flooding wildfire landslide mudslide avalanche
		eruption drought outbreak epidemic pandemic storm blizzard heatwave bushfire aftershock downpour`,
	},
	{
		type: 'ACCIDENT',
		nouns: 'crash collision derailment collapse explosion blast wreck capsizing shipwreck meltdown stampede',
		notBefore: 'market stock price',
	},
	{
		type: 'ACCIDENT',
		nouns: 'failure',
		before: 'dam levee embankment bridge structural dyke',
		of: 'dam levee embankment bridge dyke reactor building tower',
	},
	{ type: 'ACCIDENT', nouns: 'fire blaze', notBefore: 'under opened open small-arms artillery enemy' },
	{
		type: 'ACCIDENT',
		nouns: 'spill leak leakage',
		before: 'oil gas chemical fuel ammonia radiation chlorine acid toxic sewage methane propane hydrogen',
	},
	{ type: 'ACCIDENT', nouns: 'disaster accident incident tragedy sinking', isWeak: true },
	{ type: 'CASUALTY', nouns: 'death fatality casualty injury toll' },
	{ type: 'CASUALTY', nouns: 'case', before: 'measles covid-19 coronavirus cholera ebola new confirmed', isWeak: true },
	{ type: 'DISRUPTION', nouns: 'outage shutdown closure blackout lockdown ground-stop' },
	{ type: 'DISRUPTION', nouns: 'cut', before: 'power electricity water' },
	{ type: 'DISRUPTION', nouns: 'stop', before: 'ground' },
	{
		type: 'DISRUPTION',
		nouns: 'customer home household property premises subscriber',
		without: 'power electricity water service gas heating heat internet supply',
	},
	{ type: 'DISRUPTION', nouns: 'delay disruption cancellation', isWeak: true },
	{ type: 'LEGAL', nouns: 'trial verdict ruling lawsuit indictment conviction', isWeak: true },
	{ type: 'POLITICS', nouns: 'election referendum resignation inauguration impeachment', isWeak: true },
	{ type: 'POLITICS', nouns: 'vote poll', isWeak: true },
	{
		type: 'ECONOMY',
		nouns: 'failure collapse closure',
		before: 'bank',
		of: 'bank banks lender company firm insurer airline retailer chain broker brokerage fund exchange',
		isWeak: true,
	},
	{ type: 'ECONOMY', nouns: 'downgrade', isWeak: true },
	{ type: 'COERCE', nouns: 'recapture', isWeak: true },
	{ type: 'ECONOMY', nouns: 'takeover merger acquisition bankruptcy layoff recession', isWeak: true },
	{ type: 'MOVEMENT', nouns: 'evacuation exodus displacement' },
	{
		type: 'OTHER',
		nouns: 'funeral burial wedding marriage divorce award ceremony debut premiere victory defeat',
		isWeak: true,
	},
	{
		type: 'LEGAL',
		nouns: 'plea sentencing acquittal confession testimony prosecution arraignment extradition',
		isWeak: true,
	},
	{
		type: 'LEGAL',
		nouns: 'charge',
		before: 'murder criminal assault fraud drug felony capital manslaughter',
		isWeak: true,
	},
	{
		type: 'POLITICS',
		nouns: 'nomination nominee appointment candidacy selection dismissal firing sacking ouster contender',
		isWeak: true,
	},
	{
		type: 'ECONOMY',
		nouns: 'purchase sale buyout takeover-bid launch delivery unveiling rollout recall',
		isWeak: true,
	},
	{ type: 'DISRUPTION', nouns: 'cut break breakdown downtime failure severing', isWeak: true },
	{ type: 'ACCIDENT', nouns: 'damage', isWeak: true },
	{ type: 'COERCE', nouns: 'custody robbery theft heist burglary', isWeak: true },
	{
		type: 'ASSAULT',
		nouns: 'gunfire bullet crossfire rampage homicide firebombing knifing mugging putsch overthrow',
		isWeak: true,
	},
	{ type: 'ASSAULT', nouns: 'attempt', before: 'assassination coup murder kidnap', isWeak: true },
	{
		type: 'ACCIDENT',
		nouns: 'crush pile-up pileup grounding cave-in inferno conflagration mishap',
		isWeak: true,
	},
	{ type: 'ACCIDENT', nouns: 'landing', before: 'emergency crash forced belly', isWeak: true },
	{ type: 'ACCIDENT', nouns: 'strike', before: 'bird lightning' },
	{
		type: 'ACCIDENT',
		nouns: 'escape release',
		before: 'gas chlorine ammonia chemical',
		of: 'gas chlorine ammonia chemicals fumes steam radiation methane',
		isWeak: true,
	},
	{
		type: 'HAZARD',
		nouns: 'landslip rockfall icefall rockslide sinkhole subsidence landfall cull sickness contamination infestation',
		isWeak: true,
	},
	{ type: 'HAZARD', nouns: 'poisoning', before: 'food mass lead alcohol methanol', isWeak: true },
	{
		type: 'COERCE',
		nouns: 'ban roadblock barricade round-up roundup break-in breakout jailbreak confiscation',
		notBefore: 'travel roll-on',
		isWeak: true,
	},
	{ type: 'DISRUPTION', nouns: 'suspension interruption', isWeak: true },
	{ type: 'PROTEST', nouns: 'stoppage', isWeak: true },
	{
		type: 'ECONOMY',
		nouns: 'increase hike rise cut reduction',
		before: 'rate interest half-point quarter-point percentage-point basis-point point fare',
		isWeak: true,
	},
	{ type: 'ECONOMY', nouns: 'default devaluation insolvency redundancy', notBefore: 'by', isWeak: true },
	{
		type: 'RETREAT',
		nouns: 'release',
		before: 'hostage prisoner',
		of: 'hostage hostages prisoner prisoners detainees captives pupils children',
		isWeak: true,
	},
];

/** Verbs that say little but that an event takes place: its type is the noun's. */
export const lightVerbs = `launch carry_out conduct stage hold mount wage make take give begin start open continue resume commit
	suffer undergo face see witness experience trigger spark cause perpetrate execute organise organize host
	attend join lead order announce claim report describe call plan complete finish end declare escalate
	intensify step_up fend_off repel repulse claim halt speed_up speed impose issue expand pursue face lift put do pay`;

/** Verbs that say that an event named by their subject takes place. */
export const happenVerbs = `happen occur erupt break_out take_place begin start end continue resume follow unfold rage escalate intensify come go
	be remain hit strike rock shake kill injure wound leave affect burn spread grow persist last subside intensify devastate
	destroy damage sweep target claim force prompt trigger spark cause lead shut_down topple`;

/** What may stand for an event told before: "the operation", "the incident". */
export const anaphoricNouns =
	'operation incident attack strike disaster tragedy siege assault blast raid explosion crash outage';

/** Verbs that name phases or wishes and carry another verb: "tried to storm", "began shelling". */
export const carriers = {
	ongoing: 'continue keep remain',
	begun: 'begin start resume proceed move manage go come help force',
	planned: `plan intend prepare expect schedule agree want wish hope aim seek ask urge demand order direct promise pledge offer decide vow
		propose consider intend request call advise tell instruct set due need ready like`,
	threatened: 'threaten warn',
	attempted: 'try attempt fail refuse decline struggle',
	seeming: 'appear seem',
	denied: 'deny refuse fail prevent avoid stop avert thwart foil refrain',
} as const;

/** Documents that one side sends to another: a date beside them is the day of the message. */
export const missives = 'letter message memo memorandum note notice cable email e-mail telegram communique';

/** Lemmas that may name the same event, verbs and nouns together; the first names the kinship. `lemma/type`: only of that type. */
export const kinships = [
	'attack incident/assault strike hit fire launch open/assault return/assault airstrike bombard bombardment shell shelling bomb bombing raid assault offensive target pound shoot shooting detonate cyber-attack cyberattack be/assault fall/assault',
	'kill killing lose/casualty claim/casualty death die assassinate assassination murder slay slaying execute fatality toll dead body perish homicide gun_down drown recover/casualty find/casualty retrieve/casualty count/casualty',
	'injure wound hurt injury injured wounded suffer/casualty sustain/casualty treat/casualty examine/casualty hospitalize hospitalise hospitalization take/casualty rush/casualty send/casualty airlift/casualty admit/casualty transfer/casualty transport/casualty list/casualty',
	'evacuate evacuation order_out flee displace displacement force/movement drive/movement',
	'close shut closure shutdown failure/economy collapse/economy',
	'protest demonstrate demonstration rally march riot unrest',
	'ask request appeal/request demand call/request urge plea/request',
	'extend widen expand enlarge',
	'declare/politics proclaim/politics call/politics impose/politics',
	'truce ceasefire cease-fire armistice',
	'sink sinking capsize capsizing overturn founder shipwreck go_down/accident',
	'downgrade cut/economy lower/economy',
	'recapture retake take_back reclaim win_back regain',
	'missing disappear/casualty vanish/casualty go/casualty',
	'free release',
	'meet meeting talk talks summit negotiate negotiation discuss discussion confer',
	'explode explosion blast blow',
	'collapse fall come/disruption failure/accident',
	'derail derailment leave/accident jump/accident come/accident come_off',
	'leak leakage spill release/accident vent',
	'breach fail/hazard give/hazard burst/hazard overtop overflow collapse/hazard break/hazard',
	'fire_ fire/accident fire/hazard blaze burn spread set/assault set/accident',
	'invade invasion',
	'arrest detain detention apprehend capture nab seize custody round_up take_into take/coerce hold/coerce be/coerce remain/coerce',
	'hijack hijacking abduct abduction kidnap kidnapping seizure',
	'nominate nomination name appoint appointment choose pick select selection tap nominee contender candidacy offer',
	'dismiss dismissal sack oust ouster firing sacking relieve fire/politics fire/other',
	'convict conviction verdict guilty',
	'charge indict indictment arraign arraignment',
	'cut sever damage break break_down breakdown failure fail cut_off',
	'disrupt disruption outage interrupt downtime blackout lose hamper become/disruption fail/disruption crash/disruption go_down/disruption failure/disruption malfunction be/disruption remain/disruption go/disruption stay/disruption customer/disruption home/disruption household/disruption property/disruption subscriber/disruption',
	'buy purchase acquire acquisition takeover take_over buyout',
	'win victory beat defeat',
	'rob robbery steal theft heist burglary burgle loot',
	'confess confession admit plead plea',
	'unveil unveiling introduce debut roll_out rollout',
	'fight fighting clash battle war conflict firefight gunbattle',
	'withdraw withdrawal pullout pull leave reposition repositioning',
	'resign resignation step quit',
	'infect sicken outbreak case epidemic fall/hazard become/hazard get/hazard contract/hazard test/hazard',
	'investigate investigation probe inquiry',
	'letter message send/consult resend',
	'siege hold hostage-taking take/assault',
	'coup seize/assault grab/assault putsch overthrow',
	'restore resume reopen',
	'lift cancel/other rescind',
	'agree agreement deal accord pact treaty contract sign signing',
	'deliver delivery handover',
	'fly flight',
	'arrive arrival',
	'depart departure',
	'land landing',
	'announce announcement',
	'earthquake quake tremor temblor shake jolt rattle',
	'crash collide collision smash slam plunge come_down drop/accident lose/accident hit/accident strike/accident ram/accident run/accident grounding disappear/accident vanish/accident bring/accident',
	'foil thwart avert',
	'rescue save pick_up/aid pull_out/aid dig_out/aid',
	'search look/other comb scour hunt manhunt',
	'sentence jail imprison imprisonment',
	'sue lawsuit challenge/legal contest/legal petition dismiss/legal reject/legal throw_out/legal',
	'vote ballot election elect',
	'visit trip tour',
	'approve approval',
	'promise pledge vow',
	'blame accuse accusation',
	'escape getaway get_away',
	'celebrate celebration',
	'sell sale',
	'grow growth',
	'compensate compensation',
	'host hosting',
	'test trial_run',
] as const;
