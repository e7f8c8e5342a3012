// What an answer rests on beside the thing that was asked: the documents that bear it out, what is said in them, what is
// new to the operator. Where that changed, and only there, a thing that is what it was must be asked again.
import type { DocumentId, Situation, SituationDocument } from '../../src/domain.ts';
import { saidByDocument } from '../lookups.ts';
import { memoLast } from '../rows/rows.ts';
import type { Ground } from './ground.ts';
import { documentsOf, idOf, type Thing } from './things.ts';

/** `documents`: publisher, language and times of its documents, and whether they are held; `statements`: what is said in them; `news`: what is new. */
export type Rest = 'documents' | 'statements' | 'news';

/** What stands for the statements of a document: an object of the engine's, or the statements. */
type Said = object;

/** How things stood when something was asked, as far as answers may rest on it. */
export type Stand = {
	readonly documents: ReadonlyMap<DocumentId, SituationDocument>;
	readonly statements: ReadonlyMap<DocumentId, Said>;
	readonly news: readonly ReadonlySet<string>[];
};

const documentsIn = memoLast(
	({ documents }: Situation): ReadonlyMap<DocumentId, SituationDocument> =>
		new Map(documents.map((document) => [document.id, document])),
);

const none: Said = [];

const statementsIn = memoLast((situation: Situation): ReadonlyMap<DocumentId, Said> => {
	const of = saidByDocument(situation);
	return new Map(situation.documents.map(({ id }) => [id, of.get(id) ?? none]));
});

const noDocuments: Stand['documents'] = new Map();
const noStatements: Stand['statements'] = new Map();

/** How things stand now, for answers that rest on these. */
export const standOf = ({ floor, news = [] }: Ground, rests: ReadonlySet<Rest>): Stand => ({
	documents: rests.has('documents') ? documentsIn(floor.situation) : noDocuments,
	statements: rests.has('statements') ? statementsIn(floor.situation) : noStatements,
	news: rests.has('news') ? news : [],
});

const isSameDocument = (left: SituationDocument, right: SituationDocument | undefined): boolean =>
	left === right ||
	(right !== undefined &&
		left.source === right.source &&
		left.receivedAt === right.receivedAt &&
		left.language === right.language &&
		left.wire?.isHeld === right.wire?.isHeld &&
		left.reference?.date === right.reference?.date);

const isSameSaid = (left: Said, right: Said | undefined): boolean =>
	left === right ||
	(Array.isArray(left) &&
		Array.isArray(right) &&
		left.length === right.length &&
		left.every((one, index) => one === right[index]));

/** Keys of the first map whose value is no longer that. A document that came is in nothing that was asked before. */
const changedKeys = <Value>(
	before: ReadonlyMap<string, Value>,
	after: ReadonlyMap<string, Value>,
	isSame: (left: Value, right: Value | undefined) => boolean,
): readonly string[] =>
	before === after ? [] : [...before].flatMap(([key, value]) => (isSame(value, after.get(key)) ? [] : [key]));

const notIn = (ids: ReadonlySet<string>, others: ReadonlySet<string>): readonly string[] =>
	ids === others ? [] : [...ids].filter((id) => !others.has(id));

/** Which things must be asked again; undefined where none must. */
export const staleSince = (before: Stand, after: Stand): ((thing: Thing) => boolean) | undefined => {
	const documents = new Set([
		...changedKeys(before.documents, after.documents, isSameDocument),
		...changedKeys(before.statements, after.statements, isSameSaid),
	]);
	const nothing: ReadonlySet<string> = new Set();
	const ids = new Set(
		[0, 1].flatMap((index) => {
			const [was, is] = [before.news[index] ?? nothing, after.news[index] ?? nothing];
			return [...notIn(was, is), ...notIn(is, was)];
		}),
	);
	if (documents.size === 0 && ids.size === 0) return undefined;
	return (thing) =>
		(ids.size > 0 && ids.has(idOf(thing) ?? '')) ||
		(documents.size > 0 && documentsOf(thing).some((id) => documents.has(id)));
};
