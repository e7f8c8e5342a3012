// Keeps the search thread up to date with the situation, in slices, so that keys are answered meanwhile. What has not
// changed is not sent again.
import { emptyFloor } from '../state/floor.ts';
import {
	changedSearchables,
	type SearchableGroup,
	type SearchableId,
	searchableGroup,
} from '../state/rows/search-entries.ts';
import type { Floor } from '../state/state.ts';

export type SearchFeed = {
	/** Sends what differs between this floor and what was followed before. */
	readonly follow: (floor: Floor) => void;
	/** What was sent last was taken: the next may be sent. */
	readonly goOn: () => void;
	/** Everything has to be sent again, beginning with the next floor. */
	readonly forget: () => void;
	readonly close: () => void;
};

const slice = 6;
/** Portions that are under way at most: whoever asks something meanwhile waits for no more than these. */
const mostSent = 2;

export const createSearchFeed = (send: (groups: readonly SearchableGroup[]) => void): SearchFeed => {
	let floor = emptyFloor;
	let timer: NodeJS.Timeout | undefined;
	let sent = 0;
	// Each group once, however often it changes until its turn comes.
	const waiting = new Map<string, SearchableId>();
	const work = (): void => {
		timer = undefined;
		const until = performance.now() + slice;
		const groups: SearchableGroup[] = [];
		for (const [name, id] of waiting) {
			waiting.delete(name);
			groups.push(searchableGroup(floor, id));
			if (performance.now() >= until) break;
		}
		sent += 1;
		send(groups);
		schedule();
	};
	const schedule = (): void => {
		if (waiting.size > 0 && sent < mostSent) timer ??= setTimeout(work, 0);
	};
	return {
		follow(next) {
			for (const id of changedSearchables(floor.situation, next.situation)) waiting.set(`${id.kind} ${id.id}`, id);
			floor = next;
			schedule();
		},
		goOn() {
			sent -= 1;
			schedule();
		},
		forget() {
			floor = emptyFloor;
			sent = 0;
		},
		close() {
			clearTimeout(timer);
		},
	};
};
