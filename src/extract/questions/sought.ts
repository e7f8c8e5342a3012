// Questions that a report leaves open in whatever words: an indirect question ("how many fled") or a noun that stands for
// one ("the cause of the fire"), after words by which nobody knows it, nobody tells it or somebody is finding out.
import type { QuestionKindId, Span } from '../../domain.ts';
import { parseSentence } from '../clauses.ts';
import { createOpening } from '../datelines.ts';
import type { EventContext } from '../events/events.ts';
import { auxiliaries } from '../lang/en/function-words.ts';
import {
	askingWords,
	between,
	knownNouns,
	openNouns,
	soughtNouns,
	soughtOfNouns,
	soughtQualifiers,
	soughtSubjects,
	tying,
} from '../lang/en/open-words.ts';
import { isNarrative, type SentenceUnit, type Tokens } from '../reading.ts';
import { createWordScan } from '../word-scans.ts';
import { dueIn, longest, trimGroup } from './cues.ts';
import type { Draft } from './draft.ts';
import { makers } from './makers.ts';
import { fromNoun } from './noun-wording.ts';
import { type OpenPredicate, openPredicate, predicateAt } from './open-predicates.ts';
import { isAbout, isLeftOpen, stanceOf } from './stance.ts';
import { fromClause, nameOf } from './wording.ts';

const seeking = createWordScan(
	(lower) => askingWords.has(lower) || soughtNouns.has(lower) || soughtOfNouns.has(lower) || soughtSubjects.has(lower),
);

/** Questions left open, in text order; at most one for each word that says so. */
export const findSought = (context: EventContext): Draft[] => {
	const { reading } = context;
	const { tokens } = reading;
	const opening = createOpening(reading);
	const drafts: Draft[] = [];
	let last = -1;
	for (const at of seeking(tokens)) {
		const index = tokens.sentence[at]!;
		const sentence = reading.sentences[index];
		if (sentence === undefined || at >= sentence.endToken || !isNarrative(reading.blocks[sentence.block]!)) continue;
		if (sentence.end - sentence.start > longest) continue;
		const first = opening(index, sentence);
		const found = soughtAt(context, { ...sentence, firstToken: first }, at);
		if (found === null || found.by === last) continue;
		last = found.by;
		drafts.push(draftOf(context, sentence, found));
	}
	return drafts;
};

type Sought = {
	readonly kind: QuestionKindId;
	readonly question: string;
	/** Token of the word that leaves it open. */
	readonly by: number;
	readonly span: Span;
};

const soughtAt = (context: EventContext, sentence: SentenceUnit, at: number): Sought | null => {
	const { tokens } = context.reading;
	const isClause = askingWords.has(tokens.lower[at]!);
	const isSubject = soughtSubjects.has(tokens.lower[at]!);
	if (isClause ? !asks(tokens, at) : !isSubject && !isOfSomething(tokens, at)) return null;
	const fronted = frontedAt(context, sentence, at, isClause);
	if (fronted !== null || isSubject) return fronted;
	const by = wordAbout(tokens, sentence.firstToken, isClause ? at : nounStart(tokens, sentence.firstToken, at));
	if (by < 0 || (tokens.lower[at] === 'if' && !ofIf.test(tokens.lower[by]!))) return null;
	const kind = stanceOf(tokens, sentence.firstToken, by);
	if (kind === null) return null;
	const span = isClause ? clauseFrom(context, sentence, at) : nounAround(context, sentence, at);
	const question = isClause ? ofClause(context, sentence, span) : fromNoun(nameOf(context, span));
	return question ? { kind, question, by, span: { start: tokens.start[by]!, end: span.end } } : null;
};

// "no idea last night if", "to judge if": other words stand before what would be so.
const ofIf =
	/^(?:know|knows|knew|known|see|tell|say|said|sure|clear|unclear|certain|determine|decide|confirm|establish|judge|idea|word|clue|hint|indication)$/;

