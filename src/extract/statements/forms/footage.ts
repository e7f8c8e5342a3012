// Footage as a source: "Video aired by X appears to show …", "Images shared by residents showed …".
import { isNarrative, type Reading } from '../../reading.ts';
import { createWordScan } from '../../word-scans.ts';
import type { Draft } from '../draft.ts';
import { phraseAfter, phraseBefore } from '../rules/source.ts';

const pictures = createWordScan((word) =>
	/^(?:footage|videos?|images?|photos?|photographs?|pictures?|clips?|film|recordings?|audio)$/.test(word),
);
const showing = /^(?:shows?|showed|showing|depicts?|depicted|depicting)$/;
const leadIn =
	/^(?:to|appear|appears|appeared|appearing|purports?|purported|purporting|claims?|claiming|seems?|seemed|seeming)$/;

/** Who aired it is the source; where nobody is named, the pictures are. */
export function* findFootage(reading: Reading): Iterable<Draft> {
	const { tokens, sentences, blocks } = reading;
	for (const at of pictures(tokens)) {
		if (tokens.quotation[at]! >= 0) continue;
		const sentence = sentences[tokens.sentence[at]!]!;
		if (!isNarrative(blocks[sentence.block]!)) continue;
		const limit = Math.min(sentence.endToken, at + 20);
		let show = at + 1;
		while (show < limit && !showing.test(tokens.lower[show]!)) show += 1;
		if (show >= limit) continue;
		let by = at + 1;
		while (by < show && tokens.lower[by] !== 'by') by += 1;
		const agent = by < show ? phraseAfter(reading, by + 1, show) : null;
		const source = agent ?? phraseBefore(reading, at + 1, sentence.firstToken);
		let first = show;
		while (first > at + 1 && leadIn.test(tokens.lower[first - 1]!)) first -= 1;
		let end = show + 1;
		while (end < sentence.endToken && tokens.text[end] !== ';') end += 1;
		while (end > show + 1 && /^[.,;!?]$/.test(tokens.text[end - 1]!)) end -= 1;
		if (!source || end - show < 3) continue;
		const cue = agent ? { first: at, end: by + 1 } : { first, end: show + 1 };
		yield { rule: 'footage', score: 0.75, source, cue: [cue], content: [{ first: show + 1, end }] };
	}
}
