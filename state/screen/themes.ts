// The looks of the screen: what each tone is drawn as, in words. `bold`, `italic`, `underline`, `reverse`, `strike`, one
// of the sixteen colours every terminal has or `#rrggbb`, and `on` before the colour of the ground.
import type { Tone } from './lines.ts';

export type Styles = Readonly<Record<Tone, string>>;

const dark: Styles = {
	plain: '',
	muted: 'bright-black',
	strong: 'bold',
	frame: 'bright-black',
	title: 'bold',
	focused: 'reverse',
	contested: 'bold magenta',
	open: 'yellow',
	pending: 'cyan',
	answered: 'green',
	withdrawn: 'bright-black strike',
	alert: 'bold bright-white on red',
	live: 'green',
	stale: 'bold yellow',
	severe: 'bold',
	source: 'bold',
	cue: 'italic',
	content: 'underline',
	unused: 'bright-black',
};

// Yellow, cyan and the bright colours cannot be read on white.
const light: Styles = {
	...dark,
	open: 'red',
	pending: 'blue',
	stale: 'bold red',
};

// Nothing is faint, and nothing rests on a colour that is dark on most grounds.
const contrast: Styles = {
	...dark,
	muted: '',
	frame: '',
	contested: 'bold bright-magenta',
	open: 'bold bright-yellow',
	pending: 'bold bright-cyan',
	answered: 'bold bright-green',
	withdrawn: 'strike',
	live: 'bold bright-green',
	stale: 'bold bright-yellow',
	cue: 'bold',
	unused: '',
};

const mono: Styles = {
	...dark,
	muted: '',
	frame: '',
	contested: 'bold',
	open: '',
	pending: '',
	answered: '',
	withdrawn: 'strike',
	alert: 'reverse bold',
	live: '',
	stale: 'bold',
	cue: '',
	unused: '',
};

/** The themes that come with the program, the usual one first. */
export const themes = { dark, light, contrast, mono } as const satisfies Readonly<Record<string, Styles>>;
export type ThemeName = keyof typeof themes;

const effects = ['bold', 'italic', 'underline', 'reverse', 'strike'] as const;
export type TextEffect = (typeof effects)[number];

const colours = ['black', 'red', 'green', 'yellow', 'blue', 'magenta', 'cyan', 'white'] as const;

/** A colour: one of the sixteen by number, or its three parts. */
export type Colour = number | readonly [red: number, green: number, blue: number];

export type Style = {
	readonly effects: readonly TextEffect[];
	readonly ink: Colour | null;
	readonly ground: Colour | null;
};

const colourOf = (word: string): Colour | null => {
	const hex = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(word);
	if (hex !== null) return [1, 2, 3].map((part) => Number.parseInt(hex[part]!, 16)) as unknown as Colour;
	const isBright = word.startsWith('bright-');
	const at = (colours as readonly string[]).indexOf(isBright ? word.slice('bright-'.length) : word);
	return at === -1 ? null : at + (isBright ? 8 : 0);
};

/** Reads a style; null where a word of it is none of a style. */
export const readStyle = (words: string): Style | null => {
	let style: Style = { effects: [], ink: null, ground: null };
	let isGround = false;
	for (const word of words.toLowerCase().split(/\s+/).filter(Boolean)) {
		const effect = effects.find((name) => name === word);
		const colour = colourOf(word);
		if (word === 'on') isGround = true;
		else if (effect !== undefined) style = { ...style, effects: [...style.effects, effect] };
		else if (colour === null) return null;
		else if (isGround) style = { ...style, ground: colour };
		else style = { ...style, ink: colour };
	}
	return style;
};
