// Questions in plain English, built from the words of the text.
import type { Span } from '../../domain.ts';
import type { ActorIndex } from '../actors/actors.ts';
import { groupNouns, personNouns, unnamedSources } from '../lang/en/actor-words.ts';
import { verbBase } from '../lang/en/inflection.ts';
import { type Reading, sentenceAt, tokenAt } from '../reading.ts';
import { governing, withoutSecondVerb } from './governing.ts';

/** What wording needs of the document. */
export type Words = { readonly reading: Reading; readonly actors: ActorIndex };

const limit = 150;

/** Words as one tidy line: no quotation marks, brackets, posts' links or trailing marks. */
export const tidy = (words: string): string =>
	words
		.replace(/\s+/g, ' ')
		.replace(/\s*\([^()]*\)/g, '')
		.replace(/[“”"‘]|``|''|(?<=[,.!?])’/g, '')
		.replace(/\s*(?:https?:\S+|pic\.twitter\S*)/g, '')
		.replace(/^[\s,;:–—-]+|[\s,;:.?!–—-]+$/g, '')
		.trim();

/** A line with a capital and a question mark, cut at whole words. */
export const finish = (line: string): string => {
	// "Did Berg, 61 take bribes": the age belongs to another sentence.
	const plain = tidy(line).replace(/(?<=\p{Lu}\p{Ll}+), \d{2},?(?= \p{Ll})/u, '');
	// "They did not say which year."
	if (/^(?:which|what) [a-z]+$/i.test(plain)) return '';
	const cut = plain.length > limit ? `${plain.slice(0, plain.lastIndexOf(' ', limit))} …` : plain;
	return cut === '' ? '' : `${cut.charAt(0).toUpperCase()}${cut.slice(1)}?`;
};

const auxiliaries = new Set(
	"is are was were has have had will would can could may might must should do does did shall am 're 've 'll 'd".split(
		' ',
	),
);
const short: Readonly<Record<string, string>> = { "'re": 'are', "'ve": 'have', "'ll": 'will', "'d": 'would' };
// "We were offered nothing" asked of one by name.
const ofOne: Readonly<Record<string, string>> = { were: 'was', are: 'is', am: 'is', have: 'has' };
const softened: Readonly<Record<string, string>> = { may: 'could', might: 'could', am: 'are' };

type ClauseWords = {
	readonly subject: string;
	readonly auxiliary: string;
	readonly verb: string;
	readonly rest: string;
};

/** A clause taken apart for inversion; null where its subject or verb is not seen. */
const takeApart = (words: Words, span: Span): ClauseWords | null => {
	const { tokens, text } = words.reading;
	const first = tokenAt(tokens, span.start);
	let end = tokenAt(tokens, span.end - 1) + 1;
	if (end > tokens.count) end = tokens.count;
	if (end - first < 2 || end - first > 120) return null;
	const clause = governing(words.reading, first, end);
	if (!clause) return null;
	const at = clause.verb.first;
	const subject = nameOf(words, { start: tokens.start[first]!, end: tokens.end[at - 1]! });
	const word = tokens.lower[at]!;
	if (isHad(words.reading, at, end))
		return { subject, auxiliary: 'did', verb: 'have', rest: text.slice(tokens.start[at + 1]!, span.end) };
	if (isDone(words.reading, at, end)) {
		const rest = text.slice(tokens.start[at + 1]!, Math.min(span.end, tokens.end[end - 1]!));
		return { subject, auxiliary: word === 'does' ? 'does' : 'did', verb: 'do', rest };
	}
	const from = auxiliaries.has(word) ? at + 1 : at;
	const rest = from < end ? text.slice(tokens.start[from]!, Math.min(span.end, tokens.end[end - 1]!)) : '';
	const isNamed = /^(?:we|i)$/.test(tokens.lower[first]!) && at === first + 1 && !/^(?:we|i)$/i.test(subject);
	if (auxiliaries.has(word))
		return {
			subject,
			auxiliary: (isNamed ? ofOne[word] : undefined) ?? softened[word] ?? short[word] ?? word,
			verb: '',
			rest,
		};
	const verb = tokens.text[clause.verb.head]!;
	// "one attacker killed": notes leave out "was".
	if (clause.verb.head === end - 1 && suffered.test(verb))
		return { subject, auxiliary: /^(?:an?|one|1|another) /i.test(subject) ? 'was' : 'were', verb, rest: '' };
	// "the gates stayed shut", "they got stuck": the first word has the tense.
	if (clause.verb.head > at && stays.test(word)) {
		const rest = text.slice(tokens.start[at + 1]!, Math.min(span.end, tokens.end[end - 1]!));
		return { subject, auxiliary: word.endsWith('s') ? 'does' : 'did', verb: verbBase(word), rest };
	}
	const skipped = clause.verb.head > at ? `${text.slice(tokens.start[at]!, tokens.end[clause.verb.head - 1]!)} ` : '';
	const after = clause.verb.head + 1 < end ? withoutSecondVerb(words.reading, clause.verb.head + 1, end) : '';
	const isPlural = /s$/.test(word) === false;
	const isPast =
		/ed$/.test(verb) ||
		/^(?:hit|cut|shut|put|set|spread|hurt|quit|burst|split|broadcast)$/.test(verb) ||
		(verbBase(verb) !== verb && !/s$/.test(verb));
	return {
		subject,
		auxiliary: isPast ? 'did' : isPlural ? 'do' : 'does',
		verb: `${skipped}${verbBase(verb)}`,
		rest: after,
	};
};

// "why he did this": done, and no help to another verb.
const isDone = ({ tokens }: Reading, at: number, end: number): boolean =>
	/^(?:did|does)$/.test(tokens.lower[at]!) && at + 1 < end && /^(?:this|that|it|so|what)$/.test(tokens.lower[at + 1]!);

// "whether they had Ebola": had a thing, and no help to another verb.
const isHad = ({ tokens }: Reading, at: number, end: number): boolean =>
	tokens.lower[at] === 'had' &&
	at + 1 < end &&
	/^(?:PROPN|NOUN|NUM|DET|ADJ)$/.test(tokens.pos[at + 1]!) &&
	!tokens.pos.slice(at + 1, end).some((pos) => pos === 'VERB');

const stays = /^(?:stayed|stays|remained|remains|got|gets)$/;

const suffered =
	/^(?:killed|injured|wounded|hit|hurt|arrested|detained|captured|destroyed|damaged|evacuated|rescued)$/i;

/** "Was there an attack?", "Were there five deaths?" */
export const wasThere = (noun: string): string => {
	const isMany =
		!/^(?:an?|one|another) /i.test(noun) && /(?:[^s'’]s|men|people|women|children|dead)$/i.test(headOf(noun));
	return finish(`${isMany ? 'Were' : 'Was'} there ${lowerFirst(noun)}`);
};

const headOf = (noun: string): string =>
	noun.replace(/\s+(?:of|in|who|that|to|at|from|on|for|with|near|by|against)\s.*$/i, '');

const pronouns = /^(?:he|she|we|i)$/i;

/** Words of the text as they stand inside a question: a pronoun by its name, no capital that only the sentence gave. */
export const nameOf = ({ reading, actors }: Words, span: Span): string => {
	const written = reading.text.slice(span.start, span.end);
	if (pronouns.test(written)) {
		const actor = actors.actorOf(span);
		const isOne = /^(?:he|she)$/i.test(written);
		return (
			actors.actors.find(({ id, kind }) => id === actor && (!isOne || kind === 'person'))?.name ??
			(written === 'I' ? written : written.toLowerCase())
		);
	}
	if (/^(?:it|they)$/i.test(written)) return written.toLowerCase();
	const isFirst = reading.sentences[sentenceAt(reading.sentences, span.start)]?.start === span.start;
	const isName =
		!namesNobody(reading, span) &&
		(actors.actorsIn(span).some(({ mention }) => mention.start === span.start) || isProper(reading, span.start));
	const isCommon =
		(isFirst || opensClause(reading, span.start)) && !isName && !/^\p{Lu}{2}/u.test(written) && !peoples.test(written);
	return isCommon ? written.charAt(0).toLowerCase() + written.slice(1) : lowerFirst(written);
};

const openers =
	/^(?:dozens|hundreds|thousands|scores|power|water|gas|electricity|flights|trains|ferries|services|laboratory|test|results|tests|repairs|talks|reports|staff|officials|assessments?|investigations?|inquir(?:y|ies)|preliminary|initial|early|final|findings|experts|engineers|detectives|investigators|rescuers|supplies|departures|schools|operations|restoration|access|water|crews?|briefing|update|containment|passengers|negotiations|autops(?:y|ies)|toxicology|swabs|samples|footage|formal|divers|swab)$/;

// "Police", "Prosecutors in Velma": people of a trade are an actor, and no name; "Police Chief Lund" is one.
const namesNobody = ({ tokens }: Reading, { start, end }: Span): boolean => {
	const at = tokenAt(tokens, start);
	const word = tokens.lower[at]!;
	const isTrade =
		groupNouns.has(word) || unnamedSources.has(word) || (word.endsWith('s') && personNouns.has(word.slice(0, -1)));
	return isTrade && !(tokens.start[at + 1]! < end && /^\p{Lu}/u.test(tokens.text[at + 1]!));
};

// "VELMA - Police will …", "“Police will …"
const opensClause = ({ tokens }: Reading, offset: number): boolean =>
	/^["“‘:–—•|-]$/.test(tokens.text[tokenAt(tokens, offset) - 1] ?? '');

// Read as a proper noun, and nowhere in the text a common word.
const isProper = ({ tokens }: Reading, offset: number): boolean => {
	const at = tokenAt(tokens, offset);
	// Taken for a name only because it opens its sentence.
	if (groupNouns.has(tokens.lower[at]!) || openers.test(tokens.lower[at]!)) return false;
	return tokens.pos[at] === 'PROPN' && !tokens.text.includes(tokens.lower[at]!);
};

// "Sunni", "British", "Chinese": adjectives of peoples keep their capital; few common words end so.
const peoples =
	/^(?!(?:civilian|pedestrian|guardian|human|veteran|urban|foolish)\b)\p{Lu}\p{L}*(?:i|ish|ese|ian|ean)\b/iu;

const lowered =
	/^(?:The|A|An|This|That|These|Those|His|Her|Its|Their|Our|Some|Several|Between|About|Around|At least|More than|Nearly|Almost|Over|Up to|Two|Three|There|It|They|He|She|We|No|Any)\b/;
/** A common first word without its capital. */
export const lowerFirst = (written: string): string =>
	lowered.test(written) ? written.charAt(0).toLowerCase() + written.slice(1) : written;

/** "Were they hit by the gunmen?" from "they were hit by the gunmen"; null where the clause is not understood. */
export const yesNo = (words: Words, span: Span): string | null => {
	const thing = namedThing(words, span);
	if (thing !== null) return wasThere(thing);
	const pointing = /^that (is|was|were|are|had|has|would|will|could)\s+(.+)$/isu.exec(
		words.reading.text.slice(span.start, span.end),
	);
	if (pointing) return finish(`${pointing[1]} it ${pointing[2]}`);
	const that = /^that\s+/i.exec(words.reading.text.slice(span.start, span.end));
	const parts = takeApart(words, { start: span.start + (that?.[0].length ?? 0), end: span.end });
	return parts
		? finish([parts.auxiliary, parts.subject, parts.verb, parts.rest].filter((part) => part !== '').join(' '))
		: null;
};

// "nothing to suggest | a terrorist motive and police were not looking for others": a thing, and a clause of its own.
const namedThing = ({ reading: { text, tokens } }: Words, { start, end }: Span): string | null => {
	const found =
		/^an? (?:[\p{L}'’-]{2,20} ){0,3}[\p{L}'’-]{2,20}(?= and (?:the |an? )?[\p{L}'’-]+ (?:was|were|is|are|had|has|have)\b)/iu.exec(
			text.slice(start, end),
		)?.[0];
	if (found === undefined) return null;
	const [from, until] = [tokenAt(tokens, start), tokenAt(tokens, start + found.length)];
	return tokens.pos.slice(from, until).some((pos) => pos === 'VERB' || pos === 'AUX') ? null : found;
};

const opener = /^(?:or not\s+)?(?:if|whether|that|or not)\s+(?:or not\s+)?/i;
const whWord =
	/^(how (?:many|much)(?: (?!of\b|is\b|are\b|was\b|were\b)[a-z]+)?|how (?:long|far|often|soon|close|big|large|serious|high|badly?|fast|old|deep|great|widespread)|what (?:kind|sort|type) of [a-z]+|which (?!of\b)[a-z]+|whose [a-z]+|who|whom|what|when|where|why|how|which)\s+/i;

/** A question from an indirect one: "whether they fled", "who fired first", "what the cause is", "that the dam broke". */
export const fromClause = (words: Words, span: Span): string | null => {
	const whole = words.reading.text.slice(span.start, span.end);
	// "how many were hurt, or whether anyone died": the first is asked.
	const written = whole.replace(
		/,? (?:or (?:even )?(?:whether|if|who|what|how|when|where|why)|and (?:whether|what|how|when|where|why))\b.*$/su,
		'',
	);
	if (written !== whole && written !== '')
		return fromClause(words, { start: span.start, end: span.start + written.length });
	const open = opener.exec(written);
	if (open) return yesNo(words, { start: span.start + open[0].length, end: span.end });
	const anybody = /^(who|what),? if any(?:one|body|thing)?,? /i.exec(written);
	if (anybody) return finish(`${anybody[1]} ${written.slice(anybody[0].length)}`);
	const asking = askingIn(words.reading, span);
	if (asking === null) return yesNo(words, span);
	const wh = asking.trimEnd();
	const inner = { start: span.start + asking.length, end: span.end };
	if (/^to\s/i.test(words.reading.text.slice(inner.start, inner.end))) return null;
	// "how many contacts of the case have left": the words stand as they are.
	if (/^how m/i.test(wh) && goesOn.test(words.reading.text.slice(inner.start, inner.end))) return finish(written);
	if (startsVerb(words.reading, inner.start) || isOwnSubject(words.reading, wh, inner.start)) return finish(written);
	const parts = takeApart(words, inner);
	if (!parts) return finish(written);
	return finish([wh, parts.auxiliary, parts.subject, parts.verb, parts.rest].filter((part) => part !== '').join(' '));
};

/** The words that ask, and the blank behind them: "how many people ", "how badly ". */
const askingIn = ({ tokens, text }: Reading, { start, end }: Span): string | null => {
	const found = whWord.exec(text.slice(start, end))?.[0] ?? null;
	if (found === null || !/^how\s/i.test(found) || found.trim().includes(' ')) return found;
	const first = tokenAt(tokens, start + found.length);
	let last = first;
	while (tokens.pos[last] === 'ADJ' || tokens.pos[last] === 'ADV') last += 1;
	const isDegree = last > first && tokens.start[last]! < end && !/^(?:VERB|AUX)$/.test(tokens.pos[last]!);
	return isDegree ? text.slice(start, tokens.start[last]) : found;
};

const goesOn =
	/^(?:of|in|from|at|on|with|north|south|east|west|near|along|outside|inside|within|across|around|under|among|between|aboard|still|remain)\s/i;

// "what charges were filed": the thing asked for is the subject, and the words stand as they are.
const isOwnSubject = ({ tokens }: Reading, wh: string, offset: number): boolean => {
	if (!/^(?:what|which)$/i.test(wh)) return false;
	let at = tokenAt(tokens, offset);
	if (tokens.pos[at] !== 'NOUN' && tokens.pos[at] !== 'ADJ') return false;
	while (tokens.pos[at] === 'NOUN' || tokens.pos[at] === 'ADJ') at += 1;
	return tokens.pos[at] === 'AUX' || tokens.pos[at] === 'VERB';
};

const startsVerb = ({ tokens }: Reading, offset: number): boolean => {
	const at = tokenAt(tokens, offset);
	const pos = tokens.pos[at];
	// "when service would resume": before its auxiliary a word is the subject.
	if (pos === 'VERB' && tokens.pos[at + 1] === 'AUX') return false;
	return pos === 'VERB' || pos === 'AUX' || (pos === 'ADV' && tokens.pos[at + 1] === 'VERB');
};
