// One line for an event, in the words of the text: who did what to whom, where. At most 90 characters, whole phrases.
import type { Actor, EventTypeId } from '../../domain.ts';
import type { Chunk, NounPhrase } from '../chunks.ts';
import type { Clause } from '../clauses.ts';
import { pastOf } from '../lang/en/inflection.ts';
import { tokenAt } from '../reading.ts';
import { agree } from './agreement.ts';
import { opensClause, whereabouts, wordsBefore } from './beside-verb.ts';
import { missivePhrases } from './missives.ts';
import { isJudged } from './object-times.ts';
import type { SentenceView } from './sentence.ts';
import type { Trigger } from './triggers.ts';

const limit = 90;

/** The summary of a trigger's event. Pronouns are given their names where the text tells them. */
export const summarize = (view: SentenceView, trigger: Trigger): string => {
	const line = trigger.figures
		? ofFigures(view, trigger, trigger.figures)
		: trigger.noun && (!isCarried(trigger) || isJudged(trigger, view))
			? ofNounPhrase(view, trigger, trigger.noun)
			: ofClause(view, trigger, trigger.clause!);
	const whole = mended(view, trigger, line.replace(dangling, '').replace(needless, ''));
	return whole === '' ? whole : whole[0]!.toUpperCase() + whole.slice(1);
};

/** A line that tells too little by itself: "Was a brutal attack" is "A brutal attack"; a lone verb takes the words before it. */
const mended = (view: SentenceView, { first, end, clause }: Trigger, line: string): string => {
	const plain = line.replace(/^(?:was|were|is|are|has been|have been) (?=(?:an?|the|another|one) )/i, '');
	if (/\s/.test(plain) || clause === null) return plain;
	const { tokens, sentences } = view.reading;
	let from = Math.max(view.first, sentences[view.index]!.firstToken);
	while (end - from > 24) from += 1;
	const longer = wordsOf(view, from, end);
	return longer.length <= limit && first >= from ? longer.replace(/^[\p{P}\s]+/u, '') : tokens.text[first]!;
};

/** The figures with the words that lead up to them: "The toll from the fire | rose to 48". */
const ofFigures = (view: SentenceView, trigger: Trigger, { first, end }: NonNullable<Trigger['figures']>): string => {
	const { lower } = view.reading.tokens;
	let from = first;
	while (from > Math.max(view.first, first - 12) && !opensClause.test(lower[from - 1]!)) from -= 1;
	return runOn(view, '', from, end, trigger);
};

/** The noun with its phrases; of a letter also who it went to, past an apposition. */
const ofNounPhrase = (view: SentenceView, trigger: Trigger, noun: NounPhrase): string => {
	const line = runOn(view, '', noun.first, noun.end, trigger);
	const to = missivePhrases(view, trigger).find(({ preposition }) => preposition === 'to');
	const longer = to ? `${line} to ${wordsOf(view, to.noun.first, to.noun.end)}` : line;
	return longer.length <= limit ? longer : line;
};

// A list's mark or "According to the ministry" in front, "of them" behind.
const needless =
	/^(?:that |[-*•·–▪◦]\s+|according to [^,\d]{3,60}? (?=\d|at least |more than |some |about |nearly |around |over ))| of (?:them|these|those)$/giu;

// What a reader waits for more after.
const dangling =
	/(?:\s(?:and|or|but|of|the|an?|their|its|his|her|to|that|which|who|as|than|between|in order|due|those|such))+$/i;

const isCarried = (trigger: Trigger): boolean =>
	trigger.clause !== null &&
	!trigger.isWeak &&
	(trigger.clause.objects.includes(trigger.noun!) || trigger.clause.subjects.includes(trigger.noun!));

