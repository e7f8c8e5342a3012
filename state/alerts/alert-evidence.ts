// The words an alert rests on, and where they stand: whoever is called at night must not have to come to the screen for them.
import { documentsById } from '../lookups.ts';
import type { Floor } from '../state.ts';
import { type Passage, passagesOf, type Subject } from '../subjects.ts';
import { lineNumberAt, wordsAt } from '../words.ts';

export type AlertEvidence = {
	/** As written in the report. */
	readonly quote: string;
	/** `reports/a.txt:12` */
	readonly place: string;
};

const longestQuote = 400;

/** The newest telling of a subject; undefined where no words are at hand. */
export const alertEvidence = (floor: Floor, subject: Subject): AlertEvidence | undefined => {
	const receivedAt = ({ documentId }: Passage): string =>
		documentsById(floor.situation).get(documentId)?.receivedAt ?? '';
	const newest = passagesOf(floor, subject).reduce<Passage | undefined>(
		(last, passage) => (last === undefined || receivedAt(passage) > receivedAt(last) ? passage : last),
		undefined,
	);
	const [first] = newest?.marks ?? [];
	if (newest === undefined || first === undefined) return undefined;
	const { documentId, marks } = newest;
	const span = { start: Math.min(...marks.map(({ start }) => start)), end: Math.max(...marks.map(({ end }) => end)) };
	const text = floor.report(documentId)?.document.text ?? '';
	return {
		quote: wordsAt(floor, documentId, span).slice(0, longestQuote),
		place: `${documentId}:${lineNumberAt(text, span.start)}`,
	};
};
