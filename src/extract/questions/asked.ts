// Questions that the text or a speaker asks outright, and reporters' questions that got no answer.
import type { Span } from '../../domain.ts';
import type { EventContext } from '../events/events.ts';
import { hearsayOpener } from '../lang/en/questions.ts';
import { isNarrative, type SentenceUnit } from '../reading.ts';
import type { Draft } from './draft.ts';
import { finish, fromClause, type Words, yesNo } from './wording.ts';

/** Questions asked, in text order; neighbours of one breath are one question. */
export const findAsked = (context: EventContext): Draft[] => {
	const drafts: Draft[] = [];
	const { reading } = context;
	let last = -10;
	for (const [index, sentence] of reading.sentences.entries()) {
		if (!isNarrative(reading.blocks[sentence.block]!) || sentence.end - sentence.start > 600) continue;
		const outright = isOutright(context, sentence);
		const rumour = outright && isPlea(context, outright) ? rumourBefore(context, index) : null;
		if (rumour) {
			drafts.push(rumour);
			continue;
		}
		if (outright) {
			const isWhole = interrogative.test(reading.text.slice(outright.start, outright.end));
			const previous = drafts.at(-1);
			if (previous && index - last <= 1 && previous.rule === 'asked-outright') {
				drafts[drafts.length - 1] = { ...previous, evidence: [...previous.evidence, outright] };
			} else if (isWhole)
				drafts.push(
					draftOf(
						finish(
							reading.text
								.slice(outright.start, outright.end)
								.replace(/^(?:\(?\d{1,2}[.)]\s*|[a-z]\)\s*|Q[.:]\s*|[-•*]\s*)?(?:(?:So|And|But|Well),?\s+)?/i, ''),
						),
						outright,
						'asked-outright',
					),
				);
			last = index;
			continue;
		}
		const reported = findReported(context, sentence);
		if (reported) drafts.push(reported);
	}
	return drafts;
};

