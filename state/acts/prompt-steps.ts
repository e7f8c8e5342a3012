// What keys mean while a line for an act is typed.
import type { Action, Effect, State } from '../state.ts';
import type { PromptTyping } from '../view.ts';
import { prompts } from './prompts.ts';
import type { Draft } from './wording.ts';

type Steps = readonly (Action | Effect)[];

const retyped = (typing: PromptTyping, text: string): Steps => [
	{ type: 'typing-started', typing: { ...typing, text, problem: null } },
];

const save = (drafts: readonly Draft[]): Steps => [{ effect: 'act', drafts }, { type: 'rows-unpicked' }];

const entered = (state: State, typing: PromptTyping): Steps => {
	const { make, go } = prompts[typing.prompt];
	const text = typing.text.trim();
	const made = make?.(state, typing.subjects, text);
	const steps = made === undefined ? (go?.(state, text) ?? []) : typeof made === 'string' ? made : save(made);
	if (typeof steps === 'string') return [{ type: 'prompt-refused', problem: steps }];
	return [{ type: 'typing-ended', isKept: true }, ...steps];
};

// What a time would be taken for is shown, not typed.
const completed = (state: State, { prompt, subjects, text }: PromptTyping): string =>
	(prompts[prompt].go === undefined ? prompts[prompt].suggest?.(state, subjects, text) : undefined) ?? text;

const withoutWord = (text: string): string => text.trimEnd().replace(/\S*$/, '');

/** What a key does to the line; undefined for keys that are commands even then. */
export const promptStep = (state: State, typing: PromptTyping, key: string): Steps | undefined => {
	const { text } = typing;
	const edits: Readonly<Record<string, () => Steps>> = {
		enter: () => entered(state, typing),
		esc: () => [{ type: 'typing-ended', isKept: true }],
		backspace: () => retyped(typing, [...text].slice(0, -1).join('')),
		'ctrl+u': () => retyped(typing, ''),
		'ctrl+w': () => retyped(typing, withoutWord(text)),
		tab: () => retyped(typing, completed(state, typing)),
	};
	if (Object.hasOwn(edits, key)) return edits[key]!();
	return [...key].length === 1 ? retyped(typing, text + key) : undefined;
};
