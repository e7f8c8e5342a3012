// Phrases by which an English text says that something is unknown, unconfirmed or still to come, and how to ask for it.
// Each row is matched against one sentence, case ignored, ’ read as '. Named groups: `clause` (a clause or infinitive),
// `noun` (what is sought), `subject`. Rows stand in order of strength: of two on the same words the earlier one wins.
import type { QuestionKindId } from '../../../domain.ts';

/** How a match becomes a question; `wording.ts` has one maker for each. */
export type Form =
	| 'clause'
	| 'will'
	| 'noun'
	| 'noun-before'
	| 'identity'
	| 'identity-before'
	| 'how-many'
	| 'any'
	| 'true'
	| 'show'
	| 'outcome'
	| 'respond'
	| 'replace'
	| 'when'
	| 'verified'
	| 'claim'
	| 'goal'
	| 'fate'
	| 'role'
	| 'inquiry'
	| 'evidence'
	| 'culprit'
	| 'whereabouts'
	| 'explain'
	| 'details'
	| 'label'
	| 'decided'
	| 'tests-of'
	| 'suspected'
	| 'charged'
	| 'referred'
	| 'to-come'
	| 'who-did'
	| 'leave-for'
	| 'until-when'
	| 'at-large'
	| 'sentence'
	| 'awaited-label'
	| 'named'
	| 'awaited'
	| 'believed'
	| 'feared'
	| 'decides'
	| 'restored'
	| 'deadline'
	| 'blame'
	| 'conflict'
	| 'exists'
	| 'either'
	| 'due'
	| 'meets'
	| 'reports'
	| 'court'
	| 'winner'
	| 'begins';

export type QuestionRow = {
	readonly id: string;
	readonly kind: QuestionKindId;
	readonly form: Form;
	readonly pattern: RegExp;
	/** The group that is the words just before the match, back to the last mark; found without the pattern. */
	readonly before: 'noun' | 'subject' | null;
	/** The evidence is the matched words, not the whole sentence. */
	readonly isNarrow?: true;
	/** Raised only where the sentence says when: "Next update 12:00". */
	readonly isDated?: true;
};

const wh = String.raw`(?:if|whether|who|whom|what|when|where|why|how|which)`;
const rest = String.raw`[^;.?!]{2,220}`;
const short = String.raw`[^,;:.?!]{2,110}`;
const yet = String.raw`(?:still |yet |so far |currently |also |as yet )?`;
const soon = String.raw`(?:yet |so far |immediately |publicly |independently |officially |formally |positively |conclusively |finally |definitively |fully |entirely )?`;
const negated = String.raw`(?:not|n't)`;
// What others say: "earlier reports on social media".
const told = String.raw`(?:(?:the|these|those|any|such|all|earlier|media|local|online|recent|several|widespread) ){0,3}(?:reports?|claims?|allegations?|rumou?rs?|suggestions?|assertions?|information)(?: (?:on|in|from|by) [^,;:.?!]{2,30}?)?`;
const probe = String.raw`(?:investigations?|inquir(?:y|ies)|enquir(?:y|ies)|prob(?:e|es)|reviews?|assessments?|audits?|autops(?:y|ies)|tests?|analys[ei]s|examinations?|searche?s?)`;
// "(?<noun>…) is unknown": searched from every letter on, the phrase before would cost more than all else; so it is cut off
// here, and read backwards from where the rest matches.
const leading = /^\(\?<(noun|subject)>\[\^,;:\.\]\{\d+,\d+\}\??\) ?/;

const row = (id: string, kind: QuestionKindId, form: Form, source: string, how?: 'narrow' | 'dated'): QuestionRow => {
	const lead = leading.exec(source);
	const pattern = new RegExp(lead ? `\\b${source.slice(lead[0].length)}` : source, 'i');
	return {
		id,
		kind,
		form,
		pattern,
		before: (lead?.[1] as 'noun' | 'subject') ?? null,
		...(how === 'narrow' ? { isNarrow: true } : {}),
		...(how === 'dated' ? { isDated: true } : {}),
	};
};

