// The law of linear time: whatever a text is made of, one four times as long takes about four times as long to read.
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { Span } from '../../src/domain.ts';
import { extract } from '../../src/extract/extract.ts';
import { loadModels } from '../../src/ingest/load-models.ts';
import { documentOf } from '../support/document-of.ts';

vi.setConfig({ testTimeout: 120_000 });

const models = loadModels();
const read = (text: string) => extract(documentOf(text, { language: 'en' }), models);

// Processor time, as the machine may have other work.
const timeOf = (text: string): number => {
	const from = process.cpuUsage();
	read(text);
	return process.cpuUsage(from).user / 1000;
};

const shortest = 4_000;
/** The second text is so many times as long. */
const times = 4;
/** Between what grows with the length (4) and what grows with its square (16). */
const mostGrowth = 9;

// The collector and the compiler take their turns within a reading: of a few tries the best one counts.
const growsWithLength = (unit: string): boolean => {
	const once = unit.repeat(Math.ceil(shortest / unit.length));
	const more = once.repeat(times);
	read(once);
	for (let round = 0; round < 5; round += 1) if (timeOf(more) < mostGrowth * Math.max(1, timeOf(once))) return true;
	return false;
};

test.each([
	'he said ',
	'said ',
	'“',
	'"',
	'"a ',
	"'",
	'(',
	'[(',
	'-',
	'- ',
	'.',
	'. ',
	',',
	'\n',
	'a\n\n',
	'7',
	'7 ',
	'2019 ',
	'12:30 ',
	'Smith: ',
	'Ada Lind ',
	'A',
	'A.',
	'@a ',
	'killed 5 people. ',
	'It is not clear who it was, ',
	'No one has said that he denied it and ',
	'“No,” she told Reuters. ',
	'the ministry of the ministry of ',
	'of ',
	'\ud800',
	'\u0301',
	'é',
	'’s ',
	'ABC (ABC) ',
])('%j repeated is read in linear time', (unit) => {
	expect(growsWithLength(unit)).toBe(true);
});

const pieces = fc.constantFrom(
	...['he said ', 'she denied that ', '“', '”', '"', "'", '(', ')', '. ', ', ', '\n', '\n\n', ': ', ' - ', '7', '19 '],
	...['Ada Lind ', 'Mr. ', 'the minister ', 'who ', 'killed ', 'on Monday ', '2019', 'not clear ', '\ud800', '\u0301'],
	...['of ', 'and ', 'A.', '@b ', '#c ', 'www.', 'US ', 'the ', 'if ', '’', '–', '\u200b', 'é', '%', '$5m '],
);
const unit = fc.array(pieces, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(''));

/** All spans of an Extraction, however deep. */
function* spansIn(value: unknown): Generator<Span> {
	if (typeof value !== 'object' || value === null) return;
	const { start, end } = value as Partial<Span>;
	if (typeof start === 'number' && typeof end === 'number') yield { start, end };
	for (const part of Object.values(value)) yield* spansIn(part);
}

test('so is any mixture of them; its spans lie inside it, and a second reading says the same', () => {
	fc.assert(
		fc.property(unit, (mixture) => {
			expect(growsWithLength(mixture)).toBe(true);
			const text = mixture.repeat(20);
			const extraction = read(text);
			for (const { start, end } of spansIn(extraction)) {
				expect(start).toBeGreaterThanOrEqual(0);
				expect(start).toBeLessThanOrEqual(end);
				expect(end).toBeLessThanOrEqual(text.length);
			}
			expect(read(text)).toEqual(extraction);
		}),
		{ numRuns: 5 },
	);
});
