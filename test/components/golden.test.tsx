// The screens as text: UPDATE_GOLDEN=1 (`npm run screens`) redraws them, and the difference is read like code.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cleanup } from 'ink-testing-library';
import { afterEach, expect, test } from 'vitest';
import { harbour } from '../support/harbour.ts';
import { openScreen } from '../support/screen.tsx';

const folder = new URL('../golden/', import.meta.url);
const isRedrawn = process.env.UPDATE_GOLDEN === '1';

const sizes = [
	[200, 55],
	[120, 40],
	[80, 24],
	[40, 12],
	[30, 8],
] as const;

const pages: readonly (readonly [name: string, keys: readonly string[]])[] = [
	['floor', []],
	['detail', ['j', 'j', 'enter']],
	['help', ['?']],
	['problems', ['P']],
	['kiosk', ['K']],
];

const looks = [
	['unicode', false],
	['ascii', true],
] as const;

const cases = sizes.flatMap(([columns, rows]) =>
	looks.flatMap(([look, isAscii]) =>
		pages
			.filter(
				([name]) =>
					name === 'floor' ||
					(name === 'kiosk' && columns !== 30) ||
					(columns === 120 && !isAscii) ||
					(columns === 200 && !isAscii) ||
					(columns === 80 && name === 'detail'),
			)
			.map(([name, keys]) => ({ name: `${name}-${columns}x${rows}-${look}`, columns, rows, isAscii, keys })),
	),
);

// What the operator had seen twenty minutes earlier: no second count, no press conference.
const before = {
	...harbour,
	documents: harbour.documents.slice(0, 2),
	events: harbour.events.filter(({ id }) => id !== 'e5' && id !== 'e3'),
	questions: harbour.questions.filter(({ id }) => id === 'q3'),
};

afterEach(cleanup);

test.each(cases)('$name', async ({ name, columns, rows, isAscii, keys }) => {
	const screen = openScreen({ columns, rows, isAscii, seen: before });
	await screen.press(...keys);
	const lines = screen.lines();
	expect(lines.length).toBeLessThanOrEqual(rows);
	if (isAscii) expect(lines.join('')).toMatch(/^[\x20-\x7e]*$/);
	const file = new URL(`${name}.txt`, folder);
	const text = `${lines.join('\n')}\n`;
	if (isRedrawn) {
		mkdirSync(folder, { recursive: true });
		writeFileSync(file, text);
	}
	expect(text).toBe(readFileSync(file, 'utf8'));
});
