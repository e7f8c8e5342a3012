// Repairs that drop deeds: verbs that may report, but of which the text tells that somebody acted.
import { cueWords, isModel, type Repair, wordsOf } from './repair.ts';

const acts =
	/^(?:(?:has|have|had|is|was|were|also|will) )*(?:order|declar|summon|tweet|post|sign|cancel|impos|issu|releas|publish)(?:s|es|ed|d|ted|led|ing)?$/;

/** "ordered a ground stop", "declared an emergency", "summoned the envoy": deeds, unless what is said has a verb or marks. */
export const withoutDeeds: Repair = (reading, one) =>
	one.mode === 'indirect' &&
	isModel(one) &&
	acts.test(cueWords(reading, one)) &&
	!one.content.some((part) => clausal.test(wordsOf(reading, part)))
		? null
		: one;

const blows =
	/^(?:(?:has|have|had|also) )*(?:attack|storm|raid|bomb|shell|ambush|shoot|shot|hit|struck|strik|target|fir|seiz|captur|kill|overr[au]n)(?:s|es|ed|ing|e)?(?: (?:at|on))?$/;
const armed =
	/\b(?:bombers?|gunm[ae]n|militants?|rebels?|insurgents?|attackers?|assailants?|troops|soldiers?|forces|fighters?|jets?|warplanes?|missiles?|drones?|rockets?|robbers?|bandits?|extremists?|jihadists?|pirates|raiders|mob)$/i;

/** "Two bombers attacked a mosque": a blow, where politicians attack with words. */
export const withoutBlows: Repair = (reading, one) =>
	one.mode !== 'direct' &&
	isModel(one) &&
	one.source !== null &&
	blows.test(cueWords(reading, one)) &&
	armed.test(wordsOf(reading, one.source))
		? null
		: one;

/** "has called a meeting", "will discuss the matter", "referred all questions to police": deeds too. */
export const withoutMeetings: Repair = (reading, one) => {
	if (one.mode === 'direct' || !isModel(one)) return one;
	const said = wordsOf(reading, one.content[0]!);
	return doings.some(({ cue, object }) => cue.test(cueWords(reading, one)) && object.test(said)) ? null : one;
};

const doings: readonly { readonly cue: RegExp; readonly object: RegExp }[] = [
	{
		cue: /\bcall(?:s|ed|ing)?$/,
		object:
			/^(?:a|an|the|its|their|for a|for an)? ?(?:[a-z]+ ){0,3}?(?:meetings?|elections?|votes?|referendum|strikes?|session|summit|conference|hearing|ambulances?|police)\b/i,
	},
	{ cue: /\bdiscuss(?:es|ed|ing)?$/, object: /^(?:the|a|an|this|that|these|its|their|it|how|whether)\b/i },
	{
		cue: /\b(?:refer|direct)(?:s|red|ed)?$/,
		object: /\b(?:questions?|inquiries|enquiries|requests|queries|calls) to\b/i,
	},
];

const clausal = /\b(?:to|that|will|would|is|are|was|were|has|have|had|should|must)\b/i;

const telling =
	/^(?:to )?(?:immediately |publicly |directly |even )?(?:say|comment|discuss|answer|give|provide|disclose|name|identify|confirm|deny|speculate|elaborate|talk|speak|reveal|specify|release|explain|describe|share|publish|take questions|respond|reply|predict|rule|go into|be|concede|apologi[sz]e|acknowledge|admit|offer|characteri[sz]e|address|criticise|criticize|condemn|endorse|blame|accept|make)\b/i;

/** "20 families refuse to leave": a deed not done. "have not confirmed the number": nothing is told. */
export const withoutRefusedDeeds: Repair = (reading, one) => {
	if (one.mode === 'direct' || !isModel(one)) return one;
	const cue = cueWords(reading, one);
	const said = wordsOf(reading, one.content[0]!);
	const isDeed = /\brefus(?:e|es|ed|ing)$/.test(cue) && /^to\b/i.test(said) && !telling.test(said);
	const isOpen =
		/\b(?:not|n['’]t|yet to|neither|nor)\b.*\b(?:confirm(?:ed)?|verif(?:y|ied))$/.test(cue) && !clausal.test(said);
	return isDeed || isOpen ? null : one;
};
