// Verbs that stand in no table: what they tell is an event where it is a plain deed, else a mention in passing.
import type { Clause } from '../clauses.ts';
import { cueOf } from '../lang/en/cues.ts';
import { verbBase } from '../lang/en/inflection.ts';
import { createWordFact } from '../word-scans.ts';
import { isPlainDeed } from './plain-deeds.ts';
import type { SentenceView } from './sentence.ts';
import type { Trigger } from './triggers.ts';

// Verbs that say how a matter stands or that somebody speaks, not that something happened.
const stative = new Set(
	`be have do become seem appear remain include mean need want know think believe feel look like love hope get go come make
	take give put keep let use see say tell ask add note report state claim explain write cite quote reply comment
	neighbour neighbor according follow accord involve concern contain regard base expect allege`.split(/\s+/),
);

/** Words are deeds ("warned", "announced"), but no report is about its own words. */
const isCue = (word: string, lemma: string): boolean => cueOf.has(word) || /^(?:announce|reveal|confirm)$/.test(lemma);

type OtherVerb = { readonly lemma: string; readonly isCue: boolean };

const verbOf = createWordFact((word): OtherVerb | undefined => {
	const lemma = verbBase(word);
	return stative.has(lemma) ? undefined : { lemma, isCue: isCue(word, lemma) };
});

/** What a verb tells that no table knows, of which a plain deed is an event and the lead says what the report is about; null where it tells nothing. */
export const ofOther = (view: SentenceView, clause: Clause, where: 'lead' | 'passing'): Trigger | null => {
	const { tokens } = view.reading;
	const { head, end } = clause.verb;
	// "HIGHLIGHTS" over a list, "six missing".
	if (tokens.pos[head] !== 'VERB' || view.end - view.first < 2 || tokens.lower[head] === 'missing') return null;
	const verb = verbOf(tokens, head);
	if (verb === undefined) return null;
	const isDeed = !verb.isCue && isPlainDeed(view, clause);
	return {
		type: 'OTHER',
		first: head,
		end: Math.max(head + 1, end),
		lemma: verb.lemma,
		rule: `${isDeed ? 'deed' : verb.isCue ? 'passing' : where}/${verb.lemma}`,
		score: isDeed ? 0.5 : 0.3,
		clause,
		noun: null,
		nounPhrases: [],
		absorbed: [],
		isWeak: !isDeed,
	};
};
