// Triggers: the words of a sentence that tell of an event, and the frame that says which type.
import type { EventTypeId } from '../../domain.ts';
import type { NounPhrase } from '../chunks.ts';
import type { Clause, Phrase } from '../clauses.ts';
import type { Tokens } from '../reading.ts';
import { createWordScan, hasFind } from '../word-scans.ts';
import { framesByForm, light, nounsByForm } from './frames.ts';
import { constructionOf, intentOf } from './intent.ts';
import { belongsTo, carriedNoun, frameFor } from './matching.ts';
import { findModified } from './modifiers.ts';
import { type FoundNoun, findNouns, isCircumstance, ofNoun } from './nominals.ts';
import { ofOther } from './other-verbs.ts';
import { realisOf } from './realis.ts';
import { rolesOf, type SentenceView } from './sentence.ts';
import { isTollWord, type Toll, typeOfToll } from './tolls.ts';

export type Trigger = {
	readonly type: EventTypeId;
	/** Token range of the trigger words. */
	readonly first: number;
	readonly end: number;
	readonly lemma: string;
	readonly rule: string;
	readonly score: number;
	readonly clause: Clause | null;
	/** The event noun, with the phrases after it; null for a verb by itself. */
	readonly noun: NounPhrase | null;
	readonly nounPhrases: readonly Phrase[];
	/** Event nouns that the verb's frame speaks for ("strike" in "a strike killed"), by lemma. */
	readonly absorbed: readonly string[];
	/** Tells of an event only where another mention does so too. */
	readonly isWeak: boolean;
	/** First token of the agreement that this is what was agreed on: "agreed to | buy". */
	readonly partOf?: number;
	/** A toll without a verb of its own: the token range of its figures. */
	readonly figures?: { readonly first: number; readonly end: number };
};

/** A cheap test before any parsing: does a word of the sentence stand in one of the tables? */
export const mayTrigger = (tokens: Tokens, first: number, end: number): boolean =>
	hasFind(triggering(tokens), first, end);

const triggering = createWordScan((word) => framesByForm.has(word) || nounsByForm.has(word) || isTollWord(word));

/**
 * All triggers of a sentence in text order; one event of one clause gives one trigger. A verb that stands in no table is
 * one too, a weak one: it says what a report is about where it stands in its lead.
 */
export const findTriggers = (view: SentenceView, isLead = false): Trigger[] => {
	const nouns = findNouns(view);
	const taken = new Set<NounPhrase>();
	const triggers: Trigger[] = [];
	const outer = new Map<number, Trigger>();
	for (const [index, clause] of view.clauses.entries()) {
		if (isLabel(view, clause)) continue;
		const found = ofClause(view, clause, nouns, taken);
		const above = governing(view, index, outer);
		if (!found) {
			const told = ofOther(view, clause, isLead ? 'lead' : 'passing');
			if (told) triggers.push(agreedOn(told, above));
			continue;
		}
		// "agreed to set up a centre" is one event, of the outer verb; "accused of killing X" mentions the killing.
		if (above && (isAbsorbed(clause, above) || above.type === found.type)) {
			if (above.type !== found.type && above.rule !== 'construction/denial')
				triggers.push(agreedOn({ ...found, isWeak: true }, above));
			continue;
		}
		outer.set(index, found);
		triggers.push(above?.rule === 'construction/denial' ? { ...found, isWeak: true } : found);
	}
	const isTold = triggers.some(({ type, rule }) => type !== 'CASUALTY' && !rule.startsWith('passing/'));
	for (const noun of nouns) {
		const found = ofNoun(view, noun);
		// "arrested in the shooting of X": the arrest is told, the shooting mentioned.
		if (taken.has(noun.phrase)) {
			if (!isSpokenFor(triggers, noun)) triggers.push({ ...found, isWeak: true });
			continue;
		}
		// "after violent protests": circumstance of what the sentence tells, no news of its own.
		triggers.push(isTold && isCircumstance(view, noun) ? { ...found, isWeak: true } : found);
	}
	return [...triggers, ...findModified(view)]
		.map((trigger) => ({ trigger, realis: realisOf(view, trigger) }))
		.filter(({ realis }) => realis !== 'none')
		.map(({ trigger, realis }) => (realis === 'passing' ? { ...trigger, isWeak: true } : trigger))
		.sort((a, b) => a.first - b.first);
};

// "Injured: 40": the figure tells it.
const isLabel = ({ reading: { tokens } }: SentenceView, { verb: { head } }: Clause): boolean =>
	isTollWord(tokens.lower[head]!) && tokens.lower[head + 1] === ':' && /^\d/.test(tokens.lower[head + 2] ?? '');

// "agreed to buy", "is willing to pay", "allowed to bid": one with the agreement.
const agreedOn = (trigger: Trigger, above: Trigger | null): Trigger =>
	(above?.type === 'AGREE' || above?.type === 'CONCEDE') &&
	above.noun === null &&
	trigger.clause?.relation === 'infinitive'
		? { ...trigger, isWeak: true, partOf: above.first }
		: trigger;

