// What the trained model reads in short texts of our own.
import { expect, test } from 'vitest';
import { readDocument } from '../../../../src/extract/reading.ts';
import type { TokenRange } from '../../../../src/extract/statements/draft.ts';
import { findByModel } from '../../../../src/extract/statements/model/find-by-model.ts';
import { loadModels } from '../../../../src/ingest/load-models.ts';
import { documentOf } from '../../../support/document-of.ts';

type Expected = readonly [source: string | null, cue: string, content: string];

const model = loadModels().statements;

const read = (text: string): Expected[] => {
	const reading = readDocument(documentOf(text));
	const words = ({ first, end }: TokenRange) => text.slice(reading.tokens.start[first], reading.tokens.end[end - 1]);
	return findByModel(reading, [], model).map(({ source, cue, content }) => [
		source && words(source),
		cue.map(words).join(' + '),
		content.map(words).join(' … '),
	]);
};

test.each<[string, Expected[]]>([
	['The dam held, engineers said on Friday.', [['engineers', 'said', 'The dam held']]],
	[
		'“We hold the bridge,” Captain Ilse Brandt said. “Nobody passes.”',
		[['Captain Ilse Brandt', 'said', '“We hold the bridge,” … “Nobody passes.”']],
	],
	['Ana Boruc said that the clinic had no power.', [['Ana Boruc', 'said', 'that the clinic had no power']]],
	[
		'The harbour, according to two pilots, was closed at dawn.',
		[['two pilots', 'according to', 'The harbour … was closed at dawn']],
	],
	['The mayor said the fire was out.', [['The mayor', 'said', 'the fire was out']]],
	['The so-called “night budget” passed in May.', []],
	['Two bridges were closed after the storm, and schools stay shut.', []],
])('the model reads: %s', (text, expected) => {
	expect(read(text)).toEqual(expected);
});

test('any text is survived', () => {
	for (const text of [
		'',
		'“',
		'“said',
		'said said said',
		'"'.repeat(500),
		`${'he said '.repeat(400)}.`,
		'\ud800 said',
	]) {
		for (const [, , content] of read(text)) expect(content).not.toBe('');
	}
});

test('a text of nothing but cues takes no long time', () => {
	const started = performance.now();
	read('he said '.repeat(4000));
	expect(performance.now() - started).toBeLessThan(8000);
});