const ofClause = (view: SentenceView, trigger: Trigger, clause: Clause): string => {
	const outer = trigger.rule.startsWith('construction/') ? saidOf(view, clause) : carrierOf(view, clause);
	const apart = outer.subjects.filter((noun, at, all) => !(at > 0 && wholeEnd(view, all[at - 1]!) > noun.first));
	const subjects = apart.map((noun) => nameOf(view, noun)).filter((words) => words !== '');
	const named = subjects.length > 2 ? `${subjects[0]} and others` : subjects.join(' and ');
	const where = subjects.length === 1 ? whereabouts(view, outer) : null;
	const before = named === '' && outer.verb.form !== 'infinitive' ? wordsBefore(view, outer.verb.first) : where;
	const who = before === null ? named : join(named, wordsOf(view, ...before));
	const isBare = outer.verb.form === 'infinitive' && who === '';
	const first = isBare ? outer.verb.head : outer.verb.first;
	return who === '' && clause.objects.length > 0 && isDone(view, clause)
		? `${wordsOf(view, clause.objects[0]!.first, clause.objects[0]!.end)} ${view.reading.tokens.lower[clause.verb.head]!}`
		: agree(view, outer, who, finite(view, outer, who, runOn(view, who, first, clause.verb.end, trigger)));
};

// "The quake, killing 12" by itself is "The quake killed 12".
const finite = (view: SentenceView, { verb }: Clause, who: string, line: string): string => {
	const word = view.reading.tokens.text[verb.head]!;
	return who !== '' && verb.form === 'gerund' && word !== 'missing' && line.startsWith(`${who} ${word}`)
		? `${who} ${pastOf(word)}${line.slice(who.length + 1 + word.length)}`
		: line;
};

// "… killed at least nine" without a doer is "At least nine killed".
const isDone = (view: SentenceView, { verb, isPassive, subjects }: Clause): boolean =>
	!isPassive &&
	verb.form === 'finite' &&
	(fates.test(view.reading.tokens.lower[verb.head]!) ||
		// "unclear who fired the shots" is "The shots fired"; who "I" is, a reader may know.
		(/ed$/.test(view.reading.tokens.lower[verb.head]!) &&
			subjects.every((noun) => asked.test(view.reading.tokens.lower[noun.head]!))));

const fates =
	/^(?:killed|injured|wounded|rescued|evacuated|recovered|arrested|detained|destroyed|damaged|kidnapped|displaced)$/;
const asked = /^(?:who|what|which)$/;

/** "planned to attack": the verb that carries the event's own, if it stands right before it. */
const carrierOf = (view: SentenceView, clause: Clause): Clause => {
	const above = clause.relation === 'infinitive' && clause.governor >= 0 ? view.clauses[clause.governor]! : null;
	return above && clause.verb.first - above.verb.end < 8 && above.subjects.length > 0 ? above : clause;
};

/** "X said that Y must go" is told from X on. */
const saidOf = (view: SentenceView, clause: Clause): Clause => {
	const above = clause.governor >= 0 ? view.clauses[clause.governor]! : null;
	const isNear = above !== null && clause.relation !== 'infinitive' && clause.verb.first - above.verb.end < 12;
	const subject = isNear ? above.subjects.map((noun) => nameOf(view, noun)).join('') : '';
	return isNear && !above.isPassive && subject !== '' ? above : clause;
};

const thatClauses = new Set<EventTypeId>(['REQUEST', 'REJECT', 'ACCUSE', 'THREATEN', 'AGREE', 'CONCEDE', 'SUPPORT']);

// "told to stay indoors"
const whither =
	/^(?:indoors|outdoors|inside|outside|home|away|abroad|ashore|underground|upstairs|back|together|apart)$/;

const leadsOn = /^(?:all|both|each|the|an?|very|too|so|not|of)$/;

/** `who` and the words from token `first` on, up to the last end of a phrase that still fits. */
const runOn = (view: SentenceView, who: string, first: number, least: number, trigger: Trigger): string => {
	let line = join(who, wordsOf(view, first, least, who));
	let last = least;
	for (const end of phraseEnds(view, least, trigger)) {
		const longer = join(who, wordsOf(view, first, end, who));
		if (longer.length > limit) break;
		line = longer;
		last = end;
	}
	// "The victims were all | unvaccinated": a line does not stop before the word it leads up to.
	const { lower } = view.reading.tokens;
	if (leadsOn.test(lower[last - 1]!) && /^\p{L}/u.test(lower[last] ?? '')) {
		const whole = join(who, wordsOf(view, first, last + 1, who));
		if (whole.length <= limit) line = whole;
	}
	return line.length <= limit ? line : clip(line);
};

