// The words of watchfloor, on one page: what a report is, what is read out of it, and what many
// readings say together. Types only; everything else imports from here, this file imports nothing.

/** Stable name of a document: its path inside the watched folder, `#n` added where one file holds many. */
export type DocumentId = string;

/** A moment as ISO 8601 in UTC, e.g. `2020-01-08T03:12:00Z`. */
export type Instant = string;

/** A TimeML TIMEX3 value or an ISO date as precise as the text allows: `2003`, `2019-11`, `2020-01-08TMO`, `P2M`. */
export type TimeValue = string;

/** Half-open range of UTF-16 code units of `document.text`. */
export type Span = { readonly start: number; readonly end: number };

export type Evidence = { readonly documentId: DocumentId; readonly span: Span };

/** Trouble with one document, in words an operator can act on. */
export type Problem = { readonly what: string; readonly span: Span | null };

/** Why the program thinks so: the rule or model that fired, the words that made it, how sure (0 to 1). */
export type Why = { readonly rule: string; readonly words: readonly Span[]; readonly score: number };

// ── What a report is ───────────────────────────────────────────────────────────────────────────

/** Where the reference date of a document comes from, surest first; `file` (name or mtime) is weak. */
export type ReferenceBasis = 'header' | 'dateline' | 'post' | 'weekday' | 'file' | 'none';

export type Document = {
	readonly id: DocumentId;
	readonly path: string;
	/** `sha256:` and 64 hex digits of the file's bytes. */
	readonly hash: string;
	readonly format: string;
	readonly title: string | null;
	/** Publisher or sender as the file declares it. */
	readonly source: string | null;
	/** Language as the file declares it. */
	readonly language: string | null;
	/** Date or moment that the file itself declares (front matter, mail header, feed item). */
	readonly declaredDate: string | null;
	/** Last change of the file: the weakest hint of a date. */
	readonly modifiedAt: Instant | null;
	readonly text: string;
	/** `text` before this offset is metadata (front matter): spans count it, nothing is read out of it. */
	readonly bodyStart: number;
	readonly problems: readonly Problem[];
};

// ── What is read out of one report ─────────────────────────────────────────────────────────────

export type Sentence = Span & { readonly hedged: boolean };

export type TimeExpression = Span & {
	readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
	readonly value: TimeValue;
	/** The zone as written beside a time by the clock: `EST`, `GMT`, `LOCAL`; the value itself stays in that zone. */
	readonly zone?: string;
};

export type Reference = {
	readonly date: string;
	readonly precision: 'day' | 'month' | 'year';
	readonly basis: ReferenceBasis;
	readonly span: Span | null;
	/** The text names day and month, and neither it nor its file the year. */
	readonly isYearAssumed?: true;
};

export type ActorKind = 'person' | 'organization' | 'country' | 'place' | 'group';

/** One naming of an actor; `kind` only where it differs from the actor's own ("Turkey" that acts). */
export type Mention = Span & { readonly kind?: ActorKind };

/** One actor as a single document knows it. Who is the same actor in other documents is decided in `state`. */
export type Actor = {
	readonly id: string;
	readonly name: string;
	readonly kind: ActorKind;
	readonly aliases: readonly string[];
	readonly roles: readonly string[];
	readonly mentions: readonly Mention[];
};

export type Mode = 'direct' | 'indirect' | 'mixed';

export type Stance =
	| 'asserts'
	| 'denies'
	| 'confirms'
	| 'doubts'
	| 'declines'
	| 'asks'
	| 'threatens'
	| 'promises'
	| 'demands'
	| 'accuses'
	| 'praises';

/** Who said what. `speaker` is null where the text leaves it open: never guessed. */
export type Statement = {
	readonly id: string;
	readonly speaker: string | null;
	readonly source: Span | null;
	readonly cue: readonly Span[];
	readonly content: readonly Span[];
	readonly mode: Mode;
	readonly stance: Stance;
	/** The actor that passed it on ("via IRNA"). */
	readonly via: string | null;
	readonly time: TimeValue | null;
	readonly why: Why;
};