/** What nobody knows or tells. */
const unknown: readonly QuestionRow[] = [
	row(
		'not-clear',
		'unknown',
		'clause',
		String.raw`\b(?:(?:it )?(?:is|was|'s|remains|remained) ?)?${yet}(?:unclear|unknown|uncertain|${negated} ${soon}(?:clear|known|certain))(?: [a-z]+ly)?(?: at this (?:time|point|stage))?,? (?<clause>${wh}\b${rest})`,
	),
	row(
		'not-know',
		'unknown',
		'clause',
		String.raw`(?<!\bif (?:you|they|we) )\b(?:(?:do|does|did|would|could) ?${negated}|(?:no ?one|nobody)(?: can| could)?) ${yet}(?:immediately )?(?:have (?:any|an|the) (?:idea|clue)|know|knows|knew|say|said|confirm|specify|disclose|reveal|elaborate on|explain|understand)(?: yet| exactly| publicly| with (?:any )?certainty| for (?:certain|sure))? (?<clause>${wh}\b${rest})`,
	),
	row(
		'no-idea',
		'unknown',
		'clause',
		String.raw`\b(?:has|have|had|with) ${yet}no (?:idea|clue|way of knowing) (?:as to |of )?(?<clause>${wh}\b${rest})`,
	),
	row(
		'not-know-noun',
		'unknown',
		'details',
		String.raw`\b(?:(?:do|does|did)(?: not|n't) ${yet}(?:know|have(?: any)?(?: further)? information (?:on|about|as to))|(?:has|have|had|with) no (?:further )?information (?:on|about|as to)|(?:is|was|there's) no (?:known|clear|obvious|apparent)) (?<noun>(?:(?:a|an|any|the|its|his|her|their) )?(?:exact |full |likely |clear |precise |possible )*(?:motives?|reasons?|causes?|sources?|origins?|extent|scope|scale|identit(?:y|ies)|whereabouts)\b(?: (?:of|for|behind) [^,;:.?!]{2,60}?)?)(?= and\b| at th(?:is|e)\b| yet\b|\s*[,;:.?!]|$)`,
	),
	row(
		'declines-to-say',
		'unknown',
		'clause',
		String.raw`\b(?:(?:declin|refus)(?:e|es|ed|ing) to (?:say|specify|disclose|reveal|discuss|comment on|confirm|speculate(?: on| about)?)|(?:would|could) ?${negated} be drawn on) (?<clause>${wh}\b${rest})`,
	),
	row(
		'no-word',
		'unknown',
		'any',
		String.raw`\bno (?:immediate |official |further |other |new |clear |confirmed )*(?:word|details?|information|reports?|explanation)(?: (?:was|were|is|are|has been|have been) (?:immediately )?(?:available|given|released|provided))?(?: yet)? (?:on|about|as to|for|regarding) (?<noun>${short})`,
	),
	row(
		'no-immediate-report',
		'unknown',
		'any',
		String.raw`\bno immediate (?:reports?|indication|sign|confirmation) (?:of|that) (?<noun>${short})`,
	),
	row(
		'not-named',
		'unknown',
		'identity',
		String.raw`\b(?:(?:will|would|did|does|do|could|has|have|had) ?${negated} (?:immediately |yet |publicly )?|(?:declin|refus)(?:e|es|ed|ing) to )(?:name|names|named|identify|identified) (?<noun>${short})`,
	),
	row(
		'unnamed',
		'unknown',
		'identity-before',
		String.raw`(?<noun>[^,;:.]{2,120}?) (?:was|were|is|are|has|have|had)(?: been)? ?${negated}(?: been)? ${soon}(?:been ${soon})?(?:identified|named)\b`,
	),
	row(
		'not-given',
		'unknown',
		'noun-before',
		String.raw`(?<noun>[^,;:.]{2,120}?) (?:(?:was|were|is|are) ?${negated}|(?:has|have|had) ?${negated}(?: yet)? been|could ?${negated} ${soon}be) ${soon}(?:been )?(?:known|clear|determined|established|released|provided|disclosed|given|revealed|specified|announced|made public|available|understood)\b`,
	),
	row(
		'has-not-said',
		'unknown',
		'clause',
		String.raw`\b(?:has|have|had) ?${negated} ${soon}(?:said|determined|disclosed|specified|announced|established|explained|revealed|confirmed|decided|learned|figured out) (?:[a-z]+ly )?(?<clause>(?:who|whom|what|when|where|why|how|which)\b${rest})`,
	),
	row(
		'not-released',
		'unknown',
		'noun',
		String.raw`\b(?:(?:has|have|had) ?${negated} ${soon}(?:released|disclosed|provided|given|revealed|specified)|(?:did|does|do|would) ?${negated} (?:immediately )?(?:release|disclose|provide|give|reveal|specify)) (?!(?:an? |the |any )?(?:orders?|commands?|speech|interview|chance|permission|consent|instructions?|money|aid|help|up)\b)(?<noun>(?:the|their|his|her|its|any|a|an|further|more) ${short})`,
	),
	row(
		'too-early',
		'unknown',
		'clause',
		String.raw`\b(?:too (?:early|soon) to (?:say|tell|know|determine|speculate(?: on| about)?)|(?:remains|is) an open question|questions? (?:still )?(?:remains?|linger) (?:about|over|as to|on)|(?:mystery|confusion|uncertainty|doubt) (?:remains |persists )?(?:about|over|as to|surrounding)) (?<clause>${wh}\b${rest})`,
	),
	row(
		'not-possible-to-say',
		'unknown',
		'clause',
		String.raw`\b(?:(?:not|n't) (?:yet )?possible to (?:say|tell|know|predict|determine|establish)|impossible to (?:say|tell|know|predict)|(?:cannot|could not|can't) (?:yet )?(?:say|tell|predict)|(?:not (?:yet )?(?:been )?able|unable) to (?:say|tell)(?: for (?:certain|sure)| with certainty)?) (?<clause>(?:who|whom|what|when|where|why|how|which|whether)\b${rest})`,
	),
	row(
		'missing',
		'unknown',
		'fate',
		String.raw`(?<noun>[^,;:.]{2,60}?) (?:(?:remain(?:s|ed)?|is|are|was|were)(?: still| also)?(?: reported)? missing|(?:is|are|was|were|remain(?:s|ed)?) (?:still )?unaccounted for)\b(?! (?:[a-z]+ )?(?:[a-z]+(?:er|or|ist|man|woman)|girl|boy|person|child|student|teen|couple|family)\b)`,
	),
	row(
		'is-unknown',
		'unknown',
		'noun-before',
		String.raw`(?<noun>[^,;:.]{2,120}?) (?:is|are|was|were|remains?|remained) ${yet}(?:unknown|unclear|undetermined|a mystery)\b`,
	),
	row(
		'unidentified',
		'unknown',
		'identity',
		String.raw`\b(?:unidentified|unknown) (?<noun>(?:armed |masked )?(?:gunm[ae]n|attackers?|assailants?|m[ae]n|wom[ae]n|persons?|individuals?|bod(?:y|ies)|victims?|suspects?|militants?|shooters?|bombers?|drones?|aircraft|objects?))\b`,
		'narrow',
	),
	row(
		'how-many',
		'unknown',
		'how-many',
		String.raw`\b(?:an )?(?:unknown|undisclosed|unspecified) (?:number of )?(?<noun>[a-z]+[^s\W]s)\b`,
		'narrow',
	),
	row(
		'unclaimed',
		'unknown',
		'culprit',
		String.raw`\b(?:nobody|no (?:group|one|organi[sz]ation|faction))(?: has| had)?(?: yet| immediately| so far)? (?:(?:claimed|taken|admitted) responsibility(?: for|\b)|(?:admitted|said (?:it|they) (?:was|were)) (?:being behind|carrying out|to|behind))(?: (?<noun>${short}))?`,
	),
	row(
		'no-claim-of',
		'unknown',
		'culprit',
		String.raw`\bno (?:immediate |such |known |credible |formal |public )*claims? of responsibility(?: (?:yet |so far |immediately |was |were |has |have |had |been |made )*for (?<noun>${short}))?`,
	),
	row(
		'whereabouts',
		'unknown',
		'whereabouts',
		String.raw`\b(?:search(?:ing)?|hunt(?:ing)?|manhunt|police (?:are|were) (?:also )?(?:looking|seeking)) (?:is (?:on|under ?way)|continues|continued)? ?(?:for )?(?<noun>(?:the |a |two |three |other |\d+ )?(?:[a-z]+ )?(?:missing|drivers?|motorists?|suspects?|gunm[ae]n|attackers?|fugitives?|survivors?|shooters?|killers?|pilots?|crew(?:m[ae]n)?|captain|child(?:ren)?|boys?|girls?|m[ae]n|wom[ae]n|miners?|hikers?|climbers?|sailors?|workers?|fisherm[ae]n|passengers?|people|victims?|bod(?:y|ies)|plane|aircraft|helicopter|boat|ship|vessel|wreck(?:age)?)\b(?: (?:of|from|in|on|at|near|under|aboard|who|that|still|believed|feared|trapped|missing|thought|suspected|wanted|responsible|behind|involved|accused)\b[^,;:.?!]{0,40})?)`,
	),
	row(
		'silent',
		'unknown',
		'fate',
		String.raw`(?<noun>[^,;:.]{2,90}?) (?:has|have|had) ?${negated} ${soon}been (?:heard (?:from|of)|seen(?: (?:alive|in public|since))|found|located|traced|tracked down|accounted for)\b`,
	),
	row(
		'no-sign-of',
		'unknown',
		'fate',
		String.raw`\b(?:no (?:further )?word (?:from|of)|no news (?:from|of)|no contact with|nothing (?:has been |was |had been )?heard (?:from|of)|lost (?:all |radio )?contact with|no (?:sign|trace) of(?= (?:the|his|her|their|any of the|either|the two|the three) (?:[a-z]+ )?(?:crew|m[ae]n|wom[ae]n|boys?|girls?|child(?:ren)?|pilots?|passengers?|plane|aircraft|helicopter|boat|ship|vessel|victims?|suspects?|attackers?|gunm[ae]n)\b)) (?<noun>(?:the |a |an |his |her |its |their |any of the )?${short})`,
	),
	row(
		'contact-lost',
		'unknown',
		'fate',
		String.raw`\b(?:contact|communications?) with (?<noun>${short}?) (?:was|were|had been|has been) lost\b`,
	),
	row(
		'gave-none',
		'unknown',
		'details',
		String.raw`\b(?:gave|gives?|given|giving|offered|offering|provided|providing|released|releasing) no (?:further |other |more |immediate )?(?<noun>(?:motives?|reasons?|explanations?|causes?|figures?|numbers?|details?|timetable|timescale|timeline|date)\b(?: (?:of|for|on|about|as to|behind) ${short})?)`,
	),
	row(
		'none-found',
		'unknown',
		'details',
		String.raw`\bno (?<noun>(?:motive|cause|reason|explanation|toll|figures?)\b(?: (?:of|for|behind) [^,;:.?!]{2,60}?)?) (?:has|have|had|was|were|is|are)(?: yet| so far| immediately)?(?: been)?(?: yet| so far| immediately)? (?:established|given|found|determined|offered|disclosed|identified|available|known|released)\b`,
	),
	row(
		'yet-to-tell',
		'unknown',
		'clause',
		String.raw`\b(?:has|have|had) (?:yet|still) to (?:establish|determine|find out|learn|work out|say|disclose|explain|confirm|decide|clarify) (?:exactly |publicly )?(?<clause>(?:who|whom|what|when|where|why|how|which|whether)\b${rest})`,
	),
	row(
		'yet-to-find',
		'unknown',
		'details',
		String.raw`\b(?:has|have|had) (?:yet|still) to (?:establish|determine|identify|find|release|give|disclose|pinpoint) (?<noun>(?:(?:a|an|any|the|its|their|his|her) )?(?:exact |likely |clear )?(?:motives?|reasons?|explanations?|causes?|sources?|origins?|identit(?:y|ies)|names?|toll|figures?|extent|culprits?)\b(?: (?:of|for|on|about|as to|behind) ${short})?)`,
	),
	row(
		'unexplained',
		'unknown',
		'explain',
		String.raw`(?<noun>[^,;:.]{2,90}?) (?:(?:could|can)(?:not| not)? (?:be )?(?:immediately |yet |so far )*(?:be )?explained|(?:is|was|were|are|remains?|remained) (?:still )?unexplained)\b`,
	),
	row(
		'being-worked-out',
		'unknown',
		'noun-before',
		String.raw`(?<noun>[^,;:.]{2,120}?) (?:is|are|was|were|remains?|remained) ${yet}(?:being worked out|being established|being determined|being (?:drawn up|finalised|finalized|compiled|negotiated|agreed|counted|tallied)|not understood|anyone's guess|an open question|something (?:we|he|she|they|it|i) (?:will|would|could|can) ?${negated} (?:say|discuss|confirm|disclose))\b`,
	),
	row(
		'not-established',
		'unknown',
		'clause',
		String.raw`\b(?:has|have|had|was|were|is)(?: ${negated}|n't) ${soon}(?:been )?(?:established|determined|disclosed|revealed|explained|said|announced|decided) (?<clause>${wh}\b${rest})`,
	),
	row(
		'not-found',
		'unknown',
		'details',
		String.raw`\b(?:has|have|had)(?: ${negated}|n't) ${soon}(?:determined|established|identified|found|pinpointed|discovered|settled on) (?<noun>(?:(?:a|an|any|the|its|his|her|their) )?(?:exact |full |likely |clear |precise |possible )*(?:motives?|reasons?|causes?|sources?|origins?|extent|scope|scale|identit(?:y|ies)|number|whereabouts)\b(?: (?:of|for|behind) [^,;:.?!]{2,60}?)?)(?= and\b|\s*[,;:.?!]|$)`,
	),
	row(
		'no-time-set',
		'unknown',
		'clause',
		String.raw`(?:\b(?:no|without|not (?:yet )?have)|n't (?:yet )?have) (?:an? |any )?(?:firm |clear |current |exact |definite )*(?:estimate|estimated time|eta|time ?frame|timeline|timetable|date)(?: yet)? (?:for|of|on|as to) (?<clause>when ${rest})`,
	),
	row(
		'no-estimate',
		'unknown',
		'due',
		String.raw`(?:\b(?:no|without|not (?:yet )?have)|n't (?:yet )?have) (?:an? |any )?(?:firm |clear |current |exact )?(?:estimate|estimated time|eta|time ?frame|timeline|timetable|date)(?: yet)? (?:for|of|on|as to) (?<noun>(?:the )?(?:(?!when\b|[a-z]+ing\b)[a-z]+ )?(?:restoration|reopening|return|resumption|completion|repairs?|service|power|reconnection)\b(?: of [^,;:.?!]{2,40}?)?)`,
	),
	row(
		'field-unknown',
		'unknown',
		'label',
		String.raw`(?<=^|\n|[.;] |[-•*] |\d\. )(?<noun>[A-Za-z][A-Za-z0-9' /-]{2,60}?): ?(?:still |currently |as yet |remains? )?(?:unknown|unclear|unconfirmed|under (?:investigation|review|assessment)|undetermined|not (?:yet )?(?:known|determined|established|confirmed|available|clear|identified)|tbd|tbc|tba|to be (?:determined|confirmed|announced|advised|established)|being (?:investigated|assessed|verified|established|determined)|pending|awaited|no information)\b`,
		'narrow',
	),
	row('too-close', 'unknown', 'winner', String.raw`\btoo close to call\b`),
	row(
		'bare-label',
		'unknown',
		'awaited-label',
		String.raw`(?<=^|\n|[.;:,] |[-•*] )(?<noun>(?:[A-Za-z'-]+ ){0,3}?[A-Za-z'-]+) (?:still |currently |now |is |are )?(?:tbc|tbd|tba|awaited|pending|not (?:yet )?(?:communicated|known|given|released|disclosed|confirmed|announced|available|determined|established)|to be (?:confirmed|determined|announced|advised))\b(?=\s*(?:$|[;.,(]|with\b|from\b|by\b))`,
		'narrow',
	),
	row('missing-label', 'unknown', 'fate', String.raw`(?<=^|\n)missing: (?<noun>[A-Z][^,.;:]{2,40})`),
	row(
		'still-unidentified',
		'unknown',
		'identity-before',
		String.raw`(?<noun>[^,;:.]{2,90}?) (?:is|are|was|were|remains?|remained) (?:as yet |still |yet |so far )*(?:unidentified|unnamed)\b(?! [a-z])`,
	),
	row(
		'still-to-be',
		'unknown',
		'noun-before',
		String.raw`(?<noun>[^,;:.]{2,90}?) (?:(?:is|are|was|were) )?(?<!\b(?:has|have|had) )(?:still|yet) to be (?:identified|determined|decided|confirmed|agreed|announced|named|chosen|set|fixed|settled|established)\b`,
	),
	row(
		'at-large',
		'unknown',
		'at-large',
		String.raw`(?<noun>[^,;:.]{2,90}?) (?:is|are|was|were|remains?|remained) (?:still )?(?:at large|on the run|on the loose)\b`,
	),
	row(
		'has-no-time',
		'unknown',
		'details',
		String.raw`(?:\b(?:do|does|did) not|n't) (?:yet |currently |at present )*have (?:an? |any )?(?:firm |clear |exact |confirmed )*(?<noun>(?:date|(?:estimated )?time|timeline|timetable|figure|number|estimate) (?:for|of|on) (?!when\b)[^,;:.?!]{3,70})`,
	),
	row(
		'evidence-examined',
		'pending',
		'outcome',
		String.raw`(?<noun>\b(?:(?:the|its|his|her|their|these|those|other) )?(?:[a-z-]+ ){0,2}?(?:cctv|footage|video|samples?|documents?|phones?|laptops?|recorders?|wreckage|remains|weapons?|materials?|device|black box(?:es)?|logs?|data|images)(?: (?:from|of) [^,;:.]{2,50}?)?) (?:is|are|was|were) (?:now |still |also )?being (?:examined|analysed|analyzed|studied|reviewed|tested|checked|inspected)\b`,
	),
	row(
		'reserved-judgment',
		'pending',
		'outcome',
		String.raw`\breserved (?<noun>(?:its |his |her |their )?(?:judge?ment|verdict|ruling|decision)(?: (?:in|on) [^,;:.?!]{3,60})?)`,
	),
	row(
		'possibility-of',
		'unconfirmed',
		'evidence',
		String.raw`\bpossibility of (?<noun>[^,;:.?!]{2,60}?) (?:is|was) (?:now |also |still )?(?:being )?(?:looked (?:at|into)|examined|investigated|considered|under (?:investigation|review))\b`,
	),
	row(
		'no-figure',
		'unknown',
		'details',
		String.raw`\bno (?:reliable |official |exact |firm |confirmed |overall |precise |total )*(?<noun>(?:figures?|numbers?|count) (?:for|of|on) (?!when\b)[^,;:.?!]{3,80})`,
	),
	row(
		'no-decision',
		'pending',
		'decided',
		String.raw`\bno (?:final |formal |official |such )*decision (?:(?:has|have|had) (?:yet )?been |was |is )?(?:yet )?(?:taken |made |reached )?(?:on|about|regarding|over) (?<noun>[^,;:.?!]{3,70}?)(?= (?:has|have|had|was|is|yet)\b|\s*[,;:.?!"”]|$)`,
	),
	row(
		'decision-on',
		'pending',
		'decided',
		String.raw`\bdecision (?:on|about|over|regarding) (?<noun>[^,;:.?!]{3,70}?) (?:is |was |are )?(?:still |now )?(?:expected|due|awaited|pending|imminent|outstanding)\b`,
	),
	row(
		'weighs',
		'pending',
		'decided',
		String.raw`\b(?:(?:is|are|was|were|been|be) (?:still |now |also |actively |seriously )*(?:considering|weighing|mulling|contemplating|pondering)|(?:will|is to|are to) (?:consider|weigh)) (?<noun>(?!whether|how|what|who|where|when|which|why|if\b|on\b|the situation|our |its options|their options)[^,;:.?!]{4,140})`,
	),
	row(
		'not-certain-that',
		'unconfirmed',
		'true',
		String.raw`\b(?:is|was|'s) (?:not|n't) ${yet}(?:certain|confirmed|established|known for (?:certain|sure)|proven) (?<clause>that ${rest})`,
	),
	row(
		'will-name',
		'pending',
		'named',
		String.raw`\b(?:will|(?:is|are|was|were) (?:due |expected |set |scheduled )?to|must) (?:now |also |then )?(?:name|appoint|elect|choose|pick|select) (?<noun>(?:a|an|the|its|his|her|their) (?:[a-z-]+ ){0,2}?(?:successor|replacement|president|premier|minister|leader|chief|governor|mayor|chair(?:man|woman|person)?|head|pope|king|speaker|coach|director|commissioner|judge)\b)`,
	),
	row(
		'votes-on',
		'pending',
		'decides',
		String.raw`(?<subject>[^,;:.]{2,70}?) (?<clause>(?<!\b(?:will|to|would|could|must) )votes? (?:at [^,;:.?!]{1,12} |on (?:mon|tues|wednes|thurs|fri|satur|sun)day |today |tomorrow |tonight |next \w+ |this \w+ )+on [^,;:.?!]{3,80})`,
	),
	row(
		'no-certainty',
		'pending',
		'true',
		String.raw`\bno (?:certainty|guarantee|assurance)s? (?:as to whether|that) (?<clause>${rest})`,
	),
	row(
		'sentencing',
		'pending',
		'sentence',
		String.raw`(?<subject>[^,;:.]{2,70}?) (?:will|(?:is|are|was|were) (?:due|set|scheduled|expected) to) be sentenced\b`,
	),
	row(
		'tests-due',
		'pending',
		'outcome',
		String.raw`(?<noun>\b(?:(?:toxicology|dna|lab|laboratory|forensic|ballistics|the|further|more) )*(?:autops(?:y|ies)|post-mortems?|tests?|results?|inquests?)(?: (?:of|on|for|from|into) [^,;:.]{2,60}?)?) (?:is|are|was|were) (?:still |now )?(?:due|expected|scheduled|set|planned)\b`,
	),
	row(
		'foul-play',
		'unconfirmed',
		'evidence',
		String.raw`\b(?:(?:has|have|had|could|can) ?${negated} (?:yet )?(?:rule|ruled) out|(?:has|have|had|is|was|were) ?${negated} (?:yet )?(?:been )?(?:excluded|discounted)|not (?:yet )?ruling out) (?<noun>(?!whether)[^,;:.?!]{3,70})`,
	),
	row(
		'to-be-done',
		'pending',
		'outcome',
		String.raw`(?<noun>\b(?:(?:an?|the|further|more|toxicology|dna|forensic|laboratory|lab|post-mortem|structural|safety|aerial|damage) )*(?:post-mortem|autops(?:y|ies)|tests?|inspections?|surveys?|assessments?|examinations?|inquest)(?: (?:of|on|for|into) [^,;:.]{2,60}?)?) (?:will|(?:is|are) (?:due |expected |scheduled |set )?to) be (?:carried out|held|conducted|performed|done|made)\b`,
	),
	row(
		'date-to-come',
		'pending',
		'to-come',
		String.raw`(?<noun>\b(?:a|the) (?:new |revised |fresh |final |further )?(?:date|venue|time|timetable|figure|name|schedule)) (?:will|is to|would) be (?:announced|given|set|decided|named|released|published|confirmed)\b`,
	),
	row(
		'no-date',
		'unknown',
		'details',
		String.raw`\bno (?<date>date|time|venue|timetable|timeline) (?:(?:has|have|had) (?:yet )?been|was|is) (?:yet )?(?:set|fixed|given|announced|agreed) for (?<noun>[^,;:.?!]{3,70})`,
	),
	row(
		'who-saw',
		'unknown',
		'who-did',
		String.raw`\b(?:hear from|appeal(?:s|ed|ing)? (?:to|for)|speak to|contact from|urg(?:e|es|ed|ing)|ask(?:s|ed|ing)?) (?:anyone|anybody|any witnesses|witnesses|people|motorists|drivers) who (?<clause>(?:saw|witnessed|may have (?:seen|witnessed)|has seen|have seen|knows?|recognises?|recognizes?|was in|were in|has (?:cctv|dashcam|footage|information)|have (?:cctv|dashcam|footage|information))\b[^;:.?!]{0,90}?)(?= to (?:come|contact|call|get)\b|[;:.?!]|$)`,
	),
	row(
		'subject-to',
		'pending',
		'leave-for',
		String.raw`\b(?:is|are|was|were|remains?) (?:still )?subject to (?<noun>(?!its |their |his |her |your )(?:(?:final|further|formal) )?[^,;:.?!]{0,50}?\b(?:approvals?|clearance|consent|confirmation|ratification|signature))\b`,
	),
	row(
		'treated-as',
		'unknown',
		'explain',
		String.raw`(?<noun>[^,;:.]{2,70}?) (?:is|are|was|were) (?:being |still being )?treated as (?:unexplained|suspicious)\b`,
	),
	row(
		'feared-trapped',
		'unconfirmed',
		'true',
		String.raw`\b(?:fear|fears|feared|believe|believes|believed) (?:that )?(?<clause>[^,;:.?!]{3,90}? (?:could|may|might) be (?:still )?(?:trapped|buried|dead|missing|under|inside|among)\b[^,;:.?!]{0,50})`,
	),
	row(
		'further-notice',
		'pending',
		'until-when',
		String.raw`(?<subject>[^,;:.]{2,80}?) (?<clause>(?:is|are|was|were|will be|will remain|remains?|stays?|(?:has|have) been)\b[^,;:.?!]{0,60}?) until further notice\b`,
	),
	row(
		'cleft',
		'unknown',
		'clause',
		String.raw`\bwhat [^,;:.?!]{2,50}? (?:not|n't|cannot|can't)(?: [a-z]+){0,2} (?:explain|know|say|tell|answer|establish) is (?<clause>${wh}\b${rest})`,
	),
	row(
		'pending-outcome',
		'pending',
		'outcome',
		String.raw`\bpending (?<noun>(?:the )?(?:outcome|results?|findings|completion) of [^,;:.?!]{3,60}|(?:an?|the|its|their|further) (?:[a-z-]+ ){0,3}?(?:inquiry|investigation|review|hearing|appeal|audit|inquest|inspection|assessment|trial)\b)`,
	),
	row(
		'undergoes',
		'pending',
		'outcome',
		String.raw`\b(?:will|is to|are to|(?:is|are) (?:due|expected|scheduled) to) undergo (?<noun>(?:[a-z-]+ ){0,3}?(?:tests?|examinations?|checks|assessment|inspections?|scans?)\b)`,
	),
	row(
		'sent-for-tests',
		'pending',
		'tests-of',
		String.raw`(?<subject>[^,;:.]{2,60}?) (?:has|have|had|was|were)(?: been)? sent (?:to [^,;:.]{2,40}? )?for (?<noun>(?:[a-z-]+ ){0,2}?(?:analysis|testing|tests|examination))\b`,
	),
	row(
		'suspected-of',
		'unconfirmed',
		'suspected',
		String.raw`(?<subject>[^,;:.]{2,80}?) (?:is|are|was|were) suspected of (?<clause>[a-z]+ing\b[^,;:.?!]{0,90})`,
	),
	row(
		'no-arrests',
		'unknown',
		'culprit',
		String.raw`\bno (?:arrests? (?:has|have|had) (?:yet )?been made|one (?:has|had) (?:yet )?been (?:arrested|detained|charged))\b`,
	),
	row(
		'not-yet-charged',
		'pending',
		'charged',
		String.raw`(?<subject>[^,;:.]{2,60}?) (?:has|have|had)(?: not|n't) (?:yet |so far )?been (?:formally )?charged\b(?! with)`,
	),
	row(
		'to-verify',
		'unconfirmed',
		'verified',
		String.raw`\b(?:working|trying|seeking|attempting) to (?:independently )?(?:verify|authenticate) (?<object>it|this|them|(?:the|its|their|those|these) ${short})`,
	),
	row(
		'referred-to',
		'pending',
		'referred',
		String.raw`\b(?:has|have|had|was|were)(?: been)? (?:referred|handed|passed|sent) to (?<subject>(?:the |a )?[^,;:.?!]{0,50}?\b(?:authority|commission|court|ombudsman|prosecutors?|prosecution|watchdog|inspectorate|board|committee|coroner|tribunal|regulator)\b)`,
	),
	row('last-seen', 'unknown', 'at-large', String.raw`(?<noun>[^,;:.]{2,70}?) (?:was|were) last seen\b`),
	row(
		'will-be-named',
		'pending',
		'named',
		String.raw`(?<noun>\b(?:an?|the|its) (?:[a-z-]+ ){0,2}?(?:successor|replacement|president|premier|minister|leader|chief|governor|mayor|chair(?:man|woman|person)?|head|speaker|director|commissioner|judge|administrator)) (?:will|is to|would) be (?:appointed|named|chosen|elected|announced)\b`,
	),
	row(
		'awaits',
		'pending',
		'awaited',
		String.raw`\b(?:await(?:s|ing|ed)?|wait(?:s|ing|ed)?(?: (?:at|in|outside|near|off) [^,;:.?!]{2,40}?)? (?:for|on)) (?<noun>(?:the |a |an |its |their |his |her |our )?(?:[a-z-]+ ){0,3}?(?:results?|decision|ruling|verdict|report|findings|approval|confirmation|autopsy|post-mortem|clearance|permission|go-ahead|response|reply|analysis|tests?|assessment|opinion|outcome)\b(?: (?:of|on|from|into|by|for) [^,;:.?!]{2,60})?)`,
	),
	row(
		'flatly-unknown',
		'unknown',
		'noun',
		String.raw`(?<=^|[;,:–—] |- )(?<noun>(?:[A-Za-z'-]+ ){0,3}?(?:motives?|causes?|reasons?|whereabouts|number|extent|identit(?:y|ies)|origin|condition|fate|estimate|eta|peak|size|toll|timing|date|status|cost)(?: of (?:[a-z'-]+ ?){1,4})?) (?:still |currently |as yet )?(?:unknown|unclear|not known|undetermined)\s*(?=$|[;.,(])`,
		'narrow',
	),
	row(
		'wanted-to-speak',
		'unknown',
		'identity',
		String.raw`\b(?:appeal(?:s|ed|ing)? for(?= [^.;]{3,90}? to (?:come forward|contact|get in touch))|(?:would like to|wants? to|wanted to|hopes? to|trying to|seeking to|appeal(?:s|ed|ing)? (?:[a-z]+ ){1,4}to) (?:speak (?:to|with)|talk (?:to|with)|trace|identify|hear from)) (?<noun>(?:a|an|the|two|three|four) (?:[a-z]+ ){0,3}?(?:m[ae]n|wom[ae]n|persons?|people|drivers?|motorists?|boys?|girls?|couple|cyclists?|suspects?)\b(?: (?:seen|who|in|with|wearing|driving|near|captured|shown|pictured)[^,;:.?!]{0,60})?)`,
	),
	row(
		'help-find',
		'unknown',
		'whereabouts',
		String.raw`\b(?:help|assistance|information|appeal)\b(?: [a-z]+){0,4} (?:locat(?:e|ing)|find(?:ing)?|trac(?:e|ing)) (?<noun>(?!the cause|out\b)[^,;:.?!]{3,60})`,
	),
	row(
		'count-missing',
		'unknown',
		'fate',
		String.raw`(?:^|\s|\()(?<noun>\d[\d,]*(?: (?:people|persons|crew|passengers|children|residents|fishermen|workers|others))?) (?:are |is )?(?:still |reported |listed as )?(?:missing|unaccounted for)\b(?! (?:[a-z]+ )?(?:from|persons))`,
		'narrow',
	),
	row(
		'no-answer',
		'unknown',
		'fate',
		String.raw`(?<noun>[^,;:.]{2,60}?) (?:has|have|had)(?: not|n't) (?:answered|responded to|returned) (?:their |his |her |any |our |repeated )*(?:phone |telephone |radio )?(?:calls?|messages?|texts?)(?! for (?:comment|an interview))\b`,
	),
];

