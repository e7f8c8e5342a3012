// What the finders of contested questions share: the sides, and the question whether what one side says is so.
import type { Position, Span, Statement } from '../../domain.ts';
import type { EventContext } from '../events/events.ts';
import { verbBase } from '../lang/en/inflection.ts';
import { sentenceAt } from '../reading.ts';
import type { Draft } from './draft.ts';
import { isPronoun } from './hit.ts';
import { finish, lowerFirst, yesNo } from './wording.ts';

const opening = /^["“”‘'`\s]*(?:that\s+(?!(?:is|was|were|are|had|has|would|will|could)\b))?/i;
// "allegations on social media that …", "as early as 2019 that …": the clause behind them is what is said.
const claimed =
	/^(?:(?:the|these|those|any|all|such|earlier|media|press) )*(?:[a-z]+ )?(?:claims?|reports?|allegations?|accusations?|suggestions?|assertions?|charges?|rumou?rs?)\b[^,;:.]{0,60}? that\s+|^(?:as (?:early|late|recently|far back) as|on|in|last|this) [^,;:.]{2,40}? that\s+/i;

/** The question whether an assertion is so; null where it is no clause. */
export const askOf = (context: EventContext, span: Span): string | null => {
	const { text, sentences } = context.reading;
	// Of what is said in several sentences the first is asked.
	const end = Math.min(span.end, sentences[sentenceAt(sentences, span.start)]?.end ?? span.end);
	const written = text.slice(span.start, end);
	if (/[:?]/.test(written)) return null;
	if (/^["“‘\s]*(?:whether|if|how|why|what|who|where|when|having)\b/i.test(written)) return null;
	const open = (claimed.exec(written) ?? opening.exec(written))![0].length;
	return yesNo(context, { start: span.start + open, end });
};

/** "Iran denied attacking the ship": did it? Null where the denial is of no deed of the speaker's own. */
export const askOfDeed = (
	{ reading, actors }: EventContext,
	{ source, speaker, content }: Statement,
): string | null => {
	const [span] = content;
	const [, done, doing, rest] =
		(span &&
			/^(?:ever )?(?:having (?!been\b)([a-z]{2,})|(?!having\b)([a-z]{2,}ing))\b(.{0,120})$/su.exec(
				reading.text.slice(span.start, span.end),
			)) ??
		[];
	const verb = done ?? doing;
	if (!verb || rest === undefined || !source || source.end - source.start > 60) return null;
	const written = reading.text.slice(source.start, source.end);
	const who = isPronoun(written) ? (actors.actors.find(({ id }) => id === speaker)?.name ?? null) : written;
	return who === null ? null : finish(`Did ${lowerFirst(who)} ${verbBase(verb)}${rest}`);
};

/** The side of whoever made a statement. */
export const sidedBy = ({ speaker }: Statement, span: Span): Position => ({ actor: speaker, span, value: null });

/** A contested question with its sides. */
export const contested = (question: string, sides: readonly Position[], rule: string): Draft => ({
	kind: 'contested',
	question,
	evidence: sides.map(({ span }) => span),
	positions: sides,
	due: null,
	rule,
	words: sides.map(({ span }) => span),
	score: 0.6,
	answer: null,
});

/** Whether two spans share a letter. */
export const touches = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;
