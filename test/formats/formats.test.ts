// Each format by example: what a file's bytes give, and that no bytes at all can stop it.
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatOf, formats, parseFile } from '../../src/formats/index.ts';

const read = async (name: string, content: string | Uint8Array) =>
	(await parseFile(name, typeof content === 'string' ? new TextEncoder().encode(content) : content)).map(
		({ title, source, language, declaredDate, text, problems }) => ({
			title,
			source,
			language,
			date: declaredDate,
			text,
			problems: problems.map(({ what }) => what),
		}),
	);

const nothing = { title: null, source: null, language: null, date: null, problems: [] };

test('plain text is the file itself; line ends stay, front matter stays in the text', async () => {
	expect(await read('a.txt', 'One.\r\nTwo.\r')).toEqual([{ ...nothing, text: 'One.\r\nTwo.\r' }]);
	const text = '---\r\ntitle: "A: b"\r\ndate: 2020-01-08\r\nlang: en\r\ntags: [x]\r\n---\r\nBody.';
	expect(await read('a.md', text)).toEqual([{ ...nothing, title: 'A: b', date: '2020-01-08', language: 'en', text }]);
	expect((await parseFile('a.md', new TextEncoder().encode(text)))[0]!.bodyStart).toBe(text.indexOf('Body'));
});

test.each([
	['a rule, then prose', '---\nThe bridge is closed.\n---\nMore.'],
	['never closed', '---\ntitle: x\nThe bridge is closed.'],
	['not at the head', '\n---\ntitle: x\n---\n'],
])('no front matter: %s', async (_, text) => {
	expect((await parseFile('a.txt', new TextEncoder().encode(text)))[0]).toMatchObject({ title: null, bodyStart: 0 });
});

const utf16 = (text: string, isBig: boolean): Uint8Array => {
	const bytes = Buffer.from(text, 'utf16le');
	return new Uint8Array(isBig ? bytes.swap16() : bytes);
};

const utf32 = (text: string, isLittle: boolean): Uint8Array => {
	const bytes = new Uint8Array([...text].length * 4);
	const view = new DataView(bytes.buffer);
	for (const [index, one] of [...text].entries()) view.setUint32(index * 4, one.codePointAt(0)!, isLittle);
	return bytes;
};

// Texts in code pages that the platform can read but not write.
const oldTexts: readonly (readonly [string, string, string])[] = [
	[
		'code page 866 (Cyrillic)',
		'Мэр города заявил во вторник, что порт закрыт.',
		'jO3gIKOu4K6koCCnoO+iqKsgoq4gouKu4K2oqiwg5+KuIK+u4OIgp6Cq4OviLg==',
	],
	[
		'KOI8-R (Cyrillic)',
		'Мэр города заявил во вторник, что порт закрыт до пятницы.',
		'7dzSIMfP0s/EwSDawdHXycwg188g19TP0s7Jyywg3tTPINDP0tQg2sHL0tnUIMTPINDR1M7Jw9ku',
	],
	[
		'ISO 8859-2 (Central European)',
		'Premier powiedział we wtorek, że łódź została zatrzymana. Świadkowie twierdzą, że źródło ognia było w kuchni.',
		'UHJlbWllciBwb3dpZWR6aWGzIHdlIHd0b3Jlaywgv2Ugs/NkvCB6b3N0YbNhIHphdHJ6eW1hbmEuIKZ3aWFka293aWUgdHdpZXJkerEsIL9lILxy82SzbyBvZ25pYSBiebNvIHcga3VjaG5pLg==',
	],
	[
		'Shift JIS (Japanese)',
		'市長は火曜日、港が金曜日まで閉鎖されると述べた。',
		'jnOSt4LNic6XapP6gUGNYIKqi+CXapP6gtyCxZXCjb2Cs4LqgumCxo9xgteCvYFC',
	],
	[
		'GB 18030 (Chinese)',
		'市长星期二表示，港口将关闭至星期五。警方说，九人受伤。',
		'ytCzpNDHxtq2/rHtyr6jrLjbv9q9q7nYsdXWwdDHxtrO5aGjvq+3vcu1o6y+xcjLytzJy6Gj',
	],
	[
		'EUC-KR (Korean)',
		'시장은 화요일 항구가 금요일까지 폐쇄된다고 말했다.',
		'vcPA5cC6IMitv+TAzyDH17G4sKEgsd2/5MDPse7B9iDG87zitci02bDtILi7x9+02S4=',
	],
	[
		'Windows-1256 (Arabic)',
		'قال رئيس البلدية يوم الثلاثاء إن الميناء مغلق حتى يوم الجمعة.',
		'3sfhINHG7dMgx+HI4c/tySDt5uMgx+HL4cfLx8EgxeQgx+Hj7eTHwSDj2+HeIM3K7CDt5uMgx+HM49rJLg==',
	],
];