// "He is coming?" alone is surprise, not a question; after one it belongs to it.
const interrogative =
	/^(?:[`'"“]*\s*)(?:\(?\d{1,2}[.)]\s*|[a-z]\)\s*|q[.:]\s*|[-•*]\s*)?(?:(?:so|and|but|well|then|now|in the future|if [^,?]{3,60}|,)[\s,]+){0,3}(?:who|whom|whose|what(?! about)|when|where|why|how|which|is|are|was|were|do|does|did|has|have|had|will|would|can|could|should|may|might|must|isn't|aren't|won't|doesn't|didn't|any(?:one|body) (?:with|who|know|knows|have|has|seen|heard|at|near|in))\b/iu;

// "Ms. Ortega, when did you learn of it?": whoever is asked is no part of the question.
const vocative =
	/^\s*(?:(?:M(?:r|s|rs|x)|Dr|Sen|Rep|Gen|Prof|Adm|Col)\.? \p{Lu}[\p{L}'’-]+|(?:Mr\.? |Madam )?(?:Chair(?:man|woman)?|Speaker|President|Secretary|Minister|Director|Commissioner|Ambassador|General|Governor|Mayor|Sheriff)(?: \p{Lu}[\p{L}'’-]+)?|Sir|Ma'am),\s+(?=\p{Ll})/u;

const draftOf = (question: string, evidence: Span, rule: string): Draft => ({
	kind: 'asked',
	question,
	evidence: [evidence],
	positions: [],
	due: null,
	rule,
	words: [evidence],
	score: 0.7,
	answer: null,
});

const plea =
	/^(?:can|could) (?:[^?]{2,60} )?(?:please )?(?:confirm|verify)(?: (?:this|that|it))?\?+$|^(?:any(?:one|body)|somebody|someone) (?:able to |else )?(?:confirm|verify)/i;
const isPlea = ({ reading }: EventContext, { start, end }: Span): boolean => plea.test(reading.text.slice(start, end));

// "The ward has no power. Can anyone confirm??" asks of what was told before.
const rumourBefore = (context: EventContext, index: number): Draft | null => {
	const { sentences } = context.reading;
	const [before, own] = [sentences[index - 1], sentences[index]!];
	if (before?.block !== own.block || before.end - before.start > 300) return null;
	const told = context.reading.text.slice(before.start, before.end);
	const opened = hearsayOpener.exec(told)?.[0].length ?? 0;
	const question = yesNo(context, { start: before.start + opened, end: before.end });
	if (!question) return null;
	const evidence = { start: before.start, end: before.end };
	return { ...draftOf(question, evidence, 'asks-to-confirm'), kind: 'unconfirmed' };
};

/** The words of a sentence that end in a question mark, without what leads up to a quotation. */
const isOutright = ({ reading }: EventContext, sentence: SentenceUnit): Span | null => {
	const written = reading.text.slice(sentence.start, sentence.end);
	const mark = written.lastIndexOf('?');
	if (mark < 0 || mark < written.length - 60) return null;
	const kind = reading.blocks[sentence.block]!.kind;
	if (kind === 'headline' && written.length < 25) return null;
	const open = Math.max(
		written.lastIndexOf('“', mark),
		written.lastIndexOf('"', mark - 1),
		written.lastIndexOf(': ', mark) + 1,
	);
	const quoted = open > 0 ? open + 1 : /^[“"'‘]/.test(written) ? 1 : 0;
	const start = quoted + (vocative.exec(written.slice(quoted))?.[0].length ?? 0);
	const words = written.slice(start, mark + 1).trim();
	if (
		words.split(/\s+/).length < 3 ||
		/\b(?:isn't it|right|you know|why not|who knows|did you know|want to know more)\?$|^(?:do you have|have you got) (?:anything|any (?:comment|reaction|update|response))\b|^(?:any (?:comment|reaction|update)|can you (?:comment|elaborate|repeat|hear))\b/i.test(
			words,
		)
	)
		return null;
	const at = written.indexOf(words, start);
	return { start: sentence.start + at, end: sentence.start + at + words.length };
};

const asked =
	/\b(?:[Aa]sked|[Pp]ressed on|[Qq]uestioned(?: about)?|[Ww]hen asked|demanded to know|wanted to know|wants? to know|(?:is|are|was|were) (?:now |also )?(?:asking|demanding to know|wondering))(?: by [^,.;]{2,40})?(?: [^,.;]{0,30}?)? (?<clause>(?:if|whether|who|what|when|where|why|how|which)\b[^,;.?!]{2,160})/u;
const evasion =
	/\b(?:declin|refus)(?:e|es|ed|ing) to\b|\bwould not (?:say|comment|confirm)|\bno comment\b|\bthat is a matter for\b|\bdid not (?:answer|respond|reply|say)|\bcould not say\b|\bit (?:is|was) too early\b|\bwould neither\b|\bI (?:do not|don't|can't|cannot) (?:know|say|comment)|\b(?:all|every) options? (?:is |are |remains? )?(?:open|under review|on the table)|\bunder review\b|\bwait and see\b|\b(?:would|will|could) (?:not|n't) be drawn\b|\b(?:sidestepped|dodged|brushed aside|evaded|deflected)\b|\bnot going to (?:speculate|comment|get into)/iu;

const findReported = (context: EventContext, sentence: SentenceUnit): Draft | null => {
	const { text } = context.reading;
	const written = text.slice(sentence.start, sentence.end);
	const match = asked.exec(written);
	if (!match) return null;
	const isDemand = /demand|want|asking|wondering/.test(match[0].slice(0, 24));
	const after = text.slice(sentence.start + match.index + match[0].length, sentence.end + 120).replaceAll('’', "'");
	if (!isDemand && !evasion.test(after)) return null;
	const start = sentence.start + match.index + match[0].length - match.groups!.clause!.length;
	const words: Words = context;
	const question = fromClause(words, { start, end: sentence.start + match.index + match[0].length });
	return question
		? draftOf(
				question,
				{ start: sentence.start + match.index, end: sentence.start + match.index + match[0].length },
				'asked-of-someone',
			)
		: null;
};
