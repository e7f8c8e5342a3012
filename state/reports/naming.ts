// How rows name a report and who speaks in it, before the words are made fit for the screen.
import type { DocumentId, SituationStatement } from '../../src/domain.ts';
import { actorsById, documentsById } from '../lookups.ts';
import type { Floor } from '../state.ts';
import { wordsAt } from '../words.ts';

/** A report by its publisher, else by its file. */
export const reportName = ({ situation }: Floor, id: DocumentId): string =>
	documentsById(situation).get(id)?.source ?? id.slice(id.lastIndexOf('/') + 1);

/** The words by which a report calls whom it quotes without a name, in quotation marks; undefined for all others. */
export const unnamedSpeaker = (
	floor: Floor,
	{ speaker, source, documentId }: SituationStatement,
): string | undefined => (speaker !== null || source === null ? undefined : `“${wordsAt(floor, documentId, source)}”`);

/** Who holds a claim: the actor, else whom the report quotes for it; undefined where the report tells it itself. */
export const claimantName = (
	floor: Floor,
	{ actor, statement }: { readonly actor: string | null; readonly statement: SituationStatement | undefined },
): string | undefined =>
	(actor === null ? undefined : actorsById(floor.situation).get(actor)?.name) ??
	(statement === undefined ? undefined : unnamedSpeaker(floor, statement));

/** Who makes a statement. */
export const speakerName = (floor: Floor, statement: SituationStatement): string => {
	const actor = statement.speaker === null ? undefined : actorsById(floor.situation).get(statement.speaker);
	return actor?.name ?? unnamedSpeaker(floor, statement) ?? 'not said who';
};
