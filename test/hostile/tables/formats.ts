// Containers that grow, nest or lie. The large ones are for the full run.
import { Buffer } from 'node:buffer';
import { gzipSync } from 'node:zlib';
import { fileInput, type Input } from '../input.ts';

const heavy = { isHeavy: true } as const;
const rss = (inside: string, before = ''): string =>
	`<?xml version="1.0"?>${before}<rss version="2.0"><channel><title>F</title>${inside}</channel></rss>`;
const item = (text: string): string => `<item><title>t</title><description>${text}</description></item>`;
const laughs = (levels: number): string =>
	`<!DOCTYPE lolz [<!ENTITY l0 "HX ">${Array.from({ length: levels }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join('')}]>`;
const mail = (headers: string, body: string): string => `From: a@example.org\r\nSubject: s\r\n${headers}\r\n${body}`;
const nestedMail = (depth: number, a: string, b: string): string => {
	let body = `Content-Type: text/plain\r\n\r\nThe mayor said no.\r\n`;
	for (let level = 0; level < depth; level += 1)
		body = `Content-Type: multipart/mixed; boundary="b${level}"\r\n\r\n--b${level}\r\n${body}\r\n--b${level}--\r\n`;
	return mail(
		'MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="top"\r\n',
		`--top\r\nContent-Type: text/plain\r\n\r\n${a}\r\n--top\r\n${body}\r\n--top\r\nContent-Type: text/plain\r\n\r\n${b}\r\n--top--\r\n`,
	);
};
const attached = (name: string, type: string, content: Buffer, a: string, b: string): string =>
	mail(
		'MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="top"\r\n',
		`--top\r\nContent-Type: text/plain\r\n\r\n${a}\r\n\r\n${b}\r\n--top\r\nContent-Type: ${type}; name="${name}"\r\nContent-Disposition: attachment; filename="${name}"\r\nContent-Transfer-Encoding: base64\r\n\r\n${content.toString('base64')}\r\n--top--\r\n`,
	);
const zipOfZeros = gzipSync(Buffer.alloc(1_000_000));

