// Hedges: the words by which a text marks what it says as uncertain.
import type { Span } from '../domain.ts';
import { type HedgeTest, hedgePhrases, hedgeWords } from './lang/en/hedges.ts';
import { type Reading, tokenAt } from './reading.ts';
import { createWordScan } from './word-scans.ts';

/** Cue words of semantic uncertainty, in text order. */
export const findHedges = (reading: Reading): readonly Span[] => {
	const { tokens, document } = reading;
	const hedges: Span[] = [];
	let next = tokenAt(tokens, document.bodyStart);
	for (const index of hedging(tokens)) {
		if (index < next) continue;
		const word = tokens.lower[index]!;
		const phraseEnd = phrases.has(word) ? findPhrase(reading, index) : -1;
		if (phraseEnd > 0) {
			hedges.push({ start: tokens.start[index]!, end: tokens.end[phraseEnd - 1]! });
			next = phraseEnd;
			continue;
		}
		const test = words.get(word);
		if (test === undefined) continue;
		if (test === null || tests[test](reading, index))
			hedges.push({ start: tokens.start[index]!, end: tokens.end[index]! });
	}
	return hedges;
};

const words: ReadonlyMap<string, HedgeTest | null> = new Map(
	hedgeWords.flatMap(({ words: list, when }) =>
		list.split(' ').map((word): [string, HedgeTest | null] => [word, when ?? null]),
	),
);

const phrases: ReadonlyMap<string, readonly (readonly string[])[]> = hedgePhrases.reduce((table, phrase) => {
	const parts = phrase.split(' ');
	return table.set(parts[0]!, [...(table.get(parts[0]!) ?? []), parts]);
}, new Map<string, string[][]>());

const hedging = createWordScan((word) => words.has(word) || phrases.has(word));

const findPhrase = ({ tokens }: Reading, at: number): number => {
	for (const parts of phrases.get(tokens.lower[at]!)!) {
		if (parts.every((part, step) => tokens.lower[at + step] === part)) return at + parts.length;
	}
	return -1;
};

type Test = (reading: Reading, index: number) => boolean;

/** The word some places away in the same sentence; '' beyond it. */
const wordAt = ({ tokens }: Pick<Reading, 'tokens'>, index: number, step: number): string =>
	tokens.sentence[index + step] === tokens.sentence[index] ? (tokens.lower[index + step] ?? '') : '';

const posAt = ({ tokens }: Pick<Reading, 'tokens'>, index: number, step: number): string =>
	wordAt({ tokens }, index, step) === '' ? '' : tokens.pos[index + step]!;

const holds = ({ tokens, sentences }: Reading, index: number, sought: ReadonlySet<string>): boolean => {
	const sentence = sentences[tokens.sentence[index]!]!;
	const end = Math.min(sentence.endToken, index + 60);
	for (let at = Math.max(sentence.firstToken, index - 60); at < end; at += 1)
		if (sought.has(tokens.lower[at]!)) return true;
	return false;
};

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const conditions = set('if unless');
const reporting = set('said says announced told added stated reported pledged promised vowed');
const persons = set('he she they we i you who');
const determiners = set('the a an his her their its our my this that no of any some first second');
const be = set("is are was were be been being 's 're remain remains remained");
const perceptions = set('seen heard found reached used made obtained');
const clauseOpeners = set('that he she it they we i you the a this there his her their');

const tests: Readonly<Record<HedgeTest, Test>> = {
	'not-month': ({ tokens }, index) => tokens.text[index] === 'may',
	// "even if", "as if", "if any", "if only": concessions and comparisons, no conditions.
	'no-concession': (reading, index) =>
		!/^(?:as|even|only)$/.test(wordAt(reading, index, -1)) &&
		!/^(?:any|anything|only|ever|nothing)$/.test(wordAt(reading, index, 1)),
	verb: (reading, index) => !determiners.has(wordAt(reading, index, -1)) && posAt(reading, index, 0) !== 'PROPN',
	'before-clause': (reading, index) => clauseOpeners.has(wordAt(reading, index, 1)),
	'before-to': (reading, index) =>
		/^(?:to|that|as|likely|unlikely|certain)$/.test(wordAt(reading, index, 1)) || posAt(reading, index, 1) === 'ADJ',
	'before-as': (reading, index) => holdsNear(reading, index, 'as', 5),
	conditional: (reading, index) => {
		const next = wordAt(reading, index, 1);
		if (holds(reading, index, conditions) || /^(?:likely|probably|like)$/.test(next)) return true;
		return next === 'be' && !holds(reading, index, reporting) && !persons.has(wordAt(reading, index, -1));
	},
	'no-ability': (reading, index) => {
		const next = wordAt(reading, index, 1);
		if (/^(?:not|n't|no|only|never)$/.test(next) || persons.has(wordAt(reading, index, -1)))
			return holds(reading, index, conditions);
		return !(next === 'be' && perceptions.has(wordAt(reading, index, 2)));
	},
	predicate: (reading, index) => be.has(wordAt(reading, index, -1)) || wordAt(reading, index, -1) === 'an',
	'not-as-possible': (reading, index) => {
		const next = wordAt(reading, index, 1);
		if (next === 'that') return wordAt(reading, index, -1) !== 'not';
		return /^(?:a|one|any|another|about|of)$/.test(wordAt(reading, index, -1)) && posAt(reading, index, 1) === 'NOUN';
	},
	// "regardless of whether", "heavenly or earthly, whether": it makes no difference there.
	'not-regardless': (reading, index) => {
		const before = wordAt(reading, index, -1);
		return before === 'of' ? !/^(?:regardless|irrespective)$/.test(wordAt(reading, index, -2)) : !/^[(,]$/.test(before);
	},
	'no-doubt': (reading, index) => !/^(?:no|without|little)$/.test(wordAt(reading, index, -1)),
	judged: (reading, index) => {
		const before = wordAt(reading, index, -1);
		const next = wordAt(reading, index, 1);
		return !determiners.has(before) && !/^(?:of|about|,|\.|for|through)$/.test(next);
	},
};

const holdsNear = (reading: Reading, index: number, sought: string, reach: number): boolean => {
	for (let step = 1; step <= reach; step += 1) if (wordAt(reading, index, step) === sought) return true;
	return false;
};