// "How many are missing is not known", "The place of impact cannot be predicted": what is sought comes first.
const frontedAt = (context: EventContext, sentence: SentenceUnit, at: number, isClause: boolean): Sought | null => {
	const { tokens } = context.reading;
	const start = isClause ? at : nounStart(tokens, sentence.firstToken, at);
	if (!opensClause(tokens, sentence.firstToken, start)) return null;
	// ", who volunteered for her": a relative.
	if (isClause && tokens.lower[start - 1] === ',' && /^(?:who|whom|whose|which|where|when)$/.test(tokens.lower[at]!))
		return null;
	if (tokens.lower[at] === 'if') return null;
	const isMoment = /^(?:when|where)$/.test(tokens.lower[at]!);
	const found = isClause
		? openPredicate(tokens, at + 2, Math.min(sentence.endToken, at + 40))
		: openPredicateOf(tokens, at + 1, sentence.endToken);
	if (found === null) return null;
	// "When I met them, they were silent": a moment of what follows.
	if (isMoment && tokens.lower.slice(at, found.first).includes(',')) return null;
	const last = isClause ? subjectOf(tokens, at, found) : found.first;
	const span = { start: tokens.start[start]!, end: tokens.end[last - 1]! };
	const question = isClause ? fromClause(context, span) : fromNoun(nameOf(context, span));
	const words = { start: tokens.start[found.first]!, end: tokens.end[found.end - 1]! };
	return question ? { kind: found.kind, question, by: found.first, span: words } : null;
};

// "Which coast it had left | the admiralty could not establish": whoever cannot stands between.
const subjectOf = (tokens: Tokens, at: number, { first, end }: OpenPredicate): number => {
	for (let index = first; index < end; index += 1) if (auxiliaries.be.has(tokens.lower[index]!)) return first;
	if (/^(?:remain|depend|will|would)/.test(tokens.lower[first]!)) return first;
	const { clauses } = parseSentence(tokens, at, end);
	const start = clauses.find(({ verb }) => verb.first === first)?.subjects[0]?.first ?? first;
	const before = start > at && tokens.lower[start - 1] === ',' ? start - 1 : start;
	return before > at + 1 ? before : first;
};

// Behind a noun and its phrases the first verb decides: "the cause of the fire is …".
const openPredicateOf = (tokens: Tokens, from: number, end: number): OpenPredicate | null => {
	for (let at = from; at < Math.min(end, from + 16); at += 1) {
		const pos = tokens.pos[at];
		// "the number to be freed": no finite verb yet.
		const isInfinite =
			tokens.lower[at - 1] === 'to' ||
			tokens.lower[at - 1] === 'be' ||
			(pos === 'VERB' && tokens.lower[at]!.endsWith('ing'));
		if ((pos === 'AUX' || pos === 'VERB') && !isInfinite) return predicateAt(tokens, at, end);
		if (/^[,;:.?!]$/.test(tokens.lower[at]!)) return null;
	}
	return null;
};

