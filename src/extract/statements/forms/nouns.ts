// Reporting nouns: "Moreau's claim that …", "a warning by the army that …", "reports of attacks on …", "a poll showed …".
import { isNarrative, type Reading } from '../../reading.ts';
import { createWordScan } from '../../word-scans.ts';
import type { Draft, TokenRange } from '../draft.ts';
import { nounClauseEnd } from '../rules/clause-end.ts';
import { phraseAfter, phraseBefore } from '../rules/source.ts';

const reporting =
	/^(?:claims?|allegations?|accusations?|assertions?|warnings?|statements?|announcements?|suggestions?|admissions?|insistence|denials?|promises?|pledges?|vows?|threats?|assurances?|predictions?|complaints?|arguments?|declarations?|confirmation|contention|message|remarks?|comments?)$/;
const documents =
	/^(?:report|study|survey|poll|letter|memo|document|filing|audit|inquiry|review|investigation|notice|bulletin|dispatch)s?$/;
const documentCues =
	/^(?:shows?|showed|finds?|found|concludes?|concluded|promises?|promised|says?|said|warns?|warned|states?|stated|reveals?|revealed|suggests?|suggested|indicates?|indicated|estimates?|estimated)$/;

const nouns = createWordScan((word) => word === 'reports' || reporting.test(word) || documents.test(word));

/** Content reported by a noun, and by documents that speak. */
export function* findNouns(reading: Reading): Iterable<Draft> {
	const { tokens, sentences, blocks } = reading;
	for (const at of nouns(tokens)) {
		const word = tokens.lower[at]!;
		const sentence = sentences[tokens.sentence[at]!]!;
		if (!isNarrative(blocks[sentence.block]!)) continue;
		if (word === 'reports' && isNounHere(reading, at)) yield* reportsOf(reading, at, sentence.endToken);
		const isOwned = tokens.lower[at - 1] === "'s";
		if (tokens.quotation[at]! >= 0 || (tokens.pos[at] !== 'NOUN' && !isOwned)) continue;
		if (reporting.test(word) && isVerbHere(reading, at, sentence.firstToken))
			yield* saidByNoun(reading, at, sentence.firstToken, sentence.endToken);
		else if (reporting.test(word)) yield* thatClause(reading, at, sentence.firstToken, sentence.endToken);
		if (documents.test(word)) yield* document(reading, at, sentence.firstToken, sentence.endToken);
	}
}

// The tagger takes a sentence-initial "Reports" for a verb or a name, and "Ada Lund, reports that" for a noun.
const isNounHere = (reading: Reading, at: number): boolean => {
	const { tokens, sentences } = reading;
	if (at === sentences[tokens.sentence[at]!]!.firstToken) return true;
	const isAfterName = tokens.text[at - 1] === ',' || tokens.pos[at - 1] === 'PROPN' || tokens.pos[at - 1] === 'PRON';
	if (tokens.lower[at + 1] !== 'that') return tokens.pos[at] === 'NOUN';
	// "The master reports that …": behind one noun with its article it is the verb.
	const isVerb =
		tokens.pos[at - 1] === 'NOUN' &&
		/^(?:the|a|an|our|its)$/.test(tokens.lower[at - 2] ?? '') &&
		!/(?:s|media|press)$/.test(tokens.lower[at - 1]!);
	return tokens.pos[at] === 'NOUN' && !isAfterName && !isVerb;
};

// "The Velkan side claims that …": behind a noun with its article, a word that may be both is the verb.
const isVerbHere = (reading: Reading, at: number, floor: number): boolean => {
	const { tokens } = reading;
	if (!/^(?:claims|warns|denies|promises|pledges|vows|threats)$/.test(tokens.lower[at]!)) return false;
	if (tokens.lower[at + 1] !== 'that' || tokens.pos[at - 1] !== 'NOUN' || /s$/.test(tokens.lower[at - 1]!))
		return false;
	const subject = phraseBefore(reading, at, floor);
	return (
		subject !== null &&
		tokens.pos[subject.first] === 'DET' &&
		nounClauseEnd(reading, at + 2, endOf(reading, at)) >= endOf(reading, at) - 1
	);
};

