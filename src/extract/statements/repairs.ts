// Repairs of what model and rules found, sentence by sentence: each looks at the attributions of one sentence together.
import type { Span } from '../../domain.ts';
import { cueOf } from '../lang/en/cues.ts';
import { type Reading, spanOfTokens, tokenAt } from '../reading.ts';
import type { Attribution } from './attributions.ts';
import { withWholePhrases } from './bounds.ts';
import { withoutDays, withoutSaidDays } from './days.ts';
import { withoutBlows, withoutDeeds, withoutMeetings, withoutRefusedDeeds } from './deeds.ts';
import { cueWords, isModel, type Repair, wordsOf } from './repair.ts';
import { phraseBefore } from './rules/source.ts';

// A sentence with more cues than this is no prose.
const mostInSentence = 24;

/** The attributions that hold, with their contents cut to what was said. */
export const repairAttributions = (reading: Reading, attributions: readonly Attribution[]): Attribution[] => {
	const bySentence = new Map<number, Attribution[]>();
	for (const one of attributions) {
		const sentence = sentenceOf(reading, one);
		const list = bySentence.get(sentence);
		if (list) list.push(one);
		else bySentence.set(sentence, [one]);
	}
	return attributions.flatMap((one) => {
		const others = bySentence.get(sentenceOf(reading, one))!;
		if (others.length > mostInSentence || one.cue.length === 0) return [one];
		let repaired: Attribution | null = one;
		for (const repair of repairs) repaired = repaired && repair(reading, repaired, others);
		return repaired ? [withWholePhrases(reading, repaired)] : [];
	});
};

const sentenceOf = ({ tokens }: Reading, { cue, content }: Attribution): number =>
	tokens.sentence[tokenAt(tokens, (cue[0] ?? content[0]!).start)] ?? -1;

const holds = (part: Span, inner: Span): boolean => part.start <= inner.start && inner.end <= part.end;
const touches = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
// "Men accused of theft said": who is accused accuses nobody.
const withoutAccused: Repair = (reading, one) =>
	one.cue.length === 1 && /^(?:accused|suspected|convicted) of$/i.test(cueWords(reading, one)) ? null : one;

// "No group has claimed responsibility": nobody says anything. "are … about": an auxiliary reports nothing.
const withoutNobody: Repair = (reading, one) => {
	if (one.source && /^(?:no|nobody|none|neither|no-one)\b/i.test(wordsOf(reading, one.source))) return null;
	const isEmpty =
		isModel(one) &&
		one.cue.every((span) =>
			/^(?:is|are|was|were|be|been|has|have|had|about|of|on|to|by|with|in)$/i.test(wordsOf(reading, span)),
		);
	return isEmpty ? null : one;
};

// "asked not to be named" says nothing; "Asked whether …, she said" belongs to what she said.
const withoutAnonymity: Repair = (reading, one, others) => {
	const said = wordsOf(reading, one.content[0]!);
	if (
		one.stance === 'declines' &&
		/^to (?:be (?:named|identified|quoted)|give (?:his|her|their) [a-z ]{0,12}names?)\b/i.test(said)
	)
		return null;
	if (!/^(?:was |were )?(?:asked|requested|demanded)$/i.test(cueWords(reading, one))) return one;
	if (
		/^(?:not to be (?:named|identified|quoted)|anonymity\b|that (?:his|her|their) (?:full |last |real |sur|first )?names?\b)/i.test(
			said,
		)
	)
		return null;
	const isOpening = one.source === null && /^(?:whether|if|about|why|how|what|when|who|where)\b/i.test(said);
	return isOpening && others.some((other) => other.source !== null) ? null : one;
};

// "did not respond to a request for comment": who is not heard from says nothing, unlike who declines to comment.
const withoutSilence: Repair = (reading, one) =>
	one.stance === 'declines' && unanswered.test(wordsOf(reading, one.content[0]!)) ? null : one;

const unanswered =
	/^(?:immediately )?(?:to )?(?:a |an |the |our |his |her |its |repeated |multiple |several |written |emailed |e-mailed |separate )*(?:requests? for (?:comment|an interview|further)|for comment\b)/i;