test.each<[string, Uint8Array, string, string[]]>([
	['UTF-8 with a mark', new TextEncoder().encode('\ufeffnaïve'), 'naïve', []],
	['UTF-16, little end first', utf16('\ufeffnaïve', false), 'naïve', []],
	['UTF-16, big end first', utf16('\ufeffnaïve', true), 'naïve', []],
	['UTF-32, little end first', utf32('\ufeffnaïve 🚢', true), 'naïve 🚢', []],
	['UTF-32, big end first', utf32('\ufeffnaïve', false), 'naïve', []],
	[
		'UTF-16 without a mark',
		utf16('The bridge is closed.', false),
		'The bridge is closed.',
		['no byte-order mark: read as UTF-16LE'],
	],
	[
		'Windows-1252',
		Buffer.from([0x93, 0x4e, 0x6f, 0x94, 0x20, 0xe9, 0x74, 0xe9]),
		'“No” été',
		['not UTF-8: read as Windows-1252 (Western), a guess'],
	],
	[
		'Windows-1251',
		Buffer.from([0xcc, 0xee, 0xf1, 0xea, 0xe2, 0xe0, 0x2e]),
		'Москва.',
		['not UTF-8: read as Windows-1251 (Cyrillic), a guess'],
	],
	[
		'half a character at the end',
		new TextEncoder().encode('naï').slice(0, 3),
		'na',
		['ends in the middle of a character'],
	],
	[
		'one bad byte among many good',
		Buffer.concat([Buffer.from('ééééé'), Buffer.from([0xff]), Buffer.from('é')]),
		'ééééé\ufffdé',
		['not valid UTF-8 in 1 place'],
	],
	...oldTexts.map(([name, text, bytes]): [string, Uint8Array, string, string[]] => [
		name,
		Buffer.from(bytes, 'base64'),
		text,
		[`not UTF-8: read as ${name}, a guess`],
	]),
	...(['utf-16le', 'utf-16be'] as const).map((order): [string, Uint8Array, string, string[]] => [
		`${order} without a mark, in other letters`,
		utf16('Мэр заявил во вторник, что порт закрыт.', order === 'utf-16be'),
		'Мэр заявил во вторник, что порт закрыт.',
		[`no byte-order mark: read as ${order.toUpperCase()}`],
	]),
	['no bytes', new Uint8Array(), '', ['the file is empty']],
])('encodings: %s', async (_, bytes, text, problems) => {
	expect(await read('a.txt', new Uint8Array(bytes))).toEqual([{ ...nothing, text, problems }]);
});

test.each([400, 12])('a binary file of %i bytes is told, and nothing is read out of it', async (length) => {
	const bytes = Uint8Array.from({ length }, (_, index) => (index * 7) % 32);
	const [document] = await parseFile('a.txt', bytes);
	expect(document!.bodyStart).toBe(document!.text.length);
	expect(document!.problems.map(({ what }) => what)).toEqual(['unreadable: a binary file, not text']);
});

test.each([
	[`%PDF-1.7\n${'\u0001\u0002'.repeat(200)}`, 'unreadable: a PDF, not text'],
	['{\\rtf1 The bridge is closed.}', 'an RTF document under the name of a text: read as it stands'],
	[`PK\u0003\u0004${'\u0005\u0006'.repeat(200)}`, 'unreadable: a packed or office file, not text'],
	['<!DOCTYPE html><p>Closed.</p>', 'a web page under the name of a text: read as it stands'],
])('another kind under the name of a text is told: %s', async (text, what) => {
	expect(await read('a.txt', text)).toEqual([{ ...nothing, text, problems: [what] }]);
});

