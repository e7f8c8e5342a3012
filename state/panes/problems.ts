// What was not read, and why: files left out, and trouble inside those that were read.

import type { SituationDocument, SkippedFile } from '../../src/domain.ts';
import { textWidth } from '../../src/lib/text-width.ts';
import { standingWord } from '../reports/document-standing.ts';
import { memoLast, type PaneRow } from '../rows/rows.ts';
import { cell, fitCells, type Segment } from '../screen/lines.ts';
import type { State } from '../state.ts';
import { inChunks } from '../sums/chunks.ts';
import { say } from '../words.ts';

const noRows: readonly PaneRow[] = [];

const rowsOf = (document: SituationDocument): readonly PaneRow[] => {
	const { id, problems } = document;
	const standing = standingWord(document);
	if (standing === 'read' && problems.length === 0) return noRows;
	// Why a file could not be read says that it could not.
	const isSaid = standing === 'read' || problems.some(({ what }) => what.startsWith(`${standing}: `));
	return [...(isSaid ? [] : [{ what: standing }]), ...problems].map(({ what }, index) => ({
		key: `problem ${id} ${index}`,
		subject: { kind: 'document' as const, id },
		label: `${id}\u0000${what}`,
	}));
};

// Of nearly all there is nothing to tell.
const rowsOfChunks = inChunks((documents: readonly SituationDocument[]) => documents.flatMap(rowsOf));

const rowOfSkipped = ({ path, reason }: SkippedFile): PaneRow => ({
	key: `skipped ${path}`,
	subject: { kind: 'document' as const, id: path },
	label: `${path}\u0000${reason}`,
});

const build = memoLast(
	(documents: readonly SituationDocument[], skipped: readonly SkippedFile[]): readonly PaneRow[] => [
		...skipped.map(rowOfSkipped),
		...rowsOfChunks(documents).flat(),
	],
);

/** Rows of the problems. */
export const problemRows = (state: State): readonly PaneRow[] => build(state.floor.situation.documents, state.skipped);

/** A path that is too long loses its beginning: the name of the file is what one looks for. */
const endOf = (path: string, columns: number): string => {
	if (textWidth(path) <= columns) return path;
	const signs = [...path];
	let from = signs.length;
	for (let room = columns - 1; from > 0; from -= 1) {
		room -= textWidth(signs[from - 1]!);
		if (room < 0) break;
	}
	return `…${signs.slice(from).join('')}`;
};

/** One row of the problems: file, reason. */
export const problemLine = (state: State, row: PaneRow, width: number): readonly Segment[] => {
	const [path = '', reason = ''] = row.label.split('\u0000');
	const room = Math.floor(width * 0.4);
	return fitCells([cell(endOf(say(state.screen, path), room), 'strong', room), cell(say(state.screen, reason))], width);
};
