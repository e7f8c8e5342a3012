// Who was harmed and who did it, by the line of an event.
import { expect, test } from 'vitest';
import type { EventTypeId } from '../../../src/domain.ts';
import { harmed, harmedIn, nationHarmed } from '../../../state/events/harmed.ts';

const signs = (summary: string, type: EventTypeId = 'ASSAULT'): readonly string[] => {
	const found = harmedIn({ summary, type });
	return [
		...Object.entries(harmed).flatMap(([sign, bit]) => ((found & bit) === 0 ? [] : [sign])),
		...(nationHarmed(found) === 0 ? [] : ['nation']),
	];
};

test.each<[string, readonly string[]]>([
	['Gunmen stormed the hotel', ['byGunmen']],
	['Commandos stormed the hotel', ['byForces']],
	['The hotel was stormed by commandos', ['byForces']],
	['Three attackers were shot dead by officers', ['attackers', 'byForces']],
	['Police shot the three men dead', ['byForces']],
	['Two guards killed in an ambush', ['attacked']],
	['Three Turkish soldiers were killed', ['attacked', 'nation']],
	['The bridge collapsed', []],
])('%s: %j', (summary, expected) => {
	expect(signs(summary)).toEqual(expected);
});

test('two nations are two numbers, one is one', () => {
	const of = (people: string): number =>
		nationHarmed(harmedIn({ summary: `Three ${people} soldiers were killed`, type: 'CASUALTY' }));
	expect(of('Turkish')).toBe(of('Turkish'));
	expect(of('Turkish')).not.toBe(of('Syrian'));
});
