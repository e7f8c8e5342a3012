// Where events are, by the words of the place: whether two reports name one place.
import { countShared, findTerms } from './terms.ts';

/** The words of a place's name, and those of what the report says it lies in ("Salem, Oregon"). */
export type Place = { readonly words: readonly number[]; readonly around: readonly number[] };

/** Whether one name holds the other, or one of the reports says that the one lies in the other. */
export const isOnePlace = (left: Place, right: Place): boolean =>
	holds(left.words, right.around) || holds(right.words, left.around);

const holds = (words: readonly number[], within: readonly number[]): boolean =>
	countShared(words, within) === words.length;

const mostNamings = 8;

/**
 * The place of that name, null where there is none. "Velma, Ostra", "Velma in northern Ostra": what stands behind a
 * name in the text tells what the place lies in.
 */
export const whereOf = (name: string, text: string): Place | null => {
	const words = findTerms(name, 8);
	if (words.length === 0) return null;
	const around: string[] = [name];
	let at = text.indexOf(name);
	for (let naming = 0; at >= 0 && naming < mostNamings; naming += 1) {
		const behind = text.slice(at + name.length, at + name.length + 60);
		around.push(/^(?:,| in| of| on) (?:\p{Ll}+ ){0,2}((?:\p{Lu}[\p{L}.]+ ?){1,3})/u.exec(behind)?.[1] ?? '');
		at = text.indexOf(name, at + name.length);
	}
	return { words, around: findTerms(around.join(' '), 24) };
};