test.each([
	['a hole in a text', `The bridge is closed.\n${'\0'.repeat(4_096)}\nThe port is open.\n`, []],
	['nothing but a hole', '\0'.repeat(5_000), ['nothing written in it yet: NULs alone']],
])('%s', async (_, text, problems) => {
	expect(await read('a.txt', text)).toEqual([{ ...nothing, text, problems }]);
});

test('a page gives what a reader would see, and what its head declares', async () => {
	const page = `<!doctype html><html lang="en-GB"><head><title>Bridge &amp; road - Wire</title>
<meta property="og:site_name" content="Wire"><meta property="article:published_time" content="2020-01-08T03:12:00Z">
<style>p{}</style></head><body><nav>Home</nav><h1>Bridge closed</h1><p>The <b>minister</b>&nbsp;said
so.<br>Twice.</p><p hidden>No.</p><div style="display:none">No.</div><script>no()</script><ul><li>a<li>b</ul></body></html>`;
	expect(await read('a.html', page)).toEqual([
		{
			title: 'Bridge & road - Wire',
			source: 'Wire',
			language: 'en-GB',
			date: '2020-01-08T03:12:00Z',
			text: 'Bridge closed\n\nThe minister\u00a0said so.\nTwice.\n\n- a\n- b',
			problems: [],
		},
	]);
});

test('a page in the encoding that it declares', async () => {
	const bytes = Buffer.from('<meta charset="windows-1251"><p>\xcc\xee\xf1\xea\xe2\xe0</p>', 'latin1');
	expect((await read('a.htm', new Uint8Array(bytes)))[0]).toMatchObject({ text: 'Москва', problems: [] });
});

const mail = `From: Press Office <press@example.org>
To: desk@example.org
Subject: =?utf-8?q?Br=C3=BCcke?=
Date: Wed, 8 Jan 2020 03:12:00 +0300
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary=b

--b
Content-Type: text/plain; charset=utf-8

The bridge is closed.
--b
Content-Type: application/pdf; name=x.pdf
Content-Disposition: attachment; filename=x.pdf

xx
--b--
`;

test('mail: subject, sender, date and text; what is attached and no text stays shut', async () => {
	expect(await read('a.eml', mail)).toEqual([
		{
			title: 'Brücke',
			source: 'Press Office',
			language: null,
			date: 'Wed, 8 Jan 2020 03:12:00 +0300',
			text: 'The bridge is closed.\n',
			problems: ['1 attachment not opened: x.pdf'],
		},
	]);
});

const inParts = (...parts: readonly string[]): string =>
	`From: Port <port@example.org>\nSubject: Port\nDate: Wed, 8 Jan 2020 03:12:00 +0000\nMIME-Version: 1.0
Content-Type: multipart/mixed; boundary=b\n\n${parts.map((part) => `--b\n${part}\n`).join('')}--b--\n`;

test('mail: what is attached and text, or a message itself, is a report of its own', async () => {
	const statement = Buffer.from('The quay reopens on Friday. Größe unknown.').toString('base64');
	const attached = `Content-Type: text/plain; name=statement.txt\nContent-Disposition: attachment; filename=statement.txt\nContent-Transfer-Encoding: base64\n\n${statement}`;
	const forwarded =
		'Content-Type: message/rfc822\n\nFrom: Mayor <m@example.org>\nSubject: Quay\nDate: Thu, 9 Jan 2020 09:00:00 +0200\n\nShe said so.';
	const date = 'Wed, 8 Jan 2020 03:12:00 +0000';
	expect(await read('a.eml', inParts('Content-Type: text/plain\n\nSee below.', attached, forwarded))).toEqual([
		{ ...nothing, title: 'Port', source: 'Port', date, text: 'See below.\n' },
		{ ...nothing, title: 'statement.txt', source: 'Port', date, text: 'The quay reopens on Friday. Größe unknown.' },
		{ ...nothing, title: 'Quay', source: 'Mayor', date: 'Thu, 9 Jan 2020 09:00:00 +0200', text: 'She said so.\n' },
	]);
	expect(await read('a.eml', inParts(attached))).toMatchObject([
		{ text: 'The quay reopens on Friday. Größe unknown.' },
	]);
});

