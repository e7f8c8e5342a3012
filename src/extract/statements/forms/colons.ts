// Colons: headlines ("Iran: No talks", "‘Time is short’: UN chief") and transcripts ("THE CHAIR: Did anyone …").

import { datelineOf } from '../../datelines.ts';
import { cueOf } from '../../lang/en/cues.ts';
import type { Block, Reading } from '../../reading.ts';
import type { Draft, TokenRange } from '../draft.ts';

const labelWords =
	/^(?:q|a|question|answer|note|update|updated|background|summary|source|sources|location|date|time|status|subject|re|from|to|cc|tel|phone|email|website|contact|address|breaking|live|watch|video|photo|image|opinion|analysis|explainer|exclusive|factbox|timeline|correction|editor|who|what|where|when|why|how|part|day|chapter|section|figure|table|step|total|deaths|injured|missing|killed|impact|response|needs|overview|highlights|read|more|ps|pm|am)$/;

/** Headlines split by a colon, and turns of a transcript with the paragraphs that follow them. */
export function* findColons(reading: Reading): Iterable<Draft> {
	const turns = reading.blocks.map((block) => turnOf(reading, block));
	const lastTurn = turns.findLastIndex((turn) => turn !== null);
	const isTranscript = looksLikeTranscript(reading, turns);
	const isForm = looksLikeForm(reading);
	for (const [index, block] of reading.blocks.entries()) {
		const turn = turns[index] ?? null;
		if (turn && (isTranscript || (isShouted(reading, turn) && isSpoken(reading, turn))))
			yield* transcriptTurn(reading, index, turn, turns, lastTurn);
		else if (block.kind === 'headline' && !isForm) yield* headline(reading, block);
	}
}

