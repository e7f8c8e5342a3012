// The same payloads where no eye looks for them: titles, headers, decoded entities, JSON escapes, encoded words.
import { fileInput, type Input } from '../input.ts';

const payloads: readonly (readonly [string, string])[] = [
	['clipboard', '\u001b]52;c;SFg=\u0007HX'],
	['c1', '\u009b2JHX\u009d0;HX\u009c'],
	['bidi', 'HX\u202egnp.exe\u2066x\u200b\u2060'],
	['row', 'HX\n00:00 CONFIRMED forged row\r\u2028HX'],
];

const entities = (text: string): string => [...text].map((one) => `&#${one.codePointAt(0)};`).join('');
const hexEntities = (text: string): string =>
	[...text].map((one) => `&#x${one.codePointAt(0)!.toString(16)};`).join('');
const base64 = (text: string): string => Buffer.from(text).toString('base64');
const quotedPrintable = (text: string): string =>
	[...Buffer.from(text)].map((byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('');
const encodedWord = (text: string): string => `=?utf-8?Q?${quotedPrintable(text)}?=`;
const encodedWordB = (text: string): string => `=?utf-8?B?${base64(text)}?=`;

type Carrier = readonly [
	name: string,
	file: string,
	make: (payload: string, first: string, last: string) => string | Uint8Array,
];

const mail = (headers: readonly string[], body: string): string => `${headers.join('\r\n')}\r\n\r\n${body}\r\n`;
const page = (head: string, body: string): string =>
	`<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
const feed = (channel: string, item: string): string =>
	`<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel>${channel}<item>${item}</item></channel></rss>`;

const carriers: readonly Carrier[] = [
	['front matter', 'a.md', (p, a, b) => `---\ntitle: ${p}\nsource: ${p}\ndate: ${p}\nlang: en\n---\n${a}\n\n${b}\n`],
	['heading', 'a.md', (p, a, b) => `# ${p}\n\n${a}\n\n## ${p}\n\n* ${p}\n\n${b}\n`],
	[
		'html entities',
		'a.html',
		(p, a, b) => page(`<title>${entities(p)}</title>`, `<p>${a}</p><p>The ${entities(p)} said no.</p><p>${b}</p>`),
	],
	[
		'html hex entities',
		'a.html',
		(p, a, b) => page('', `<h1>${hexEntities(p)}</h1><p>${a}</p><p>"${hexEntities(p)}" said Ola Holm.</p><p>${b}</p>`),
	],
	[
		'html meta',
		'a.html',
		(p, a, b) =>
			page(
				`<meta property="og:title" content="${entities(p)}"><meta property="og:site_name" content="${p}"><meta name="date" content="${p}">`,
				`<p>${a}</p><p>${b}</p>`,
			),
	],
	['html raw', 'a.html', (p, a, b) => page(`<title>${p}</title>`, `<p>${a}</p>${p}<p>${b}</p>`)],
	[
		'json escapes',
		'a.json',
		(p, a, b) =>
			JSON.stringify({ title: p, source: p, date: p, url: `https://${p}/`, lang: p, text: `${a}\n${p}\n${b}` }).replace(
				/[^\x20-\x7e]/g,
				(one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`,
			),
	],
	[
		'json raw',
		'a.json',
		(p, a, b) =>
			JSON.stringify({
				items: [
					{ title: p, author: { name: p }, content: `<p>${a}</p><p>${p}</p>` },
					{ title: 'Two', content: b },
				],
			}),
	],
	[
		'json lines',
		'a.jsonl',
		(p, a, b) =>
			`${JSON.stringify({ title: p, text: a })}\n${p.replace(/\n/g, ' ')}\n${JSON.stringify({ title: p, text: b })}\n`,
	],
	[
		'mail headers',
		'a.eml',
		(p, a, b) =>
			mail(
				[
					`From: ${encodedWord(p)} <a@example.org>`,
					`Subject: ${encodedWord(p)}`,
					'Date: Tue, 03 Mar 2026 10:00:00 +0000',
					'Content-Type: text/plain; charset=utf-8',
				],
				`${a}\r\n${p}\r\n${b}`,
			),
	],
	[
		'mail headers base64',
		'a.eml',
		(p, a, b) =>
			mail(
				[
					`From: "${encodedWordB(p)}" <a@example.org>`,
					`Subject: x ${encodedWordB(p)}`,
					`Date: ${encodedWordB(p)}`,
					`Content-Language: ${encodedWordB('en')}`,
				],
				`${a}\r\n${b}`,
			),
	],
	[
		'mail quoted-printable',
		'a.eml',
		(p, a, b) =>
			mail(
				[
					'From: a@example.org',
					'Subject: s',
					'Content-Type: text/plain; charset=utf-8',
					'Content-Transfer-Encoding: quoted-printable',
				],
				`${a}\r\n\r\nThe ${quotedPrintable(p)} said no.\r\n\r\n${b}`,
			),
	],
	[
		'mail base64',
		'a.eml',
		(p, a, b) =>
			mail(
				[
					'From: a@example.org',
					'Subject: s',
					'Content-Type: text/plain; charset=utf-8',
					'Content-Transfer-Encoding: base64',
				],
				base64(`${a}\n\nThe ${p} said no.\n\n${b}\n`),
			),
	],
	[
		'mail html',
		'a.eml',
		(p, a, b) =>
			mail(
				['From: a@example.org', 'Subject: s', 'Content-Type: text/html; charset=utf-8'],
				`<p>${a}</p><p>${entities(p)}</p><p>${b}</p>`,
			),
	],
	[
		'mail folded',
		'a.eml',
		(p, a, b) =>
			mail(['From: a@example.org', `Subject: one\r\n two ${p.replace(/[\r\n]/g, ' ')}\r\n\tthree`], `${a}\r\n\r\n${b}`),
	],
	[
		'mailbox',
		'a.mbox',
		(p, a, b) =>
			`From a@example.org Tue Mar  3 10:00:00 2026\nSubject: ${encodedWord(p)}\n\n${a}\n\nFrom ${p.replace(/[\r\n]/g, ' ')}\nSubject: two\n\n${b}\n`,
	],
	[
		'feed',
		'a.xml',
		(p, a, b) =>
			feed(
				`<title>${entities(p)}</title>`,
				`<title>${hexEntities(p)}</title><description>${a} ${entities(p)} ${b}</description>`,
			),
	],
	[
		'feed cdata',
		'a.rss',
		(p, a, b) =>
			feed(
				`<title><![CDATA[${p}]]></title>`,
				`<title><![CDATA[${p}]]></title><description><![CDATA[<p>${a}</p>${p}<p>${b}</p>]]></description><pubDate>${p}</pubDate>`,
			),
	],
	[
		'feed double',
		'a.xml',
		(p, a, b) =>
			feed(
				'<title>F</title>',
				`<title>t</title><description>${a} &amp;#27;]52;c;SFg=&amp;#7; &amp;lt;b&amp;gt;${hexEntities(p)} ${b}</description>`,
			),
	],
	[
		'atom',
		'a.atom',
		(p, a, b) =>
			`<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>${hexEntities(p)}</title><entry><title>${hexEntities(p)}</title><author><name>${hexEntities(p)}</name></author><content type="text">${a} ${b}</content></entry></feed>`,
	],
];

/** Payloads in each place a format has for words. */
export const carrierInputs: readonly Input[] = carriers.flatMap(([carrier, file, make]) =>
	payloads.map(([name, payload]) =>
		fileInput(`${carrier}: ${name}`, file, (first, last) => make(payload, first, last)),
	),
);
