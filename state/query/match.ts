// Answering a query: made ready once for a situation and a clock, then asked of each thing.
import { whenOf } from '../clock.ts';
import { fieldsByName } from './fields.ts';
import { actorsIn, actorsNamed, type Ground, type Test } from './ground.ts';
import { parseQuery } from './parse.ts';
import { isEmptyQuery, type ParsedQuery, type Query, type WordTest, wantedTests } from './query.ts';
import type { Rest } from './rests.ts';
import { type Thing, textOf } from './things.ts';
import { folded, hasNearWord, spellingsTyped } from './words.ts';

/** The query a text stands for, with the fields there are. */
export const readQuery = (source: string): ParsedQuery => parseQuery(source, fieldsByName);

/** As much of a report's text as is searched. */
const searchedText = 200_000;

const bodies = new WeakMap<object, string>();

const bodyOf = ({ floor, isDeep }: Ground, thing: Thing): string => {
	if (!isDeep || thing.kind !== 'report') return '';
	const body =
		bodies.get(thing.value) ?? folded(floor.report(thing.value.id)?.document.text.slice(0, searchedText) ?? '');
	bodies.set(thing.value, body);
	return body;
};

const clockShape = /^\d\d:\d{0,2}~?$/;

const clockOf = (thing: Thing, zone: string): string => {
	if (thing.kind === 'event') return whenOf(thing.value.start, zone).clock;
	return thing.kind === 'statement' ? whenOf(thing.value.time, zone).clock : '';
};

const looseTest = (typed: string, ground: Ground, isForgiving: boolean): Test => {
	const { floor, zone } = ground;
	const word = folded(typed);
	const spellings = spellingsTyped(typed);
	const ids = word.length < 2 ? new Set<string>() : actorsNamed(ground, typed);
	const isClock = clockShape.test(word);
	return (thing) => {
		const text = textOf(floor, thing);
		if (spellings.some((spelling) => text.includes(spelling))) return true;
		if (ids.size > 0 && actorsIn(thing).some((id) => ids.has(id))) return true;
		if (isClock && clockOf(thing, zone).startsWith(word)) return true;
		const body = bodyOf(ground, thing);
		if (body !== '' && spellings.some((spelling) => body.includes(spelling))) return true;
		return isForgiving && hasNearWord(text, word);
	};
};

const tightTests: Readonly<Record<Exclude<WordTest['mode'], 'loose'>, (text: string, word: string) => boolean>> = {
	exact: (text, word) => text.includes(word),
	start: (text, word) => text.startsWith(word),
	// Several texts are joined to one: each of them has an end.
	end: (text, word) => text.endsWith(word) || text.includes(`${word} | `),
	whole: (text, word) => text === word || text.startsWith(`${word} | `),
};

const wordTest = ({ mode, text }: WordTest, ground: Ground, isForgiving: boolean): Test => {
	if (mode === 'loose') return looseTest(text, ground, isForgiving);
	const word = folded(text);
	const holds = tightTests[mode];
	return (thing) =>
		holds(textOf(ground.floor, thing), word) || (mode === 'exact' && bodyOf(ground, thing).includes(word));
};

const testOf = (query: Query, ground: Ground, isForgiving: boolean): Test => {
	switch (query.kind) {
		case 'word':
			return wordTest(query, ground, isForgiving);
		case 'field': {
			const { field, values, comparison } = query;
			const tests = values.map((value) => fieldsByName.get(field)!.test(value, comparison, ground));
			return tests.length === 1 ? tests[0]! : (thing) => tests.some((test) => test(thing));
		}
		case 'not': {
			// What is excluded is excluded as typed: a slip must not hide a row.
			const test = testOf(query.part, ground, false);
			return (thing) => !test(thing);
		}
		case 'all': {
			const tests = query.parts.map((part) => testOf(part, ground, isForgiving));
			return (thing) => tests.every((test) => test(thing));
		}
		case 'any': {
			const tests = query.parts.map((part) => testOf(part, ground, isForgiving));
			return (thing) => tests.some((test) => test(thing));
		}
	}
};

const basisOfWord = ({ mode, text }: WordTest, ground: Ground): string => {
	const word = folded(text);
	return mode !== 'loose' || word.length < 2 ? '' : [...actorsNamed(ground, word)].join(' ');
};

/**
 * What the answers to a query rest on besides the things asked, where they are events, questions or actors: as long as it
 * is the same, a thing that is what it was is answered as it was. Null where that cannot be told.
 */
export const basisOf = (query: Query, ground: Ground): string | null => {
	const joined = (bases: readonly (string | null)[]): string | null => (bases.includes(null) ? null : bases.join('\n'));
	switch (query.kind) {
		case 'word':
			return ground.isDeep ? null : basisOfWord(query, ground);
		case 'field':
			return joined(query.values.map((value) => fieldsByName.get(query.field)!.basis(value, ground)));
		case 'not':
			return basisOf(query.part, ground);
		case 'all':
		case 'any':
			return joined(query.parts.map((part) => basisOf(part, ground)));
	}
};

/** What answers to a query rest on in the documents and the news, beside that. */
export const restsOf = (query: Query): readonly Rest[] => {
	switch (query.kind) {
		case 'word':
			return [];
		case 'field':
			return query.values.flatMap((value) => fieldsByName.get(query.field)!.rests(value));
		case 'not':
			return restsOf(query.part);
		case 'all':
		case 'any':
			return query.parts.flatMap(restsOf);
	}
};

/** Makes a query ready to be asked of things. `isForgiving` lets loose words match in spite of typing errors. */
export const prepareQuery = (query: Query, ground: Ground, isForgiving = false): Test =>
	isEmptyQuery(query) ? () => true : testOf(query, ground, isForgiving);

/** Whether a query has words that a typing error could be forgiven in. */
export const canForgive = (query: Query): boolean =>
	wantedTests(query).some((test) => test.kind === 'word' && test.mode === 'loose' && test.text.length >= 4);

/** Whether the answer to a query changes with the clock alone. */
export const isTimed = (query: Query): boolean => {
	if (query.kind === 'all' || query.kind === 'any') return query.parts.some(isTimed);
	if (query.kind === 'not') return isTimed(query.part);
	return query.kind === 'field' && /^(?:after|before|is)$/.test(query.field);
};
