// The reading desk: tokens, sentences, blocks, quotations and parts of speech of short texts.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDocument } from '../../src/extract/reading.ts';
import { documentOf } from '../support/document-of.ts';

const read = (text: string) => readDocument(documentOf(text));
const sentencesOf = (text: string) => read(text).sentences.map(({ start, end }) => text.slice(start, end));
const quotationsOf = (text: string) => read(text).quotations.map(({ start, end }) => text.slice(start, end));
const kindsOf = (text: string) => read(text).blocks.map(({ kind }) => kind);

test.each([
	['Maj. Gen. Ada K. Brown told the U.S. House on Feb. 3 that it was over. Nobody left.', 2],
	['The pier closed at 4 p.m. The crew had gone.', 2],
	['“Is it safe?” Mr Oduya asked. “No.”', 2],
	['Trucks lined the road,a driver said.It was dark.', 2],
	['A sum of 3.5 million, i.e. half, was paid.', 1],
])('%s has %i sentences', (text, count) => {
	expect(sentencesOf(text)).toHaveLength(count);
});

test.each([
	['“One,” she said. “Two.”', ['“One,”', '“Two.”']],
	['‘It’s late,’ he said, ‘and she told us “go” twice.’', ['‘It’s late,’', '‘and she told us “go” twice.’']],
	['"Plain," he said.', ['"Plain,"']],
	['“First part.\n\n“Second part.”', ['“First part.', '“Second part.”']],
	['‘We were robbed,’ she said. It was a “fair” offer, a “last” one.', ['‘We were robbed,’', '“fair”', '“last”']],
	['The ‘fair’ offer of the boys’ school was “final”, she said.', ['“final”']],
])('%s is quoted', (text, quotations) => {
	expect(quotationsOf(text)).toEqual(quotations);
});

test.each([
	['Ferry sinks off cape\n\nA ferry sank on Monday.', ['headline', 'prose']],
	[
		`REPORT No. 4\nFloods in Ostra\nAs of 16 May\n\nHIGHLIGHTS\n${['- 21 people dead and 2 missing in the three districts', '- 15,000 people left their homes in five districts', '- The bridge at Velma opened to light vehicles again'].join('\n')}`,
		['headline', 'headline', 'headline', 'headline', 'list', 'list', 'list'],
	],
	['Smoke over the port (Ana Lee/Agency)', ['caption']],
	['Read more: ten things to know.', ['furniture']],
	['By Ana Lee', ['byline']],
	['Roads are open. — City Works (@cityworks) May 3, 2024', ['post']],
])('the blocks of %s', (text, kinds) => {
	expect(kindsOf(text)).toEqual(kinds);
});

test('parts of speech stay in step over odd white space', () => {
	const { tokens } = read('One\u00a0day —\t\n\n  the port’s crew-led union said so.');
	expect(tokens.pos[tokens.text.indexOf('said')]).toBe('VERB');
});

test('any string is read, and every span lies inside it', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
			const { tokens, sentences, blocks } = read(text);
			for (const { start, end } of [...sentences, ...blocks]) {
				expect(start).toBeGreaterThanOrEqual(0);
				expect(end).toBeLessThanOrEqual(text.length);
				expect(start).toBeLessThanOrEqual(end);
			}
			for (let index = 1; index < tokens.count; index += 1)
				expect(tokens.start[index]).toBeGreaterThanOrEqual(tokens.end[index - 1]!);
		}),
		{ numRuns: 200 },
	);
});