const endOf = ({ tokens, sentences }: Reading, at: number): number => sentences[tokens.sentence[at]!]!.endToken;

function* saidByNoun(reading: Reading, at: number, firstToken: number, endToken: number): Iterable<Draft> {
	const source = phraseBefore(reading, at, firstToken);
	const end = nounClauseEnd(reading, at + 2, endToken);
	yield { rule: 'cue', score: 0.7, source, cue: [{ first: at, end: at + 1 }], content: [{ first: at + 1, end }] };
}

function* thatClause(reading: Reading, at: number, firstToken: number, endToken: number): Iterable<Draft> {
	const { tokens } = reading;
	const given = issued.test(tokens.lower[at + 1] ?? '') ? at + 2 : at + 1;
	const by = /^(?:by|from)$/.test(tokens.lower[given] ?? '') ? phraseAfter(reading, given + 1, endToken) : null;
	const that = by ? afterTime(reading, by.end, endToken) : at + 1;
	if (tokens.lower[that] !== 'that' || (!by && isMeans(reading, at))) return;
	// "rejected claims that …" is what the one who rejects them says.
	if (!by && denying.test(tokens.lower[verbBefore(reading, at)] ?? '')) return;
	const rejected = by ? -1 : verbBefore(reading, at, ofOthers);
	if (denying.test(tokens.lower[rejected] ?? '')) {
		yield* rejection(reading, rejected, that, firstToken, endToken);
		return;
	}
	const source = by ?? possessorOf(reading, at, firstToken);
	const end = nounClauseEnd(reading, that + 1, endToken);
	if (end - that < 3) return;
	yield {
		rule: 'noun',
		score: source ? 0.75 : 0.55,
		source,
		cue: [{ first: at, end: that + 1 }],
		content: [{ first: that + 1, end }],
	};
}

const issued = /^(?:issued|made|given|published|sent|raised|voiced|put|posted)$/;

// "warnings issued by a union in August that …": when it was said stands between.
const afterTime = ({ tokens }: Reading, end: number, limit: number): number => {
	if (!/^(?:in|on|at|last|this|earlier|late|early|yesterday|today)$/.test(tokens.lower[end] ?? '')) return end;
	let at = end;
	while (at < Math.min(limit, end + 5) && tokens.lower[at] !== 'that' && !/^[,;:.]$/.test(tokens.text[at]!)) at += 1;
	return tokens.lower[at] === 'that' ? at : end;
};

// "said in a statement that …": the statement is only the means, the verb is the cue.
const isMeans = ({ tokens: { lower, pos } }: Reading, at: number): boolean => {
	let before = at - 1;
	while (before > 0 && /^(?:ADJ|NOUN|PROPN|PART)$/.test(pos[before]!) && before > at - 4) before -= 1;
	return (
		/^(?:a|an|the|its|his|her|their)$/.test(lower[before] ?? '') &&
		/^(?:in|via|through|by|on)$/.test(lower[before - 1] ?? '')
	);
};

const denying = /^(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|refut(?:es?|ed|ing))$/;

const ofNobody = /^(?:ADJ|DET|NUM)$/;
const ofOthers = /^(?:ADJ|DET|NUM|PROPN|PART)$/;

const verbBefore = ({ tokens }: Reading, at: number, between = ofNobody): number => {
	let before = at - 1;
	while (before > 0 && before > at - 6 && (between.test(tokens.pos[before]!) || tokens.lower[before] === "'s"))
		before -= 1;
	return before;
};

