// Datelines: "NAIROBI, Kenya (AP) — …", "LIMA, 3 May 2021 – …", "May 3, 2021, Lima - …", "DHAKA: …": where a report was written, no part of what it says.
import { findLogEntries } from './log-entries.ts';
import { type Block, type Reading, type SentenceUnit, tokenAt } from './reading.ts';

/** Tokens of the town that a dateline names, and the first token of the text behind it. */
export type Dateline = {
	readonly first: number;
	readonly end: number;
	readonly body: number;
	/** The agency in its brackets: "AP" in "NAIROBI, Kenya (AP) —"; null where none is named. */
	readonly agency: string | null;
};

const month =
	'(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)\\p{L}{0,6}';
const capital = "\\p{Lu}[\\p{L}.'’/-]{1,24}";
const day = `(?:${month}\\.?\\s+\\d{1,2}|\\d{1,2}\\s+${month}\\.?)`;
const shape = new RegExp(
	`^(?<before>${day},?\\s+\\d{4},?\\s+)?(?<place>${capital}(?:\\s(?:${capital}|de|del|la|es|al|of|and|upon)){0,4})` +
		`(?:,\\s*${capital}(?:\\s${capital}){0,3}){0,2}` +
		`(?<date>,?\\s+${day}(?:,?\\s+\\d{4})?)?` +
		'\\s*(?<agency>\\([^()\\n]{1,60}\\)|/[^/\\n]{1,40}/)?' +
		`(?:\\s+${day}(?:,?\\s+\\d{4})?)?` +
		'[.:]?\\s*(?<mark>—|–|--?|:)\\s',
	'u',
);
const opening = 120;
/** A dateline stands under the headline, what is before it and a byline. */
const topBlocks = 8;

/** Labels that look like towns in capitals. */
const labels =
	/^(?:update|breaking|correction|exclusive|watch|live|new|just in|more|developing|analysis|note|alert|urgent|flash|opinion|video|photos?|summary|background|highlights?|q|a|question|answer|contact|date|time|source|subject|from|to|re)$/iu;

const shouts = /^[\p{Lu}][\p{Lu} .'’-]{0,50}:/u;
const addressed = /^(?:THE|MR|MRS|MS|DR|SEN|REP|GEN|SIR|PROF|JUDGE|CHAIR|Q|A)\b/u;

/** The dateline that opens a block, or null. */
export const datelineOf = ({ text, tokens, blocks }: Reading, block: Block): Dateline | null => {
	if (block.kind !== 'prose' && block.kind !== 'list') return null;
	const head = text.slice(block.start, Math.min(block.end, block.start + opening));
	const groups = shape.exec(head);
	const { before, place, date, agency, mark } = groups?.groups ?? {};
	if (!groups || place === undefined || labels.test(place) || !/^\p{Lu}/u.test(place)) return null;
	const isShouted = place === place.toUpperCase() && /\p{Lu}{3}/u.test(place);
	// "THE CHAIR: …" speaks; before a colon, a town without a date is one only where no other block opens so.
	const isTown =
		mark !== ':' ||
		(blocks.find(({ kind }) => kind === 'prose') === block &&
			blocks.every((other) => other === block || !shouts.test(text.slice(other.start, other.start + 60))));
	const isSure =
		agency !== undefined ||
		date !== undefined ||
		before !== undefined ||
		(isShouted && isTown && !addressed.test(place));
	const body = tokenAt(tokens, block.start + groups[0].length - 1);
	if (!isSure || body >= tokens.count || tokens.start[body]! >= block.end) return null;
	const start = block.start + (before?.length ?? 0);
	return {
		first: tokenAt(tokens, start),
		end: tokenAt(tokens, start + place.length),
		body,
		agency: agencyIn(agency),
	};
};

const wholeMonth = new RegExp(`^${month}$`, 'u');

// "(local time)", "(May 3)" name nobody.
const agencyIn = (words: string | undefined): string | null => {
	const name = words?.slice(1, -1).trim() ?? '';
	return /^\p{Lu}[\p{L}.&'’ -]{1,39}$/u.test(name) && !wholeMonth.test(name) ? name : null;
};

/** The agency whose report a text is, as the dateline at its top says; null where it does not. */
export const agencyOf = (reading: Reading): string | null => {
	for (const block of reading.blocks.slice(0, topBlocks)) {
		const agency = datelineOf(reading, block)?.agency;
		if (agency) return agency;
	}
	return null;
};

// Several stages ask for them.
const known = new WeakMap<readonly Block[], ReadonlyMap<number, Dateline>>();

/** Datelines of all blocks, by block. */
export const findDatelines = (reading: Reading): ReadonlyMap<number, Dateline> => {
	const before = known.get(reading.blocks);
	if (before) return before;
	const found = new Map<number, Dateline>();
	for (const [index, block] of reading.blocks.entries()) {
		const dateline = datelineOf(reading, block);
		if (dateline) found.set(index, dateline);
	}
	known.set(reading.blocks, found);
	return found;
};

// "> Two were killed", ">> …"
const quoteMarks = ({ tokens }: Reading, first: number): number => {
	let at = first;
	while (tokens.text[at] === '>') at += 1;
	return at;
};

/** The token with which a sentence begins to tell: behind its dateline, the head of a log's entry or the marks of what is quoted, if it has one. */
export const createOpening = (reading: Reading): ((index: number, sentence: SentenceUnit) => number) => {
	const datelines = findDatelines(reading);
	const entries = findLogEntries(reading);
	return (index, { block, firstToken, endToken }) => {
		const isFirst = reading.blocks[block]!.firstSentence === index;
		const marks = isFirst ? quoteMarks(reading, firstToken) : firstToken;
		const body = isFirst ? ((entries.get(block) ?? datelines.get(block))?.body ?? marks) : undefined;
		return body !== undefined && body > firstToken && body < endToken ? body : firstToken;
	};
};
