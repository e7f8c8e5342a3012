// Passive reports: "was quoted as saying that …", "…, it was claimed by X", "it was said that …".
import { isNarrative, type Reading } from '../../reading.ts';
import { createWordScan } from '../../word-scans.ts';
import type { Draft } from '../draft.ts';
import { phraseAfter, phraseBefore } from '../rules/source.ts';

const quoting = /^(?:quot(?:e|es|ed|ing)|cit(?:e|es|ed|ing))$/;
const reported =
	/^(?:said|claimed|alleged|reported|announced|argued|suggested|confirmed|revealed|disclosed|stated|warned)$/;

const passive = createWordScan((word) => quoting.test(word) || reported.test(word));

/** The agent of a passive is its source; "it was said that …" has none. */
export function* findPassives(reading: Reading): Iterable<Draft> {
	const { tokens, sentences, blocks } = reading;
	for (const at of passive(tokens)) {
		if (at === 0) continue;
		const sentence = sentences[tokens.sentence[at]!]!;
		if (!isNarrative(blocks[sentence.block]!)) continue;
		const lower = tokens.lower[at]!;
		if (
			(lower === 'quoted' || lower === 'cited') &&
			tokens.lower[at + 1] === 'as' &&
			tokens.lower[at + 2] === 'saying'
		) {
			const aux = /^(?:was|were|is|been)$/.test(tokens.lower[at - 1]!) ? at - 1 : at;
			const source = phraseBefore(reading, aux, sentence.firstToken);
			const content = trimEnd(reading, { first: at + 3, end: sentence.endToken });
			if (source && content.end > content.first)
				yield { rule: 'quoted-as', score: 0.9, source, cue: [{ first: aux, end: at + 3 }], content: [content] };
		} else if (quoting.test(lower)) {
			yield* quotedAs(reading, at, sentence.firstToken, sentence.endToken);
		} else if (
			reported.test(lower) &&
			/^(?:was|is|were)$/.test(tokens.lower[at - 1]!) &&
			tokens.lower[at - 2] === 'it'
		) {
			yield* impersonal(reading, at, sentence.firstToken, sentence.endToken);
		}
	}
}

// "The agency quoted the admiral as saying that …": the admiral's words, passed on by the agency.
function* quotedAs(reading: Reading, at: number, firstToken: number, endToken: number): Iterable<Draft> {
	const { lower } = reading.tokens;
	const source = phraseAfter(reading, at + 1, Math.min(endToken, at + 20));
	if (
		!source ||
		lower[source.end] !== 'as' ||
		!/^(?:saying|telling|stating|warning)$/.test(lower[source.end + 1] ?? '')
	)
		return;
	const content = trimEnd(reading, { first: source.end + 2, end: endToken });
	const via = phraseBefore(reading, at, firstToken);
	if (content.end <= content.first) return;
	yield {
		rule: 'quoted-as',
		score: 0.9,
		source,
		cue: [
			{ first: at, end: at + 1 },
			{ first: source.end, end: source.end + 2 },
		],
		content: [content],
		...(via ? { via } : {}),
	};
}

function* impersonal(reading: Reading, at: number, firstToken: number, endToken: number): Iterable<Draft> {
	const { tokens } = reading;
	const cue = [{ first: at - 1, end: at + 1 }];
	const agent = tokens.lower[at + 1] === 'by' ? phraseAfter(reading, at + 2, endToken) : null;
	if (tokens.text[at - 3] === ',' && at - 3 > firstToken) {
		yield { rule: 'passive', score: 0.8, source: agent, cue, content: [{ first: firstToken, end: at - 3 }] };
	} else if (tokens.lower[at + 1] === 'that' || agent) {
		const start = agent ? agent.end : at + 1;
		const quotation = tokens.quotation[at]!;
		let end = quotation >= 0 ? Math.min(endToken, reading.quotations[quotation]!.endToken - 1) : endToken;
		end = trimEnd(reading, { first: start, end }).end;
		if (end > start)
			yield {
				rule: 'passive',
				score: 0.7,
				source: agent,
				cue,
				content: [{ first: tokens.lower[start] === 'that' ? start + 1 : start, end }],
			};
	}
}

const trimEnd = (reading: Reading, range: { first: number; end: number }) => {
	let { end } = range;
	while (end > range.first && /^[.,;!?]$/.test(reading.tokens.text[end - 1]!)) end -= 1;
	return { first: range.first, end };
};
