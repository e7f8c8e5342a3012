// What every written form of the situation is made from. The clock and the folder come in as arguments.
import type { DocumentId, Instant, Report, Situation, SkippedFile } from '../../src/domain.ts';
import type { OwnEntries } from '../acts/own-entries.ts';

export type ReportSource = {
	readonly situation: Situation;
	readonly report: (id: DocumentId) => Report | undefined;
	readonly actorName: (id: string) => string | undefined;
	/** Files that are not in the situation, and why. */
	readonly skipped: readonly SkippedFile[];
	/** The analyst's acts, as they are to be shown. */
	readonly annotations: readonly object[];
	/** What analysts entered that no report tells or asks; left out where nothing of theirs is told. */
	readonly own?: OwnEntries;
	readonly generatedAt: Instant;
	/** The moment the situation is told for; null where there is no report yet. */
	readonly asOf: Instant | null;
	/** Only what is dated or was received since then, where a form tells of a period. */
	readonly since: Instant | null;
	/** What it was narrowed to, in words; null or left out: everything is told. */
	readonly scope?: string | null;
};

/** When the newest report came in: the moment a situation tells of, unless another was asked for. */
export const newestOf = ({ documents }: Situation): Instant | null =>
	documents.reduce<Instant | null>(
		(newest, { receivedAt }) => (newest === null || receivedAt > newest ? receivedAt : newest),
		null,
	);