// "Hearing that …", "Being told by staff that …", "Apparently …": how a post tells what it does not know.
const hearsay = String.raw`^(?:(?:i'm |i am |we're |we are |just )?(?:hearing|being told|told|seeing reports|getting reports)|word is|rumou?r has it|apparently|unconfirmed|unverified|rumou?r)\b:?,?(?: (?:reports|rumou?rs))?(?: (?:(?:several|some|local|multiple|two|a few) )*(?:accounts|reports|sources|posts|users|residents) (?:claim|say|suggest|speak of|are saying))?(?: (?:by|from) [^,;:.]{2,60}? that| that| of)? `;

/** The words by which a sentence opens that tells hearsay. */
export const hearsayOpener = new RegExp(hearsay, 'i');

/** What is told but not confirmed. */
const unconfirmed: readonly QuestionRow[] = [
	row(
		'not-verified',
		'unconfirmed',
		'verified',
		String.raw`\b(?:(?:could|can) ?not (?:be )?(?:immediately |independently )*(?:verif(?:y|ied)|confirm(?:ed)?|corroborated?|substantiated?|authenticated?)|(?:unable|not (?:been )?able) to (?:immediately |independently )*(?:verify|confirm|authenticate|corroborate|substantiate)|(?:has|have|had)(?: not|n't) (?:yet )?(?:been )?(?:independently |officially )*(?:verified|confirmed|authenticated|corroborated|substantiated)|(?:not|im) ?possible to (?:immediately |independently )*(?:verify|confirm|authenticate|establish)|no (?:independent |official |immediate )+(?:confirmation|verification))(?: (?:(?:(?:of )?${told} )?(?:that|whether) (?<clause>${rest})|of (?<noun>${short})|(?<object>(?:the|its|their|his|her|those|these|this|any|who|how|what) ${short})))?`,
	),
	row(
		'appears-to-show',
		'unconfirmed',
		'show',
		String.raw`\b(?:appear(?:s|ed|ing)?|purport(?:s|ed|ing|edly)?|seem(?:s|ed|ing)?) to (?:show|depict|capture)(?:ing)? (?<clause>${rest})`,
		'narrow',
	),
	row(
		'no-evidence',
		'unconfirmed',
		'evidence',
		String.raw`\b(?:no|not (?:seen|found) any) (?:immediate |clear |direct |credible |concrete )*(?:evidence|indications?|signs?|proof|suggestion) (?:of|for) (?<noun>[^,;:.?!]{2,70})`,
	),
	row(
		'no-evidence-that',
		'unconfirmed',
		'true',
		String.raw`\b(?:(?:no|not (?:seen|found) any) (?:immediate |clear |direct |credible |concrete )*(?:evidence|indications?|signs?|proof|suggestion) (?:that|to suggest that|to suggest)|nothing to (?:suggest|indicate|show)(?: that)?) (?<clause>${rest})`,
	),
	row(
		'preliminary',
		'unconfirmed',
		'true',
		String.raw`\b(?:preliminary|initial|early|first) (?:findings?|results?|reports?|information|investigations?|indications?|evidence|assessments?|inquir(?:y|ies)|analysis)(?: (?!that\b)[a-z]+){0,3}? (?:is|are|was|were|suggests?|suggested|indicates?|indicated|shows?|showed|points? to|found|said) (?:that )?(?<clause>${rest})`,
	),
	row(
		'likely',
		'unconfirmed',
		'true',
		String.raw`\b(?:evidence|findings?|investigators?|experts?|officials?|police|authorities|analysts?) (?:suggests?|indicates?|suggested|indicated|believes?|believed|suspects?|suspected) (?:that )?(?<clause>${rest})`,
	),
	row(
		'unconfirmed',
		'unconfirmed',
		'true',
		String.raw`\b(?:unconfirmed|unverified) (?:[a-z]+ ){0,2}(?:reports?|claims?|accounts?|rumou?rs?) (?:[a-z]+ ){0,4}?(?:that|of|suggest(?:ed)?|said|say) (?<clause>${rest})`,
	),
	row('rumour', 'unconfirmed', 'true', String.raw`\b(?:rumou?rs?|speculation) (?:that|of) (?<clause>${rest})`),
	row(
		'anonymous',
		'unconfirmed',
		'true',
		String.raw`\b(?:anonymous|unnamed|unidentified) (?:[a-z]+ ){0,2}(?:sources?|officials?|persons?)[^.;?!]{0,60}? (?:claimed|claims|alleged|alleges|described|said|says) (?:that )?(?<clause>${rest})`,
	),
	row(
		'claims-responsibility',
		'unconfirmed',
		'claim',
		String.raw`(?<noun>[^,;:.]{2,90}?)(?: has| had| have)? (?:claim(?:s|ed)?|took|taken) responsibility\b`,
	),
	row(
		'neither-nor',
		'unconfirmed',
		'verified',
		String.raw`\bneither confirm(?:ed)? nor den(?:y|ied)(?: that (?<clause>(?!report|claim)${rest})| (?<object>(?:the|its|their|this|that|it|those|these)\b[^,;.?!]{0,80}))?`,
	),
	row(
		'checks-report',
		'unconfirmed',
		'verified',
		String.raw`\b(?:check(?:ing)?|look(?:ing|ed)? into|investigating|verifying|examining) (?<object>(?:the|those|these) (?:[a-z]+ )?(?:reports?|claims?|allegations?|accusations?|footage|video|images))\b`,
	),
	row(
		'neither-confirmed',
		'unconfirmed',
		'verified',
		String.raw`\b(?:neither|no)(?: [a-z]+){1,4}? (?:has|have|had) (?:yet )?(?:confirmed|verified|acknowledged) (?<object>(?:the|a|an|any|its|their|his|her) ${short})`,
	),
	row(
		'reportedly',
		'unconfirmed',
		'true',
		String.raw`^(?<clause>(?:(?!\b(?:who|whose|which|that|where|when|after|as)\b|--)[^,;:.?!"“”]){3,100}\b(?:reportedly|purportedly)\b[^,;.?!"“”]{3,160})`,
	),
	row(
		'feared',
		'unconfirmed',
		'feared',
		String.raw`(?<subject>[^,;:.]{2,80}?) (?:is|are|was|were) (?:now |also |still )?(?:feared|presumed|believed|thought|reported|said to be) (?<clause>(?:dead|killed|drowned|trapped|lost|buried)\b[^,;:.?!]{0,60})`,
	),
	row(
		'believed-to',
		'unconfirmed',
		'believed',
		String.raw`(?<subject>[^,;:.]{2,80}?) (?:is|are|was|were|has been|have been) (?:now |also |still |widely )?(?:feared|believed|thought|suspected|understood|presumed|rumou?red|alleged|reported) (?<clause>to (?:have|be) (?:[^;:.?!,]|,(?! (?:[A-Z][a-z]+\.|[a-z ]{3,40} (?:said|says)\b))){2,120})`,
	),
	row(
		'may-have',
		'unconfirmed',
		'believed',
		String.raw`(?<subject>[^,;:.]{2,80}?) (?:may|might|could) (?<clause>have (?:been )?(?:deliberately |accidentally |possibly )?(?:caused|triggered|sparked|started|set off|begun|originated|stemmed|resulted|failed|leaked|exploded|collapsed|cracked|drowned|died|boarded|escaped|fled|leaked)\b[^;:.?!]{0,120})`,
	),
	row(
		'some-reports',
		'unconfirmed',
		'true',
		String.raw`\b(?:some|media|several|local|multiple|online) (?:reports?|accounts?|posts?) (?:suggest|suggested|said|say|claim|claimed) (?:that )?(?<clause>${rest})`,
	),
	row(
		'no-sign-this',
		'unconfirmed',
		'true',
		String.raw`\bno (?:immediate |clear |direct |credible |concrete )*(?:evidence|indications?|signs?|proof|suggestion) (?<clause>(?:this|it|they|he|she|any|anyone|the) ${rest})`,
	),
	row(
		'no-comment-on',
		'unconfirmed',
		'true',
		String.raw`\b(?:would(?: not|n't)?|(?:declin|refus)(?:e|es|ed|ing) to|did(?: not|n't)|(?:has|have|had)(?: not|n't)) (?:immediately |yet )?(?:comment(?:ed)? on|respond to|discuss|address) (?:the |these |those |media |press |earlier |local )*(?:reports?|claims?|allegations?|suggestions?|speculation|rumou?rs?) (?:that|of) (?<clause>${rest})`,
	),
	row(
		'reports-unconfirmed',
		'unconfirmed',
		'exists',
		String.raw`\breports? (?:that|of) (?<clause>[^.;?!]{3,140}?) (?:is|are|was|were|remains?|remained) (?:still |yet |as yet |so far )?(?:unconfirmed|unverified|not (?:yet )?(?:confirmed|verified))\b`,
	),
	row(
		'aware-of',
		'unconfirmed',
		'exists',
		String.raw`\b(?:aware of|seen|monitoring|received|following|checking) (?:the |these |those |some |several |many |media |press |local |online |unconfirmed )*(?:reports|claims|allegations) (?:that|of) (?<clause>${rest})`,
	),
	row(
		'not-ruled-out',
		'unconfirmed',
		'evidence',
		String.raw`\b(?:hypothesis|possibility|theory|suspicion) of (?<noun>[^,;:.?!]{2,60}?) (?:is|was|has|had|can|could) ?${negated} (?:yet )?(?:be |been )?(?:ruled out|excluded|discounted)\b`,
	),
	row('hearsay', 'unconfirmed', 'true', String.raw`${hearsay}(?<clause>[^.;]{8,180})`),
];

