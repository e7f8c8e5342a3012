import { expect, test } from 'vitest';
import { sameName } from '../../src/lib/name-match.ts';

test.each([
	['Qassem Soleimani', 'Ghasem Soleimani'],
	['Nuri al-Maliki', 'Nouri Al Maliki'],
	['Hosni Mubarak', 'Muhammad Hosni Mubarak'],
	['Adel Abdul-Mahdi', 'Adil Abdel Mehdi'],
	['General Mark Milley', 'Mark A. Milley'],
	['Milley', 'Mark Milley'],
	['Bill Clinton', 'William J. Clinton'],
	['J. R. Tolkien', 'John Ronald Tolkien'],
	['Al Asad Air Base', 'Ain Al-Assad airbase'],
	['WHO', 'World Health Organization'],
	['U.S. Department of State', 'United States Department of State'],
	['DEPARTMENT OF DEFENSE', 'Department of Defence'],
	['Environmental Quality Company', 'Environmental Quality Co.'],
	['the Guardian Council', 'Guardian Council'],
	['South Sudan', 'South Sudanese'],
	['Côte d’Ivoire', "Cote d'Ivoire"],
])('%s and %s are the same', (left, right) => {
	expect(sameName(left, right)).toBe(true);
	expect(sameName(right, left)).toBe(true);
});

test.each([
	['Hassan Rouhani', 'Hossein Fereydoun'],
	['George Bush', 'Jeb Bush'],
	['Bashar al-Assad', 'Al Asad Air Base'],
	['Ministry of Health', 'Ministry of Defence'],
	['National Bank', 'National Guard'],
	['WHO', 'World Trade Organization'],
	['John Kerry', 'John Kelly Barnes'],
	['', 'Iran'],
	['', ''],
])('%s and %s are not', (left, right) => {
	expect(sameName(left, right)).toBe(false);
	expect(sameName(right, left)).toBe(false);
});
