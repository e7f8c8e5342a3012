// What rows of the table of commands that make acts have in common.
import type { Command } from '../keyboard/command.ts';
import { blockedInPast } from '../screen/travel.ts';
import type { Action, Effect, State } from '../state.ts';
import type { Subject } from '../subjects.ts';
import type { PromptId } from './prompts.ts';
import type { Draft } from './wording.ts';

/** What a key leads to. */
export type Steps = readonly (Action | Effect)[];

/** Saves acts; the rows they were on are let go. */
export const act = (drafts: readonly Draft[]): Steps =>
	drafts.length === 0 ? [] : [{ effect: 'act', drafts }, { type: 'rows-unpicked' }];

/** Asks for a line of text. */
export const ask = (prompt: PromptId, subjects: readonly Subject[], text = ''): Steps => [
	{ type: 'typing-started', typing: { what: 'prompt', prompt, subjects, text, problem: null } },
];

/** Says why nothing happens. */
export const say = (text: string): Steps => [{ type: 'message-shown', text }];

/** A command with one key; not to be given while the past is shown. */
export const row = (
	id: string,
	key: string,
	title: string,
	run: (state: State) => Steps,
	blocked?: Command['blocked'],
	hint?: string,
): Command => ({
	id,
	keys: [key],
	title,
	group: 'Judge',
	where: 'anywhere',
	run,
	blocked: (state) => blockedInPast(state) ?? blocked?.(state),
	...(hint === undefined ? {} : { hint }),
});
