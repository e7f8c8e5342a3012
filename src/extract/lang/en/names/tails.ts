// Common nouns in lower case that belong to the name before them: "Ain Assad air base", "Tasnim news agency".

const split = (names: string): readonly string[] => names.split(/,\s*/u);

/** After these the whole is a place. Up to three words. */
export const placeTails = split(
	'air base, airbase, air force base, naval base, military base, army base, base, airport, international airport, airfield, air field, airstrip, border crossing, crossing, checkpoint, refugee camp, camp, dam, bridge, tunnel, mosque, cathedral, church, synagogue, temple, shrine, monastery, hospital, hospital complex, university, prison, jail, square, stadium, refinery, oil refinery, oil field, oilfield, gas field, pipeline, nuclear plant, nuclear power plant, power plant, power station, nuclear facility, nuclear site, steelworks, steel plant, shopping centre, shopping mall, mall, market, metro station, train station, railway station, bus station, station, port, harbour, harbor, seaport, canal, strait, river, lake, reservoir, peninsula, island, islands, archipelago, province, governorate, oblast, prefecture, county, district, municipality, canton, region, volcano, neighborhood, neighbourhood, quarter, suburb',
);

/** After these the whole is an organisation. */
export const organizationTails = split(
	'news agency, state news agency, news site, newspaper, television, state television, state tv, tv, tv channel, radio, broadcaster, group, militia, militias, network, movement, party, coalition, alliance, brigade, brigades, battalion, front, tribe, clan, regime, government, administration, campaign, police, police department, police force, fire department, fire service, fire brigade, city council, council, foundation, ministry, insurgency, organisation, organization, gang, cartel, airline, airlines, bank, company, corporation, club, faction, dynasty, junta, parliament, army, navy, air force, military, government-in-exile, wing, command, task force, taskforce',
);
