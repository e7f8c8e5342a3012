// What the words about a sought thing say of it: that nobody knows or tells, that somebody is finding out, or nothing.
import type { QuestionKindId } from '../../domain.ts';
import { auxiliaries, modals } from '../lang/en/function-words.ts';
import { verbBase } from '../lang/en/inflection.ts';
import {
	clauseOpeners,
	denials,
	differingVerbs,
	findingVerbs,
	knownAdjectives,
	knownNouns,
	openAdjectives,
	openNouns,
	particleVerbs,
	refusals,
	seekingVerbs,
	striving,
	tellingVerbs,
	viewingVerbs,
} from '../lang/en/open-words.ts';
import type { Tokens } from '../reading.ts';

/** Whether a word is one of knowing, telling or finding out. */
export const isAbout = (lower: string): boolean =>
	openAdjectives.has(lower) ||
	knownAdjectives.has(lower) ||
	openNouns.has(lower) ||
	knownNouns.has(lower) ||
	isVerbAbout(verbBase(lower));

const isVerbAbout = (base: string): boolean =>
	tellingVerbs.has(base) || seekingVerbs.has(base) || differingVerbs.has(base);

/** "left open whether", "remains open who" */
export const isLeftOpen = ({ lower }: Pick<Tokens, 'lower'>, at: number): boolean =>
	lower[at] === 'open' && /^(?:left|leave|leaves|leaving|remains?|remained|is|was)$/.test(lower[at - 1] ?? '');

/**
 * What the word at `at` says of the thing that follows it, by what stands before it in its sentence from `first` on; null
 * where that is no open matter: it is told, or denied that anybody looks into it.
 */
export const stanceOf = (tokens: Tokens, first: number, at: number): QuestionKindId | null => {
	const word = tokens.lower[at]!;
	const before = wordsBefore(tokens, first, at);
	if (before.isSupposed) return null;
	if (openAdjectives.has(word) || isLeftOpen(tokens, at)) return before.isDenied ? null : 'unknown';
	if (knownAdjectives.has(word)) return before.isDenied ? 'unknown' : null;
	const isVerb = tokens.pos[at] === 'VERB' || isHelped(tokens, at);
	if (!isVerb && openNouns.has(word))
		return before.isDenied ? null : /^(?:inv|inq|enq|prob)/.test(word) ? 'pending' : 'unknown';
	if (!isVerb && knownNouns.has(word))
		return before.isLacking
			? 'unknown'
			: isDemanded(tokens, first, at)
				? 'asked'
				: isAwaited(tokens, first, at)
					? 'pending'
					: null;
	if (!isVerb) return null;
	const base = verbBase(word);
	if (particleVerbs.has(base) && !/^(?:out|down)$/.test(tokens.lower[at + 1]!)) return null;
	if (viewingVerbs.has(base) && (before.isDenied || before.isAhead)) return null;
	if (differingVerbs.has(base))
		return before.isDenied || !/^(?:on|over|about|as)$/.test(tokens.lower[at + 1] ?? '') ? null : 'contested';
	if (tellingVerbs.has(base) && before.isDenied) return 'unknown';
	if (findingVerbs.has(base) && (before.isStriven || before.isAhead)) return 'pending';
	if (!seekingVerbs.has(base) || before.isDenied) return null;
	return before.isAhead || before.isStriven || isGoingOn(tokens, at) ? 'pending' : null;
};

// "cannot yet estimate when", "to document how": a verb, whatever the tagger holds it for.
const isHelped = ({ lower, pos }: Tokens, at: number): boolean => {
	let index = at - 1;
	while (
		index > 0 &&
		(pos[index] === 'ADV' || lower[index] === 'yet' || lower[index] === 'not' || lower[index] === "n't")
	)
		index -= 1;
	return modals.has(lower[index]!) || /^(?:to|cannot|do|does|did)$/.test(lower[index] ?? '');
};

// "are demanding answers as to why"
const isDemanded = ({ lower }: Tokens, first: number, at: number): boolean =>
	/^(?:answers?|explanation|clarity)$/.test(lower[at]!) &&
	lower
		.slice(Math.max(first, at - 4), at)
		.some((word) => /^(?:demand(?:s|ed|ing)?|want(?:s|ed)?|seek(?:s|ing)?|sought)$/.test(word));

// "still waiting for word on when"
const isAwaited = ({ lower }: Tokens, first: number, at: number): boolean =>
	lower
		.slice(Math.max(first, at - 5), at)
		.some((word) => /^(?:await|awaits|awaiting|awaited|waiting|wait|waits|pending)$/.test(word));

