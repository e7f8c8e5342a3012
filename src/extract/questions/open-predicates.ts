// Predicates that leave their subject open: "… is not known", "… has yet to be settled", "… is being looked into".
import type { QuestionKindId } from '../../domain.ts';
import { auxiliaries, modals } from '../lang/en/function-words.ts';
import { verbBase } from '../lang/en/inflection.ts';
import {
	denials,
	findingVerbs,
	givingVerbs,
	knownAdjectives,
	openAdjectives,
	openStates,
	seekingVerbs,
	tellingVerbs,
} from '../lang/en/open-words.ts';
import type { Tokens } from '../reading.ts';

export type OpenPredicate = { readonly kind: QuestionKindId; readonly first: number; readonly end: number };

const help = (word: string): boolean =>
	auxiliaries.be.has(word) ||
	auxiliaries.have.has(word) ||
	modals.has(word) ||
	/^(?:remains?|remained|cannot)$/.test(word);

/** The first predicate of the tokens from `from` to `end` that leaves open what stands before it; null if there is none. */
export const openPredicate = (tokens: Tokens, from: number, end: number): OpenPredicate | null => {
	for (let at = from; at < end; at += 1) {
		if (/^(?:[;?!—–“”"]|--)$/.test(tokens.lower[at]!)) return null;
		// "What we have in common is that …": it is told.
		if (tokens.lower[at + 1] === 'that' && auxiliaries.be.has(tokens.lower[at]!)) return null;
		if (!help(tokens.lower[at]!) && !leaning.test(tokens.lower[at]!)) continue;
		const found = predicateAt(tokens, at, end);
		if (found !== null) return found;
	}
	return null;
};

/** That of the verb group that begins at `at`. */
export const predicateAt = ({ lower, pos }: Tokens, first: number, end: number): OpenPredicate | null => {
	let [isDenied, isOngoing, isDue] = [false, false, false];
	const isAhead = /^(?:will|would|'ll|should|can)$/.test(lower[first]!);
	for (let at = first; at < Math.min(end, first + 10); at += 1) {
		const word = lower[at]!;
		const found = (kind: QuestionKindId, last = at): OpenPredicate => ({ kind, first, end: last + 1 });
		// "the effect it will have | is not certain": another group begins.
		if (word === 'nowhere' || (at > first && opensGroup.test(word))) return null;
		if (leaning.test(word) && /^(?:on|upon)$/.test(lower[at + 1] ?? '')) return isDenied ? null : found('pending');
		if (word === 'being') isOngoing = true;
		else if (help(word)) isDenied ||= word === 'cannot';
		else if (denials.has(word)) isDenied = true;
		else if (/^(?:yet|still)$/.test(word) && lower[at + 1] === 'to') isDenied = true;
		else if (word === 'to' && lower[at + 1] === 'be') isDue = true;
		else if (openAdjectives.has(word)) return isDenied ? null : found('unknown');
		else if (knownAdjectives.has(word)) return isDenied ? found('unknown') : null;
		else if (/^(?:left|open|under|in|a|an|another|one|among|part|anyone|anybody|up|subject|focus|for)$/.test(word)) {
			const phrase = lower.slice(at, at + 6).join(' ');
			const state = openStates.find((words) => phrase.startsWith(words));
			if (state === undefined) return null;
			return isDenied
				? null
				: found(/^(?:under|for) /.test(state) ? 'pending' : 'unknown', at + state.split(' ').length - 1);
		} else if (pos[at] === 'VERB' || (pos[at] === 'ADJ' && word.endsWith('ed'))) {
			const base = verbBase(word);
			if (isDenied && (tellingVerbs.has(base) || findingVerbs.has(base))) return found('unknown');
			if (isAhead && lower[at - 1] === 'be' && givingVerbs.has(base)) return found('pending');
			if ((isDue && findingVerbs.has(base)) || (isOngoing && seekingVerbs.has(base))) return found('pending');
			return null;
		} else if (pos[at] !== 'ADV' && !between(word)) return null;
	}
	return null;
};

// What it leans on is still to come.
const leaning = /^(?:depend|hinge|rest)(?:s|ed|d)?$/;

const opensGroup = /^(?:is|are|was|were|has|had|remains|remained|will|would|could|can|may|might)$/;

const between = (word: string): boolean =>
	/^(?:yet|still|so|far|now|also|at|this|the|stage|time|point|moment|present|as)$/.test(word);
