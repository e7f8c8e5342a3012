// What analysts have set on a thing, as far as a query can ask for it.

export type Mark = {
	readonly isPinned: boolean;
	readonly isRead: boolean;
	/** The operator at this desk has set something on it. */
	readonly isMine: boolean;
	readonly notes: readonly string[];
	readonly tags: readonly string[];
	/** Admiralty: `B2`, `B` or `2`. */
	readonly grade: string | null;
};

/** The marks of a thing by its id; undefined where nothing was set. */
export type Marks = (id: string) => Mark | undefined;

/** Nobody has set anything. */
export const noMarks: Marks = () => undefined;
