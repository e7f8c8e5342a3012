// The makers of questions: one for each form that a row of `lang/en/questions.ts` may ask for.
import type { Span } from '../../domain.ts';
import { verbBase } from '../lang/en/inflection.ts';
import type { Form } from '../lang/en/questions.ts';
import {
	begins,
	decided,
	details,
	due,
	dueEstimate,
	either,
	exists,
	fate,
	identity,
	label,
	leave,
	meets,
	reports,
	whereabouts,
} from './absent-makers.ts';
import { believed, evidence, feared, isTrue } from './belief-makers.ts';
import { type Hit, isMany, isPronoun, nounOf, sideOf, subjectBefore, textOf, withArticle } from './hit.ts';
import { fromNoun, knownHead } from './noun-wording.ts';
import { plain, verified } from './verify-makers.ts';
import { finish, fromClause, lowerFirst, nameOf, tidy, yesNo } from './wording.ts';

const afterIf = (hit: Hit, span: Span): Span => {
	const open = /^(?:if|whether)\s+(?:or not\s+)?/i.exec(textOf(hit, span));
	return open ? { start: span.start + open[0].length, end: span.end } : span;
};

/** "Will …?" of a clause ("if the levees fail") or of an infinitive ("whether to conduct a review"). */
const will = (hit: Hit): string | null => {
	const span = afterIf(hit, hit.groups.clause!);
	const written = textOf(hit, span);
	const infinitive = /^to\s+/i.exec(written);
	if (!infinitive) return yesNo(hit.context, span)?.replace(/^Do(?:es)?\b/, 'Will') ?? null;
	if (hit.groups.subject && /^(?:whether|who|what|how|when|where|why)\s/i.test(textOf(hit, hit.groups.subject))) {
		return fromClause(hit.context, hit.groups.subject);
	}
	const subject = hit.groups.subject ? nameOf(hit.context, hit.groups.subject) : subjectBefore(hit);
	return finish(`Will ${subject} ${written.slice(infinitive[0].length)}`);
};

/** "Were there any casualties?", "Was it a cyberattack?" */
const anyOf = (hit: Hit): string | null => {
	const noun = nounOf(hit).replace(/^any /i, '');
	if (/^(?:whether|if|who|what|when|where|why|how)\b/i.test(noun)) return fromClause(hit.context, hit.groups.noun!);
	if (/^(?:a|an) /i.test(noun)) return finish(`Was it ${noun}`);
	if (!plain.test(noun)) return knownHead(noun) ? fromNoun(noun) : finish(`What is known about ${noun}`);
	// "any damage or injuries": the first of them decides.
	const [nearest] = noun.split(' or ') as [string];
	return finish(`${/^[a-z]*[^s]s\b/i.test(nearest) || isMany(nearest) ? 'Were' : 'Was'} there any ${noun}`);
};

const role = (hit: Hit): string | null => {
	// "Men accused of selling drones denied any part in it"
	const subject = nounOf(hit, 'subject').replace(/\s(?:accused|suspected|charged|blamed|wanted)\s.*$/s, '');
	const noun = nounOf(hit);
	if (isPronoun(subject) && !/^(?:he|she|it|they)$/i.test(subject)) return null;
	if (/^(?:both|all|each|neither)\b/i.test(subject)) return noun === '' ? null : finish(`Who was behind ${noun}`);
	const verb = isMany(subject) || /^they$/i.test(subject) ? 'Were' : 'Was';
	return finish(noun === '' ? `${verb} ${subject} involved` : `${verb} ${subject} behind ${noun}`).replace(
		/ behind ((?:any )?(?:the )?(?:group|militants|rebels|network)\b)/,
		' linked to $1',
	);
};

const lateTime =
	/\s+(?:at|by|on|in|within|after|later|as early as|before)\s+(?:about\s+|the\s+)?(?:\d|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|next\b|coming\b|end\b|midnight\b|noon\b|\p{Lu}\p{Ll}+\.?(?:\s\d|$)).*$|\s+(?:tomorrow|tonight|today|this (?:week|morning|afternoon|evening)|next (?:week|month|year))\b.*$/su;

