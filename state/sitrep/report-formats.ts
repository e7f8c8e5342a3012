// The written forms of a situation by name, each in pieces. Whatever a report says stays inert in every one of them.
import { reportCsv } from './report-csv.ts';
import { reportIcs } from './report-ics.ts';
import { reportJson, reportJsonLines } from './report-json.ts';
import { reportRss } from './report-rss.ts';
import type { ReportSource } from './report-source.ts';
import { composeSitrep, type Sitrep } from './sitrep.ts';
import type { SitrepLine } from './sitrep-words.ts';

export type ReportFormat = 'md' | 'text' | 'json' | 'jsonl' | 'csv' | 'html' | 'ics' | 'rss';

type Dress = {
	readonly begin: (title: string) => string;
	readonly heading: (level: 1 | 2 | 3, text: string) => string;
	readonly paragraph: (text: string) => string;
	readonly lines: (lines: readonly SitrepLine[]) => string;
	readonly end: string;
};

/** Text that Markdown shows as it is: no link, tag, heading, table or list comes out of it. */
export const escapeMarkdown = (text: string): string =>
	text
		.replace(/[\\`*_{}[\]<>#|~^$@&]/g, '\\$&')
		.replace(/:(?=[^\s\d])/g, '\\:')
		.replace(/\bwww\./gi, (found) => `${found.slice(0, 3)}\\.`)
		.replace(/^[-+=]/, '\\$&')
		.replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2');

/** Text that HTML shows as it is. */
export const escapeHtml = (text: string): string =>
	text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;')
		.replaceAll("'", '&#39;');

const cited = ({ text, cites }: SitrepLine, dress: (text: string) => string): string =>
	dress(text) + (cites.length === 0 ? '' : ` (${cites.map(dress).join(', ')})`);

const same = (text: string): string => text;

const markdown: Dress = {
	begin: () => '',
	heading: (level, text) => `${'#'.repeat(level)} ${text}\n\n`,
	paragraph: (text) => `${escapeMarkdown(text)}  \n`,
	lines: (lines) =>
		`${lines.map((line) => `${line.isDetail ? '  ' : ''}- ${cited(line, escapeMarkdown)}`).join('\n')}\n\n`,
	end: '',
};

const plain: Dress = {
	begin: () => '',
	heading: (_, text) => `${text.toUpperCase()}\n`,
	paragraph: (text) => `${text}\n`,
	lines: (lines) => `${lines.map((line) => `${line.isDetail ? '    ' : '  '}- ${cited(line, same)}`).join('\n')}\n\n`,
	end: '',
};

const html: Dress = {
	begin: (title) =>
		`<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">\n<title>${escapeHtml(title)}</title>\n<style>body{font-family:sans-serif;max-width:60em;margin:2em auto}.detail{margin-left:2em}cite{color:#555}</style>\n</head>\n<body>\n`,
	heading: (level, text) => `<h${level}>${escapeHtml(text)}</h${level}>\n`,
	paragraph: (text) => `<p>${escapeHtml(text)}</p>\n`,
	lines: (lines) => `<ul>\n${lines.map(htmlLine).join('')}</ul>\n`,
	end: '</body>\n</html>\n',
};

const htmlLine = ({ text, cites, isDetail }: SitrepLine): string => {
	const source = cites.length === 0 ? '' : ` <cite>(${cites.map(escapeHtml).join(', ')})</cite>`;
	return `<li${isDetail ? ' class="detail"' : ''}>${escapeHtml(text)}${source}</li>\n`;
};

function* dressed(sitrep: Sitrep, dress: Dress): Generator<string> {
	yield dress.begin(sitrep.title);
	yield dress.heading(1, sitrep.title);
	for (const line of sitrep.head) yield dress.paragraph(line);
	if (dress !== html) yield '\n';
	for (const { title, level, lines } of sitrep.sections) {
		yield dress.heading(level, title);
		yield dress.lines(lines);
	}
	yield dress.end;
}

const dresses = { md: markdown, text: plain, html } as const;

/** The formats that sections of lines can be written in. */
export const sitrepFormats = ['md', 'text', 'html'] as const;
export type SitrepFormat = (typeof sitrepFormats)[number];

/** Whether a format is one of those. */
export const isSitrepFormat = (format: ReportFormat): format is SitrepFormat => Object.hasOwn(dresses, format);

/** Sections of lines in one of these formats. */
export const formatSitrep = (format: SitrepFormat, sitrep: Sitrep): Iterable<string> =>
	dressed(sitrep, dresses[format]);

const formats: Record<ReportFormat, (source: ReportSource) => Iterable<string>> = {
	md: (source) => formatSitrep('md', composeSitrep(source)),
	text: (source) => formatSitrep('text', composeSitrep(source)),
	html: (source) => formatSitrep('html', composeSitrep(source)),
	json: reportJson,
	jsonl: reportJsonLines,
	csv: reportCsv,
	ics: reportIcs,
	rss: reportRss,
};

/** A situation written in one of the formats, in pieces to be written one after the other. */
export const formatReport = (format: ReportFormat, source: ReportSource): Iterable<string> => formats[format](source);
