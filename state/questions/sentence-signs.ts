// What the words of a sentence tell by themselves, whatever they may answer. It is found once, when the report is read,
// and held as bits: a sentence is held against hundreds of questions, and its words lie on disk.
import {
	isDecision,
	isOneSide,
	namesCause,
	namesSomebody,
	pointing,
	saysNo,
	settles,
	sounds,
	tellsFault,
	tellsFinding,
	tellsWinner,
} from './answer-cues.ts';
import { tellsOfIt } from './negated.ts';

// "19 dead, 7 missing" tells nothing of the three who were missing; that they "have been found" does.
const stillMissing = /\b(?:missing|unaccounted)\b/i;
const comeBack = /\b(?:found|rescued|recovered|located|returned|identified)\b/i;

const tests = {
	...sounds,
	winner: tellsWinner,
	finding: tellsFinding,
	fault: tellsFault,
	cause: namesCause,
	incident: (sentence: string) => pointing.test(sentence),
	somebody: (sentence: string) => namesSomebody.test(sentence),
	missing: (sentence: string) => stillMissing.test(sentence) && !comeBack.test(sentence),
	decision: isDecision,
	oneSide: isOneSide,
	settled: settles,
	given: tellsOfIt,
	no: saysNo,
} as const;

export type SentenceSign = keyof typeof tests;

const names = Object.keys(tests) as readonly SentenceSign[];
const bits = Object.fromEntries(names.map((name, at) => [name, 1 << at])) as Readonly<Record<SentenceSign, number>>;

/** The signs of a sentence, one bit each: no more than 31. */
export const readSigns = (sentence: string): number =>
	names.reduce((signs, name) => (tests[name](sentence) ? signs | bits[name] : signs), 0);

/** Whether one sign is among those of a sentence. */
export const hasSign = ({ signs }: { readonly signs: number }, sign: SentenceSign): boolean =>
	(signs & bits[sign]) !== 0;