const opensClause = ({ lower, pos }: Tokens, first: number, start: number): boolean =>
	start === first ||
	(start === first + 1 && pos[first] === 'ADP') ||
	/^(?:["“”,:;–—]|but|and|that|said|says|while|although|because|as|or)$/.test(lower[start - 1]!);

// "when asked", "what to do", "which" of a relative clause: nothing is sought.
const asks = ({ lower, pos }: Tokens, at: number): boolean => {
	const [word, next] = [lower[at]!, lower[at + 1] ?? ''];
	if (next === 'to') return word === 'whether';
	if (word === 'who' && /^(?:anyone|anybody)$/.test(lower[at - 1] ?? '')) return false;
	if (word === 'which' && /^(?:for|to|in|at|with|from|by)$/.test(lower[at - 1] ?? '')) return false;
	if (/^(?:when|where|if|how)$/.test(word) && (pos[at + 1] === 'VERB' || /^[,.;:?!]$/.test(next))) return false;
	return !/^[.;:?!)]$/.test(next) && next !== 'else' && next !== 'ever';
};

// "at the time", "in value": of nothing, and sought by nobody.
const isOfSomething = ({ lower }: Tokens, at: number): boolean =>
	soughtNouns.has(lower[at]!) || lower[at + 1] === 'of' || lower[at + 1] === 'to';

/** The token of the word of knowing, telling or seeking before the one at `at`; -1 where none stands there. */
const wordAbout = ({ lower, pos }: Tokens, first: number, at: number): number => {
	for (let index = at - 1; index >= Math.max(first, at - 7); index -= 1) {
		const word = lower[index]!;
		if (isLeftOpen({ lower }, index)) return index;
		if (isAbout(word) && !(between.has(word) && pos[index] !== 'VERB')) return isTied(lower, index) ? index : -1;
		if (!between.has(word) && pos[index] !== 'ADV')
			return askingWords.has(lower[at]!) ? beforeSource(lower, first, index) : -1;
	}
	return -1;
};

// "no word from the mayor's office on when": over whom it would come from.
const beforeSource = (lower: readonly string[], first: number, from: number): number => {
	for (let index = from; index > Math.max(first, from - 6); index -= 1) {
		if (lower[index] === 'from' && knownNouns.has(lower[index - 1]!)) return index - 1;
	}
	return -1;
};

// "a debate when it comes to": a noun is about what follows only where a word ties the two.
const isTied = (lower: readonly string[], at: number): boolean =>
	!openNouns.has(lower[at]!) || tying.has(lower[at + 1]!) || /^(?:is|was|remains|remained)$/.test(lower[at + 1]!);

const nounStart = ({ lower }: Tokens, first: number, at: number): number => {
	let start = at;
	while (start > first && soughtQualifiers.has(lower[start - 1]!)) start -= 1;
	// "the pilots' names"
	const isOwned = /^(?:'s|'|’s|’)$/.test(lower[start - 1] ?? '') && start - 2 >= first;
	return isOwned ? start - (/^(?:the|a|an)$/.test(lower[start - 3] ?? '') ? 3 : 2) : start;
};

const clauseFrom = (context: EventContext, { end }: SentenceUnit, at: number): Span => {
	const { tokens, text } = context.reading;
	const start = tokens.start[at]!;
	const stop = /[;?!]|\.$|: /.exec(text.slice(start, end));
	const trimmed = trimGroup(context, { start, end: stop ? start + stop.index : end }, 'clause', false);
	// "…, drawing boos", "…, a charge that …": told beside.
	const aside = /,\s(?:\p{L}+ing\s|(?:an? |the )[^,]{2,60}\sthat\s|too$).*$/su.exec(
		text.slice(trimmed.start, trimmed.end),
	);
	return aside ? { start, end: start + aside.index } : trimmed;
};

const nounAround = (context: EventContext, { firstToken, end }: SentenceUnit, at: number): Span => {
	const { tokens, text } = context.reading;
	const start = tokens.start[nounStart(tokens, firstToken, at)]!;
	const stop = /[,;:.?!](?=\s|$)/.exec(text.slice(start, end));
	return trimGroup(context, { start, end: stop ? start + stop.index : end }, 'noun', false);
};

// "has not decided whether to close": it is asked of who decides.
const ofClause = (context: EventContext, sentence: SentenceUnit, span: Span): string | null => {
	const { text } = context.reading;
	if (!/^whether (?:or not )?to\s/i.test(text.slice(span.start, span.end))) return fromClause(context, span);
	return makers.will({ context, span, groups: { clause: span }, before: text.slice(sentence.start, span.start) });
};

const draftOf = (context: EventContext, sentence: SentenceUnit, { kind, question, span }: Sought): Draft => ({
	kind,
	question,
	evidence: [{ start: sentence.start, end: sentence.end }],
	positions: [],
	due: kind === 'pending' ? dueIn(context, sentence, span) : null,
	rule: 'left-open',
	words: [span],
	score: 0.6,
	answer: null,
});