/** What one side says and another denies. */
const contested: readonly QuestionRow[] = [
	row(
		'denies-role',
		'contested',
		'role',
		String.raw`(?<subject>[^,;:.]{2,60}?) (?:has |have |had |[a-z]+ly |again )*den(?:y|ies|ied) (?:any |having (?:had )?(?:any )?)*(?:involvement|responsibility|role|part|links?|connections?)(?: (?:in|for|to|with) (?<noun>${short}))?`,
	),
	row(
		'rejects-claim',
		'contested',
		'clause',
		String.raw`\b(?:den(?:y|ies|ied)|reject(?:s|ed)?|dismiss(?:es|ed)?|refut(?:es|ed)|disput(?:es|ed)|contradict(?:s|ed)) (?:the |any |all |earlier |media |those |these |[a-z]+['’]s )*(?:reports?|claims?|allegations?|accusations?|suggestions?|charges?|rumou?rs?|assertions?)[^.;,?!]{0,40}? (?<clause>that ${rest})`,
	),
	row(
		'conflicting',
		'contested',
		'noun',
		String.raw`\b(?:conflicting|contradictory|differing) (?:[a-z]+ )?(?:reports?|accounts?|claims?|statements?|information|figures|versions|estimates) (?:about|on|over|of|as to|regarding) (?<noun>${short})`,
	),
	row(
		'accounts-differ',
		'contested',
		'conflict',
		String.raw`\b(?:accounts|versions|reports|estimates|figures|opinions) (?:of|for|about|on|over|as to) (?<noun>${short}?) (?:differ|differed|vary|varied|diverge|diverged|conflict|conflicted)\b`,
	),
	row(
		'blame-each-other',
		'contested',
		'blame',
		String.raw`\b(?:accus(?:e|es|ed|ing)|blam(?:e|es|ed|ing)) (?:each other|one another|the other(?:s| side)?) (?:of|for) (?<noun>${short})`,
	),
	row(
		'disputed',
		'contested',
		'noun-before',
		String.raw`(?<noun>[^,;:.]{2,100}?) (?:is|are|was|were|remains?|remained) (?:hotly |bitterly |still )?(?:disputed|contested|in dispute)\b`,
	),
	row(
		'disputes-account',
		'contested',
		'verified',
		String.raw`\b(?:disput(?:es|ed|ing)|challeng(?:es|ed)) (?<object>(?:the|that|those|his|her|its|their) (?:[a-z'’]+ ){0,5}?(?:count|figures?|toll|claims?|account|version|reports?|numbers?|assertions?|findings?|results?))\b`,
	),
	row(
		'cannot-tell-which',
		'contested',
		'either',
		String.raw`\b(?:verif(?:y|ied)|confirm(?:ed)?|reconcile[d]?) (?<noun>(?:either|both|the (?:two|rival|competing|conflicting)) (?:sides' |side's )?(?:accounts?|claims?|versions?|figures?|tolls?))\b`,
	),
];

