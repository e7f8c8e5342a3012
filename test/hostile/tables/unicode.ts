// Characters that reorder, hide, pile up or pretend.
import { type Input, textInput } from '../input.ts';

const hazards: readonly (readonly [string, string])[] = [
	['right-to-left override', 'The file is \u202etxt.exe\u202c and Minister \u202eHX\u202c said no.'],
	['open isolates', `Minister Dana Holm said \u2066\u2067\u2068 ${'\u2067'.repeat(200)} no.`],
	['embeddings', `${'\u202a\u202b'.repeat(130)}HX`],
	['marks left and right', 'HX\u200e\u200f\u061c HX'],
	['zero width inside a name', 'Minister Da\u200bna Ho\u2060lm said no. Minister Dana Holm said yes.'],
	['joiners', 'Minister D\u200da\u200cna Holm said no.'],
	['soft hyphens', 'Minister Da\u00adna Ho\u00adlm said no.'],
	['marks piled up', `Minister Da${'\u0301\u0489\u20dd'.repeat(120)}na said no.`],
	['marks alone', `${'\u0300'.repeat(5_000)}`],
	['homoglyphs', 'Minister Dаnа Hоlm said no. Minister Dana Holm said yes.'],
	['normal forms', 'Minister Ren\u00e9e Holm said no. Minister Rene\u0301e Holm said yes.'],
	['fullwidth', 'Ｍｉｎｉｓｔｅｒ Ｄａｎａ Ｈｏｌｍ said no.'],
	['tag characters', `HX${[...'hidden'].map((one) => String.fromCodePoint(0xe0000 + one.charCodeAt(0))).join('')}`],
	['variation selectors', 'H\ufe00X\ufe0f\u{e0100} said no.'],
	['hangul fillers', 'HX\u3164\u115f\u1160\uffa0HX'],
	['private use', 'HX\ue000\u{f0000}\u{10fffd}'],
	['not characters', 'HX\ufffe\uffff\u{1fffe}\ufdd0'],
	['unassigned', 'HX\u0378\u{e1000}'],
	['object replacement', 'HX\ufffc\ufff9a\ufffab\ufffb'],
	['blank braille', 'HX\u2800\u2800\u00a0\u3000\u2003\u180eHX'],
	['emoji families', '👩‍👩‍👧‍👦 and 🏴󠁧󠁢󠁳󠁣󠁴󠁿 and 👍🏽 and 🇺🇳🇺'],
	['wide', '北京市'.repeat(200)],
	['arabic and hebrew', 'قال الوزير إن الجسر مغلق. השר אמר לא.'],
	['thai and devanagari', 'นายกรัฐมนตรีกล่าวว่า नमस्ते क्षत्रिय '.repeat(20)],
	[
		'prototype words',
		'__proto__ said the constructor said that toString denied it. Minister Hasown Property said valueOf left.',
	],
	['line tabulation', 'One\u000bTwo\u000cThree\u001cFour\u001dFive\u001eSix\u0085Seven'],
	['long word', 'w'.repeat(3_000)],
	['dotless and sharp', 'İSTANBUL ıssız STRASSE straße ﬁn ǆ ŉ'],
];

/** Texts with such characters between the canaries. */
export const unicodeInputs: readonly Input[] = hazards.map(([name, hazard]) => textInput(`unicode ${name}`, hazard));
