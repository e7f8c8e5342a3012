// What metadata says to editors, as the lines of a head.
import { expect, test } from 'vitest';
import { declaredHead } from '../../../state/reports/declared-heads.ts';
import { readWireHead } from '../../../state/reports/wire-heads.ts';

test.each([
	['slug: OSTRA-BRIDGE', { slug: 'OSTRA-BRIDGE', mark: 'plain' }],
	['urgency: 1', { urgency: 'FLASH' }],
	['urgency: urgent', { urgency: 'URGENT' }],
	['urgency: 5', { urgency: null }],
	['version: 1', { mark: 'plain', take: 0 }],
	['version: "3"', { mark: 'update', take: 3 }],
	['version: 2026.1', { mark: 'plain', take: 0 }],
	['pubstatus: stat:canceled', { mark: 'kill' }],
	['pubstatus: withheld', { mark: 'hold' }],
	['pubstatus: usable', { mark: 'plain' }],
	['status: cancelled', { mark: 'plain' }],
	['embargo: 2026-03-04T12:00:00Z', { embargo: 'Embargoed until 2026-03-04T12:00:00Z' }],
	['embargoed: false', { embargo: null }],
	['byline: By Ben Oduya', { byline: 'Ben Oduya' }],
	['ednote: Corrects number of injured', { mark: 'correction' }],
	['layout: post', { mark: 'plain', slug: null }],
])('%s', (line, expected) => {
	const text = 'OSTRA (Ostra Wire) - The bridge is shut, the mayor said on Monday.';
	const head = readWireHead('Bridge shut in Ostra', declaredHead(`---\n${line}\n---\n`) + text);
	expect(head).toMatchObject(expected);
	expect(head.stories).toContain('bridge shut in ostra');
});

test('without a title the embargo is no headline', () => {
	const head = readWireHead(null, `${declaredHead('embargo: noon\n')}Bridge shut in Ostra\n\nThe bridge is shut.`);
	expect(head.stories).toEqual(['bridge shut in ostra']);
});