/** What is still to come. */
const pending: readonly QuestionRow[] = [
	row(
		'remains-to-be-seen',
		'pending',
		'clause',
		String.raw`\b(?:remain(?:s|ed)?|is|was|has yet) (?:yet )?to be (?:seen|known|determined|decided) (?<clause>${wh}\b${rest})`,
	),
	row(
		'toll-rises',
		'pending',
		'will',
		String.raw`(?<subject>(?:the )?(?:[a-z]+ )?(?:toll|number of [a-z ]{3,30}?)) (?:is|was|are|were) (?:widely )?(?:expected|feared|likely) (?<clause>to (?:rise|climb|grow|increase)\b[^.;,?!]{0,40})`,
	),
	row(
		'deciding',
		'pending',
		'will',
		String.raw`\b(?:decid(?:e|es|ing)|mull(?:s|ing)?|consider(?:s|ing)?|weigh(?:s|ing)?|determin(?:e|es|ing)|debat(?:e|es|ing)|discuss(?:es|ing)?|evaluat(?:e|es|ing)|assess(?:es|ing)?|rul(?:e|es|ing)|vote on|decision on|decision about)(?: [^.;?!]{0,40}?)? (?<clause>whether (?:or not )?${rest})`,
	),
	row(
		'examine-whether',
		'pending',
		'clause',
		String.raw`\b(?:examin|investigat|look(?:ing)? (?:into|at)|check|review|study|studi|determin|establish|find(?:ing)? out|learn|verify)(?:e|es|ing|s|ies|y)?\b(?:[^.;?!]{0,120}? (?=whether)|(?: into| at| out)? )(?<clause>(?:whether|who|what|how(?! to)|why) ${rest})`,
	),
	row(
		'cause-sought',
		'pending',
		'noun',
		String.raw`\b(?:determin|identif|establish|investigat|pinpoint|assess|examin|look(?:s|ing)? into|find(?:ing)? out|probe|probing|stud(?:y|ies)ing)[a-z]* (?:further |again )?(?<noun>(?:the )?(?:exact |root |initial |likely |possible |probable |precise )*(?:causes?|reasons?|origins?|motives?|circumstances|extent|identit(?:y|ies))(?: (?:of|for|behind|surrounding) ${short})?)`,
	),
	row(
		'under-investigation',
		'pending',
		'inquiry',
		String.raw`(?<noun>[^,;:.]{2,120}?) (?:is|are|was|were|remains?|remained) ${yet}(?:under investigation|being investigated|under review|being investigated)\b`,
	),
	row(
		'probe-goes-on',
		'pending',
		'outcome',
		String.raw`(?<noun>\b${probe}(?: (?:into|of|on) [^,;:.]{2,60}?)?) (?:is|are|was|were) ${yet}(?:(?:being )?(?:made|conducted|carried out|completed)|ongoing|on-going|under ?way|in progress|continuing|pending)\b`,
	),
	row(
		'probe-continues',
		'pending',
		'outcome',
		String.raw`(?<noun>\b(?:the|an?|its|their|our|police|federal|local|internal)[^,;:.]{0,60}\b(?:investigation|inquiry|probe|review|assessment|audit)s?) (?:continues?|goes on|is expected|are expected|will continue)\b`,
	),
	row(
		'probe-expected',
		'pending',
		'outcome',
		String.raw`(?<noun>\b(?:${probe}|results?|report|findings|verdict|ruling|judge?ment|decision)(?: (?:by|of|from|in|on|into) [^,;:.]{2,70}?)?),? (?:which |that )?(?:(?:is|are|was|were) )?(?:expected|due|scheduled|to be (?:released|announced|published))\b`,
	),
	row(
		'evaluates',
		'pending',
		'respond',
		String.raw`(?<subject>[^,;:.]{2,60}?) (?:(?:is|are|was|were|will be|would|will) )?(?:continu(?:e|es|ing) to )?(?:evaluat|review|weigh|consider|assess)(?:e|es|ing|s)? (?:the situation|(?:our|their|its|his|a|how to|possible|the) (?:response|options?|next steps?|respond))`,
	),
	row(
		'not-replaced',
		'pending',
		'replace',
		String.raw`(?<subject>[^,;:.]{2,80}?) (?:has|have|had)(?: not|n't) (?:yet )?been replaced\b`,
	),
	row(
		'no-successor',
		'pending',
		'replace',
		String.raw`\bno (?:successor|replacement) (?:to |for )?(?<subject>[^,;:.]{0,60}?) ?(?:has|had|was|is)? ?(?:yet )?(?:been )?(?:named|appointed|found|announced)`,
	),
	row(
		'talks',
		'pending',
		'outcome',
		String.raw`\b(?:to|will|must|should) hold (?<noun>(?:[a-z]+ )?(?:talks|discussions|negotiations|consultations)\b[^,;:.?!]{0,90})`,
	),
	row(
		'if-fails',
		'pending',
		'will',
		String.raw`\b(?:could|would|may|might)\b[^.;?!]{2,120}? (?<clause>if [^.;,?!]{2,60}\b(?:fails?|breaks?|breach(?:es)?|collapses?|gives? way|bursts?|spreads?|worsens?|escalates?|ruptures?|overflows?|erupts?|rises?|continues?|persists?)(?: further| again)?)\b`,
	),
	row(
		'expected-resume',
		'pending',
		'when',
		String.raw`\b(?:expect|expects|expected|hope|hopes|hoped|aim|aims) (?<clause>[^.;?!,]{0,60}?\bto (?:resume|reopen|restore|return|restart|be (?:back|restored|lifted|reopened|completed|resolved))\b[^.;?!]{0,80})`,
	),
	row(
		'is-expected-resume',
		'pending',
		'when',
		String.raw`(?<subject>[^,;:.]{2,60}?) (?:is|are|was|were) (?:expected|due|scheduled) (?<clause>to (?:resume|reopen|return to (?:service|normal|work)|restart|be (?:back|restored|lifted|reopened|completed|resolved))\b[^.;?!]{0,80})`,
	),
	row(
		'before-court',
		'pending',
		'will',
		String.raw`(?<subject>[^,;:.]{2,60}?) (?:is|are|was|were) (?:due|expected|scheduled|set) (?<clause>to (?:be (?:charged|arraigned|sentenced|extradited|deported)|appear in court|face charges|plead guilty|testify)\b[^.;,?!]{0,60})`,
	),
	row(
		'before-the-court',
		'pending',
		'court',
		String.raw`\b(?:the|this) (?:matter|case|dispute|question|suit|lawsuit|request|petition) (?:remains|is|was|now lies|lies) (?:still |now |currently )?before (?:the|a) (?:[a-z]+ ){0,2}courts?\b`,
		'narrow',
	),
	row(
		'winner-due',
		'pending',
		'winner',
		String.raw`\b(?:will|would|(?:is|are|was|were) (?:due |expected |set |scheduled )?to) (?:announce|declare|name|proclaim) (?:a|the) (?:winner|victor)\b`,
	),
	row(
		'begins-once',
		'pending',
		'begins',
		String.raw`(?<subject>[^,;:.]{2,70}?) (?<clause>(?:can|will|may|could) (?:only )?(?:begin|start|resume|reopen|restart|return)(?: again)?) (?:only )?(?:once|as soon as) `,
	),
	row(
		'will-publish',
		'pending',
		'outcome',
		String.raw`\b(?:will|would|(?:is|are|was|were) (?:due |expected |set |scheduled )?to|plans? to|promised to|intends? to) (?:also )?(?:publish|release|issue|present|announce|unveil|deliver|hand down|give|report) (?<noun>(?:a|an|its|the|their|his|her) (?:[a-z-]+ ){0,3}?(?:report|findings|results?|verdict|ruling|decision|conclusions|recommendations?)\b)`,
	),
	row(
		'will-decide',
		'pending',
		'decides',
		String.raw`(?<subject>[^,;:.]{2,70}?) (?:will|(?:is|are|was|were) (?:due |expected |set |scheduled )?to) (?<clause>(?:vote|rule|decide)\b[^,;:.?!]{0,90})`,
	),
	row(
		'inquiry-opened',
		'pending',
		'inquiry',
		String.raw`\b(?:open|launch|begin|start|order|announce|promise|set(?:ting)? up)(?:ed|d|s|es|ing)? (?:a|an|its|their|his|her) (?:[a-z-]+ ){0,4}?(?:investigation|inquiry|enquiry|probe|review|inquest) into (?<noun>${short})`,
	),
	row(
		'inquiry-begun',
		'pending',
		'inquiry',
		String.raw`\b(?:began|begun) (?:a|an|its|their|his|her) (?:[a-z-]+ ){0,4}?(?:investigation|inquiry|enquiry|probe|review|inquest) into (?<noun>${short})`,
	),
	row(
		'toll-feared',
		'pending',
		'will',
		String.raw`\b(?:fear|fears|feared|expect|expects|expected|warned|warn|warns) (?:that )?(?<clause>the (?:[a-z]+ )?(?:toll|number of (?:dead|deaths|casualties|victims|cases))(?: of [\d,]+)? (?:will|would|could|may|might) (?:still )?(?:rise|climb|grow|increase)\b[^.;,?!]{0,40})`,
	),
	row(
		'will-be-restored',
		'pending',
		'restored',
		String.raw`(?<subject>[^,;:.]{2,70}?) (?:should|will|would|could) be (?:fully |partly )?(?<clause>(?:restored|reopened|lifted|resumed|completed|repaired|fixed|cleared)) (?=(?:by|on|at|within|in|before|later|tomorrow|tonight|next)\b)`,
	),
	row(
		'given-until',
		'pending',
		'will',
		String.raw`(?<subject>[^,;:.]{2,70}?) (?:was|were|has been|have been|has|have|had)(?: been)?(?: given)? until [^,;.?!]{2,40}? (?<clause>to [^,;.?!]{2,120})`,
	),
	row(
		'deadline',
		'pending',
		'deadline',
		String.raw`(?<!\b(?:if|when|before|after|until) )\b(?:the|its|their|his|her|an?) (?<noun>(?:deadline|ultimatum)(?: (?:for|to) [^,;:.?!]{2,60}?)?) (?:expires?|will expire|passes|ends?|runs? out|falls?|is (?:on|at|due)|was (?:set|due|to expire))\b`,
	),
	row(
		'goal',
		'pending',
		'goal',
		String.raw`\b(?:goal|target|aim)\b[^.;:?!]{0,60}? (?:is|was) (?<clause>to [^.;?!]{0,60}?(?:\d|percent|per cent|zero|half)${rest})`,
	),
	row(
		'yet-to',
		'pending',
		'will',
		String.raw`(?<subject>[^,;:.]{2,60}?) (?:has|have|had|is|are) (?:yet|still) (?<clause>to (?!comment|respond|reply)${rest})`,
	),
	row(
		'decision-pending',
		'pending',
		'outcome',
		String.raw`(?<noun>\b(?:(?:laboratory|lab|test|toxicology|post-mortem|autopsy|forensic|final|preliminary) )?(?:decision|ruling|verdict|appeal|request|extradition|autopsy|result|finding|inquest|report)s?)(?: (?:of|for|on|from|into) [^,;:.?!]{2,50}?)? (?:is|are|was|were|remains?) (?:still )?(?:pending|awaited|expected|outstanding)\b`,
	),
	row(
		'next-update',
		'pending',
		'due',
		String.raw`\b(?<noun>(?:(?:the|a|an|our) )?(?:next|further|another|fuller|full|new) (?:media |press |public )?(?:update|briefing|statement|bulletin|announcement|news conference|press conference|conference))\b(?!s)`,
		'dated',
	),
	row(
		'briefing-due',
		'pending',
		'due',
		String.raw`\b(?<noun>(?:a|the) (?:press|news|media) (?:conference|briefing)) (?:will (?:be held|take place)|is (?:due|scheduled|set|expected|planned))\b`,
		'dated',
	),
	row(
		'decision-due',
		'pending',
		'outcome',
		String.raw`\b(?<noun>(?:(?:a|the|any) )?(?:final |formal )?(?:decision|ruling|verdict)(?: on [^,;:.?!]{2,50}?)?) (?:will|would|(?:is|was) (?:due|expected|set|scheduled) to) (?:only )?be (?:taken|made|announced|reached|handed down|delivered)\b`,
	),
	row(
		'results-due',
		'pending',
		'outcome',
		String.raw`\b(?<noun>(?:(?:the|its|their) )?(?:final |official |preliminary |first |full |partial )*(?:(?:test|laboratory|lab|election|autopsy|toxicology) )?(?:results|findings)) (?:will|would|should|(?:are|were) (?:due|expected|set|scheduled) to) be (?:announced|released|published|declared|known|available|out|ready)\b`,
	),
	row(
		'will-discuss',
		'pending',
		'meets',
		String.raw`(?<subject>[^,;:.]{2,70}?) (?:will|would|(?:is|are|was|were) (?:due |expected |set |scheduled )?to) (?:(?:meet (?:[a-z]+ ){0,3}to )?(?:discuss|debate|consider|take up) [^,;:.?!]{3,80}|(?:meet|convene)\b(?! with))`,
		'dated',
	),
	row(
		'will-report',
		'pending',
		'reports',
		String.raw`(?<subject>[^,;:.]{1,60}?) (?:will|is (?:due|expected|to)|are (?:due|expected|to)) (?:to )?report (?:back )?(?:to [a-z ]{2,30}? )?(?=(?:by|before|on|in|within)\b)`,
		'dated',
	),
	row(
		'will-address',
		'pending',
		'reports',
		String.raw`(?<subject>[^,;:.]{2,60}?) (?:will|(?:is|are) (?:due |expected |scheduled |set )?to) (?:(?:speak to|brief|address|update|face) (?:the )?(?:press|reporters|media|journalists|nation|public)|(?:hold|give) (?:a|an|its|their|another) (?:[a-z]+ )?(?:(?:press|news|media) )?(?:conference|briefing))\b`,
		'dated',
	),
	row(
		'briefing-at',
		'pending',
		'due',
		String.raw`^(?<noun>(?:press |media )?(?:briefing|update|news conference|press conference)) (?:is )?(?:at|on|due|scheduled)\b`,
		'dated',
	),
	row(
		'promised-inquiry',
		'pending',
		'outcome',
		String.raw`\b(?:promis(?:e|es|ed|ing)|pledg(?:e|es|ed|ing)|vow(?:s|ed)?|order(?:s|ed)|announc(?:es|ed)|launch(?:es|ed)|open(?:s|ed)) (?:a|an|the) [^.;,?!]{0,60}?\b(?<noun>inquiry|enquiry|investigation|probe|review|report|audit)\b(?! into)`,
	),
	row(
		'need-explain',
		'asked',
		'clause',
		String.raw`\b(?:demand(?:s|ed|ing)?|call(?:s|ed)? on [^,.;]{2,50})(?: [^,.;]{0,40})? to (?:know|explain|be told|say)(?: to [a-z]+)? (?<clause>${wh}\b${rest})`,
	),
	row(
		'questions-why',
		'asked',
		'clause',
		String.raw`\b(?:questioned|questioning|have asked|(?:has|have|had) been asked|(?:are|were|is) being asked|are questioning|to ask) (?<clause>(?:why|how|whether)\b${rest})`,
	),
	row(
		'please-confirm',
		'asked',
		'clause',
		String.raw`\b(?:please|kindly|can you|could you|we (?:ask|request) (?:you|that you)(?: to)?) (?:confirm|advise|let (?:us|me) know|clarify|tell (?:us|me))(?: (?:by|before) [^,;.?!]{1,25}?)? (?<clause>${wh}\b${rest})`,
	),
];

