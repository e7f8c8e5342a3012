// The one door between foreign text (reports, file names, headers, errors) and the screen: what could act
// on a terminal or hide in a line becomes visible signs. An operator should see that it was there.

// Everything unprintable or invisible, and runs of marks that would pile up over neighbouring rows.
const unsafe = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0]|\u034f|\u17b4|\u17b5|\p{M}{5,}/gu;
const joinsEmoji = /\p{Extended_Pictographic}\ufe0f?\p{Emoji_Modifier}?$/u;
const plain = /^[\x20-\x7e]*$/;

const codeOf = (point: number): string => point.toString(16).toUpperCase().padStart(2, '0');

const signOf = (found: string, offset: number, whole: string): string => {
	const point = found.codePointAt(0)!;
	if (/^\p{M}/u.test(found) && point !== 0x34f) return `${found.slice(0, 2)}<+${[...found].length - 2} marks>`;
	if (point === 0x09) return ' ';
	if (point < 0x20) return String.fromCodePoint(0x2400 + point);
	if (point === 0x7f) return '␡';
	if (point < 0xa0) return `<${codeOf(point)}>`;
	if (point === 0x200d && joinsEmoji.test(whole.slice(Math.max(0, offset - 8), offset))) return found;
	return `<U+${codeOf(point).padStart(4, '0')}>`;
};

/** The text as one safe line: controls, bidi and zero-width characters become visible signs; a tab becomes a blank. */
export const shown = (text: string): string => (plain.test(text) ? text : text.replace(unsafe, signOf));
