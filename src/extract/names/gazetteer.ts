// The gazetteer: countries, demonyms, capitals, regions, towns and first names, found by the hash of the folded name.
// The file holds no names, only hashes; what a name is stands in the row of its hash.
import { hashFolded } from './fold.ts';
import { type HashIndex, indexOfHashes, rowOfHash } from './hash-index.ts';

/** What a name may be; one name may be several ("Jordan", "Georgia"). */
export const gazetteerFlags = {
	country: 1,
	demonym: 2,
	people: 4,
	capital: 8,
	town: 16,
	region: 32,
	male: 64,
	female: 128,
	/** Also a common English word or a more frequent surname: a hint only. */
	ambiguous: 256,
} as const;

/** Rows as parallel columns, sorted by hash. `countries[country[row]]` is an ISO 3166 code; '' where none. */
export type Gazetteer = HashIndex & {
	readonly flags: Uint16Array;
	readonly country: Uint8Array;
	/** Hundredths of a degree; `noDegrees` where the place is known by name and country only. */
	readonly latitude: Int16Array;
	readonly longitude: Int16Array;
	/** Digits of the population of the largest place of this name, at most 9. */
	readonly size: Uint8Array;
	readonly countries: readonly string[];
};

export type PlaceFacts = {
	readonly country: string;
	readonly latitude: number | null;
	readonly longitude: number | null;
	/** Digits of the population: 5 for a town of 10,000. */
	readonly size: number;
};

const magic = 0x315a4757;
const noDegrees = 0x7fff;

const degrees = (value: number): number | null => (value === noDegrees ? null : value / 100);
const hundredths = (value: number | null): number => (value === null ? noDegrees : Math.round(value * 100));

const article = /^(?:al|ar|as|ash|ad|az|an|at|el)[- ](?=\p{L}{3})/iu;

/** Row of a name as written, or -1. The Arabic article may be missing in the file: "Ar Ramadi" is "Ramadi". */
export const rowOfName = (gazetteer: Gazetteer, name: string): number => {
	const row = rowOfHash(gazetteer, hashFolded(name));
	return row >= 0 || !article.test(name) ? row : rowOfHash(gazetteer, hashFolded(name.replace(article, '')));
};

/** Flags of a name as written; 0 where it is unknown. */
export const flagsOfName = (gazetteer: Gazetteer, name: string): number =>
	gazetteer.flags[rowOfName(gazetteer, name)] ?? 0;

const nationFlags = gazetteerFlags.country | gazetteerFlags.demonym | gazetteerFlags.people;

/** ISO 3166 code of the country that a country's name, demonym ("Iraqi", "Turks") or capital stands for; else null. */
export const countryOf = (gazetteer: Gazetteer, name: string): string | null => {
	const row = rowOfName(gazetteer, name);
	if (row < 0 || !(gazetteer.flags[row]! & (nationFlags | gazetteerFlags.capital))) return null;
	return gazetteer.countries[gazetteer.country[row]!] || null;
};

/** What is known of a place's name: the country that it is in, where it lies, how big it is; else null. */
export const placeFacts = (gazetteer: Gazetteer, name: string): PlaceFacts | null => {
	const row = rowOfName(gazetteer, name);
	const { town, region, capital, country } = gazetteerFlags;
	if (row < 0 || !(gazetteer.flags[row]! & (town | region | capital | country))) return null;
	return {
		country: gazetteer.countries[gazetteer.country[row]!]!,
		latitude: degrees(gazetteer.latitude[row]!),
		longitude: degrees(gazetteer.longitude[row]!),
		size: gazetteer.size[row]!,
	};
};

/** Gender that a first name tells; null where it is none or is borne by both. */
export const genderOf = (gazetteer: Gazetteer, firstName: string): 'male' | 'female' | null => {
	const flags = flagsOfName(gazetteer, firstName) & (gazetteerFlags.male | gazetteerFlags.female);
	if (flags === gazetteerFlags.male) return 'male';
	return flags === gazetteerFlags.female ? 'female' : null;
};

export type GazetteerRow = {
	readonly hash: number;
	readonly flags: number;
	readonly country: string;
	readonly latitude: number | null;
	readonly longitude: number | null;
	readonly size: number;
};

/** Bytes of a gazetteer file: header, country codes, then the columns, each sorted by hash. */
export const encodeGazetteer = (rows: readonly GazetteerRow[]): Uint8Array => {
	const sorted = [...rows].sort((a, b) => a.hash - b.hash);
	const countries = [...new Set(sorted.map((row) => row.country))].sort();
	const countryIndex = new Map(countries.map((code, index) => [code, index]));
	const codes = countries.map((code) => code.padEnd(2, ' ')).join('');
	const head = 12 + codes.length + ((4 - (codes.length % 4)) % 4);
	const count = sorted.length;
	const bytes = new Uint8Array(head + count * 12);
	const view = new DataView(bytes.buffer);
	view.setUint32(0, magic, true);
	view.setUint32(4, count, true);
	view.setUint32(8, countries.length, true);
	bytes.set(new TextEncoder().encode(codes), 12);
	for (const [index, row] of sorted.entries()) {
		view.setUint32(head + index * 4, row.hash, true);
		view.setUint16(head + count * 4 + index * 2, row.flags, true);
		view.setInt16(head + count * 6 + index * 2, hundredths(row.latitude), true);
		view.setInt16(head + count * 8 + index * 2, hundredths(row.longitude), true);
		bytes[head + count * 10 + index] = countryIndex.get(row.country)!;
		bytes[head + count * 11 + index] = row.size;
	}
	return bytes;
};

/** Reads the bytes of `encodeGazetteer`; throws where they are none. */
export const decodeGazetteer = (file: Uint8Array): Gazetteer => {
	const bytes = file.slice().buffer;
	const view = new DataView(bytes);
	if (bytes.byteLength < 12 || view.getUint32(0, true) !== magic)
		throw new Error('gazetteer.bin: damaged; build again');
	const count = view.getUint32(4, true);
	const countryCount = view.getUint32(8, true);
	const codes = new TextDecoder().decode(new Uint8Array(bytes, 12, countryCount * 2));
	const head = 12 + countryCount * 2 + ((4 - ((countryCount * 2) % 4)) % 4);
	const hashes = new Uint32Array(bytes, head, count);
	return {
		...indexOfHashes(hashes),
		flags: new Uint16Array(bytes, head + count * 4, count),
		latitude: new Int16Array(bytes, head + count * 6, count),
		longitude: new Int16Array(bytes, head + count * 8, count),
		country: new Uint8Array(bytes, head + count * 10, count),
		size: new Uint8Array(bytes, head + count * 11, count),
		countries: Array.from({ length: countryCount }, (_, index) => codes.slice(index * 2, index * 2 + 2).trim()),
	};
};