// "Ostra on Sunday rejected Velmian accusations that it had fired first": whose they are is told, and who denies them.
function* rejection(reading: Reading, verb: number, that: number, floor: number, endToken: number): Iterable<Draft> {
	const { lower } = reading.tokens;
	const end = nounClauseEnd(reading, that + 1, endToken);
	if (end - that < 3) return;
	const isDated = lower[verb - 2] === 'on' && /day$/.test(lower[verb - 1]!);
	yield {
		rule: 'noun',
		score: 0.75,
		source: phraseBefore(reading, isDated ? verb - 2 : verb, floor),
		cue: [{ first: verb, end: verb + 1 }],
		content: [{ first: that + 1, end }],
		stance: 'denies',
	};
}

// "A poll published on Sunday showed …": the document is the source, with what describes it.
function* document(reading: Reading, at: number, firstToken: number, endToken: number): Iterable<Draft> {
	const { tokens } = reading;
	let cue = at + 1;
	while (cue < Math.min(endToken, at + 10) && !documentCues.test(tokens.lower[cue]!)) {
		if (/^[,;:.]$/.test(tokens.text[cue]!) || tokens.pos[cue] === 'AUX') return;
		cue += 1;
	}
	if (cue >= Math.min(endToken, at + 10) || tokens.pos[cue] !== 'VERB') return;
	const head = phraseBefore(reading, at + 1, firstToken);
	if (!head) return;
	let end = endToken;
	while (end > cue + 1 && /^[.,;!?]$/.test(tokens.text[end - 1]!)) end -= 1;
	if (end - cue < 4 || !hasVerb(reading, cue + 1, end)) return;
	yield {
		rule: 'document',
		score: 0.75,
		source: { first: head.first, end: cue },
		cue: [{ first: cue, end: cue + 1 }],
		content: [{ first: cue + 1, end }],
	};
}

// "Reports are emerging of …", "the reports of attacks on …": nobody is named, the content is what is reported.
function* reportsOf(reading: Reading, at: number, endToken: number): Iterable<Draft> {
	const { tokens } = reading;
	let of = at + 1;
	while (of < Math.min(at + 4, endToken) && (tokens.pos[of] === 'AUX' || tokens.pos[of] === 'VERB')) of += 1;
	if (tokens.lower[of] !== 'of' && tokens.lower[of] !== 'that') return;
	const end = tokens.lower[of] === 'of' ? nounEnd(reading, of + 1, endToken) : nounClauseEnd(reading, of + 1, endToken);
	if (end - of < 4) return;
	const hasCue = of > at + 1;
	const source = { first: tokens.pos[at - 1] === 'DET' ? at - 1 : at, end: at + 1 };
	yield {
		rule: 'reports-of',
		score: 0.6,
		source,
		cue: [{ first: hasCue ? at + 1 : at, end: of + 1 }],
		content: [{ first: of + 1, end }],
	};
}

// "reports of a second vessel are unconfirmed", "reports of an offensive but would not …": nouns end before the verb of another clause.
const nounEnd = (reading: Reading, first: number, limit: number): number => {
	const { lower, pos } = reading.tokens;
	const end = nounClauseEnd(reading, first, limit);
	for (let at = first + 1; at < end; at += 1) {
		if (lower[at] === 'but') return at;
		if (pos[at] === 'AUX' && !/^(?:that|which|who|being)$/.test(lower[at - 1]!)) return at;
	}
	return end;
};

const possessorOf = (reading: Reading, at: number, floor: number): TokenRange | null => {
	const { tokens } = reading;
	let index = at - 1;
	while (index > floor && (tokens.pos[index] === 'ADJ' || tokens.pos[index] === 'NUM')) index -= 1;
	if (/^(?:his|her|its|their|my|our)$/.test(tokens.lower[index]!)) return { first: index, end: index + 1 };
	if (tokens.lower[index] !== "'s" && tokens.lower[index] !== "'") return null;
	const owner = phraseBefore(reading, index, floor);
	return owner ? { first: owner.first, end: index + 1 } : null;
};

const hasVerb = (reading: Reading, first: number, end: number): boolean => {
	for (let at = first; at < end; at += 1)
		if (reading.tokens.pos[at] === 'VERB' || reading.tokens.pos[at] === 'AUX') return true;
	return false;
};
