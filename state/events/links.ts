// The evidence that holds the reports of one event together, worked out when somebody asks for it.
import type { EventLink } from '../../src/domain.ts';
import type { EventItem } from './items.ts';
import { crossLikeness, explainLikeness } from './likeness.ts';

// The first tellings are those that an event grew from; a late one is like one of them.
const comparedEach = 24;
const mostLinks = 100;

/** For each report after the first, its link to the one it is most like. */
export const linksOf = (items: readonly EventItem[]): readonly EventLink[] => {
	const linked = new Set(items[0] === undefined ? [] : [items[0].entry.id]);
	const links: EventLink[] = [];
	for (const item of items) {
		if (linked.has(item.entry.id) || links.length === mostLinks) continue;
		linked.add(item.entry.id);
		const others = items.slice(0, comparedEach).filter(({ entry }) => entry !== item.entry);
		const most = others.reduce<EventItem | null>(
			(best, other) => (best === null || crossLikeness(item, other) > crossLikeness(item, best) ? other : best),
			null,
		);
		if (most === null) continue;
		const score = Math.round(crossLikeness(item, most) * 100) / 100;
		links.push({ documentId: item.entry.id, like: most.entry.id, score, signs: explainLikeness(item, most) });
	}
	return links;
};
