// Which first lines of plain texts are headlines.
import { expect, test } from 'vitest';
import { parseFile } from '../../src/formats/index.ts';

const titleOf = async (text: string, path = 'a.txt') =>
	(await parseFile(path, new TextEncoder().encode(text)))[0]!.title;

const body = 'OSTRA (Coast Wire) - The bridge is closed, police said.\n';

test.each([
	['Bridge closed in Ostra', 'Bridge closed in Ostra'],
	['What closed the bridge?', 'What closed the bridge?'],
	['# Bridge closed in Ostra', 'Bridge closed in Ostra'],
	['9 hurt as bridge closes', '9 hurt as bridge closes'],
	['“We closed it”: mayor on the bridge', '“We closed it”: mayor on the bridge'],
])('%s', async (line, title) => {
	expect(await titleOf(`${line}\n\n${body}`)).toBe(title);
	expect(await titleOf(`\r\n${line}\r\n\r\n${body}`)).toBe(title);
});

test.each([
	['a sentence', 'The bridge is closed.\n\nIt opens on Friday.\n'],
	['a line that goes on', `Bridge closed in Ostra\n${body}`],
	['nothing behind it', 'Bridge closed in Ostra\n\n'],
	['a long line', `${'Bridge closed '.repeat(12)}\n\n${body}`],
	['one word', `Ostra\n\n${body}`],
	['a day', `OSTRA, 14 March 2026\n\n${body}`],
	['a field', `Date: 14 March\n\n${body}`],
	['a byline', `By Ana Ruiz\n\n${body}`],
	['a greeting', `Dear all,\n\n${body}`],
	['an entry of a log', `02:14 Engine 5 on scene\n\n${body}`],
	['a slug', `BC-Ostra-Bridge\n\n${body}`],
	['a note to editors', `EDS: adds quotes\n\n${body}`],
	['small letters', `bridge closed in ostra\n\n${body}`],
])('%s is no headline', async (_, text) => {
	expect(await titleOf(text)).toBeNull();
});

test('front matter names the title before the headline does', async () => {
	expect(await titleOf(`---\ntitle: Quay\n---\nBridge closed\n\n${body}`, 'a.md')).toBe('Quay');
	expect(await titleOf(`---\ndate: 2026-03-14\n---\nBridge closed\n\n${body}`, 'a.md')).toBe('Bridge closed');
});
