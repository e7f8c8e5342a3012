// Denials as contested questions, whether or not somebody is named who says what is denied.
import type { Span, Statement } from '../../domain.ts';
import type { EventContext } from '../events/events.ts';
import { sentenceAt } from '../reading.ts';
import type { Draft } from './draft.ts';
import { isMany, isPronoun } from './hit.ts';
import { askOf, askOfDeed, contested, sidedBy, touches } from './sides.ts';
import { finish, lowerFirst, wasThere } from './wording.ts';

const pointing =
	/^["“‘']?(?:(?:this|that|which|it|them|these|those|the|any|all|such|both|an?)\s*)?(?:[a-z]+ )?(?:claims?|allegations?|reports?|accusations?|charges?|suggestions?|assertions?|accounts?|versions?)?["”’']?$/i;
// "The army said the claim was false."
const calledFalse =
	/^["“]?(?:that|this|it|both|they) (?:is|are|was|were) (?:simply |just |all )?(?:false|untrue|wrong|incorrect|nonsense|a lie|lies|not true|fiction)\b|^["“]?(?:that )?(?:the|this|that|these|those|such|all)(?: [a-z]+)? (?:claims?|reports?|allegations?|accusations?|accounts?|stor(?:y|ies)|suggestions?) (?:was|is|were|are) (?:[a-z]+ )?(?:false|untrue|wrong|incorrect|baseless|unfounded|nonsense|fabricated|a lie|lies|not true)\b/i;
const anyDeed =
	/^any (?!involvement|wrongdoing|responsibility|role|links?|knowledge)(?:[a-z]+ )?[a-z]+(?:ing|tion|ment|al|ing)$/i;

const ofThing =
	/^(?:the |any |all |such |media |these |those )*(?:claims?|reports?|allegations?|rumou?rs?|suggestions?) of ((?:an? |any )?[a-z][^,;:"“”]{2,80})$/i;

const passive = /\b(?:be|been|being|was|were) (?:dismissed|rejected|denied)$/i;

/** "The army denied it", of what somebody said just before; "the army denied that it had fired", though nobody is named who says so. */
export const findPlainDenials = (context: EventContext): Draft[] => {
	const { reading, statements } = context;
	const drafts: Draft[] = [];
	for (const [index, denial] of statements.entries()) {
		const [span] = denial.content;
		if (!span || span.end - span.start > 240) continue;
		const isVerdict = calledFalse.test(reading.text.slice(span.start, span.end));
		if (denial.stance !== 'denies' && !isVerdict) continue;
		// "He had been dismissed by the mill": nobody denied a thing.
		if (denial.cue.some((cue) => passive.test(reading.text.slice(cue.start - 6, cue.end)))) continue;
		const at = sentenceAt(reading.sentences, span.start);
		// "dismissed the report as “fiction”": the claim stands before "as".
		const whole = reading.text.slice(span.start, span.end);
		const written = whole
			.trim()
			.replace(/ as .*$/su, '')
			.replace(/^(it|this|that) and .*$/su, '$1');
		if (!pointing.test(written) && !isVerdict) {
			const thing = ofThing.exec(written)?.[1];
			const question = anyDeed.test(written)
				? finish(`Was there ${written}`)
				: thing
					? wasThere(thing)
					: (askOfDeed(context, denial) ?? askOf(context, claimIn(whole, span)) ?? wholeOf(denial, written));
			// "denied that any ransom was paid": nobody says that it was.
			if (question && !/^(?:that )?any\b(?! of (?:its|his|her|their|our|the)\b).* /i.test(written.replace(anyDeed, '')))
				drafts.push(contested(byName(context, denial, question), [sidedBy(denial, span)], 'denial'));
			continue;
		}
		const claim = statements
			.slice(Math.max(0, index - 4), index)
			.filter(
				({ stance, content, speaker }) =>
					stance !== 'denies' &&
					(speaker === null || speaker !== denial.speaker) &&
					at - sentenceAt(reading.sentences, content[0]?.start ?? 0) <= 2 &&
					!content.some((part) => touches(part, span)),
			)
			// "“…,” he told the police, said his lawyer": what he said himself.
			.filter((one, _, all) => !all.some((other) => other.mode === 'direct' && holds(one, other)))
			// The one told last; of two that begin there, the one that ends nearer.
			.reduce<Statement | null>((best, one) => (best && endOf(best) > endOf(one) ? best : one), null);
		const said = claim && partAgainst(context, claim, denial);
		const question =
			claim &&
			said &&
			(accusationOf(context, claim) ?? linkOf(context, said) ?? deedOf(context, claim) ?? askOf(context, said));
		if (question)
			drafts.push(
				contested(question, [sidedBy(claim, said), sidedBy(denial, withReasons(context, span, at))], 'denial'),
			);
	}
	return drafts;
};

// "The board denied it: only two were paid late." "The bureau disputes that. It said a warning was issued.": a bare word is
// no side; the sentence is, with the one in which whoever denies goes on.
const withReasons = ({ reading: { sentences, text } }: EventContext, span: Span, at: number): Span => {
	if (!/^(?:it|this|that|these|those|them|so)$/i.test(text.slice(span.start, span.end).trim())) return span;
	const [own, next] = [sentences[at], sentences[at + 1]];
	if (own === undefined) return span;
	const goesOn =
		next !== undefined &&
		next.block === own.block &&
		/^(?:it|he|she|they) (?:also )?(?:said|says|insist(?:s|ed)|told|added)\b/i.test(text.slice(next.start, next.end));
	return { start: own.start, end: goesOn ? next.end : own.end };
};

// "reports that its soldiers had fired as “fake news”": what is so called.
const claimIn = (whole: string, { start, end }: Span): Span => {
	const at = whole.search(/ as (?=["“‘])/u);
	return { start, end: at < 0 ? end : start + at };
};

// "Ostra denied that it had fired": did Ostra?
const byName = ({ actors }: EventContext, { speaker, source }: Statement, question: string): string => {
	const name = actors.actors.find(({ id }) => id === speaker)?.name;
	return name === undefined || source === null || name.length > 60
		? question
		: question.replace(
				/^(Had|Has|Did|Was|Is|Does|Will|Would) (?:it|he|she) /,
				(_, verb: string) => `${verb} ${lowerFirst(name)} `,
			);
};

const holds = (outer: Statement, inner: Statement): boolean =>
	outer !== inner &&
	(outer.content[0]?.start ?? 0) <= (inner.content[0]?.start ?? 0) &&
	endOf(outer) > endOf(inner) &&
	endOf(outer) > (inner.cue.at(-1)?.end ?? Number.POSITIVE_INFINITY) - 1;

const endOf = ({ content }: Statement): number => content.at(-1)?.end ?? 0;

// "The mayor said a shop had burnt, and first reports linked the fire to the Guard. The Guard's leader denied it": what
// names whoever denies.
const partAgainst = ({ reading: { text } }: EventContext, { content }: Statement, { source }: Statement): Span => {
	const names = source === null ? [] : (text.slice(source.start, source.end).match(/\p{Lu}\p{L}{3,}/gu) ?? []);
	const isNaming = ({ start, end }: Span): boolean => names.some((name) => text.slice(start, end).includes(name));
	return content.slice(1).find((part) => isNaming(part) && !isNaming(content[0]!)) ?? content[0]!;
};

// "First reports linked the fire to the Guard": was it behind it?
const linkOf = ({ reading: { text } }: EventContext, { start, end }: Span): string | null => {
	const [, deed, whom] =
		/\breports? (?:have |had |has )?(?:linked|tied|connected|attributed) (.{3,60}?) to (.{3,60})$/su.exec(
			text.slice(start, end),
		) ?? [];
	return deed && whom ? finish(`${isMany(whom) ? 'Were' : 'Was'} ${whom} behind ${deed}`) : null;
};

// "The rebels claimed to have captured the town": did they?
const deedOf = ({ reading }: EventContext, { source, content }: Statement): string | null => {
	const [span] = content;
	const deed = span && /^to have (.{3,120})$/su.exec(reading.text.slice(span.start, span.end))?.[1];
	if (!deed || !source || source.end - source.start > 60) return null;
	const who = reading.text.slice(source.start, source.end);
	return isPronoun(who) ? null : finish(`${isMany(who) ? 'Have' : 'Has'} ${lowerFirst(who)} ${deed}`);
};

// "accused the guards of theft": what they are accused of is asked, not who they are.
const accusationOf = ({ reading }: EventContext, { stance, content }: Statement): string | null => {
	const [span] = content;
	if (stance !== 'accuses' || !span) return null;
	const [, whom, deed] = /^(.{2,60}?) of (.{3,90})$/su.exec(reading.text.slice(span.start, span.end)) ?? [];
	return whom && deed ? finish(`Is the accusation of ${deed} against ${lowerFirst(whom)} true`) : null;
};

// A claim that is called false is told in full, also where its verb is not seen.
const wholeOf = ({ why }: Statement, written: string): string | null =>
	why.rule === 'denied-claim' && !/[:?]/.test(written)
		? isThing.test(written)
			? wasThere(written)
			: finish(`Is it true that ${lowerFirst(written)}`)
		: null;

// "an attack", "five deaths at the mine": a thing and no clause.
const isThing =
	/^(?:an? |one |another |(?:the )?(?:[\d,]+|two|three|four|five|six|seven|eight|nine|ten|dozens of|hundreds of|scores of|mass|further|more|any) )?(?:[\p{L}-]+ ){0,3}[a-z-]+(?: (?:in|at|on|near|of|by|against|among|from)(?: [\p{L}\d'’-]+){1,6}){0,2}$/u;
