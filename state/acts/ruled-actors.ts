// An actor as analysts let it be called, and which of their acts made it what it is.
import type { SituationActor } from '../../src/domain.ts';
import { actsOfMarks } from './forced.ts';
import type { Rulings } from './rulings.ts';

/** The actor of these names after the acts on them. */
export const ruledActor = (actor: SituationActor, names: readonly string[], rulings: Rulings): SituationActor => {
	const renamings = rulings.inOrder(names.flatMap((name) => rulings.renames.get(name)?.id ?? []));
	const others = actsOfMarks(names.flatMap((name) => rulings.nameMarks.get(name) ?? []));
	const name = renamings.at(-1)?.text;
	const acts = [...others, ...renamings.map(({ id }) => id)];
	if (acts.length === 0) return actor;
	if (name == null || name === '' || name === actor.name) return { ...actor, acts };
	return { ...actor, name, aliases: [actor.name, ...actor.aliases.filter((alias) => alias !== name)], acts };
};
