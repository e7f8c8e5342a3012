// The shape of a time rule, and how a table of them is kept ready for matching.
import type { TimeExpression } from '../../domain.ts';
import { compile, openingsOf, type Pattern } from './grammar.ts';
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

/** Rules by the word they may begin with (`#`: a digit). */
export type RuleBook = ReadonlyMap<string, readonly ReadyRule[]>;

/** Compiles rules; where two match the same words the earlier one wins. */
export const bindRules = (rules: readonly Rule[]): RuleBook => {
	const book = new Map<string, ReadyRule[]>();
	for (const { patterns, read } of rules) {
		for (const notation of patterns) {
			const pattern = compile(notation);
			for (const word of openingsOf(pattern)) book.set(word, [...(book.get(word) ?? []), { pattern, read }]);
		}
	}
	return book;
};
