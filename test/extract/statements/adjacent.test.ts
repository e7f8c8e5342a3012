// A quotation that closes before its source and cue is theirs, unless somebody has it or the sentence is another.
import { expect, test } from 'vitest';
import { readDocument } from '../../../src/extract/reading.ts';
import { addAdjacentQuotations } from '../../../src/extract/statements/adjacent.ts';
import type { Draft } from '../../../src/extract/statements/draft.ts';
import { documentOf } from '../../support/document-of.ts';

const contentsAfter = (text: string): string[] => {
	const reading = readDocument(documentOf(text));
	const { tokens } = reading;
	const said = tokens.lower.indexOf('said');
	const draft: Draft = {
		rule: 'test',
		score: 1,
		source: { first: said - 1, end: said },
		cue: [{ first: said, end: said + 1 }],
		content: [],
	};
	addAdjacentQuotations(reading, [draft]);
	return draft.content.map(({ first, end }) => text.slice(tokens.start[first]!, tokens.end[end - 1]!));
};

test.each([
	['“The road is open. It stays so until dark,” Ilves said in Oran.', ['“The road is open. It stays so until dark,”']],
	['“The road was open until it got dark.” Ilves said no more.', []],
	['The “night road”, Ilves said, was open.', []],
])('%s', (text, contents) => {
	expect(contentsAfter(text)).toEqual(contents);
});
