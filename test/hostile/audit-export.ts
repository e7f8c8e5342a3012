// Whether a written report is inert: no formula in a cell, no tag but our own, no link, no heading but our own.

export type ExportFormat = 'md' | 'text' | 'jsonl' | 'csv' | 'html';

const sample = (text: string): string => JSON.stringify(text.slice(0, 80));

const cellsOf = (csv: string): readonly string[] =>
	[...csv.matchAll(/"((?:[^"]|"")*)"(?:,|\r\n|$)/g)].map(([, cell]) => cell!.replaceAll('""', '"'));

const auditCsv = (csv: string): readonly string[] => {
	const cells = cellsOf(csv);
	const columns = (csv.split('\r\n', 1)[0] ?? '').split(',').length;
	const rows = csv.split('\r\n').length - 1;
	return [
		...cells.filter((cell) => /^[\s"]*[=+\-@\t\r|%＝＋－＠]/u.test(cell)).map((cell) => `formula cell ${sample(cell)}`),
		...(cells.length === columns * rows ? [] : [`${cells.length} cells in ${rows} rows of ${columns}`]),
	];
};

const ownTags =
	/^<(?:!DOCTYPE html|html lang="en"|\/?(?:html|head|body|title|style|ul|p|h[1-3]|li|cite)|meta charset="utf-8"|meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"|li class="detail")>$/;

const auditHtml = (html: string): readonly string[] =>
	[...html.matchAll(/<[^>]*>?/g)].filter(([tag]) => !ownTags.test(tag)).map(([tag]) => `tag ${sample(tag)}`);

const markup = /(?<!\\)(?:\\\\)*[<[\]`*_|]/;
const bareLink = /(?<!\\)\b(?:https?|ftp|javascript):(?!\\)\S|\bwww\.(?!\\)/i;
const block = /^\s*(?:[>=+~]|#{1,6}\s|-{2,}|(?:- )+[-+*>#]|```|\d+[.)]\s)/;

const auditMarkdown = (markdown: string): readonly string[] =>
	markdown.split('\n').flatMap((line, index) => {
		const isHeading = /^#{1,3} [^#]/.test(line);
		const where = `line ${index + 1} ${sample(line)}`;
		return [
			...(markup.test(line) ? [`live markup in ${where}`] : []),
			...(bareLink.test(line) ? [`live link in ${where}`] : []),
			...(block.test(line) && !isHeading ? [`forged block in ${where}`] : []),
			...(isHeading && line.includes('HX') ? [`forged heading in ${where}`] : []),
		];
	});

const auditPlain = (text: string): readonly string[] =>
	text
		.split('\n')
		.filter((line) => /^\S.*HX/.test(line))
		.map((line) => `a report speaks at the margin: ${sample(line)}`);

const auditLines = (lines: string): readonly string[] =>
	lines
		.split('\n')
		.filter((line) => line !== '')
		.flatMap((line) => {
			try {
				JSON.parse(line);
				return [];
			} catch {
				return [`no JSON: ${sample(line)}`];
			}
		});

const audits: Readonly<Record<ExportFormat, (text: string) => readonly string[]>> = {
	md: auditMarkdown,
	text: auditPlain,
	jsonl: auditLines,
	csv: auditCsv,
	html: auditHtml,
};

/** What in the written form would act; the first few of each. */
export const auditExport = (format: ExportFormat, text: string): readonly string[] => audits[format](text).slice(0, 12);
