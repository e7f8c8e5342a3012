// Words about knowing, telling and finding out, by what they say of a thing that is sought: "could not say how many",
// "are trying to find the cause", "no word on who fired". Base forms.
const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Words that open an indirect question wherever a word of knowing stands before them. */
export const askingWords = words('whether if who whom whose what when where why how which');

/** Verbs of knowing and telling: what follows them is open where they are denied. */
export const tellingVerbs = words(
	`know say tell see understand learn establish determine confirm explain reveal disclose specify discuss estimate predict forecast
	state clarify identify ascertain guess announce indicate judge verify decide agree settle find work figure make pin pinpoint
	recall detail share give release provide name describe assess gauge quantify comment elaborate speculate trace resolve calculate
	divulge volunteer conclude discover measure publish foresee tally answer address
	communicate convey relay speak talk`,
);

/** Those among them by which one comes to know: "to establish", "will determine". */
export const findingVerbs = words(
	`establish determine ascertain find learn work figure pinpoint identify discover clarify assess understand decide resolve pin
	gauge estimate trace verify confirm calculate quantify settle know see judge rule`,
);

/** Verbs of looking into a thing: what follows them is open as long as it goes on. */
export const seekingVerbs = words(
	`investigate examine probe study check consider debate weigh mull review evaluate explore ponder look inquire enquire analyse
	analyze assess determine establish decide work verify test scrutinise scrutinize query trace sift`,
);

/** Adjectives that leave open by themselves, and those that do where they are denied. */
export const openAdjectives = words(
	'unclear unknown uncertain unsure undecided unresolved undetermined unconfirmed undisclosed unspecified unsettled divided split silent vague evasive tight-lipped noncommittal withheld elusive',
);
export const knownAdjectives = words('clear known certain sure apparent obvious evident possible aware ready');

/** Verbs of making known: what "will be" so is still to come. */
export const givingVerbs = words(
	'communicate share release announce publish disclose give provide name reveal confirm decide determine establish settle agree explain',
);

/** Verbs by which two say different things of it. */
export const differingVerbs = words('differ disagree conflict diverge clash quarrel argue vary contradict');

/** Verbs that are among these only with a particle: "work out", "pin down". */
export const particleVerbs = words('work figure make pin');

/** Verbs of these that are opinion where they are denied: "I don't see how that would help". */
export const viewingVerbs = words('see understand');

/** Nouns that leave open what follows them, and those that do where there is none. */
export const openNouns = words(
	`question questions doubt doubts uncertainty confusion mystery debate disagreement speculation investigation investigations inquiry
	inquiries enquiry probe`,
);
export const knownNouns = words(
	`word information clarity idea clue clues indication indications detail details estimate estimates decision confirmation answer
	answers explanation agreement consensus certainty knowledge picture news evidence comment figure figures statement data
	announcement findings conclusion conclusions understanding hint hints inkling guidance finding`,
);

/** Nouns that stand for a question: "the cause of the fire" is what caused it. */
export const soughtNouns = words(
	`cause causes reason reasons motive motives origin origins source extent scale scope identity identities whereabouts fate
	circumstances toll number size timing condition nationality nationalities route destination owner ownership type nature
	location contents sequence culprit culprits perpetrator perpetrators amount severity`,
);

/** Nouns that do so only before what leaves them open: "the names are being withheld". */
export const soughtSubjects = words('names numbers figures');

/** Nouns that do so only of something: "the time of the crest". */
export const soughtOfNouns = words(
	'time date place outcome winner cost price value speed depth course timetable number status point moment future',
);

/** Words that stand before one of these and say which: "the exact cause". */
export const soughtQualifiers = words(
	`the a an any its his her their our exact full precise likely probable root real true final total initial immediate original
	underlying actual overall possible death current and or main dead victims`,
);

/** Words that deny. */
export const denials = words(
	`not n't cannot neither nor nobody none nothing without unable impossible unwilling reluctant hardly barely scarcely little
	few`,
);

/** Words that tie a question to the noun that it is about: "questions over who knew". */
export const tying = words('of on about as over into whether surrounding regarding');

/** Verbs that do so with what follows them: "declined to say", "failed to explain". */
export const refusals = words('decline refuse fail struggle');

/** Verbs before "to establish": somebody is at it. */
export const striving = words(
	'try seek work hope want aim attempt race begin continue need help strive endeavour scramble wait use call press expect',
);

/** Words between a word of knowing and what is sought: "know yet exactly how", "told us with certainty who". */
export const between = words(
	`of on about as to into over for at this stage time point moment present now today yesterday tonight certain sure certainty
	us me him her them you it anyone anybody reporters journalists detail public publicly yet exactly precisely just further out down
	up with in monday tuesday wednesday thursday friday saturday sunday immediately still even any definitively really last night morning week this evening afternoon`,
);

/** Words at which a clause begins that the words before it say nothing of. */
export const clauseOpeners = words(
	'but because although though while after since unless until before who whom whose which what when where why how whether once whereas than',
);

/** What stands behind "is" or "was" and leaves its subject open. */
export const openStates: readonly string[] =
	`left open;subject of;the subject of;focus of;the focus of;open;open to question;under investigation;under review;under discussion;under
	consideration;under examination;under study;in doubt;in dispute;a mystery;an open question;another question;another matter;a question;a
	matter for;a matter of debate;one of the questions;one of the matters;one of the things;among the matters;among the questions;among the
	things;among the points;part of the investigation;part of the inquiry;anyone 's guess;anyone's guess;anybody's guess;anybody 's guess;up in
	the air;subject to;the subject of;for the court;for the courts;for the investigation;for the inquiry`
		.split(';')
		.map((state) => state.replace(/\s+/g, ' ').trim());
