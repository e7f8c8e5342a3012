// Regions of the world, waters and straits, and the words that make a name a place's.

const split = (names: string): readonly string[] => names.split(/,\s*/u);

/** Continents, regions, waters, straits, ranges. */
export const regionsOfTheWorld = split(
	'Middle East, Mideast, Near East, Far East, Africa, North Africa, West Africa, East Africa, Central Africa, Southern Africa, sub-Saharan Africa, Sub-Saharan Africa, Horn of Africa, Sahel, Maghreb, Sahara, Asia, Central Asia, South Asia, East Asia, Southeast Asia, South-East Asia, Asia-Pacific, Indo-Pacific, Pacific, South Pacific, Oceania, Europe, Eastern Europe, Western Europe, Central Europe, Northern Europe, Southern Europe, Scandinavia, Baltics, Balkans, Caucasus, North Caucasus, South Caucasus, North America, South America, Latin America, Central America, Americas, Caribbean, Arctic, Antarctica, Antarctic, Levant, Arabian Peninsula, Sinai, Sinai Peninsula, Korean Peninsula, Iberian Peninsula, Persian Gulf, Arabian Gulf, Gulf, Gulf of Oman, Gulf of Aden, Gulf of Mexico, Gulf Coast, Red Sea, Black Sea, Caspian Sea, Mediterranean, Mediterranean Sea, Baltic Sea, Baltic, North Sea, Sea of Azov, Arabian Sea, South China Sea, East China Sea, Sea of Japan, Yellow Sea, Bering Sea, Aegean, Aegean Sea, Adriatic, Adriatic Sea, Atlantic, Atlantic Ocean, Pacific Ocean, Indian Ocean, Southern Ocean, Arctic Ocean, Bay of Bengal, English Channel, Irish Sea, Strait of Hormuz, Straits of Hormuz, Strait of Gibraltar, Taiwan Strait, Strait of Malacca, Malacca Strait, Bab el-Mandeb, Bab al-Mandab, Bosphorus, Bosporus, Dardanelles, Kerch Strait, Suez Canal, Suez, Panama Canal, Sea of Galilee, Dead Sea, Nile, Blue Nile, Tigris, Euphrates, Jordan River, Danube, Rhine, Volga, Dnieper, Dnipro River, Mekong, Ganges, Indus, Yangtze, Yellow River, Amazon River, Mississippi River, Mississippi, Missouri River, Rio Grande, Colorado River, Hudson River, Thames, Seine, Loire, Elbe, Vistula, Great Lakes, Lake Chad, Lake Victoria, Himalayas, Himalaya, Alps, Andes, Rockies, Urals, Ural Mountains, Pyrenees, Hindu Kush, Carpathians, Zagros Mountains, Midwest, New England, West Coast, East Coast, Deep South, Silicon Valley, Bay Area, Green Zone, Tahrir Square, Red Square, Tiananmen Square, Maidan, Times Square, Trafalgar Square, Gaza Strip, West Bank, Golan Heights, East Jerusalem, Old City, Temple Mount, Al-Aqsa, al-Aqsa Mosque, Al-Aqsa Mosque, Ground Zero, Wall Street, World Trade Center, Twin Towers, Guantanamo Bay, Camp David, Mar-a-Lago, Bagram, Bagram Air Base, Incirlik, Ramstein, Diego Garcia, Camp Lemonnier, Al Udeid, Al Dhafra, Camp Arifjan, Abu Ghraib, Bushehr, Natanz, Fordow, Arak, Yongbyon, Dimona, Zaporizhzhia nuclear power plant, Three Mile Island, Durand Line, Line of Control, Demilitarized Zone, DMZ, Iron Curtain, Midlands, West Midlands, Highlands, Home Counties, Benelux, Low Countries, Iberia, Siberia, Patagonia, Amazon rainforest, Outback',
);

/** Regions that act as one ("the West"). */
export const powers = split('the West, the East, the Gulf states, the Arab world');

/** A name that ends in one of these is a place's. Lower case, singular. */
export const placeHeads = split(
	'airport, airbase, airfield, base, quay, wharf, marina, roundabout, stadium, waterfront, camp, port, harbor, harbour, bridge, tunnel, road, street, avenue, boulevard, highway, freeway, motorway, lane, drive, square, plaza, park, garden, gardens, stadium, arena, hotel, mall, market, bazaar, station, terminal, pier, dock, dam, reservoir, canal, river, creek, lake, sea, ocean, bay, gulf, strait, straits, channel, island, islands, isle, peninsula, cape, coast, beach, mountain, mountains, mount, hill, hills, valley, pass, desert, forest, plain, plains, volcano, glacier, falls, springs, ridge, canyon, heights, province, region, district, county, state, governorate, oblast, prefecture, canton, municipality, city, town, township, village, neighborhood, neighbourhood, suburb, quarter, borough, territory, territories, republic, kingdom, emirate, zone, border, crossing, checkpoint, gate, tower, towers, palace, castle, cathedral, mosque, temple, shrine, church, synagogue, monastery, cemetery, prison, jail, hall, house, building, plant, refinery, pipeline, mine, oilfield, field, facility, site, barracks, fort, fortress, garrison, compound, complex, headquarters, hospital, university, school, college, museum, library, theatre, theater, courthouse, capitol, ranch, farm, estate, exit, junction, interchange, corridor, basin, delta, ward, precinct, sector, sectors, strip, bank, center, centre',
);

/** Words before a name that make it a place's ("Camp Taji", "Lake Chad", "Mount Etna"). Lower case. */
export const placeOpeners = split(
	'camp, fort, lake, mount, mt, port, river, cape, gulf, strait, bay, isle, joint base, forward operating base, fob, lac, san, santa, saint, st, los, las, el, new, north, south, east, west, upper, lower, highway, interstate, route, republic, kingdom, province, city, state, district, town, village, university, port-au',
);

/** Heads that leave no doubt, whatever the name's other words. */
export const surePlaceHeads = split(
	'airport, airbase, airfield, quay, wharf, reservoir, province, governorate, oblast, prefecture, avenue, boulevard, highway, freeway, motorway, roundabout, peninsula, stadium, refinery, strait, river, lake, island, islands, mountains, valley, bridge, tunnel, dam, canal, sea, ocean, county, street, square, basin, base, mosque, cathedral, synagogue',
);

/** Postal and printed short forms of the states of the US, after a town and a comma. */
export const stateAbbreviations = split(
	'AL, AK, AZ, AR, CA, CO, CT, DE, FL, GA, HI, ID, IL, IN, IA, KS, KY, LA, ME, MD, MA, MI, MN, MS, MO, MT, NE, NV, NH, NJ, NM, NY, NC, ND, OH, OK, OR, PA, RI, SC, SD, TN, TX, UT, VT, VA, WA, WV, WI, WY, DC, Ala., Ariz., Ark., Calif., Colo., Conn., Del., Fla., Ga., Ill., Ind., Kan., Ky., La., Md., Mass., Mich., Minn., Miss., Mo., Mont., Neb., Nev., N.H., N.J., N.M., N.Y., N.C., N.D., Okla., Ore., Pa., R.I., S.C., S.D., Tenn., Tex., Vt., Va., Wash., W.Va., Wis., Wyo., D.C.',
);
