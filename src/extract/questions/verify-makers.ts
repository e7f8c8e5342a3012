// Makers of questions about what could not be confirmed: the thing, the report of it, what was told just before.
import { type Hit, isMany, isPronoun, nounOf, textOf, withArticle } from './hit.ts';
import { fromNoun, knownHead } from './noun-wording.ts';
import { finish, fromClause, lowerFirst, tidy, wasThere, yesNo } from './wording.ts';

/** What "there is", rather than what one knows more or less about. */
export const plain =
	/^(?:any |possible |further |other |more )*(?:casualt|injur|death|damage|victim|fatalit|explosi|fire|foul play|arson|sabotage|terroris|cyber|survivor|hostage|radiation|contamination|tampering|wrongdoing|fraud|a |an )/i;

const genuine =
	/\b(?:message|video|footage|images?|pictures?|photos?|recording|letter|document|statement|post|tape|audio|screenshots?)\b/i;
const reported =
	/\b(?:reports?|claims?|accounts?|accusations?|allegations?|assertions?|rumou?rs?|story|stories|version)\b/i;
const numeric = /\b(?:number|figures?|toll|count|numbers|tally)\b/i;

/** "Is the video genuine?", "Is the number right?", "Is the report true?" */
export const verified = (hit: Hit): string | null => {
	const clause = hit.groups.clause && fromClause(hit.context, hit.groups.clause);
	if (clause) return clause;
	const object = nounOf(hit, 'object') || nounOf(hit);
	if (object && /^(?:who|how|what)\b/i.test(object)) return fromClause(hit.context, hit.groups.object!);
	if (/^(?:either|both)\b/i.test(object)) return 'Which account is right?';
	// "The embassy cannot confirm casualties": who cannot is not what is sought.
	if (!object && isOwnDoing(hit)) return ofObject(hit) ?? toldBefore(hit) ?? heldBefore(hit) ?? 'Is the report true?';
	const subject =
		object ||
		tidy(hit.before.replace(/^.*[,;:]\s*/su, '').replace(/^.*\b(?:that|but|and|though|although|as)\s+/isu, ''));
	const lead = object ? '' : lowerFirst(subject);
	const named = withArticle((object || lead).replace(/^(?:the )?(?:authenticity|veracity|accuracy|truth) of /i, ''));
	if (/^(?:for|to|of|in) which\b/i.test(named)) return null;
	// "The agency said it could not verify the report": who said so is not what is sought.
	const isSaid = /\b(?:said|says|added|told|reported)\b/i.test(subject);
	if (/^(?:its|their) (?:authenticity|veracity|origin)$/i.test(subject)) return 'Is it genuine?';
	const told = /^(?:this|that|it)$/i.test(subject) ? toldBefore(hit) : null;
	if (told) return told;
	if (isSaid || isPronoun(subject) || /^there\b/i.test(subject) || subject.length > 100) return 'Is the report true?';
	if (knownHead(named) && !numeric.test(named)) return fromNoun(named);
	const quality = genuine.test(named)
		? 'genuine'
		: numeric.test(named)
			? 'right'
			: reported.test(named)
				? 'true'
				: 'confirmed';
	return finish(`${isMany(named) ? 'Are' : 'Is'} ${named} ${quality}`);
};

// "cannot confirm", "has not verified", not "could not be confirmed", "no confirmation".
const isOwnDoing = (hit: Hit): boolean =>
	/\b(?:verify|confirm|authenticate|establish|verified|confirmed|authenticated)\b/i.test(textOf(hit, hit.span)) &&
	!/\bbe(?:en)?\b/i.test(textOf(hit, hit.span));

// "We believe the pump was sabotaged but the police have not confirmed this": what stands before "but".
const heldBefore = ({ context, span, before }: Hit): string | null => {
	const held =
		/^(?:(?:we|i|they|many|residents|officials) (?:believe|think|suspect|fear)s? (?:that )?|it is (?:believed|thought) that )(.{8,120}?),? (?:but|though|although) [^,;]{2,40}$/is.exec(
			before,
		);
	if (!held?.[1]) return null;
	const start = span.start - before.length + before.indexOf(held[1]);
	return yesNo(context, { start, end: start + held[1].length });
};

/** "Were there any casualties?", "Was there an explosion?" of what stands right behind the verb without an article of its own. */
const ofObject = ({ context: { reading }, span }: Hit): string | null => {
	const behind = /^\s+((?:an? )?[^,;:.?!\n]{3,60})/.exec(reading.text.slice(span.end, span.end + 64))?.[1] ?? '';
	const noun = behind.replace(/\s+(?:at this (?:time|point|stage)|yet|so far|but|and|or|because|as|while)\b.*$/is, '');
	const thing = /^(?:reports?|claims?|rumou?rs?|allegations?) of ((?:an? |[a-z]+ )?[a-z]{3,}[^,;]*)$/i.exec(noun)?.[1];
	if (thing) return wasThere(thing);
	return plain.test(noun) ? wasThere(/^an? /i.test(noun) ? noun : `any ${noun.replace(/^any /i, '')}`) : null;
};

// "Media report that X died. This has not been confirmed.": what was said in the sentence before.
const toldBefore = ({ context, span }: Hit): string | null => {
	const said = context.statements
		.map(({ content }) => content.at(-1)!)
		.findLast(({ end }) => end <= span.start && span.start - end < 60);
	return said ? yesNo(context, said) : null;
};
