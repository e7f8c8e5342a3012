// Which acts hold now, and which one an undo or a redo would take back. Acts are only ever added: an undo names an
// earlier act, a redo names an undo.
import type { Annotation } from '../../src/domain.ts';

/** The acts that nobody has taken back, in their order; undos themselves are not among them. */
export const actsInForce = (acts: readonly Annotation[]): readonly Annotation[] =>
	standing(acts).filter(({ op }) => op !== 'undo');

const standing = (acts: readonly Annotation[]): readonly Annotation[] => {
	const undone = new Set<string>();
	// An undo takes back only what came before it: from the last to the first, all that matters is known.
	return acts
		.toReversed()
		.filter(({ id, op, target }) => {
			if (undone.has(id)) return false;
			if (op === 'undo') undone.add(target);
			return true;
		})
		.toReversed();
};

/** Acts done with one key share what stands before the dot of their ids. */
export const batchOf = (id: string): string => id.split('.', 1)[0]!;

const batchAs = (acts: readonly Annotation[], last: Annotation | undefined): readonly Annotation[] =>
	last === undefined ? [] : acts.filter(({ id }) => batchOf(id) === batchOf(last.id));

/**
 * What an undo by this author would take back: the last thing done that still holds. A key that takes one act back to
 * make another is undone as a whole.
 */
export const undoable = (acts: readonly Annotation[], author: string): readonly Annotation[] => {
	const own = standing(acts).filter((act) => act.author === author);
	return batchAs(
		own,
		own.findLast(({ op }) => op !== 'undo'),
	);
};

/** The undos that a redo would take back; nothing where something else was done since. */
export const redoable = (acts: readonly Annotation[], author: string): readonly Annotation[] => {
	const own = acts.filter((act) => act.author === author);
	const lastDone = own.findLastIndex(({ op }) => op !== 'undo');
	// What was done with the last key that did anything is no undo of its own.
	const doing = batchOf(own[lastDone]?.id ?? '');
	const byId = new Map(acts.map((act) => [act.id, act]));
	const holding = new Set(standing(acts));
	const undos = own.slice(lastDone + 1).filter((act) => holding.has(act) && batchOf(act.id) !== doing);
	return batchAs(
		undos,
		undos.findLast(({ target }) => byId.get(target)?.op !== 'undo'),
	);
};