/** What somebody has asked a court or a ministry for. */
const applied: readonly QuestionRow[] = [
	row(
		'asks-court',
		'pending',
		'outcome',
		String.raw`\b(?:will|would|plans? to|is to|are to|has|have) (?:[a-z]+ ){0,3}?(?:ask|asked|petition|petitioned) (?:the |a )?(?:[a-z.'-]+ ){0,5}?(?:court|judge|tribunal) (?<noun>(?:for|to) [^,;:.?!]{4,80})`,
	),
	row(
		'files-petition',
		'pending',
		'outcome',
		String.raw`\b(?:will|would|plans? to|is to|are to|has|have) (?:[a-z]+ ){0,2}?(?:file|filed|lodge|lodged|submit|submitted) (?<noun>an? (?:[a-z]+ ){0,2}?(?:petition|appeal|lawsuit|complaint|application)\b)(?! (?:that|which))`,
	),
];

/** All rows, strongest kinds first. */
export const questionRows: readonly QuestionRow[] = [...unknown, ...contested, ...unconfirmed, ...pending, ...applied];

/** Words one of which stands in every sentence that a row can match: the cheap test before them. */
export const questionWords: ReadonlySet<string> = new Set(
	`once court winner victor unclear unknown uncertain undetermined unidentified undisclosed unspecified unaccounted not n't no nobody unable mystery
	declined declines refused refuses refusing declining whether if appear appears appeared appearing purport purports purported
	purporting purportedly seem seems preliminary initial early first evidence findings indicates suggest suggests suggested
	indicated believe believes believed suspect suspects suspected unconfirmed unverified conflicting rumor rumors rumour rumours
	speculation anonymous unnamed responsibility reports decide deciding decides consider considering examine determine determining
	investigate investigated investigating investigation investigations inquiry probe review reviews reviewing assessment assessments assess
	assesses assessing evaluate evaluating looking look establish identify pinpoint ongoing underway under continues continue
	expected due scheduled weigh weighing hold replaced successor replacement expect expects hope hopes aim aims goal target yet
	still pending awaited demand demanded demands search searching hunt manhunt want wants wanted need needs asked enquiry audit
	autopsy tests test analysis missing seen early soon question questions mystery confusion uncertainty
	doubt deny denies denied reject rejects rejected dismiss dismisses dismissed refutes refuted disputed disputes disputing contradicts
	contradicted conflicting contradictory differing neither checking verifying examining aware reportedly allegedly purportedly mulling
	decision feared likely restore contested dispute challenges challenged
	heard contact trace gave give gives given unexplained explained cannot nothing impossible thought presumed rumoured rumored alleged
	differ differed vary varied diverge blame blamed blames accuse accused accuses will would vote rule find finding learn trying
	understand fear fears warned warns until deadline ultimatum launched opened ordered began begun inquest may might could should
	asking wondering nobody certain sure rule rules ruling looking seeking petition petitioned file filed lodge lodged submit
	submitted ask
	unconfirmed unknown hearing told told word rumour rumor apparently getting seeing estimate eta timeline timetable help assistance
	information appeal speak talk trace identify answered returned either both next further another fuller full briefing results
	findings promise promises promised promising pledged pledges pledge vow vows vowed please kindly blaming accusing comment press
	news media questioned questioning meet convene mulling considering weighing contemplating pondering name appoint elect choose pick select votes confirmed established determined available advised announced corroborate corroborated substantiate substantiated certainty guarantee assurance sentenced autopsies post-mortem post-mortems inquests rul appealing appeals appealed unverified communicated agreed chosen large loose being reserved possibility outcome opinion tests inspection inspections survey surveys assessments examination examinations date venue timetable schedule witnesses anyone anybody motorists treated feared notice details explain subject approval approvals clearance consent arrests arrested charged suspected sent referred handed passed undergo verify authenticate drawn remained timescale appointed elected tbd tbc tba await awaits awaiting awaited waiting waits wait close pending`.split(
		/\s+/,
	),
);

