// Makers of questions about what is missing: persons, details, dates, the next word on a matter.
import { isTrue } from './belief-makers.ts';
import { type Hit, isMany, isPronoun, nounOf, textOf, withArticle } from './hit.ts';
import { fromNoun, knownHead } from './noun-wording.ts';
import { finish, lowerFirst } from './wording.ts';

export const identity = (hit: Hit): string | null => {
	const noun = withArticle(
		nounOf(hit)
			.replace(/^an? /i, 'the ')
			.replace(/^(two|three|four|five|six|seven|eight|nine|ten|\d+|several|some) of the /i, 'the $1 ')
			.replace(/ (?:at|around|on|from) (?:about |around )?\d.*$/s, ''),
	);
	if (knownHead(nounOf(hit))) return fromNoun(nounOf(hit));
	const isNamed = /^\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*)+$/u.test(nounOf(hit));
	return isPronoun(nounOf(hit)) || isNamed || /sel(?:f|ves)$/i.test(noun)
		? null
		: finish(`${isThing.test(noun) ? 'What' : 'Who'} ${isMany(noun) ? 'are' : 'is'} ${noun}`);
};

// "The agency did not name the farm where the fruit was grown."
const isThing =
	/^the (?:[\p{L}-]+ )?(?:farm|plant|factory|mill|mine|site|village|town|city|country|school|hospital|hotel|shop|store|restaurant|product|brand|drug|medicine|chemical|substance|ship|vessel|boat|street|airport|port|market|bridge|building|supplier)s?\b/iu;

/** What was not given: "no motive", "no details of the deal", "no figure for the wounded". */
export const details = (hit: Hit): string | null => {
	const noun = nounOf(hit).replace(/^(?:a|an|any) /i, '');
	if (hit.groups.date !== undefined) return finish(`When is ${withArticle(noun)}`);
	const [, head, of] = /^(?:estimated )?(\w+)(?: (?:of|for|on|about|as to|behind) (.+))?$/s.exec(noun) ?? [];
	if (head && /^(?:details?|explanations?)$/i.test(head)) return of ? finish(`What is known about ${of}`) : null;
	if (head && /^(?:figures?|numbers?|count)$/i.test(head))
		return of ? finish(`How many ${of.replace(/^the /i, '')}`) : null;
	if (head && /^(?:time|timetable|timescale|timeline|date|estimate|eta)$/i.test(head)) {
		// "an estimated time for services to resume"
		const deed = of === undefined ? null : /^(.{2,60}) to (\p{Ll}[^,;:]*)$/su.exec(of);
		if (deed) return finish(`When will ${lowerFirst(deed[1]!)} ${deed[2]}`);
		return finish(of ? `When is ${withArticle(of)} due` : `What is the ${head.toLowerCase()}`);
	}
	return fromNoun(noun);
};

/** What a form leaves open: "Source of contamination: under investigation", "Casualties: unknown". */
export const label = (hit: Hit): string | null => {
	const noun = lowerFirst(nounOf(hit));
	if (/^(?:figures?|numbers?|details?|information|data)$/i.test(noun)) return null;
	if (knownHead(noun)) return fromNoun(noun);
	const name = /^\p{Lu}\p{Ll}/u.test(noun) ? `${noun[0]!.toLowerCase()}${noun.slice(1)}` : noun;
	return finish(
		isMany(name) && !/^(?:status|news|series|details)$/.test(name)
			? `How many ${name}`
			: `What is known about ${withArticle(name)}`,
	);
};

/** "Will approval be given?", of what somebody waits for; null where it is no leave. */
export const leave = (hit: Hit): string | null => {
	const noun = nounOf(hit);
	return /\b(?:approval|permission|clearance|confirmation|go-ahead)\b/i.test(noun)
		? finish(`Will ${lowerFirst(noun)} be given`)
		: null;
};

/** "What will be decided on a recall?" */
export const decided = (hit: Hit): string | null =>
	isPronoun(nounOf(hit)) ? null : finish(`What will be decided on ${nounOf(hit)}`);

