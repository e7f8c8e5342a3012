// Makers of questions about what is believed, feared or likely, and of what there is no evidence.
import { type Hit, isMany, isPronoun, nounOf, textOf } from './hit.ts';
import { finish, lowerFirst, yesNo } from './wording.ts';

/** "Was there any sabotage?", of whatever there is no evidence of. */
export const evidence = (hit: Hit): string | null => {
	const noun = nounOf(hit).replace(/^(?:any|such) /i, '');
	// "no evidence of a link between the two"
	if (/^an? (?:[a-z]+ )?(?:link|connection|tie|relation|relationship|association)\b/i.test(noun))
		return finish(`Is there ${noun}`);
	if (/^(?:a|an) /i.test(noun)) return finish(`Was it ${noun}`);
	if (
		isPronoun(noun) ||
		/^(?:the|his|her|its|their|our|how|what|who|why|where|when|whether) /i.test(noun) ||
		/^\p{Lu}/u.test(noun)
	)
		return null;
	return finish(`${/^[a-z]*[^s]s\b/i.test(noun) || isMany(noun) ? 'Were' : 'Was'} there any ${noun}`);
};

const being = /^(.{3,90}?)\s+being\s+(.+)$/su;

const state =
	/^(?!an? |the )(?:[\p{L}\d-]+ ){1,3}(?:unaccounted for|missing|trapped|stranded|dead|injured|wounded|hurt)(?=$| (?:in|at|on|near|under|after|by)\b)/iu;

const unsure = /\b(?:likely|probably|possibly|apparently|reportedly|allegedly|purportedly)\s+/giu;

/** "Did a valve fail?", of what is likely, suspected or told by one voice. */
export const isTrue = (hit: Hit): string | null => {
	const clause = hit.groups.clause!;
	const written = textOf(hit, clause).replace(unsure, '');
	const participle = being.exec(written);
	const [, who, verb] = /^(.+) (is|are|was|were)$/su.exec(participle?.[1] ?? '') ?? [];
	if (participle && who && verb) return finish(`${verb} ${lowerFirst(who)} being ${participle[2]}`);
	if (participle)
		return finish(`${isMany(participle[1]!) ? 'Were' : 'Was'} ${lowerFirst(participle[1]!)} ${participle[2]}`);
	// "hearing of people unaccounted for"
	if (state.test(written)) return finish(`Are there ${written}`);
	const asked = yesNo(hit.context, clause);
	if (asked) return asked.replace(unsure, '');
	return /^(?:a|an)\s/i.test(written) ? finish(`Was it ${written}`) : null;
};

/** "Was the drone launched from a ship?", of what is believed, feared or may have been. */
export const believed = (hit: Hit): string | null => {
	// "The first case is a fisherman who is reported to have travelled"
	const subject = nounOf(hit, 'subject').replace(
		/^.* (?:is|was|are|were) (?:an? |the )([\p{L} -]{2,40}) who$/su,
		'the $1',
	);
	if (isPronoun(subject)) return null;
	const clause = textOf(hit, hit.groups.clause!).replace(/^to\s+/i, '');
	const isPlural = isMany(subject);
	const passive = /^have been (.+)$/isu.exec(clause)?.[1];
	if (passive) return finish(`${isPlural ? 'Were' : 'Was'} ${subject} ${passive}`);
	const perfect = /^have (.+)$/isu.exec(clause)?.[1];
	if (perfect) return finish(`${isPlural ? 'Have' : 'Has'} ${subject} ${perfect}`);
	return finish(`${isPlural ? 'Are' : 'Is'} ${subject} ${clause.replace(/^be\s+/i, '')}`);
};

/** "Are dozens dead?" */
export const feared = (hit: Hit): string | null => {
	const subject = nounOf(hit, 'subject');
	if (isPronoun(subject)) return null;
	return finish(
		`${isMany(subject) || !/^(?:the|a|an) /i.test(subject) ? 'Are' : 'Is'} ${subject} ${textOf(hit, hit.groups.clause!)}`,
	);
};
