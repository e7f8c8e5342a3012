// Words that carry no identity in a name: titles, particles, legal forms, generic nouns; short forms of first names.
// Word lists only; `name-match.ts` says what they mean.

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter((word) => word !== ''));

/** Forms of address, ranks and offices that may stand before a person's name. */
export const titles = words(`
	mr mrs ms miss mister madam madame mme sir dame lord lady baron baroness count countess dr doctor prof professor
	rev reverend father fr sister brother bishop archbishop cardinal pope imam sheikh shaikh sheik ayatollah mullah
	maulana rabbi hojatoleslam haji hajji king queen prince princess emir amir sultan shah emperor tsar
	president vice premier chancellor kanzler prime minister deputy secretary undersecretary senator sen representative
	rep congressman congresswoman congressperson governor gov lieutenant mayor ambassador amb envoy judge justice attorney
	speaker chairman chairwoman chairperson chair chief commissioner councillor councilman councilwoman councilor director
	general gen brigadier brig major maj colonel col captain capt lt commander cmdr admiral adm marshal sergeant sgt
	corporal cpl private pvt trooper officer inspector detective superintendent constable sheriff field staff warrant petty rear
	spokesman spokeswoman spokesperson leader head acting interim former ex late then outgoing incoming designate elect
	comrade senor senora don herr frau monsieur president-elect foreign defense defence interior finance hon honorable
	honourable rt mp mep mla crown emeritus associate assistant first lead editor coach eng ing mal mallam alhaji
`);

/** Particles of family names: there in one spelling, gone in another. */
export const particles = words(`
	al el ain ayn as ash ad ar an at az ul ud ur bin ibn ben bint abu umm de da do dos das del della di du la le les los las van von
	der den ter ten zu y e i of the and und et for in on to a san na
`);

/** Legal forms and company endings. */
export const legalForms = words(`
	inc incorporated corp corporation co company companies ltd limited llc llp plc ag sa nv bv gmbh spa ab oyj asa
	hldgs hldg holding holdings bancorp bancshares
`);

/** Last words of a firm's name that say what trade it is in, and that a short form leaves out. */
export const tradeWords = words(`
	airways airlines airline railway railways railroad bank bancorp bancshares infirmary foods motors shipping lines pharmaceuticals
	industries technologies mining chemicals steel petroleum insurance aviation aerospace hotels resorts logistics ferries
	cruises telecom media studios retail brewery breweries packaging holdings group association energy power electric pipeline
	pipelines refining communications telecommunications wireless utilities pharma dairy marine maritime freight trucking
	haulage construction engineering laboratories shipmanagement
`);

/** Nouns that many organisations share: two names that have only these in common are not the same. */
export const genericWords = words(`
	organization organisation group movement front party union league association federation confederation council
	committee commission agency authority ministry department bureau office board institute institution center centre
	service services force forces army police guard brigade brigades battalion battalions corps command court bank
	fund trust foundation society club network university college school hospital church company government administration
	regime state states republic kingdom islands island city province region district county national international
	federal united general central world global people peoples popular democratic islamic revolutionary liberation
	news press media agence post times television tv radio base air airport airbase field facility camp directorate system
	development research research information rights human natural resources capital financial finance energy
	communications brands enterprises partners new north south east west northern southern eastern western
	american british african asian european arab latin workers socialist communist martyrs security political
	industries technologies pharmaceuticals bancorp entertainment management insurance realty properties medical oil gas
	gold mining storage cooperation emergency emergencies peace refugee refugees disability prevention education works
	relief aid charity children women street motors mobilization mobilisation units
`);

/** Words by which a name is of an organisation or place rather than a person. */
export const organisationWords = words(`
	organization organisation group movement front party union league association federation confederation council
	committee commission agency authority ministry department bureau office board institute institution center centre
	service services force forces army police guard guards brigade brigades battalion battalions corps command court bank
	fund trust foundation society club network university college school hospital church company government administration
	regime state states republic kingdom islands island city province region district county directorate news press times
	inc corp corporation ltd plc airlines airways airport base facility television tv radio senate congress parliament
	cabinet intelligence nations coalition alliance congress militia jihad partisans fighters struggle struggles
	cell cells  army mujahideen mujahidin bancorp bancshares holdings hldgs pharmaceuticals industries
	technologies communications brands enterprises partners entertainment management insurance realty properties
	bay river lake mountain mountains sea strait valley town village camp
`);

/** Endings that name the same body in other words: "X Movement" and "X Organization". */
export const interchangeable = words(`
	organization organisation group movement front party union league association agency authority ministry department
	bureau office board service services company corporation club network administration government regime directorate
	news press television tv channel broadcaster republic kingdom islands island state states city province region county
	district united national international federal system the so-called forces force army partisans army socialist
	terrorist squad squads brigade brigades faction factions cell cells committee isles militant militants militia extremists fighters base airbase air airfield system
`);

const short = (list: string): ReadonlyMap<string, string> =>
	new Map(
		list
			.trim()
			.split('\n')
			.flatMap((line) => {
				const [head, ...rest] = line.trim().split(' ');
				return rest.map((word) => [word, head!] as const);
			}),
	);

/** Short form or sister form → first name. */
export const nicknames = short(`
	william bill will billy willy liam wim
	robert bob rob bobby robbie
	richard rick dick ricky rich
	james jim jimmy jamie
	john jack johnny jon johan johann jean juan ivan
	joseph joe joey jose josef giuseppe
	michael mike mick mickey mikhail michel miguel
	peter pete pyotr petr pedro pierre
	thomas tom tommy
	edward ed ted eddie teddy ned
	charles charlie chuck chas karl carlos
	david dave davy
	daniel dan danny
	donald don donny
	anthony tony antony
	andrew andy drew andrei andrey
	stephen steve steven stefan
	gregory greg
	jeffrey jeff geoffrey geoff
	kenneth ken kenny
	lawrence larry laurence
	leonard len lenny
	matthew matt
	nicholas nick nicolas nikolai nikolay
	patrick pat paddy
	philip phil phillip
	raymond ray
	ronald ron ronnie
	samuel sam sammy
	timothy tim
	walter walt
	benjamin ben benny
	christopher chris kit
	frederick fred freddie
	gerald gerry jerry
	henry harry hank
	albert al bert
	alexander alex sandy aleksandr alexandr alejandro sasha
	alfred alf fred
	vincent vince
	vladimir volodymyr vova volodya
	elizabeth liz beth betty lizzie eliza
	margaret maggie meg peggy
	catherine kate cathy katherine kathy katie
	jacqueline jacqui jackie
	susan sue suzy
	deborah debbie deb
	barbara barb
	patricia pat patty trish
	jennifer jen jenny
	madeleine maddy
	victoria vicky
	christine chris tina
	dorothy dot dolly
	nancy nan
	janet jan
	yevgeny evgeny eugene
	dmitry dmitri dimitri
	sergei sergey serhiy
	mohammed mohamed muhammad mohammad mohamad mehmet muhammed mohamud
	yousef yusuf joseph youssef yusef
	ibrahim ebrahim abraham
	abdullah abdallah abdalla
`);
