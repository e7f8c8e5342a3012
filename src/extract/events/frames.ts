// The tables of event verbs and nouns, made ready for look-up by the form that stands in a text.
import type { EventTypeId } from '../../domain.ts';
import { type NounClass, nounClasses } from '../lang/en/event-classes.ts';
import { happenVerbs, lightVerbs, type NounFrame, nounFrames } from '../lang/en/event-nouns.ts';
import { type VerbFrame, verbFrames } from '../lang/en/event-verbs.ts';
import { nounForms, verbForms } from '../lang/en/inflection.ts';

const split = (list: string): string[] => list.split(/\s+/).filter(Boolean);

/** A condition on a noun: given the lower-cased head, and whether it is an actor (of which kind). */
export type NounTest = {
	readonly words: ReadonlySet<string>;
	readonly actor: 'any' | 'country' | 'people' | 'place' | null;
};

export type Frame = {
	readonly id: string;
	readonly type: EventTypeId;
	readonly lemma: string;
	readonly particle: string | null;
	readonly object: NounTest | null;
	readonly subject: NounTest | null;
	readonly prepositions: ReadonlySet<string> | null;
	readonly phrase: NounTest | null;
	readonly without: NounTest | null;
	readonly infinitive: boolean;
	readonly transitive: 'yes' | 'no' | null;
	readonly passive: boolean;
	/** Number of conditions: the most particular frame wins. */
	readonly weight: number;
};

const classWords = new Map<string, ReadonlySet<string>>(
	Object.entries(nounClasses).map(([name, list]) => [name, new Set(split(list).flatMap(nounForms))]),
);

const testOf = (condition: string | undefined): NounTest | null => {
	if (condition === undefined) return null;
	if (condition === '@country') return { words: new Set(), actor: 'country' };
	if (condition === '@people') return { words: classWords.get('people')!, actor: 'people' };
	if (condition.startsWith('@')) return { words: classWords.get('people')!, actor: 'any' };
	if (condition.startsWith('=')) return { words: new Set(condition.slice(1).split(/[|\s]/)), actor: null };
	const known = split(condition).map((name) => classWords.get(name));
	if (known.every((words) => words === undefined))
		return { words: new Set(split(condition).flatMap(nounForms)), actor: null };
	const isPlace = split(condition).includes('territory');
	return { words: new Set(known.flatMap((words) => [...(words ?? [])])), actor: isPlace ? 'place' : null };
};

const compile = (row: VerbFrame, verb: string, rowIndex: number): Frame => {
	const [lemma, particle] = verb.replace(/_$/, '').split('_') as [string, string | undefined];
	const conditions = [
		row.object,
		row.subject,
		row.preposition,
		row.phrase,
		row.infinitive,
		row.passive,
		particle,
		row.transitive,
	];
	return {
		id: `${row.type.toLowerCase()}/${verb}${row.object ? `>${row.object}` : ''}#${rowIndex}`,
		type: row.type,
		lemma,
		particle: particle ?? null,
		object: testOf(row.object),
		subject: testOf(row.subject),
		prepositions: row.preposition ? new Set(row.preposition.split('|')) : null,
		phrase: testOf(row.phrase),
		without: testOf(row.without),
		infinitive: row.infinitive ?? false,
		transitive: row.transitive ?? null,
		passive: row.passive ?? false,
		weight: conditions.filter((condition) => condition !== undefined).length,
	};
};

const group = <Value>(entries: Iterable<readonly [string, Value]>): ReadonlyMap<string, readonly Value[]> => {
	const grouped = new Map<string, Value[]>();
	for (const [key, value] of entries) {
		const list = grouped.get(key);
		if (list) list.push(value);
		else grouped.set(key, [value]);
	}
	return grouped;
};

/** Frames by every form of their verb, the most particular first. */
export const framesByForm: ReadonlyMap<string, readonly Frame[]> = new Map(
	[
		...group(
			verbFrames.flatMap((row, index) =>
				split(row.verbs).flatMap((verb) => {
					const frame = compile(row, verb, index);
					return verbForms(frame.lemma).map((form) => [form, frame] as const);
				}),
			),
		),
	].map(([form, frames]) => [form, [...frames].sort((a, b) => b.weight - a.weight)]),
);

export type NounEntry = {
	readonly type: EventTypeId;
	readonly lemma: string;
	readonly before: ReadonlySet<string> | null;
	readonly of: ReadonlySet<string> | null;
	readonly without: ReadonlySet<string> | null;
	readonly notBefore: ReadonlySet<string>;
	readonly isWeak: boolean;
};

const entryOf = (row: NounFrame, lemma: string): NounEntry => ({
	type: row.type,
	lemma,
	before: row.before ? new Set(split(row.before)) : null,
	of: row.of ? new Set(split(row.of)) : null,
	without: row.without ? new Set(split(row.without)) : null,
	notBefore: new Set(split(row.notBefore ?? '')),
	isWeak: row.isWeak ?? false,
});

/** Event nouns by form; entries that ask for a modifier come first. */
export const nounsByForm: ReadonlyMap<string, readonly NounEntry[]> = new Map(
	[
		...group(
			nounFrames.flatMap((row) =>
				split(row.nouns).flatMap((noun) => nounForms(noun).map((form) => [form, entryOf(row, noun)] as const)),
			),
		),
	].map(([form, entries]) => [
		form,
		[...entries].sort((a, b) => Number(b.before !== null) - Number(a.before !== null)),
	]),
);

/** Forms of a list of verbs, with the particle each needs (or none). */
export const verbList = (list: string): ReadonlyMap<string, ReadonlySet<string>> => {
	const found = new Map<string, Set<string>>();
	for (const verb of split(list)) {
		const [lemma, particle] = verb.split('_') as [string, string | undefined];
		for (const form of verbForms(lemma)) found.set(form, (found.get(form) ?? new Set()).add(particle ?? ''));
	}
	return found;
};

export const light = verbList(lightVerbs);
export const happens = verbList(happenVerbs);

/** Whether the noun `word` is of the class. */
export const isOfClass = (word: string, name: NounClass): boolean => classWords.get(name)!.has(word);
