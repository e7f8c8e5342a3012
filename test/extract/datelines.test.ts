// Datelines: the town, and where the text behind it begins.
import { expect, test } from 'vitest';
import { agencyOf, findDatelines } from '../../src/extract/datelines.ts';
import { readDocument } from '../../src/extract/reading.ts';
import { documentOf } from '../support/document-of.ts';

const drawn = (text: string): string[] => {
	const reading = readDocument(documentOf(text));
	const { tokens } = reading;
	return [...findDatelines(reading).values()].map(
		({ first, end, body }) =>
			`${text.slice(tokens.start[first], tokens.end[end - 1])} | ${text.slice(tokens.start[body], tokens.end[body])}`,
	);
};

test.each([
	['PORT VELM, Ostra, March 14 (NWA) - A ferry sank.', 'PORT VELM | A'],
	['VELM, Ostra (NWA) — Quake shook the town.', 'VELM | Quake'],
	['Velm, 3 May (NWA) - Police left.', 'Velm | Police'],
	['VELM, 3 February 2026 — Roads are shut.', 'VELM | Roads'],
	['VELM: The government said so.', 'VELM | The'],
	['May 3, 2026, Velm, Ostra - Roads are shut.', 'Velm | Roads'],
	['VELM/OSTRA, May 3 (NWA) - Roads are shut.', 'VELM/OSTRA | Roads'],
])('%s', (text, expected) => expect(drawn(text)).toEqual([expected]));

test.each([
	'THE CHAIR: Did you see it?\n\nMR OTT: No.',
	'MALLORY: What now?\n\nOTT: Nothing.',
	'The minister - a former judge - said no.',
	'On May 3, 2026, Velm - the town on the lake - was flooded.',
	'BREAKING — A fire burns in the hall.',
	'Roads are shut. WATER: Two wells work.',
])('no dateline in: %s', (text) => expect(drawn(text)).toEqual([]));

test.each([
	['PORT VELM, Ostra, March 14 (Coastal Wire) - A ferry sank.', 'Coastal Wire'],
	['VELM /NWA/ - Quake shook the town.', 'NWA'],
	['VELM, May 3 - Roads are shut.', null],
	['VELM (May 3) - Roads are shut.', null],
])('the agency of %s', (text, agency) => expect(agencyOf(readDocument(documentOf(text)))).toBe(agency));