// "is examining", "have been looking into", "will consider".
const isGoingOn = ({ lower, pos }: Tokens, at: number): boolean =>
	lower[at]!.endsWith('ing') &&
	(pos[at - 1] === 'AUX' ||
		pos[at - 1] === 'NOUN' ||
		/^(?:still|now|also|currently|yet|already)$/.test(lower[at - 1] ?? ''));

type Before = {
	/** "did not", "declined to", "nobody", "unable to", "yet to". */
	readonly isDenied: boolean;
	/** "no", "little", "without" right before a noun, or all of its clause denied: "did not have any word". */
	readonly isLacking: boolean;
	/** "are trying to", "in order to". */
	readonly isStriven: boolean;
	/** "will", "is due to". */
	readonly isAhead: boolean;
	/** "if you do not know": no matter of fact. */
	readonly isSupposed: boolean;
};

const reach = 14;

const wordsBefore = ({ lower, pos }: Tokens, first: number, at: number): Before => {
	let [isDenied, isStriven, isAhead, isSupposed] = [false, false, false, false];
	const from = Math.max(first, at - reach);
	// "to" right before: an infinitive, whose sense the verb before gives.
	const infinitive = lower[at - 1] === 'to' || (lower[at - 2] === 'to' && pos[at - 1] === 'ADV');
	for (let index = at - 1; index >= from; index -= 1) {
		const word = lower[index]!;
		if (endsClause(lower, pos, index, at)) {
			isSupposed ||= /^(?:if|unless|whether|once|until)$/.test(word);
			break;
		}
		if (denials.has(word)) isDenied ||= !isOnly(lower, index);
		else if (word === 'no') isDenied ||= !/^(?:doubt|longer|question)$/.test(lower[index + 1]!) || index + 1 === at;
		else if (/^(?:yet|still)$/.test(word) && lower[index + 1] === 'to') isDenied = true;
		else if (/^(?:early|soon|hard|difficult)$/.test(word) && lower[index + 1] === 'to') isDenied = true;
		else if (word === 'to' && index === at - 1 && auxiliaries.be.has(lower[index - 1] ?? '')) isAhead = true;
		else if (word === 'remains' || word === 'remain' || word === 'remained') isStriven ||= infinitive;
		else if (/^(?:will|'ll|due|expected|set|scheduled|shall|must)$/.test(word)) isAhead = true;
		else if (word === 'you' || word === 'your') isSupposed = true;
		else {
			const base = verbBase(word);
			if (refusals.has(base) && lower[index + 1] === 'to') isDenied = true;
			else if (infinitive && pos[index] === 'VERB' && striving.has(base)) isStriven = true;
			else if (infinitive && index >= at - 6 && aims.test(word)) isStriven = true;
		}
	}
	return { isDenied, isLacking: isDenied, isStriven, isAhead: isAhead && !isDenied, isSupposed };
};

// "tests to establish", "an inquiry to find out"
const aims =
	/^(?:tests?|inquir(?:y|ies)|investigations?|investigators?|detectives|efforts?|work|attempts?|assessments?|examinations?|inspections?|surveys?|order|under ?way|analysis|probe|audit|review)$/;

// "not only", "not just": that is no denial.
const isOnly = (lower: readonly string[], at: number): boolean =>
	/^(?:only|just|merely|simply)$/.test(lower[at + 1]!) || (lower[at] === 'little' && lower[at - 1] === 'a');

const endsClause = (lower: readonly string[], pos: Tokens['pos'], index: number, at: number): boolean => {
	const word = lower[index]!;
	if (/^[;:.?!—–"“”,()]$/.test(word)) return !(word === ',' && isNeither(lower, index));
	if (clauseOpeners.has(word) || word === 'if') return true;
	if (word !== 'and' && word !== 'or') return false;
	// "would not confirm or deny whether", "did not know or say"
	const next = pos[index + 1];
	if (index + 2 === at && isVerbAbout(verbBase(lower[index - 1] ?? ''))) return false;
	return next === 'VERB' || next === 'AUX' || next === 'PRON' || (next === 'ADV' && pos[index + 2] === 'VERB');
};

// "Neither the union, nor the county, would say"
const isNeither = (lower: readonly string[], index: number): boolean =>
	lower[index + 1] === 'nor' || lower.slice(Math.max(0, index - 8), index).includes('nor');
