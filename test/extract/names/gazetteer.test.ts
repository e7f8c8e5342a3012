import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
	countryOf,
	decodeGazetteer,
	encodeGazetteer,
	flagsOfName,
	gazetteerFlags,
	genderOf,
	placeFacts,
} from '../../../src/extract/names/gazetteer.ts';

const gazetteer = decodeGazetteer(readFileSync('src/extract/weights/gazetteer.bin'));

describe('the country that a name stands for', () => {
	test.each([
		['Iran', 'IR'],
		['U.S.', 'US'],
		['the Islamic Republic'.slice(4), 'IR'],
		['Iraqi', 'IQ'],
		['Turks', 'TR'],
		['Tehran', 'IR'],
		['WASHINGTON', 'US'],
		['Georgia', 'GE'],
		['Côte d’Ivoire', 'CI'],
		['Ramadi', null],
		['Kurds', null],
		['Qwertyville', null],
	])('%s: %s', (name, country) => {
		expect(countryOf(gazetteer, name)).toBe(country);
	});
});

test('a place is known by its country and where it lies, whatever its spelling', () => {
	expect(placeFacts(gazetteer, 'Ar Ramadi')).toEqual(placeFacts(gazetteer, 'Ramadi'));
	expect(placeFacts(gazetteer, 'al-Anbar')?.country).toBe('IQ');
	expect(placeFacts(gazetteer, 'Tehran')).toMatchObject({ country: 'IR', latitude: 35.69 });
	expect(placeFacts(gazetteer, 'North Carolina')).toMatchObject({ country: 'US', latitude: null });
	expect(placeFacts(gazetteer, 'Iranian')).toBeNull();
});

test('a first name tells a gender only where one gender bears it', () => {
	expect(['Qassem', 'Stephanie', 'Baghdad'].map((name) => genderOf(gazetteer, name))).toEqual(['male', 'female', null]);
});

test('a plain word that is also a small town is marked ambiguous', () => {
	expect(flagsOfName(gazetteer, 'Police') & gazetteerFlags.ambiguous).not.toBe(0);
	expect(flagsOfName(gazetteer, 'Baghdad') & gazetteerFlags.ambiguous).toBe(0);
});

test('the file gives back what was put in, and a damaged one is named', () => {
	const row = { hash: 7, flags: 17, country: 'FR', latitude: 48.85, longitude: -2.35, size: 7 };
	const read = decodeGazetteer(encodeGazetteer([row]));
	expect([...read.hashes, ...read.flags, ...read.latitude, ...read.longitude, ...read.size]).toEqual([
		7, 17, 4885, -235, 7,
	]);
	expect(() => decodeGazetteer(new Uint8Array([1, 2, 3]))).toThrow('gazetteer.bin');
});
