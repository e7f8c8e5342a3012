// Themes: styles in words become the attributes a terminal has.
import { expect, test } from 'vitest';
import { type ColourDepth, createTheme, paint } from '../../components/theme.ts';
import { readStyle, themes } from '../../state/screen/themes.ts';

const drawn = (style: string, depth: ColourDepth): string =>
	paint([{ text: 'x', tone: 'open' }], createTheme({ ...themes.mono, open: style }, 'any', depth)).replaceAll(
		'\u001b[',
		'<',
	);

test.each<readonly [string, ColourDepth, string]>([
	['', 'any', 'x'],
	['yellow', '16', '<33mx<39m'],
	['bold bright-white on red', '16', '<1m<97m<41mx<22m<39m<49m'],
	['#ff8800', 'any', '<38;2;255;136;0mx<39m'],
	['#ff8800', '256', '<38;5;214mx<39m'],
	['#ff8800', '16', '<93mx<39m'],
	['on #202020', '16', '<40mx<49m'],
	['bold magenta', 'none', '<1mx<22m'],
])('%j with %s colours', (style, depth, expected) => {
	expect(drawn(style, depth)).toBe(expected);
});

test('every style of the shipped themes can be read', () => {
	for (const styles of Object.values(themes))
		for (const words of Object.values(styles)) expect(readStyle(words)).not.toBeNull();
});

test('a word that is none of a style is refused', () => {
	expect(readStyle('bold purplish')).toBeNull();
});