// "According to X, the pilot had reported smoke": the phrase in front is no content of the verb inside.
const withoutFront: Repair = (reading, one, others) =>
	others.some(
		(other) =>
			other !== one &&
			/^according to/i.test(cueWords(reading, other)) &&
			one.content.some((part) => other.cue.some((cue) => holds(part, cue))),
	)
		? null
		: one;

// "She said it was too early to say whether …": an infinitive of the speaker's own words reports nothing more.
const withoutOwnInfinitives: Repair = (reading, one, others) => {
	const [cue] = one.cue;
	const isInfinitive =
		cue !== undefined &&
		(/^to\b/i.test(wordsOf(reading, cue)) ||
			/\bto\s+$/i.test(reading.text.slice(Math.max(0, cue.start - 4), cue.start)));
	if (!isInfinitive || !isModel(one)) return one;
	const within = others.some(
		(other) =>
			other !== one &&
			other.source !== null &&
			(one.source === null || touches(other.source, one.source)) &&
			[...other.content, ...other.cue].some(
				(part) =>
					holds(part, cue) ||
					(other.stance === 'declines' && part.end + 1 >= cue.start && part.start < cue.start && sameEnd(one, other)),
			),
	);
	return within ? null : one;
};

const sameEnd = (one: Attribution, other: Attribution): boolean =>
	one.content.at(-1)!.end === other.content.at(-1)!.end;

// "said the firm would help but declined to say …": where the same subject speaks again, the first content is over.
const beforeNextVerb: Repair = (reading, one, others) => {
	const [part] = one.content;
	const source = one.source;
	if (one.mode === 'direct' || one.content.length !== 1 || !part || !source || source.end > part.start) return one;
	const next = others
		.filter(
			(other) =>
				other !== one &&
				other.source !== null &&
				touches(other.source, source) &&
				other.cue[0] !== undefined &&
				other.cue[0].start > part.start &&
				other.cue[0].end <= part.end &&
				// "was aware of it and had urged …" goes on reporting.
				!/^(?:had|has|have|would|will|was|were)\b/i.test(wordsOf(reading, other.cue[0])),
		)
		.map(({ cue }) => jointBefore(reading, cue[0]!))
		.filter((joint) => joint > part.start + 8);
	if (next.length === 0) return one;
	return { ...one, content: [{ start: part.start, end: trimmed(reading, part.start, Math.min(...next)) }] };
};

/** Where "but", "and" or a comma stands right before a cue; -1 if none does. */
const jointBefore = ({ tokens }: Reading, cue: Span): number => {
	let at = tokenAt(tokens, cue.start) - 1;
	while (at > 0 && tokens.pos[at] === 'ADV') at -= 1;
	return /^(?:but|and|,)$/.test(tokens.lower[at] ?? '') ? tokens.start[at]! : -1;
};

const trimmed = ({ text }: Reading, start: number, end: number): number => {
	let last = end;
	while (last > start && /[\s,;:]/.test(text[last - 1]!)) last -= 1;
	return last;
};

// "told the Senate the base was safe": to whom it was said is not what was said.
const afterAddressee: Repair = (reading, one) => {
	const [part] = one.content;
	if (one.mode === 'direct' || one.content.length !== 1 || !part || !isModel(one)) return one;
	const cue = cueOf.get(cueWords(reading, one).split(' ').at(-1) ?? '');
	if (cue?.frame !== 'addressee') return one;
	const { tokens } = reading;
	const first = tokenAt(tokens, part.start);
	for (let at = first + 1; at < tokens.count && tokens.start[at]! < part.end && at < first + 8; at += 1) {
		const isNamed = /^\p{Lu}/u.test(tokens.text[at]!);
		if (!isNamed && /^(?:VERB|AUX|ADP|PUNCT|CCONJ|SCONJ)$/.test(tokens.pos[at]!)) break;
		if (
			/^(?:the|a|an|its|his|her|their|he|she|they|it|we|there)$/.test(tokens.lower[at]!) &&
			(/^(?:NOUN|PROPN)$/.test(tokens.pos[at - 1]!) || /^\p{Lu}/u.test(tokens.text[at - 1]!))
		)
			return { ...one, content: [{ start: tokens.start[at]!, end: part.end }] };
	}
	return one;
};