/** Heads of phrases and the question they ask; `of` is the phrase after the head, if there is one. */
export const headQuestions: readonly { readonly heads: RegExp; readonly bare: string; readonly of: string }[] = [
	{
		heads: /^(?:root |initial |exact |likely |probable |possible |precise )*causes?$/,
		bare: 'What was the cause?',
		of: 'What caused {of}?',
	},
	{ heads: /^(?:[a-z]+ )?reasons?$/, bare: 'What was the reason?', of: 'What was the reason for {of}?' },
	{ heads: /^(?:possible |exact )?motives?$/, bare: 'What was the motive?', of: 'What was the motive for {of}?' },
	{
		heads: /^(?:exact |precise )?(?:origins?|source)$/,
		bare: 'Where did it come from?',
		of: 'What was the origin of {of}?',
	},
	{ heads: /^(?:exact )?(?:extent|scale|scope)$/, bare: 'How far does it go?', of: 'How extensive is {of}?' },
	{ heads: /^(?:total |exact |final )?figures?$/, bare: 'How many?', of: 'How many {of}?' },
	{ heads: /^(?:total |exact |final )?(?:number|toll)$/, bare: 'How many?', of: 'How many {of}?' },
	{ heads: /^(?:identity|identities|names?)$/, bare: 'Who are they?', of: 'Who are {of}?' },
	{ heads: /^(?:current )?(?:whereabouts|location)$/, bare: 'Where are they?', of: 'Where is {of}?' },
	{ heads: /^(?:fate|condition|status)$/, bare: 'What became of them?', of: 'What is the fate of {of}?' },
	{ heads: /^(?:exact |precise )?(?:time|timing|date|timetable)$/, bare: 'When?', of: 'When is {of}?' },
	{ heads: /^(?:exact |precise )?(?:place|location|point)$/, bare: 'Where?', of: 'What is the place of {of}?' },
	{ heads: /^(?:culprits?|perpetrators?)$/, bare: 'Who was responsible?', of: 'Who was behind {of}?' },
	{ heads: /^(?:long-term |immediate )?future$/, bare: 'What will become of it?', of: 'What will become of {of}?' },
	{ heads: /^circumstances$/, bare: 'What were the circumstances?', of: 'What were the circumstances of {of}?' },
];
