// Words by which an English text marks what it says as uncertain, each with the company it must keep.
// Reporting ("said") is no hedge; nor is plain future.

/** A test of a cue's surroundings; `hedges.ts` says what each means. */
export type HedgeTest =
	| 'no-concession'
	| 'verb'
	| 'before-clause'
	| 'before-to'
	| 'before-as'
	| 'conditional'
	| 'no-ability'
	| 'not-month'
	| 'predicate'
	| 'not-as-possible'
	| 'not-regardless'
	| 'no-doubt'
	| 'judged';

export type HedgeRow = { readonly words: string; readonly when?: HedgeTest };

/** Single words. */
export const hedgeWords: readonly HedgeRow[] = [
	{ words: 'may', when: 'not-month' },
	{ words: 'might perhaps maybe probably possibly presumably conceivably arguably ostensibly' },
	{ words: 'apparently seemingly supposedly allegedly reputedly purportedly reportedly hypothetically tentatively' },
	{
		words:
			'likely unlikely likelihood probable improbable possibility possibilities probability unclear uncertain uncertainty',
	},
	{ words: 'if', when: 'no-concession' },
	{ words: 'unless' },
	{ words: 'whether', when: 'not-regardless' },
	{ words: 'would', when: 'conditional' },
	{ words: 'could', when: 'no-ability' },
	{ words: 'possible', when: 'not-as-possible' },
	{ words: 'suggest suggests suggested suggesting suggestion' },
	{ words: 'believe believes believed believing' },
	{ words: 'belief beliefs idea', when: 'before-clause' },
	{ words: 'think thinks thought', when: 'judged' },
	{ words: 'seem seems seemed seeming' },
	{ words: 'appear appears appeared appearing', when: 'before-to' },
	{ words: 'consider considers considered considering', when: 'judged' },
	{ words: 'regarded regard regards viewed seen perceived', when: 'before-as' },
	{ words: 'expected expects expect', when: 'verb' },
	{ words: 'assume assumes assumed assuming assumption assumptions presume presumes presumed presumption' },
	{ words: 'suspected suspecting suspicion suspicions', when: 'verb' },
	{ words: 'speculate speculates speculated speculating speculation' },
	{ words: 'rumor rumors rumored rumour rumours rumoured' },
	{ words: 'alleged allege alleges alleging allegation allegations purported putative' },
	{ words: 'accuse accuses accused accusing accusation accusations' },
	{ words: 'imply implies implied implying implication', when: 'verb' },
	{
		words:
			'hypothesize hypothesized hypothesised hypothesis theorize theorized theorised postulate postulated postulates conjecture conjectured',
	},
	{ words: 'feared fearing' },
	{ words: 'fear fears', when: 'before-clause' },
	{ words: 'doubt doubts doubted doubtful dubious', when: 'no-doubt' },
	{ words: 'questioned questionable wonder wondered wonders wondering' },
	{ words: 'supposed', when: 'verb' },
	{ words: 'unknown unconfirmed unverified', when: 'predicate' },
	{ words: 'anticipates anticipate foresees foresee predicting' },
	{ words: 'predicted estimates indicates indicate feel feels', when: 'before-clause' },
];

/** Phrases that are one cue. */
export const hedgePhrases: readonly string[] = [
	'may or may not',
	'whether or not',
	'not clear',
	'not known',
	'not certain',
	'not sure',
	'no evidence',
	'no confirmation',
	'no indication',
	'no proof',
	'little is known',
	'remains to be seen',
	'yet to be seen',
	'cast doubt',
	'casts doubt',
	'looks like',
	'looked like',
	'almost certainly',
];
