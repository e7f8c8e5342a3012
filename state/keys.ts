// Names of keys, and which command a key means in a context.
import type { Command, Context } from './commands.ts';
import type { State } from './state.ts';

/** What the input library tells of one key press. */
export type KeyPress = {
	readonly upArrow: boolean;
	readonly downArrow: boolean;
	readonly leftArrow: boolean;
	readonly rightArrow: boolean;
	readonly pageDown: boolean;
	readonly pageUp: boolean;
	readonly home: boolean;
	readonly end: boolean;
	readonly return: boolean;
	readonly escape: boolean;
	readonly ctrl: boolean;
	readonly shift: boolean;
	readonly tab: boolean;
	readonly backspace: boolean;
	readonly delete: boolean;
	readonly meta: boolean;
};

const named: readonly (readonly [keyof KeyPress, string])[] = [
	['upArrow', 'up'],
	['downArrow', 'down'],
	['leftArrow', 'left'],
	['rightArrow', 'right'],
	['pageDown', 'pagedown'],
	['pageUp', 'pageup'],
	['home', 'home'],
	['end', 'end'],
	['return', 'enter'],
	['escape', 'esc'],
	['backspace', 'backspace'],
	['delete', 'delete'],
];

const controls: ReadonlyMap<string, string> = new Map([
	['\r', 'enter'],
	['\n', 'enter'],
	['\t', 'tab'],
	['\u007f', 'backspace'],
	['\b', 'backspace'],
]);

const isControl = (letter: string): boolean => letter < ' ' || letter === '\u007f';

/** The keys of one input: a held key may arrive several times in one piece. */
export const keysOf = (input: string, press: KeyPress): readonly string[] => {
	const found = named.find(([flag]) => press[flag]);
	if (found !== undefined) return [found[1]];
	if (press.tab) return [press.shift ? 'shift+tab' : 'tab'];
	if (press.ctrl) return [`ctrl+${input}`];
	if (press.meta) return [`alt+${input}`];
	return [...input].flatMap((letter) => controls.get(letter) ?? (isControl(letter) ? [] : [letter]));
};

/** The first command of the table that this key means where we are. */
export const commandFor = (
	commands: readonly Command[],
	context: readonly Context[],
	key: string,
): Command | undefined =>
	context
		.map((where) => commands.find((command) => command.where === where && command.keys.includes(key)))
		.find((command) => command !== undefined);

/** Why a command cannot be done now; undefined if it can. */
export const blockedReason = (command: Command, state: State): string | undefined =>
	state.kiosk.isOn && command.isForKiosk !== true ? 'the kiosk is read-only' : command.blocked?.(state);

const keyNames: ReadonlyMap<string, string> = new Map([
	['enter', 'Enter'],
	['esc', 'Esc'],
	['tab', 'Tab'],
	['shift+tab', 'S-Tab'],
	['pagedown', 'PgDn'],
	['pageup', 'PgUp'],
	['up', '↑'],
	['down', '↓'],
	['left', '←'],
	['right', '→'],
	['home', 'Home'],
	['end', 'End'],
	[' ', 'Space'],
]);

/** A key as help and hints write it: `Enter`, `^d`, `j`. */
export const keyLabel = (key: string): string => keyNames.get(key) ?? key.replace('ctrl+', '^');
