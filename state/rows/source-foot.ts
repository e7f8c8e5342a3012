// The last row of the source pane: when the report came, what day it gives itself, which bytes it is.
import { secondLabel, whenLabel } from '../clock.ts';
import { shownPassage } from '../keyboard/steps.ts';
import { documentsById } from '../lookups.ts';
import { standingWord } from '../reports/document-standing.ts';
import { fitSegments, type Line, type Segment, segment, wholePieces } from '../screen/lines.ts';
import type { State } from '../state.ts';
import { say } from '../words.ts';

/** A lower pane has no row to give. */
const leastHeight = 12;

/** Rows of a source pane that hold the report's words. */
export const sourceHeight = (height: number): number => (height < leastHeight ? height : height - 1);

const bases: Readonly<Record<string, string>> = {
	header: 'its header',
	dateline: 'its dateline',
	post: 'the post',
	weekday: 'a weekday in it',
	file: 'the file',
	none: 'nothing',
};

const guessed = /^(?:not UTF-8|no byte-order mark): read as ([^(,]+?)(?: \(|,|$)/;

/** Where the shown report comes from, in one row; none in a low pane. */
export const sourceFoot = (state: State, width: number, height: number): readonly Line[] => {
	const passage = height < leastHeight ? undefined : shownPassage(state);
	const document = passage && documentsById(state.floor.situation).get(passage.documentId);
	if (document === undefined) return [];
	const { zone } = state.screen;
	const { reference, receivedAt, hash, source, wire, problems } = document;
	const standing = standingWord(document);
	const language = state.floor.report(document.id)?.extraction.language ?? 'en';
	// The letters may be other ones than those its author wrote.
	const letters = problems.map(({ what }) => guessed.exec(what)?.[1]).find((name) => name !== undefined);
	const pieces: readonly (readonly Segment[])[] = [
		...(standing === 'read' ? [] : [[segment(standing, 'withdrawn')]]),
		...(wire?.embargo === undefined ? [] : [[segment(say(state.screen, wire.embargo), 'strong')]]),
		...(letters === undefined ? [] : [[segment(`guessed ${letters}`, 'strong')]]),
		[segment(`received ${secondLabel(Date.parse(receivedAt), zone)}`, 'muted')],
		[
			segment(
				reference === null
					? 'no date of its own'
					: `dated ${whenLabel(reference.date, zone)} by ${bases[reference.basis] ?? reference.basis}`,
				'muted',
			),
		],
		...(source === null ? [] : [[segment(say(state.screen, source), 'muted')]]),
		...(language === 'en' ? [] : [[segment(`language ${say(state.screen, language)}`, 'muted')]]),
		[segment(`sha256 ${hash.replace(/^sha256:/, '').slice(0, 8)}`, 'muted')],
	];
	return [{ key: 'foot', segments: fitSegments([segment(' '), ...wholePieces(pieces, ' · ', width - 1)], width) }];
};
