// Who holds which value of one figure, and since when: one claim a holder and value, what the same holder has said
// since, the span of what stands, and one sentence that says it all. For ladders and situation reports.
import type {
	Amount,
	ClaimedQuantity,
	DocumentId,
	Situation,
	SituationQuestion,
	SituationStatement,
} from '../../src/domain.ts';
import { isVague } from '../../src/lib/amounts.ts';
import { documentsById, statementsByDocument } from '../lookups.ts';
import { intervalOf } from '../query/times.ts';
import { formatAmount, readAmount } from './amounts.ts';
import { claimsOfWhole } from './quantities.ts';

type Held = {
	readonly value: string;
	/** Null where the report itself tells it. */
	readonly actor: string | null;
	readonly documentId: DocumentId;
	readonly offset: number;
	/** The same as a number, where it is one. */
	readonly amount: Amount | null;
};

export type FigureClaim = Held & {
	readonly statement: SituationStatement | undefined;
	/** When it was said, as a time value: else when its report was dated, or came; empty where only its file is dated. */
	readonly moment: string;
	/** What the same holder said later; null where the claim stands. */
	readonly later: string | null;
	/** Further reports of the same holder and value. */
	readonly repeats: number;
};

type Timed = Omit<FigureClaim, 'later' | 'repeats'>;

/** The statement of a report in whose words, or in the name of whose source, an offset stands. */
export const statementAt = (
	situation: Situation,
	documentId: DocumentId,
	offset: number,
): SituationStatement | undefined =>
	(statementsByDocument(situation).get(documentId) ?? []).find(({ content, source }) =>
		[...content, ...(source === null ? [] : [source])].some(({ start, end }) => start <= offset && offset < end),
	);

const timed = (situation: Situation, held: Held): Timed => {
	const statement = statementAt(situation, held.documentId, held.offset);
	const document = documentsById(situation).get(held.documentId);
	// The date of the file itself says when somebody put it there.
	const told = document?.reference?.basis === 'file' ? '' : (document?.reference?.date ?? document?.receivedAt);
	return { ...held, statement, moment: statement?.time ?? told ?? '' };
};

/** Whether one claim was surely made before the other: a day says nothing about its hours. */
const isBefore = (one: Timed, other: Timed): boolean => {
	const [early, late] = [intervalOf(one.moment, 'UTC'), intervalOf(other.moment, 'UTC')];
	return early !== null && late !== null && early.to < late.from;
};

const holderOf = ({ actor, documentId }: Held): string => actor ?? ` ${documentId}`;

const laterWord = (held: Timed, all: readonly Timed[]): string | null =>
	held.actor === null
		? null
		: (all.filter((other) => other.actor === held.actor && other.value !== held.value && isBefore(held, other)).at(-1)
				?.value ?? null);

/** Whether the holder of `one` said something else after it and before `other`. */
const isPartedBy = (one: Timed, other: Timed, all: readonly Timed[]): boolean =>
	one.actor !== null &&
	all.some(
		(between) =>
			between.actor === one.actor && between.value !== one.value && isBefore(one, between) && isBefore(between, other),
	);

// One holder and value is one claim, however many reports tell it: the first of them stands for it, unless the holder
// came back to it.
const onceEach = (all: readonly Timed[]): readonly (Timed & { readonly repeats: number })[] => {
	const found = new Map<string, Timed & { readonly repeats: number }>();
	for (const one of all) {
		const key = `${holderOf(one)}\n${one.value}`;
		const known = found.get(key);
		if (known !== undefined && !isPartedBy(known, one, all)) {
			found.set(key, { ...known, repeats: known.repeats + 1 });
			continue;
		}
		found.delete(key);
		found.set(key, { ...one, repeats: known === undefined ? 0 : known.repeats + 1 });
	}
	return [...found.values()];
};

/** Of more claims only the last are compared. */
const mostClaims = 400;

const claimsOf = (situation: Situation, held: readonly Held[]): readonly FigureClaim[] => {
	const all = held
		.slice(-mostClaims)
		.map((one) => timed(situation, one))
		.sort((a, b) => (isBefore(a, b) ? -1 : isBefore(b, a) ? 1 : 0));
	return onceEach(all).map((one) => ({ ...one, later: laterWord(one, all) }));
};

/** The claims about a figure of an event, the oldest first. */
export const claimsOfQuantity = (situation: Situation, quantity: ClaimedQuantity): readonly FigureClaim[] =>
	claimsOf(
		situation,
		claimsOfWhole(quantity).map(({ value, speaker, documentId, span }) => ({
			value: formatAmount(value),
			actor: speaker,
			documentId,
			offset: span.start,
			amount: value,
		})),
	);

/** The claims about the figure that a question is about, the oldest first; none where it is about none. */
export const claimsOfQuestion = (situation: Situation, { positions }: SituationQuestion): readonly FigureClaim[] =>
	claimsOf(
		situation,
		positions.flatMap(({ value, actor, documentId, span }) =>
			value === null ? [] : [{ value, actor, documentId, offset: span.start, amount: readAmount(value) }],
		),
	);

/** The least and the most of the numbers that stand; a word like “dozens” counts for nothing. Null where there is none. */
export const rangeOf = (claims: readonly FigureClaim[]): Amount | null => {
	const amounts = claims.flatMap(({ later, amount }) =>
		later !== null || amount === null || isVague(amount) ? [] : [amount],
	);
	if (amounts.length === 0) return null;
	const low = Math.min(...amounts.map((amount) => amount.low));
	const most = Math.max(...amounts.map((amount) => amount.high ?? amount.low));
	// "At least 3" beside "6" leaves nothing open above 6; "at least 6" does.
	const isOpen = amounts.some((amount) => amount.high === null && amount.low >= most);
	return { low, high: isOpen ? null : most, about: amounts.some(({ about }) => about) };
};

/** Signs of amounts as words. */
export const plainAmount = (amount: string): string => amount.replaceAll('~', 'about ').replaceAll('≥', 'at least ');

/** How a sentence names holders and moments. */
export type ClaimWords = {
	readonly holder: (claim: FigureClaim) => string;
	/** Empty where the moment says nothing. */
	readonly when: (moment: string) => string;
};

/** No sentence names more holders. */
const mostNamed = 5;

/**
 * One sentence with every value that stands, each with who says it and when: `Injured: 7, ferry company (14 Mar); 9, Jon
 * Reyes (02:38), earlier 4`. It weighs nothing and adds nothing.
 */
export const wordingOf = (what: string, claims: readonly FigureClaim[], words: ClaimWords): string => {
	const standing = claims.filter(({ later }) => later === null);
	const least = ({ amount }: FigureClaim): number => amount?.low ?? Number.POSITIVE_INFINITY;
	const sorted = standing.toSorted((a, b) => least(a) - least(b));
	const parts = sorted.slice(0, mostNamed).map((claim) => {
		const when = words.when(claim.moment);
		const earlier = claims.filter(({ actor, later }) => actor !== null && actor === claim.actor && later !== null);
		return (
			`${plainAmount(claim.value)}, ${words.holder(claim)}${when === '' ? '' : ` (${when})`}` +
			(earlier.length === 0 ? '' : `, earlier ${earlier.map(({ value }) => plainAmount(value)).join(', ')}`)
		);
	});
	const rest = sorted.length - parts.length;
	const name = `${what.charAt(0).toUpperCase()}${what.slice(1)}`;
	return `${name}: ${parts.join('; ')}${rest === 0 ? '' : `; and ${rest} more`}`;
};