export type EventTypeId =
	| 'AGREE'
	| 'CONSULT'
	| 'SUPPORT'
	| 'CONCEDE'
	| 'COOPERATE'
	| 'AID'
	| 'RETREAT'
	| 'REQUEST'
	| 'ACCUSE'
	| 'REJECT'
	| 'THREATEN'
	| 'PROTEST'
	| 'SANCTION'
	| 'MOBILIZE'
	| 'COERCE'
	| 'ASSAULT'
	| 'HAZARD'
	| 'ACCIDENT'
	| 'CASUALTY'
	| 'DISRUPTION'
	| 'LEGAL'
	| 'POLITICS'
	| 'ECONOMY'
	| 'MOVEMENT'
	| 'OTHER';

export type EventStatus = 'confirmed' | 'reported' | 'claimed' | 'denied' | 'planned' | 'threatened' | 'ongoing';

export type Precision = 'year' | 'month' | 'day' | 'time';

/** A number as written: "tens" is {low: 20, high: 99, about: true}; "at least 9" is {low: 9, high: null}. */
export type Amount = { readonly low: number; readonly high: number | null; readonly about: boolean };

export type Quantity = {
	/** What is counted, as a plural lower-case noun or by what became of it: "missiles", "killed", "aboard". */
	readonly what: string;
	readonly value: Amount;
	readonly span: Span;
	/** The statement that claims it; null where the report itself does. */
	readonly statement: string | null;
	/**
	 * The part that the words name: of people whose fate is counted ("officers"), or of missiles those at one place
	 * ("Al Orun"); left out where it is all of them.
	 */
	readonly of?: string;
};

export type EventMention = Span & { readonly trigger: Span };

export type Participant = { readonly actor: string; readonly role: 'source' | 'target' | 'other' };

export type Event = {
	readonly id: string;
	readonly summary: string;
	readonly type: EventTypeId;
	/** The sentences that tell of it, each with the word that does. */
	readonly mentions: readonly EventMention[];
	readonly actors: readonly Participant[];
	readonly place: { readonly actor: string } | { readonly text: string } | null;
	/** As precise as the text allows, null where it does not say: a date is never invented. */
	readonly start: string | null;
	readonly end: string | null;
	readonly precision: Precision | null;
	/** `start` is the date of the report, as the text names no other: it says when this was told, not when it was. */
	readonly isDateAssumed?: boolean;
	/** Kinships of its trigger words ("kill" for murder, death and slaying): what sort of deed it is, closer than the type. */
	readonly kin?: readonly string[];
	readonly status: EventStatus;
	readonly background: boolean;
	readonly quantities: readonly Quantity[];
	readonly why: Why;
};

export type QuestionKindId = 'unknown' | 'unconfirmed' | 'contested' | 'pending' | 'asked';

/** One side of a contested question: whose, in which words, and the value if it is a number. */
export type Position = { readonly actor: string | null; readonly span: Span; readonly value: string | null };

export type Question = {
	readonly id: string;
	readonly question: string;
	readonly kind: QuestionKindId;
	readonly evidence: readonly Span[];
	readonly positions: readonly Position[];
	readonly status: 'open' | 'answered';
	readonly answer: Span | null;
	readonly due: TimeValue | null;
	readonly why: Why;
};

/** Everything read out of one document: a pure function of the document and the engine. */
export type Extraction = {
	readonly documentId: DocumentId;
	readonly hash: string;
	readonly language: string;
	/** False where the language has no rules: shown and searchable, but not read. */
	readonly isRead: boolean;
	readonly title: string | null;
	readonly source: string | null;
	readonly reference: Reference | null;
	readonly sentences: readonly Sentence[];
	readonly hedges: readonly Span[];
	readonly times: readonly TimeExpression[];
	readonly actors: readonly Actor[];
	readonly statements: readonly Statement[];
	readonly events: readonly Event[];
	/** What the text mentions in passing ("convicted of the murder"): no events of its own, but tellings of such as other reports tell. */
	readonly asides?: readonly Event[];
	readonly questions: readonly Question[];
	readonly problems: readonly Problem[];
};

// ── What changes ───────────────────────────────────────────────────────────────────────────────

/** A document with its reading, as it enters the situation. */
export type Report = {
	readonly document: Document;
	readonly extraction: Extraction;
	readonly receivedAt: Instant;
	/** Its text and reading are on disk, and brought back each time they are asked for. */
	readonly isPutAway?: boolean;
};

export type Change =
	| { readonly kind: 'put'; readonly report: Report }
	| { readonly kind: 'remove'; readonly documentId: DocumentId };

