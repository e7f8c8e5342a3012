// Contested questions that one sentence or its neighbour sets against another: clarified later, contradicted at once.
import type { Span, Statement } from '../../domain.ts';
import type { EventContext } from '../events/events.ts';
import { sentenceAt } from '../reading.ts';
import type { Draft } from './draft.ts';
import { askOf, contested, sidedBy } from './sides.ts';

const clarifies =
	/\b(?:later|then|subsequently|has since|have since)\b.{0,40}\b(?:clarif|correct|explain|admitt|acknowledg|sa(?:id|ys)|retract)|\b(?:clarified|corrected)\b/i;
const atFirst = /\b(?:initially|at first|first reported|earlier (?:reported|said)|originally|had reported)\b/i;

/** "Many papers initially reported that …. The minister later clarified that …": contested, and answered by the second. */
export const findClarified = (context: EventContext): Draft[] => {
	const { reading, statements } = context;
	const drafts: Draft[] = [];
	for (const [index, second] of statements.entries()) {
		const at = sentenceAt(reading.sentences, second.content[0]?.start ?? 0);
		const sentence = reading.sentences[at];
		if (!sentence || !clarifies.test(outside(context, sentence, second))) continue;
		const first = statements.slice(Math.max(0, index - 4), index).find(({ content }) => {
			const before = sentenceAt(reading.sentences, content[0]?.start ?? 0);
			const earlier = reading.sentences[before];
			return (
				earlier !== undefined &&
				before < at &&
				at - before <= 2 &&
				atFirst.test(reading.text.slice(earlier.start, earlier.end))
			);
		});
		if (!first) continue;
		const [said, answer] = [first.content[0]!, second.content[0]!];
		const question = askOf(context, said);
		if (question)
			drafts.push({ ...contested(question, [sidedBy(first, said), sidedBy(second, answer)], 'clarified'), answer });
	}
	return drafts;
};

const against =
	/\b(?:contradict(?:s|ed|ing)|at odds with|conflict(?:s|ed|ing) with|disput(?:es|ed|ing)|contrary to)\b/i;

/** "Nunes said the ferry was overfull, contradicting the company, which has insisted it was within limits." */
export const findContradicted = (context: EventContext): Draft[] => {
	const { reading, statements } = context;
	const drafts: Draft[] = [];
	for (const [index, second] of statements.entries()) {
		const [said] = second.content;
		const first = statements[index - 1];
		const before = first?.content.at(-1);
		if (!said || !first || !before || before.end > said.start || said.start - before.end > 160) continue;
		if (sentenceAt(reading.sentences, before.start) !== sentenceAt(reading.sentences, said.start)) continue;
		if (!against.test(reading.text.slice(before.end, said.start))) continue;
		const question = askOf(context, before);
		if (question) drafts.push(contested(question, [sidedBy(first, before), sidedBy(second, said)], 'contradicted'));
	}
	return drafts;
};

const outside = ({ reading }: EventContext, sentence: Span, { content }: Statement): string =>
	reading.text.slice(
		sentence.start,
		Math.max(sentence.start, Math.min(sentence.end, content[0]?.start ?? sentence.end)),
	);
