// Titles, ranks and roles that stand before a person's name, and nouns for the people of a state or body.

const split = (names: string): readonly string[] => names.split(/,\s*/u);

/** Forms of address and ranks: no part of the name, and never a role on their own. Lower case, without full stops. */
export const honorifics = split(
	'mr, mrs, ms, miss, mx, dr, prof, eng, ing, mal, mallam, alhaji, sir, dame, lord, lady, rev, reverend, fr, father, sister, brother, hon, honourable, honorable, messrs, madam, madame, mme, monsieur, herr, frau, señor, sheikh, sheik, shaikh, sayyid, ayatollah, grand ayatollah, imam, mullah, maulana, hojatoleslam, rabbi, bishop, archbishop, cardinal, pope, patriarch, metropolitan, pastor, prince, princess, king, queen, emperor, emir, sultan, duke, duchess, count, baron, tsar, shah, saint',
);

/** Ranks of forces and police. Lower case, without full stops. */
export const ranks = split(
	'gen, general, lt gen, lt general, lieutenant general, lieutenant-general, maj gen, maj general, major general, major-general, brig gen, brigadier general, brigadier-general, brig, brigadier, col, colonel, lt col, lieutenant colonel, maj, major, capt, captain, lt, lieutenant, cmdr, commander, lt cmdr, lt cdr, adm, admiral, vice adm, vice admiral, rear adm, rear admiral, sgt, sergeant, staff sgt, master sgt, sgt maj, cpl, corporal, pvt, private, spc, specialist, field marshal, marshal, commodore, wing commander, air marshal, air chief marshal, air commodore, group captain, petty officer, chief petty officer, airman, insp, inspector, chief inspector, det, detective, detective chief inspector, supt, superintendent, chief superintendent, constable, chief constable, sheriff, deputy, trooper, officer, marshal, warrant officer, gunnery sgt, lance cpl',
);

/** Offices and callings that stand before a name. Lower case; several words allowed. */
export const offices = split(
	'president, vice president, vice-president, taoiseach, tánaiste, prime minister, deputy prime minister, pm, premier, chancellor, vice chancellor, minister, foreign minister, defence minister, defense minister, interior minister, finance minister, justice minister, health minister, energy minister, transport minister, oil minister, emergencies minister, prime minister-designate, deputy minister, deputy foreign minister, deputy defence minister, deputy defense minister, first minister, secretary, secretary of state, secretary of defense, secretary general, secretary-general, foreign secretary, home secretary, defence secretary, defense secretary, treasury secretary, press secretary, assistant secretary, under secretary, undersecretary, deputy secretary, health secretary, education secretary, transport secretary, attorney general, solicitor general, surgeon general, ambassador, special envoy, envoy, consul, consul general, high representative, high commissioner, commissioner, senator, sen, representative, rep, congressman, congresswoman, rep, mp, mep, governor, gov, lt gov, lieutenant governor, deputy governor, mayor, deputy mayor, councillor, councilman, councilwoman, alderman, assemblyman, delegate, judge, justice, chief justice, magistrate, prosecutor, chief prosecutor, district attorney, public prosecutor, state prosecutor, speaker, leader, party leader, opposition leader, majority leader, minority leader, supreme leader, chairman, chairwoman, chair, chairperson, vice chairman, co-chairman, ceo, cfo, coo, chief executive, chief executive officer, executive director, director, director general, director-general, deputy director, managing director, general manager, manager, head, chief, deputy chief, police chief, fire chief, army chief, chief of staff, deputy chief of staff, head of mission, head of delegation, head of operations, chief of police, field coordinator, spokesman, spokeswoman, spokesperson, secretary, treasurer, coach, manager, captain, actor, actress, author, writer, singer, journalist, reporter, correspondent, editor, editor-in-chief, columnist, blogger, photographer, analyst, economist, historian, scientist, professor, researcher, expert, lawyer, attorney, activist, dissident, founder, co-founder, owner, candidate, nominee, lawmaker, legislator, deputy, administrator, acting administrator, investigator, lead investigator, supervising investigator, member, board member, ranking member, adviser, advisor, national security adviser, national security advisor, aide, counsel, dictator, strongman, warlord, warlord, commander, top commander, militia commander, militant leader, suspect, gunman, pilot, co-pilot, astronaut, cosmonaut, doctor, nurse, surgeon, engineer, coordinator, inspector general, comptroller, registrar, dean, rector, provost, principal, imam, cleric, firebrand cleric, party chairman, czar, first lady, crown prince, deputy crown prince, king, queen, general secretary, king, rapporteur, special rapporteur, special representative, resident coordinator, regional director, country director, police commissioner, fire marshal, coroner, witness, resident, survivor, farmer, teacher, student, shopkeeper, driver, eyewitness',
);