/** A file that is not read, and why. */
export type SkippedFile = { readonly path: string; readonly reason: string };

/** How the watch over the folder stands. `polling`: file events failed, the reconcile scan still works. */
export type WatchState =
	| { readonly status: 'starting' }
	| { readonly status: 'live' }
	| { readonly status: 'polling'; readonly reason: string }
	| { readonly status: 'gone'; readonly since: Instant };

// ── What many readings say together ────────────────────────────────────────────────────────────

export type DocumentStatus = 'read' | 'superseded' | 'killed' | 'unreadable';

/** What the head of a wire report says to editors; what it does not say is left out. */
export type WireFacts = {
	readonly slug?: string;
	readonly version?: 'update' | 'addition' | 'correction' | 'hold' | 'release' | 'kill';
	readonly take?: number;
	readonly urgency?: string;
	/** In its own words. */
	readonly embargo?: string;
	readonly byline?: string;
	/** Its newsroom has asked to wait with it. */
	readonly isHeld?: true;
};

/** One report as the situation knows it. */
export type SituationDocument = {
	readonly id: DocumentId;
	readonly path: string;
	readonly hash: string;
	readonly title: string | null;
	readonly source: string | null;
	/** As declared, else as detected: "en". */
	readonly language: string;
	readonly reference: Reference | null;
	readonly receivedAt: Instant;
	readonly status: DocumentStatus;
	/** Left out where its head says nothing of the kind. */
	readonly wire?: WireFacts;
	readonly problems: readonly Problem[];
};

/** One actor over all documents; `id` comes from its names, so it is the same on any machine. */
export type SituationActor = {
	readonly id: string;
	readonly name: string;
	readonly kind: ActorKind;
	readonly aliases: readonly string[];
	readonly roles: readonly string[];
	/** How many documents name it, statements it made, events it takes part in, contested claims it is a side of. */
	readonly documents: number;
	readonly statements: number;
	readonly events: number;
	readonly contested: number;
	/** When it last spoke, as its statement's time or its document's date tells; null if it never did. */
	readonly lastSaid: string | null;
	/** Where it is first named. */
	readonly evidence: Evidence;
	/** Acts of analysts that shaped it; left out where there are none. */
	readonly acts?: readonly string[];
};

/** `speaker` and `via` are ids of SituationActors. */
export type SituationStatement = Statement & {
	readonly documentId: DocumentId;
	/** Acts of analysts that shaped it; left out where there are none. */
	readonly acts?: readonly string[];
};

export type EventReport = EventMention & { readonly documentId: DocumentId };

export type Claim = {
	readonly value: Amount;
	readonly speaker: string | null;
	readonly documentId: DocumentId;
	readonly span: Span;
	/** The part of the whole that it counts ("officers", one place of several); left out where it counts the whole. */
	readonly of?: string;
};

/** A time of day that a report gives for an event, as hh:mm; `by hh:mm` where a post of that minute tells it as done. */
export type ClaimedTime = Evidence & { readonly time: string };

/** A report that tells an event as done, or denies it. */
export type Account = Evidence & { readonly holds: boolean };

export type ClaimedQuantity = {
	readonly what: string;
	readonly claims: readonly Claim[];
	/** Different speakers hold values that cannot both be right. */
	readonly contested: boolean;
};

/** Why a report counts as telling of an event: which other one it is most like, how much so, and by which signs. */
export type EventLink = {
	readonly documentId: DocumentId;
	readonly like: DocumentId;
	readonly score: number;
	readonly signs: readonly { readonly sign: string; readonly weight: number }[];
};

export type EventState = 'confirmed' | 'reported' | 'contested' | 'unverified' | 'withdrawn';

/** One event over all documents. */
export type EventCluster = Omit<Event, 'mentions' | 'quantities'> & {
	readonly reports: readonly EventReport[];
	/** Independent origins among the documents that report it. */
	readonly origins: number;
	/** Documents that only repeat one of these origins. */
	readonly copies: number;
	/** The documents of each origin, where some repeat others: the first stands for it, the rest bear nothing out. */
	readonly byOrigin?: readonly (readonly DocumentId[])[];
	readonly state: EventState;
	readonly quantities: readonly ClaimedQuantity[];
	/** Clock times that reports give for it, where they cannot all be right; else left out. */
	readonly times?: readonly ClaimedTime[];
	/** Reports that tell it as done and such as deny it, where there are both; else left out. */
	readonly accounts?: readonly Account[];
	/** Only mentioned in passing: no event of the situation, told beside its events where everything is told. */
	readonly isAside?: true;
	/** Acts of analysts that shaped it; left out where there are none. */
	readonly acts?: readonly string[];
};