/** Token offsets after `from` where a reader may stop. */
const phraseEnds = (view: SentenceView, from: number, { type, clause }: Trigger): number[] => {
	const takesClause = thatClauses.has(type);
	const ends: number[] = [];
	const start = view.chunks.findIndex((part) => part.end > from || part.first >= from);
	if (start < 0) return ends;
	for (let at = start; at < view.chunks.length; at += 1) {
		const part = view.chunks[at]!;
		if (part.first < from && part.end <= from) continue;
		if (stops(view, part, view.chunks[at + 1], view.chunks[at + 2], takesClause) || goesOnWith(view, part, from)) break;
		const isComplement =
			part.first === clause?.complement || (part.kind === 'adjective' && view.chunks[at - 1]?.kind === 'verb');
		const isWhither = part.kind === 'adverb' && whither.test(view.reading.tokens.lower[part.first]!);
		const isEnd = part.kind === 'noun' || part.kind === 'time' || isComplement || isWhither;
		const isOpen =
			part.kind === 'verb' &&
			part.form === 'infinitive' &&
			view.chunks[at - 1]?.kind !== 'verb' &&
			!/^(?:comma|break)$/.test(view.chunks[at + 1]?.kind ?? 'break');
		const isVerbEnd = part.kind === 'verb' && view.chunks[at + 1]?.kind !== 'noun' && !isOpen;
		// "two of its": a phrase goes on over "of".
		const goesOn = view.reading.tokens.lower[part.end] === 'of';
		const inner = part.kind === 'noun' ? participleIn(view, part) : null;
		if (inner !== null) ends.push(inner);
		if ((isEnd || isVerbEnd) && !goesOn) ends.push(part.end);
	}
	return ends;
};

// "The man who refused to leave | was rescued": the verb of what stands before.
const goesOnWith = ({ clauses }: SentenceView, { first }: Chunk, from: number): boolean =>
	clauses.some(
		({ verb, relation, subjects: [subject] }) =>
			verb.first === first && relation === 'main' && subject !== undefined && subject.first < from,
	);

// "the air base housing troops": complete before the participle.
const participleIn = (view: SentenceView, { first, end }: Chunk): number | null => {
	const { lower, pos } = view.reading.tokens;
	for (let index = first + 2; index + 1 < end; index += 1)
		if (/ing$/.test(lower[index]!) && pos[index - 1] === 'NOUN' && pos[index + 1] === 'PROPN') return index;
	return null;
};

const stops = (
	view: SentenceView,
	part: Chunk,
	next: Chunk | undefined,
	later: Chunk | undefined,
	takesClause: boolean,
): boolean => {
	const word = view.reading.tokens.lower[part.first]!;
	if (part.kind === 'break' || part.kind === 'relative') return true;
	if (word === 'according' || word === '.' || word === '?' || word === '!') return true;
	if (part.kind === 'comma')
		return !(next?.kind === 'noun' && (later?.kind === 'coordinator' || later?.kind === 'comma'));
	if (part.kind === 'subordinator') return !(takesClause && /^(?:that|if|unless|whether)$/.test(word));
	if (part.kind === 'coordinator') return next?.kind !== 'noun' || later?.kind === 'verb';
	if (part.kind === 'verb') return part.form === 'finite' && !takesClause;
	if (part.kind !== 'noun' || next?.kind !== 'verb' || next.form !== 'finite' || takesClause) return false;
	// "seized 320 kilos of cocaine hidden in tiles", "found a rifle buried in a garden": the noun is of the verb before.
	return !view.clauses.some((one) => (one.verb === next && one.relation === 'reduced') || one.objects.includes(part));
};

const join = (who: string, words: string): string => (who === '' ? words : words === '' ? who : `${who} ${words}`);

