import { expect, test } from 'vitest';
import { findIssuer } from '../../src/extract/issuer.ts';
import { readDocument } from '../../src/extract/reading.ts';
import { documentOf } from '../support/document-of.ts';

const issuerOf = (text: string, source: string | null = null, title: string | null = null) => {
	const span = findIssuer(readDocument({ ...documentOf(text), source, title }));
	return span && text.slice(span.start, span.end);
};

test.each<[string, string | null, string | null, string | null]>([
	['Velma Lines regrets the loss.', 'Velma Lines press office', null, 'Velma Lines'],
	[
		'Statement by the Harbour Authority on the fire\n\nThe Harbour Authority regrets the loss.',
		null,
		null,
		'Harbour Authority',
	],
	[
		'FOR IMMEDIATE RELEASE\n\nNordvik Energy sold a field.\n\nAbout Nordvik Energy\nIt is a producer.',
		null,
		null,
		'Nordvik Energy',
	],
	[
		'STATEMENT ATTRIBUTABLE TO THE SPOKESPERSON FOR THE CHANCELLOR ON THE FIRE\n\nThe Chancellor regrets the loss.',
		null,
		null,
		'Chancellor',
	],
	['The ferry sank, Velma Lines said.', 'Velma Times', null, null],
	['A statement by the union drew anger.', null, null, null],
])('issuer of: %s', (text, source, title, expected) => {
	expect(issuerOf(text, source, title)).toBe(expected);
});