/** Words that qualify an office and go with it ("former", "acting"). */
export const officeQualifiers = split(
	'former, ex, then, late, acting, interim, caretaker, outgoing, incoming, deputy, assistant, associate, vice, senior, top, chief, lead, first, special, honorary, retired, newly appointed, current, veteran, longtime, embattled, ousted, exiled, jailed, elected, president-elect, designate, permanent, regional, provincial, federal, national, local, general, executive',
);

/** Collective nouns after a demonym or a country's name: who is meant acts for the state or is of its people. */
export const collectives: Readonly<Record<string, 'organization' | 'group'>> = {
	...Object.fromEntries(
		split(
			'government, military, army, navy, air force, regime, administration, parliament, police, state tv, state television, state media, state radio, embassy, consulate, cabinet, judiciary, coast guard, central bank, ministry, intelligence, armed forces, security forces, defence ministry, foreign ministry, defense ministry, interior ministry, health ministry, junta, presidency, leadership, opposition, mission, delegation, congress, senate, supreme court, red crescent, red cross, taskforce, task force',
		).map((noun) => [noun, 'organization' as const]),
	),
	...Object.fromEntries(
		split(
			'forces, troops, soldiers, officials, authorities, militias, militia, rebels, fighters, militants, insurgents, separatists, personnel, officers, leaders, lawmakers, diplomats, commanders, warplanes, jets, allies, citizens, civilians, people, protesters, demonstrators, police officers, service members, servicemen, marines, sailors, airmen, special forces, peacekeepers, refugees, nationals, voters, students, workers, extremists, terrorists, hackers, investigators, prosecutors, advisers, contractors, mercenaries, prisoners, hostages, paramilitaries, mps, ministers, generals, clerics, politicians, negotiators, experts, scientists, engineers, journalists, media, activists, dissidents, exiles, expatriates, residents, settlers, migrants, tourists, families, community, tribes, tribesmen, nationalists, loyalists, islamists, intelligence officers, intelligence officials, military officials, defence officials, defense officials, security officials, government officials, government forces, ground forces, coalition, partners, elite, ruling elite, establishment',
		).map((noun) => [noun, 'group' as const]),
	),
};

/** Letters after a person's name. Without full stops, lower case. */
export const postnominals = split(
	'pe, phd, md, jd, ma, ba, bsc, msc, mba, jr, sr, ii, iii, esq, qc, kc, mp, mep, mbe, obe, cbe, kbe, dbe, rn, cpa, dds, usn, usaf, usmc, usa ret, ret',
);

/** Words that, last in a run of capitals, make it an office and no name ("NASA Administrator", "Foreign Minister"). */
export const officeHeads = split(
	'minister, ministers, secretary, president, vice-president, administrator, director, chairman, chairwoman, chair, commissioner, ambassador, governor, mayor, commander, spokesman, spokeswoman, spokesperson, senator, congressman, congresswoman, chief, officer, attorney, judge, justice, leader, premier, chancellor, general, coordinator, investigator, editor, correspondent, analyst, adviser, advisor, envoy, prosecutor, inspector, superintendent, sheriff, ceo, cfo, coo, mp, professor, manager, counsel, treasurer, representative, undersecretary, speaker, rapporteur, reporter, founder, head, member, pilot, captain',
);