const whenWill = (hit: Hit): string | null => {
	const parts = /^(.*?)\s*\bto\s+(.*)$/su.exec(textOf(hit, hit.groups.clause!));
	if (!parts) return null;
	const deed = parts[2]!.replace(lateTime, '');
	const subject = hit.groups.subject ? nounOf(hit, 'subject') : parts[1]!;
	const active = /^(restor|reopen|resum|restart|complet)e?\s+(.+)$/su.exec(deed);
	if (subject === '') return active ? finish(`When will ${active[2]} be ${active[1]}ed`) : null;
	return finish(`When will ${subject} ${deed}`);
};

// "the verdict in the trial of the mayor" is about the verdict.
const ofVerdict =
	/^(?:(?:the|its|his|her|their|an?) )?(?:[a-z-]+ ){0,2}(?:reports?|findings|verdict|ruling|judge?ment|decision|results?|tests?|autops(?:y|ies)|post-mortems?|examinations?|analys[ei]s|inspections?|surveys?) (?:of|in|on|by|from|into|for) /i;

/** The last noun phrase of a long run of words. */
const shrink = (noun: string): string => {
	if (ofVerdict.test(noun)) return noun;
	if (noun.split(' ').length <= 8 || /\b(?:investigation|inquiry|probe|review|search)s? (?:into|of|for)\b/i.test(noun))
		return noun;
	return /^.*\b((?:the|a|an|its|their|his|her|our|[\p{L}]+['’]s)\s.{2,60})$/su.exec(noun)?.[1] ?? noun;
};

const inquiry = (hit: Hit): string | null => {
	// "trading in its shares before the takeover was announced"
	const noun = nounOf(hit).replace(/\s(?:before|after|when|while|since)\s.*$/s, '');
	if (isPronoun(noun)) return null;
	// "What caused the fire is under investigation"
	if (/^(?:what|who|why|how|when|where|whether)\s/i.test(noun)) return fromClause(hit.context, hit.groups.noun!);
	return knownHead(noun) ? fromNoun(noun) : finish(`What will the investigation of ${withArticle(shrink(noun))} show`);
};

// "discussions in order to find ways for a withdrawal" are discussions on a withdrawal.
const ofTalks = (noun: string): string | null => {
	const found =
		/\b((?:peace |joint |crisis |direct |further )?(?:talks|discussions|negotiations|consultations))\b(.*)$/i.exec(
			noun,
		);
	if (!found) return null;
	const [, head, rest] = found as unknown as [string, string, string];
	if (/^\s+(?:on|about|over|with|between)\s/i.test(rest)) return `${head.toLowerCase()}${rest}`;
	const topic = /^.*\s(?:for|on|about|over|of)\s+((?:the|a|an|its|their)\s.+|\p{Lu}.+)$/u.exec(rest)?.[1];
	return topic ? `${head.toLowerCase()} on ${topic}` : head.toLowerCase();
};

const outcome = (hit: Hit): string | null => {
	const talks = ofTalks(nounOf(hit));
	if (talks) return finish(`What will the ${talks} bring`);
	const sought = /^(for|to) (.+)$/su.exec(nounOf(hit));
	if (sought) return finish(`What will come of the request ${sought[1]} ${sought[2]}`);
	const noun = shrink(nounOf(hit)).replace(/^an? (?=.*(?:petition|appeal|lawsuit|complaint|application)$)/i, 'the ');
	if (/\b(?:appeal|request|extradition|petition|lawsuit|complaint|application)s?$/i.test(noun))
		return finish(`What will come of ${withArticle(noun)}`);
	const head = ofVerdict.test(noun) ? noun.replace(/ (?:of|in|on|by|from|into|for) .*$/s, '') : noun;
	if (/\b(?:report|findings|verdict|ruling|judge?ment|decision|results?)$/i.test(head))
		return finish(
			`What will ${withArticle(noun.replace(/^(?:a|an) /i, 'the '))} ${/(?:report|findings|results?)$/i.test(head) ? 'say' : 'be'}`,
		);
	return finish(`What will ${withArticle(noun.replace(/^(?:a|an) /i, 'the '))} show`);
};

const respond = (hit: Hit): string | null => {
	const written = tidy(textOf(hit, hit.groups.subject!))
		.replace(/^(?:As|While|And|But)\s+/i, '')
		.replace(/\s+(?:said|says|added)\s+(?:it|they|he|she|we)$/i, '');
	return finish(`How will ${/^(?:we|they)$/i.test(written) ? sideOf(hit) : lowerFirst(written)} respond`);
};

const counted =
	/\b((?:two|three|four|five|six|seven|eight|nine|ten|\d+) (?:[a-z]+ )?(?:people|men|women|children|victims|bodies|suspects|attackers|gunmen|soldiers|officers))\b/gi;

const wordsBefore = ({ context: { reading }, groups }: Hit): string =>
	reading.text.slice(Math.max(0, groups.noun!.start - 8), groups.noun!.start);

// "Its skipper was taken to hospital; his condition was not known": whose it is.
const subjectTold =
	/\b((?:the|an?|its|their|his|her) (?:[\p{L}-]+ ){0,2}?[\p{L}-]+) (?:was|were|is|are|has|had|have)\b[^.]{0,80}$/iu;
const ofWhich = /\b((?:the|an?|its|their) [a-z]+ (?:from|at|in|by|through|to|on|with) which) $/i;

const nounBefore = (hit: Hit): string | null => {
	const { context, groups } = hit;
	const noun = nounOf(hit);
	// "The driver, whose name was not given": somebody else is told of.
	if (isPronoun(noun) || (/^(?:names?|identit)/i.test(noun) && /\bwhose\s*$/.test(wordsBefore(hit)))) return null;
	const detailsOf = /^(?:the |any |no |full |further |more |other |exact )*details? (?:of|about|on) (.+)$/is.exec(
		noun,
	)?.[1];
	if (detailsOf !== undefined) return finish(`What is known about ${lowerFirst(detailsOf)}`);
	if (/\b(?:account|claim|version|report|allegation)$/i.test(noun)) return finish(`Is ${withArticle(noun)} true`);
	const whose = /^(?:his|her|their) (?:exact )?(condition|fate|identity|name|whereabouts)$/i.exec(noun)?.[1];
	const of = whose === undefined ? undefined : subjectTold.exec(hit.before)?.[1];
	if (whose !== undefined && of !== undefined)
		return fromNoun(`the ${whose} of ${of.replace(/^(?:an?|its|their|his|her) /i, 'the ')}`);
	const indirect = /^(?:just |exactly |precisely )?(?=(?:what|who|why|how|when|where|whether)\s)/i.exec(noun);
	if (indirect) {
		const { start, end } = groups.noun!;
		return fromClause(context, { start: start + indirect[0].length, end });
	}
	// "The source from which he was infected is unknown."
	const lead = ofWhich.exec(context.reading.text.slice(Math.max(0, groups.noun!.start - 40), groups.noun!.start))?.[1];
	if (lead) return finish(`What is ${lowerFirst(lead)} ${noun}`);
	// "We have a team which we hope gets there and we haven't been given access."
	if (/^(?:we|i|he|she|they|it|you) /i.test(noun)) return null;
	const people = [
		...textOf(hit, { start: hit.span.start - hit.before.length, end: hit.span.end }).matchAll(counted),
	].at(-1)?.[1];
	if (people && /\b(?:identit(?:y|ies)|names?)$/i.test(noun)) return finish(`Who are the ${people}`);
	return fromNoun(noun);
};

// "vote this week on an offer": when it is done stands before what it is on.
const soon =
	/\s+(?:this|next) (?:week|month|year)\s+(?=on\b)|\s+on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\s+(?=on\b)/u;

const decides = (hit: Hit): string | null => {
	const subject = nounOf(hit, 'subject');
	const clause = textOf(hit, hit.groups.clause!);
	const whether = /\bwhether\b.*$/su.exec(clause);
	if (isPronoun(subject) || whether) return null;
	return finish(`How will ${subject} ${clause.replace(soon, ' ').replace(lateTime, '')}`);
};

const medium = /\b(footage|video|images?|pictures?|photos?|photographs?|clip|recording)\b/i;

/** Each form's maker; null where it can make no sense of the words. */
export const makers: Readonly<Record<Form, (hit: Hit) => string | null>> = {
	clause: (hit) =>
		/^what (?:caused|led to) (?:this|that|it)$/i.test(tidy(textOf(hit, hit.groups.clause!)))
			? 'What was the cause?'
			: fromClause(hit.context, hit.groups.clause!),
	will,
	noun: (hit) =>
		dueEstimate(hit) ??
		(/^(?:who|what|when|where|why|how|which|whether)\b/i.test(nounOf(hit))
			? fromClause(hit.context, hit.groups.noun!)
			: fromNoun(nounOf(hit))),
	'noun-before': nounBefore,
	identity,
	'identity-before': identity,
	'how-many': (hit) => finish(`How many ${nounOf(hit)} are there`),
	any: anyOf,
	fate,
	role,
	evidence,
	inquiry,
	true: isTrue,
	show: (hit) => {
		const what = (medium.exec(hit.before)?.[1] ?? 'footage').toLowerCase();
		return finish(`${isMany(what) ? 'Do' : 'Does'} the ${what} really show ${textOf(hit, hit.groups.clause!)}`);
	},
	outcome,
	respond,
	replace: (hit) => {
		const subject = hit.groups.subject;
		return finish(
			`Who will replace ${subject && textOf(hit, subject).trim() !== '' ? nameOf(hit.context, subject) : 'them'}`,
		);
	},
	when: whenWill,
	verified,
	claim: (hit) =>
		/^no\b/i.test(nounOf(hit)) || isPronoun(nounOf(hit))
			? null
			: finish(`Is the claim of responsibility by ${nounOf(hit).replace(/\s+(?:has|have|had)$/, '')} genuine`),
	goal: (hit) => finish(`Will the goal be reached, ${textOf(hit, hit.groups.clause!)}`),
	culprit: (hit) => finish(hit.groups.noun ? `Who was behind ${nounOf(hit)}` : 'Who was responsible'),
	explain: (hit) => (isPronoun(nounOf(hit)) ? null : finish(`What explains ${withArticle(nounOf(hit))}`)),
	details,
	label,
	decided,
	sentence: (hit) => finish(`What sentence will ${nounOf(hit, 'subject')} receive`),
	'awaited-label': (hit) =>
		/\b(?:results?|tests?|decision|ruling|verdict|report|findings|approval|clearance|permission|confirmation|analysis|assessment)$/i.test(
			nounOf(hit),
		)
			? (leave(hit) ?? outcome(hit))
			: label(hit),
	'to-come': (hit) => finish(`What will ${nounOf(hit).replace(/^an? /i, 'the ')} be`),
	'who-did': (hit) =>
		finish(
			`Who ${textOf(hit, hit.groups.clause!)
				.replace(/^may have (?:seen|witnessed)\b/i, 'saw')
				.replace(/^have\b/i, 'has')}`,
		),
	'leave-for': (hit) => finish(`Will ${lowerFirst(nounOf(hit))} be given`),
	'until-when': (hit) => {
		const { subject, clause } = hit.groups;
		const asked = yesNo(hit.context, { start: subject!.start, end: clause!.end });
		return asked === null ? null : finish(`Until when ${asked[0]!.toLowerCase()}${asked.slice(1)}`);
	},
	'tests-of': (hit) =>
		isPronoun(nounOf(hit, 'subject')) ? null : finish(`What will the ${nounOf(hit)} of ${nounOf(hit, 'subject')} show`),
	suspected: (hit) => {
		const [, verb, rest] = /^(\p{L}+)(.*)$/su.exec(textOf(hit, hit.groups.clause!))!;
		return finish(`Did ${nounOf(hit, 'subject')} ${verbBase(verb!)}${rest}`);
	},
	charged: (hit) => (isPronoun(nounOf(hit, 'subject')) ? null : finish(`Will ${nounOf(hit, 'subject')} be charged`)),
	referred: (hit) => finish(`What will ${withArticle(nounOf(hit, 'subject'))} decide`),
	named: (hit) => finish(`Who will be ${withArticle(nounOf(hit).replace(/^an? /i, 'the '))}`),
	awaited: (hit) => leave(hit) ?? outcome(hit),
	believed,
	feared,
	decides,
	restored: (hit) => finish(`When will ${nounOf(hit, 'subject')} be ${textOf(hit, hit.groups.clause!)}`),
	deadline: (hit) => finish(`What will happen when the ${nounOf(hit)} expires`),
	blame: (hit) =>
		finish(
			/^\w+ing\b/i.test(nounOf(hit))
				? `Which side is to blame for ${nounOf(hit)}`
				: `Who is to blame for ${nounOf(hit)}`,
		),
	exists,
	either,
	due,
	meets,
	reports,
	conflict: (hit) => finish(`Which account of ${nounOf(hit)} is right`),
	whereabouts,
	'at-large': (hit) => {
		const noun = nounOf(hit).replace(/\s(?:fled|escaped|ran|drove|left|got away)\b.*$/s, '');
		return isPronoun(noun) ? null : finish(`Where ${isMany(noun) ? 'are' : 'is'} ${withArticle(noun)}`);
	},
	court: () => 'What will the court decide?',
	winner: () => 'Who won?',
	begins,
};
