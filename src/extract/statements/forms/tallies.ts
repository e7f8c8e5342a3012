// Lines of a situation report that leave their verb out: "1 fatality; 26 injuries reported". Nobody is named who reports.
import type { Reading } from '../../reading.ts';
import type { Draft } from '../draft.ts';

const label = /^(?:[-*•·–▪◦]\s+)?(?:\p{Lu}[\p{L} /&-]{2,40}:\s+)?/u;
const reported = /^(?:reported|confirmed)$/;

/** The numbers of a short line that ends in "reported". */
export function* findTallies({ text, tokens, blocks, sentences }: Reading): Iterable<Draft> {
	for (const block of blocks) {
		if (block.kind !== 'headline' && block.kind !== 'list') continue;
		if (block.endSentence <= block.firstSentence || block.end - block.start > 160) continue;
		const end = sentences[block.endSentence - 1]!.endToken;
		let last = end - 1;
		while (last > 0 && /^[.;]$/.test(tokens.text[last]!)) last -= 1;
		if (!reported.test(tokens.lower[last]!)) continue;
		const skipped = label.exec(text.slice(block.start, block.end))![0].length;
		let first = sentences[block.firstSentence]!.firstToken;
		while (first < last && tokens.start[first]! < block.start + skipped) first += 1;
		const said = tokens.pos.slice(first, last);
		if (last - first < 2 || !/\d/.test(text.slice(tokens.start[first]!, tokens.end[last - 1]!)) || said.includes('AUX'))
			continue;
		yield {
			rule: 'tally',
			score: 0.6,
			source: null,
			cue: [{ first: last, end: last + 1 }],
			content: [{ first, end: last }],
		};
	}
}