// Whole words only: a phrase too long by itself loses its last words.
const clip = (line: string): string => {
	const cut = line.lastIndexOf(' ', limit);
	return cut > 0 ? line.slice(0, cut).replace(/[,;:(]$/, '') : line.slice(0, limit);
};

const objectPronoun = /^(?:him|her|them|me|us)$/;

/** The text from token `first` to `end` with single blanks, without quotation marks and brackets, pronouns by name but for `opening`. */
const wordsOf = (view: SentenceView, first: number, end: number, opening: string | null = null): string => {
	const { tokens, text } = view.reading;
	let words = '';
	let from = tokens.start[first]!;
	for (let index = first; index < end; index += 1) {
		const isOwner = tokens.lower[index] === 'her' && /^(?:NOUN|PROPN|ADJ|NUM)$/.test(tokens.pos[index + 1] ?? '');
		// "US" in capitals is no pronoun.
		if (isOwner || !objectPronoun.test(tokens.text[index]!)) continue;
		// "Five of them have died"
		if (tokens.lower[index - 1] === 'of') continue;
		const name = actorName(view, index);
		// "They threatened to publish them": two different things, whatever "them" was taken for.
		if (name === null || name === opening) continue;
		words += text.slice(from, tokens.start[index]!) + name;
		from = tokens.end[index]!;
	}
	words += text.slice(from, Math.max(from, tokens.end[end - 1]!));
	return untidy.test(words) ? tidied(words) : words;
};

// Most phrases hold nothing that the steps below would change.
const untidy = /[("“”]|``|''|[^\S ]|\s[\s,.;:]|^\s|[,;:\s]$/;

const tidied = (words: string): string =>
	words
		.replace(/\s*\([^()]*(?:\)|$)/g, '')
		.replace(/["“”]|``|''/g, '')
		.replace(/\s+/g, ' ')
		.replace(/\s+([,.;:])/g, '$1')
		.replace(/[,;:\s]+$/, '')
		.trim();

const actorName = (view: SentenceView, token: number): string | null => {
	const { tokens } = view.reading;
	const actor = view.actors.actorOf({ start: tokens.start[token]!, end: tokens.end[token]! });
	const known = actor === null ? undefined : view.actorById.get(actor);
	if (known === undefined) return null;
	return (tokens.lower[token] === 'we' ? bodyOf(known) : null) ?? known.name;
};

// "We" of a spokeswoman is the ministry, of a manager of Ostra Mill the mill; of "the plant manager" nobody says who.
const bodyOf = ({ roles }: Actor): string | null => {
	for (const role of roles) {
		const [, body] = ofOffice.exec(role) ?? inOffice.exec(role) ?? [];
		if (body !== undefined && /^\p{Lu}/u.test(body)) return body;
		if (body !== undefined && (/spokes\p{L}+$/u.test(role) || acting.test(body))) return `the ${body}`;
	}
	return null;
};

const acting = /^(?:police|army|navy|airline|railway|union|company|council|ministry|government|coast guard)$/;
const office =
	'(?:spokes(?:man|woman|person)|manager|director|chief executive(?: officer)?|CEO|chair(?:man|woman|person)?|president|head|chief|boss|owner|commander)';
const ofOffice = new RegExp(`^(?:an? |the )?${office} (?:of|for|at) (?:the )?(.{3,60})$`, 'u');
const inOffice = new RegExp(`^(?:the )?(.{3,60}?)(?:['’]s?)? ${office}$`, 'u');

const pronoun = /^(?:he|she|it|they|we|i|him|her|them|us|me|who|which|that|this|these|those|you)$/;

/** The words of a subject; a pronoun's actor by name; nothing where a pronoun stays open. */
const nameOf = (view: SentenceView, noun: NounPhrase): string => {
	const { tokens } = view.reading;
	const isPronoun = noun.end - noun.first === 1 && pronoun.test(tokens.lower[noun.first]!);
	return isPronoun ? (actorName(view, noun.first) ?? '') : wordsOf(view, noun.first, wholeEnd(view, noun));
};

const longestSubject = 50;
const longestName = 10;

// "A state of emergency", "The envoy of Velmia": a short phrase with "of" belongs to its noun; so does what its name goes on with.
const wholeEnd = (view: SentenceView, noun: NounPhrase): number => {
	const { lower, start, end } = view.reading.tokens;
	const last = Math.min(view.end, noun.end + longestName) - 1;
	const name = view.actors
		.actorsIn({ start: start[noun.first]!, end: end[last]! })
		.find(({ mention }) => mention.start <= start[noun.head]! && mention.end > end[noun.end - 1]!)?.mention;
	if (name !== undefined) return tokenAt(view.reading.tokens, name.end - 1) + 1;
	const at = view.chunks.indexOf(noun);
	const [of, inner] = [view.chunks[at + 1], view.chunks[at + 2]];
	const isWhole = at >= 0 && of?.kind === 'preposition' && lower[of.first] === 'of' && inner?.kind === 'noun';
	return isWhole && end[inner.end - 1]! - start[noun.first]! <= longestSubject ? inner.end : noun.end;
};
