// What somebody has just said, rebutted without a word of denial: "there had been no such report", "the owner disputes that".
import type { Span, Statement } from '../../domain.ts';
import type { EventContext } from '../events/events.ts';
import { isNarrative, type SentenceUnit, sentenceAt } from '../reading.ts';
import { createWordScan, hasFind } from '../word-scans.ts';
import type { Draft } from './draft.ts';
import { askOf, contested, sidedBy } from './sides.ts';
import { finish } from './wording.ts';

const noSuch =
	/\bthere (?:is|was|were|are|has been|had been|have been) no such (?!thing as\b)\p{L}+|\b(?:made|gave|received|held|signed|issued|sent) no such (?!thing as\b)\p{L}+|(?:^|[“"])no such \p{L}+|\b(?:did|said|done) nothing of the (?:kind|sort)\b|\bno (?:recollection|memory|knowledge|record) of (?:any )?such\b/iu;
const conceding = /^(?:although|though|while|if)\b/i;
// "Coast Power disputes that its line was the origin: …": who, and what it disputes.
const disputes =
	/^(?<who>(?:The |Its? )?\p{Lu}[\p{L}'’. -]{1,40}?) (?:disputes?|disputed|contests?|contested|does not accept|did not accept|do not accept|rejects?|rejected) (?:the (?:claim|suggestion|finding|conclusion) )?that (?<what>[^:;,.]{6,120})/u;

// Words one of which stands in every rebuttal: the cheap test before the patterns.
const rebutting = createWordScan((word) =>
	/^(?:such|nothing|disputes?|disputed|contests?|contested|accept|rejects?|rejected)$/.test(word),
);

const nearby = 2;
const longest = 240;

/** A claim and the sentence that rebuts it, in text order. */
export const findRebuttals = (context: EventContext): Draft[] => {
	const { text, sentences, blocks, tokens } = context.reading;
	const found = rebutting(tokens);
	return sentences.flatMap((sentence, at): readonly Draft[] => {
		if (!hasFind(found, sentence.firstToken, sentence.endToken)) return [];
		if (!isNarrative(blocks[sentence.block]!) || sentence.end - sentence.start > longest) return [];
		const written = text.slice(sentence.start, sentence.end);
		const disputed = disputes.exec(written)?.groups;
		if (disputed === undefined && (!noSuch.test(written) || conceding.test(written))) return [];
		const draft = disputed === undefined ? ofNone(context, sentence, at) : ofDispute(context, sentence, at, disputed);
		return draft === null ? [] : [draft];
	});
};

const ofNone = (context: EventContext, sentence: SentenceUnit, at: number): Draft | null => {
	const claim = claimBefore(context, sentence, at, () => true);
	const question = claim && askOf(context, claim.span);
	return claim && question ? opposedTo(context, claim, sentence, question) : null;
};

// The claim names whoever disputes it.
const ofDispute = (
	context: EventContext,
	sentence: SentenceUnit,
	at: number,
	{ who, what }: Readonly<Record<string, string>>,
): Draft | null => {
	const { text } = context.reading;
	const names = who!.match(/\p{Lu}\p{L}{2,}/gu) ?? [];
	const claim = claimBefore(context, sentence, at, ({ start, end }) =>
		names.some((name) => text.slice(start, end).includes(name)),
	);
	const [, verbless, verb, rest] = /^(.+?) (was|were|is|are|had|has|would|will) (.+)$/su.exec(what!) ?? [];
	if (!claim || !verb) return null;
	const subject = verbless!.replace(/^its? (?=\p{L})/iu, `${who}’s `).replace(/^(?:it|they|he|she)$/i, who!);
	return opposedTo(context, claim, sentence, finish(`${verb} ${subject} ${rest}`));
};

type Claim = { readonly statement: Statement; readonly span: Span };

/** What somebody else said last in the two sentences before. */
const claimBefore = (
	{ reading: { sentences }, statements }: EventContext,
	sentence: SentenceUnit,
	at: number,
	fits: (sentence: Span) => boolean,
): Claim | null => {
	const own = statements.find(({ content }) =>
		content.some((part) => part.start < sentence.end && sentence.start < part.end),
	);
	let best: Claim | null = null;
	for (const statement of statements) {
		if (statement.stance === 'denies' || statement.stance === 'asks') continue;
		if (statement.speaker !== null && statement.speaker === own?.speaker) continue;
		for (const span of statement.content) {
			const before = sentenceAt(sentences, span.start);
			if (span.end > sentence.start || at - before > nearby || before >= at || !fits(sentences[before]!)) continue;
			if (best === null || span.start >= best.span.start) best = { statement, span };
		}
	}
	return best;
};

const opposedTo = (
	{ statements }: EventContext,
	{ statement, span }: Claim,
	{ start, end }: Span,
	question: string,
): Draft => {
	const speaker =
		statements.findLast(({ content }) => content.some((part) => part.start < end && start < part.end))?.speaker ?? null;
	return contested(
		question,
		[sidedBy(statement, span), { actor: speaker, span: { start, end }, value: null }],
		'denial',
	);
};
