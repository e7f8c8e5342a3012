// What is said of words just told: "…, a charge the ministry denies", "… — a claim the rebels called “a fabrication”".
import { isNarrative, type Reading } from '../../reading.ts';
import { createWordScan } from '../../word-scans.ts';
import type { Draft } from '../draft.ts';
import { phraseBefore } from '../rules/source.ts';

const claims =
	/^(?:claims?|charges?|accusations?|allegations?|assertions?|suggestions?|reports?|figures?|accounts?|versions?)$/;
const denying =
	/^(?:den(?:y|ies|ied)|rejects?|rejected|disput(?:e|es|ed)|dismiss(?:es|ed)?|refut(?:e|es|ed)|contradict(?:s|ed)?|contest(?:s|ed)?)$/;
const calling = /^(?:calls?|called|describes?|described|labels?|labelled|labeled|brands?|branded)$/;
const claimed = createWordScan((word) => claims.test(word));
// Subject and verb of so short a clause stand near its noun.
const farthest = 12;

/** The verdict on an apposed claim: its subject, its verb, and the noun of the claim with what it is called. */
export function* findApposed(reading: Reading): Iterable<Draft> {
	const { tokens, sentences, blocks } = reading;
	const { lower, text, pos } = tokens;
	for (const at of claimed(tokens)) {
		if (at < 2 || !/^(?:a|an|the)$/.test(lower[at - 1]!) || !/^(?:,|—|–|-|--)$/.test(text[at - 2]!)) continue;
		const sentence = sentences[tokens.sentence[at]!]!;
		if (!isNarrative(blocks[sentence.block]!)) continue;
		const limit = Math.min(sentence.endToken, at + farthest);
		const link = /^(?:that|which)$/.test(lower[at + 1] ?? '') ? at + 2 : at + 1;
		let verb = link;
		while (verb < limit && !denying.test(lower[verb]!) && !calling.test(lower[verb]!) && !/^[,;:.]$/.test(text[verb]!))
			verb += 1;
		if (verb >= limit || verb === link || /^[,;:.]$/.test(text[verb]!)) continue;
		const source = phraseBefore(reading, verb, link);
		if (!source) continue;
		let end = verb + 1;
		while (end < sentence.endToken && !(/^[,;:.—–]$/.test(text[end]!) && tokens.quotation[end]! < 0)) end += 1;
		const noun = { first: at - 1, end: at + 1 };
		const verdict = { first: verb + 1, end };
		const isCalled = calling.test(lower[verb]!) || (end > verb + 1 && lower[verb + 1] === 'as');
		if (isCalled && end === verb + 1) continue;
		yield {
			rule: 'apposed',
			score: 0.75,
			source,
			cue: [
				{
					first: /^(?:has|have|had)$/.test(lower[verb - 1]!) && pos[verb - 1] === 'AUX' ? verb - 1 : verb,
					end: verb + 1,
				},
			],
			content: isCalled ? [noun, verdict] : [noun],
		};
	}
}
