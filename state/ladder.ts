// The ladder: every value claimed for one figure, who holds it and where. For small ruled tables.
import { formatAmount } from './amounts.ts';
import { actorsById, documentsById, eventsById, questionsById } from './lookups.ts';
import type { State } from './state.ts';
import type { Subject } from './subjects.ts';
import { openPage } from './view.ts';
import { lineNumberAt, say } from './words.ts';

export type Rung = { readonly value: string; readonly holder: string; readonly source: string; readonly place: string };

export type Ladder = { readonly title: string; readonly rungs: readonly Rung[]; readonly isContested: boolean };

/** A table higher than this would hide what it is about. */
const mostRungs = 6;

type Held = {
	readonly value: string;
	readonly actor: string | null;
	readonly documentId: string;
	readonly offset: number;
};

const rungOf = (state: State, { value, actor, documentId, offset }: Held): Rung => {
	const { situation } = state.floor;
	const text = state.floor.report(documentId)?.document.text ?? '';
	const name = actor === null ? undefined : actorsById(situation).get(actor)?.name;
	return {
		value: say(state.screen, value),
		holder: say(state.screen, name ?? 'the report itself'),
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
				value === null ? [] : [{ value, actor, documentId, offset: span.start }],
			),
		}
	);
};

/** The claims about one figure of the open page's subject; undefined where fewer than two are known. */
export const ladderOf = (state: State): Ladder | undefined => {
	const page = openPage(state.view);
	const found = page.kind === 'detail' ? heldIn(state, page.subject) : undefined;
	if (found === undefined || found.held.length < 2) return undefined;
	return {
		title: say(state.screen, found.title),
		isContested: found.isContested,
		rungs: found.held.slice(0, mostRungs).map((held) => rungOf(state, held)),
	};
};