/** "Restoration estimate unknown" asks when. */
export const dueEstimate = (hit: Hit): string | null => {
	const of = /^(?:the )?(.+) (?:estimate|eta)$/i.exec(nounOf(hit))?.[1];
	return of ? finish(`When is ${withArticle(lowerFirst(of))} due`) : null;
};

/** "What happened to the crew?" */
export const fate = (hit: Hit): string | null => {
	const noun = nounOf(hit)
		.replace(/^(?:at least|about|some|more than|nearly|around|up to|an estimated)\s+/i, '')
		.replace(/^between (\S+) and (\S+)(?= )/i, '$1 to $2')
		.replace(/\s+(?:since|for more than|for)\s.*$/i, '')
		// "The ferry left Ostra on Monday and has not been heard from"
		.replace(/\s(?:left|departed|sailed|took off|set (?:off|out)|went|vanished|disappeared)\s.*$/s, '')
		.replace(
			/\s+(?:at|around|shortly|just|on) (?:about )?(?:\d|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|after|before).*$/s,
			'',
		);
	if (/^\d[\d,]*$/.test(noun)) return finish(`What happened to the ${noun} missing`);
	return isPronoun(noun) || stays.test(noun) ? null : finish(`What happened to ${withArticle(noun)}`);
};

// "The satellite lost contact with the ground."
const stays =
	/^(?:the )?(?:ground|tower|shore|land|base|headquarters|(?:air traffic |ground |mission )?control(?:lers)?)$/i;

/** "Which account is right?" */
export const either = (hit: Hit): string | null =>
	finish(`Which ${/figure|toll/i.test(nounOf(hit)) ? 'figure' : 'account'} is right`);

/** "What will the next update say?", "When is the restoration due?" */
export const due = (hit: Hit): string | null => {
	const noun = nounOf(hit);
	if (/\b(?:update|briefing|statement|bulletin|announcement|conference)$/i.test(noun))
		return finish(`What will ${withArticle(noun.replace(/^(?:a|an|our) /i, 'the '))} say`);
	return finish(`When is ${withArticle(noun)} due`);
};

/** "What will the ministers decide?" */
export const meets = (hit: Hit): string | null =>
	isPronoun(nounOf(hit, 'subject')) ? null : finish(`What will ${nounOf(hit, 'subject')} decide`);

const wordsFrom = ({ context, span }: Hit): string =>
	context.reading.text.slice(span.start, span.end + 40).split(/[.;!?\n]/, 1)[0]!;

/** "Where is Ana Berg?" */
export const whereabouts = (hit: Hit): string | null => {
	// "The search for victims of the blast ended on Monday."
	if (/\b(?:ended|concluded|completed|(?:is|was|were) over)\b/.test(wordsFrom(hit))) return null;
	const noun = nounOf(hit);
	const isNamed = /\b\p{Lu}\p{Ll}+$/u.test(noun);
	if (/^survivors?\b/i.test(noun)) return finish(`Are there more ${noun}`);
	return finish(`Where ${isMany(noun) && !isNamed ? 'are' : 'is'} ${isNamed ? noun : withArticle(noun)}`);
};

/** "Was there a second vessel?", of a thing and not of a clause */
export const exists = (hit: Hit): string | null => {
	const words = textOf(hit, hit.groups.clause!);
	const asked = isTrue(hit);
	if (asked && !/^Was it /.test(asked)) return asked;
	return finish(`${isMany(words.replace(/ .*$/s, '')) && !/^an? /i.test(words) ? 'Were' : 'Was'} there ${words}`);
};

/** "What will the judge report?" */
export const reports = (hit: Hit): string | null => {
	const subject = nounOf(hit, 'subject');
	return isPronoun(subject) && !/^(?:he|she|they|it)$/i.test(subject)
		? null
		: finish(`What will ${lowerFirst(subject)} report`);
};

/** "When can flushing begin?", of what begins once something else is done */
export const begins = (hit: Hit): string | null => {
	const [, help, deed] = /^(\w+) (?:only )?(.+)$/s.exec(textOf(hit, hit.groups.clause!)) ?? [];
	const subject = lowerFirst(nounOf(hit, 'subject').replace(/^[-•] ?/, ''));
	return isPronoun(subject) || !deed ? null : finish(`When ${help} ${subject} ${deed}`);
};