test('json of a wire: what it says to editors stands over the text, and is none of it', async () => {
	const item = {
		headline: 'Bridge closed',
		slugline: 'OSTRA-BRIDGE',
		byline: 'By Ben Oduya',
		urgency: 3,
		version: 2,
		pubstatus: 'usable',
		embargoed: '2026-03-04T12:00:00Z',
		versioncreated: '2026-03-04T10:00:00Z',
		dateline: 'OSTRA, March 4',
		body_xhtml: '<p>The bridge is shut.</p>',
	};
	const head = `slug: OSTRA-BRIDGE\nversion: 2\npubstatus: usable\nurgency: 3\nembargo: ${item.embargoed}\nbyline: By Ben Oduya\n\n`;
	const text = `${head}OSTRA, March 4 - The bridge is shut.`;
	expect(await parseFile('a.json', new TextEncoder().encode(JSON.stringify(item)))).toMatchObject([
		{ title: 'Bridge closed', declaredDate: item.versioncreated, text, bodyStart: head.length },
	]);
	const { headline, slugline, body_xhtml, ...rest } = item;
	const parts = { itemMeta: rest, contentMeta: { headline, slugline }, contentSet: { inlineXML: body_xhtml } };
	const message = JSON.stringify({ newsMessage: { itemSet: { newsItem: [parts] } } });
	expect(await parseFile('a.json', new TextEncoder().encode(message))).toMatchObject([
		{ title: 'Bridge closed', text, bodyStart: head.length },
	]);
});

test('mail: what it quotes is a report of whoever wrote it', async () => {
	const head = 'From: Port <port@example.org>\nSubject: Re: Quay\nDate: Wed, 8 Jan 2020 03:12:00 +0000\n\n';
	const quoted = 'On Tue, 7 Jan 2020 at 21:00, Mayor <m@example.org> wrote:\n> It is shut.\n';
	expect(await read('a.eml', `${head}It is open.\n\n${quoted}`)).toMatchObject([
		{ title: 'Re: Quay', source: 'Port', text: 'It is open.' },
		{ title: 'Quay', source: 'Mayor', date: 'Tue, 7 Jan 2020 at 21:00', text: 'It is shut.' },
	]);
	expect(await read('a.eml', `${head}${quoted}`)).toMatchObject([{ source: 'Mayor' }]);
});

test('mail whose bytes are not what it says they are is read by a guess, which is told', async () => {
	const bytes = Buffer.from('Subject: Hafen\n\nDer Hafen ist geschlossen, sagte der Bürgermeister.', 'latin1');
	expect(await read('a.eml', new Uint8Array(bytes))).toMatchObject([
		{
			text: 'Der Hafen ist geschlossen, sagte der Bürgermeister.',
			problems: ['not UTF-8: read as Windows-1252 (Western), a guess'],
		},
	]);
});

test('a mailbox: a line of a text that begins with "From" parts nothing', async () => {
	const box =
		'From a@b Wed Jan  8\nSubject: One\n\nFirst.\n\nFrom here on the road is closed.\nPolice: no way round.\n';
	expect(await read('a.mbox', box)).toMatchObject([{ title: 'One', text: expect.stringContaining('no way round') }]);
});

test('a mailbox: one document a message', async () => {
	const box =
		'From a@b Wed Jan  8\nSubject: One\n\nFirst.\n>From here on.\n\nFrom c@d Wed Jan  8\nSubject: Two\n\nSecond.\n';
	expect(await read('a.mbox', box)).toMatchObject([
		{ title: 'One', text: 'First.\nFrom here on.\n' },
		{ title: 'Two', text: 'Second.\n' },
	]);
});