/** XML, HTML, JSON, YAML, mail and packed files. */
export const formatInputs: readonly Input[] = [
	fileInput('xml billion laughs', 'a.xml', (a, b) => rss(item(`${a} &l9; ${b}`), laughs(9))),
	fileInput('xml quadratic', 'a.xml', (a, b) =>
		rss(item(`${a} ${'&q;'.repeat(20_000)}. ${b}`), `<!DOCTYPE r [<!ENTITY q "${'HX'.repeat(20_000)}">]>`),
	),
	fileInput('xml entity of a file', 'a.xml', (a, b) =>
		rss(item(`${a} &x; ${b}`), '<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]>'),
	),
	fileInput('xml entity of a host', 'a.xml', (a, b) =>
		rss(
			item(`${a} &x; ${b}`),
			'<!DOCTYPE r SYSTEM "http://127.0.0.1:9/HX.dtd" [<!ENTITY x SYSTEM "http://127.0.0.1:9/HX">]>',
		),
	),
	fileInput('xml deep', 'a.xml', (a, b) => rss(`${item(a)}${'<x>'.repeat(20_000)}${'</x>'.repeat(20_000)}${item(b)}`)),
	fileInput('xml unfinished', 'a.xml', (a, b) => `${rss(`${item(a)}${item(b)}`).slice(0, -30)}<item><title>HX`),
	fileInput('xml no feed', 'a.xml', (a, b) => `<report><p>${a}</p><p>${b}</p></report>`),
	fileInput('xml attributes', 'a.xml', (a, b) =>
		rss(
			`${item(a)}<item ${Array.from({ length: 5_000 }, (_, n) => `a${n}="x"`).join(' ')}><title>t</title></item>${item(b)}`,
		),
	),
	fileInput(
		'feed of a hundred thousand',
		'a.xml',
		(a, b) => rss(`${item(`${a} ${b}`)}${item('A ship left Ostra.').repeat(100_000)}`),
		heavy,
	),
	fileInput(
		'html deep',
		'a.html',
		(a, b) => `<p>${a}</p>${'<div>'.repeat(3_000)}x${'</div>'.repeat(3_000)}<p>${b}</p>`,
	),
	fileInput('html very deep', 'a.html', (a, b) => `<p>${a}</p>${'<div>'.repeat(200_000)}x<p>${b}</p>`, heavy),
	fileInput(
		'html deep tables',
		'a.html',
		(a, b) => `<p>${a}</p>${'<table><tr><td>'.repeat(300)}x${'</td></tr></table>'.repeat(300)}<p>${b}</p>`,
	),
	fileInput('html many tags', 'a.html', (a, b) => `<p>${a}</p>${'<b>x</b> '.repeat(60_000)}<p>${b}</p>`, heavy),
	fileInput('html open tags', 'a.html', (a, b) => `<p>${a}</p>${'<'.repeat(30_000)} <p>${b}</p>`),
	fileInput('html comment', 'a.html', (a, b) => `<p>${a}</p><!-- HX --><!--${'-'.repeat(20_000)}--><p>${b}</p>`),
	fileInput('html attributes', 'a.html', (a, b) => `<p>${a}</p><p ${'x="y" '.repeat(20_000)}>z</p><p>${b}</p>`),
	fileInput(
		'html active',
		'a.html',
		(a, b) =>
			`<p>${a}</p><script>document.write('HX')</script><style>HX{}</style><iframe src="file:///etc/passwd">HX</iframe><object data=HX></object><a href="javascript:HX()">x</a><base href=//HX><meta http-equiv=refresh content="0;url=//HX"><p>${b}</p>`,
	),
	fileInput(
		'html entities',
		'a.html',
		(a, b) => `<p>${a}</p>${'&amp;#x1b;&NotAnEntity;&#99999999999;&#xd800;&#0;'.repeat(2_000)}<p>${b}</p>`,
	),
	fileInput('html frame of text', 'a.html', (a, b) => `${a}\n\n${b}`),
	fileInput(
		'json deep',
		'a.json',
		(a, b) => `{"text":${JSON.stringify(`${a} ${b}`)},"x":${'['.repeat(5_000)}${']'.repeat(5_000)}}`,
	),
	fileInput(
		'json too deep',
		'a.json',
		(a, b) => `{"text":${JSON.stringify(`${a} ${b}`)},"x":${'['.repeat(500_000)}${']'.repeat(500_000)}}`,
		{ isHeavy: true, found: 'none' },
	),
	fileInput(
		'json proto',
		'a.json',
		(a, b) =>
			`{"__proto__":{"text":"HX","polluted":1},"constructor":{"prototype":{"polluted":1}},"text":${JSON.stringify(`${a} ${b}`)}}`,
	),
	fileInput('json lists of all kinds', 'a.json', (a, b) =>
		JSON.stringify([
			null,
			1,
			'HX',
			[[]],
			{ text: null },
			{ text: 7 },
			{ text: a },
			{ text: { text: { text: 'x' } } },
			{ text: b, title: ['x', null] },
		]),
	),
	fileInput(
		'json numbers',
		'a.json',
		(a, b) => `{"text":${JSON.stringify(`${a} ${b}`)},"date":1e999,"time":-9e15,"n":${'9'.repeat(5_000)}}`,
	),
	fileInput('json twice', 'a.json', (a, b) => `{"text":"HX","text":${JSON.stringify(`${a} ${b}`)}}`),
	fileInput('json broken', 'a.json', (a, b) => `{"title": "HX", ${a} ${b}`),
	fileInput(
		'json of a hundred thousand',
		'a.json',
		(a, b) =>
			JSON.stringify([
				{ text: `${a} ${b}` },
				...Array.from({ length: 100_000 }, (_, n) => ({ text: `Ship ${n} left.` })),
			]),
		heavy,
	),
	fileInput(
		'json lines of a hundred thousand',
		'a.jsonl',
		(a, b) => `${JSON.stringify({ text: `${a} ${b}` })}\n${'{"text":"A ship left."}\n'.repeat(100_000)}`,
		heavy,
	),
	fileInput(
		'json lines broken',
		'a.jsonl',
		(a, b) => `${JSON.stringify({ text: a })}\n{"text":\nHX\n[1]\nnull\n"x"\n${JSON.stringify({ text: b })}`,
	),
	fileInput(
		'yaml bomb',
		'a.md',
		(a, b) =>
			`---\na: &a [x,x,x]\n${Array.from({ length: 9 }, (_, n) => `b${n}: &b${n} [*a,*a,*a,*a,*a,*a]`).join('\n')}\ntitle: *b8\n---\n${a}\n\n${b}\n`,
	),
	fileInput(
		'yaml tags',
		'a.md',
		(a, b) =>
			`---\ntitle: !!js/function "function(){HX}"\ndate: !!python/object/apply:os.system ["HX"]\n---\n${a}\n\n${b}\n`,
	),
	fileInput('yaml without end', 'a.md', (a, b) => `---\ntitle: HX\n${a}\n\n${b}\n`),
	fileInput('yaml long', 'a.md', (a, b) => `---\n${'key: value\n'.repeat(50_000)}---\n${a}\n\n${b}\n`),
	fileInput(
		'yaml of strange keys',
		'a.md',
		(a, b) =>
			`---\n__proto__: HX\nconstructor: HX\ntitle: |\n  HX\n  HX\ntitle: again\n: empty\n? complex\n---\n${a}\n\n${b}\n`,
	),
	fileInput(
		'markdown nesting',
		'a.md',
		(a, b) => `${a}\n\n${'> '.repeat(5_000)}x\n${'['.repeat(5_000)}${'*'.repeat(5_000)}\n\n${b}\n`,
	),
	fileInput('markdown tables', 'a.md', (a, b) => `${a}\n\n${`|${'x|'.repeat(200)}\n`.repeat(50)}\n\n${b}\n`),
	fileInput('mail nesting', 'a.eml', (a, b) => nestedMail(60, a, b)),
	fileInput('mail deep nesting', 'a.eml', (a, b) => nestedMail(2_000, a, b), { isHeavy: true, found: 'none' }),
	fileInput('mail of many parts', 'a.eml', (a, b) =>
		mail(
			'MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="t"\r\n',
			`--t\r\n\r\n${a}\r\n${'--t\r\nContent-Type: text/plain\r\n\r\nx\r\n'.repeat(2_000)}--t\r\n\r\n${b}\r\n--t--\r\n`,
		),
	),
	fileInput('mail without end', 'a.eml', (a, b) =>
		mail('MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="t"\r\n', `--t\r\n\r\n${a}\r\n\r\n${b}\r\n`),
	),
	fileInput('mail without boundary', 'a.eml', (a, b) =>
		mail('MIME-Version: 1.0\r\nContent-Type: multipart/mixed\r\n', `${a}\r\n\r\n${b}\r\n`),
	),
	fileInput('mail long header', 'a.eml', (a, b) =>
		mail(`X-Long: ${'HX '.repeat(100_000)}\r\n`, `${a}\r\n\r\n${b}\r\n`),
	),
	fileInput('mail many headers', 'a.eml', (a, b) => mail('X-H: HX\r\n'.repeat(20_000), `${a}\r\n\r\n${b}\r\n`)),
	fileInput('mail encoded words', 'a.eml', (a, b) =>
		mail(`X-W: ${'=?utf-8?Q?=48=58?= '.repeat(5_000)}\r\n`, `${a}\r\n\r\n${b}\r\n`),
	),
	fileInput('mail bad base64', 'a.eml', (a, b) =>
		mail(
			'MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="t"\r\n',
			`--t\r\nContent-Transfer-Encoding: base64\r\n\r\n!!!HX===\r\n--t\r\n\r\n${a}\r\n\r\n${b}\r\n--t--\r\n`,
		),
	),
	fileInput('mail attachment path', 'a.eml', (a, b) => attached('../../HX.txt', 'text/plain', Buffer.from('HX'), a, b)),
	fileInput('mail attachment absolute', 'a.eml', (a, b) =>
		attached('/tmp/HX-watchfloor.sh', 'application/x-sh', Buffer.from('touch HX'), a, b),
	),
	fileInput('mail attachment packed', 'a.eml', (a, b) => attached('HX.zip', 'application/zip', zipOfZeros, a, b)),
	fileInput('mail external body', 'a.eml', (a, b) =>
		mail(
			'MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="t"\r\n',
			`--t\r\nContent-Type: message/external-body; access-type=local-file; name="/etc/passwd"\r\n\r\n\r\n--t\r\n\r\n${a}\r\n\r\n${b}\r\n--t--\r\n`,
		),
	),
	fileInput(
		'mailbox of many',
		'a.mbox',
		(a, b) =>
			`From a@example.org Tue Mar  3 10:00:00 2026\nSubject: s\n\n${a}\n\n${b}\n\n${'From b@example.org Tue Mar  3 10:00:00 2026\nSubject: s\n\nA ship left.\n\n'.repeat(20_000)}`,
		heavy,
	),
	fileInput(
		'mailbox quoted',
		'a.mbox',
		(a, b) => `From a@example.org Tue Mar  3 10:00:00 2026\nSubject: s\n\n${a}\n>From HX\n>>From HX\n\n${b}\n`,
	),
	fileInput('gzip', 'a.txt.gz', (a, b) => gzipSync(`${a}\n\n${b}\n`)),
	fileInput('gzip of two', 'a.txt.gz', (a, b) => Buffer.concat([gzipSync(`${a}\n\n`), gzipSync(`${b}\n`)])),
	fileInput('gzip with a tail', 'a.txt.gz', (a, b) =>
		Buffer.concat([gzipSync(`${a}\n\n${b}\n`), Buffer.from('HX garbage')]),
	),
	fileInput('gzip cut', 'a.txt.gz', (a, b) =>
		gzipSync(`${a}\n\n${b}\n${'A ship left. '.repeat(2_000)}`).subarray(0, -40),
	),
	fileInput('gzip that is none', 'a.txt.gz', (a, b) => `${a}\n\n${b}\n`, { found: 'none' }),
	fileInput(
		'gzip bomb',
		'a.txt.gz',
		(a, b) => gzipSync(Buffer.concat([Buffer.from(`${a}\n\n${b}\n`), Buffer.alloc(400_000_000, 0x20)])),
		heavy,
	),
	fileInput('gzip in gzip', 'a.txt.gz', () => gzipSync(gzipSync('HX')), { found: 'none' }),
	fileInput('wrong ending: html as text', 'a.txt', (a, b) => `<html><body><p>${a}</p><p>${b}</p></body></html>`),
	fileInput(
		'wrong ending: binary',
		'a.txt',
		() => Buffer.from(Array.from({ length: 20_000 }, (_, n) => (n * 7919) % 256)),
		{ found: 'none' },
	),
	fileInput('wrong ending: picture in text', 'a.txt', (a, b) =>
		Buffer.concat([
			Buffer.from(`${a}\n`),
			Buffer.from(Array.from({ length: 2_000 }, (_, n) => (n * 7919) % 256)),
			Buffer.from(`\n${b}\n`),
		]),
	),
];
