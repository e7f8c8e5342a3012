// The ladder: every value claimed for one figure, who holds it and where. For small ruled tables.
import type { Amount, SituationStatement } from '../src/domain.ts';
import { gradeOf } from './acts/signs.ts';
import { formatAmount, isVague, readAmount } from './amounts.ts';
import { whenOf } from './clock.ts';
import { actorsById, documentsById, eventsById, questionsById, statementsByDocument } from './lookups.ts';
import { intervalOf } from './query/times.ts';
import type { State } from './state.ts';
import type { Subject } from './subjects.ts';
import { openPage } from './view.ts';
import { lineNumberAt, say, sayLabel } from './words.ts';

export type Rung = {
	readonly value: string;
	readonly holder: string;
	/** When it was said, or when the report of it was dated or came. */
	readonly when: string;
	/** `stands`, or what the same holder said later. */
	readonly standing: string;
	/** What an analyst graded the statement, or the report. */
	readonly grade: string;
	readonly source: string;
	readonly place: string;
};

export type Ladder = {
	readonly title: string;
	readonly rungs: readonly Rung[];
	readonly isContested: boolean;
	/** What the values that stand come to: `now 7–9`; empty where they are no numbers. */
	readonly now: string;
};

/** A table higher than this would hide what it is about. */
const mostRungs = 6;

type Held = {
	readonly value: string;
	readonly actor: string | null;
	readonly documentId: string;
	readonly offset: number;
	/** The same as a number, where it is one. */
	readonly amount: Amount | null;
};

type Timed = Held & { readonly statement: SituationStatement | undefined; readonly moment: string };

/** When a claim was made, as a value that can be compared: said, else dated, else received. */
const timed = ({ floor: { situation } }: State, held: Held): Timed => {
	const statement = (statementsByDocument(situation).get(held.documentId) ?? []).find(({ content, source }) =>
		[...content, ...(source === null ? [] : [source])].some(
			({ start, end }) => start <= held.offset && held.offset < end,
		),
	);
	const document = documentsById(situation).get(held.documentId);
	return { ...held, statement, moment: statement?.time ?? document?.reference?.date ?? document?.receivedAt ?? '' };
};

const momentLabel = (moment: string, zone: string): string => {
	const { day, clock, isZoneUnknown } = whenOf(moment, zone);
	return clock === '' ? (day ?? '') : `${clock}${isZoneUnknown ? '~' : ''}`;
};

/** Whether one claim was surely made before the other: a day says nothing about its hours. */
const isBefore = (one: Timed, other: Timed): boolean => {
	const [early, late] = [intervalOf(one.moment, 'UTC'), intervalOf(other.moment, 'UTC')];
	return early !== null && late !== null && early.to < late.from;
};

const standingOf = (held: Timed, all: readonly Timed[]): string => {
	if (held.actor === null) return 'stands';
	const own = all.filter(({ actor }) => actor === held.actor);
	const later = own.filter((other) => other.value !== held.value && isBefore(held, other)).at(-1);
	return later === undefined ? 'stands' : `✗ now ${later.value}`;
};

const gradeOn = (state: State, { statement, documentId }: Timed): string =>
	(statement === undefined ? '' : gradeOf(state, { kind: 'statement', documentId, id: statement.id })) ||
	gradeOf(state, { kind: 'document', id: documentId });

/** The least and the most of the numbers that stand; a word like "dozens" counts for nothing. */
const nowOf = (standing: readonly Timed[]): string => {
	const amounts = standing.flatMap(({ amount }) => (amount === null || isVague(amount) ? [] : [amount]));
	if (amounts.length === 0) return '';
	const low = Math.min(...amounts.map((amount) => amount.low));
	const isOpen = amounts.some(({ high }) => high === null);
	const high = isOpen ? null : Math.max(...amounts.map((amount) => amount.high!));
	return `now ${formatAmount({ low, high, about: amounts.some(({ about }) => about) })}`;
};

const rungOf = (state: State, held: Timed, standing: string): Rung => {
	const { value, actor, documentId, offset, moment } = held;
	const { situation } = state.floor;
	const text = state.floor.report(documentId)?.document.text ?? '';
	const name = actor === null ? undefined : actorsById(situation).get(actor)?.name;
	return {
		value: say(state.screen, value),
		holder: say(state.screen, name ?? 'the report itself'),
		when: sayLabel(state.screen, momentLabel(moment, state.screen.zone)),
		standing: sayLabel(state.screen, standing),
		grade: gradeOn(state, held),
		source: say(state.screen, documentsById(situation).get(documentId)?.source ?? ''),
		place: say(state.screen, `${documentId}:${lineNumberAt(text, offset)}`),
	};
};

const heldIn = (
	state: State,
	subject: Subject,
): { title: string; held: readonly Held[]; isContested: boolean } | undefined => {
	const { situation } = state.floor;
	if (subject.kind === 'event') {
		const quantities = eventsById(situation).get(subject.id)?.quantities ?? [];
		const figure = quantities.find(({ contested }) => contested) ?? quantities.find(({ claims }) => claims.length > 1);
		return (
			figure && {
				title: figure.what,
				isContested: figure.contested,
				held: figure.claims.map(({ value, speaker, documentId, span }) => ({
					value: formatAmount(value),
					actor: speaker,
					documentId,
					offset: span.start,
					amount: value,
				})),
			}
		);
	}
	const question = subject.kind === 'question' ? questionsById(situation).get(subject.id) : undefined;
	return (
		question && {
			title: question.question,
			isContested: question.state === 'contested',
			held: question.positions.flatMap(({ value, actor, documentId, span }) =>
				value === null ? [] : [{ value, actor, documentId, offset: span.start, amount: readAmount(value) }],
			),
		}
	);
};

/** The claims about one figure of the open page's subject; undefined where fewer than two are known. */
export const ladderOf = (state: State): Ladder | undefined => {
	const page = openPage(state.view);
	const found = page.kind === 'detail' ? heldIn(state, page.subject) : undefined;
	if (found === undefined || found.held.length < 2) return undefined;
	const all = found.held
		.map((held) => timed(state, held))
		.sort((a, b) => (isBefore(a, b) ? -1 : isBefore(b, a) ? 1 : 0));
	const standing = new Map(all.map((held) => [held, standingOf(held, all)] as const));
	return {
		title: say(state.screen, found.title),
		isContested: found.isContested,
		now: nowOf(all.filter((held) => standing.get(held) === 'stands')),
		// The newest first; the earlier words of who has said another number since stand below theirs.
		rungs: all
			.toReversed()
			.slice(0, mostRungs)
			.map((held) => rungOf(state, held, standing.get(held)!)),
	};
};
