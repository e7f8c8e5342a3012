// Names of keys, and which command a key means in a context.
import type { Command, Context } from './keyboard/command.ts';
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

// Over a slow line a control key and what follows it arrive together.
const controlName = (letter: string): readonly string[] => {
	if (letter === '\u0000' || (letter > '\u001a' && letter < ' ')) return [];
	return [letter < ' ' ? `ctrl+${String.fromCharCode(letter.charCodeAt(0) + 96)}` : letter];
};

/** The keys of one input: a held key may arrive several times in one piece. */
export const keysOf = (input: string, press: KeyPress): readonly string[] => {
	if (press.return && press.meta) return ['alt+enter'];
	const found = named.find(([flag]) => press[flag]);
	if (found !== undefined) return [found[1]];
	if (press.tab) return [press.shift ? 'shift+tab' : 'tab'];
	if (press.ctrl) return [`ctrl+${input}`];
	if (press.meta) return [`alt+${input}`];
	return [...input].flatMap((letter) => controls.get(letter) ?? controlName(letter));
};

// Function keys as terminals send them; the input library knows them but does not tell.
const functionKeys: ReadonlyMap<string, string> = new Map(
	[
		['f1', 'OP [11~ [[A [P'],
		['f2', 'OQ [12~ [[B [Q'],
		['f3', 'OR [13~ [[C'],
		['f4', 'OS [14~ [[D [S'],
		['f5', '[15~ [[E'],
		['f6', '[17~'],
		['f7', '[18~'],
		['f8', '[19~'],
		['f9', '[20~'],
		['f10', '[21~'],
		['f11', '[23~'],
		['f12', '[24~'],
	].flatMap(([name, codes]) => codes!.split(' ').map((code) => [`\u001b${code}`, name!] as const)),
);

/** The function key that a piece of input is; undefined for anything else. */
export const functionKeyOf = (input: string): string | undefined => functionKeys.get(input);

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

/** A key as help and hints write it: `Enter`, `^d`, `F2`, `j`. */
export const keyLabel = (key: string): string =>
	keyNames.get(key) ??
	(/^f\d+$/.test(key) ? key.toUpperCase() : key.replace('ctrl+', '^').replace('alt+enter', 'M-Enter'));

/** Keys as help and hints write them: function keys in a row as one. */
export const keyLabels = (keys: readonly string[]): readonly string[] => {
	const functions = keys.filter((key) => /^f\d+$/.test(key));
	if (functions.length < 3) return keys.map(keyLabel);
	const range = `${keyLabel(functions[0]!)}…${keyLabel(functions.at(-1)!)}`;
	return [...keys.filter((key) => !functions.includes(key)).map(keyLabel), range];
};
