// Laws of reading: any string gives an Extraction, the same each time, and all its spans lie inside the text.
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { Span } from '../../src/domain.ts';
import { extract } from '../../src/extract/extract.ts';
import { loadModels } from '../../src/ingest/load-models.ts';
import { documentOf } from '../support/document-of.ts';

vi.setConfig({ testTimeout: 60_000 });

const models = loadModels();

const fragments = fc.constantFrom(
	'The minister said ',
	'that ',
	'“',
	'”',
	'"',
	'’',
	'. ',
	', ',
	'\n',
	'\n\n',
	' — ',
	'(@ruiz)',
	': ',
	'killed 12 people ',
	'on Monday',
	'8 Jan. 2020',
	'It is not clear who ',
	'she denied ',
	'Anna Ruiz ',
	'U.S. ',
	'\ud800',
	'\u0000',
	'\u202e',
	'́',
	'𝒳',
	'___proto__ constructor toString ',
);
const text = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 200 }),
	fc
		.array(fc.oneof(fragments, fc.string({ unit: 'grapheme', maxLength: 8 })), { maxLength: 40 })
		.map((parts) => parts.join('')),
);

/** All spans of an Extraction, however deep. */
function* spansIn(value: unknown): Generator<Span> {
	if (typeof value !== 'object' || value === null) return;
	const { start, end } = value as Partial<Span>;
	if (typeof start === 'number' && typeof end === 'number') yield { start, end };
	for (const part of Object.values(value)) yield* spansIn(part);
}

test('any string is read, its spans lie inside it, and a second reading says the same', () => {
	fc.assert(
		fc.property(text, (written) => {
			const document = documentOf(written, { language: 'en' });
			const extraction = extract(document, models);
			for (const { start, end } of spansIn(extraction)) {
				expect(start).toBeGreaterThanOrEqual(0);
				expect(start).toBeLessThanOrEqual(end);
				expect(end).toBeLessThanOrEqual(written.length);
			}
			expect(extract(document, models)).toEqual(extraction);
		}),
		{ numRuns: 150 },
	);
});
