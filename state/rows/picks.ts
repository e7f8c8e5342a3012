// Which rows are marked for an act.
import type { Action, State } from '../state.ts';
import { type Subject, subjectKey } from '../subjects.ts';
import type { View } from '../view.ts';

const toggled = (picked: View['picked'], subject: Subject): View['picked'] => {
	const next = new Map(picked);
	const key = subjectKey(subject);
	if (!next.delete(key)) next.set(key, subject);
	return next;
};

const withPicks = (
	state: State,
	change: Pick<View, 'picked'> | Pick<View, 'picked' | 'range'> | Pick<View, 'range'>,
): State => ({
	...state,
	view: { ...state.view, ...change },
});

/** The State after rows were marked or let go; undefined for other actions. */
export const reducePicks = (state: State, action: Action): State | undefined => {
	switch (action.type) {
		case 'row-picked':
			return withPicks(state, { picked: toggled(state.view.picked, action.subject) });
		case 'rows-picked':
			return withPicks(state, {
				picked: new Map(action.subjects.map((subject) => [subjectKey(subject), subject])),
				range: null,
			});
		case 'range-begun':
			return withPicks(state, { range: { list: action.list, key: action.key } });
		case 'rows-unpicked':
			return withPicks(state, { picked: new Map(), range: null });
		default:
			return undefined;
	}
};
