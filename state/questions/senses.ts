// Words as what they mean where reports ask and answer: who was detained was arrested, a school that reopens holds classes
// again. A sense is the number that all words of one line have in common; any other word stands for itself.
import { hashText31 } from '../../src/lib/stable-id.ts';
import { findTerms } from '../reports/terms.ts';

/** One sense a line, named by its first word; words with a blank are phrases. */
const senses = `
killed kill killing died die dies dead death deaths fatality fatalities fatal perished deceased corpse corpses bodies slain toll
injured injury injuries wounded hurt casualties casualty harmed
missing unaccounted vanished disappeared disappearance
found find rescued rescue recovered located traced survivors surfaced freed released
arrested arrest arrests detained detain detention custody captured caught apprehended jailed at+large on+the+run surrendered turned+himself+in turned+herself+in gave+himself+up
charged charge charges indicted indictment prosecuted accused arraigned arraignment
convicted guilty acquitted sentenced verdict cleared+of
driver motorist ute behind+the+wheel
victim victims dead+man dead+woman man+found woman+found body+of
responsible responsibility behind carried+out perpetrators culprit culprits claimed+responsibility said+it+had+carried+out
attack attacked attackers attacker assault bombing gunman gunmen shooting shot ambush raid
accessed access stolen stole taken copied leaked compromised exfiltrated viewed theft
reached reach entered enter seeped spilled contaminated got+into
linked link links connection connected connect related involved involvement matched match person+of+interest part+in
overloaded overload overcrowded overfull above+capacity over+capacity more+than+declared more+than+allowed more+than+permitted too+many
overtopped overtop overflowed overflow spilled+over ran+over flowed+over
reopen reopened reopening resume resumed resumption restart restarted restored restoration restore lifted running+again run+again open+again back+in+service working+again back+online came+back return+to+normal returned+to+service began+running
closed closure shut shutdown suspended halted
agree agreed agreement deal accord pact settlement signed truce ceasefire struck+a+deal
vote votes voted ballot referendum accept accepted approve approved back backed endorsed ratified voted+for voted+in+favour reject rejected turned+down turn+down refused voted+down dismissed denied+the+request
trial trials hearing
strike walkout strikers stoppage picket picket+line
appeal appealed appeals
buy buyer buyers purchase bought acquire acquired acquisition takeover merger
withdraw withdrawn withdrawals withdrew pull+out pulled+out pull+back outflows taken+out
won win wins winner elected re-elected reelected victory declared+winner
resign resigned resignation quit stepped+down
control controls controlled seized seize recapture recaptured retook retaken took+over in+the+hands
crossed crosses border-crossing into+our+territory inside+our+territory into+its+territory
warning warnings warned alert alerts
ill illness illnesses sick sickness infected infections patients cases symptoms outbreak
source origin origins came+from traced+to root
tested tests test testing results samples analysis laboratory
inquiry investigation investigators probe inspectors panel inspectorate
crash crashed crashes accident collision derailment derailed wreck incident disaster came+down brought+down went+down
plane aircraft airliner jet flight turboprop
ferry ship vessel boat trawler barge liftboat yacht tanker freighter tugboat dinghy
capsized capsize capsizing capsizes overturned overturn sank sink sinking sunk foundered rolled+over went+under
train trains locomotive rail
fire blaze burned burning flames wildfire arson
fail fails failed failure breach breached hold holds held
explosion blast exploded blew+up
collapse collapsed caved+in cave-in roof+fall gave+way
school schools classes lessons pupils
evacuated evacuation evacuees fled leave+their+homes
surge flood flooding waves
landfall ashore came+ashore
discharged condition stable critical recovering recovered hospital hospitalised hospitalized treated intensive+care
ransom paid pay payment paying handed+over
power electricity outage blackout
brought+out reach+the+surface brought+to+the+surface came+up rescue+took+place pulled+out+alive
named name names identified identity identify
wage wages raise raises
talks negotiations negotiation discussions consultations bargaining
court judge judges ruling ruled rule tribunal
kidnapped kidnap kidnapping abducted abduct abduction hostage hostages captive captives captors kidnappers taken+hostage
buried trapped stuck underneath beneath rubble wreckage
escaped escape absconded on+the+loose slipped+away got+away
owner owners owned operator operators operated operates belongs belonged belong
insured insurer insurers insurance
weapon weapons gun guns rifle rifles pistol handgun knife firearm firearms
avalanche snowslide landslide mudslide landslip slid
eruption erupted erupt erupting lava
tsunami wave run-up
cut severed sever severing snapped
poisoned poison poisoning poisonous toxic toxin tainted adulterated
medicine medicines medication drug drugs
recalled recall recalls pulled+from+sale taken+off+the+shelves removed+from+sale off+the+market
banned ban bans prohibited outlawed
painting paintings artwork artworks canvas canvases
delayed delay delays postponed postpone postponement put+off pushed+back rescheduled
cancelled canceled cancel cancellation called+off scrapped axed
extradited extradite extradition deported deport deportation sent+home
compensation compensated compensate payout payouts reimbursed reimburse refund refunded refunds
fined fine fines penalty penalties
sacked sack ousted oust fired+from removed+from+office lost+his+job lost+her+job
appointed appoint appointment successor succeed succeeds succeeded replaced replacement takes+over
vaccine vaccines vaccinated vaccination
quarantine quarantined isolated isolation
rebels militia militants insurgents guerrillas
came+under+fire opened+fire fired+on fired+at shot+at shots+were+fired
leak leaking leaks spill spilt got+out escaped+into released+into
drunk alcohol intoxicated over+the+limit had+been+drinking
licence license licensed unlicensed permit permits
inspected inspection inspections inspect
repaired repair repairs
deliberate deliberately intentional intentionally on+purpose sabotage sabotaged
accidental accidentally unintentional unintentionally by+mistake
hacked hack hackers intruders intrusion cyberattack cyber-attack ransomware
recorder recorders black+box black+boxes
jobs redundancies layoffs laid+off job+losses
mediated mediator mediators mediation brokered
prisoners prisoner exchange swap swapped swapping
crush crushed stampede trampled
attend attended attending attendance took+part take+part sent+a+delegation
visit visited visits visiting
flooded floodwater submerged under+water inundated
salvaged salvage refloated refloat raised+from+the+seabed
`;

