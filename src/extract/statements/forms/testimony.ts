// A document in the first person: "STATEMENT OF X, …" over the words of X. Its body is one statement.
import type { Reading } from '../../reading.ts';
import { tokenAt } from '../../reading.ts';
import type { Draft } from '../draft.ts';

const heading =
	/^(?:(?:prepared|opening|written|full|public|joint)\s+)*(?:statement|remarks|testimony|address|speech|letter|message)\s+(?:of|by|from)\s+(?<name>[^,\n;:(]{3,60}?)(?=\s+(?:on|regarding|about|concerning|following|to)\s|[,\n;:(]|$)/iu;
const firstPerson = /^(?:i|we|my|our|me|us)$/;

/** Yields at most one statement, for documents headed as somebody's own words and written in the first person. */
export function* findTestimony(reading: Reading): Iterable<Draft> {
	const { text, blocks, tokens, sentences } = reading;
	const index = blocks.findIndex((block) => block.kind !== 'metadata');
	const top = blocks[index];
	const found = top && top.end - top.start < 250 ? heading.exec(text.slice(top.start, top.end)) : null;
	if (!top || !found?.groups) return;
	const body = blocks.slice(index + 1).filter((block) => block.kind === 'prose' || block.kind === 'list');
	const spoken = body.filter((block) => {
		const first = sentences[block.firstSentence]?.firstToken ?? 0;
		const end = sentences[block.endSentence - 1]?.endToken ?? 0;
		return tokens.lower.slice(first, end).some((word) => firstPerson.test(word));
	});
	if (spoken.length < 2) return;
	const nameStart = top.start + found[0].length - found.groups.name!.length;
	yield {
		rule: 'testimony',
		score: 0.9,
		isOwnWords: true,
		source: {
			first: tokenAt(tokens, nameStart),
			end: tokenAt(tokens, nameStart + found.groups.name!.trimEnd().length),
		},
		cue: [],
		content: body.map((block) => ({
			first: sentences[block.firstSentence]!.firstToken,
			end: sentences[block.endSentence - 1]!.endToken,
		})),
	};
}
