// For deeds that no verb of the table tells ("thieves unscrewed the roof"): what can be touched and so have something done
// to it, and the verbs that say how a thing is, what somebody is like or feels, not that something was done.

const split = (list: string): readonly string[] => list.split(/\s+/).filter(Boolean);

/** Nouns for what can be touched, singular; people, vehicles, buildings and arms are in `event-classes.ts`. */
export const things: readonly string[] = split(`
	bag suitcase box crate barrel drum container bucket bottle canister cylinder sack parcel package briefcase safe vault wallet purse
	handbag rucksack backpack basket bin dumpster cabinet locker drawer shelf table chair desk mattress sofa carpet curtain lamp lantern
	candle stove oven heater boiler fridge freezer generator engine motor turbine transformer cable wire hose pipe valve tap sewer manhole
	gutter chimney roof tile window door gate fence wall ceiling staircase elevator escalator ladder scaffold crane excavator bulldozer
	digger forklift tractor trailer wheel tyre tire axle brake bumper windscreen windshield mirror headlight seatbelt helmet mask glove
	jacket boot shoe uniform coat scarf badge flag banner poster placard statue monument plaque painting sculpture vase jewel jewellery
	jewelry necklace banknote cash passport envelope notebook map photograph camera phone laptop computer server tablet radio antenna
	aerial satellite monitor printer keyboard mast pole pylon lamppost hydrant bollard barrier cone barricade kerb pavement sidewalk
	turnstile rope chain anchor net buoy raft sail hull rudder propeller cargo freight pallet timber log plank brick stone rock boulder
	rubble debris sand gravel cement concrete steel copper scrap fuel petrol gasoline diesel kerosene acid ammonia chlorine pesticide
	paint tar foam dust ash mud snow ice tree branch trunk bush crop wheat maize rice grain fruit vegetable meat milk bread egg fish
	shellfish oyster carcass body corpse remains skeleton skull bone knife axe hammer saw drill crowbar torch flashlight lighter brick
	casing firework flare lock padlock handcuffs bicycle scooter wheelchair stretcher coffin grave tomb altar icon trophy ballot sandbag
	tarpaulin tent blanket dyke dike sluice culvert well borehole reservoir canal ditch trench bunker kiosk booth stall container hatch
	deck cabin cockpit fuselage wing rotor wreck wreckage lifeboat liferaft lifejacket parachute barge pontoon jetty mooring crate hoard
	vineyard orchard greenhouse meadow lawn beam girder pillar column slab panel sheet spout dish truckload crate manuscript carving idol relic
	mine shaft checkpoint roadblock outpost crossing runway taxiway quay wharf pier berth lock sluice spillway riverbank shoreline seabed
	liner cruiser spacecraft capsule probe booster glider taxi cab hearse caravan rickshaw skip sled sledge oak pine elm willow palm
	instrument sensor gauge meter switchboard substation relay fuse circuit hydrophone tower antenna dish disk file database
	leaflet ticket medicine vaccine tent drug pill syringe needle blood organ sample specimen`);

/** Animals, singular. */
export const animals: readonly string[] = split(`
	dog cat horse pony cow cattle bull calf sheep lamb goat pig piglet chicken hen poultry duck goose swan bird eagle owl gull pigeon
	bear wolf fox lion tiger leopard elephant rhino hippo snake python crocodile alligator shark whale dolphin seal turtle bee wasp
	rat mouse deer elk moose boar monkey ape gorilla camel donkey mule buffalo bison herd flock swarm livestock animal pet kangaroo`);

/** Nouns for people, singular, beside those of `event-classes.ts`. */
export const people: readonly string[] = split(`
	thief burglar robber engineer vandal hacker looter arsonist smuggler trafficker poacher hunter hijacker kidnapper
	intruder stowaway fugitive passer-by onlooker stranger electrician plumber mechanic janitor caretaker ranger
	keeper owner postman chef waiter spy lock-keeper signalman welder miner logger trapper angler skipper captain bosun docker`);

/** Verbs that tell of no deed, whatever stands with them. */
export const idleVerbs: readonly string[] = split(`
	own possess wear like love hate admire respect trust know meet surprise shock anger please worry frighten inspire attract interest
	impress annoy delight disappoint remind resemble represent employ house serve lead head face hold carry contain hang stand lie sit sleep
	live stay dwell cost weigh measure bear run stretch border overlook belong extend reach link connect surround line feature comprise
	consist lack owe deserve suit fit matter depend rely fear enjoy prefer dislike miss resent envy pity regret doubt suspect assume
	guess imagine recall remember forget recognise recognize realise realize understand learn study teach read watch listen smell taste
	sound look gaze stare smile laugh cry weep dream hope wish plan intend aim try attempt seek manage fail help use need require drive
	ride fly sell make grow breed raise produce manufacture play eat drink smoke cook speak talk sing write paint draw design study work
	earn pay spend rent lease share keep store stock supply provide offer feed clean tend nurse guard patrol protect defend cover fill
	locate situate base equip furnish park name call consider regard view treat see hear feel find think believe describe depict portray
	show display indicate suggest imply reflect prove illustrate mark signal symbolise symbolize date age last begin start continue stop
	end become remain seem appear turn grow tend happen occur exist prevail persist vary differ compare match equal exceed follow precede
	accompany involve include concern relate refer apply govern rule own tower loom dominate dot adorn decorate sport boast enjoy suffer
	experience endure bear witness await expect anticipate count number total amount average range rank specialise specialize
	fetch favour favor value appreciate welcome accept tolerate mind bother avoid neglect ignore shape define characterise characterize
	dress smell wait linger rest crouch kneel stoop lean commute travel walk visit tour explore check inspect monitor observe track
	marry wed divorce befriend court date entertain host accommodate cater handle manage operate maintain oversee supervise direct
	identify thank persuade encourage approach assign insult champion discredit disavow coach mentor name tell ask survey poll interview
	leave task force credit salute attend found complete finish score contemplate embody mortgage receive import determine used answer
	invest fund finance back train educate teach prepare ready please charm impress captivate remind inform advise consult motivate
	depict resemble mean combine mock hammer struggle negotiate evaluate exhibit dedicate survive block roll
	air stumble hire save introduce pin interject title entitle rate rank grade classify label list catalogue catalog estimate calculate predict forecast
	win lose beat play pass catch complete host gun set get distrust register farm deem make do have be`);
