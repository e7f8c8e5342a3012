// Gathers changes for a moment, so that a burst reaches the model in few steps and each document once.
import type { Change, DocumentId } from '../domain.ts';

export type Batches = {
	readonly add: (changes: readonly Change[]) => void;
	readonly isEmpty: () => boolean;
	readonly close: () => void;
};

const waitMs = 40;
const largest = 128;

/** Hands on what was added after a moment, or as soon as it is much; of one document only the last change. */
export const createBatches = (onFull: (changes: readonly Change[]) => void): Batches => {
	let changes = new Map<DocumentId, Change>();
	let timer: NodeJS.Timeout | null = null;

	const flush = (): void => {
		if (timer !== null) clearTimeout(timer);
		timer = null;
		const full = [...changes.values()];
		changes = new Map();
		onFull(full);
	};

	return {
		add: (added) => {
			for (const change of added) changes.set(idOf(change), change);
			if (changes.size >= largest) flush();
			else timer ??= setTimeout(flush, waitMs);
		},
		isEmpty: () => timer === null,
		close: () => {
			if (timer !== null) clearTimeout(timer);
		},
	};
};

const idOf = (change: Change): DocumentId => (change.kind === 'put' ? change.report.document.id : change.documentId);