// Words inside somebody's quotation whose content runs over its closing mark are read wrongly.
const withinQuotation: Repair = ({ tokens, quotations }, one) => {
	const at = one.cue[0] ? tokens.quotation[tokenAt(tokens, one.cue[0].start)]! : -1;
	const quotation = quotations[at];
	if (!quotation) return one;
	return one.content.some((part) => part.end >= quotation.end && part.start > quotation.start) ? null : one;
};

// "a group calling itself X" names, "due to power outages" gives a cause.
const withoutNames: Repair = (reading, one) => {
	const { tokens } = reading;
	const first = tokenAt(tokens, one.content[0]!.start);
	if (/^(?:it|him|her|them)sel(?:f|ves)$/.test(tokens.lower[first]!)) return null;
	const isCause =
		tokens.lower[first] === 'to' && tokens.pos[first + 1] === 'NOUN' && one.source === null && isModel(one);
	const isDue = tokens.lower[first] === 'to' && tokens.lower[first - 1] === 'due';
	return isCause || isDue ? null : one;
};

const deniers =
	/\b(?:den(?:y|ies|ied)|reject(?:s|ed)?|dismiss(?:es|ed)?|refut(?:es|ed)|rebutt?(?:s|ed)?|disput(?:es|ed))\s+(?:[a-z]+\s+){0,3}$/i;
const claimNouns =
	/^(?:claims?|suggestions?|reports?|allegations?|accusations?|assertions?|rumou?rs?)(?: (?:that|of))?$/i;

// "It rejected suggestions that …": who rejects them denies, and suggests nothing.
const ofDenier: Repair = (reading, one, others) => {
	const cue = one.cue[0]!;
	if (!claimNouns.test(cueWords(reading, one))) return one;
	// "dismissed reports of a coup": the reports themselves are no source.
	const source = one.source !== null && one.source.start < cue.start ? one.source : null;
	const from = Math.max(source?.end ?? 0, cue.start - 60);
	const verb = deniers.exec(reading.text.slice(from, cue.start));
	if (!verb) return one;
	const start = from + verb.index;
	if (others.some((other) => other !== one && other.cue.some((span) => span.start <= start + 3 && span.end > start)))
		return null;
	const denier = source ?? subjectBefore(reading, start);
	return denier ? { ...one, source: denier, cue: [{ start, end: cue.end }], stance: 'denies' } : one;
};

const subjectBefore = (reading: Reading, verb: number): Span | null => {
	const { tokens, sentences } = reading;
	const at = tokenAt(tokens, verb);
	const found = phraseBefore(reading, at, sentences[tokens.sentence[at]!]!.firstToken);
	return found && spanOfTokens(tokens, found.first, found.end);
};

// "a tsunami warning for the coast", "the red wind warning": a sign that is out, and nobody's words.
const withoutAlerts: Repair = (reading, one) => {
	if (!isModel(one) || !/^(?:warnings?|alerts?|advisor(?:y|ies))(?: (?:for|of|that))?$/i.test(cueWords(reading, one)))
		return one;
	const at = tokenAt(reading.tokens, one.cue[0]!.start) - 1;
	const isNamed = /^(?:NOUN|PROPN)$/.test(reading.tokens.pos[at] ?? '') && !/^['’]s?$/.test(reading.tokens.text[at]!);
	return isNamed ? null : one;
};

// "It has been reported that …": nobody says who.
const withoutDummy: Repair = (reading, one) => {
	const cue = one.cue.at(-1)!;
	if (one.source === null || !/^it$/i.test(wordsOf(reading, one.source)) || cue.start < one.source.end) return one;
	const verb = reading.text.slice(one.source.end, cue.end);
	return /^\s(?:is|was|has been|had been|is being|was being) (?:[a-z]+ly |now |also )?(?:reported|said|believed|claimed|alleged|rumou?red|understood|thought|suggested|feared|expected|announced|confirmed|known)$/i.test(
		verb,
	)
		? { ...one, source: null }
		: one;
};

const repairs: readonly Repair[] = [
	withoutDays,
	withoutSaidDays,
	withoutAccused,
	ofDenier,
	withoutDummy,
	withoutAlerts,
	withoutDeeds,
	withoutBlows,
	withoutMeetings,
	withoutNobody,
	withoutRefusedDeeds,
	withoutAnonymity,
	withoutSilence,
	withoutFront,
	withoutOwnInfinitives,
	beforeNextVerb,
	afterAddressee,
	withinQuotation,
	withoutNames,
];