type Sense = { readonly number: number; readonly phrases: readonly string[] };

const byTerm = new Map<number, number>();
const phrases: Sense[] = [];
for (const line of senses.trim().split('\n')) {
	const words = line.split(' ');
	const number = hashText31(`sense ${words[0]}`);
	for (const word of words) {
		if (word.includes('+')) continue;
		const [term] = findTerms(word, 1);
		if (term !== undefined && !byTerm.has(term)) byTerm.set(term, number);
	}
	const long = words.filter((word) => word.includes('+')).map((word) => word.replaceAll('+', ' '));
	if (long.length > 0) phrases.push({ number, phrases: long });
}

const senseNumbers: ReadonlySet<number> = new Set([...byTerm.values(), ...phrases.map(({ number }) => number)]);

/** Whether a number stands for a sense and no word of its own. */
export const isSense = (term: number): boolean => senseNumbers.has(term);

const byValue = (left: number, right: number): number => left - right;

/** Sorted, distinct numbers of at most `limit` content words of a text and of the phrases in it, by their senses. */
export const findSenses = (text: string, limit: number): readonly number[] => {
	const found = new Set<number>();
	let rest = text.toLowerCase();
	for (const sense of phrases) {
		for (const phrase of sense.phrases) {
			if (!rest.includes(phrase)) continue;
			found.add(sense.number);
			rest = rest.replaceAll(phrase, ' ');
		}
	}
	for (const term of findTerms(rest, limit)) found.add(byTerm.get(term) ?? term);
	return [...found].sort(byValue);
};

/** The sense of the last content word of a text; 0 where it has none. */
export const findLastSense = (text: string): number => {
	const words = text.match(/[\p{L}\p{N}'’-]+/gu) ?? [];
	for (const word of words.toReversed()) {
		const [term] = findTerms(word, 1);
		if (term !== undefined) return byTerm.get(term) ?? term;
	}
	return 0;
};
