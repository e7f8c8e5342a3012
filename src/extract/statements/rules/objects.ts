// Verbs that report with a mere noun: "condemned the attack", "demanded an apology", "confirmed the loss", "appealed for calm".
import { isNarrative, type Reading } from '../../reading.ts';
import { createWordScan } from '../../word-scans.ts';
import type { Attribution } from '../attributions.ts';
import { type TokenRange, toAttribution } from '../draft.ts';
import { nounClauseEnd } from './clause-end.ts';
import { phraseBefore } from './source.ts';

const withObject = /^(?:condemn|denounc|demand|acknowledg|confirm|deplor|alleg)(?:s|es|ed)$/;
const withFor = /^(?:appeal(?:s|ed)?|plead(?:s|ed)?|call(?:s|ed))$/;
// Verbs that deny only where their object is something said: one rejects offers and dismisses managers too.
const withClaim =
	/^(?:reject|dismiss|disput|deny|denie|rebut|refut|contradict|repudiat|contest)(?:s|es|d|ed|ted|ing|ying)$/;
const claims =
	/^(?:claims?|reports?|suggestions?|rumou?rs?|allegations?|accusations?|assertions?|speculation|accounts?|charges?|criticisms?|figures?|findings?|characteri[sz]ations?|insinuations?|complaints?|contentions?|notions?|tolls?|estimates?)$/;