const labelled = /^\p{Lu}[\p{L} /&-]{2,40}:\s+(?!["“‘'])\S/u;

// "Energy: 400 homes without power", "Water: …": lines that each have a heading of their own, not headlines that quote.
const looksLikeForm = ({ text, blocks }: Reading): boolean => {
	let lines = 0;
	for (const { kind, start, end } of blocks) {
		const isLine = kind === 'headline' || kind === 'list' || kind === 'prose';
		if (isLine && labelled.test(text.slice(start, Math.min(end, start + 60)))) lines += 1;
		if (lines >= 3) return true;
	}
	return false;
};

// A label comes back, or two speakers are set in capitals; and somebody speaks: "HEALTH: 12 clinics closed" is a heading.
const looksLikeTranscript = (reading: Reading, turns: readonly (Turn | null)[]): boolean => {
	const labels = turns.filter((turn) => turn !== null);
	if (!labels.some((turn) => isSpoken(reading, turn))) return false;
	const names = labels.map(({ label }) => reading.tokens.lower.slice(label.first, label.end).join(' '));
	const shouted = labels.filter((turn) => isShouted(reading, turn));
	return new Set(names).size < names.length || shouted.length >= 2;
};

const person = /^(?:i|we|you|my|our|your|me|us|i'm|i'd|i've|we're|we've|\?)$/;

// Words of somebody who speaks or is spoken to, in the block of the turn.
const isSpoken = ({ tokens, sentences, blocks }: Reading, { colon }: Turn): boolean => {
	const end = sentences[blocks[sentences[tokens.sentence[colon]!]!.block]!.endSentence - 1]!.endToken;
	for (let at = colon + 1; at < Math.min(end, colon + 300); at += 1) if (person.test(tokens.lower[at]!)) return true;
	return false;
};

// Whoever asks or answers without a name.
const anonymous = /^(?:q|a|question|answer|reporter|journalist|moderator)$/;

type Turn = { readonly label: TokenRange; readonly colon: number };

// A label of one to six capitalised words before a colon that opens the block.
const turnOf = (reading: Reading, block: Block): Turn | null => {
	if (
		block.kind === 'metadata' ||
		block.kind === 'furniture' ||
		block.kind === 'headline' ||
		block.endSentence <= block.firstSentence ||
		datelineOf(reading, block) !== null
	)
		return null;
	const { tokens, sentences } = reading;
	const first = sentences[block.firstSentence]!.firstToken;
	const limit = Math.min(first + 8, sentences[block.firstSentence]!.endToken);
	for (let at = first; at < limit; at += 1) {
		const word = tokens.text[at]!;
		if (word === ':') {
			const isName =
				at > first &&
				(!labelWords.test(tokens.lower[first]!) || isAnonymous(reading, first, at)) &&
				tokens.start[at] === tokens.end[at - 1];
			return isName ? { label: { first, end: at }, colon: at } : null;
		}
		if (!/^\p{Lu}[\p{L}.'’-]*$/u.test(word) && !/^(?:of|the|de|von|van|der|al|bin|\.|\(|\))$/.test(word)) return null;
	}
	return null;
};

// "Q:", "Question (Ostra Post):"
const isAnonymous = ({ tokens }: Reading, first: number, colon: number): boolean =>
	anonymous.test(tokens.lower[first]!) &&
	(colon === first + 1 || (tokens.text[first + 1] === '(' && tokens.text[colon - 1] === ')'));

const isShouted = (reading: Reading, turn: Turn): boolean => {
	const words = reading.tokens.text.slice(turn.label.first, turn.label.end).filter((word) => /\p{L}/u.test(word));
	return words.join('').length > 3 && words.every((word) => word === word.toUpperCase());
};

// The answer runs on over the paragraphs that have no label of their own, as long as this is a transcript.
function* transcriptTurn(
	reading: Reading,
	index: number,
	turn: Turn,
	turns: readonly (Turn | null)[],
	lastTurn: number,
): Iterable<Draft> {
	const { blocks, sentences } = reading;
	const own = sentences[blocks[index]!.endSentence - 1]!;
	const content: TokenRange[] = [];
	if (own.endToken > turn.colon + 1) content.push({ first: turn.colon + 1, end: own.endToken });
	for (let next = index + 1; next < blocks.length && turns[next] === null; next += 1) {
		const block = blocks[next]!;
		if (block.kind !== 'prose' || block.endSentence <= block.firstSentence) break;
		if (next > lastTurn) break;
		content.push({
			first: sentences[block.firstSentence]!.firstToken,
			end: sentences[block.endSentence - 1]!.endToken,
		});
	}
	if (content.length > 0) {
		const isNamed = !anonymous.test(reading.tokens.lower[turn.label.first]!);
		yield {
			rule: 'transcript',
			isOwnWords: true,
			score: 0.9,
			source: isNamed ? turn.label : null,
			cue: [{ first: isNamed ? turn.colon : turn.label.first, end: turn.colon + 1 }],
			content,
		};
	}
}

function* headline(reading: Reading, block: Block): Iterable<Draft> {
	const { tokens, sentences } = reading;
	const first = sentences[block.firstSentence]!.firstToken;
	const end = sentences[block.endSentence - 1]!.endToken;
	const said = saidAtEnd(reading, first, end);
	if (said) {
		yield said;
		return;
	}
	if (titled.test(reading.text.slice(block.start, Math.min(block.end, block.start + 160)))) return;
	let colon = first;
	while (colon < end && tokens.text[colon] !== ':') colon += 1;
	if (colon >= end - 1 || colon === first || (tokens.start[colon + 1] ?? 0) === tokens.end[colon]) return;
	const left = { first, end: colon };
	const right = { first: colon + 1, end };
	const cue = [{ first: colon, end: colon + 1 }];
	if (
		isNaming(reading, right, 5) &&
		looksLikeSpeaker(reading, right) &&
		(startsQuoted(reading, left) || hasVerb(reading, left))
	) {
		yield { rule: 'headline-colon', score: 0.85, source: right, cue, content: [left] };
	} else if (
		isNaming(reading, left, 4) &&
		!labelWords.test(tokens.lower[first]!) &&
		(hasVerb(reading, right) || startsQuoted(reading, right) || /^(?:no|not|all)$/.test(tokens.lower[right.first]!))
	) {
		yield { rule: 'headline-colon', score: 0.8, source: left, cue, content: [right] };
	}
}

// "Storm Alba: live updates", "Cyclone Ida: Situation Report No. 3": what the page is.
const titled =
	/^[^:\n]{2,80}:\s+(?:(?:the )?latest|live|what (?:we know|to know|happened|you (?:need|should))|how |why |(?:a |the )?timeline|situation report|sit\s?rep|flash (?:update|appeal)|(?:an )?explainer|explained|factbox|in (?:pictures|numbers|brief)|at a glance|key (?:facts|events|developments|points)|as it happened|bulletin|briefing|update\b|advisory|fact ?sheet|photos?\b|video\b|q\s?&\s?a)/iu;

// "Rail strike: 'no deal in sight' as talks collapse, says union": whoever speaks stands at the end.
const saidAtEnd = ({ tokens, quotations }: Reading, first: number, end: number): Draft | null => {
	for (let at = end - 2; at > first + 2 && at > end - 8; at -= 1) {
		if (!/^(?:says?|said|warns?|claims?)$/.test(tokens.lower[at]!) || tokens.quotation[at]! >= 0) continue;
		if (tokens.text[at - 1] !== ',' && tokens.quotation[at - 1]! < 0) return null;
		let opens = first;
		for (let colon = first; colon < at - 3; colon += 1) if (tokens.text[colon] === ':') opens = colon + 1;
		const quotation = quotations[tokens.quotation[opens] ?? -1];
		const isWhole = quotation !== undefined && quotation.endToken >= at - 1;
		const close = tokens.text[at - 1] === ',' ? at - 1 : at;
		return {
			rule: isWhole ? 'headline-quote' : 'headline-says',
			score: 0.85,
			source: { first: at + 1, end },
			cue: [{ first: at, end: at + 1 }],
			content: [{ first: opens, end: close }],
		};
	}
	return null;
};

const speakers =
	/^(?:minister|police|officials?|report|reports|study|survey|chief|army|government|sources?|ministry|witnesses|experts|poll|union|court|president|mayor|governor|spokes\w+)$/;

const looksLikeSpeaker = (reading: Reading, range: TokenRange): boolean =>
	speakers.test(reading.tokens.lower[range.end - 1]!) || /^\p{Lu}/u.test(reading.tokens.text[range.end - 1]!);

const startsQuoted = (reading: Reading, range: TokenRange): boolean => reading.tokens.quotation[range.first]! >= 0;

const isNaming = (reading: Reading, range: TokenRange, longest: number): boolean => {
	if (range.end - range.first > longest) return false;
	for (let at = range.first; at < range.end; at += 1) {
		const pos = reading.tokens.pos[at]!;
		if (pos === 'VERB' || pos === 'AUX' || pos === 'NUM' || reading.tokens.quotation[at]! >= 0) return false;
		if (cueOf.has(reading.tokens.lower[at]!)) return false;
	}
	return /^\p{L}/u.test(reading.tokens.text[range.first]!);
};

const hasVerb = (reading: Reading, range: TokenRange): boolean => {
	for (let at = range.first; at < range.end; at += 1) {
		const pos = reading.tokens.pos[at]!;
		if (pos === 'VERB' || pos === 'AUX') return true;
	}
	return false;
};
