// The analyst's acts as they are printed: each with what it is about now, and whether that is still there.
import type { Annotation } from '../src/domain.ts';
import { everything, subjectsOfActs } from './acts/targets.ts';
import type { Floor } from './state.ts';

/** An act; an orphan's words are gone, and so is what it was about. It is shown as such and never moved. */
export type AnnotationRow = Annotation & {
	readonly orphan: boolean;
	/** The id of what it is about now, where that is a row of the situation; null else. */
	readonly about: string | null;
};

/** All acts in their order, also those taken back. */
export const annotationRows = (acts: readonly Annotation[], floor: Floor): readonly AnnotationRow[] => {
	const subjectOf = subjectsOfActs(floor, acts);
	const own = new Set(acts.map(({ id }) => id));
	return acts.map((act) => {
		if (act.target === everything || (act.op === 'undo' && own.has(act.target))) {
			return { ...act, orphan: false, about: null };
		}
		const subject = subjectOf(act);
		const about = subject === null || !('id' in subject) ? null : subject.id;
		return { ...act, orphan: subject === null && !own.has(act.target), about };
	});
};