const pointers = /^(?:this|that|it|these|those)$/;
const reporting = createWordScan((word) => withFor.test(word) || withClaim.test(word) || withObject.test(word));
const stops = /^(?:[,;:—–”"]|but|while|after|before|when|which|who|because|that|as|saying|adding|during|following)$/;

/** What such verbs report, where a subject stands before them or before the verb they are joined to. */
export const findObjects = (reading: Reading): readonly Attribution[] => {
	const { tokens, sentences, blocks } = reading;
	const found: Attribution[] = [];
	for (const at of reporting(tokens)) {
		if (at === 0 || tokens.quotation[at]! >= 0) continue;
		const word = tokens.lower[at]!;
		// "The prosecution disputes that.": nouns do not stand before a pronoun.
		const isPointed =
			withClaim.test(word) &&
			/^(?:this|that|it)$/.test(tokens.lower[at + 1] ?? '') &&
			/^[.,;]$/.test(tokens.text[at + 2] ?? '.');
		if (tokens.pos[at] !== 'VERB' && !isPointed) continue;
		const isFor = withFor.test(word);
		const isDenial = withClaim.test(word);
		const sentence = sentences[tokens.sentence[at]!]!;
		const block = blocks[sentence.block]!;
		if (!isNarrative(block) || block.kind === 'headline' || isUnsaid(reading, at)) continue;
		if (isFor && tokens.lower[at + 1] !== 'for') continue;
		// "41 people confirmed dead": they confirm nothing.
		if (/^(?:dead|killed|missing|injured|wounded|infected|positive|safe|alive)$/.test(tokens.lower[at + 1] ?? ''))
			continue;
		const content = isDenial
			? (deedAfter(reading, at, sentence.endToken) ??
				claimAfter(reading, pastVerdict(reading, at + 1), sentence.endToken))
			: objectAfter(reading, isFor ? at + 2 : at + 1, sentence.endToken);
		const source = content && subjectOf(reading, at, sentence.firstToken);
		if (!content || !source) continue;
		const cue = [{ first: at, end: isFor ? at + 2 : at + 1 }];
		found.push(toAttribution(reading, { rule: 'object', score: 0.6, source, cue, content: [content] }));
	}
	return found;
};

// "rejects as baseless the allegations that …"
const pastVerdict = ({ tokens: { lower } }: Reading, first: number): number => {
	if (lower[first] !== 'as') return first;
	for (let at = first + 2; at < first + 5; at += 1)
		if (/^(?:the|these|those|all|any|such|its|his|her|their)$/.test(lower[at] ?? '')) return at;
	return first;
};

// Passives, and what was not confirmed.
const isUnsaid = ({ tokens }: Reading, at: number): boolean => {
	let before = at - 1;
	while (before > 0 && tokens.pos[before] === 'ADV' && !/^(?:not|n't|never)$/.test(tokens.lower[before]!)) before -= 1;
	if (/^(?:not|n't|never|nor)$/.test(tokens.lower[before]!)) return true;
	return tokens.pos[before] === 'AUX' && /^(?:is|are|was|were|be|been|being)$/.test(tokens.lower[before]!);
};

// "denied carrying out the attack", "denies having met him": a deed of the speaker's own.
const deedAfter = (reading: Reading, verb: number, limit: number): TokenRange | null => {
	const { tokens } = reading;
	if (!/^den(?:y|ies|ied|ying)$/.test(tokens.lower[verb]!) || !/^[a-z]{2,}ing$/.test(tokens.text[verb + 1] ?? ''))
		return null;
	if (/^(?:anything|everything|nothing|something)$/.test(tokens.lower[verb + 1]!)) return null;
	const end = stopAfter(reading, verb + 2, limit);
	return end > verb + 2 ? { first: verb + 1, end } : null;
};

// "rejected allegations on social media that X was hidden", "disputed this": the claim with its clause.
const claimAfter = (reading: Reading, first: number, limit: number): TokenRange | null => {
	const { tokens } = reading;
	if (pointers.test(tokens.lower[first]!) && !/^(?:ADJ|NOUN|PROPN|NUM)$/.test(tokens.pos[first + 1] ?? ''))
		return { first, end: first + 1 };
	let noun = first;
	while (noun < Math.min(limit, first + 5) && !claims.test(tokens.lower[noun]!)) {
		const isInside =
			/^(?:DET|ADJ|NOUN|PROPN|NUM|PRON|PART)$/.test(tokens.pos[noun]!) || pointers.test(tokens.lower[noun]!);
		if (!isInside) return null;
		noun += 1;
	}
	if (noun >= limit || !claims.test(tokens.lower[noun]!)) return null;
	for (let at = noun + 1; at < Math.min(limit, noun + 8); at += 1) {
		if (/^[,;:]$/.test(tokens.text[at]!)) break;
		if (tokens.lower[at] === 'that') return { first, end: nounClauseEnd(reading, at + 1, limit) };
	}
	const object = objectAfter(reading, noun, limit);
	return object && { first, end: object.end };
};

const objectAfter = ({ tokens }: Reading, first: number, limit: number): TokenRange | null => {
	const opens =
		/^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(tokens.pos[first] ?? '') ||
		/^(?:its|his|her|their)$/.test(tokens.lower[first] ?? '') ||
		tokens.lower[first + 1] === "'s";
	if (!opens || tokens.lower[first] === 'that') return null;
	const end = stopAfter({ tokens }, first, limit);
	return end > first && tokens.quotation[end - 1]! < 0 && tokens.lower[end] !== 'that' ? { first, end } : null;
};

/** The token behind an object that begins at `first`: up to a joint, the next verb or the day it was said. */
const stopAfter = ({ tokens }: Pick<Reading, 'tokens'>, first: number, limit: number): number => {
	let end = first;
	while (end < limit && !stops.test(tokens.lower[end]!)) {
		if (tokens.lower[end] === 'and' && /^(?:VERB|AUX|ADV)$/.test(tokens.pos[end + 1] ?? '')) break;
		const next = tokens.lower[end + 1] ?? '';
		if ((tokens.lower[end] === 'on' && /day$/.test(next)) || (tokens.lower[end] === 'in' && /day$|^an?$/.test(next)))
			break;
		end += 1;
	}
	while (end > first && /^[.!?]$/.test(tokens.text[end - 1]!)) end -= 1;
	return end;
};

// "condemned the attack and demanded an apology": the subject of the verb before.
const subjectOf = (reading: Reading, at: number, floor: number): TokenRange | null => {
	const { tokens } = reading;
	if (!/^(?:and|but)$/.test(tokens.lower[at - 1]!)) return phraseBefore(reading, at, floor);
	for (let verb = floor + 1; verb < at; verb += 1)
		if (tokens.pos[verb] === 'VERB') return phraseBefore(reading, verb, floor);
	return null;
};
