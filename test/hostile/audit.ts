// What a terminal would do with the bytes it gets, by an allow-list: whatever a text dashboard has no business sending is
// a breach. It shares nothing with the program it judges, neither code nor tables.

/** One forbidden thing in a stream: its kind, how often, and the first place. */
export type Breaches = ReadonlyMap<string, { readonly count: number; readonly sample: string }>;

type Tally = Map<string, { count: number; sample: string }>;

// Invisible or acting characters, also those that terminals and editors merely disagree about.
const ranges: readonly (readonly [from: number, to: number, kind: string])[] = [
	[0x80, 0x9f, 'C1 control'],
	[0xad, 0xad, 'invisible'],
	[0x34f, 0x34f, 'invisible'],
	[0x61c, 0x61c, 'bidi'],
	[0x115f, 0x1160, 'invisible'],
	[0x17b4, 0x17b5, 'invisible'],
	[0x180e, 0x180e, 'invisible'],
	[0x200b, 0x200c, 'invisible'],
	[0x200e, 0x200f, 'bidi'],
	[0x2028, 0x2029, 'line separator'],
	[0x202a, 0x202e, 'bidi'],
	[0x2060, 0x2065, 'invisible'],
	[0x2066, 0x2069, 'bidi'],
	[0x206a, 0x206f, 'invisible'],
	[0x3164, 0x3164, 'invisible'],
	[0xfeff, 0xfeff, 'invisible'],
	[0xffa0, 0xffa0, 'invisible'],
	[0xfff9, 0xfffb, 'invisible'],
	[0xe0000, 0xe0fff, 'tag character'],
];
const mostMarks = 5;
const joiner = 0x200d;

const kindOf = (point: number): string | undefined =>
	point < 0x80 ? undefined : ranges.find(([from, to]) => point >= from && point <= to)?.[2];

const hit = (tally: Tally, kind: string, sample: string): void => {
	const known = tally.get(kind);
	if (known === undefined) tally.set(kind, { count: 1, sample: JSON.stringify(sample.slice(0, 60)) });
	else known.count += 1;
};

const auditCharacters = (text: string, tally: Tally): void => {
	let marks = 0;
	let before = 0;
	for (const character of text) {
		const point = character.codePointAt(0)!;
		if (point > 0x2ff && /\p{M}/u.test(character)) {
			marks += 1;
			if (marks > mostMarks) hit(tally, 'pile of marks', text);
		} else marks = 0;
		const kind = kindOf(point);
		if (kind !== undefined) hit(tally, kind, text.slice(Math.max(0, text.indexOf(character) - 20)));
		if (point === joiner && before < 0x203c) hit(tally, 'invisible', text);
		if (point === 0xfffd) continue;
		before = point;
	}
};

const decodeStrictly = (bytes: Uint8Array, tally: Tally): string => {
	try {
		return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
	} catch {
		hit(tally, 'not UTF-8', Buffer.from(bytes.subarray(0, 40)).toString('latin1'));
		return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
	}
};

const plainControls = /[\u0000-\u0008\u000b-\u001f\u007f]/g;

/** Judges what is printed to be read or piped: text and line ends, nothing that acts. CSV may end its lines with CR LF. */
export const auditText = (bytes: Uint8Array, isCsv = false): Breaches => {
	const tally: Tally = new Map();
	const text = decodeStrictly(bytes, tally);
	const lines = isCsv ? text.replaceAll('\r\n', '\n') : text;
	for (const { 0: found, index } of lines.matchAll(plainControls))
		hit(tally, `control ${found.charCodeAt(0).toString(16)}`, lines.slice(Math.max(0, index - 20)));
	if (/[^\x00-\x7e]/.test(lines)) auditCharacters(lines, tally);
	return tally;
};

// Sequences a full-screen text program needs: cursor places, erasing, a sign repeated, rows moved within margins, colours,
// and the modes it switches and gives back.
const finals = new Set(['A', 'B', 'C', 'D', 'G', 'H', 'J', 'K', 'L', 'M', 'X', 'b', 'm', 'r', 's']);
const modes = new Set(['7', '25', '69', '1049', '2004', '2026']);
/** What makes the terminal answer, as if somebody typed: the program's own questions, each once. */
const questions: ReadonlySet<string> = new Set(['\u001b[?69$p', '\u001b[6n']);
/** The mouse is only ever given back: here nobody asked for it. */
const onlyOff = new Set(['1000', '1006']);

const control =
	/\u001b\[([0-?]*)([ -/]*)([@-~])|\u001b\]([^\u0007\u001b]*)(?:\u0007|\u001b\\)?|\u001b([PX^_])|\u001b([ -/]*[0-~])|\u001b|[\u0000-\u001f\u007f]/g;

const auditSequence = (found: RegExpMatchArray, tally: Tally, asked: Set<string>): void => {
	const [whole, parameters, between, final, command, string, other] = found;
	if (questions.has(whole) && !asked.has(whole)) asked.add(whole);
	else if (final !== undefined) {
		const isMode = parameters!.startsWith('?') && (final === 'h' || final === 'l');
		const isFine = isMode
			? parameters!
					.slice(1)
					.split(';')
					.every((mode) => modes.has(mode) || (final === 'l' && onlyOff.has(mode)))
			: finals.has(final) && !/[?<=>]/.test(parameters!);
		if (!isFine || between !== '') hit(tally, `CSI ${final}`, whole);
	} else if (command !== undefined) hit(tally, `OSC ${command.split(';')[0]}`, whole);
	else if (string !== undefined) hit(tally, 'string sequence', whole);
	else if (other !== undefined) hit(tally, `ESC ${other}`, whole);
	else if (whole !== '\r' && whole !== '\n') hit(tally, `control ${whole.charCodeAt(0).toString(16)}`, whole);
};

/** Judges what reached a terminal. */
export const auditTerminal = (bytes: Uint8Array): Breaches => {
	const tally: Tally = new Map();
	const text = decodeStrictly(bytes, tally);
	const asked = new Set<string>();
	let at = 0;
	for (const found of text.matchAll(control)) {
		auditCharacters(text.slice(at, found.index), tally);
		auditSequence(found, tally, asked);
		at = found.index + found[0].length;
	}
	auditCharacters(text.slice(at), tally);
	return tally;
};

/** Breaches as lines for a message. */
export const tellBreaches = (where: string, breaches: Breaches): readonly string[] =>
	[...breaches].map(([kind, { count, sample }]) => `${where}: ${kind} (${count} times, first ${sample})`);
