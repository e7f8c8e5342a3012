// What stands in a list without rows: why there are none, and what would change that.

import { listPanes } from '../panes.ts';
import type { State } from '../state.ts';
import type { ListId } from '../view.ts';
import { plural, say } from '../words.ts';
import { unreadableIn } from './liveness.ts';

const timelineWords = (state: State): readonly string[] => {
	const { documents } = state.floor.situation;
	if (state.travel !== null) return ['nothing was known then'];
	if (state.news === null) return ['reading the folder'];
	const unread = unreadableIn(state);
	const read = documents.length - documents.filter(({ status }) => status === 'unreadable').length;
	if (read > 0) return [`${plural(read, 'report')}, but no event in ${read === 1 ? 'it' : 'them'}`];
	if (unread > 0) return [`${plural(unread, 'file')} there, none of which could be read: P tells why`];
	return [
		`no report yet: what is put into ${say(state.screen, state.name)} is read as it comes`,
		'text, Markdown, web pages, mail, JSON, feeds; P tells what is not read',
	];
};

/** Lines for a list without rows, to be cut to its width. */
export const emptyWords = (state: State, list: ListId): readonly string[] => {
	const { query, answered } = state.search;
	const asked = list === 'results' ? query : state.view.lists[list].filter;
	if (asked === '') return list === 'timeline' ? timelineWords(state) : [listPanes[list].empty];
	const isSearching = list === 'results' && query !== answered;
	if (isSearching) return ['searching'];
	const nothing = `nothing matches ${say(state.screen, asked)}`;
	return list === 'results' ? [nothing] : [`${nothing} here`, '// looks everywhere, Esc takes the filter off'];
};
