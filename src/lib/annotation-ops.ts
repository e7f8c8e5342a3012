// What analysts can do, as a table: whether an act needs a text, and how it is named where it is listed.
import type { AnnotationOp } from '../domain.ts';

export type OpRow = {
	readonly needsText: boolean;
	/** Past tense, for messages and lists: `noted`. */
	readonly done: string;
};

export const annotationOps: Readonly<Record<AnnotationOp, OpRow>> = {
	pin: { needsText: false, done: 'pinned' },
	unpin: { needsText: false, done: 'unpinned' },
	note: { needsText: true, done: 'noted' },
	tag: { needsText: true, done: 'tagged' },
	untag: { needsText: true, done: 'tag taken off' },
	resolve: { needsText: false, done: 'resolved' },
	reopen: { needsText: false, done: 'reopened' },
	unverifiable: { needsText: false, done: 'marked unverifiable' },
	same: { needsText: true, done: 'joined' },
	different: { needsText: true, done: 'parted' },
	reject: { needsText: false, done: 'rejected' },
	restore: { needsText: false, done: 'restored' },
	speaker: { needsText: true, done: 'speaker set' },
	rename: { needsText: true, done: 'renamed' },
	likelihood: { needsText: true, done: 'likelihood set' },
	grade: { needsText: true, done: 'graded' },
	seen: { needsText: false, done: 'marked read' },
	unseen: { needsText: false, done: 'marked unread' },
	event: { needsText: true, done: 'event entered' },
	question: { needsText: true, done: 'question asked' },
	undo: { needsText: false, done: 'undone' },
};

/** Whether a word names something that can be done. */
export const isAnnotationOp = (op: unknown): op is AnnotationOp =>
	typeof op === 'string' && Object.hasOwn(annotationOps, op);
