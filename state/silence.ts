// Named but silent: who was accused or asked, and has said nothing in any report since.
import type { EventTypeId, Situation, SituationActor } from '../src/domain.ts';
import type { Moment } from './clock.ts';
import { actorsById, documentsById, statementsByActor } from './lookups.ts';
import { memoLast } from './rows.ts';

export type Silence = {
	readonly actor: SituationActor;
	/** When the first report of it arrived. */
	readonly since: Moment;
	readonly accused: number;
	readonly asked: number;
};

const calls: Readonly<Partial<Record<EventTypeId, 'accused' | 'asked'>>> = { ACCUSE: 'accused', REQUEST: 'asked' };

type Called = { since: Moment; accused: number; asked: number };

const arrivalIn = (situation: Situation, documentId: string): Moment =>
	Date.parse(documentsById(situation).get(documentId)?.receivedAt ?? '');

const calledIn = (situation: Situation): ReadonlyMap<string, Called> => {
	const called = new Map<string, Called>();
	for (const { type, actors, reports, background, status } of situation.events) {
		const how = calls[type];
		if (how === undefined || background || status === 'denied') continue;
		const arrivals = reports.map(({ documentId }) => arrivalIn(situation, documentId));
		const first = Math.min(...arrivals.filter((moment) => !Number.isNaN(moment)));
		for (const { actor, role } of actors) {
			if (role !== 'target') continue;
			const known = called.get(actor) ?? { since: first, accused: 0, asked: 0 };
			called.set(actor, { ...known, since: Math.min(known.since, first), [how]: known[how] + 1 });
		}
	}
	return called;
};

/** All who are silent, longest first. */
export const silencesOf: (situation: Situation) => readonly Silence[] = memoLast(
	(situation: Situation): readonly Silence[] =>
		[...calledIn(situation)]
			.flatMap(([id, called]): readonly Silence[] => {
				const actor = actorsById(situation).get(id);
				if (actor === undefined || actor.kind === 'place' || !Number.isFinite(called.since)) return [];
				const said = statementsByActor(situation).get(id) ?? [];
				const hasSpoken = said.some(({ documentId }) => arrivalIn(situation, documentId) >= called.since);
				return hasSpoken ? [] : [{ actor, ...called }];
			})
			.sort((left, right) => left.since - right.since || (left.actor.id < right.actor.id ? -1 : 1)),
);
