// An act that has lost its words is put on others: on the row that was marked for it, else on what is nearest to what it
// was on. Only by key: nothing moves by itself.
import type { Annotation, DocumentId, Hold } from '../../src/domain.ts';
import { folded } from '../query/words.ts';
import { cursorRow } from '../rows/cursor.ts';
import type { State } from '../state.ts';
import type { Subject } from '../subjects.ts';
import { openPage } from '../view.ts';
import { wordsAt } from '../words.ts';
import { draftsOn } from './chosen.ts';
import { act, type Steps, say } from './command-row.ts';
import { deskOf, isOrphan } from './desk.ts';
import { hullOf } from './spans.ts';

/** The act under the cursor, where its words are gone. */
const orphanHere = (state: State): Annotation | undefined => {
	if (openPage(state.view).focus !== 'acts') return undefined;
	const key = cursorRow(state, 'acts')?.key;
	return deskOf(state).placed.find((one) => `act ${one.act.id}` === key && isOrphan(one))?.act;
};

/** Why there is nothing to put on other words. */
export const needsOrphan = (state: State): string | undefined =>
	orphanHere(state) === undefined ? 'select an act that has lost its words (J)' : undefined;

type Named = { readonly subject: Subject; readonly label: string };

/** What there is of the kind an act was on, in some documents. */
const namedIn = (state: State, kind: Hold['kind'], isMeant: (id: DocumentId) => boolean): readonly Named[] => {
	const { floor } = state;
	const { events, questions, actors, statements } = floor.situation;
	switch (kind) {
		case 'event':
			return events
				.filter(({ reports }) => reports.some(({ documentId }) => isMeant(documentId)))
				.map(({ id, summary }) => ({ subject: { kind, id }, label: summary }));
		case 'question':
			return questions
				.filter(({ evidence }) => evidence.some(({ documentId }) => isMeant(documentId)))
				.map(({ id, question }) => ({ subject: { kind, id }, label: question }));
		case 'statement':
			return statements
				.filter(({ documentId }) => isMeant(documentId))
				.map((statement) => ({
					subject: { kind, id: statement.id, documentId: statement.documentId },
					label: wordsAt(floor, statement.documentId, hullOf(statement)),
				}));
		case 'actor':
			return actors.map(({ id, name, aliases }) => ({ subject: { kind, id }, label: [name, ...aliases].join(' ') }));
		default:
			return [];
	}
};

const wordsIn = (text: string): ReadonlySet<string> =>
	new Set([...folded(text).matchAll(/[a-z0-9]{3,}/g)].map(([word]) => word));

/** Of the words of two texts this part must be shared: in the same report, in others. */
const leastShared = { near: 0.4, far: 0.7 };

const mostAlike = (candidates: readonly Named[], hold: Hold, least: number): Subject | undefined => {
	const lost = wordsIn(hold.kind === 'statement' ? (hold.anchors[0]?.quote ?? hold.label) : hold.label);
	let best: Subject | undefined;
	let most = least;
	for (const { subject, label } of candidates) {
		const words = wordsIn(label);
		const shared = [...lost].filter((word) => words.has(word)).length / Math.max(1, lost.size, words.size);
		if (shared < most || (shared === most && best !== undefined)) continue;
		most = shared;
		best = subject;
	}
	return best;
};

const nearestTo = (state: State, hold: Hold): Subject | undefined => {
	const ids = new Set(hold.anchors.map(({ documentId }) => documentId));
	const near = namedIn(state, hold.kind, (id) => ids.has(id));
	if (hold.kind === 'statement') return mostAlike(near, hold, leastShared.near);
	return (
		mostAlike(near, hold, leastShared.near) ??
		mostAlike(
			namedIn(state, hold.kind, () => true),
			hold,
			leastShared.far,
		)
	);
};

const markedFor = (state: State): Subject | undefined =>
	state.view.picked.size === 1 ? [...state.view.picked.values()][0] : undefined;

/** Makes the act anew on the other words, and takes the one that lost its words back; one undo takes back both. */
export const relink = (state: State): Steps => {
	const orphan = orphanHere(state);
	if (orphan === undefined) return [];
	const { op, text, hold, other = null } = orphan;
	const subject = markedFor(state) ?? (hold == null ? undefined : nearestTo(state, hold));
	const [draft] = subject === undefined ? [] : draftsOn(state, [subject], op, text);
	if (draft?.hold == null) return say('nothing near is left: mark the row it is about (Space), then J and L');
	if (hold != null && draft.hold.kind !== hold.kind)
		return say(`this act is about one ${hold.kind}; what is marked is something else`);
	return act([
		{ ...draft, other },
		{ op: 'undo', target: orphan.id, text: null, hold: null, other: null },
	]);
};
