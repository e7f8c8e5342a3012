// What can be taken away from the screen as text: a row as it reads, a passage as a citation, an address in the words.
import { pickedOf } from '../acts/chosen.ts';
import { actorsById, documentsById } from '../lookups.ts';
import { listPanes, rowsOf } from '../panes.ts';
import { cursorRow } from '../rows/cursor.ts';
import type { PaneRow } from '../rows/rows.ts';
import type { State } from '../state.ts';
import { type Passage, subjectKey } from '../subjects.ts';
import { isList, openPage } from '../view.ts';
import { lineNumberAt, withoutStop, wordsAt } from '../words.ts';
import { shownPassage } from './steps.ts';

/** Wide enough that nothing of a row is cut. */
const widest = 2000;

/** The marked rows of the list in focus, else the one under the cursor: as they read, runs of blanks as two. */
export const rowText = (state: State): string | undefined => {
	const { focus } = openPage(state.view);
	const list = isList(focus) ? focus : 'statements';
	const picked = pickedOf(state);
	const marked = rowsOf(state, list).filter(({ subject }) => subject !== null && picked.has(subjectKey(subject)));
	const rows = marked.length > 0 ? marked : [cursorRow(state, list)].filter((row) => row !== undefined);
	if (rows.length === 0) return undefined;
	const textOf = (row: PaneRow): string =>
		listPanes[list]
			.line(state, row, widest)
			.map(({ text }) => text)
			.join('')
			.replace(/\s{2,}/g, '  ')
			.trim();
	return rows.map(textOf).join('\n');
};

/** Words in quotation marks, unless they have their own. */
const quoted = (words: string): string => (/^[“"«‘']/.test(words) ? words : `“${words}”`);

const citationOf = (state: State, { documentId, marks, statement }: Passage): string => {
	const { floor } = state;
	const document = documentsById(floor.situation).get(documentId);
	const spans = statement === null ? marks.slice(0, 1) : statement.content;
	const words = spans.map((span) => wordsAt(floor, documentId, span)).join(' … ');
	const actor = statement?.speaker == null ? undefined : actorsById(floor.situation).get(statement.speaker)?.name;
	const speaker =
		statement === null
			? undefined
			: (actor ?? (statement.source === null ? 'not said who' : wordsAt(floor, documentId, statement.source)));
	const line = lineNumberAt(floor.report(documentId)?.document.text ?? '', (spans[0] ?? marks[0])?.start ?? 0);
	const where = [
		document?.source,
		`${document?.path ?? documentId}:${line}`,
		document === undefined ? undefined : `received ${document.receivedAt.slice(0, 16)}Z`,
	];
	return `${quoted(words)} — ${[speaker, ...where].filter((part) => part != null).join(', ')}`;
};

/** The shown passage with who says it and where: fit to stand in a report. */
export const citation = (state: State): string | undefined => {
	const passage = shownPassage(state);
	return passage === undefined ? undefined : citationOf(state, passage);
};

const addressShape = /\b(?:https?:\/\/|mailto:)[^\s<>"'“”‘’()[\]{}\\^`|]{1,2000}/gi;

/** The address nearest to the shown passage in its report: a web page or a mailbox, nothing else. */
export const addressNear = (state: State): string | undefined => {
	const passage = shownPassage(state);
	if (passage === undefined) return undefined;
	const text = state.floor.report(passage.documentId)?.document.text ?? '';
	const from = passage.marks[0]?.start ?? 0;
	let best: { readonly address: string; readonly distance: number } | undefined;
	for (const found of text.matchAll(addressShape)) {
		const distance = Math.abs(found.index - from);
		if (best === undefined || distance < best.distance) best = { address: withoutStop(found[0]), distance };
	}
	return best?.address;
};