/** The trigger that tolls without a verb of their own are together. */
export const ofTolls = (view: SentenceView, tolls: readonly Toll[]): Trigger => {
	const lead = tolls[0]!;
	return {
		type: typeOfToll(lead.what),
		first: lead.at,
		end: lead.at + 1,
		lemma: lemmas[lead.what] ?? lead.what,
		rule: `toll/${lead.what}`,
		score: 0.7,
		clause: view.clauses.findLast((clause) => clause.first <= lead.at && clause.end > lead.at) ?? null,
		noun: null,
		nounPhrases: [],
		absorbed: [],
		isWeak: false,
		figures: { first: lead.first, end: tolls.at(-1)!.end },
	};
};

const lemmas: Readonly<Record<string, string>> = {
	killed: 'kill',
	injured: 'injure',
	evacuated: 'evacuate',
	displaced: 'displace',
	arrested: 'arrest',
	rescued: 'rescue',
};

/** Whether a verb with the noun, or the noun with its light verb, tells of the noun's own event. */
const isSpokenFor = (triggers: readonly Trigger[], { phrase, entry }: FoundNoun): boolean =>
	triggers.some(
		({ noun, absorbed, type }) => noun === phrase || (type === entry.type && absorbed.includes(entry.lemma)),
	);

const ofClause = (
	view: SentenceView,
	clause: Clause,
	nouns: readonly FoundNoun[],
	taken: Set<NounPhrase>,
): Trigger | null => {
	const { tokens } = view.reading;
	if (isInName(view, clause.verb.head)) return null;
	const roles = rolesOf(view, clause);
	const frame = frameFor(view, clause, roles);
	const carried = carriedNoun(view, clause, roles, nouns);
	const sticks =
		frame !== null &&
		(frame.object !== null ||
			frame.phrase !== null ||
			frame.weight > 1 ||
			carried === null ||
			!light.has(tokens.lower[clause.verb.head]!));
	const asked = frame ? constructionOf(view, clause) : null;
	if (asked && asked.rule !== 'plan') return ofConstruction(clause, asked);
	if (frame && sticks) {
		const own = nouns.filter((noun) => belongsTo(clause, frame, noun, roles));
		for (const noun of own) taken.add(noun.phrase);
		const intent = intentOf(view, clause, frame.type);
		return {
			type: intent ?? frame.type,
			first: clause.verb.head,
			end: frame.particle ? clause.verb.end : clause.verb.head + 1,
			lemma: frame.lemma,
			rule: intent ? `${frame.id} → ${intent.toLowerCase()}` : frame.id,
			score: Math.min(0.95, 0.6 + 0.1 * frame.weight),
			clause,
			noun: null,
			nounPhrases: [],
			absorbed: own.map(({ entry }) => entry.lemma),
			isWeak: false,
		};
	}
	const construction = constructionOf(view, clause);
	if (construction) return ofConstruction(clause, construction);
	if (!carried) return null;
	taken.add(carried.phrase);
	const intent = intentOf(view, clause, carried.entry.type);
	return {
		type: intent ?? carried.entry.type,
		first: carried.phrase.head,
		end: carried.phrase.head + 1,
		lemma: carried.entry.lemma,
		rule: `noun/${carried.entry.type.toLowerCase()}/${tokens.lower[clause.verb.head]} ${carried.entry.lemma}`,
		score: 0.75,
		clause,
		noun: carried.phrase,
		nounPhrases: carried.phrases,
		absorbed: [],
		isWeak: false,
	};
};

// "Met Office", "Met Éireann": part of a name of several words.
const isInName = ({ reading: { tokens }, actors, first }: SentenceView, head: number): boolean => {
	if (!/^\p{Lu}\p{Ll}/u.test(tokens.text[head]!) || tokens.pos[head + 1] !== 'PROPN') return false;
	const span = { start: tokens.start[head]!, end: tokens.end[head + 1]! };
	return (
		head - first < 2 &&
		actors.actorsIn(span).some(({ mention }) => mention.start === span.start && mention.end >= span.end)
	);
};

const ofConstruction = (
	clause: Clause,
	{ type, rule }: { readonly type: EventTypeId; readonly rule: string },
): Trigger => ({
	type,
	first: clause.complement >= 0 ? clause.complement : clause.verb.head,
	end: (clause.complement >= 0 ? clause.complement : clause.verb.head) + 1,
	lemma: type.toLowerCase(),
	rule,
	score: 0.6,
	clause,
	noun: null,
	nounPhrases: [],
	absorbed: [],
	isWeak: false,
});

const governing = (view: SentenceView, index: number, outer: ReadonlyMap<number, Trigger>): Trigger | null => {
	let at = index;
	for (let steps = 0; steps < 4; steps += 1) {
		const clause = view.clauses[at]!;
		const hangs =
			clause.relation === 'infinitive' ||
			(clause.relation === 'gerund' &&
				clause.marker !== null &&
				clause.marker !== 'after' &&
				clause.marker !== 'before' &&
				clause.marker !== 'while');
		if (!hangs || clause.governor < 0) return null;
		at = clause.governor;
		const found = outer.get(at);
		if (found) return found;
	}
	return null;
};

const speechActs = new Set<EventTypeId>([
	'AGREE',
	'REQUEST',
	'REJECT',
	'THREATEN',
	'ACCUSE',
	'CONCEDE',
	'SUPPORT',
	'MOBILIZE',
	'CONSULT',
	'LEGAL',
	'COERCE',
]);
// "no plans to leave" denies the leaving that was told before.
const isAbsorbed = (clause: Clause, above: Trigger): boolean =>
	(speechActs.has(above.type) && above.rule !== 'construction/denial') || clause.relation === 'gerund';