export type QuestionState = 'open' | 'contested' | 'pending' | 'answered' | 'unverifiable' | 'superseded';

export type SituationPosition = Evidence & { readonly actor: string | null; readonly value: string | null };

export type SituationQuestion = {
	readonly id: string;
	readonly question: string;
	readonly kind: QuestionKindId;
	readonly evidence: readonly Evidence[];
	readonly positions: readonly SituationPosition[];
	readonly openedBy: DocumentId;
	readonly answeredBy: Evidence | null;
	readonly state: QuestionState;
	readonly due: TimeValue | null;
	readonly why: Why;
	/** The analyst's word on it, where that holds: whose, when, and the answer if one was given. */
	readonly ruling?: Ruling;
	/** Acts of analysts that shaped it; left out where there are none. */
	readonly acts?: readonly string[];
};

/** What an analyst has decided of a question. */
export type Ruling = { readonly author: string; readonly at: Instant; readonly text: string | null };

/** What happened, who says so, what is contested, what is still unknown: lists in canonical order. */
export type Situation = {
	readonly documents: readonly SituationDocument[];
	/** Most active first. */
	readonly actors: readonly SituationActor[];
	/** In document and text order. A list that is made when first asked for: of a large folder it is long. */
	readonly statements: readonly SituationStatement[];
	/** How long that list is; known without making it. */
	readonly statementCount?: number;
	/** Oldest first; undated ones at the end. */
	readonly events: readonly EventCluster[];
	/** By kind (contested first), then age. */
	readonly questions: readonly SituationQuestion[];
};

// ── What analysts add ──────────────────────────────────────────────────────────────────────────

/**
 * `event` and `question` enter what no report tells or asks (target `*`); `seen` marks as read (target `*`: everything so far); `speaker` sets a statement's speaker to `text`; `same` and
 * `different` join or part `target` and `text`; `undo` takes back the act it names, also another `undo`.
 */
export type AnnotationOp =
	| 'pin'
	| 'unpin'
	| 'note'
	| 'tag'
	| 'untag'
	| 'resolve'
	| 'reopen'
	| 'unverifiable'
	| 'same'
	| 'different'
	| 'reject'
	| 'restore'
	| 'speaker'
	| 'rename'
	| 'likelihood'
	| 'grade'
	| 'seen'
	| 'unseen'
	| 'event'
	| 'question'
	| 'undo';

/** The words an annotation holds on to, with a little before and after, so that they are found again after an edit. */
export type Anchor = {
	readonly documentId: DocumentId;
	readonly hash: string;
	readonly quote: string;
	readonly prefix: string;
	readonly suffix: string;
	/** Where the quote stood in the file of that hash. */
	readonly start?: number;
	/** The telling word inside the quote, counted from its start: a trigger, a cue. */
	readonly focus?: Span;
};

/** What an act holds on to: ids are given anew when reports change, words and names are not. */
export type Hold = {
	readonly kind: 'event' | 'question' | 'actor' | 'statement' | 'document' | 'passage';
	/** What it was called when the act was made. */
	readonly label: string;
	/** Its words, first those the id comes from; empty for actors and whole documents. */
	readonly anchors: readonly Anchor[];
	/** Keys of an actor's names, the one its id comes from first. */
	readonly names?: readonly string[];
	/** How it stood when the act was made: what is new since then is told by it. */
	readonly standing?: readonly string[];
	/** What is counted, where the question is about a figure of an event. */
	readonly figure?: string;
};

/** One act of an analyst. Acts are only ever added: taking one back is another act (`undo`, its target the id). */
export type Annotation = {
	readonly id: string;
	readonly op: AnnotationOp;
	/** The id of what it is about. */
	readonly target: string;
	readonly text: string | null;
	readonly author: string;
	readonly at: Instant;
	/** The first words that `hold` holds on to. */
	readonly anchor: Anchor | null;
	/** What `target` is, and what `text` is where it names another subject; null until it was looked up. */
	readonly hold?: Hold | null;
	readonly other?: Hold | null;
};
