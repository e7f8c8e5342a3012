// Classes of nouns that tell what a verb means by its subject or object: one fires a rocket, or a minister.

/** Nouns by class, singular. */
export const nounClasses = {
	weapon: `missile rocket bomb shell mortar grenade drone weapon gun rifle artillery torpedo projectile explosive mine landmine ied
		ammunition munition firearm pistol machete knife gunfire bullet warhead round shot battery barrage tank warplane jet gunship
		helicopter aircraft gas napalm arrow stone rock bottle cocktail firebomb device cannon launcher vest cache arms gunman`,
	projectile: `missile rocket bomb shell mortar grenade projectile warhead munition barrage artillery drone`,
	bomb: `bomb grenade device ied mine landmine explosive shell rocket missile mortar vest projectile bomber warhead firebomb cylinder kamikaze svbied`,
	violent: `gunman militant rebel insurgent terrorist attacker assailant bomber fighter soldier troops army militia force jihadist
		extremist guerrilla group kamikaze jihadi bandit device explosive warplane jet drone airstrike strike attack raid bombing shelling shooting gunfire missile rocket sniper
		mob gang police officer navy military artillery tank helicopter gunship commando settler vigilante assault offensive clash bomb ied
		gun grenade mortar suicide-bomber mine landmine ambush firefight battle attacker's aircraft crossfire`,
	people: `people person man woman child civilian resident soldier officer policeman student worker member villager refugee migrant boy
		girl family hostage passenger journalist reporter protester demonstrator activist leader official militant fighter rebel civilian
		troops crew victim patient prisoner detainee suspect inmate national citizen employee customer staff driver pedestrian bystander
		firefighter rescuer teacher doctor nurse aid-worker peacekeeper general commander minister president mayor governor lawmaker
		gunman teenager tourist miner pilot sailor others dozens hundreds thousands scores some most many several migrant household
		opponent dissident lawyer judge priest cleric monk youth photographer cameraman pupil survivor farmer fisherman guard mother father couple baby infant adult woman pilgrim fan shopper serviceman
		climber skier hiker mountaineer swimmer diver cyclist motorist commuter walker crewman toddler schoolgirl schoolboy pensioner scientist engineer
		contractor volunteer paramedic trader shopkeeper diner guest visitor bather spectator caver sailor trekker kayaker surfer angler`,
	detained: `prisoner hostage detainee inmate captive pow activist journalist mayor soldier protester suspect dissident civilian people man woman crew sailor demonstrator militant`,
	wounded: `wounded injured patient casualty survivor victim sick child`,
	troops: `troops soldier force army reservist warship marine peacekeeper unit carrier destroyer fleet jet warplane battalion brigade
		tank regiment guard contingent militia navy squadron ship battery system vessel fighter personnel police officer reinforcement military`,
	team: `team investigator inspector rescuer crew expert unit helicopter officer personnel agent monitor observer firefighter specialist staff member medic doctor ambulance engineer inmate`,
	territory: `town city village territory district area position base checkpoint airport airfield hill mountain province port neighborhood
		neighbourhood border crossing region stronghold bastion camp front road highway bridge post outpost barracks facility headquarters
		quarter suburb enclave island dam field refinery land station building ground site part control swathe capital part`,
	base: `base post point checkpoint outpost barracks headquarters camp position`,
	arms: `weapon ammunition explosive firearm arms munition cache gun rifle pistol grenade mine landmine ied rocket missile bomb drug heroin
		cocaine narcotics cannabis contraband depot arsenal hideout tunnel dynamite detonator mortar`,
	protester: `protester protestor demonstrator rioter marcher striker picketer activist`,
	contraband: `weapon drug ammunition explosive firearm arms cache gun rifle bomb ied munition narcotics heroin cocaine cannabis goods
		money cash asset device package tunnel hideout depot arsenal laboratory lab counterfeit ship vessel tanker boat cosmetics passport document computer`,
	agreement: `agreement deal accord treaty pact truce ceasefire cease-fire memorandum understanding settlement compromise protocol contract
		consensus convention mou declaration communique partnership`,
	legislation: `bill law legislation resolution amendment budget constitution measure act order decree motion reform referendum ordinance`,
	talk: `talk meeting summit conference negotiation consultation dialogue discussion briefing visit session forum hearing call mediation round contact`,
	relation: `tie relation contact link relationship cooperation dialogue negotiation talk membership`,
	aid: `aid assistance help relief food medicine supply grant loan fund funding money dollar euro million billion tonne ton arms weapon
		equipment donation blanket tent water shelter medication vaccine sandbag boat helicopter team doctor support expertise asylum refuge goods ventilator training
		generator rice grain flour wheat fuel vehicle ammunition kit parcel ration assistance`,
	restriction: `ban curfew restriction sanction embargo limit blockade siege lockdown quarantine tariff censorship measure control duty`,
	penalty: `sanction embargo tariff duty penalty boycott fine ban`,
	control: `curfew restriction lockdown quarantine blockade law rule censorship siege limit`,
	strikeAction: `strike protest demonstration march rally boycott hunger walkout sit-in vigil blockade`,
	envoy: `ambassador envoy diplomat attache attaché chargé affaires d'affaires consul`,
	road: `road street highway bridge route motorway railway rail track port airport airspace border crossing tunnel lane runway school shop
		business store office factory plant mine bank station line service office embassy consulate university court restaurant bar park
		beach ferry market mosque church museum pipeline canal strait pass facility system website hospital clinic college mall cinema theatre entrance channel harbour harbor waterway fairway berth gate airfield`,
	transport: `flight train bus ferry tram service departure arrival operation traffic metro subway airline airport network system power
		electricity water supply gas internet phone production output work search rescue shipment delivery trading class game match election school event
		concert festival surgery appointment lesson lecture exam travel shipping export classes payment banking`,
	service: `system service website site network server app portal platform phone telephone line hotline internet connection grid database
		software mail email computer switchboard register`,
	structure: `building house home school hospital factory office church mosque bridge property car vehicle bus shop store plant
		warehouse depot market temple pipeline tower apartment block mast tank convoy camp village structure mall residence headquarters tent
		dormitory hostel hut barn shed kiosk hotel restaurant cafe supermarket cinema theatre theater museum library garage stadium arena
		college university embassy courthouse gallery station skyscraper`,
	vehicle: `plane aircraft jet train bus car truck lorry helicopter ship boat ferry vessel airliner tanker van bike motorcycle minibus coach
		tram turboprop tanker freighter submarine trawler yacht dinghy canoe kayak tug tugboat liftboat speedboat lifeboat catamaran dredger airplane locomotive vehicle suv convoy carriage wagon`,
	aircraft: `plane aircraft jet helicopter airliner turboprop airplane glider seaplane airship balloon chopper biplane drone satellite spacecraft`,
	failing: `grandstand scaffold balcony embankment ceiling floor pier jetty staircase chimney stage shaft building bridge dam mine roof tower stadium crane scaffolding tunnel levee wall structure block plant tank pipeline reactor
		silo quarry spire steeple dome platform terrace stand podium walkway overpass flyover footbridge gallery shelf slope hillside`,
	hazard: `flood floodwater water storm hurricane typhoon cyclone earthquake quake tremor tsunami wildfire fire blaze eruption volcano
		landslide mudslide avalanche drought tornado heatwave outbreak epidemic pandemic virus disease measles cholera ebola rain rainfall
		snow snowstorm blizzard lava ash smoke river wave monsoon aftershock flooding plague influenza flu malaria dengue famine winds`,
	price: `price stock share index rate unemployment inflation currency dollar euro yen pound ruble rouble market oil gold output export import sale profit
		revenue earning loss deficit debt growth economy gdp production demand bond yield income`,
	company: `company firm stake business unit bank division subsidiary chain airline factory share asset rival brand`,
	result: `profit loss earning revenue sale income result growth`,
	cause: `cause incident accident crash explosion fire collapse blaze disaster outage circumstance blast derailment spill failure origin leak sinking`,
	votes: `election vote seat poll presidency primary referendum majority race mandate term nomination ballot`,
	office: `president minister chief director ambassador judge premier chancellor secretary chairman head commander governor mayor prime leader successor`,
	work: `work operation search rescue investigation campaign effort phase mission drive project drill process rollout review examination assessment rebuild task rebuilding`,
	publication: `report study statement document bulletin footage video letter book data result findings image message picture`,
	plot: `plot attack attempt bombing plan bid coup smuggling`,
	demand: `demand call request proposal offer appeal plan bid claim allegation accusation suggestion report pressure ultimatum condition deal agreement criticism charge idea`,
	right: `right permission access freedom autonomy independence visa bail amnesty licence license citizenship pardon asylum`,
	symbolic: `flag effigy tyre tire portrait`,
	evacuee: `resident people villager family citizen population tourist passenger staff employee student civilian thousands hundreds building school
		hotel town village area office neighbourhood neighborhood home embassy patient worker inhabitant dozens airport guest`,
} as const;

export type NounClass = keyof typeof nounClasses;
