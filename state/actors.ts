// An actor over all documents, from the names that are its.
import type { SituationActor } from '../src/domain.ts';
import { compareText } from '../src/lib/compare-text.ts';
import { kindOf, type NameNode, sumTallies } from './projections/names.ts';

/** How much else hangs on an actor. */
export type ActorCounts = { readonly events: number; readonly contested: number };

/** The actor of these names, given with the one its id comes from first; null where no report names it itself. */
export const composeActor = (id: string, nodes: readonly NameNode[], counts: ActorCounts): SituationActor | null => {
	const named = nodes.filter(({ evidence }) => evidence !== null);
	if (named.length === 0) return null;
	const main = named.reduce((best, node) => (standing(node) > standing(best) ? node : best));
	const forms = sumTallies(named.map((node) => node.forms));
	const name = main.forms[0]?.of ?? main.key.slice(2);
	const sum = (count: (node: NameNode) => number): number => named.reduce((total, node) => total + count(node), 0);
	return {
		id,
		name,
		kind: kindOf(sumTallies(named.map((node) => node.kinds))),
		aliases: forms.map(({ of }) => of).filter((form) => form !== name),
		roles: sumTallies(named.map((node) => node.roles)).map(({ of }) => of),
		documents: sum((node) => node.documents),
		statements: sum((node) => node.statements),
		...counts,
		lastSaid:
			named
				.flatMap(({ lastSaid }) => lastSaid ?? [])
				.sort(compareText)
				.at(-1) ?? null,
		evidence: main.evidence!,
	};
};

// The name that most reports use is shown, a full one before a short one.
const standing = ({ key, documents }: NameNode): number => documents + (key.includes(' ') ? 1e9 : 0);

/** Sort key that puts the most active actors first. */
export const activityKey = ({ statements, events, documents }: SituationActor): string =>
	[statements + events, documents].map((count) => String(1e9 - count)).join(' ');
