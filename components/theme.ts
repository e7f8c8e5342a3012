// Tones as terminal attributes. Only the sixteen colours every terminal has, so its own palette decides; no meaning
// hangs on colour alone, so the theme without colour loses none.
import { asciiTwins } from '../state/glyphs.ts';
import type { Segment, Tone } from '../state/lines.ts';

type Attributes = readonly (readonly [on: number, off: number])[];

const bold = [1, 22] as const;
const italic = [3, 23] as const;
const underline = [4, 24] as const;
const reverse = [7, 27] as const;
const strike = [9, 29] as const;
const ink = (code: number) => [code, 39] as const;
const ground = (code: number) => [code, 49] as const;

export type ThemeName = 'colour' | 'mono';

const colour: Readonly<Record<Tone, Attributes>> = {
	plain: [],
	muted: [ink(90)],
	strong: [bold],
	frame: [ink(90)],
	title: [bold],
	focused: [reverse],
	contested: [bold, ink(35)],
	open: [ink(33)],
	pending: [ink(36)],
	answered: [ink(32)],
	withdrawn: [ink(90), strike],
	alert: [bold, ink(97), ground(41)],
	live: [ink(32)],
	stale: [bold, ink(33)],
	severe: [bold],
	source: [bold],
	cue: [italic],
	content: [underline],
	unused: [ink(90)],
};

const mono: Readonly<Record<Tone, Attributes>> = {
	...colour,
	muted: [],
	frame: [],
	contested: [bold],
	open: [],
	pending: [],
	answered: [],
	withdrawn: [strike],
	alert: [reverse, bold],
	live: [],
	stale: [bold],
	cue: [],
	unused: [],
};

export type Theme = { readonly attributes: Readonly<Record<Tone, Attributes>>; readonly isAscii: boolean };

/** A theme for a terminal: with or without colours, with or without signs beyond ASCII. */
export const createTheme = (name: ThemeName, isAscii: boolean): Theme => ({
	attributes: name === 'mono' ? mono : colour,
	isAscii,
});

const beyondAscii = /[^\x20-\x7e]/gu;

const asTerminal = (text: string, isAscii: boolean): string =>
	isAscii ? text.replace(beyondAscii, (sign) => asciiTwins.get(sign) ?? '?') : text;

const escapes = (codes: readonly number[]): string => codes.map((code) => `\u001b[${code}m`).join('');

/** Segments as the one string a row of the screen is drawn from. */
export const paint = (segments: readonly Segment[], theme: Theme): string =>
	segments
		.map(({ text, tone }) => {
			const attributes = theme.attributes[tone];
			const drawn = asTerminal(text, theme.isAscii);
			if (attributes.length === 0 || text === '') return drawn;
			return escapes(attributes.map(([on]) => on)) + drawn + escapes(attributes.map(([, off]) => off));
		})
		.join('');
