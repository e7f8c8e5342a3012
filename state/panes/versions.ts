// The versions of one report, newest first, each with what it changed: a silent edit is not silent here.
import type { DocumentId, Instant } from '../../src/domain.ts';
import { whenLabel } from '../clock.ts';
import { memoLast, type PaneRow } from '../rows/rows.ts';
import { changedLines, type DiffLine, diffLines } from '../screen/line-diff.ts';
import { cell, fitCells, fitSegments, type Segment, segment, type Tone } from '../screen/lines.ts';
import type { State } from '../state.ts';
import { say } from '../words.ts';

export type TextVersion = {
	readonly known: Instant;
	/** When it was replaced or gone; null while it is there. */
	readonly gone: Instant | null;
	readonly hash: string;
	/** Null where the text was not kept. */
	readonly text: string | null;
};

/** The versions of a document, oldest first. */
export type Versions = { readonly documentId: DocumentId; readonly list: readonly TextVersion[] };

const separator = '\u0000';

const rowsOfVersion = (
	documentId: DocumentId,
	version: TextVersion,
	before: TextVersion | undefined,
): readonly PaneRow[] => {
	const subject = { kind: 'document' as const, id: documentId };
	const head: PaneRow = { key: `version ${version.known}`, subject, label: '' };
	if (before === undefined || before.text === null || version.text === null) return [head];
	const lines = changedLines(diffLines(before.text, version.text));
	return [
		head,
		...lines.map((line: DiffLine | null, index) => ({
			key: `line ${version.known} ${index}`,
			subject,
			label: line === null ? `${separator}· · ·` : `${line.sign}${separator}${line.text}`,
		})),
	];
};

const build = memoLast(({ documentId, list }: Versions): readonly PaneRow[] =>
	list
		.map((version, index) => rowsOfVersion(documentId, version, list[index - 1]))
		.toReversed()
		.flat(),
);

/** Rows of the versions that were asked for last. */
export const versionRows = ({ versions }: State): readonly PaneRow[] => (versions === null ? [] : build(versions));

const tones: Readonly<Record<string, Tone>> = { '-': 'withdrawn', '+': 'strong' };

const headLine = ({ screen, versions }: State, row: PaneRow, width: number): readonly Segment[] => {
	const list = versions?.list ?? [];
	const index = list.findIndex(({ known }) => row.key === `version ${known}`);
	const version = list[index];
	if (version === undefined) return fitCells([cell('')], width);
	const until = version.gone === null ? 'there now' : `until ${whenLabel(version.gone, screen.zone)}`;
	return fitCells(
		[
			cell(`version ${index + 1} of ${list.length}`, 'title', 18),
			cell(whenLabel(version.known, screen.zone), 'plain', 24),
			cell(until, version.gone === null ? 'live' : 'muted', 32),
			cell(version.hash.slice(0, 19), 'muted'),
		],
		width,
	);
};

/** A version, or a line that it changed. */
export const versionLine = (state: State, row: PaneRow, width: number): readonly Segment[] => {
	if (row.label === '') return headLine(state, row, width);
	const [sign = '', text = ''] = row.label.split(separator);
	const parts = [
		segment(`  ${sign === '' ? ' ' : sign} `, tones[sign] ?? 'muted'),
		segment(say(state.screen, text), tones[sign] ?? 'muted'),
	];
	return fitSegments(parts, width);
};
