// The shape of a time rule, and how a table of them is kept ready for matching.
import type { TimeExpression } from '../../domain.ts';
import { compile, openingsOf, type Pattern, secondsOf } from './grammar.ts';
import type { Scene } from './scene.ts';

export type TimeType = TimeExpression['type'];

/** What a rule reads out of its words; null: these words are no time here. */
export type Value = { readonly type: TimeType; readonly value: string; readonly zone?: string } | null;

/** `date`, `time`, `duration`, `set`: a value of that type. */
export const date = (value: string | null): Value => (value === null ? null : { type: 'DATE', value });
export const time = (value: string | null): Value => (value === null ? null : { type: 'TIME', value });
export const duration = (value: string | null): Value => (value === null ? null : { type: 'DURATION', value });
export const set = (value: string | null): Value => (value === null ? null : { type: 'SET', value });

/** One rule: patterns in the notation of `grammar.ts`, and the value of what they match. */
export type Rule = { readonly patterns: readonly string[]; readonly read: (scene: Scene) => Value };

export type ReadyRule = { readonly pattern: Pattern; readonly read: Rule['read'] };

export type RuleBook = {
	/** Whether any rule begins with the word (`#`: a digit). */
	readonly opens: (word: string) => boolean;
	/** Rules that may match where a word stands before another, in the order of the table. */
	readonly rulesAt: (word: string, next: string) => readonly ReadyRule[];
};

type Page = { readonly rules: ReadyRule[]; bySecond: Map<string, readonly ReadyRule[]> | null };

const none: readonly ReadyRule[] = [];

/** Compiles rules; where two match the same words the earlier one wins. */
export const bindRules = (rules: readonly Rule[]): RuleBook => {
	const book = new Map<string, Page>();
	for (const { patterns, read } of rules) {
		for (const notation of patterns) {
			const pattern = compile(notation);
			for (const word of openingsOf(pattern)) {
				const page = book.get(word) ?? { rules: [], bySecond: null };
				page.rules.push({ pattern, read });
				book.set(word, page);
			}
		}
	}
	const rulesAt = (word: string, next: string): readonly ReadyRule[] => {
		const page = book.get(word);
		if (page === undefined) return none;
		page.bySecond ??= sortBySecond(word, page.rules);
		return page.bySecond.get(next) ?? page.bySecond.get(anyOther)!;
	};
	return { opens: (word) => book.has(word), rulesAt };
};

const anyOther = '*any other';

// Most of what begins with "the" or "a" ends with the second word; so only the rules that could go on are tried.
const sortBySecond = (word: string, rules: readonly ReadyRule[]): Map<string, readonly ReadyRule[]> => {
	const seconds = rules.map(({ pattern }) => secondsOf(pattern, word));
	const sorted = new Map<string, readonly ReadyRule[]>();
	for (const second of new Set([anyOther, ...seconds.flatMap((words) => [...(words ?? [])])]))
		sorted.set(
			second,
			rules.filter((_, index) => seconds[index] === null || seconds[index]!.has(second)),
		);
	return sorted;
};
