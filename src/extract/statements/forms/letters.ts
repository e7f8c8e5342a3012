// Letters and mails in the first person: from "Dear …" or the first line to "Yours sincerely", the words of whoever signs.
import { type Block, isNarrative, type Reading, tokenAt } from '../../reading.ts';
import type { Draft } from '../draft.ts';

const closing =
	/^(?:yours (?:sincerely|faithfully|truly|respectfully)|(?:very )?(?:sincerely|respectfully)(?: yours)?|(?:with )?(?:best|kind|warm|many)?(?: and )?(?:best|kind|warm)? ?(?:regards|wishes)|in solidarity|respectfully submitted)[,.]?$/i;
const greeting =
	/^(?:dear|hello|hi|good (?:morning|afternoon|evening)|to (?:whom|all)|all|colleagues|team)\b[^\n]{0,80}[,:]?$/i;
const signature =
	/^(?:(?:Dr|Mr|Mrs|Ms|Sir|Prof|Gen|Col|Capt)\.? )?\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|de|van|von|al|bin)){0,4}/u;
const firstPerson = /^(?:i|we|my|our|us|me)$/;
const longestLine = 90;

/** One statement for each letter that a name closes; its content is all between greeting and closing. */
export function* findLetters(reading: Reading): Iterable<Draft> {
	const { text, blocks, tokens, sentences } = reading;
	let from = blocks.findIndex(({ kind }) => kind !== 'metadata');
	for (const [index, block] of blocks.entries()) {
		if (block.end - block.start > longestLine || index < from) continue;
		const words = text.slice(block.start, block.end);
		if (greeting.test(words)) from = index + 1;
		const name = closing.test(words) ? signedBy(reading, index) : null;
		if (!name) continue;
		const body = blocks.slice(from, index).filter((one) => isNarrative(one) && one.endSentence > one.firstSentence);
		from = index + 2;
		if (body.length === 0 || !isSpoken(reading, body)) continue;
		yield {
			rule: 'letter',
			score: 0.9,
			isOwnWords: true,
			source: { first: tokenAt(tokens, name.start), end: tokenAt(tokens, name.end - 1) + 1 },
			cue: [],
			content: [
				{
					first: sentences[body[0]!.firstSentence]!.firstToken,
					end: sentences[body.at(-1)!.endSentence - 1]!.endToken,
				},
			],
		};
	}
}

// The name stands in the line below, by itself or before a comma.
const signedBy = ({ text, blocks }: Reading, index: number): { start: number; end: number } | null => {
	const line = blocks[index + 1];
	if (!line || line.end - line.start > longestLine) return null;
	const name = signature.exec(text.slice(line.start, line.end));
	return name ? { start: line.start, end: line.start + name[0].length } : null;
};

const isSpoken = ({ tokens, sentences }: Reading, body: readonly Block[]): boolean =>
	body.some(({ firstSentence, endSentence }) => {
		const first = sentences[firstSentence]!.firstToken;
		const end = Math.min(sentences[endSentence - 1]!.endToken, first + 400);
		for (let at = first; at < end; at += 1) if (firstPerson.test(tokens.lower[at]!)) return true;
		return false;
	});