test.each<[string, unknown, object[]]>([
	[
		'the plain case',
		{ title: 'T', text: 'Body.', source: 'Wire', date: '2020-01-08', lang: 'en' },
		[{ title: 'T', text: 'Body.', source: 'Wire', language: 'en', date: '2020-01-08' }],
	],
	[
		'other names',
		{ headline: 'T', body: 'Body.', publisher: { name: 'Wire' }, publishedAt: '2020-01-08T01:00:00Z' },
		[{ title: 'T', text: 'Body.', source: 'Wire', date: '2020-01-08T01:00:00Z' }],
	],
	[
		'seconds since 1970',
		{ content: 'Body.', timestamp: 1578451920 },
		[{ text: 'Body.', date: '2020-01-08T02:52:00.000Z' }],
	],
	['paragraphs', { text: ['One.', 'Two.'] }, [{ text: 'One.\n\nTwo.' }]],
	['markup in the text', { content: '<p>One &amp; <b>two</b>.</p>' }, [{ text: 'One & two.' }]],
	[
		'an address instead of a source',
		{ text: 'Body.', url: 'https://www.wire.example/a' },
		[{ source: 'wire.example' }],
	],
	['a title alone', { title: 'Bridge closed' }, [{ title: 'Bridge closed', text: 'Bridge closed' }]],
	['a list', [{ text: 'One.' }, 7, { text: 'Two.' }], [{ text: 'One.' }, { text: 'Two.' }]],
	[
		'a list under a name',
		{ status: 'ok', articles: [{ title: 'T', description: 'One.' }] },
		[{ title: 'T', text: 'One.' }],
	],
	[
		'names in capitals',
		{ Headline: 'T', Body_Text: 'One.', 'Pub-Date': '2020-01-08' },
		[{ title: 'T', text: 'One.', date: '2020-01-08' }],
	],
	[
		'the answer of a service',
		{ response: { status: 'ok', docs: [{ headline: { main: 'T' }, lead_paragraph: 'One.', pub_date: '2020-01-08' }] } },
		[{ title: 'T', text: 'One.', date: '2020-01-08' }],
	],
	[
		'fields within',
		{ results: [{ webTitle: 'T', webPublicationDate: '2020-01-08', fields: { bodyText: 'One.' } }] },
		[{ title: 'T', text: 'One.', date: '2020-01-08' }],
	],
	[
		'a JSON feed',
		{
			version: 'https://jsonfeed.org/version/1.1',
			title: 'Wire',
			items: [{ content_html: '<p>One.</p>', date_published: '2020-01-08' }],
		},
		[{ text: 'One.', source: 'Wire', date: '2020-01-08' }],
	],
	['nothing to read', { a: 1 }, [{ text: '', problems: ['no text in it: expected a field like "text" or "body"'] }]],
	[
		'names of Object itself',
		JSON.parse('{"__proto__": {"text": "x"}, "constructor": "y", "text": "Body."}'),
		[{ text: 'Body.' }],
	],
])('JSON: %s', async (_, value, expected) => {
	expect(await read('a.json', JSON.stringify(value))).toMatchObject(expected);
});

test('JSON lines: one document a line, a bad line is told', async () => {
	expect(await read('a.jsonl', '{"text":"One."}\n\nnot json\r\n{"text":"Two."}')).toMatchObject([
		{ text: 'One.', problems: ['line 3 is not a JSON object: not read'] },
		{ text: 'Two.', problems: [] },
	]);
});

test('what is not JSON is read as text', async () => {
	const [document] = await read('a.json', 'The bridge is closed.');
	expect(document).toMatchObject({ text: 'The bridge is closed.' });
	expect(document!.problems[0]).toMatch(/^not valid json \(.*\): read as text$/);
});

