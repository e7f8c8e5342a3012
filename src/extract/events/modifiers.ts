// Deeds that stand as a word before what they were done to: "the collapsed crane", "his stolen car".
import type { EventTypeId } from '../../domain.ts';
import type { NounPhrase } from '../chunks.ts';
import { isPastForm } from '../lang/en/inflection.ts';
import { createWordTest } from '../word-scans.ts';
import { type Frame, framesByForm } from './frames.ts';
import { passes, type SentenceView } from './sentence.ts';
import type { Trigger } from './triggers.ts';

const bodily = new Set<EventTypeId>(['ASSAULT', 'ACCIDENT', 'HAZARD', 'CASUALTY', 'COERCE', 'DISRUPTION', 'AID']);

const isTelling = createWordTest((word) => (isPastForm(word) || word === 'missing') && framesByForm.has(word));
const isPointing = createWordTest((word) => /^(?:the|this|that|these|those|his|her|its|their)$/.test(word));

/** What the words before nouns tell in passing: they point at what is told elsewhere. */
export const findModified = (view: SentenceView): readonly Trigger[] =>
	view.chunks.flatMap((part) => (part.kind === 'noun' ? (ofPhrase(view, part) ?? []) : []));

const ofPhrase = (view: SentenceView, phrase: NounPhrase): Trigger | null => {
	const { tokens } = view.reading;
	const start = phrase.possessor?.end ?? phrase.first;
	if (phrase.head - start < 1 || (phrase.possessor === null && !isPointing(tokens, phrase.first))) return null;
	for (let at = start; at < phrase.head; at += 1) {
		if (!isTelling(tokens, at) || tokens.pos[at] === 'PROPN') continue;
		const frame = framesByForm.get(tokens.lower[at]!)!.find((one) => fits(view, one, phrase));
		if (frame) return triggerOf(frame, at, phrase);
	}
	return null;
};

const fits = (view: SentenceView, frame: Frame, phrase: NounPhrase): boolean => {
	if (!bodily.has(frame.type) || frame.particle !== null || frame.prepositions !== null || frame.infinitive)
		return false;
	if (frame.without && passes(view, phrase, frame.without)) return false;
	const { object, subject } = frame;
	if (object !== null) return subject === null && passes(view, phrase, object);
	return subject === null || (frame.transitive !== 'yes' && passes(view, phrase, subject));
};

const triggerOf = ({ type, lemma }: Frame, at: number, phrase: NounPhrase): Trigger => ({
	type,
	first: at,
	end: at + 1,
	lemma,
	rule: `modifier/${type.toLowerCase()}/${lemma}`,
	score: 0.35,
	clause: null,
	noun: phrase,
	nounPhrases: [],
	absorbed: [],
	isWeak: true,
});
