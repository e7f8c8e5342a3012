// Where events are, by the words of the place: whether two reports name one place.
import type { ActorKind } from '../../src/domain.ts';
import { hashText31 } from '../../src/lib/stable-id.ts';
import { nodeKey } from '../names/name-keys.ts';
import { countShared, findTerms } from '../reports/terms.ts';

/** The words of a place's name, and those of what the report says it lies in or holds ("Salem, Oregon"). */
export type Place = {
	readonly words: readonly number[];
	readonly around: readonly number[];
	/** A plant, a school: it lies in a town that one report names and another does not. */
	readonly isSite: boolean;
	readonly isCountry: boolean;
};

/** Whether one name holds the other, or one of the reports says that the one lies in the other. */
export const isOnePlace = (left: Place, right: Place): boolean =>
	holds(left.words, right.around) || holds(right.words, left.around);

/** Whether two names are of places of one sort, so that one may be told from the other: a town lies in some country. */
export const areComparable = (left: Place, right: Place): boolean =>
	left.isSite === right.isSite && left.isCountry === right.isCountry;

const holds = (words: readonly number[], within: readonly number[]): boolean =>
	countShared(words, within) === words.length;

const mostNamings = 8;
const dateline = 400;
const townBefore = /((?:\p{Lu}[\p{L}.]+ ?){1,3}), $/u;
const regionBehind = /^(?:,| in| of| on) (?:\p{Ll}+ ){0,2}((?:\p{Lu}[\p{L}.]+ ?){1,3})/u;

// "the Norvel paint works", "Saint Ada Hospital"
const siteAt =
	/^(?: \p{Ll}+)? (?:plant|factory|works|refinery|mine|terminal|depot|warehouse|hospital|school|university|hotel|mall|market|station|stadium|church|mosque|prison|dam|bridge|tower|building|complex|facility|shipyard|pipeline)\b/iu;

/**
 * The place of that name, null where there is none. "Velma, Ostra", "Velma in northern Ostra": what stands behind a
 * name in the text tells what the place lies in. "U.S." and "United States" are one country.
 */
export const whereOf = (name: string, text: string, kind?: ActorKind): Place | null => {
	if (kind === 'country') {
		const words = [hashText31(nodeKey({ name, kind }))];
		return { words, around: words, isSite: false, isCountry: true };
	}
	const words = findTerms(name, 8);
	// Who speaks in a post is no place.
	if (words.length === 0 || name.startsWith('@')) return null;
	const around: string[] = [name];
	let isSite = siteAt.test(` ${name.split(' ').slice(-1)[0]}`);
	// "SALEM, Oregon (AP) -": datelines shout.
	const shouted = name.toUpperCase();
	const inDateline = text.slice(0, dateline).indexOf(`${shouted}, `);
	if (inDateline >= 0)
		around.push(regionBehind.exec(text.slice(inDateline + name.length, inDateline + name.length + 60))?.[1] ?? '');
	let at = text.indexOf(name);
	for (let naming = 0; at >= 0 && naming < mostNamings; naming += 1) {
		const tail = text.slice(at + name.length, at + name.length + 90);
		const site = siteAt.exec(tail)?.[0] ?? '';
		isSite ||= site !== '';
		const behind = tail.slice(site.length);
		around.push(regionBehind.exec(behind)?.[1] ?? '', townBefore.exec(text.slice(Math.max(0, at - 40), at))?.[1] ?? '');
		at = text.indexOf(name, at + name.length);
	}
	return { words, around: findTerms(around.join(' '), 24), isSite, isCountry: false };
};