test('feeds: one document an item', async () => {
	const rss = `<?xml version="1.0"?><rss version="2.0"><channel><title>Wire</title><language>en</language>
<item><title>Bridge &amp; road</title><description>&lt;p&gt;Closed &amp;amp; gone.&lt;/p&gt;</description><pubDate>Wed, 08 Jan 2020 03:12:00 GMT</pubDate></item>
<item><title>Second</title></item></channel></rss>`;
	expect(await read('a.xml', rss)).toEqual([
		{
			title: 'Bridge & road',
			source: 'Wire',
			language: 'en',
			date: 'Wed, 08 Jan 2020 03:12:00 GMT',
			text: 'Closed & gone.',
			problems: [],
		},
		{ title: 'Second', source: 'Wire', language: 'en', date: null, text: 'Second', problems: [] },
	]);
	const atom =
		'<feed xmlns="http://www.w3.org/2005/Atom"><title>Wire</title><entry><title>A</title><updated>2020-01-08T00:00:00Z</updated><content type="html">&lt;b&gt;x&lt;/b&gt; y</content></entry></feed>';
	expect(await read('a.atom', atom)).toMatchObject([
		{ title: 'A', source: 'Wire', date: '2020-01-08T00:00:00Z', text: 'x y' },
	]);
	expect(await read('a.xml', '<note><to>Them</to> closed</note>')).toMatchObject([
		{ problems: ['not a feed: read as text'] },
	]);
});

test('packed files are read as what is in them, a bomb only in part', async () => {
	expect(await read('a.json.gz', new Uint8Array(gzipSync('{"text":"Body."}')))).toMatchObject([{ text: 'Body.' }]);
	const bomb = new Uint8Array(gzipSync(Buffer.alloc(30_000_000, 'a')));
	const [document] = await read('a.txt.gz', bomb);
	expect(document!.text).toHaveLength(10_000_000);
	expect(document!.problems).toEqual(['unpacks to more than 10 MB: the first 10 MB read']);
	const [cut] = await read('a.gz', new Uint8Array(gzipSync(Buffer.from('The bridge. '.repeat(9_000)))).slice(0, 100));
	expect(cut!.problems[0]).toMatch(/^damaged gzip file/);
});

test('whether a file is packed its bytes say, not its name', async () => {
	const packed = new Uint8Array(gzipSync('The bridge is closed.'));
	expect(await read('a.txt', packed)).toMatchObject([
		{ text: 'The bridge is closed.', problems: ['packed by gzip, which its name does not say'] },
	]);
	expect(await read('a.txt.gz', packed.slice(0, 10))).toMatchObject([
		{ text: '', problems: [expect.stringMatching(/^unreadable: damaged gzip file/)] },
	]);
});

test.each<[string, string, object[]]>([
	[
		'a feed',
		'<?xml version="1.0"?>\n<rss version="2.0"><channel><title>W</title><item><title>A</title></item><item><title>B</title></item></channel></rss>',
		[{ title: 'A' }, { title: 'B' }],
	],
	['a page', '<!doctype html><title>A</title><p>Closed.</p>', [{ title: 'A', text: 'Closed.' }]],
	['JSON', '{"title": "A",\n"text": "Closed."}', [{ title: 'A', text: 'Closed.' }]],
	['JSON lines', '{"text":"One."}\n{"text":"Two."}\n', [{ text: 'One.' }, { text: 'Two.' }]],
	['mail', 'Subject: A\nMessage-ID: <1@example.org>\n\nClosed.', [{ title: 'A', text: 'Closed.\n' }]],
	[
		'a memorandum',
		'From: Desk\nDate: 8 January 2020\n\nClosed.',
		[{ title: null, text: 'From: Desk\nDate: 8 January 2020\n\nClosed.' }],
	],
	['a list in a text', '[1] Closed.', [{ text: '[1] Closed.' }]],
])('standard input is what it begins like: %s', async (_, text, documents) => {
	expect(await read('-', text)).toMatchObject(documents);
	expect(await read('-', new Uint8Array(gzipSync(text)))).toMatchObject(documents);
});

test('names ask for formats', () => {
	expect(
		['a.TXT', 'x/a.htm', 'a.eml.gz', 'a.gz', 'a.pdf', 'a.tar.gz', 'a', '.txt'].map((name) => formatOf(name)?.name),
	).toEqual(['txt', 'html', 'eml', 'txt', undefined, undefined, undefined, undefined]);
});

