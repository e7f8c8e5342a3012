// Tones as terminal attributes, in as many colours as the terminal has. No meaning hangs on colour alone, so a terminal
// without colour loses none.
import { withoutAmbiguous } from '../state/screen/ambiguous.ts';
import { asciiTwins } from '../state/screen/glyphs.ts';
import { type Segment, type Tone, tones } from '../state/screen/lines.ts';
import { type Colour, readStyle, type Styles, type TextEffect } from '../state/screen/themes.ts';

/** Colours a terminal can show: none, the sixteen, 256, or any. */
export type ColourDepth = 'none' | '16' | '256' | 'any';

type Attribute = readonly [on: string, off: string];

const effectCodes: Readonly<Record<TextEffect, Attribute>> = {
	bold: ['1', '22'],
	italic: ['3', '23'],
	underline: ['4', '24'],
	reverse: ['7', '27'],
	strike: ['9', '29'],
};

/** A part of a colour as one of the six steps of the colour cube. */
const cubeStep = (part: number): number => Math.round((part / 255) * 5);

const basic = (code: number, isGround: boolean): string =>
	String((code < 8 ? 30 + code : 82 + code) + (isGround ? 10 : 0));

/** The nearest of the sixteen: which parts are strong, and whether any is very strong. */
const nearestBasic = (parts: readonly number[]): number => {
	const strongest = Math.max(...parts);
	if (strongest < 48) return 0;
	const bits = parts.reduce((sum, part, index) => sum + (part > strongest / 2 ? 1 << index : 0), 0);
	return bits + (strongest > 191 ? 8 : 0);
};

const colourCode = (colour: Colour, isGround: boolean, depth: ColourDepth): string => {
	if (typeof colour === 'number') return basic(colour, isGround);
	const [red, green, blue] = colour;
	if (depth === '16') return basic(nearestBasic(colour), isGround);
	const how = isGround ? 48 : 38;
	if (depth === 'any') return `${how};2;${red};${green};${blue}`;
	return `${how};5;${16 + 36 * cubeStep(red) + 6 * cubeStep(green) + cubeStep(blue)}`;
};

const attributesOf = (words: string, depth: ColourDepth): readonly Attribute[] => {
	const style = readStyle(words);
	if (style === null) return [];
	const inked = depth === 'none' ? null : style.ink;
	const grounded = depth === 'none' ? null : style.ground;
	return [
		...style.effects.map((effect) => effectCodes[effect]),
		...(inked === null ? [] : [[colourCode(inked, false, depth), '39'] as const]),
		...(grounded === null ? [] : [[colourCode(grounded, true, depth), '49'] as const]),
	];
};

const escapes = (codes: readonly string[]): string => codes.map((code) => `\u001b[${code}m`).join('');

const aroundOf = (attributes: readonly Attribute[]): Around => ({
	before: escapes(attributes.map(([on]) => on)),
	behind: escapes(attributes.map(([, off]) => off)),
});

/** How signs beyond ASCII are drawn: as they are, only those that are one column wide everywhere, or none. */
export type Signs = 'any' | 'narrow' | 'ascii';

/** What is sent before and behind a text of a tone; empty where it looks as any. */
type Around = { readonly before: string; readonly behind: string };

export type Theme = {
	readonly around: Readonly<Record<Tone, Around>>;
	readonly signs: Signs;
	/** Words that name a web page lead there. */
	readonly hasLinks: boolean;
};

/** Styles for a terminal, with the colours and the signs it has. */
export const createTheme = (styles: Styles, signs: Signs, depth: ColourDepth = '16', hasLinks = false): Theme => ({
	around: Object.fromEntries(
		tones.map((tone) => [tone, aroundOf(attributesOf(styles[tone], depth))]),
	) as Theme['around'],
	signs,
	hasLinks,
});

const beyondAscii = /[^\x20-\x7e]/gu;

const draw: Readonly<Record<Signs, (text: string) => string>> = {
	any: (text) => text,
	narrow: withoutAmbiguous,
	ascii: (text) => text.replace(beyondAscii, (sign) => asciiTwins.get(sign) ?? '?'),
};

/** For the cells of the screen, which let only web pages through. */
const linked = (text: string, address: string): string => `\u001b]8;;${address}\u001b\\${text}\u001b]8;;\u001b\\`;

/** Segments as the one string a row of the screen is drawn from. */
export const paint = (segments: readonly Segment[], theme: Theme): string => {
	let row = '';
	for (const { text, tone, link } of segments) {
		if (text === '') continue;
		const { before, behind } = theme.around[tone];
		const signs = draw[theme.signs](text);
		row += before + (link !== undefined && theme.hasLinks ? linked(signs, link) : signs) + behind;
	}
	return row;
};
