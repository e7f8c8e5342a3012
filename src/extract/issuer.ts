// Who issues a document in its own name: the body behind a statement, a press release or an advisory. Most texts have none.
import type { Span } from '../domain.ts';
import type { Block, Reading } from './reading.ts';

const heading =
	/^(?:#{1,6} )?(?:\p{L}+ ){0,2}?(?:[Ss]tatement|STATEMENT|[Rr]elease|RELEASE|[Cc]ommuniqu[eé]|COMMUNIQU[EÉ]|[Dd]eclaration|DECLARATION)\s+(?:of|by|from|issued by|attributable to|OF|BY|FROM|ISSUED BY|ATTRIBUTABLE TO)\s+(?:the |THE )?(?:[Ss]pokes[a-z]+ (?:for|of) (?:the )?|SPOKES[A-Z]+ (?:FOR|OF) (?:THE )?)?(?<name>\p{Lu}[^\n:;()]{2,80}?)(?=\s+(?:on|regarding|concerning|about|following|in response|as|dated|ON|REGARDING|CONCERNING|FOLLOWING)\b|\s*[,:;()\n]|\s*$)/u;
const release = /^(?:for immediate release|(?:press|news|media) (?:release|statement|advisory)|statement)\b/i;
const about = /^(?:About|ABOUT) (?<name>\p{Lu}[^\n:.]{2,60})\s*:?/u;
const office =
	/[\s,–—-]+(?:(?:press|media|news|communications?)\s?(?:office|room|team|relations|centre|center|service|desk|release)?s?)\s*$/iu;
// Headings stand at the top, what a company says of itself at the end.
const topBlocks = 6;

/** The words that name the issuer, where they stand first in the body; null where the text is nobody's own statement. */
export const findIssuer = (reading: Reading): Span | null => {
	const body = reading.blocks.filter(({ kind }) => kind !== 'metadata');
	const top = body.slice(0, topBlocks).filter(({ start, end }) => end - start < 250);
	const named = top.map((block) => match(reading, block, heading)).find((name) => name !== undefined);
	if (named) return occurrence(reading, named);
	const { source, title } = reading.document;
	const fromOffice = source !== null && office.test(source) ? source.replace(office, '') : null;
	const isRelease =
		(title !== null && (release.test(title) || heading.test(title))) ||
		top.some(({ start, end }) => release.test(reading.text.slice(start, end)));
	if (fromOffice) return occurrence(reading, fromOffice);
	if (!isRelease) return null;
	const ofItself = body.map((block) => match(reading, block, about)).find((name) => name !== undefined);
	const ofTitle = title === null ? undefined : heading.exec(title)?.groups?.name;
	return [ofTitle, source, ofItself].reduce<Span | null>(
		(found, name) => found ?? (name ? occurrence(reading, name) : null),
		null,
	);
};

const match = ({ text }: Reading, { start, end }: Block, pattern: RegExp): string | undefined =>
	pattern.exec(text.slice(start, Math.min(end, start + 250)))?.groups?.name;

/** Where a name first stands in the prose, else anywhere in the body. */
const occurrence = ({ text, blocks, document }: Reading, name: string): Span | null => {
	const plain = name
		.replace(/^the\s+/i, '')
		.trim()
		.toLowerCase();
	if (plain.length < 2) return null;
	const lower = text.toLowerCase();
	// A few letters grow when they are lowered: then places would not be those of the text.
	if (lower.length !== text.length) return null;
	for (const { kind, start, end } of blocks) {
		const at = kind === 'prose' ? lower.slice(start, end).indexOf(plain) : -1;
		if (at >= 0) return { start: start + at, end: start + at + plain.length };
	}
	const at = lower.indexOf(plain, document.bodyStart);
	return at < 0 ? null : { start: at, end: at + plain.length };
};