test('of a very long page the beginning and the end are read, cut between tags', async () => {
	const [page] = await read('a.html', `<p>First.</p>${'<p>Ships <b>left</b>.</p>\n'.repeat(116_000)}<p>Last.</p>`);
	expect([page!.text.slice(0, 13), page!.text.slice(-12)]).toEqual(['First.\n\nShips', 'left.\n\nLast.']);
	expect(page!.text).not.toMatch(/[<>]/);
	expect(page!.problems).toEqual([expect.stringMatching(/^a long page: the first 2\d+ and the last \d+ of 3\d+ /)]);
}, 30_000);

test('of very many packed parts the first are read, in no more time', async () => {
	const parts = new Uint8Array(
		Buffer.concat([gzipSync('First.'), ...Array(9_000).fill(gzipSync('')), gzipSync('Last.')]),
	);
	const [document] = await read('a.txt.gz', parts);
	expect(document).toMatchObject({
		text: 'First.',
		problems: ['more than 5000 packed parts: the first of them read'],
	});
});

test('packed files that are damaged, joined or have more behind them give what can be had', async () => {
	const [one, two] = [gzipSync('One. '), gzipSync('Two.')];
	const readPacked = async (...parts: readonly Uint8Array[]) =>
		(await read('a.txt.gz', new Uint8Array(Buffer.concat(parts)))).map(({ text, problems }) => [text, ...problems]);
	expect(await readPacked(one, two)).toEqual([['One. Two.']]);
	expect(await readPacked(one, Buffer.alloc(512))).toEqual([['One. ']]);
	expect(await readPacked(one, Buffer.from('tail'))).toEqual([['One. ', 'bytes after the packed text passed over']]);
	expect(await readPacked(Buffer.from('One.'))).toEqual([['One.', 'not packed, as its name says: read as it is']]);
	one[one.length - 6]! ^= 1;
	expect(await readPacked(one)).toEqual([['One. ', 'damaged gzip file (its check does not fit)']]);
});

test('a message whose parts cannot be told apart is read as it stands', async () => {
	const [mail] = await read('a.eml', 'Subject: Port\r\nContent-Type: multipart/mixed\r\n\r\nThe port is closed.\r\n');
	expect(mail).toMatchObject({ title: 'Port', text: 'The port is closed.' });
});

const extensions = formats.flatMap(({ extensions: [first] }) => [first!, `${first}.gz`]);
const snippets = [
	'<',
	'>',
	'<p>',
	'</',
	'&#x202e;',
	'{"text":"',
	'"}',
	'[',
	'\n\nFrom ',
	'Content-Type: multipart/mixed; boundary=b\n\n--b',
	'---\n',
	'<rss><channel><item>',
	'\u0000',
	'\ud800',
	'é',
];
const bytes = fc.oneof(
	fc.uint8Array({ maxLength: 400 }),
	fc
		.array(fc.oneof(fc.constantFrom(...snippets), fc.string()), { maxLength: 30 })
		.map((parts) => new TextEncoder().encode(parts.join(''))),
);

test.each(extensions)('any bytes survive as .%s', (extension) =>
	fc.assert(
		fc.asyncProperty(bytes, async (content) => {
			const documents = await parseFile(`a.${extension}`, content);
			expect(documents.length).toBeGreaterThan(0);
			for (const { text, bodyStart, problems } of documents) {
				expect(bodyStart).toBeLessThanOrEqual(text.length);
				for (const { span } of problems) if (span !== null) expect(span.end).toBeLessThanOrEqual(text.length);
			}
		}),
		{ numRuns: 60 },
	),
);

test.each([
	['deep markup', 'html', '<div>'.repeat(200_000)],
	['open tags', 'html', '<a '.repeat(300_000)],
	['open brackets', 'html', '<'.repeat(500_000)],
	['deep lists', 'json', '['.repeat(500_000)],
	['many separators', 'mbox', '\n\nFrom x\n'.repeat(20_000)],
	['open items', 'xml', `<rss><channel>${'<item>'.repeat(20_000)}`],
	['header lines', 'eml', 'A: b\n'.repeat(100_000)],
	['open front matter', 'md', `---\n${'a: b\n'.repeat(200_000)}`],
])('%s takes no long time', async (_, extension, content) => {
	const started = performance.now();
	await parseFile(`a.${extension}`, new TextEncoder().encode(content));
	expect(performance.now() - started).toBeLessThan(5_000);
});
